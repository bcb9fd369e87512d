import {
  aboutWords,
  dismiss,
  dismissalEdits,
  dismissalFor,
  foundWords,
  isAbout,
  itemOf,
  restoreEdits,
} from '../../../src/plan/settings';
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

  it.each<[string, boolean]>([
    ['timescale-vague', true],
    ['Timescale vague', true],
    ['a timescale without a date', true],
    ['timescale-missing', false],
    ['timescale', false],
  ])('goes by the name of its check or by its heading: “%s” is %s', (rule, expected) => {
    expect(isAbout({ rule, about: 'one', found: '', reason }, finding('D2'), PLAN)).toBe(expected);
  });

  it('of a check that is not of ours goes by its own name', () => {
    const other = finding('D2', 'asap', { rule: 'not of ours' as Finding['rule'] });
    expect(isAbout({ rule: 'not of ours', about: 'one', found: '', reason }, other, PLAN)).toBe(true);
  });

  it('is the same whatever blanks stand around what was found', () => {
    expect(asides(' ONE ', ' asap ', finding('D2', '  asap'))).toEqual([reason]);
    expect(asides('one', 'ASAP', finding('D2'))).toEqual([null]);
  });

  it('that has no action goes by its cell alone', () => {
    const key = finding('D2', 'Green', { action: null });
    expect(itemOf(key, PLAN)).toBe("'Plan'!D2");
    expect(asides('one', '', key)).toEqual([null]);
    expect(asides('1.1', '', key)).toEqual([null]);
    expect(asides('D2', '', key)).toEqual([reason]);
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

  it('is set aside and brought back by what names it; the reason without the blanks around it', () => {
    const aside = { rule: 'timescale-vague', about: 'two', found: 'asap' };
    expect(dismissalEdits([finding('D3')], PLAN, ' Agreed ')).toEqual([
      { kind: 'dismiss', dismissal: { ...aside, reason: 'Agreed' }, where: "1.1, 'Plan'!D3" },
    ]);
    expect(restoreEdits([finding('D3'), finding('D2', null)], PLAN)).toEqual([
      { kind: 'restore', aside },
      { kind: 'restore', aside: { ...aside, about: 'one', found: 'nothing' } },
    ]);
  });

  it('stays in its place, and is no other finding', () => {
    const all = [finding('D2'), finding('D3')];
    expect(dismiss(all, PLAN, []).map(({ cell }) => cell)).toEqual(all.map(({ cell }) => cell));
  });
});

describe('what a finding is about', () => {
  /** Activities in the rows 3, 5, 6 and 9, on either of two sheets. */
  const plan = () => {
    const rows = [2, 4, 5, 8];
    const built = planOf(action('1', ...rows.map((row) => activity({ key: `one ${String(row + 1)}` }))), {
      ...action('2', ...rows.map((row) => activity({ key: `two ${String(row + 1)}` }))),
      sheet: 'Other',
    });
    const spread = built.actions.map((one) => ({
      ...one,
      activities: one.activities.map((each, at) => ({
        ...each,
        cell: { ...each.cell, row: rows[at] ?? 0 },
      })),
    }));
    return assess({ ...built, actions: spread }, day('2022-04-30'));
  };

  it.each<[string, string]>([
    ['D3', 'one 3'],
    ['D4', 'one 3'],
    ['D5', 'one 5'],
    ['D6', 'one 6'],
    ['D7', 'one 6'],
    ['D8', 'one 6'],
    ['D9', 'one 9'],
    ['D99', 'one 9'],
    ['D2', "'Plan'!D2"],
  ])('is the activity in whose rows its cell lies: %s, %s', (cell, item) => {
    expect(itemOf(finding(cell), plan())).toBe(item);
  });

  it('is an activity of its own sheet', () => {
    expect(itemOf({ ...finding('D5'), cell: cellAt('D5', 'Other') }, plan())).toBe('two 5');
    expect(itemOf({ ...finding('D5'), cell: cellAt('D5', 'Third') }, plan())).toBe("'Third'!D5");
  });

  it('is told with the number of its action, where it has one', () => {
    expect(aboutWords(finding('D2'))).toBe("1.1, 'Plan'!D2");
    expect(aboutWords(finding('D2', null, { action: null }))).toBe("'Plan'!D2");
  });

  it('has words for what was found, also where that is nothing', () => {
    expect([' asap ', ' ', '', null].map((found) => foundWords({ found }))).toEqual([
      'asap',
      'nothing',
      'nothing',
      'nothing',
    ]);
  });
});
