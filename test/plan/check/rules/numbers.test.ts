import type { Plan } from '../../../../src/plan/model';
import { cellAt, planWith, type ActionSpec } from '../../../support/plan-builder';
import { found, inPriority, planIn, rows, under, type Line } from './numbered';
import { COLUMNS, foundBy, inShort } from './support';

const unnumbered = (text: string): Line => ({ number: null, text });

/** The same in a table with a column of numbers, whose cells are empty where nothing is numbered. */
const withNumberCells = (plan: Plan): Plan => ({
  ...plan,
  actions: plan.actions.map((one) => ({ ...one, numberCell: one.cell })),
});

describe('number-missing', () => {
  it.each<[string, (Line | string | null)[], string[]]>([
    ['between two', ['1.1.1', null, '1.1.3'], ['info A3']],
    ['at the end', ['1.1.1', '1.1.2', null], ['info A4']],
    ['at the beginning', [null, '1.1.2'], ['info A2']],
    ['two of them', ['1', null, null, '4'], ['info A3', 'info A4']],
    ['all numbered', ['1.1.1', '1.1.2'], []],
    ['few numbered, as of groups: once for the plan', ['1', null, null, '2', null, null], ['info A3']],
    ['nothing numbered: once for the plan', [null, null, null], ['info A2']],
    ['an empty row, which is told of as that', ['1', { number: null, text: ' ' }, '2'], []],
  ])('%s', (_what, lines, expected) => {
    expect(found('number-missing', lines)).toEqual(expected);
  });

  it('finds no fault with texts that begin with their number', () => {
    const texts = [
      '1.1 Agree the policy',
      '1.2.1 Publish the policy',
      '• 2) Train staff',
      '(3) Tell parents',
      '10. Ask schools',
      '1.12 Ask pupils',
    ];
    expect(found('number-missing', texts.map(unnumbered))).toEqual([]);
  });

  it.each(['Agree section 1.2 of the protocol', '3 schools are to be asked', '24/7 helpline'])(
    '“%s” begins with no number of its own',
    (text) => {
      expect(found('number-missing', ['1', unnumbered(text)])).toEqual(['info A3']);
    },
  );

  it('gives the one number that fits, into an empty cell of a column of numbers', () => {
    const plan = withNumberCells(planIn(['1.1.1', null, '1.1.3']));
    const [finding] = foundBy('number-missing', plan, () => '');
    expect(finding).toMatchObject({
      expected: '1.1.2',
      action: 'Agree part B',
      fix: { cell: cellAt('A3'), value: '1.1.2' },
    });
    expect(finding?.what).toBe('“Agree part B” has no number in A3. By the numbers around it, it is 1.1.2.');
  });

  it.each([
    ['1)', '3)', '2)', '2)'],
    ['1.', '3.', '2.', '2'],
    ['1)', '3', '2', '2'],
  ])('between “%s” and “%s” the number is written “%s”', (before, after, value, said) => {
    const plan = withNumberCells(planIn([before, null, after]));
    const [finding] = foundBy('number-missing', plan, () => '');
    expect(finding?.fix).toEqual({ cell: cellAt('A3'), value });
    expect(finding?.what).toMatch(` it is ${said}.`);
  });

  it('writes over nothing that stands there, and into no column that is not one of numbers', () => {
    const plan = planIn(['1', null, '3']);
    expect(foundBy('number-missing', withNumberCells(plan), () => 'n/a')[0]).toMatchObject({
      expected: '2',
      fix: null,
    });
    expect(foundBy('number-missing', plan, () => '')[0]).toMatchObject({ expected: '2', fix: null });
  });

  it.each<[string, (Line | string | null)[]]>([
    ['two would fit', ['1', null, '4']],
    ['nothing follows', ['1', '2', null]],
    ['nothing stands before', [null, '2', '3']],
    ['the one that is left out stands further down', ['1', null, '3', '2']],
  ])('gives none where %s', (_what, lines) => {
    const [finding] = foundBy('number-missing', withNumberCells(planIn(lines)), () => '');
    expect(finding).toMatchObject({ expected: 'a number of its own', fix: null });
    expect(finding?.what).toMatch(/ has no number in A\d\.$/);
  });

  it.each<[string, (string | null)[], string]>([
    ['none', [null, null], 'The actions on “Plan” have no numbers.'],
    ['few', ['1', null, null], 'Most actions on “Plan” have no number of their own.'],
  ])('where %s is numbered, it says so for the sheet', (_what, lines, words) => {
    expect(foundBy('number-missing', planIn(lines)).map(({ what }) => what)).toEqual([words]);
  });

  it('names every sheet on which nothing is numbered once, and no other', () => {
    const lines = (sheet: string, ...numbers: (string | null)[]) =>
      numbers.map((number): ActionSpec => ({ number, sheet, activities: rows }));
    const actions = [...lines('A', '1', '2'), ...lines('B', null, null), ...lines('C', null)];
    const all = foundBy('number-missing', planWith({ columns: COLUMNS, actions }));
    expect(all.map(({ what }) => what)).toEqual(['The actions on “B”, “C” have no numbers.']);
  });

  it('explains the hole, which is then no finding of its own', () => {
    expect(found('number-gap', ['1.1.1', null, '1.1.3'])).toEqual([]);
    expect(found('number-gap', ['1.1.1', null, '1.1.2', '1.1.4'])).toEqual(['info A5']);
  });
});

describe('what is wrong with numbers', () => {
  const lines = ['1', null, '3', '3', '6', '5'];
  const RULES = ['number-missing', 'number-duplicate', 'number-misplaced', 'number-gap'];

  it('is told by the rule for it alone', () => {
    expect(RULES.map((rule) => found(rule, lines))).toEqual([['info A3'], ['info A5'], ['info A7'], []]);
    expect(found('number-gap', ['1', '3'])).toEqual(['info A3']);
  });

  it('stands in the column of numbers, wherever that is', () => {
    const inColumnB = (of: (string | null)[]) => {
      const plan = planIn(of);
      return {
        ...plan,
        actions: plan.actions.map((one) => ({ ...one, numberCell: cellAt(`B${String(one.cell.row + 1)}`) })),
      };
    };
    expect(RULES.map((rule) => inShort(foundBy(rule, inColumnB(lines))))).toEqual([
      ['info B3'],
      ['info B5'],
      ['info B7'],
      [],
    ]);
    expect(foundBy('number-duplicate', inColumnB(lines))[0]?.what).toContain('3 in B5 stands in B4 as well');
    expect(inShort(foundBy('number-gap', inColumnB(['1', '3'])))).toEqual(['info B3']);
  });
});

describe('number-duplicate', () => {
  it.each<[string, (Line | string | null)[], string[]]>([
    ['one after the other', ['1.1', '1.2', '1.2'], ['info A4']],
    ['further down', ['1', '2', '3', '2'], ['info A5']],
    ['with a full stop', ['1', '2', '2.'], ['info A4']],
    ['with a bracket', ['1)', '2)', '2'], ['info A4']],
    ['three times', ['1', '1', '1'], ['info A3', 'info A4']],
    ['with words', ['CSE 1', 'CSE 2', 'CSE 2'], ['info A4']],
    ['in another priority', [...inPriority('One', '1', '2'), ...inPriority('Two', '1', '2')], []],
    ['beginning anew under each outcome', [...under('First', '1', '2'), ...under('Second', '1', '2')], []],
    ['longer is another', ['1.1', '1.1.1', '1.10'], []],
    [
      'of two parts, under another outcome: only single numbers begin anew',
      [...under('First', '1.1'), ...under('Second', '1.1')],
      ['info A3'],
    ],
    [
      'of the outcome before, where the count goes on',
      [...under('First', '1', '2'), ...under('Second', '3', '1')],
      ['info A5'],
    ],
    [
      'of an outcome that is taken up again',
      [...under('First', '1', '2'), ...under('Second', '3'), ...under('First', '2')],
      ['info A5'],
    ],
    ['a word, in capitals or not', ['Annex A', 'annex a'], ['info A3']],
    ['twice under one outcome', [...under('First', '1', '2'), ...under('Second', '1', '1')], ['info A5']],
  ])('%s', (_what, lines, expected) => {
    expect(found('number-duplicate', lines)).toEqual(expected);
  });

  it('names the other row, and the number that fits where one does', () => {
    const plan = planIn(['1.1', '1.2', '1.2', '1.4']);
    const [finding] = foundBy('number-duplicate', plan, () => '1.2');
    expect(finding).toMatchObject({ found: '1.2', expected: '1.3', fix: { value: '1.3' } });
    expect(finding?.what).toBe(
      '1.2 in A4 stands in A3 as well, for another action of the same priority. By the numbers around it, this one is 1.3.',
    );
    expect(foundBy('number-gap', plan)).toEqual([]);
  });

  it.each<[string, string[], string, string]>([
    ['its words', ['CSE 1', 'CSE 2', 'CSE 2', 'CSE 4'], 'CSE 2', 'CSE 3'],
    ['its full stop', ['1.', '2.', '2.', '4.'], '2.', '3.'],
    ['its bracket', ['1)', '2)', '2)', '4)'], '2)', '3)'],
    ['the blanks around it', ['1', '2', '2', '4'], ' 2 ', ' 3 '],
  ])('puts a number right with %s', (_what, numbers, text, value) => {
    const [finding] = foundBy('number-duplicate', planIn(numbers), () => text);
    expect(finding?.fix).toEqual({ cell: cellAt('A4'), value });
  });

  it('gives no number where none is sure to fit', () => {
    const [finding] = foundBy('number-duplicate', planIn(['1', '2', '2']), () => '2');
    expect(finding).toMatchObject({ expected: 'a number of its own', fix: null });
    expect(finding?.what).toBe('2 in A4 stands in A3 as well, for another action of the same priority.');
  });

  it('leaves a figure in the cell to people', () => {
    expect(foundBy('number-duplicate', planIn(['1.1', '1.2', '1.2', '1.4']))[0]?.fix).toBeNull();
  });
});
