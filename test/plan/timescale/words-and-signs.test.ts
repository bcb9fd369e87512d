/** Signs, spelling and the words beside a time: what belongs to it, and what is only near it. */
import { readMilestone, readTimescaleLine } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2012-04-01', '2013-03-31', '2012-10-31');
/** The timescale is the whole line. */
const SAME = undefined;

type Row = readonly [line: string, timescale: string | null | undefined, reading: string];

const wordings: Readonly<Record<string, readonly Row[]>> = {
  'Signs that look like others': [
    ['May\u00A02012', SAME, 'date ..2012-05-31'],
    ['13\u200BJune 2012', SAME, 'date ..2012-06-13'],
    ['w∕c 14 May 2012', SAME, 'window 2012-05-14..2012-05-20'],
    ['April & June 2012', SAME, 'dates ..2012-06-30 [2012-04-30 2012-06-30]'],
    ['End 2012\rONGOING', 'End 2012', 'date ..2012-12-31 +ongoing'],
    // A tick behind a milestone says that it is done.
    ['May 2012 ✓', 'May 2012', 'date ..2012-05-31 +complete'],
  ],
  'Words with an apostrophe or an accent': [
    ["1 week's notice", null, 'none'],
    ['1 week’s notice', null, 'none'],
    ["by June's Board", SAME, 'date ..2012-06-30 ?noYear'],
    // Of anything else it says whose it is.
    ["March's figures by June 2012", 'by June 2012', 'date ..2012-06-30'],
    ["by June's visit", SAME, 'vague'],
    ["May's", null, 'none'],
    ['for October’s Executive', SAME, 'date ..2012-10-31 ?noYear'],
    ['Évaluation 2012', null, 'none'],
    ['ÉVALUATION 2012', null, 'none'],
  ],
  'A word near a month, beside a date': [
    ['Agust 5 2012', SAME, 'date ..2012-08-05 ?misspelt'],
    ['Mary-2012', SAME, 'date ..2012-05-31 ?misspelt'],
    ['Mary/2012', SAME, 'date ..2012-05-31 ?misspelt'],
    ['Mary. 2012', SAME, 'date ..2012-05-31 ?misspelt'],
    ['13 Jully', SAME, 'date ..2012-07-13 ?noYear,misspelt'],
    ['1 Jully', SAME, 'date ..2012-07-01 ?noYear,misspelt'],
    ['31 Jully', SAME, 'date ..2012-07-31 ?noYear,misspelt'],
    ['Jully 12', SAME, 'date ..2012-07-31 ?misspelt'],
    ['Jully-12', SAME, 'date ..2012-07-31 ?misspelt'],
    ['Octobr', SAME, 'date ..2012-10-31 ?noYear,misspelt'],
    ['by Octobr', SAME, 'date ..2012-10-31 ?noYear,misspelt'],
  ],
  'A word near a month that is none': [
    // A short one alone may be anything.
    ['Jully', null, 'none'],
    ['by Jully', SAME, 'vague'],
    ['Jully – 12', null, 'none'],
    ['Jully 45', null, 'none'],
    ['Jully 123', null, 'none'],
    ['32 Jully', null, 'none'],
    ['0 Jully', null, 'none'],
    ['12 Jully visits', null, 'none'],
    ['Agust visits 2012', null, 'none'],
    ['Ask Augusta', null, 'none'],
    ['Setpember visits', null, 'none'],
    ['by Setpember visits', SAME, 'vague'],
  ],
  'Four digits that are no year': [
    ['1030', null, 'none'],
    ['2200', null, 'none'],
    ['02012', null, 'none'],
  ],
  'A bare year beside other words': [
    ['Launch, 2012', '2012', 'date ..2012-12-31'],
    ['2012 complete', '2012', 'date ..2012-12-31 +complete'],
    ['2012 TBC', '2012', 'date ..2012-12-31 ?other'],
    ['2012 with partners', '2012', 'date ..2012-12-31'],
    ['2012 £5,000', '2012', 'date ..2012-12-31'],
    ['2012 Strategy', null, 'none'],
    ['Launch 2012-10-15', '2012-10-15', 'date ..2012-10-15'],
  ],
  'May beside other words': [
    ['launch mid May', 'mid May', 'date ..2012-05-15 ?noYear'],
    ['launch May 13th', 'May 13th', 'date ..2012-05-13 ?noYear'],
    ['Papers for May', 'for May', 'date ..2012-05-31 ?noYear'],
    ['Papers may follow', null, 'none'],
  ],
  'How far, and what follows it': [
    ['June 2012-complete', 'June 2012', 'date ..2012-06-30 +complete'],
    ['June 2012 and complete', 'June 2012', 'date ..2012-06-30 +complete'],
    ['Complete before June 2012', 'before June 2012', 'date ..2012-06-30'],
    ['In progress quarterly', 'quarterly', 'recurring P3M +inProgress'],
    ['Complete, with thanks', null, 'none +complete'],
    // A verb, or an adjective.
    ['Complete and return the form', null, 'none'],
    ['Complete to standard', null, 'none'],
    ['Closed cases review', null, 'none'],
    ['Closed 3 cases', null, 'none'],
    ['Closed £2m fund', null, 'none'],
    ['Closed bed review', null, 'none'],
  ],
  'How often, and what stands beside it': [
    ['Quarterly June 2012', SAME, 'recurring P3M ..2012-06-30'],
    ['Every month newsletter', 'Every month', 'recurring P1M'],
    ['FGB quarterly', 'quarterly', 'recurring P3M'],
    ['Lead officer monthly visits', null, 'none'],
  ],
  'Where the name of a meeting ends': [
    ['June 2012 Governing Body', SAME, 'date ..2012-06-30'],
    ['June 2012 Board away day', SAME, 'date ..2012-06-30'],
    ['June 2012 Board – Executive to sign', 'June 2012 Board', 'date ..2012-06-30'],
    ['June 2012 Board for the Executive', 'June 2012 Board', 'date ..2012-06-30'],
    ['June 2012, Board', 'June 2012', 'date ..2012-06-30'],
    ['June 2012 and Board', 'June 2012', 'date ..2012-06-30'],
    ['June 2012 public body', 'June 2012', 'date ..2012-06-30'],
    ['June 2012 open day', 'June 2012', 'date ..2012-06-30'],
    ['June 2012 away team', 'June 2012', 'date ..2012-06-30'],
    ['June 2012 third term', 'June 2012', 'date ..2012-06-30'],
    ['Complete – FGB 12 March 2013', 'FGB 12 March 2013', 'date ..2013-03-12 +complete'],
    ['Board – in progress', 'Board', 'vague +inProgress'],
    ['In progress – Board', 'Board', 'vague +inProgress'],
    ['June 2012 governing documents', 'June 2012', 'date ..2012-06-30'],
    ['June 2012 half day', 'June 2012', 'date ..2012-06-30'],
  ],
  'An event, or what is to be done': [
    ['Project completion', null, 'none'],
    ['Seek agreement', null, 'none'],
    ['Offer of support May 2012', 'May 2012', 'date ..2012-05-31'],
    ['Officers May 2012', 'May 2012', 'date ..2012-05-31'],
    ['From the Board by May 2012', 'by May 2012', 'date ..2012-05-31'],
    ['Launch was agreed May 2012', 'May 2012', 'date ..2012-05-31'],
    ['as agreed in May 2012', null, 'none'],
    ['minutes of the Board 4 July 2012', null, 'none'],
    // Only behind "in" or "on" is it the date of the event.
    ['Following inspection June 2012', 'June 2012', 'date ..2012-06-30'],
    ['Following inspection, update in May 2012', 'May 2012', 'date ..2012-05-31'],
  ],
};

describe.each(Object.entries(wordings))('%s', (_, rows) => {
  it.each(rows)('%j', (line, timescale, expected) => {
    const reading = readTimescaleLine(line, context);
    expect([inShort(reading), reading.timescale]).toEqual([expected, timescale === SAME ? line : timescale]);
  });
});

describe('in a bullet', () => {
  it.each<[text: string, task: string, timescale: string | null, reading: string]>([
    ['Hold the launch – May 2012 ✓', 'Hold the launch', 'May 2012', 'date ..2012-05-31 +complete'],
    ['Celebrate 🎉 – May 2012', 'Celebrate 🎉', 'May 2012', 'date ..2012-05-31'],
    ['Report monthly using the form', 'Report using the form', 'monthly', 'recurring P1M'],
    ['Report quarterly based on the audit', 'Report based on the audit', 'quarterly', 'recurring P3M'],
    [
      'Update the plan in response to the visit in May 2012',
      'Update the plan in response to the visit in May 2012',
      null,
      'none',
    ],
    [
      'Plan launched in May 2012 to deliver training',
      'Plan launched to deliver training',
      'May 2012',
      'date ..2012-05-31',
    ],
    [
      'Implement what can be of use from guidance issued in May 2012',
      'Implement what can be of use from guidance issued in May 2012',
      null,
      'none',
    ],
  ])('%j', (text, task, timescale, expected) => {
    const reading = readMilestone(text, context);
    expect([inShort(reading), reading.timescale, reading.task]).toEqual([expected, timescale, task]);
  });
});
