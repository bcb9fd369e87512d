/** One rule at a time on small plans. */
import { assess } from '../../../../src/plan/assess/assess';
import { check, type Known } from '../../../../src/plan/check/check';
import type { CellRef } from '../../../../src/plan/grid';
import { cellName } from '../../../../src/plan/grid';
import type { ColumnReading, Finding, Plan } from '../../../../src/plan/model';
import {
  action,
  day,
  planWith,
  RAG,
  type ActivitySpec,
  type PlanOptions,
} from '../../../support/plan-builder';

export const AS_OF = day('2022-04-30');
export const PAST = '2022-01-31';
export const AHEAD = '2022-09-30';
export const PERIOD = { start: day('2021-04-01'), end: day('2023-03-31') };

/** The columns in which `plan-builder` lays its cells. */
export const COLUMNS: readonly ColumnReading[] = (
  [
    ['A', 'number'],
    ['B', 'action'],
    ['C', 'lead'],
    ['D', 'milestones'],
    ['E', 'rag'],
    ['F', 'evidence'],
  ] as const
).map(([column, role]) => ({ sheet: 'Plan', column, header: role, role }));

/** A plan that shows no key and no blue, so that nobody knows what its greens mean. */
export const UNSETTLED: Partial<PlanOptions> = {
  ragKey: RAG.map((one) => ({ ...one, cell: null })),
  ragKeyFromPlan: false,
};

/** What this rule finds. */
export function foundBy(
  rule: string,
  plan: Plan,
  textOf: (cell: CellRef) => string | null = () => null,
  known: Known = {},
): readonly Finding[] {
  return check(assess(plan, AS_OF), textOf, known).filter((finding) => finding.rule === rule);
}

/** "warning D2", in the plan's order. */
export const inShort = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, cell }) => `${severity} ${cellName(cell)}`);

/** The rule's findings of activities of one action in a plan with all columns and a period. */
export function findingsOf(
  rule: string,
  rows: readonly ActivitySpec[],
  options: Partial<PlanOptions> = {},
): readonly Finding[] {
  const actions = [action('1.1', ...rows)];
  return foundBy(rule, planWith({ columns: COLUMNS, period: PERIOD, actions, ...options }));
}

/** What they say was found. */
export const saidOf = (...about: Parameters<typeof findingsOf>): string[] =>
  findingsOf(...about).map(({ what }) => what);

/** The same in short. */
export function ofRows(
  rule: string,
  rows: readonly ActivitySpec[],
  options: Partial<PlanOptions> = {},
): string[] {
  return inShort(findingsOf(rule, rows, options));
}
