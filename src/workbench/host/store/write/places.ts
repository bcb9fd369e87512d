/** Sheets whose cells do not say where they are (the file may leave it out) are made to, before any is put between. */
import { cellName } from '../../../../plan/grid';
import { Patch, tagWith } from '../xml/patch';
import { cellsOf, type RowScan } from './rows-scan';

/** The sheet's text with every row's and cell's place in it. */
export function withPlaces(text: string, { rows }: RowScan, part: string): string {
  const patch = new Patch(text);
  const place = (start: number, end: number, r: string): void => {
    patch.replace(start, end, tagWith(text.slice(start, end), { r }));
  };
  for (const row of rows) {
    if (row.attributes['r'] === undefined) place(row.start, row.openEnd, String(row.row + 1));
    for (const cell of cellsOf(text, row, part)) {
      if (cell.attributes['r'] === undefined) place(cell.start, cell.openEnd, cellName(cell));
    }
  }
  return patch.apply();
}
