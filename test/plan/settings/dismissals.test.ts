import { dismiss, dismissalFor } from '../../../src/plan/settings';
import { assess } from '../../../src/plan/assess/assess';
import type { Finding } from '../../../src/plan/model';
import { findingOf } from '../../support/finding';
import { action, activity, cellAt, day, planOf } from '../../support/plan-builder';

const PLAN = assess(
  planOf(action('1.1', activity({ key: 'one' }), activity({ key: 'two' }))),
  day('2022-04-30'),
);
const finding = (cell: string, found: string | null = 'asap', one: Partial<Finding> = {}): Finding =>
  findingOf({ rule: 'timescale-vague', severity: 'warning', cell: cellAt(cell), found, ...one });
const reason = 'Agreed with the chair';
const asides = (about: string, found: string, ...findings: Finding[]) =>
  dismiss(findings, PLAN, [{ rule: 'timescale-vague', about, found, reason }]).map(
    ({ dismissed = null }) => dismissed,
  );

describe('a finding set aside', () => {
  it.each<[string, string, string, (string | null)[]]>([
    ['by the activity’s key', 'two', 'asap', [null, reason]],
    ['by the action’s number', '1.1', '', [reason, reason]],
    ['by a cell', 'd3', '', [null, reason]],
    ['by a cell with its sheet', 'Plan!D2', '', [reason, null]],
    ['by a full address', "'Plan'!D2", '', [reason, null]],
    ['not where something else is found', 'two', 'soon', [null, null]],
    ['not where another is meant', 'three', '', [null, null]],
  ])('%s', (_words, about, found, expected) => {
    expect(asides(about, found, finding('D2'), finding('D3'))).toEqual(expected);
  });

  it('is only of its own check', () => {
    expect(asides('one', '', finding('D2', 'x', { rule: 'lead-missing' }))).toEqual([null]);
  });

  it.each<Finding>([
    finding('D3'),
    finding('D3', null),
    finding('D3', ''),
    finding('A1', 'Green', { action: null }),
  ])('is named so that it is found again, and comes back when it says something else (%#)', (one) => {
    const dismissal = dismissalFor(one, PLAN, reason);
    expect(dismiss([one], PLAN, [dismissal])[0]?.dismissed).toBe(reason);
    expect(dismiss([{ ...one, found: 'other' }], PLAN, [dismissal])[0]?.dismissed).toBeUndefined();
  });

  it('stays in its place, and is no other finding', () => {
    const all = [finding('D2'), finding('D3')];
    expect(dismiss(all, PLAN, []).map(({ cell }) => cell)).toEqual(all.map(({ cell }) => cell));
  });
});
