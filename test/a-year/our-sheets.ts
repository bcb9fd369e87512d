/** What people see in the sheets of ours, read as they read it: by heading and row. */
import type { WorkbookModel } from '../../src/workbench/host/model';
import { sheetNamed } from '../support/workbook';

/** One row of a table, by the headings above it. */
export interface SeenRow {
  readonly row: number;
  readonly places: Readonly<Record<string, number>>;
  readonly cells: Readonly<Record<string, string>>;
}

/** What tells a row: words that stand somewhere in it, and whole or leading texts by heading. */
export type Told = Readonly<Record<string, string>> & { readonly words?: string };

/** Headings, and what stands in place of one, over columns that people do not see and that name other rows too. */
const OURS_ALONE = /^(Row key|#header|Record)/;

/** Each row as it is shown, cell by cell. */
function shown(workbook: WorkbookModel, name: string): string[][] {
  const sheet = sheetNamed(workbook, name);
  const area = sheet.usedArea(true);
  return Array.from({ length: (area?.bottom ?? -1) + 1 }, (_, row) =>
    Array.from({ length: (area?.right ?? -1) + 1 }, (__, column) =>
      workbook.display(sheet.content(row, column), sheet.style(row, column)),
    ),
  );
}

/** The rows of every table of the sheet whose header has the heading *Ref*, each as far as its references go. */
export function rowsOf(workbook: WorkbookModel, name: string): SeenRow[] {
  const found: SeenRow[] = [];
  let places: Record<string, number> = {};
  shown(workbook, name).forEach((cells, row) => {
    if (cells.includes('Ref')) {
      places = Object.fromEntries(cells.map((heading, column) => [heading, column]));
    } else if (places['Ref'] === undefined || cells[places['Ref']] === '') {
      places = {};
    } else {
      const texts = Object.entries(places).map(([heading, column]) => [heading, cells[column] ?? '']);
      found.push({ row, places, cells: Object.fromEntries(texts) as Record<string, string> });
    }
  });
  return found;
}

/** The one row that is told so. @throws where there is none, or several */
export function rowIn(workbook: WorkbookModel, name: string, { words = '', ...texts }: Told): SeenRow {
  const rows = rowsOf(workbook, name).filter(
    ({ cells }) =>
      Object.entries(texts).every(([heading, text]) => cells[heading]?.split('\n')[0] === text) &&
      Object.entries(cells).some(([heading, text]) => !OURS_ALONE.test(heading) && text.includes(words)),
  );
  const [row] = rows;
  if (!row || rows.length > 1) {
    throw new Error(`${String(rows.length)} rows of ${name} for ${JSON.stringify({ words, ...texts })}`);
  }
  return row;
}

/** "1.4.2 Safer sleep" as the row with this reference and these words. */
export function told(what: string): Told {
  const [Ref = '', ...words] = what.split(' ');
  return { Ref, words: words.join(' ') };
}

/** These columns of that row, in this order. */
export function seen(
  workbook: WorkbookModel,
  name: string,
  row: Told,
  headings: readonly string[],
): string[] {
  const { cells } = rowIn(workbook, name, row);
  return headings.map((heading) => cells[heading] ?? `no column ${heading}`);
}

/** Where the heading stands last. */
export function headingIn(workbook: WorkbookModel, name: string, heading: string) {
  const rows = shown(workbook, name);
  const row = rows.findIndex((cells) => cells.includes(heading));
  if (row < 0) throw new Error(`${name} has no heading ${heading}`);
  return { row, column: rows[row]?.indexOf(heading) ?? -1 };
}

/** Every sentence of the sheet that begins so. */
export function sentences(workbook: WorkbookModel, name: string, beginning: string): string[] {
  return shown(workbook, name).flatMap((cells) => cells.filter((text) => text.startsWith(beginning)));
}
