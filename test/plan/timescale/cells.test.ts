/** How a cell falls into milestones, and the dates of start columns, real Excel dates and evidence. */
import { parseDay } from '../../../src/plan/day';
import {
  findRevisedDate,
  readMilestone,
  readStart,
  readTimescaleLine,
  readTimescaleValue,
  splitMilestones,
  splitTimescales,
} from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2021-04-01', '2023-03-31', '2022-04-30');

describe('the milestones of a cell', () => {
  it.each<[why: string, cell: string, milestones: string[]]>([
    ['a single text', 'Hold the launch – May 2022', ['Hold the launch – May 2022']],
    ['nothing', ' \n ', []],
    [
      'round bullets',
      '• Hold the launch – May 2022\n• Agree the plan',
      ['Hold the launch – May 2022', 'Agree the plan'],
    ],
    ['bullets without a blank', '•Hold the launch\n•Agree the plan', ['Hold the launch', 'Agree the plan']],
    [
      'bullets of a symbol font',
      '\uF0B7 Hold the launch\n\uF0A7 Agree the plan',
      ['Hold the launch', 'Agree the plan'],
    ],
    ['square bullets', '▪ Hold the launch\r\n▪ Agree the plan', ['Hold the launch', 'Agree the plan']],
    ['dashes', '- Hold the launch\n– Agree the plan', ['Hold the launch', 'Agree the plan']],
    ['stars', '* Hold the launch\n* Agree the plan', ['Hold the launch', 'Agree the plan']],
    ['the letter o', 'o Hold the launch\no Agree the plan', ['Hold the launch', 'Agree the plan']],
    ['numbers', '1. Hold the launch\n2. Agree the plan', ['Hold the launch', 'Agree the plan']],
    ['letters', 'a) Hold the launch\nb) Agree the plan', ['Hold the launch', 'Agree the plan']],
    ['letters in brackets', '(a) Hold the launch\n(b) Agree the plan', ['Hold the launch', 'Agree the plan']],
    ['Roman numbers', 'i) Hold the launch\nii) Agree the plan', ['Hold the launch', 'Agree the plan']],
    ['lines without signs', 'Hold the launch\nAgree the plan', ['Hold the launch', 'Agree the plan']],
    ['blank lines', '\nHold the launch\n\n\nAgree the plan\n', ['Hold the launch', 'Agree the plan']],
    [
      'bullets on one line',
      '• Hold the launch – May 2022 • Agree the plan',
      ['Hold the launch – May 2022', 'Agree the plan'],
    ],
    [
      'a wrapped bullet',
      '• Hold the launch with\nall partners – May\n2022\n• Agree the plan',
      ['Hold the launch with all partners – May 2022', 'Agree the plan'],
    ],
    [
      'a bullet with its date below',
      '• Hold the launch\nMay 2022\n• Agree the plan',
      ['Hold the launch May 2022', 'Agree the plan'],
    ],
    [
      'a dash that leads to a date',
      '• Hold the launch\n– May 2022\n• Agree the plan',
      ['Hold the launch\nMay 2022', 'Agree the plan'],
    ],
    ['dated lines of their own', 'May 2015\nMay 2016', ['May 2015', 'May 2016']],
    [
      'a status on a line of its own',
      'Hold the launch – May 2022\nComplete',
      ['Hold the launch – May 2022\nComplete'],
    ],
    ['an action number, which is no bullet', '1.1 Hold the launch', ['1.1 Hold the launch']],
    ['a date, which is no number', '11.01.11', ['11.01.11']],
  ])('%s', (_, cell, milestones) => {
    expect(splitMilestones(cell)).toEqual(milestones);
  });

  it('reads a bullet with its date or status below as one milestone', () => {
    const read = (cell: string) => splitMilestones(cell).map((text) => inShort(readMilestone(text, context)));
    expect(read('• Hold the launch\nMay 2022\n• Agree the plan')).toEqual(['date ..2022-05-31', 'none']);
    expect(read('Hold the launch – May 2022\nComplete')).toEqual(['date ..2022-05-31 +complete']);
    expect(read('• Hold the launch –\nSeptember\n2022')).toEqual(['date ..2022-09-30']);
  });
});

describe('the lines of a timescale column', () => {
  it.each<[why: string, cell: string, readings: string[]]>([
    ['one', 'March 2010', ['date ..2010-03-31']],
    ['several dates', 'October 2009\nJuly 2009', ['date ..2009-10-31', 'date ..2009-07-31']],
    [
      'frequencies and dates',
      'Annually\n6 monthly\nApr 2010',
      ['recurring P1Y', 'recurring P6M', 'date ..2010-04-30'],
    ],
    ['ongoing under a date', 'End 2012\nONGOING', ['date ..2012-12-31 +ongoing']],
    [
      'ongoing between dates',
      'March 2010\nOngoing\nJune 2010',
      ['date ..2010-03-31', 'ongoing +ongoing', 'date ..2010-06-30'],
    ],
    [
      'a status under a date',
      'March 2010\nCompleted\nJune 2010',
      ['date ..2010-03-31 +complete', 'date ..2010-06-30'],
    ],
    ['bulleted lines', '• March 2010\n• June 2010', ['date ..2010-03-31', 'date ..2010-06-30']],
    ['ongoing alone', 'Ongoing', ['ongoing +ongoing']],
    ['nothing', '', []],
  ])('%s', (_, cell, readings) => {
    expect(splitTimescales(cell).map((line) => inShort(readTimescaleLine(line, context)))).toEqual(readings);
  });

  it('takes a real date as that day, shown as British readers write it', () => {
    const day = parseDay('2022-06-13');
    if (day === null) throw new Error('no day');
    expect(readTimescaleValue(day)).toEqual({
      task: '',
      timescale: '13/06/2022',
      status: null,
      kind: 'date',
      start: null,
      due: '2022-06-13',
      dates: [],
      every: null,
      assumed: [],
    });
  });
});

describe('a start column', () => {
  it.each<[string, string | null, string[]]>([
    ['May 2022', '2022-05-01', []],
    ['13 June 2022', '2022-06-13', []],
    ['01/09/21', '2021-09-01', []],
    ['from May 2022', '2022-05-01', []],
    ['2022', '2022-01-01', []],
    ['2021/22', '2021-04-01', []],
    ['Q2 2021/22', '2021-07-01', []],
    ['mid June 2022', '2022-06-15', []],
    ['October', '2021-10-01', ['noYear']],
    ['Mary 2021', '2021-05-01', ['misspelt']],
    ['Launch at the Board in May 2022', '2022-05-01', []],
    ['asap', null, []],
    ['', null, []],
  ])('%s', (text, start, assumed) => {
    const reading = readStart(text, context);
    expect([reading.start, reading.assumed.map(({ what }) => what)]).toEqual([start, assumed]);
  });
});

describe('a revised date in the evidence', () => {
  it.each<[string, string | null]>([
    ['There have been delays. Revised implementation date – May 2016', '2016-05-31'],
    ['revised to 30 June 2022', '2022-06-30'],
    ['new target date: July 2022', '2022-07-31'],
    ['New deadline is end of September 2022.', '2022-09-30'],
    ['Launch postponed until October 2022', '2022-10-31'],
    ['Deferred to Q3 2022/23', '2022-12-31'],
    ['Now due by 31/07/22', '2022-07-31'],
    ['Extended to March 2023 by the Board', '2023-03-31'],
    ['Revised date May 2022\nRevised date July 2022', '2022-07-31'],
    ['Revised completion date (June 2022)', '2022-06-30'],
    ['slipped to summer 2022', '2022-08-31'],
    ['Revised date: June 2022. New date to be agreed by the Board', '2022-06-30'],
    ['Amended date extended to May 2022', '2022-05-31'],
    // what was revised is not the date
    ['Revised form to be agreed in May 2016', null],
    ['Strategy revised – November 2015', null],
    ['Plan revised to reflect the audit – June 2022', null],
    ['Revised strategy agreed by the Board in May 2022', null],
    ['New target agreed', null],
    ['Done in May 2022', null],
    // no lateness is counted from a guess
    ['Revised date: June', null],
    ['', null],
  ])('%s', (evidence, day) => {
    expect(findRevisedDate(evidence, context)).toBe(day);
  });
});
