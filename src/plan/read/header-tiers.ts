/** How far up and down a header of two tiers reaches. */
import { labelRank } from './bands';
import { headerWord, isSubHeading, isTierWord } from './header-words';
import type { Span } from './headers';
import type { Sheet } from './sheet';

/** The row's filled columns from the first to the last that the header names; what stands beside them is no tier. */
function filledWithin(sheet: Sheet, row: number, header: number): readonly number[] {
  const named = sheet.filled(header).filter((column) => headerWord(sheet.text(header, column)) !== null);
  const last = named.at(-1) ?? sheet.right;
  const right = sheet.merge(header, last)?.right ?? last;
  return sheet.filled(row).filter((column) => column <= right && column >= (named[0] ?? sheet.left) - 2);
}

/** A tier above: short texts, of which one spans columns, reaches down into the header, or is a tier's usual word. */
export function startsAbove(sheet: Sheet, row: number, earliest: number, span: Span | null): number {
  const above = row - 1;
  if (above < Math.max(earliest, sheet.top)) return row;
  const columns = filledWithin(sheet, above, row).filter(
    (column) => span === null || (column >= span.first && column <= span.last),
  );
  if (columns.length === 0) return row;
  const isShort = columns.every((column) => {
    const text = sheet.text(above, column);
    return text.length <= 60 && (labelRank(text) === null || isTierWord(text));
  });
  const reaches = columns.some((column) => (sheet.merge(above, column)?.bottom ?? above) >= row);
  const spans = columns.some((column) => {
    const area = sheet.merge(above, column);
    return isTierWord(sheet.text(above, column)) || (area !== null && area.right > area.left);
  });
  return isShort && (reaches || (columns.length >= 2 && spans)) ? above : row;
}

/** A tier below: what the header's merges reach down to, and headings under a header that spans columns. */
export function endsBelow(sheet: Sheet, row: number): number {
  const reach = sheet.filled(row).reduce((lowest, column) => {
    const bottom = sheet.merge(row, column)?.bottom ?? row;
    // A merge may reach below the last row with anything in it.
    return bottom <= row + 2 ? Math.max(lowest, Math.min(bottom, sheet.bottom)) : lowest;
  }, row);
  const below = row + 1;
  const columns = [...filledWithin(sheet, below, row)];
  if (columns.length === 0) return reach;
  // The last tier may stand over columns further right.
  const isOpen = (column: number) => sheet.text(below, column) !== '' && sheet.text(row, column) === '';
  for (let next = (columns.at(-1) ?? 0) + 1; isOpen(next); next += 1) columns.push(next);
  const areHeadings = columns.every((column) => {
    const text = sheet.text(below, column);
    return headerWord(text) !== null || isSubHeading(text);
  });
  const underSpans = columns.every((column) => {
    const text = sheet.text(row, column);
    // A tier that nobody merged stands over its first column, with nothing over the next.
    const isTier = sheet.text(row, column + 1) === '' && columns.includes(column + 1);
    return spanOver(sheet, row, column) !== null || text === '' || isTier;
  });
  return areHeadings && underSpans ? Math.max(reach, below) : reach;
}

/** The column at which a header that spans over this one begins. */
export function spanOver(sheet: Sheet, row: number, column: number): number | null {
  const area = sheet.merge(row, column);
  return area !== null && area.right > area.left ? area.left : null;
}
