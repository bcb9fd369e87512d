/** Odd ways of writing one date, and numbers that only look like one. */
import { readTimescaleLine } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2012-04-01', '2013-03-31', '2012-10-31');
/** The timescale is the whole line. */
const SAME = undefined;

type Row = readonly [line: string, timescale: string | null | undefined, reading: string];

const wordings: Readonly<Record<string, readonly Row[]>> = {
  'A month and its year': [
    ['June. 2012', SAME, 'date ..2012-06-30'],
    ['June of 2012', SAME, 'date ..2012-06-30'],
    ['June, 2012', SAME, 'date ..2012-06-30'],
    ['June – 2012', SAME, 'date ..2012-06-30'],
    ['Dec. 12', SAME, 'date ..2012-12-31'],
    ['06-2012', SAME, 'date ..2012-06-30'],
    ['6.2012', SAME, 'date ..2012-06-30'],
    ['6/13', SAME, 'date ..2013-06-30'],
    ['June 12 – July 12', SAME, 'window 2012-06-01..2012-07-31'],
    ['June 12-July 12', SAME, 'window 2012-06-01..2012-07-31'],
    // Two digits that are no year: what they count, the end of a sentence before them, the time of a day.
    ['June – 12', 'June', 'date ..2012-06-30 ?noYear'],
    ['June – 12 schools', 'June', 'date ..2012-06-30 ?noYear'],
    ['June 10 schools', 'June', 'date ..2012-06-30 ?noYear'],
    ['December. 12 schools', 'December', 'date ..2012-12-31 ?noYear'],
    ['13 June 12:30', '13 June', 'date ..2012-06-13 ?noYear'],
    ['June 50%', 'June', 'date ..2012-06-30 ?noYear'],
  ],
  'A day of a month': [
    ['Monday. 13 June 2012', SAME, 'date ..2012-06-13'],
    ['Monday the 13th June 2012', SAME, 'date ..2012-06-13'],
    ['13.Jun.2012', SAME, 'date ..2012-06-13'],
    ['13/Jun/2012', SAME, 'date ..2012-06-13'],
    ['June 10th', SAME, 'date ..2012-06-10 ?noYear'],
    ['June 10th, 2012', SAME, 'date ..2012-06-10'],
    ['Setpember 14th 2012', SAME, 'date ..2012-09-14 ?misspelt'],
    ['June 31 2012', SAME, 'date ..2012-06-30 ?other'],
    ['31 June', SAME, 'date ..2012-06-30 ?noYear,other'],
    // There is no such day.
    ['0 June 2012', 'June 2012', 'date ..2012-06-30'],
    ['32 June 2012', 'June 2012', 'date ..2012-06-30'],
    ['Monday 13', null, 'none'],
  ],
  'Numbers only': [
    ['15.10.2012', SAME, 'date ..2012-10-15'],
    ['15//10/2012', SAME, 'date ..2012-10-15 ?strayCharacter'],
    ['15/10//2012', SAME, 'date ..2012-10-15 ?strayCharacter'],
    ['015/10/2012', SAME, 'date ..2012-10-15 ?strayCharacter'],
    ['15/10/012', SAME, 'date ..2012-10-15 ?strayCharacter'],
    ['15/10/20012', SAME, 'date ..2012-10-15 ?strayCharacter'],
    ['2012.10.15', SAME, 'date ..2012-10-15'],
    ['2012/10/15', SAME, 'date ..2012-10-15'],
    ['31/04/2012', SAME, 'date ..2012-04-30 ?other'],
    ['31/12', SAME, 'date ..2012-12-31 ?noYear'],
    ['13/12', SAME, 'date ..2012-12-13 ?noYear'],
    ['24/7/2012', SAME, 'date ..2012-07-24'],
    // What could be several dates, or none, is not guessed.
    ['06/12', SAME, 'vague'],
    ['6/7', SAME, 'vague'],
    ['12/13', SAME, 'vague'],
    ['32/12', SAME, 'vague'],
    ['31/13', SAME, 'vague'],
    ['13/2012', SAME, 'vague'],
    ['15 - 10 - 2012', SAME, 'vague'],
    ['5.31.2012', SAME, 'vague'],
    ['13/31/2012', SAME, 'vague'],
    ['1012/10/15', SAME, 'vague'],
    ['15/10/0212', SAME, 'vague'],
    ['15/10/21012', SAME, 'vague'],
    ['15/10/200012', SAME, 'vague'],
    ['0015/10/2012', SAME, 'vague'],
    ['150/10/2012', SAME, 'vague'],
    ['15/00/2012', SAME, 'vague'],
    ['00/10/2012', SAME, 'vague'],
    ['15/10/12th', SAME, 'vague'],
    ['113/114', SAME, 'vague'],
    ['2012/13 school year', SAME, 'vague'],
    ['22 / 23', null, 'none'],
    ['FY 22 to 23', null, 'none'],
    ['24-7', null, 'none'],
    ['24/7 from May 2012', 'from May 2012', 'window 2012-05-01..'],
    ['24/6', SAME, 'date ..2012-06-24 ?noYear'],
    // Two digits behind a year that are a day's.
    ['2012 – 16 June 2013', SAME, 'window 2012-01-01..2013-06-16'],
    ['2012/13 financial year', SAME, 'window 2012-04-01..2013-03-31'],
    ['2012 to 2013', SAME, 'window 2012-04-01..2013-03-31'],
    ['April 2012/13', SAME, 'date ..2012-04-30'],
    ['March 2012/13', SAME, 'date ..2013-03-31'],
    // The number of a section or an action.
    ['Section 15/10/2012', '15/10/2012', 'vague'],
    ['Action 1/6', '1/6', 'vague'],
  ],
  'Parts of a month and of a year': [
    ['middle of June 2012', SAME, 'date ..2012-06-15'],
    ['start of June 2012', SAME, 'date ..2012-06-10 ?other'],
    ['start/end of June 2012', SAME, 'date ..2012-06-30'],
    ['end/mid June 2012', SAME, 'date ..2012-06-30'],
    ['mid or end June 2012', SAME, 'date ..2012-06-30'],
    ['end of the June 2012', SAME, 'date ..2012-06-30'],
    ['late winter 2012', SAME, 'date ..2013-02-28 ?season'],
    ['year-end 2012', SAME, 'date ..2012-12-31'],
    ['calendar year 2012', SAME, 'date ..2012-12-31'],
    ['start of Q3 2012/13', SAME, 'vague'],
    ['mid 2012', SAME, 'vague'],
    ['financial year 2012', SAME, 'vague'],
    ['End of financial year 2012', SAME, 'vague'],
    ['2012 financial year', SAME, 'vague'],
    ['2012 academic year', SAME, 'vague'],
    ['by financial year end', SAME, 'vague'],
    ['financial year end 2012', SAME, 'vague'],
    ['financial year end 2012/13', SAME, 'date ..2013-03-31'],
    ['financial year end March 2013', 'year end March 2013', 'date ..2013-03-31'],
    ['financial year April 2012 – March 2013', 'April 2012 – March 2013', 'window 2012-04-01..2013-03-31'],
    [
      'academic year September 2012 – July 2013',
      'September 2012 – July 2013',
      'window 2012-09-01..2013-07-31',
    ],
    ['year ended 2012', null, 'none'],
  ],
  Quarters: [
    ['Q1, 2012/13', SAME, 'window 2012-04-01..2012-06-30'],
    ['Q1 – 2012/13', SAME, 'window 2012-04-01..2012-06-30'],
    ['Q1/2012', SAME, 'window 2012-04-01..2012-06-30 ?financialQuarter'],
    ['2012/13, Q1', SAME, 'window 2012-04-01..2012-06-30'],
    ['2012/13 – Q1', SAME, 'window 2012-04-01..2012-06-30'],
    ['2012 Q4', SAME, 'window 2013-01-01..2013-03-31 ?financialQuarter'],
    ['4th quarter 2012/13', SAME, 'window 2013-01-01..2013-03-31'],
    ['second quarter 2012', SAME, 'window 2012-07-01..2012-09-30 ?financialQuarter'],
    ['Q1 – 2 2012/13', SAME, 'window 2012-04-01..2012-09-30'],
    ['quarter 3 / 4 2012/13', SAME, 'window 2012-10-01..2013-03-31'],
    ['5th quarter 2012/13', SAME, 'vague'],
    ['quarter', null, 'none'],
    ['Q0', null, 'none'],
    ['Qtr 5', null, 'none'],
  ],
  'Seasons and terms': [
    ['Summer, 2012', SAME, 'window 2012-06-01..2012-08-31 ?season'],
    ['summer of 2012', SAME, 'window 2012-06-01..2012-08-31 ?season'],
    ['Summer – 2012', SAME, 'window 2012-06-01..2012-08-31 ?season'],
    ['Summer-12', SAME, 'window 2012-06-01..2012-08-31 ?season'],
    ['spring 2012/13', SAME, 'window 2013-03-01..2013-05-31 ?season'],
    ['autumn 2012/13', SAME, 'window 2012-09-01..2012-11-30 ?season'],
    ['Autumn/Spring terms 2012/13', SAME, 'window 2012-09-01..2013-03-31 ?season,season'],
    ['Summer/Autumn 2012', SAME, 'window 2012-06-01..2012-11-30 ?season,season'],
    ['Autumn – Spring 2013', SAME, 'window 2012-09-01..2013-05-31 ?season,season'],
    // No year, or no rule.
    ['Summer – 12 visits', 'Summer', 'window 2012-06-01..2012-08-31 ?noYear,season'],
    ['Summer 12 visits', 'Summer', 'window 2012-06-01..2012-08-31 ?noYear,season'],
    ['Summer 45', 'Summer', 'window 2012-06-01..2012-08-31 ?noYear,season'],
    ['summer break', SAME, 'vague'],
    ['winter term 2012', SAME, 'vague'],
  ],
};

describe.each(Object.entries(wordings))('%s', (_, rows) => {
  it.each(rows)('%j', (line, timescale, expected) => {
    const reading = readTimescaleLine(line, context);
    expect([inShort(reading), reading.timescale]).toEqual([expected, timescale === SAME ? line : timescale]);
  });
});
