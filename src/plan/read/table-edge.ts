/** Where a table ends to the left and right: keys, notes and other tables may stand beside it. */
import { leadAlike } from './column-leads';
import { cutAtRepeats } from './halves';
import { normalised, type HeaderWord } from './header-words';
import type { HeaderCell } from './headers';
import type { Sheet } from './sheet';

/** What a plan says of its work, and lists beside it seldom say two of. */
const OF_PLAN: ReadonlySet<HeaderWord> = new Set(['milestones', 'timescale', 'rag', 'evidence', 'status']);

/** So many rows below a header show whether a column without one is used. */
const LOOK = 40;

/** What a table has one column of: a run that names it again beside something of its own is a table of its own. */
const OWN_WORDS: ReadonlySet<HeaderWord> = new Set(['number', 'action', 'lead']);

/**
 * The header cells parted into the tables that stand on the same rows, the one that names most of a plan first.
 *
 * An empty column parts a table from what stands beside it; but where what follows names columns of a plan that the
 * table does not have yet, it was only a spacer.
 */
export function tablesOn(
  sheet: Sheet,
  bottom: number,
  cells: readonly HeaderCell[],
): readonly (readonly HeaderCell[])[] {
  const runs = runsOf(sheet, bottom, cells).flatMap(cutAtRepeats).flatMap(cutAtList);
  if (runs.length < 2) return [cells];
  const main = runs.reduce((most, run) => (wordsOf(run).size > wordsOf(most).size ? run : most));
  const belonging = runs.filter((run) => run === main || belongsTo(main, run));
  const others = runs.filter((run) => !belonging.includes(run));
  const columns = belonging.flat().map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const apart = others.filter((run) => repeats(main, run));
  const within = cells.filter(
    (cell) => cell.column >= first && cell.column <= last && !apart.some((run) => run.includes(cell)),
  );
  return [within, ...others.filter((run) => apart.includes(run) || isOutside(run, first, last))];
}

/** The cells of the table that names most of a plan. */
export function withinTable(
  sheet: Sheet,
  bottom: number,
  cells: readonly HeaderCell[],
): readonly HeaderCell[] {
  return tablesOn(sheet, bottom, cells)[0] ?? cells;
}

function wordsOf(run: readonly HeaderCell[]): ReadonlySet<HeaderWord> {
  return new Set(run.flatMap(({ word }) => word ?? []));
}

function belongsTo(main: readonly HeaderCell[], run: readonly HeaderCell[]): boolean {
  const has = wordsOf(main);
  if (isBandBeside(main, run)) return false;
  const known = run.filter(({ word }) => word !== null).length;
  const adds = [...wordsOf(run)].some((word) => !has.has(word)) || namesOtherLead(main, run);
  return known * 2 >= run.length && adds && !repeats(main, run);
}

/**
 * "Outcome: …" across the plan, on the row on which a list beside it has its headings: a band, no heading. What it says
 * may stand in the next cell. "Outcome" alone, with neither number nor colon, heads its column.
 */
function isBandBeside(main: readonly HeaderCell[], run: readonly HeaderCell[]): boolean {
  const [label, words, another] = run;
  const isLabel = label?.word === 'outcome' || label?.word === 'objective' || label?.word === 'priority';
  const isMarked = isLabel && /[:\d]|\s[–—-]\s/.test(label.text);
  const isBand = isMarked && another === undefined && (words === undefined || words.word === null);
  return isBand && !wordsOf(main).has('action') && !wordsOf(main).has('milestones');
}

/** "Strategic lead" behind a spacer, where the table has a "Lead officer". */
function namesOtherLead(main: readonly HeaderCell[], run: readonly HeaderCell[]): boolean {
  const leads = (cells: readonly HeaderCell[]) => cells.filter(({ word }) => word === 'lead');
  return leads(run).some(({ text }) => leads(main).every((one) => !leadAlike(one.text, text)));
}

/** It begins the work again, or names a lead again beside something that no plan has a column for. */
function repeats(main: readonly HeaderCell[], run: readonly HeaderCell[]): boolean {
  const has = wordsOf(main);
  const again = [...wordsOf(run)].filter((word) => OWN_WORDS.has(word) && has.has(word));
  // Numbers to the left of a table that has none are its own, whatever stands beside them.
  const numbers = !has.has('number') && (run[0]?.column ?? 0) < (main[0]?.column ?? 0);
  if (numbers && run.some(({ word }) => word === 'number')) return again.some((word) => word !== 'lead');
  if (again.some((word) => word !== 'lead')) return true;
  return again.length > 0 && run.some(({ word }) => word === null) && !goesOnWithPlan(main, run);
}

/** What the plan still lacks, behind a spacer: two such columns beside another kind of lead are no list of its own. */
function goesOnWithPlan(main: readonly HeaderCell[], run: readonly HeaderCell[]): boolean {
  const has = wordsOf(main);
  const lacking = [...wordsOf(run)].filter((word) => OF_PLAN.has(word) && !has.has(word));
  return lacking.length >= 2 && !LIST.test(normalised(run[0]?.text ?? '')) && namesOtherLead(main, run);
}

function isOutside(run: readonly HeaderCell[], first: number, last: number): boolean {
  return run.every(({ column }) => column < first || column > last);
}

function runsOf(sheet: Sheet, bottom: number, cells: readonly HeaderCell[]): HeaderCell[][] {
  const runs: HeaderCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      run && last && !isParted(sheet, bottom, last.column, cell.column) && !beginsAgain(run, cell);
    if (goesOn) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** What lists that stand right beside a plan begin with. */
const LIST = /^(?:(?:full )?name|risks?|issues?|meetings?|courses?|members?|decisions?)$/;

/** Cut where a list of something else begins: it names a lead, a number or an action again. */
function cutAtList(run: readonly HeaderCell[]): (readonly HeaderCell[])[] {
  const at = run.findIndex(
    ({ text }, index) =>
      index > 2 && LIST.test(normalised(text)) && repeats(run.slice(0, index), run.slice(index)),
  );
  return at < 0 ? [run] : [run.slice(0, at), run.slice(at)];
}

/** The run's own first header once more: the table's other half stands right beside it. */
function beginsAgain(run: readonly HeaderCell[], { text, word, column, mergedFrom }: HeaderCell): boolean {
  const [first] = run;
  return (
    (word === 'number' || word === 'action') &&
    column === mergedFrom &&
    first?.text === text &&
    run.length > 2
  );
}

/** True where a column between the two has neither a header nor anything below it. */
function isParted(sheet: Sheet, bottom: number, left: number, right: number): boolean {
  for (let column = left + 1; column < right; column += 1) {
    if (isEmptyBelow(sheet, bottom, column)) return true;
  }
  return false;
}

function isEmptyBelow(sheet: Sheet, bottom: number, column: number): boolean {
  const last = Math.min(sheet.bottom, bottom + LOOK);
  for (let row = bottom + 1; row <= last; row += 1) {
    const first = sheet.anchor(row, column);
    if (first.row > bottom && sheet.text(row, column) !== '') return false;
  }
  return true;
}
