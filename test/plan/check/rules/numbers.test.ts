import { action, planWith, type ActionSpec } from '../../../support/plan-builder';
import { COLUMNS, foundBy, inShort } from './support';

const rows = [{ rated: 'amber', milestones: [{ due: '2022-09-30' }] }] as const;
interface Line {
  readonly number: string | null;
  readonly outcome?: string;
  readonly priority?: string;
}
const planIn = (lines: readonly (Line | string | null)[], sheet = 'Plan') =>
  planWith({
    columns: COLUMNS,
    actions: lines.map((line, index): ActionSpec => ({
      text: `Agree part ${String.fromCharCode(65 + index)}`,
      sheet,
      activities: rows,
      ...(line === null || typeof line === 'string' ? { number: line } : line),
    })),
  });
const found = (rule: string, lines: readonly (Line | string | null)[]) =>
  inShort(foundBy(rule, planIn(lines)));
const under = (outcome: string, ...numbers: string[]): Line[] =>
  numbers.map((number) => ({ number, outcome }));
const inPriority = (priority: string, ...numbers: string[]): Line[] =>
  numbers.map((number) => ({ number, priority }));

describe('number-missing', () => {
  it.each<[string, (Line | string | null)[], string[]]>([
    ['between two', ['1.1.1', null, '1.1.3'], ['info A3']],
    ['at the end', ['1.1.1', '1.1.2', null], ['info A4']],
    ['at the beginning', [null, '1.1.2'], ['info A2']],
    ['two of them', ['1', null, null, '4'], ['info A3', 'info A4']],
    ['all numbered', ['1.1.1', '1.1.2'], []],
    ['few numbered, as of groups: once for the plan', ['1', null, null, '2', null, null], ['info A3']],
    ['nothing numbered: once for the plan', [null, null, null], ['info A2']],
  ])('%s', (_what, lines, expected) => {
    expect(found('number-missing', lines)).toEqual(expected);
  });

  it('finds no fault with texts that begin with their number', () => {
    const actions = ['1.1 Agree the policy', '1.2 Publish the policy', '2) Train staff'].map((text) => ({
      ...action(null, ...rows),
      text,
    }));
    expect(foundBy('number-missing', planWith({ actions }))).toEqual([]);
  });

  it('gives the one number that fits, into an empty cell of a column of numbers', () => {
    const plan = planIn(['1.1.1', null, '1.1.3']);
    const [finding] = foundBy('number-missing', plan, () => '');
    expect(finding).toMatchObject({ expected: '1.1.2', action: 'Agree part B' });
    expect(finding?.message).toContain('By the numbers around it, it is 1.1.2.');
  });

  it('gives none where two would fit', () => {
    expect(foundBy('number-missing', planIn(['1', null, '4']))[0]).toMatchObject({
      expected: 'a number of its own',
      fix: null,
    });
  });

  it('explains the hole, which is then no finding of its own', () => {
    expect(found('number-gap', ['1.1.1', null, '1.1.3'])).toEqual([]);
    expect(found('number-gap', ['1.1.1', null, '1.1.2', '1.1.4'])).toEqual(['info A5']);
  });
});

describe('number-duplicate', () => {
  it.each<[string, (Line | string | null)[], string[]]>([
    ['one after the other', ['1.1', '1.2', '1.2'], ['info A4']],
    ['further down', ['1', '2', '3', '2'], ['info A5']],
    ['with a full stop', ['1', '2', '2.'], ['info A4']],
    ['three times', ['1', '1', '1'], ['info A3', 'info A4']],
    ['with words', ['CSE 1', 'CSE 2', 'CSE 2'], ['info A4']],
    ['in another priority', [...inPriority('One', '1', '2'), ...inPriority('Two', '1', '2')], []],
    ['beginning anew under each outcome', [...under('First', '1', '2'), ...under('Second', '1', '2')], []],
    ['longer is another', ['1.1', '1.1.1', '1.10'], []],
    ['twice under one outcome', [...under('First', '1', '2'), ...under('Second', '1', '1')], ['info A5']],
  ])('%s', (_what, lines, expected) => {
    expect(found('number-duplicate', lines)).toEqual(expected);
  });

  it('names the other row, and the number that fits where one does', () => {
    const plan = planIn(['1.1', '1.2', '1.2', '1.4']);
    const [finding] = foundBy('number-duplicate', plan, () => '1.2');
    expect(finding).toMatchObject({ found: '1.2', expected: '1.3', fix: { value: '1.3' } });
    expect(finding?.message).toContain('1.2 in A4 stands in A3 as well');
    expect(foundBy('number-gap', plan)).toEqual([]);
  });

  it('leaves a figure in the cell to people', () => {
    expect(foundBy('number-duplicate', planIn(['1.1', '1.2', '1.2', '1.4']))[0]?.fix).toBeNull();
  });
});

describe('number-misplaced', () => {
  const one = '1.1 Outcome: partners agree';
  const two = '1.2 Outcome: partners learn';
  it.each<[string, (Line | string | null)[], string[]]>([
    [
      'under another outcome',
      [...under(one, '1.1.1', '1.1.2', '1.2.3'), ...under(two, '1.2.1', '1.2.2')],
      ['info A4'],
    ],
    [
      'under another priority',
      [...inPriority('Priority 1: A', '1.1', '1.2', '2.3'), ...inPriority('Priority 2: B', '2.1', '2.2')],
      ['info A4'],
    ],
    ['after a higher one', ['1.1', '1.2', '1.4', '1.3'], ['info A5']],
    ['in place', [...under(one, '1.1.1', '1.1.2'), ...under(two, '1.2.1')], []],
    ['beginning anew', ['1', '2', '3', '1', '2'], []],
    [
      'numbers that never follow their headings',
      [...inPriority('Priority 1: A', '1.1', '2.1'), ...inPriority('Priority 2: B', '1.1', '2.1', '3.1')],
      [],
    ],
    ['years in a heading are no number', [...under('2021 Plan', '1.1', '1.2', '1.3')], []],
    ['too few to tell a habit', [...under(one, '1.1.1', '1.2.3')], []],
    ['10 after 9', ['2.9', '2.10', '2.11'], []],
  ])('%s', (_what, lines, expected) => {
    expect(found('number-misplaced', lines)).toEqual(expected);
  });

  it('says where it stands, and is not told as a gap besides', () => {
    const plan = planIn(under(one, '1.1.1', '1.1.2', '1.2.3', '1.1.4'));
    const [finding] = foundBy('number-misplaced', plan, () => '1.2.3');
    expect(finding).toMatchObject({ found: '1.2.3', expected: '1.1.3', fix: { value: '1.1.3' } });
    expect(finding?.message).toContain('1.2.3 in A4 stands under “1.1 Outcome: partners agree”');
    expect(foundBy('number-gap', plan)).toEqual([]);
  });

  it('keeps a number that stands further down from being missed', () => {
    expect(found('number-gap', ['1.1', '1.3', '1.2'])).toEqual([]);
  });

  it.each<[string, string[], string | null]>([
    ['one', ['1.1', '1.3'], '1.2 is missing'],
    ['several', ['1.1', '1.5'], '1.2 to 1.4 are missing'],
    ['none, where a sorted section has them all further down', ['1.4', '1.1', '1.2', '1.3'], null],
    ['what stands nowhere', ['1.1', '1.6', '1.3'], '1.2 and 1.4 to 1.5 are missing'],
    ['none, where an outcome was moved down', ['1.1.1', '1.3.1', '1.2.1', '1.2.2'], null],
  ])('names what is missing: %s', (_what, lines, words) => {
    const messages = foundBy('number-gap', planIn(lines)).map(({ message }) => message);
    expect(messages).toEqual(words === null ? [] : [expect.stringContaining(words)]);
  });
});
