/** Rows of a plan as a build remembers them, with the keys that the plan would give them. */
import type { ItemMark } from '../../../src/plan/match/item';
import { matchItems } from '../../../src/plan/match/match-items';
import { keyGiver } from '../../../src/plan/read/activity-key';

export type Row = Partial<Omit<ItemMark, 'key'>>;

/** One of a kind, which nothing else in these tests reads like. */
export const REPORT: Row = {
  action: 'Publish an annual report on private fostering',
  milestones: 'Report published',
};

export function rowsOf(...rows: readonly Row[]): ItemMark[] {
  const keyOf = keyGiver();
  return rows.map((row) => {
    const action = row.action ?? 'Review the neglect toolkit with all schools';
    const milestones = row.milestones ?? 'Toolkit agreed with head teachers – June 2022';
    return {
      number: null,
      priority: null,
      leads: [],
      ...row,
      action,
      milestones,
      key: keyOf(action, milestones.split('\n')[0] ?? ''),
    };
  });
}

/** For each row of the plan then, which row of the plan now it is; null where that is not certain. */
export function found(then: readonly Row[], now: readonly Row[]): readonly (number | null)[] {
  return matchItems(rowsOf(...then), rowsOf(...now));
}
