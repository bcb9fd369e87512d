/** Which cell of a row is its rating now, and what stands in it. */
import type { StatedRating } from '../model';
import { byHue, NOT_RATED, type Rater, type RatingCell } from '../rag';
import type { Columns } from './columns';
import { byWordIfAny, mayBePainted } from './painted';
import type { Sheet } from './sheet';

/** Of the row's rating columns the last that is filled in; where none is, the one that other rows filled in last. */
function ratingColumn(sheet: Sheet, row: number, { rag, ratings }: Columns): number | null {
  if (ratings.length < 2) return rag;
  const isFilled = (column: number) => {
    const at = sheet.anchor(row, column);
    const fill = sheet.fill(row, column);
    return sheet.text(at.row, at.column) !== '' || (fill !== null && byHue(fill) !== 'background');
  };
  return ratings.findLast(isFilled) ?? rag;
}

/** The row's rating as people gave it. */
export function ratingAt(sheet: Sheet, row: number, columns: Columns, rater: Rater): StatedRating {
  const column = ratingColumn(sheet, row, columns);
  if (column === null) return NOT_RATED;
  const at = sheet.anchor(row, column);
  const rag = rater.rate(sheet.text(at.row, at.column), sheet.fill(row, column), {
    sheet: sheet.name,
    ...at,
  });
  return mayBePainted(sheet.grid, at) ? byWordIfAny(rag) : rag;
}

/** The row's rating cell as it stands. */
export function ratingCell(sheet: Sheet, row: number, columns: Columns): RatingCell {
  const column = ratingColumn(sheet, row, columns);
  if (column === null) return { word: '', fill: null };
  const at = sheet.anchor(row, column);
  return { word: sheet.text(at.row, at.column), fill: sheet.fill(row, column) };
}
