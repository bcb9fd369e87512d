/** What Plan summary says of change, on the sample frozen, edited and built again, counted from the plan's cells. */
import { buildSummary, type BuildOptions } from '../src/monitor';
import type { SheetModel, WorkbookModel } from '../src/workbench/host/model';
import { openWorkbook } from '../src/workbench/host/store';
import { BUILT_AT, bytesOf, changedParts, SAMPLE, sheetNamed, textsOf } from './support/build';
import { shadeOf, type Shade } from './support/judge';
import { cleared, closeOffices, openOffice } from './support/office';

afterAll(closeOffices);

const RATING = 4;
const EVIDENCE = 5;
const LATER = '2026-01-31';

interface Row {
  readonly row: number;
  readonly shade: Shade;
  readonly evidence: string;
}

/** The activity rows of the sample: those with milestones below the first priority. */
function rowsOf(sheet: SheetModel): Row[] {
  const rows: string[][] = [];
  for (const { text, row, column } of textsOf(sheet)) (rows[row] ??= [])[column] = text;
  const first = rows.findIndex((row) => /^Priority \d/.test(row?.[0] ?? ''));
  return rows.flatMap((cells, row): Row[] => {
    const milestones = cells[3] ?? '';
    if (row < first || milestones === '' || /^(actions? and|milestones?|planning)/i.test(milestones))
      return [];
    return [{ row, shade: shadeOf(sheet, row, 'E'), evidence: cells[EVIDENCE] ?? '' }];
  });
}

/** Gives a row the rating of another. */
function rateAs(sheet: SheetModel, row: number, as: Row): void {
  sheet.setContent(row, RATING, sheet.content(as.row, RATING));
  sheet.setStyle(row, RATING, sheet.style(as.row, RATING));
}

async function build(workbook: WorkbookModel, asOf: string, options: Partial<BuildOptions> = {}) {
  const { run, host } = openOffice(workbook);
  await buildSummary(run, { asOf, builtAt: BUILT_AT, ...options });
  await cleared(host);
}

/** Frozen at the end of October, then edited in cells, then built at the end of January. */
async function quarterOn() {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  await build(workbook, '2025-10-31', { freeze: { meeting: 'Executive, 6 November 2025', at: BUILT_AT } });
  const plan = workbook.sheets()[0];
  if (!plan) throw new Error('No plan');
  const before = rowsOf(plan);
  const rated = (shade: Shade) => before.filter((one) => one.shade === shade);
  const like = (shade: Shade) => rated(shade)[0] as Row;
  const models = { red: like('Red'), amber: like('Amber'), green: like('Green') };
  // The first of each colour is the model, the last ones are edited.
  for (const { row } of rated('Amber').slice(-3)) rateAs(plan, row, models.red);
  for (const { row } of rated('Red').slice(-1)) rateAs(plan, row, models.amber);
  for (const { row } of rated('Amber').slice(-5, -3)) rateAs(plan, row, models.green);
  for (const { row } of rated('Not started').slice(-2)) rateAs(plan, row, models.amber);
  for (const { row } of rated('Amber').slice(1, 5)) {
    plan.setContent(row, EVIDENCE, { value: 'Held and minuted in January.', formula: null, isError: false });
  }
  await build(workbook, LATER);
  const texts = textsOf(sheetNamed(workbook, 'Plan summary'));
  return { workbook, before, after: rowsOf(plan), texts };
}

let built: Awaited<ReturnType<typeof quarterOn>>;
beforeAll(async () => {
  built = await quarterOn();
});

const ORDER: readonly Shade[] = ['Red', 'Amber', 'Green'];
type Way = 'worse' | 'better' | 'started' | 'same' | 'other';

function wayOf(from: Shade, to: Shade): Way {
  if (from === to) return 'same';
  if (from === 'Not started') return to === 'Red' ? 'worse' : 'started';
  if (!ORDER.includes(from) || !ORDER.includes(to)) return 'other';
  return ORDER.indexOf(to) < ORDER.indexOf(from) ? 'worse' : 'better';
}

function counted(way: Way): number {
  const { before, after } = built;
  return after.filter(({ shade }, at) => wayOf(before[at]?.shade ?? 'Not rated', shade) === way).length;
}

/** The texts of the first column from one heading to the next. */
function under(heading: string, next: string): readonly string[] {
  const first = built.texts.filter(({ column }) => column === 0).map(({ text }) => text);
  const from = first.findIndex((text) => text.startsWith(heading));
  const until = first.findIndex((text) => text.startsWith(next));
  expect(from).toBeGreaterThan(-1);
  expect(until).toBeGreaterThan(from);
  return first.slice(from + 1, until);
}

test('the sentence counts as many as have another colour', () => {
  expect([counted('worse'), counted('better'), counted('started'), counted('other')]).toEqual([3, 3, 2, 0]);
  // What is rated at neither position has no rating to compare.
  const unrated = built.after.filter(({ shade }) => shade === 'Not rated').length;
  expect(built.texts.map(({ text }) => text)).toContain(
    `Since the Executive of 06/11/2025 (position at 31/10/2025): ${String(counted('worse'))} ratings are worse, ${String(counted('better'))} are better, ${String(counted('started'))} have started and ${String(counted('same') - unrated)} are the same.`,
  );
});

test('the list of what changed has a row for each', () => {
  const listed = under('What changed since', 'Completed since').filter((text) => text.includes('\nLead: '));
  expect(listed).toHaveLength(counted('worse') + counted('better') + counted('started'));
});

test('completed is what is green now and was not', () => {
  const { before, after } = built;
  const done = after.filter(({ shade }, at) => shade === 'Green' && before[at]?.shade !== 'Green');
  const told = under('Completed since', 'Leads with no update');
  const notes = told.filter((text) => /^Complete means|more activit|^No activity/.test(text));
  expect(told.length - notes.length).toBe(done.length);
  for (const { evidence } of done) {
    if (evidence !== '') {
      const beginning = evidence.replace(/\s+/g, ' ').slice(0, 40);
      expect(built.texts.some(({ text }) => text.includes(beginning))).toBe(true);
    }
  }
});

/** The leads of each row, by the plan's own words: a blank cell of the same action follows the one above. */
function leadsOf(sheet: SheetModel): (row: number) => readonly string[] {
  const rows: string[][] = [];
  for (const { text, row, column } of textsOf(sheet)) (rows[row] ??= [])[column] = text;
  let above = '';
  const cells = rows.map((cells) => {
    const isNewAction = (cells?.[0] ?? '') !== '' || (cells?.[1] ?? '') !== '';
    above = (cells?.[2] ?? '') || (isNewAction ? '' : above);
    return above;
  });
  const usual = (name: string) =>
    /^(QAP|Quality Assurance (and|&) Performance)\b/.test(name) ? 'QAP sub-group' : name;
  return (row) => {
    const names = (cells[row] ?? '').split(/\s*[/\n]\s*/).filter((name) => name !== '');
    return names.length === 0 ? ['No lead named'] : names.map(usual);
  };
}

test('leads of whose open work nothing is new: what was edited is new, all else is not', () => {
  const { before, after, workbook } = built;
  const [plan] = workbook.sheets();
  if (!plan) throw new Error('No plan');
  const leads = leadsOf(plan);
  const isDone = (row: number) => {
    const lines = String(plan.content(row, 3).value).split('\n');
    return lines.every((line) => /[–—-]\s*(completed?|cancelled)\s*$/i.test(line));
  };
  const own = new Map<string, { open: number; untouched: number }>();
  after.forEach(({ row, shade, evidence }, at) => {
    if (shade === 'Green' || isDone(row)) return;
    const isUntouched = before[at]?.shade === shade && before[at].evidence === evidence;
    for (const lead of leads(row)) {
      const { open, untouched } = own.get(lead) ?? { open: 0, untouched: 0 };
      own.set(lead, { open: open + 1, untouched: untouched + Number(isUntouched) });
    }
  });
  const expected = [...own].flatMap(([lead, { open, untouched }]) =>
    untouched === 0
      ? []
      : [`${lead} (${untouched === open ? String(open) : `${String(untouched)} of ${String(open)}`})`],
  );
  const told = under('Leads with no update', 'Health of the data').flatMap((sentence) =>
    sentence.replace(/^[^:]*: |\.$/g, '').split(/(?<=\)), |(?<=\)) and /),
  );
  expect(told.sort()).toEqual(expected.sort());
});

test('built again on its own output it is the same, byte for byte', async () => {
  const saved = built.workbook.save();
  const again = openWorkbook(saved);
  await build(again, LATER);
  const rebuilt = again.save();
  expect(textsOf(sheetNamed(again, 'Plan summary'))).toEqual(built.texts);
  expect(changedParts(saved, rebuilt)).toEqual([]);
  expect(Buffer.from(rebuilt).equals(Buffer.from(saved))).toBe(true);
});
