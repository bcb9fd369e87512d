/** Times that the rules give no date: they are vague, never a guess, and all of their words are the timescale. */
import { readMilestone, readTimescaleLine } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2022-04-01', '2024-03-31', '2022-10-31');

describe.each(
  Object.entries({
    'A stretch of time': [
      'new academic year',
      'next term',
      'next half term',
      'next half-term',
      'every half - term',
      'first half-year',
      'new academic-year',
      'next school term',
      'last quarter',
      'second term',
      '1st year',
      'academic year end',
      'school year end 2023',
      'new financial year in 2023',
      'new academic year of 2023',
      '2022/23 academic year',
      'first half of term',
      'last week of the term',
      'last week of term 2',
      'first week of May 2023',
      'first week of the summer term',
      'first half of the financial year',
      'academic year 11/12',
      'Easter 2023',
      'Christmas 11/12',
      'end of the school year 2022/23',
      'financial year 2023',
      '2023 school year',
    ],
    'A part of a stretch': [
      'start of term',
      'beginning of the academic year',
      'start of next term',
      'end of this term',
      'early in the new year',
      'early in the term',
      'middle of the month',
      'early in 2023',
      'early 2014',
      'mid-2014',
      'late 2022/23',
      'start of the autumn term 2023',
      'beginning of 2023/24',
      'start of Q3 2023/24',
      'start of term 2',
      'end of Year 2',
      'end of H1 2022/23',
      'end of Autumn 1',
      'end of month 6',
      'mid-year',
      'mid-year 2022/23',
      'mid term',
    ],
    'A number of a term, a half or a month': [
      'Year 2',
      'Years 1-3',
      'Years 1/3',
      'Years 1 to 3',
      'Years 1 and 2',
      'Term 2 2022/23',
      'Term 2 11/12',
      'Terms 1-3 2022/23',
      'Autumn 1',
      'H1 2022/23',
      'Month 12',
      'Weeks 1-4',
    ],
    'How long': [
      '3 months',
      'few weeks',
      '100 days',
      '10 working days',
      '10-working days',
      '6-month',
      '2-3 years',
      '2 – 3 years',
      '2 to 3 years',
      'two to three years',
      'one or two months',
      '3/4 weeks',
      '6 weekly',
      '3months',
      '48hrs',
      'every 18 months',
      'over 3 months',
      'within 24/48 hours',
    ],
    'How long after something': [
      '3 months of publication',
      'six weeks after the appointment of a lead',
      '3 months following review',
      'within 3 months of May 2022',
      'within 6 weeks of 12 May 2022',
      'within 6 weeks of the summer term 2023',
      '3 months after 12 May 2022',
    ],
    'A meeting': [
      'next working group',
      'forthcoming summit',
      'at each meeting',
      'every board',
      'each FGB',
      'before the Board meeting',
      'for the Board meetings',
      'before AGM',
      'at the next FGB',
    ],
    'Numbers that look like a date': ['31/13/2022', '31-13-2022', '31.13.2022', '12/13', '2-3-4'],
  }),
)('%s', (_, phrases) => {
  it.each(phrases)('has no date, alone or at the end of a milestone: “%s”', (phrase) => {
    const alone = readTimescaleLine(phrase, context);
    expect([inShort(alone), alone.timescale]).toEqual(['vague', phrase]);
    const behind = readMilestone(`Sign the protocol – ${phrase}`, context);
    expect([inShort(behind), behind.timescale, behind.task]).toEqual(['vague', phrase, 'Sign the protocol']);
  });
});

it.each([
  'by start of term',
  'at the start of term',
  'by end of FY13',
  'by end of FY',
  'by the end of Year 2',
  'by mid-year',
  'for the next governing body',
  'at the next away day',
  'at the start of the autumn term 2023',
  'by the beginning of 2023',
  'before the start of the school year',
  'by the end of this academic year',
  'by end of next year',
  'within 10 working days',
  'during 3 months',
  'every 18 months',
  'before the next meeting',
  'each Board meeting',
  'at each AGM',
  'for the Board meeting',
  'for the next FGB',
  'in the new financial year',
  'before Easter',
  'by next term',
  'by next half-term',
  'due in 3 months',
  'after Easter',
  'on an ad hoc basis',
])('a sentence may end with it: “%s”', (phrase) => {
  const { task, timescale, kind } = readMilestone(`Sign the protocol ${phrase}`, context);
  expect([task, timescale, kind]).toEqual(['Sign the protocol', phrase, 'vague']);
});

it.each([
  'Plan for the start of term',
  'Plan for Easter',
  'Plan the new financial year',
  'Plan the new year',
  'Thank the first Board',
  'Share the papers with the Board',
  'Prepare papers for the Board',
  'Agree the part of each committee',
  'Speak to every forum and each group',
  'Measure the increase in the last quarter',
  'Publish the calendar of the academic year',
  'Visit families within 3 months of birth',
  'Reply within 24 hours of referral',
  'Arrange a stay of 3 weeks',
  'Support pupils in Year 10',
  'Support pupils at the end of Year 6',
  'Hold a mid-year review',
  'Publish mid-year figures',
  'Attend the first Board meeting',
  'Reply within 24 hours from referral',
  'Welcome the new school',
  'Explain the new financial rules',
  'Agree the first and last section',
  'Renew contract 4-2',
  'Buy 1.2',
  'Offer help 24/7',
])('words of the task are no time: “%s”', (task) => {
  const reading = readMilestone(task, context);
  expect([reading.task, inShort(reading)]).toEqual([task, 'none']);
});

it.each([
  'next steps',
  'new school',
  'next academic',
  'this financial',
  'academic years',
  'subacademic year',
  'next years',
  'new terms',
  'FY rules',
  '3/A',
  '4-2-A',
  'each group',
  'Month 100',
  'Year 10',
  'Year 2nd',
  'early on',
  '1000 days',
  '1st/2',
  '12-13',
  '24/7',
  '12345/6',
  '3/ 4',
])('“%s” is no time at all', (words) => {
  expect(inShort(readTimescaleLine(words, context))).toBe('none');
});

it.each([
  ['financial year April 2022 – March 2023', 'window 2022-04-01..2023-03-31', 'April 2022 – March 2023'],
  ['academic year in September 2023', 'date ..2023-09-30', 'September 2023'],
  ['within six weeks from May 2022', 'window 2022-05-01..', 'within six weeks from May 2022'],
  ['start of May 2023', 'date ..2023-05-10 ?other', 'start of May 2023'],
  ['end of May 2023', 'date ..2023-05-31', 'end of May 2023'],
  ['starting in May 2023', 'window 2023-05-01..', 'starting in May 2023'],
])('a date in it counts: “%s”', (words, expected, timescale) => {
  const reading = readTimescaleLine(words, context);
  expect([inShort(reading), reading.timescale]).toEqual([expected, timescale]);
});

it.each([
  ['May 2022 – within 3 months', 'date ..2022-05-31'],
  ['May 2022 – after March 2022', 'date ..2022-05-31'],
  ['May 2022 – next term', 'date ..2022-05-31'],
  ['May 2022 – as necessary', 'date ..2022-05-31'],
  ['May 2022 – to be agreed', 'date ..2022-05-31 ?other'],
])('beside a date it leaves the date as it is, settled or not: “%s”', (words, expected) => {
  expect(inShort(readTimescaleLine(words, context))).toBe(expected);
});

it.each(['Year 2', 'within 3 months', 'by end of FY', 'by the end of Year 2', 'before Easter'])(
  'ends before the dash: “%s”',
  (phrase) => {
    const { timescale, kind, status } = readMilestone(`Sign the protocol – ${phrase} – complete`, context);
    expect([timescale, kind, status]).toEqual([phrase, 'vague', 'complete']);
  },
);

it('after a date there is no date by which it is due', () => {
  const { task, timescale, kind, due } = readMilestone('Sign the protocol – after May 2023', context);
  expect([task, timescale, kind, due]).toEqual(['Sign the protocol', 'after May 2023', 'vague', null]);
});

it('as soon as possible counts in the midst of a sentence too', () => {
  const { task, timescale } = readMilestone('Sign it, due asap with a report to the Board', context);
  expect([task, timescale]).toEqual(['Sign it with a report to the Board', 'due asap']);
});
