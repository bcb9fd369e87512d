/** Texts that Excel would take for a formula, a number, a date, an error or a code, and a plan full of them. */
import type { WorkbookModel } from '../../src/workbench/host/model';
import { createWorkbook } from '../../src/workbench/host/store';
import { cellName } from '../../src/plan/grid';
import { STYLES, type Style } from '../../src/report/styles';
import { sheetNamed, textsOf } from './build';

export const HOSTILE: readonly string[] = [
  '=1+1',
  '+44 20 7946 0000',
  '-5',
  '@SUM(A1)',
  '=HYPERLINK("http://example.org","Click")',
  "'=1+1",
  "''",
  '1/2',
  '2022-05-01',
  '30 April',
  '10:30',
  '1E5',
  '00123',
  '50%',
  '£5',
  '(3)',
  'TRUE',
  '#N/A',
  '#REF!',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  "=cmd|' /C calc'!A0",
  '{=SUM(A1:A9)}',
  'a \u0001\u0008 b',
  '\uD800 alone',
  '😀 =1',
  '\u202E=1+1',
  '_x0041_ &amp; <b> ]]>',
  '&P of &N &"Arial"',
  '[1]Sheet!A1',
  'long '.repeat(8000),
];

/** Excel allows all of these; it refuses only : \ / ? * [ ] and an apostrophe at either end. */
export const HOSTILE_SHEETS: readonly string[] = [
  "Plan's =1+1 & (x)!",
  '=SUM(A1) {2}',
  '+44 20',
  '2022-05-01',
  '#REF!',
  'R1C1',
  'TRUE',
  '"Quoted", <b> ; it\'\'s',
  '😀 \u202E $A$1',
];

/** A cell holds no more. */
const MOST_CHARACTERS = 32_767;
const HEADINGS = ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'];

/**
 * A plan over sheets with hostile names, every text in each kind of cell: priority, number, action, lead, timescale,
 * rating and evidence; titles, versions and headings of other columns take them in turn.
 */
export function hostilePlan(): WorkbookModel {
  const workbook = createWorkbook();
  HOSTILE_SHEETS.forEach((name, at) => {
    const texts = HOSTILE.filter((_, index) => index % HOSTILE_SHEETS.length === at);
    const sheet = at === 0 ? sheetNamed(workbook, 'Sheet1') : workbook.addSheet('New');
    const [first = ''] = texts;
    write(workbook, sheet.name, [
      [first],
      [`Version ${first}`],
      [],
      [...HEADINGS, ...texts.map((text) => `${text} notes`.slice(0, 200))],
      ...texts.flatMap((text, index) => rowsOf(text, at * 100 + index * 3)),
    ]);
    workbook.renameSheet(sheet, name);
  });
  return workbook;
}

function rowsOf(text: string, before: number): string[][] {
  // Nobody's name is as long as a cell may be; what people wrote may be.
  const name = text.slice(0, 200);
  return [
    [`Priority ${String(before + 1)}: ${name}`],
    [String(before + 1), text, name, `${name}\nBy 31 January 2025`, name, text],
    [name, 'Train the night staff', 'Housing', '31/01/2025', 'Red', ''],
    [String(before + 3), `${name} Hold the audit`, 'Health', name, 'Green', name],
  ];
}

/** A small plan with nothing hostile in it: an action for each text, each overdue. */
export function quietPlan(): WorkbookModel {
  const workbook = createWorkbook();
  write(workbook, 'Sheet1', [
    ['Work Plan 2024-2027'],
    [],
    HEADINGS,
    ...HOSTILE.map((_, at) => [
      String(at + 1),
      `Agree part ${String(at + 1)} of the guide`,
      `Team ${String(at + 1)}`,
      '31/01/2025',
      'Red',
      '',
    ]),
  ]);
  return workbook;
}

function write(workbook: WorkbookModel, name: string, rows: readonly (readonly string[])[]): void {
  const sheet = sheetNamed(workbook, name);
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      setText(sheet, row, column, value);
    });
  });
}

/** The cell holds this as text, whatever Excel would make of it where somebody types it. */
export function setText(
  sheet: ReturnType<typeof sheetNamed>,
  row: number,
  column: number,
  text: string,
): void {
  sheet.setContent(row, column, { value: text.slice(0, MOST_CHARACTERS), formula: null, isError: false });
}

/** As compared: white space at the ends and kinds of line ends aside; of a long text, how it begins. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200).trim();
}

/** Every cell of these sheets that is no plain text, number or day of ours, told by its address. */
export function unsafe(workbook: WorkbookModel, names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const sheet = sheetNamed(workbook, name);
    return textsOf(sheet).flatMap(({ row, column }) => {
      const { formula, isError, value } = sheet.content(row, column);
      const { numberFormat } = sheet.style(row, column);
      const isText = typeof value === 'string' && numberFormat === '@';
      const isNumber = typeof value === 'number' && OUR_FORMATS.has(numberFormat);
      const isOurs = formula === null && !isError && (isText || isNumber);
      return isOurs ? [] : [`${name}!${cellName({ row, column })} ${numberFormat} ${String(value)}`];
    });
  });
}

/** Of numbers and days that we write; Excel gives others to a number or date that it makes of a text. */
const OUR_FORMATS: ReadonlySet<string> = new Set([
  'General',
  'dd/mm/yyyy',
  ...Object.values(STYLES).flatMap(({ numberFormat }: Style) => numberFormat ?? []),
]);

/** Every text of these sheets, as compared, and in how many cells it stands. */
export function wholeTexts(workbook: WorkbookModel, names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const name of names) {
    const sheet = sheetNamed(workbook, name);
    for (const { row, column, text } of textsOf(sheet)) {
      if (typeof sheet.content(row, column).value !== 'string') continue;
      found.set(plain(text), (found.get(plain(text)) ?? 0) + 1);
    }
  }
  return found;
}
