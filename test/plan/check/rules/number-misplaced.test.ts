import { found, inPriority, planIn, under, type Line } from './numbered';
import { foundBy } from './support';

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
    ['beginning only now', ['2', '3', '1'], []],
    [
      'numbers that never follow their headings',
      [...inPriority('Priority 1: A', '1.1', '2.1'), ...inPriority('Priority 2: B', '1.1', '2.1', '3.1')],
      [],
    ],
    ['years in a heading are no number', [...under('2021 Plan', '1.1', '1.2', '1.3')], []],
    ['too few to tell a habit', [...under(one, '1.1.1', '1.2.3')], []],
    ['10 after 9', ['2.9', '2.10', '2.11'], []],
    ['after a higher one, of three parts', ['1.1.1', '1.1.2', '1.1.4', '1.1.3'], ['info A5']],
    ['after one of another outcome', ['1.1.3', '1.2.2'], []],
    ['of another kind', ['A 3', 'B 2'], []],
    ['sorted by outcome', [...under('A', '1', '3'), ...under('B', '2', '4')], []],
    [
      'counted on through the priorities',
      [...inPriority('One', '1', '3'), ...inPriority('Two', '2', '4')],
      [],
    ],
    ['words among numbers', [...under(one, '1.1.1', '1.1.2', '1.1.3'), ...under(one, 'Annex')], []],
    ['with words before it', [...under(one, '1.1.1', '1.1.2', '1.1.3', 'A 2.1.1')], []],
    ['no longer than its outcome’s', [...under(one, '1.1.1', '1.1.2', '1.1.3', '1.1.4', '1.2')], []],
    ['three are enough to tell a habit', [...under(one, '1.1.1', '1.1.2', '1.1.3', '2.4')], ['info A5']],
    ['one is not', [...under(one, '2.1')], []],
    [
      'under a number of two figures',
      [...under('10.12 Outcome: partners agree', '10.12.1', '10.12.2', '10.12.3', '10.13.1', '10.12.4')],
      ['info A5'],
    ],
    ['under a bare number', [...under('1.1', '1.1.1', '1.1.2', '1.1.3', '1.2.4', '1.1.4')], ['info A5']],
    [
      'figures within a heading are no number of it',
      [
        ...inPriority('Priority 1: A', '1.1', '1.2', '1.3', '1.4'),
        ...inPriority('Homes: safe (11 to 18 years)', '2.1'),
      ],
      [],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(found('number-misplaced', lines)).toEqual(expected);
  });

  it.each<[string, Line[]]>([
    ['under headings without numbers', inPriority('Training', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6')],
    [
      'with words before them',
      inPriority('Priority 1: A', 'T 1.1', 'T 1.2', 'T 1.3', 'T 1.4', 'T 1.5', 'T 1.6'),
    ],
    ['no longer than their heading’s', inPriority('Priority 3: C', '1', '2', '3', '4', '5', '6')],
  ])('numbers %s tell nothing of the habit', (_what, others) => {
    const lines = [...inPriority('Priority 1: B', '1.1', '2.1', '1.2', '2.2'), ...others];
    expect(found('number-misplaced', lines)).toEqual([]);
  });

  it('says after which one it stands, and that no number is sure to fit', () => {
    const [finding] = foundBy('number-misplaced', planIn(['1.1', '1.2', '1.4', '1.3']), () => '1.3');
    expect(finding).toMatchObject({ expected: 'a number that follows from its place', fix: null });
    expect(finding?.what).toBe('1.3 in A5 stands after 1.4.');
  });

  it('says where it stands, and is not told as a gap besides', () => {
    const plan = planIn(under(one, '1.1.1', '1.1.2', '1.2.3', '1.1.4'));
    const [finding] = foundBy('number-misplaced', plan, () => '1.2.3');
    expect(finding).toMatchObject({ found: '1.2.3', expected: '1.1.3', fix: { value: '1.1.3' } });
    expect(finding?.what).toBe(
      '1.2.3 in A4 stands under “1.1 Outcome: partners agree”. By the numbers around it, it is 1.1.3.',
    );
    expect(foundBy('number-gap', plan)).toEqual([]);
  });
});
