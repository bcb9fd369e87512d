/** From the rows of all sheets to the plan's actions. */
import { smallest } from '../extremes';
import type { Action, Activity } from '../model';
import type { Rater } from '../rag';
import { eachInSteps, type Steps } from '../steps';
import type { TimescaleContext } from '../timescale';
import { keyGiver } from './activity-key';
import { assemble, type DraftAction, type DraftActivity } from './assemble';
import { labelRank, priorityRank, ranksOf, type Band } from './bands';
import type { Columns } from './columns';
import { lanesOf } from './lanes';
import type { LeadReader } from './leads';
import { milestonesOf } from './milestones';
import { ratingAt } from './rating-cell';
import type { Row } from './rows';
import type { Sheet } from './sheet';
import type { ReadTables } from './tables';

/** The actions of all sheets, under the priorities and outcomes that stand over them. */
export function* draftActions(tables: readonly ReadTables[]): Steps<DraftAction[]> {
  const lanes = tables.map(({ sheet, rows }) => lanesOf(sheet, rows));
  const runs = lanes.map((ofSheet) => ofSheet.flatMap(runsOf));
  const labels = runs.flat(2).flatMap(({ label }) => label ?? []);
  const highest = smallest(labels, 4);
  const names = tables.map(({ sheet }) => labelRank(sheet.name));
  const several = tables.length > 1;
  const sheetsArePriorities =
    several && (highest === 4 || names.every((rank) => rank !== null && rank < highest));
  // Where a column names the priorities, a band without a label is what stands below them.
  const named =
    highest === 4 && tables.every(({ columns }) => columns.every(({ priority }) => priority !== null));
  const ranks = ranksOf(runs, sheetsArePriorities || named);
  const top = sheetsArePriorities || named ? -1 : priorityRank(ranks);
  const actions: DraftAction[] = [];
  for (const [index, { sheet, rows }] of tables.entries()) {
    const otherwise = several || isPriorityName(sheet.name) ? sheet.name : null;
    const drafts: DraftAction[] = [];
    for (const lane of lanes[index] ?? []) {
      for (const draft of yield* assemble(sheet, lane, { ranks, top, otherwise })) drafts.push(draft);
    }
    for (const draft of (lanes[index]?.length ?? 0) > 1 ? inOrder(drafts, rows) : drafts) actions.push(draft);
  }
  return actions;
}

/** Actions of tables side by side in the order in which their tables are read: both halves of a priority together. */
function inOrder(drafts: readonly DraftAction[], rows: readonly Row[]): readonly DraftAction[] {
  const places = new Map(
    rows.map(({ row, columns }, place) => [`${String(row)}|${String(columns.first)}`, place]),
  );
  const placeOf = ({ activities: [one] }: DraftAction) =>
    one === undefined ? undefined : places.get(`${String(one.row)}|${String(one.columns.first)}`);
  return [...drafts].sort((one, other) => (placeOf(one) ?? 0) - (placeOf(other) ?? 0));
}

/** "Priority 1 – Neglect": a plan of one sheet may bear its priority as the sheet's name. */
function isPriorityName(name: string): boolean {
  return labelRank(name) === 0;
}

/** Bands that stand together, with no row of an action between them. */
function runsOf(rows: readonly Row[]): Band[][] {
  const runs: Band[][] = [];
  let within = false;
  for (const entry of rows) {
    if (entry.kind === 'band') {
      if (within) runs.at(-1)?.push(entry.band);
      else runs.push([entry.band]);
    }
    within = entry.kind === 'band';
  }
  return runs;
}

/** What is known once the whole plan has been looked at. */
export interface Settled {
  readonly rater: Rater;
  readonly leads: LeadReader;
  readonly context: TimescaleContext;
}

/** What needs the whole plan is settled: usual names, ratings by the key, dates by the period, keys. */
export function finishInSteps(drafts: readonly DraftAction[], settled: Settled): Steps<Action[]> {
  const giveKey = keyGiver();
  return eachInSteps(drafts, (draft) => ({
    ...draft,
    activities: draft.activities.map((activity) => finishActivity(activity, draft.text, settled, giveKey)),
  }));
}

function finishActivity(
  { sheet, row, columns, leads, evidence }: DraftActivity,
  action: string,
  settled: Settled,
  giveKey: (action: string, task: string) => string,
): Activity {
  const recorded = evidence.kind === 'above' ? '' : evidence.text;
  const milestones = milestonesOf(sheet, columns, row, action, recorded, settled.context);
  return {
    key: giveKey(action, milestones[0]?.task ?? ''),
    cell: { sheet: sheet.name, row, column: columns.milestones ?? columns.action },
    leads: settled.leads(leads),
    leadCell: columns.lead === null ? null : { sheet: sheet.name, row, column: columns.lead },
    rag: ratingAt(sheet, row, columns, settled.rater),
    evidence,
    milestones,
    ...milestonesAbove(sheet, row, columns),
  };
}

/** The filled milestones cell that is merged over the row from above. */
function milestonesAbove(
  sheet: Sheet,
  row: number,
  { milestones: column }: Columns,
): Pick<Activity, 'milestonesAbove'> {
  if (column === null) return {};
  const at = sheet.anchor(row, column);
  const isAbove = at.row < row && sheet.text(at.row, at.column) !== '';
  return isAbove ? { milestonesAbove: { sheet: sheet.name, ...at } } : {};
}
