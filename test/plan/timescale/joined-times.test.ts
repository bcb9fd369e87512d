/** Ranges, lists and the words that lead to a time: how far a time goes, and what stands beside it. */
import { readTimescaleLine } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2012-04-01', '2013-03-31', '2012-10-31');
/** The timescale is the whole line. */
const SAME = undefined;

type Row = readonly [line: string, timescale: string | null | undefined, reading: string];

const wordings: Readonly<Record<string, readonly Row[]>> = {
  'A range goes to its last day': [
    ['between April and June 2012 and September 2012', SAME, 'dates ..2012-09-30 [2012-06-30 2012-09-30]'],
    ['between April and the end of June 2012', SAME, 'window 2012-04-01..2012-06-30'],
    ['April to the end of June 2012', SAME, 'window 2012-04-01..2012-06-30'],
    ['Sept. to the end of December 2012', SAME, 'window 2012-09-01..2012-12-31'],
    ['May 2012 through July 2012', SAME, 'window 2012-05-01..2012-07-31'],
    ['May 2012 – 13/14 June 2012', SAME, 'window 2012-05-01..2012-06-14'],
    ['from 2012 to May 2014', SAME, 'window 2012-01-01..2014-05-31'],
    ['held in 2012 to May 2014', '2012 to May 2014', 'window 2012-01-01..2014-05-31'],
    ['2012 – 1 June 2013', SAME, 'window 2012-01-01..2013-06-01'],
    ['on 2012-05-31 – 14 June 2012', '2012-05-31 – 14 June 2012', 'window 2012-05-31..2012-06-14'],
    ['2013/14 – 2012/13', SAME, 'window 2013-04-01..2013-03-31'],
    ['Sept. until December 2012', SAME, 'window 2012-09-01..2012-12-31'],
    // A number of something else.
    ['June – 4', 'June', 'date ..2012-06-30 ?noYear'],
    ['Q1 2012/13 – 4', 'Q1 2012/13', 'window 2012-04-01..2012-06-30'],
    ['2012 – May 2013', SAME, 'window 2012-01-01..2013-05-31'],
    ['End 2012 – May 2013', SAME, 'window 2012-12-31..2013-05-31'],
    ['May 2012 – 2013', SAME, 'window 2012-05-01..2013-12-31'],
    ['06/2012-09/2012', SAME, 'window 2012-06-01..2012-09-30'],
    ['06-2012/09-2012', SAME, 'window 2012-06-01..2012-09-30'],
    ['2012/13-2013/14', SAME, 'window 2012-04-01..2014-03-31'],
    ['3 of 12 / 2012-13', '2012-13', 'window 2012-04-01..2013-03-31'],
    ['2012-13/2013-14', SAME, 'window 2012-04-01..2014-03-31'],
    ['FY12/13-FY14/15', SAME, 'window 2012-04-01..2015-03-31'],
    ['May 2012-2013', SAME, 'window 2012-05-01..2013-12-31'],
    ['31 May 2012-2013', SAME, 'window 2012-05-31..2013-12-31'],
    ['May 2012/2013', SAME, 'date ..2012-05-31'],
    ['May 2012 – 2013/14', SAME, 'window 2012-05-01..2014-03-31'],
    ['May 2012/13', SAME, 'date ..2012-05-31'],
    ['June 2012 – March', SAME, 'window 2012-06-01..2013-03-31 ?noYear'],
    ['June 2012 – March and ongoing', SAME, 'ongoing 2012-06-01..2013-03-31 +ongoing ?noYear'],
    ['by June – September 2012', SAME, 'date ..2012-09-30'],
    ['by the summer of 2012', SAME, 'date ..2012-08-31 ?season'],
    ['before the summer of 2012', SAME, 'date ..2012-08-31 ?season'],
    ['until Q3 2012/13', SAME, 'window ..2012-12-31'],
    ['throughout May 2012, June 2012 and September 2012', SAME, 'ongoing 2012-05-01..2012-09-30'],
    ['throughout 2012 – May 2013', SAME, 'ongoing 2012-01-01..2013-05-31'],
    ['Follow up the review held in 2012 – May 2013', 'May 2013', 'date ..2013-05-31'],
    ['w/c May 2012', SAME, 'date ..2012-05-31'],
    ['June 2012 onward', SAME, 'window 2012-06-01..'],
    ['June 2012 forward', SAME, 'window 2012-06-01..'],
    ['June 2012 and onwards', SAME, 'window 2012-06-01..'],
    ['June 2012 – onwards', SAME, 'window 2012-06-01..'],
    ['throughout 2012/13 and onwards', SAME, 'ongoing 2012-04-01..'],
    ['throughout May – July 2012 onwards', SAME, 'ongoing 2012-05-01..'],
    ['May/June 2012 onwards', SAME, 'window 2012-05-01..'],
    ['from May/June 2012 onwards', SAME, 'window 2012-05-01..'],
    ['May and June 2012 onwards', SAME, 'dates ..2012-06-30 [2012-05-31 2012-06-30]'],
    // These words only look like it.
    ['June 2012 – forwarded to the Board', 'June 2012', 'date ..2012-06-30'],
    ['June 2012 – straightforward', 'June 2012', 'date ..2012-06-30'],
    ['4 June – 4 June 2012', SAME, 'window 2012-06-04..2012-06-04'],
  ],
  'Days that share a month': [
    ['31 May – 1 June 2012', SAME, 'window 2012-05-31..2012-06-01'],
    ['30/31 May 2012', SAME, 'window 2012-05-30..2012-05-31'],
    ['1 – 3 and 5 – 7 June 2012', SAME, 'dates ..2012-06-07 [2012-06-03 2012-06-07]'],
    ['1, 3 and 5-6 June 2012', SAME, 'dates ..2012-06-06 [2012-06-01 2012-06-03 2012-06-06]'],
    ['May 2012, 13 and 14 June 2012', SAME, 'dates ..2012-06-14 [2012-05-31 2012-06-13 2012-06-14]'],
    ['June 2012; 13 – 17 July 2012', SAME, 'dates ..2012-07-17 [2012-06-30 2012-07-17]'],
    ['w/c 4, 11 and 18 June 2012', SAME, 'dates ..2012-06-18 [2012-06-04 2012-06-11 2012-06-18]'],
    ['Visit 11-14 June 2012', '11-14 June 2012', 'window 2012-06-11..2012-06-14'],
    ['Hold clinics 13 and 14 June 2012', '13 and 14 June 2012', 'dates ..2012-06-14 [2012-06-13 2012-06-14]'],
    // Words that lead to the first day make it sure.
    ['From 11 – 14 June 2012', SAME, 'window 2012-06-11..2012-06-14'],
    ['on 11 – 14 June 2012', '11 – 14 June 2012', 'window 2012-06-11..2012-06-14'],
    ['by 11 – 14 June 2012', SAME, 'date ..2012-06-14'],
    ['between 11 and 14 June 2012', SAME, 'window 2012-06-11..2012-06-14'],
    ['between 11, 12 and 14 June 2012', SAME, 'dates ..2012-06-14 [2012-06-11 2012-06-12 2012-06-14]'],
    // There are no such days.
    ['45 and 14 June 2012', '14 June 2012', 'date ..2012-06-14'],
    ['0 and 14 June 2012', '14 June 2012', 'date ..2012-06-14'],
    // What is counted is no day, where a day makes no sense.
    ['Training for 30 – 5 June 2012', '5 June 2012', 'date ..2012-06-05'],
    ['Training for 30, 5 June 2012', '5 June 2012', 'date ..2012-06-05'],
    ['Training for about 14 – 14th June 2012', '14th June 2012', 'date ..2012-06-14'],
    [
      'Training for 6 – 5 and 12 June 2012',
      '5 and 12 June 2012',
      'dates ..2012-06-12 [2012-06-05 2012-06-12]',
    ],
    ['for 12 – 14 June 2012', SAME, 'window 2012-06-12..2012-06-14'],
    ['for the 30 – 5 June 2012', SAME, 'window 2012-06-30..2012-06-05'],
    ['for 30th – 5th June 2012', SAME, 'window 2012-06-30..2012-06-05'],
    ['for 30-5 June 2012', SAME, 'window 2012-06-30..2012-06-05'],
    ['30 – 5 June 2012', SAME, 'window 2012-06-30..2012-06-05'],
    ['from 30 – 5 June 2012', SAME, 'window 2012-06-30..2012-06-05'],
    ['30 May – 5 June 2012', SAME, 'window 2012-05-30..2012-06-05'],
    // A number of a name is no day.
    ['Visit 11 – 14 June 2012', '14 June 2012', 'date ..2012-06-14'],
    ['Section 11 – 14 June 2012', '14 June 2012', 'date ..2012-06-14'],
    ['Section 11, 14 June 2012', '14 June 2012', 'date ..2012-06-14'],
  ],
  'Days in figures that share a year': [
    ['1/4 – 31/3/2013', SAME, 'window 2012-04-01..2013-03-31'],
    ['1/4-31/3/13', SAME, 'window 2012-04-01..2013-03-31'],
    ['01.04 – 31.03.2013', SAME, 'window 2012-04-01..2013-03-31'],
    ['from 1/4 to 31/3/2013', SAME, 'window 2012-04-01..2013-03-31'],
    ['between 1/4 and 31/3/2013', SAME, 'window 2012-04-01..2013-03-31'],
    ['by 1/4 – 31/3/2013', SAME, 'date ..2013-03-31'],
    ['1/4 – 31 March 2013', SAME, 'window 2012-04-01..2013-03-31'],
    ['1/4 – 31/3', SAME, 'window 2012-04-01..2013-03-31 ?noYear'],
    ['1/4, 1/7 and 1/10/2012', SAME, 'dates ..2012-10-01 [2012-04-01 2012-07-01 2012-10-01]'],
    ['1/4 – 30/6 and 1/10 – 31/12/2012', SAME, 'dates ..2012-12-31 [2012-06-30 2012-12-31]'],
    // Two days of one month, a month and its year, and numbers of something else.
    ['3/4 June 2012', SAME, 'window 2012-06-03..2012-06-04'],
    ['1/2/3 June 2012', SAME, 'window 2012-06-01..2012-06-03'],
    ['13/14 – 20 June 2012', SAME, 'window 2012-06-13..2012-06-20'],
    ['06/13 – 31/3/2014', SAME, 'window 2013-06-01..2014-03-31'],
    ['Action 1/4 – 31/3/2013', '1/4 – 31/3/2013', 'date ..2013-03-31'],
    ['Visit 1/4 – 31/3/2013', '1/4 – 31/3/2013', 'date ..2013-03-31'],
    ['24/7 – 31/3/2013', '31/3/2013', 'date ..2013-03-31'],
    ['1/4 – 1/6', SAME, 'vague'],
  ],
  Lists: [
    ['April and the end of June 2012', SAME, 'dates ..2012-06-30 [2012-04-30 2012-06-30]'],
    ['May 2012, and June 2012', SAME, 'dates ..2012-06-30 [2012-05-31 2012-06-30]'],
    ['Q2, and Q3 2012/13', SAME, 'dates ..2012-12-31 [2012-09-30 2012-12-31]'],
    ['2012/13 and 2014', SAME, 'dates ..2014-12-31 [2013-03-31 2014-12-31]'],
    ['13 June 2012, 2013', SAME, 'dates ..2013-06-13 [2012-06-13 2013-06-13]'],
    ['May 2012, end 2013', SAME, 'dates ..2013-12-31 [2012-05-31 2013-12-31]'],
    ['July 2012 and May 2012', SAME, 'dates ..2012-07-31 [2012-07-31 2012-05-31]'],
    ['March, July', SAME, 'dates ..2013-03-31 [2012-07-31 2013-03-31] ?noYear'],
  ],
  'What stands behind a time and makes it a deadline': [
    ['Summer 2012 at the latest', SAME, 'date ..2012-08-31 ?season'],
    ['Q1 2012/13, at the very latest', SAME, 'date ..2012-06-30'],
    ['June/July 2012 latest', SAME, 'date ..2012-07-31'],
    ['June 2012 or sooner', SAME, 'date ..2012-06-30'],
    ['from June 2012 at the latest', SAME, 'window 2012-06-01..'],
    ['June 2012 at the latest meeting', 'June 2012', 'date ..2012-06-30'],
    ['Q1 2012/13 or before the Board', 'Q1 2012/13', 'window 2012-04-01..2012-06-30'],
    ['June 2012 if possible', SAME, 'date ..2012-06-30'],
  ],
  'Words that lead to a time behind others': [
    ['for the week beginning 4 June 2012', SAME, 'window 2012-06-04..2012-06-10'],
    ['Expected from May 2012', SAME, 'window 2012-05-01..'],
    ['due after May 2012', 'after May 2012', 'vague'],
    ['by start May 2012', SAME, 'date ..2012-05-10 ?other'],
    ['for a June 2012 Board', SAME, 'date ..2012-06-30'],
  ],
  'Several years of a name': [
    ['Annual reports 2012 and 2013', null, 'none'],
    ['Audits for 2011/12, 2012/13 and 2013/14', null, 'none'],
    // Not the name's.
    ['2012 and 2013', SAME, 'dates ..2013-12-31 [2012-12-31 2013-12-31]'],
    ['Quarterly in 2012 and 2013', SAME, 'recurring P3M ..2013-12-31 [2012-12-31 2013-12-31]'],
    ['Training in 2012 and 2013', '2012 and 2013', 'dates ..2013-12-31 [2012-12-31 2013-12-31]'],
    ['Annual report 2012, May 2013', '2012, May 2013', 'dates ..2013-05-31 [2012-12-31 2013-05-31]'],
  ],
  'May and March are also verbs': [
    ['June 2012 – may be delayed', 'June 2012', 'date ..2012-06-30'],
    ['June 2012 and may slip', 'June 2012', 'date ..2012-06-30'],
    ['June 2012 and march past', 'June 2012', 'date ..2012-06-30'],
    ['June 2012 and May', SAME, 'dates ..2013-05-31 [2012-06-30 2013-05-31] ?noYear'],
    ['June 2012 and May 2013 conference', SAME, 'dates ..2013-05-31 [2012-06-30 2013-05-31]'],
  ],
  'The meeting that a date is of': [
    ['for Executive in May 2012', SAME, 'date ..2012-05-31'],
    ['by the Executive meeting on 4 July 2012', SAME, 'date ..2012-07-04'],
    ['before the launch on 4 July 2012', SAME, 'date ..2012-07-04'],
    ['by the cross-party Executive on 4 July 2012', SAME, 'date ..2012-07-04'],
    ['before the year-end Board on 4 July 2012', SAME, 'date ..2012-07-04'],
    ['May and June Board 2012', SAME, 'dates ..2012-06-30 [2012-05-31 2012-06-30]'],
    ['June – July Board 2012', SAME, 'window 2012-06-01..2012-07-31'],
    // No meeting: the words before are no part of the timescale.
    ['by post on 4 July 2012', '4 July 2012', 'date ..2012-07-04'],
    ['for pupils in May 2012', 'May 2012', 'date ..2012-05-31'],
    ['for delivery, to the Board on 4 July 2012', '4 July 2012', 'date ..2012-07-04'],
  ],
};

describe.each(Object.entries(wordings))('%s', (_, rows) => {
  it.each(rows)('%j', (line, timescale, expected) => {
    const reading = readTimescaleLine(line, context);
    expect([inShort(reading), reading.timescale]).toEqual([expected, timescale === SAME ? line : timescale]);
  });
});
