import { matchItems } from '../../../src/plan/match/match-items';
import { tracesInSteps } from '../../../src/plan/match/trace';
import { finished } from '../../../src/plan/steps';
import { REPORT, found, rowsOf, type Row } from './rows';

/**
 * A row of which lead, priority and date have changed, and its action from one text to the other. So much is done to
 * one row only where its words are what they were.
 */
const isKnownBy = (before: string, after: string) => {
  const then: Row = { action: before, leads: ['Health'], priority: 'Neglect' };
  const now: Row = {
    action: after,
    leads: ['Police'],
    priority: 'Early help',
    milestones: 'Toolkit agreed with head teachers – May 2024',
  };
  return found([then, REPORT], [REPORT, now])[0] === 1;
};

describe('texts that say the same', () => {
  it.each([
    ['in capitals', 'Review the neglect toolkit', 'REVIEW THE NEGLECT TOOLKIT'],
    ['on two lines', 'Review the neglect toolkit', 'Review the\n neglect  toolkit'],
    ['with other signs', 'Review the neglect toolkit', 'Review: the “neglect” toolkit.'],
    [
      'with other small words',
      'Review of the neglect toolkit in schools',
      'Review the neglect toolkit by schools',
    ],
    ['with other endings', 'Develop the neglect strategies', 'Developing the neglect strategy'],
    ['in another order', 'Review and refresh the neglect toolkit', 'Refresh and review the neglect toolkit'],
    ['with a word said twice', 'Review the neglect toolkit', 'Review the neglect toolkit: neglect'],
    ['with other figures', 'Audit 120 cases of neglect', 'Audit 150 cases of neglect'],
    ['with its progress', 'Review the neglect toolkit', 'Review the neglect toolkit – ongoing'],
    [
      'with another date',
      'Review the neglect toolkit by June 2022',
      'Review the neglect toolkit by 30 Sept 2023',
    ],
  ])('%s', (_how, before, after) => {
    expect(isKnownBy(before, after)).toBe(true);
  });

  it.each([
    ['a word more', 'Review the neglect toolkit', 'Review the neglect toolkit twice'],
    ['a word less', 'Review the local neglect toolkit', 'Review the neglect toolkit'],
    ['another word', 'Review the neglect toolkit', 'Review the neglect leaflet'],
  ])('but not %s', (_how, before, after) => {
    expect(isKnownBy(before, after)).toBe(false);
  });

  it('nor what goes on beyond what is kept between builds', () => {
    const words = Array.from(
      { length: 900 },
      (_, at) => `word${String.fromCodePoint(97 + (at % 26), 97 + (Math.floor(at / 26) % 26))}`,
    );
    const action = words.join(' ');
    expect(action.length).toBeGreaterThan(4000);
    const kept = finished(tracesInSteps(rowsOf({ action, leads: ['Health'], priority: 'Neglect' })))(0)?.mark;
    const now = rowsOf({
      action,
      leads: ['Police'],
      priority: 'Early help',
      milestones: 'Toolkit agreed with head teachers',
    });
    expect(matchItems(kept ? [kept] : [], now)).toEqual([0]);
  });
});

describe('rows of a series, which only their dates or figures tell apart', () => {
  const series = (...ends: readonly string[]): Row[] =>
    ends.map((end) => ({ milestones: `Audit of cases – ${end}` }));

  it.each([
    ['June 2022', 'Sept 2022', 'Dec 2022'],
    ['June ’22', 'September ’22', 'December ’22'],
    ['30 June', '30th September', '1st December'],
    ['June', 'September', 'December'],
    ['30/06/2022', '30/09/2022', '31/12/2022'],
    ['30.6.22', '30.9.22', '31.12.22'],
    ['2022/23', '2023/24', '2024/25'],
    ['2022', '2023', '2024'],
    ['spring', 'summer', 'autumn'],
    ['Q1', 'Q2', 'Q3'],
    ['Quarter 1', 'quarter 2', 'quarter 3'],
    ['Part 1', 'Part 2', 'Part 3'],
    ['Part A', 'Part B', 'Part C'],
    ['10%', '12%', '100%'],
  ])('%s, %s, %s', (first, second, third) => {
    const all = series(first, second, third);
    expect(found(all, series(third, first, second))).toEqual([1, 2, 0]);
    // The first is done and gone.
    expect(found(all, series(second, third))).toEqual([null, 0, 1]);
    // The first is gone and another put in, or both have moved on.
    expect(found(series(first, second), series(second, third))).toEqual([null, null]);
  });

  it('what only words tell apart is known by them, whatever is gone', () => {
    expect(found(series('schools', 'surgeries'), series('surgeries', 'courts'))).toEqual([1, 0]);
  });

  it('the dates of several milestones, in any order', () => {
    const [first, second] = [
      { milestones: 'Audit of cases – June 2022\nReport to the board – Sept 2022' },
      { milestones: 'Audit of cases – Dec 2022\nReport to the board – March 2023' },
    ];
    const sorted = { milestones: 'Report to the board – Sept 2022\nAudit of cases – June 2022' };
    expect(found([first, second], [second, sorted])).toEqual([1, 0]);
  });
});

describe('numbers as they are written', () => {
  it.each([
    ['1.1.', '1.2.'],
    ['1.1)', '1.2)'],
    ['1.1.)', '1.2.)'],
    [' 1.1 ', ' 1.2 '],
  ])('%s and %s are 1.1 and 1.2', (first, second) => {
    expect(found([{ number: '1.1' }, { number: '1.2' }], [{ number: second }, { number: first }])).toEqual([
      1, 0,
    ]);
  });

  it('A.1 and a.1 are one number', () => {
    expect(found([{ number: 'A.1' }, { number: 'A.2' }], [{ number: 'a.2' }, { number: 'a.1' }])).toEqual([
      1, 0,
    ]);
  });
});

describe('leads as they are written', () => {
  it('in any order and in capitals', () => {
    const then: Row[] = [{ leads: ['Health', 'Police'] }, { leads: ['Health', 'Education'] }];
    const now: Row[] = [{ leads: ['EDUCATION', 'Health'] }, { leads: ['police', 'health'] }];
    expect(found(then, now)).toEqual([1, 0]);
  });

  it('a priority in capitals is the same priority', () => {
    expect(
      found(
        [{ priority: 'Neglect' }, { priority: 'Early help' }],
        [{ priority: 'EARLY  HELP' }, { priority: 'NEGLECT' }],
      ),
    ).toEqual([1, 0]);
  });
});
