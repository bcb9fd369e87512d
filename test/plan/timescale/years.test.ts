/** Which year a date without one is given, and when the organisation's year begins. */
import { readTimescaleLine, type TimescaleContext } from '../../../src/plan/timescale';
import { contextOf, withoutPeriod } from './context';
import { inShort } from './in-short';

const oneYear = contextOf('2012-04-01', '2013-03-31', '2012-10-31');
const twoYears = contextOf('2021-04-01', '2023-03-31', '2022-04-30');
const halfYear = contextOf('2020-09-01', '2021-02-28', '2020-12-31');
const oneYearAndAHalf = contextOf('2021-04-01', '2022-09-30', '2022-04-30');
const calendar = contextOf('2021-01-01', '2021-12-31', '2021-06-30', 1);
const schools = contextOf('2021-09-01', '2022-08-31', '2022-01-31', 9);

describe('a date without a year', () => {
  it.each<[string, TimescaleContext, string]>([
    // just one year puts it inside the plan's period
    ['June', oneYear, 'date ..2012-06-30 ?noYear'],
    ['January', oneYear, 'date ..2013-01-31 ?noYear'],
    ['31 March', oneYear, 'date ..2013-03-31 ?noYear'],
    ['1 April', oneYear, 'date ..2012-04-01 ?noYear'],
    ['December', halfYear, 'date ..2020-12-31 ?noYear'],
    ['January', halfYear, 'date ..2021-01-31 ?noYear'],
    // two would: the first on or after the plan's start
    ['June', twoYears, 'date ..2021-06-30 ?noYear'],
    ['March', twoYears, 'date ..2022-03-31 ?noYear'],
    ['Q4', twoYears, 'window 2022-01-01..2022-03-31 ?noYear'],
    ['1 April', twoYears, 'date ..2021-04-01 ?noYear'],
    // none would: the first on or after the plan's start
    ['June', halfYear, 'date ..2021-06-30 ?noYear'],
    // no period is known: the first on or after the as-of date
    ['April', withoutPeriod('2022-04-30'), 'date ..2022-04-30 ?noYear'],
    ['March', withoutPeriod('2022-04-30'), 'date ..2023-03-31 ?noYear'],
    ['29 April', withoutPeriod('2022-04-30'), 'date ..2023-04-29 ?noYear'],
    ['29 February', withoutPeriod('2023-01-31'), 'date ..2023-02-28 ?noYear'],
    ['summer', withoutPeriod('2022-04-30'), 'window 2022-06-01..2022-08-31 ?noYear,season'],
    ['winter', withoutPeriod('2022-01-31'), 'window 2021-12-01..2022-02-28 ?noYear,season'],
    // both ends without one
    ['October – January', withoutPeriod('2022-04-30'), 'window 2022-10-01..2023-01-31 ?noYear'],
    ['October – January', oneYear, 'window 2012-10-01..2013-01-31 ?noYear'],
    ['December – May', oneYear, 'window 2011-12-01..2012-05-31 ?noYear'],
    ['31 March and 30 September', oneYear, 'dates ..2013-03-31 [2012-09-30 2013-03-31] ?noYear'],
    // some with one: the latest before it, without a guess; the first behind it, said once
    ['November, February and June 2013', oneYear, 'dates ..2013-06-30 [2012-11-30 2013-02-28 2013-06-30]'],
    ['September – September 2012', oneYear, 'window 2012-09-01..2012-09-30'],
    [
      'June 2012, September and March',
      oneYear,
      'dates ..2013-03-31 [2012-06-30 2012-09-30 2013-03-31] ?noYear',
    ],
    ['June 2012, May', oneYear, 'dates ..2013-05-31 [2012-06-30 2013-05-31] ?noYear'],
    ['October and June', oneYearAndAHalf, 'dates ..2022-06-30 [2021-10-31 2022-06-30] ?noYear'],
    ['June, September and March', twoYears, 'dates ..2022-03-31 [2021-06-30 2021-09-30 2022-03-31] ?noYear'],
  ])('%s', (line, context, expected) => {
    expect(inShort(readTimescaleLine(line, context))).toBe(expected);
  });

  it('says in a sentence how its year was told', () => {
    const why = (line: string, context: TimescaleContext) => readTimescaleLine(line, context).assumed[0]?.why;
    expect(why('June', oneYear)).toBe("No year is given; 2012 puts it inside the plan's period.");
    expect(why('June', twoYears)).toBe("No year is given; 2021 is the first from the plan's start on.");
    expect(why('June', withoutPeriod('2022-07-31'))).toBe(
      'No year is given; 2023 is the first from the as-of date on.',
    );
  });
});

describe("the year's beginning", () => {
  it.each<[string, TimescaleContext, string]>([
    ['Q1 2021/22', twoYears, 'window 2021-04-01..2021-06-30'],
    ['Q4 2021', twoYears, 'window 2022-01-01..2022-03-31 ?financialQuarter'],
    ['2021-23', twoYears, 'window 2021-04-01..2023-03-31'],
    ['Q1 2021', calendar, 'window 2021-01-01..2021-03-31'],
    ['Q4 2021', calendar, 'window 2021-10-01..2021-12-31'],
    ['2021-23', calendar, 'window 2021-01-01..2023-12-31'],
    ['Q1 2021/22', schools, 'window 2021-09-01..2021-11-30'],
    ['Q2 2021', schools, 'window 2021-12-01..2022-02-28 ?financialQuarter'],
    ['2021/22', schools, 'window 2021-09-01..2022-08-31'],
  ])('%s', (line, context, expected) => {
    expect(inShort(readTimescaleLine(line, context))).toBe(expected);
  });
});

describe('what is assumed', () => {
  it.each<[string, string, string | null, string | undefined]>([
    ['Mary 2021', '“Mary” is no month; May is the nearest.', 'May 2021', 'Mary 2021'],
    [
      'Setpember 2021 – March 2022',
      '“Setpember” is no month; September is the nearest.',
      'September 2021',
      'Setpember 2021',
    ],
    [
      'Setpember 14th 2021',
      '“Setpember” is no month; September is the nearest.',
      'September 14th 2021',
      'Setpember 14th 2021',
    ],
    ['FEBUARY 2022', '“FEBUARY” is no month; February is the nearest.', 'February 2022', 'FEBUARY 2022'],
    [
      '1/012/2014',
      '“1/012/2014” has a sign or a zero too many; it is read as 01/12/2014.',
      '01/12/2014',
      '1/012/2014',
    ],
    [
      '15/10-2021',
      '“15/10-2021” has two kinds of sign; it is read as 15/10/2021.',
      '15/10/2021',
      '15/10-2021',
    ],
    [
      'July 2021`',
      '“July 2021`” has a sign or a zero too many; it is read as July 2021.',
      'July 2021',
      'July 2021`',
    ],
    ['summer term 2021', 'Summer term is taken as April to July.', null, undefined],
    ['summer 2021', 'Summer is taken as June to August.', null, undefined],
    ['Autumn/Winter term 2021', 'Autumn/Winter term is taken as September to December.', null, undefined],
    [
      'Q4 2021',
      'Quarter 4 is counted in the financial year that begins in 2021: January to March 2022.',
      null,
      undefined,
    ],
    ['quaterly', '“quaterly” is read as “quarterly”.', 'quarterly', 'quaterly'],
    ['31 June 2021', "June has no day 31; the month's last day is taken.", null, undefined],
    ['June 2021?', 'The question mark says that this date is not settled.', null, undefined],
    ['June 2021 TBC', 'The plan calls this date still to be confirmed.', null, undefined],
  ])('%s', (line, why, meant, found) => {
    const [first, ...others] = readTimescaleLine(line, twoYears).assumed;
    expect([first?.why, first?.meant, first?.found]).toEqual([why, meant, found]);
    expect(others).toEqual([]);
  });

  it('names both quarters of a pair by their months', () => {
    const [assumed] = readTimescaleLine('Q3/4 2021', twoYears).assumed;
    expect(assumed?.why).toBe(
      'Quarter 3 is counted in the financial year that begins in 2021: October to March 2022.',
    );
  });

  it('names the year in which a quarter over the turn of the year ends', () => {
    const [assumed] = readTimescaleLine('Q2 2021', schools).assumed;
    expect(assumed?.why).toBe(
      'Quarter 2 is counted in the financial year that begins in 2021: December to February 2022.',
    );
  });
});
