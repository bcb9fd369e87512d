/** Workbooks on which everything that Plan Monitor does can be tried: a plan, and the same built, used and frozen. */
import { buildSummary, changePlan, changeSettings, dismissalEdits, readPlan } from '../../../src/monitor';
import { changesForFix, changesTogether, type DoneChange } from '../../../src/plan/changes';
import { columnLetters } from '../../../src/plan/grid';
import type { WorkbookModel } from '../../../src/workbench/host/model';
import { openWorkbook } from '../../../src/workbench/host/store';
import { BUILT_AT, sheetNamed, textsOf } from '../build';
import { cleared, openOffice } from '../office';
import { workbookOf } from '../settings-sheet';
import { isOurs } from './state';

export interface Ground {
  /** The plan as its owner has it. */
  readonly plan: Uint8Array;
  /** The same with our sheets, in which people have typed `notes`, and two frozen positions. */
  readonly built: Uint8Array;
  readonly notes: readonly string[];
  /** The plan with all that can be fixed at once, and what was done to it. */
  readonly fixed: { readonly file: Uint8Array; readonly done: readonly DoneChange[] };
  /** The day on which it is looked at: later than the last position. */
  readonly asOf: string;
}

/** @param days of the two positions, and the one that follows them */
export async function groundOf(plan: Uint8Array, days: readonly [string, string, string]): Promise<Ground> {
  const [first, second, asOf] = days;
  const workbook = openWorkbook(plan);
  for (const [at, meeting] of [
    [first, 'Board of spring'],
    [second, 'Board of summer'],
  ] as const) {
    const { run, host } = openOffice(workbook);
    await buildSummary(run, { asOf: at, builtAt: BUILT_AT, freeze: { meeting, at: BUILT_AT } });
    await cleared(host);
  }
  const { run, host } = openOffice(workbook);
  const { results } = await readPlan(run, { asOf });
  const aside = results.findings.slice(0, 1);
  await changeSettings(
    run,
    { asOf, builtAt: BUILT_AT },
    dismissalEdits(aside, results.plan, 'agreed in May'),
  );
  await cleared(host);
  const notes = typeNotes(workbook);
  return { plan, built: workbook.save(), notes, fixed: await fixedOf(plan, asOf), asOf };
}

async function fixedOf(plan: Uint8Array, asOf: string): Promise<Ground['fixed']> {
  const workbook = openWorkbook(plan);
  const { run, host } = openOffice(workbook);
  const { results, textAt } = await readPlan(run, { asOf });
  const changes = changesTogether(results.findings.flatMap((finding) => changesForFix(finding, textAt)));
  const done = await changePlan(run, changes, { what: 'as asked', at: BUILT_AT });
  await cleared(host);
  return { file: workbook.save(), done };
}

/** Beside which heading of which sheet somebody types, how far below it, and what. */
const TYPED: readonly (readonly [sheet: string, heading: string, down: number, text: string])[] = [
  ['Escalations', 'Response', 1, 'note: seen by the Chair'],
  ['Escalations', 'Decision', 2, 'note: wait until June'],
  ['Actions by lead', 'Update', 1, 'note: half are trained'],
  ['Actions by lead', 'Evidence (what, where held)', 2, 'note: minutes of May'],
  ['Leads', 'Chair or contact', 1, 'note: deputy from June'],
];

/** Beside all that stands there. */
const MARGINS: readonly (readonly [sheet: string, cell: string, text: string])[] = [
  ['Plan summary', 'Z5', 'note: ask for a deputy'],
  ['Plan settings', 'Z6', 'note: agreed by all'],
  ['Plan history', 'Z9', 'note: spoken to Health'],
];

/** Each text is there once. Where a table has no such row, it is left out. */
function typeNotes(workbook: WorkbookModel): string[] {
  const { host } = openOffice(workbook);
  for (const [sheet, cell, text] of MARGINS) host.userEdit(sheet, cell, text);
  const beside = TYPED.filter(([sheet, heading, down, text]) => {
    const texts = textsOf(sheetNamed(workbook, sheet));
    const head = texts.find((one) => one.text === heading);
    const hasRow = texts.some(({ row, column }) => row === (head?.row ?? 0) + down && column === 0);
    if (!head || !hasRow) return false;
    host.userEdit(sheet, `${columnLetters(head.column)}${String(head.row + down + 1)}`, text);
    return true;
  });
  return [...MARGINS.map(([, , text]) => text), ...beside.map(([, , , text]) => text)].sort();
}

/** The notes that still stand in the sheets of ours, each once. */
export function notesIn(workbook: WorkbookModel): string[] {
  const texts = workbook
    .sheets()
    .filter(isOurs)
    .flatMap((sheet) => textsOf(sheet).map(({ text }) => text));
  return texts.filter((text) => text.startsWith('note: ')).sort();
}

/** A small plan with a bit of everything that must stay: looks, a merged area, a formula, a hidden sheet, a filter. */
export function smallPlan(): Uint8Array {
  const workbook = workbookOf([
    ['Work Plan 2024-2027'],
    [],
    ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress', 'Cost'],
    ['1', 'Agree the protocol', 'Health', 'Mary 2025', 'Red', '', '5'],
    ['2', 'Train the staff', 'Housing', '30/04/2025', 'Amber', 'Half are trained', '7'],
    ['3', 'Audit ten cases', 'Police', 'Agust 2025', 'Red', '', '1'],
    ['4', 'Tell the schools', 'Housing Team', '31/12/2026', 'Green', '', ''],
  ]);
  const sheet = sheetNamed(workbook, 'Sheet1');
  const fill = { colour: '#C00000', tint: 0, pattern: 'Solid' };
  sheet.setStyle(3, 4, { ...sheet.style(3, 4), fill });
  sheet.merge({ top: 0, left: 0, bottom: 0, right: 5 });
  sheet.setColumnWidth(1, 200);
  sheet.setRowHeight(3, 40);
  sheet.setFrozenRows(3);
  sheet.setAutoFilter({ top: 2, left: 0, bottom: 6, right: 6 });
  const minutes = workbook.addSheet('Minutes');
  minutes.setContent(1, 1, { value: 'Read in May', formula: null, isError: false });
  minutes.setContent(1, 2, { value: 13, formula: '=SUM(Sheet1!G4:G7)', isError: false });
  minutes.setVisibility('Hidden');
  return workbook.save();
}
