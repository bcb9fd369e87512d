import { isStanding, silentUntil } from '../../../src/plan/assess/standing';
import type { Every, TimescaleKind } from '../../../src/plan/model';
import { day } from '../../support/plan-builder';

const PERIOD = { start: day('2021-04-01'), end: day('2023-03-31') };
const APRIL = { meetings: [], yearStartMonth: 4 };

interface Said {
  readonly kind: TimescaleKind;
  readonly every?: Every;
  readonly start?: string;
  readonly due?: string;
  readonly dates?: readonly string[];
}
const timed = ({ kind, every, start, due, dates = [] }: Said) => ({
  kind,
  every: every ?? null,
  start: start === undefined ? null : day(start),
  due: due === undefined ? null : day(due),
  dates: dates.map(day),
});

describe('standing work is', () => {
  it.each<[string, Said, boolean]>([
    ['recurring', { kind: 'recurring', every: 'P3M' }, true],
    ['ongoing', { kind: 'ongoing' }, true],
    ['the whole plan', { kind: 'window', start: '2021-04-01', due: '2023-03-31' }, true],
    ['more than half of it', { kind: 'window', start: '2021-10-01', due: '2022-11-30' }, true],
    ['just half of it', { kind: 'window', start: '2021-04-01', due: '2022-03-31' }, false],
    ['from then on, for most of it', { kind: 'window', start: '2021-12-01' }, true],
    ['from then on, near its end', { kind: 'window', start: '2022-12-01' }, false],
    ['only the part within the plan', { kind: 'window', start: '2019-04-01', due: '2021-09-30' }, false],
    ['a day more than half of it', { kind: 'window', start: '2021-04-01', due: '2022-04-01' }, true],
    ['not what lies after the plan', { kind: 'window', start: '2022-06-01', due: '2024-12-31' }, false],
    ['not a date', { kind: 'date', due: '2023-03-31' }, false],
    ['not a date with a start of its own', { kind: 'date', start: '2021-04-01', due: '2023-03-31' }, false],
    ['not a list of dates', { kind: 'dates', dates: ['2021-05-31', '2023-03-31'] }, false],
  ])('%s', (_what, said, expected) => {
    expect(isStanding(timed(said), PERIOD)).toBe(expected);
  });

  it('not told from a window where the plan has no period', () => {
    expect(isStanding(timed({ kind: 'window', start: '2021-04-01', due: '2023-03-31' }), null)).toBe(false);
  });
});

describe('silence is in order until', () => {
  const from = { kind: 'recurring', start: '2021-05-01' } as const;
  it.each<[string, Said, string | null]>([
    ['a week and 30 days', { ...from, every: 'P1W' }, '2021-06-07'],
    ['a fortnight and 30 days', { ...from, every: 'P2W' }, '2021-06-14'],
    ['a month and 30 days', { ...from, every: 'P1M' }, '2021-07-01'],
    ['two months and 30 days', { ...from, every: 'P2M' }, '2021-07-31'],
    ['a quarter and 30 days', { ...from, every: 'P3M' }, '2021-08-31'],
    ['a term and 30 days', { ...from, every: 'P4M' }, '2021-10-01'],
    ['half a year and 30 days', { ...from, every: 'P6M' }, '2021-12-01'],
    ['a year and 30 days', { ...from, every: 'P1Y' }, '2022-05-31'],
    ['an interval after the plan’s start', { kind: 'recurring', every: 'P3M' }, '2021-07-31'],
    [
      '30 days after the first date of a list',
      { kind: 'recurring', every: 'P1Y', dates: ['2022-05-31', '2021-05-31'] },
      '2021-06-30',
    ],
    ['two quarters’ ends after the plan’s start', { kind: 'ongoing' }, '2021-09-30'],
    ['two quarters’ ends after its own', { kind: 'ongoing', start: '2021-12-31' }, '2022-06-30'],
    [
      'two quarters’ ends in a window',
      { kind: 'window', start: '2021-05-01', due: '2023-03-31' },
      '2021-09-30',
    ],
    ['no day: no standing work', { kind: 'date', due: '2022-05-31' }, null],
  ])('%s', (_what, said, expected) => {
    expect(silentUntil(timed(said), PERIOD, APRIL)).toBe(expected);
  });

  it.each<[string, string[], number, string]>([
    ['the second meeting', ['2021-05-12', '2021-06-16', '2021-09-08'], 4, '2021-06-16'],
    ['the second meeting, in any order', ['2021-09-08', '2021-05-12'], 4, '2021-09-08'],
    ['the second of three, in any order', ['2021-10-13', '2021-06-16', '2021-05-12'], 4, '2021-06-16'],
    ['quarters’ ends before the first known meeting', ['2022-01-12'], 4, '2021-09-30'],
    ['a quarter’s end and a meeting', ['2021-07-14', '2021-10-13'], 4, '2021-07-14'],
    ['a quarter’s end after the only known meeting', ['2021-05-12'], 4, '2021-06-30'],
    ['two quarters’ ends after the last known meeting', ['2020-11-11', '2021-02-10'], 4, '2021-09-30'],
    ['a meeting and a quarter’s end, one meeting before', ['2021-02-10', '2022-05-11'], 4, '2022-06-30'],
    ['two meetings after the day it began', ['2021-04-01', '2021-07-14', '2021-10-13'], 4, '2021-10-13'],
    ['two days, one both a meeting and a quarter’s end', ['2021-06-30', '2021-09-08'], 4, '2021-09-08'],
    ['two meetings, one of them told of twice', ['2021-05-12', '2021-05-12', '2021-06-16'], 4, '2021-06-16'],
    ['two quarters’ ends of a year that begins in September', [], 9, '2021-08-31'],
    ['two quarters’ ends of a year that begins in January', [], 1, '2021-09-30'],
  ])('%s', (_what, meetings, yearStartMonth, expected) => {
    const reporting = { meetings: meetings.map(day), yearStartMonth };
    expect(silentUntil(timed({ kind: 'ongoing' }), PERIOD, reporting)).toBe(expected);
  });

  it('no day that could be told, without a beginning and a period', () => {
    expect(silentUntil(timed({ kind: 'ongoing' }), null, APRIL)).toBeNull();
  });
});
