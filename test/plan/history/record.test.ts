import { positionsToBringIn } from '../../../src/plan/history/bring-in';
import type { Position, PositionEntry } from '../../../src/plan/history/position';
import {
  withQuarterEnds,
  comparedWith,
  freezeProblem,
  inOrder,
  joined,
  quarterEnd,
  recorded as recordedIn,
} from '../../../src/plan/history/record';
import { positionName } from '../../../src/plan/history/name';
import { day } from '../../support/plan-builder';
import { frozen, rated, unfrozen } from './support';

const names = (positions: readonly Position[]) =>
  positions.map(
    ({ meeting, quarterEnd: end, day: at }) => `${meeting ?? (end ? `Q ${end}` : 'current')} @${at}`,
  );

/** As a build records its position. */
const recorded = (history: readonly Position[], now: Position, yearStartMonth: number | null = null) =>
  recordedIn(withQuarterEnds(history, now.day, yearStartMonth), now);

describe('what is kept', () => {
  it('rewrites the current position at every build', () => {
    const first = recorded([], unfrozen('2022-04-10', rated('1', 'red')));
    const second = recorded(first.positions, unfrozen('2022-05-10', rated('1', 'green')));
    expect(names(second.positions)).toEqual(['current @2022-05-10']);
    expect(second.leftAlone).toBeNull();
  });

  it('never touches a frozen one', () => {
    const board = frozen('Board', '2022-04-30', rated('1', 'red'));
    for (const now of [unfrozen('2022-04-30'), unfrozen('2022-08-31'), frozen('Executive', '2022-08-31')]) {
      const { positions } = recorded([board, unfrozen('2022-04-30')], now);
      expect(positions[0]).toBe(board);
      expect(positions.at(-1)).toBe(now);
    }
  });

  it('has the day once, where the position frozen on it says the same', () => {
    const board = frozen('Board', '2022-04-30', rated('1', 'red'));
    expect(names(recorded([board], unfrozen('2022-04-30', rated('1', 'red'))).positions)).toEqual([
      'Board @2022-04-30',
    ]);
    for (const now of [
      unfrozen('2022-04-30', rated('1', 'amber')),
      unfrozen('2022-04-30', rated('1', 'red'), rated('2', 'red')),
      unfrozen('2022-05-01', rated('1', 'red')),
    ]) {
      expect(names(recorded([board], now).positions)).toEqual(['Board @2022-04-30', `current @${now.day}`]);
    }
    const executive = frozen('Executive', '2022-04-30', rated('1', 'red'));
    expect(recorded([board], executive).positions).toEqual([board, executive]);
  });

  it.each<[string, Partial<PositionEntry>]>([
    ['another number', { number: '9' }],
    ['another priority', { priority: 'Priority 2' }],
    ['another action', { action: 'Else' }],
    ['other milestones', { milestones: 'Else' }],
    ['other leads', { leads: ['Police'] }],
    ['another name in lists', { reference: '9' }],
    ['another rating', { rating: null }],
    ['other ratings allowed', { allowed: ['red'] }],
    ['a date', { due: day('2022-06-30') }],
    ['a first date', { originalDue: day('2022-06-30') }],
    ['a date that has moved', { timesMoved: 1 }],
    ['another status', { status: 'overdue' }],
    ['other words', { fingerprint: 'g' }],
  ])('has the day twice, where the position frozen on it says %s', (_what, change) => {
    const board = frozen('Board', '2022-04-30', rated('1', 'red'), { ...rated('2', 'red'), ...change });
    const now = unfrozen('2022-04-30', rated('1', 'red'), rated('2', 'red'));
    expect(recorded([board], now).positions).toEqual([board, now]);
  });

  it('has the day twice, where the plan has another version since', () => {
    const board = frozen('Board', '2022-04-30', rated('1', 'red'));
    const now = { ...unfrozen('2022-04-30', rated('1', 'red')), version: 'V2' };
    expect(recorded([board], now).positions).toEqual([board, now]);
  });

  it('keeps the last unfrozen position of a quarter once the quarter has ended', () => {
    let history = recorded([], unfrozen('2022-05-10')).positions;
    history = recorded(history, unfrozen('2022-06-30')).positions;
    history = recorded(history, unfrozen('2022-07-01')).positions;
    expect(names(history)).toEqual(['Q 2022-06-30 @2022-06-30', 'current @2022-07-01']);
    history = recorded(history, unfrozen('2023-01-15')).positions;
    expect(names(history)).toEqual([
      'Q 2022-06-30 @2022-06-30',
      'Q 2022-09-30 @2022-07-01',
      'current @2023-01-15',
    ]);
    expect(names(recorded(history, unfrozen('2023-01-15')).positions)).toEqual(names(history));
  });

  it('keeps the later of two for the same quarter', () => {
    const kept = { ...unfrozen('2022-06-20'), quarterEnd: day('2022-06-30') };
    const later = recorded([kept, unfrozen('2022-06-28')], unfrozen('2022-07-05')).positions;
    expect(names(later)).toEqual(['Q 2022-06-30 @2022-06-28', 'current @2022-07-05']);
    const earlier = recorded([kept, unfrozen('2022-05-01')], unfrozen('2022-07-05')).positions;
    expect(names(earlier)).toEqual(['Q 2022-06-30 @2022-06-20', 'current @2022-07-05']);
  });

  it('keeps none for a quarter whose position was frozen', () => {
    const history = [frozen('Board', '2022-06-30'), unfrozen('2022-06-30')];
    expect(names(recorded(history, unfrozen('2022-08-01')).positions)).toEqual([
      'Board @2022-06-30',
      'current @2022-08-01',
    ]);
  });

  it.each<[string, Position[], string, string[]]>([
    ['until the quarter has ended', [unfrozen('2022-05-10')], '2022-06-30', ['current @2022-05-10']],
    [
      'though another was frozen before it in the quarter',
      [frozen('Board', '2022-04-30'), unfrozen('2022-05-10')],
      '2022-07-05',
      ['Board @2022-04-30', 'Q 2022-06-30 @2022-05-10'],
    ],
    [
      'though another was frozen after the quarter’s end',
      [frozen('Board', '2022-07-02'), unfrozen('2022-05-10')],
      '2022-07-05',
      ['Q 2022-06-30 @2022-05-10', 'Board @2022-07-02'],
    ],
    [
      'not where one was frozen since, on the last day of the quarter',
      [frozen('Board', '2022-06-30'), unfrozen('2022-05-10')],
      '2022-07-05',
      ['Board @2022-06-30', 'current @2022-05-10'],
    ],
    [
      'in place of one of the same day, beside those of other quarters',
      [
        { ...unfrozen('2022-03-20'), quarterEnd: day('2022-03-31') },
        { ...unfrozen('2022-05-10'), quarterEnd: day('2022-06-30') },
        unfrozen('2022-05-10'),
      ],
      '2022-07-05',
      ['Q 2022-03-31 @2022-03-20', 'Q 2022-06-30 @2022-05-10'],
    ],
    [
      'and nothing where none is current',
      [frozen('Board', '2022-04-30')],
      '2022-07-05',
      ['Board @2022-04-30'],
    ],
  ])('keeps the current position for the quarter’s end: %s', (_what, history, asOf, kept) => {
    expect(names(inOrder(withQuarterEnds(history, day(asOf))))).toEqual(kept);
  });

  it('counts quarters from the month in which the year begins', () => {
    const { positions } = recorded([unfrozen('2022-05-10')], unfrozen('2022-06-05'), 9);
    expect(names(positions)).toEqual(['Q 2022-05-31 @2022-05-10', 'current @2022-06-05']);
  });

  it('leaves the history alone at a day before the last frozen position, and says so', () => {
    const history = [frozen('Executive', '2022-04-30'), unfrozen('2022-05-31')];
    const { positions, leftAlone } = recorded(history, unfrozen('2022-04-29'));
    expect(positions).toEqual(history);
    expect(leftAlone).toMatch(
      /29\/04\/2022 lies before the last frozen position, “Executive”, as at 30\/04\/2022/,
    );
    expect(recorded(history, unfrozen('2022-04-30')).leftAlone).toBeNull();
  });
});

describe('which position a build is compared with', () => {
  const quarter = { ...unfrozen('2022-03-20'), quarterEnd: day('2022-03-31') };
  it.each<[string, Position[], string, string | null]>([
    ['none', [], '2022-05-31', null],
    ['the current one never counts', [unfrozen('2022-04-30')], '2022-05-31', null],
    ['the last frozen one', [frozen('A', '2022-01-31'), frozen('B', '2022-04-30')], '2022-05-31', 'B'],
    ['not one of the day itself', [frozen('A', '2022-01-31'), frozen('B', '2022-04-30')], '2022-04-30', 'A'],
    ['not a later one', [frozen('A', '2022-01-31'), frozen('B', '2022-04-30')], '2022-03-31', 'A'],
    ['the last quarter’s end where none is frozen', [quarter, unfrozen('2022-04-30')], '2022-05-31', 'Q'],
    ['not a quarter that has not ended', [quarter], '2022-03-25', null],
    ['a frozen one before a later quarter’s end', [frozen('A', '2022-01-31'), quarter], '2022-05-31', 'A'],
    ['not a quarter on its last day', [quarter], '2022-03-31', null],
    ['a quarter on the day after', [quarter], '2022-04-01', 'Q'],
  ])('%s', (_what, history, asOf, expected) => {
    const found = comparedWith(history, day(asOf));
    expect(found && (found.meeting ?? 'Q')).toBe(expected);
  });
});

describe('freezing', () => {
  const history = [frozen('Executive, 12 May 2022', '2022-04-30')];
  it.each<[string, string, RegExp | null]>([
    ['Executive, 14 July 2022', '2022-06-30', null],
    ['Board, 12 May 2022', '2022-04-30', null],
    [
      'Executive, 12 May 2022',
      '2022-06-30',
      /“Executive, 12 May 2022” is frozen already, as at 30\/04\/2022. A frozen position is never rewritten/,
    ],
    [' executive,  12 May 2022 ', '2022-06-30', /is frozen already/],
    ['Board', '2022-04-29', /cannot be frozen: the one for “Executive, 12 May 2022”.*lies after it/],
    [' ', '2022-06-30', /no meeting is named/],
  ])('%s at %s', (meeting, asOf, words) => {
    const problem = freezeProblem(history, day(asOf), meeting);
    if (words === null) expect(problem).toBeNull();
    else expect(problem).toMatch(words);
  });
});

describe('positions of another workbook', () => {
  it('stand among our own by day; of two with one name ours counts', () => {
    const own = [frozen('B', '2022-04-30', rated('1', 'red')), unfrozen('2022-05-31')];
    const other = [frozen('a', '2022-01-31'), frozen('b', '2022-04-30'), unfrozen('2022-04-30')];
    const all = joined(own, other);
    expect(names(all)).toEqual(['a @2022-01-31', 'B @2022-04-30', 'current @2022-05-31']);
    expect(all[1]).toBe(own[0]);
    expect(joined(all, other)).toEqual(all);
  });

  it('count for a quarter’s end where ours has none for it', () => {
    const keptFor = (end: string, iso: string) => ({ ...unfrozen(iso), quarterEnd: day(end) });
    const all = joined(
      [keptFor('2022-03-31', '2022-03-20')],
      [keptFor('2022-03-31', '2022-03-25'), keptFor('2021-12-31', '2021-12-20')],
    );
    expect(names(all)).toEqual(['Q 2021-12-31 @2021-12-20', 'Q 2022-03-31 @2022-03-20']);
  });

  it('of one day and one time come by their meetings’ names, after a quarter’s and before the current one', () => {
    const kept = { ...unfrozen('2022-04-30'), quarterEnd: day('2022-06-30') };
    const all = [unfrozen('2022-04-30'), frozen('B', '2022-04-30'), frozen('A', '2022-04-30'), kept];
    const expected = ['Q 2022-06-30 @2022-04-30', 'A @2022-04-30', 'B @2022-04-30', 'current @2022-04-30'];
    expect(names(inOrder(all))).toEqual(expected);
    expect(names(inOrder([...all].reverse()))).toEqual(expected);
  });

  it('of one day come in the order in which they were frozen', () => {
    const at = (meeting: string, frozenAt: string) => ({ ...frozen(meeting, '2022-04-30'), frozenAt });
    const late = at('A', '02/05/2022 09:00');
    const early = at('B', '30/04/2022 17:00');
    expect(names(inOrder([late, early]))).toEqual(['B @2022-04-30', 'A @2022-04-30']);
    const nextYear = at('A', '02/01/2023 09:00');
    const thisYear = at('B', '30/12/2022 17:00');
    expect(names(inOrder([nextYear, thisYear]))).toEqual(['B @2022-04-30', 'A @2022-04-30']);
  });

  it('of one day and without a time come after one kept for a quarter’s end all the same', () => {
    const kept = { ...unfrozen('2022-04-30'), quarterEnd: day('2022-06-30') };
    const board = { ...frozen('Board', '2022-04-30'), frozenAt: null };
    expect(names(inOrder([board, kept]))).toEqual(['Q 2022-06-30 @2022-04-30', 'Board @2022-04-30']);
  });
});

it.each([
  ['2022-04-01', 4, '2022-06-30'],
  ['2022-12-31', 4, '2022-12-31'],
  ['2022-01-01', 4, '2022-03-31'],
  ['2022-12-05', 9, '2023-02-28'],
  ['2024-01-31', 9, '2024-02-29'],
  ['2022-02-15', 2, '2022-04-30'],
])('the quarter of %s, in a year from month %s on, ends %s', (iso, month, end) => {
  expect(quarterEnd(day(iso), month)).toBe(end);
});

it.each([
  ['Executive, 12 May 2022', 'the Executive of 12/05/2022'],
  ['the Executive, 12/05/2022', 'the Executive of 12/05/2022'],
  ['MSCP Board – 2022-05-12', 'the MSCP Board of 12/05/2022'],
  ['Executive 12 May 2022', 'the Executive of 12/05/2022'],
  ['Executive, 5 May 2022', 'the Executive of 05/05/2022'],
  ['Executive, 12th  May  2022', 'the Executive of 12/05/2022'],
  ['Executive, Thursday 12 May 2022', 'the Executive of 12/05/2022'],
  ['Board: Wednesday,  1 June 2022', 'the Board of 01/06/2022'],
  [' The  Executive,  12 May 2022 ', 'the Executive of 12/05/2022'],
  ['Executive, 12 May 2022 (postponed)', 'Executive, 12 May 2022 (postponed)'],
  ['Away day', 'Away day'],
  [' Away day ', 'Away day'],
  ['Away day 12 May 2022', 'the Away day of 12/05/2022'],
  ['Executive, May 2022', 'Executive, May 2022'],
])('the meeting “%s” is spoken of as “%s”', (meeting, name) => {
  expect(positionName(frozen(meeting, '2022-04-30'))).toBe(name);
});

it('a position that no meeting names is spoken of by what it stands for', () => {
  expect(positionName(unfrozen('2022-03-20'))).toBe('the current position');
  expect(positionName({ ...unfrozen('2022-03-20'), quarterEnd: day('2022-03-31') })).toBe(
    'the quarter’s end of 31/03/2022',
  );
});

describe('an earlier version of the workbook', () => {
  const AT = '21/11/2026 10:49';
  const board = frozen('Board', '2022-01-31', rated('1', 'red'));
  const current = unfrozen('2022-04-30', rated('1', 'amber'));

  it('brings along what it recorded, where it had frozen something', () => {
    expect(positionsToBringIn([board, current], 'Plan v6', AT)).toEqual([board, current]);
    expect(positionsToBringIn([], 'Plan v6', AT)).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['alone', []],
    ['after one quarter', ['2022-03-31']],
    ['after two quarters', ['2021-12-31', '2022-03-31']],
  ])('is frozen under its name as it stood last, where it had frozen nothing: %s', (_what, ends) => {
    const kept = ends.map((end) => ({ ...unfrozen(end), quarterEnd: day(end) }));
    expect(positionsToBringIn([...kept, current], 'Plan v6', AT)).toEqual([
      ...kept,
      { ...current, meeting: 'Plan v6', isFrozen: true, frozenAt: AT },
    ]);
  });
});
