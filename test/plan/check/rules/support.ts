/** One rule at a time on small plans. */
import { assess } from '../../../../src/plan/assess/assess';
import { check, type Known } from '../../../../src/plan/check/check';
import type { CellRef } from '../../../../src/plan/grid';
import { cellName } from '../../../../src/plan/grid';
import type { ColumnReading, Finding, Plan } from '../../../../src/plan/model';
import { action, day, planWith, type ActivitySpec, type PlanOptions } from '../../../support/plan-builder';

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

/** What the rule finds of activities of one action in a plan with all columns and a period. */
export function ofRows(
  rule: string,
  rows: readonly ActivitySpec[],
  options: Partial<PlanOptions> = {},
): string[] {
  const plan = planWith({ columns: COLUMNS, period: PERIOD, actions: [action('1.1', ...rows)], ...options });
  return inShort(foundBy(rule, plan));
}
