/** Text that Excel would take for a formula, a number or a date arrives as that text, wherever it came from. */
import { buildSummary } from '../src/monitor';
import { columnLetters } from '../src/plan/grid';
import type { WorkbookModel } from '../src/workbench/host/model';
import { createWorkbook, openWorkbook } from '../src/workbench/host/store';
import { BUILT_AT, sheetNamed, textsOf } from './support/build';
import { API_LEVELS, cleared, closeOffices, openOffice } from './support/office';

afterEach(closeOffices);

const LONG = 'long '.repeat(8000);
const HOSTILE: readonly string[] = [
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
  LONG,
];
const SHEET = "Plan's =1+1 & (x)!";
const AS_OF = '2025-10-31';

/** A plan with this text in each of its cells that hold words. */
function planned(hostile: string): WorkbookModel {
  const workbook = createWorkbook();
  const sheet = sheetNamed(workbook, 'Sheet1');
  const rows = [
    [hostile],
    [`Version ${hostile}`],
    [],
    [`Priority 1: ${hostile}`],
    ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress', `${hostile} notes`.slice(0, 200)],
    ['1', hostile, hostile, `${hostile}\nBy 31 January 2025`, hostile, hostile, hostile],
    [hostile, 'Train the night staff', `Housing ${hostile}`, '31/01/2025', 'Red', '', hostile],
    ['3', `${hostile} Hold the audit`, 'Health', hostile, 'Green', hostile, hostile],
  ];
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      const text = value.slice(0, 32_767);
      sheet.setContent(row, column, { value: text, formula: null, isError: false });
    });
  });
  workbook.renameSheet(sheet, SHEET);
  return workbook;
}

async function build(workbook: WorkbookModel, apiLevel = API_LEVELS[0]) {
  const { run, host } = openOffice(workbook, apiLevel);
  const freeze = { meeting: 'Executive', at: BUILT_AT };
  const isFirst = workbook.sheets().length === 1;
  const built = await buildSummary(run, { asOf: AS_OF, builtAt: BUILT_AT, ...(isFirst ? { freeze } : {}) });
  await cleared(host);
  return built;
}

/** Every cell of our sheets that is not text, number or day of ours, told by its address. */
function dangerous(workbook: WorkbookModel): string[] {
  return workbook.sheets().flatMap((sheet) => {
    if (sheet.name === SHEET) return [];
    return textsOf(sheet).flatMap(({ row, column }) => {
      const { formula, isError, value } = sheet.content(row, column);
      const isText = typeof value === 'string' && sheet.style(row, column).numberFormat === '@';
      const isOurs = isText || typeof value === 'number';
      return formula === null && !isError && isOurs
        ? []
        : [`${sheet.name}!${columnLetters(column)}${String(row + 1)} ${String(value)}`];
    });
  });
}

const FIELDS: readonly (readonly [sheet: string, heading: string])[] = [
  ['Escalations', 'Response'],
  ['Escalations', 'Decision'],
  ['Actions by lead', 'Update'],
  ['Actions by lead', 'Impact'],
  ['Leads', 'Chair or contact'],
  ['Leads', 'Agency'],
];

/** Puts the text where people type, as text: what they see is what is meant. */
function typeAll(workbook: WorkbookModel, text: string): number {
  const spots = FIELDS.flatMap(([name, heading]) => {
    const sheet = sheetNamed(workbook, name);
    const at = textsOf(sheet).find((one) => one.text === heading);
    return at ? [{ sheet, row: at.row + 1, column: at.column }] : [];
  });
  for (const name of ['Plan summary', 'Plan settings', 'Plan history']) {
    spots.push({ sheet: sheetNamed(workbook, name), row: 5, column: 27 });
  }
  for (const { sheet, row, column } of spots) {
    sheet.setContent(row, column, { value: text, formula: null, isError: false });
  }
  return spots.length;
}

/** As compared: white space at the ends and kinds of line ends aside. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(API_LEVELS)('at ExcelApi %s', (level) => {
  // One level takes them all; the other a few, since each is a build of its own.
  const texts = level === API_LEVELS[0] ? HOSTILE : HOSTILE.slice(0, 4);
  it.each(texts.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
    '%s stays text',
    async (_name, text) => {
      const workbook = planned(text);
      const first = await build(workbook, level);
      expect(dangerous(workbook)).toEqual([]);
      const all = workbook
        .sheets()
        .filter(({ name }) => name !== SHEET)
        .flatMap((sheet) => textsOf(sheet).map((one) => one.text));
      expect(all.some((one) => plain(one).includes(plain(text).slice(0, 100)))).toBe(true);
      const saved = workbook.save();
      const again = openWorkbook(saved);
      await build(again, level);
      expect(dangerous(again)).toEqual([]);
      expect(first.results.plan.actions.length).toBeGreaterThan(0);
      expect(textsOf(sheetNamed(again, SHEET))).toEqual(textsOf(sheetNamed(workbook, SHEET)));
    },
  );
});

it.each(
  HOSTILE.filter((text) => plain(text) !== '').map((text) => [JSON.stringify(text).slice(0, 40), text]),
)('%s that people typed is kept as that text, build after build', async (_name, text) => {
  const workbook = planned('Some words');
  await build(workbook);
  const typed = text.slice(0, 32_000);
  const spots = typeAll(workbook, typed);
  for (const asOf of [AS_OF, AS_OF]) {
    expect(asOf).toBe(AS_OF);
    await build(workbook);
    expect(dangerous(workbook)).toEqual([]);
    const kept = workbook
      .sheets()
      .flatMap((sheet) => textsOf(sheet))
      .filter((one) => plain(one.text).includes(plain(typed)));
    expect(kept.length).toBeGreaterThanOrEqual(spots);
  }
});
