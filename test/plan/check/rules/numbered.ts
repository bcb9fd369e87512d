/** Plans of which only the numbers matter. */
import { planWith, type ActionSpec } from '../../../support/plan-builder';
import { COLUMNS, foundBy, inShort } from './support';

export const rows = [{ rated: 'amber', milestones: [{ due: '2022-09-30' }] }] as const;

export interface Line {
  readonly number: string | null;
  readonly outcome?: string;
  readonly priority?: string;
  readonly text?: string;
}

/** One action a line, from row 2 on. */
export const planIn = (lines: readonly (Line | string | null)[], sheet = 'Plan') =>
  planWith({
    columns: COLUMNS,
    actions: lines.map((line, index): ActionSpec => ({
      text: `Agree part ${String.fromCharCode(65 + index)}`,
      sheet,
      activities: rows,
      ...(line === null || typeof line === 'string' ? { number: line } : line),
    })),
  });

export const found = (rule: string, lines: readonly (Line | string | null)[]) =>
  inShort(foundBy(rule, planIn(lines)));

export const under = (outcome: string, ...numbers: string[]): Line[] =>
  numbers.map((number) => ({ number, outcome }));

export const inPriority = (priority: string, ...numbers: string[]): Line[] =>
  numbers.map((number) => ({ number, priority }));
