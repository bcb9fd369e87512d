/** One update of a small plan on a sheet: the cells that it changes, and how the plan reads after. */
import { assess } from '../../../src/plan/assess/assess';
import { cellName, type CellValue, type Grid } from '../../../src/plan/grid';
import type { AssessedActivity } from '../../../src/plan/model';
import { changesForUpdate } from '../../../src/plan/updates/for-update';
import { NO_UPDATE, type UpdateForm } from '../../../src/plan/updates/form';
import { planOnSheets } from '../../../src/plan/updates/on-sheets';
import { sketch, type SketchOptions } from '../../support/grids';
import { day } from '../../support/plan-builder';
import { withChanges } from '../../support/with-changes';
import { AS_OF, planIn } from '../read/support';

const ON = day('2022-04-30');
const DUE = day('2022-09-15');

type Row = readonly CellValue[];

export interface Sheet extends SketchOptions {
  readonly head: Row;
  readonly rows: readonly Row[];
  /** The workbook's sheets behind it. */
  readonly others?: readonly Grid[];
}

/** Updates the activity of this row, counted from 0 below the headings. */
export function update({ head, rows, others = [], ...options }: Sheet, form: Partial<UpdateForm>, at = 0) {
  const grids = [sketch([head, ...rows], options), ...others];
  const read = (from: typeof grids) => assess(planIn(from), AS_OF);
  const plan = read(grids);
  const activities = activitiesOf(plan);
  const activity = activities[at];
  if (!activity) throw new Error('There is no such activity.');
  const planned = changesForUpdate(planOnSheets(plan, grids), activity, { ...NO_UPDATE, ...form }, ON);
  const after = activitiesOf(read(withChanges(grids, planned.changes)))[at];
  return {
    ...planned,
    cells: planned.changes.map((one) => [cellName(one.cell), one.day ?? one.text ?? one.fill]),
    after: after?.milestones.map(({ status, due, revisedDue }) => [status, due, revisedDue]),
    evidence: after?.evidence,
    rating: after?.rag.rating,
  };
}

function activitiesOf(plan: {
  readonly actions: readonly { readonly activities: readonly AssessedActivity[] }[];
}) {
  return plan.actions.flatMap(({ activities }) => activities);
}

export const HEAD = ['No', 'Action', 'Lead', 'Actions and timescales', 'RAG', 'Evidence'];
/** A row of one activity with these milestones. */
export const one = (milestones: string, evidence: CellValue = ''): Row => [
  '1.1',
  'Keep children safe',
  'Health',
  milestones,
  'A',
  evidence,
];
/** A sheet of two activities. */
export const plain = (milestones: string, evidence: CellValue = '', options: SketchOptions = {}): Sheet => ({
  head: HEAD,
  rows: [one(milestones, evidence), ['1.2', 'Train staff', 'Police', 'Train all – May 2023', 'G', 'Done.']],
  ...options,
});
export const revised = { day: DUE, reason: 'no staff', milestone: null };
