/** The rules of docs/timescales.md, sentence by sentence, with the words that stand in them. */
import { readTimescaleLine } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2012-04-01', '2013-03-31', '2012-10-31');
/** The timescale is the whole line. */
const SAME = undefined;

type Row = readonly [line: string, timescale: string | null | undefined, reading: string];

const rules: Readonly<Record<string, readonly Row[]>> = {
  'A month means its last day': [
    ['May 2022', SAME, 'date ..2022-05-31'],
    ['by January 2016', SAME, 'date ..2016-01-31'],
    ['Sept 09', SAME, 'date ..2009-09-30'],
    ['Feb-10', SAME, 'date ..2010-02-28'],
    ['May‐2011', SAME, 'date ..2011-05-31'],
  ],
  'A full date is that day, day first': [
    ['13 June 2022', SAME, 'date ..2022-06-13'],
    ['15/10/2019', SAME, 'date ..2019-10-15'],
    ['01/09/21', SAME, 'date ..2021-09-01'],
    ['11.01.11', SAME, 'date ..2011-01-11'],
    ['21 March 2013', SAME, 'date ..2013-03-21'],
    ['Tuesday 30 October', SAME, 'date ..2012-10-30 ?noYear'],
  ],
  'A bare year is its 31 December': [
    ['2012', SAME, 'date ..2012-12-31'],
    ['End 2012', SAME, 'date ..2012-12-31'],
    ['By 2015', SAME, 'date ..2015-12-31'],
    ['in 2014', '2014', 'date ..2014-12-31'],
  ],
  'Parts of a month': [
    ['End July', SAME, 'date ..2012-07-31 ?noYear'],
    ['end of April', SAME, 'date ..2012-04-30 ?noYear'],
    ['Mid-June', SAME, 'date ..2012-06-15 ?noYear'],
    ['mid July', SAME, 'date ..2012-07-15 ?noYear'],
    ['early May 2012', SAME, 'date ..2012-05-10'],
    ['late May 2012', SAME, 'date ..2012-05-31'],
    ['Mid/End May', SAME, 'date ..2012-05-31 ?noYear'],
  ],
  Quarters: [
    ['Q4 2013', SAME, 'window 2014-01-01..2014-03-31 ?financialQuarter'],
    ['Q1 2022/23', SAME, 'window 2022-04-01..2022-06-30'],
  ],
  'A month that names a meeting, a day that a meeting is on': [
    ['June Board', SAME, 'date ..2012-06-30 ?noYear'],
    ['March Transparency Board', SAME, 'date ..2013-03-31 ?noYear'],
    ['in advance of the Board on 4 July 2012', SAME, 'date ..2012-07-04'],
  ],
  'Times without a rule': [
    ['before Easter', SAME, 'vague'],
    ['new academic year', SAME, 'vague'],
  ],
  'Stray signs': [
    ['1/012/2014', SAME, 'date ..2014-12-01 ?strayCharacter'],
    ['July 2021`', 'July 2021', 'date ..2021-07-31 ?strayCharacter'],
  ],
  'No year': [
    ['June', SAME, 'date ..2012-06-30 ?noYear'],
    ['23-Mar', SAME, 'date ..2013-03-23 ?noYear'],
    ['late January', SAME, 'date ..2013-01-31 ?noYear'],
    ['Jun 10', SAME, 'date ..2010-06-30'],
  ],
  'Misspelt months': [
    ['Mary 2021', SAME, 'date ..2021-05-31 ?misspelt'],
    ['Febuary', SAME, 'date ..2013-02-28 ?noYear,misspelt'],
    ['Setpember', SAME, 'date ..2012-09-30 ?noYear,misspelt'],
  ],
  'Seasons and terms': [
    ['spring 2012', SAME, 'window 2012-03-01..2012-05-31 ?season'],
    ['summer 2012', SAME, 'window 2012-06-01..2012-08-31 ?season'],
    ['autumn 2012', SAME, 'window 2012-09-01..2012-11-30 ?season'],
    ['winter 2012', SAME, 'window 2012-12-01..2013-02-28 ?season'],
    ['spring term 2013', SAME, 'window 2013-01-01..2013-03-31 ?season'],
    ['summer term 2012', SAME, 'window 2012-04-01..2012-07-31 ?season'],
    ['autumn term 2012', SAME, 'window 2012-09-01..2012-12-31 ?season'],
    ['By Summer 2020', SAME, 'date ..2020-08-31 ?season'],
    ['Late Spring 2011', SAME, 'date ..2011-05-31 ?season'],
  ],
  Windows: [
    ['June – September 2022', SAME, 'window 2022-06-01..2022-09-30'],
    ['June 2022 – September 2022', SAME, 'window 2022-06-01..2022-09-30'],
    ['April 2021 – March 2023', SAME, 'window 2021-04-01..2023-03-31'],
    ['April 2021-March 2023', SAME, 'window 2021-04-01..2023-03-31'],
    ['April 2021 — March 2023', SAME, 'window 2021-04-01..2023-03-31'],
    ['April 2021‐March 2023', SAME, 'window 2021-04-01..2023-03-31'],
    ['April 2021 / March 2023', SAME, 'window 2021-04-01..2023-03-31'],
    ['April 2021 to March 2023', SAME, 'window 2021-04-01..2023-03-31'],
    ['June/ July 2015', SAME, 'window 2015-06-01..2015-07-31'],
    ['February/ March 2016', SAME, 'window 2016-02-01..2016-03-31'],
    ['December – May 2016', SAME, 'window 2015-12-01..2016-05-31'],
    ['From May 2011', SAME, 'window 2011-05-01..'],
    ['from September 2010', SAME, 'window 2010-09-01..'],
    ['2020 - 2021', SAME, 'window 2020-04-01..2021-03-31'],
    ['September 2022 – June 2022', SAME, 'window 2022-09-01..2022-06-30'],
  ],
  Lists: [
    ['May 2015; May 2016', SAME, 'dates ..2016-05-31 [2015-05-31 2016-05-31]'],
    ['November 2015; March 2016', SAME, 'dates ..2016-03-31 [2015-11-30 2016-03-31]'],
    ['March, July and December 2013', SAME, 'dates ..2013-12-31 [2013-03-31 2013-07-31 2013-12-31]'],
  ],
  'How often': [
    ['weekly', SAME, 'recurring P1W'],
    ['fortnightly', SAME, 'recurring P2W'],
    ['monthly', SAME, 'recurring P1M'],
    ['bi-monthly', SAME, 'recurring P2M'],
    ['quarterly', SAME, 'recurring P3M'],
    ['termly', SAME, 'recurring P4M'],
    ['six monthly', SAME, 'recurring P6M'],
    ['6 monthly', SAME, 'recurring P6M'],
    ['biannual', SAME, 'recurring P6M'],
    ['twice a year', SAME, 'recurring P6M'],
    ['annually', SAME, 'recurring P1Y'],
    ['yearly', SAME, 'recurring P1Y'],
    ['Quarterly throughout 2021-23', SAME, 'recurring P3M 2021-04-01..2023-03-31'],
    ['six monthly – September 2015; May 2016', SAME, 'recurring P6M ..2016-05-31 [2015-09-30 2016-05-31]'],
    ['quarterly from May 2021', SAME, 'recurring P3M 2021-05-01..'],
  ],
  'Standing work': [
    ['ongoing', SAME, 'ongoing +ongoing'],
    ['Ongoing – Throughout 2014-17', SAME, 'ongoing 2014-04-01..2017-03-31 +ongoing'],
    ['throughout 2021-23', SAME, 'ongoing 2021-04-01..2023-03-31'],
    ['across 2021-23', SAME, 'ongoing 2021-04-01..2023-03-31'],
    ['Sept 09 and ongoing', SAME, 'ongoing 2009-09-01.. +ongoing'],
    ['March/Ongoing', SAME, 'ongoing 2013-03-01.. +ongoing ?noYear'],
    ['Monthly ongoing', SAME, 'recurring P1M +ongoing'],
    ['End 2012 / ONGOING', 'End 2012', 'date ..2012-12-31 +ongoing'],
    ['End 2012\nONGOING', 'End 2012', 'date ..2012-12-31 +ongoing'],
    ['May 2012 - ongoing', 'May 2012', 'date ..2012-05-31 +ongoing'],
    ['May 2012 (ongoing)', 'May 2012', 'date ..2012-05-31'],
    ['Ongoing (reviewed quarterly)', 'Ongoing', 'ongoing +ongoing'],
    ['Ongoing but particular focus 2019-20', 'Ongoing', 'ongoing +ongoing'],
    ['2021-23', SAME, 'window 2021-04-01..2023-03-31'],
    ['2015-16', SAME, 'window 2015-04-01..2016-03-31'],
    ['2015/16', SAME, 'window 2015-04-01..2016-03-31'],
  ],
  Status: [
    ['Complete', null, 'none +complete'],
    ['completed June 2012', 'June 2012', 'date ..2012-06-30 +complete'],
    ['Done', null, 'none +complete'],
    ['Closed', null, 'none +complete'],
    ['Achieved', null, 'none +complete'],
    ['In progress', null, 'none +inProgress'],
    ['Commenced', null, 'none +inProgress'],
    ['Started', null, 'none +inProgress'],
    ['Underway', null, 'none +inProgress'],
    ['In hand', null, 'none +inProgress'],
    ['On track', null, 'none +inProgress'],
    ['On course', null, 'none +inProgress'],
    ['Continuing', SAME, 'ongoing +ongoing'],
    ['Delayed', null, 'none +delayed'],
    ['Slipped', null, 'none +delayed'],
    ['This has been delayed', null, 'none +delayed'],
    ['Carried forward', null, 'none +delayed'],
    ['Behind', null, 'none +delayed'],
    ['Brought forward', null, 'none'],
    ['Not started', null, 'none +notStarted'],
    ['Not yet commenced', null, 'none +notStarted'],
    ['No action taken yet', null, 'none +notStarted'],
    ['Cancelled', null, 'none +cancelled'],
    ['Withdrawn', null, 'none +cancelled'],
    ['Superseded', null, 'none +cancelled'],
    ['Complete – October 2014', 'October 2014', 'date ..2014-10-31 +complete'],
    ['January 2016 - Complete', 'January 2016', 'date ..2016-01-31 +complete'],
  ],
  'No date to be had': [
    ['asap', SAME, 'vague'],
    ['as soon as possible', SAME, 'vague'],
    ['TBC', SAME, 'vague'],
    ['to be confirmed', SAME, 'vague'],
    ['as necessary', SAME, 'vague'],
    ['ad hoc', SAME, 'vague'],
    ['for next meeting', SAME, 'vague'],
    ['before the next FGB', SAME, 'vague'],
    ['as son as posible', SAME, 'vague'],
    ['to be confimed', SAME, 'vague'],
    ['as neccessary', SAME, 'vague'],
  ],
  Names: [
    ['Annual Report for 2020-21', null, 'none'],
    ['Working Together 2018', null, 'none'],
    ['priorities 2022 – 23', null, 'none'],
    ['Section 11 2015-17 Audit', null, 'none'],
    ['minutes from the meeting on 25 October', null, 'none'],
  ],
};

describe.each(Object.entries(rules))('%s', (_, rows) => {
  it.each(rows)('%j', (line, timescale, expected) => {
    const reading = readTimescaleLine(line, context);
    expect([inShort(reading), reading.timescale]).toEqual([expected, timescale === SAME ? line : timescale]);
    expect(reading.task).toBe('');
  });
});
