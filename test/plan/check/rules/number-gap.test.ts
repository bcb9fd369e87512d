import { found, inPriority, planIn, under, type Line } from './numbered';
import { foundBy } from './support';

type Lines = (Line | string | null)[];

/** What is said to be missing, gap by gap. */
const missing = (lines: Lines) => foundBy('number-gap', planIn(lines)).map(({ expected }) => expected);

describe('a number is left out', () => {
  it.each<[string, Lines, string[]]>([
    ['of two figures', ['10', '12'], ['11']],
    ['of one figure and of two', ['8', '13'], ['9 to 12']],
    ['of two figures in its last part', ['1.10', '1.12'], ['1.11']],
    ['the first of a deeper count', ['1.2', '1.3.1.2'], ['1.3.1.1']],
    ['after a higher one: a count that goes back leaves nothing out', ['2.1', '1.2'], []],
    [
      'a count of two depths that begins anew under the next priority',
      [...inPriority('One', '1', '1.1', '1.2'), ...inPriority('Two', '1', '1.1')],
      [],
    ],
    ['behind a bracket or a colon', ['1)', '3)', '5:'], ['2', '4']],
    ['beside one that is no number', ['1', 'Annex', '3'], []],
    ['of numbers with letters after them', ['1a', '3a'], []],
    ['of years with a number', ['2021/1', '2021/3'], []],
    ['of several with words before them', ['CSE 1', 'CSE 5'], ['CSE 2 to CSE 4']],
    ['of numbers with words before them, which stand further down', ['CSE 1', 'CSE 3', 'CSE 2'], []],
    ['of numbers with noughts before them, which stand further down', ['01', '03', '02'], []],
    ['of numbers with noughts before them', ['01', '03'], ['02']],
    ['of numbers that noughts fill up to two figures', ['08', '11'], ['09 to 10']],
    ['of parts with noughts before them', ['1.01', '1.03', '02.01', '02.03'], ['1.02', '02.02']],
    ['the first of a deeper count with noughts', ['1.01', '1.02.03'], ['1.02.01 to 1.02.02']],
    ['by an empty row that has its number', ['1', { number: '2', text: '' }, '3'], []],
    [
      'under two outcomes, where the plan is sorted by outcome',
      [...under('A', '1', '3'), ...under('B', '2')],
      [],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(missing(lines)).toEqual(expected);
  });
});

describe('number-gap', () => {
  it('says after which number and before which one', () => {
    expect(foundBy('number-gap', planIn(['1.1', '1.3']))[0]).toMatchObject({
      what: 'After 1.1 comes 1.3 in A3: 1.2 is missing.',
      found: '1.3',
      expected: '1.2',
    });
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
