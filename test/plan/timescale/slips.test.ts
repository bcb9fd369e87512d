/** Words of time and of progress that are plainly misspelt: read as what they mean, and that is said. */
import { readMilestone, readTimescaleLine } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2022-04-01', '2024-03-31', '2022-10-31');

it.each([
  ['Quaterly', 'recurring P3M', 'quarterly'],
  ['Quarterley', 'recurring P3M', 'quarterly'],
  ['Qaurterly', 'recurring P3M', 'quarterly'],
  ['Anually', 'recurring P1Y', 'annually'],
  ['Wekly', 'recurring P1W', 'weekly'],
  ['Weekky', 'recurring P1W', 'weekly'],
  ['Termy', 'recurring P4M', 'termly'],
  ['Fortnighttly', 'recurring P2W', 'fortnightly'],
  ['Six mothly', 'recurring P6M', 'monthly'],
  ['bi-montly', 'recurring P2M', 'monthly'],
  ['6-montly', 'recurring P6M', 'monthly'],
  ['on a quaterly basis', 'recurring P3M', 'quarterly'],
  ['Onoging', 'ongoing +ongoing', 'ongoing'],
  ['2022-23 ongong', 'ongoing 2022-04-01..2023-03-31 +ongoing', 'ongoing'],
  ['Ongong 2022-23', 'ongoing 2022-04-01..2023-03-31 +ongoing', 'ongoing'],
])('“%s” says how often or how long', (words, expected, meant) => {
  for (const reading of [readTimescaleLine(words, context), readMilestone(`Sign it – ${words}`, context)]) {
    expect([inShort(reading), reading.timescale]).toEqual([`${expected} ?misspelt`, words]);
    expect(reading.assumed[0]).toMatchObject({ meant });
  }
});

it.each([
  ['Compelted', 'complete', 'completed'],
  ['Completd', 'complete', 'completed'],
  ['Complate', 'complete', 'complete'],
  ['Acheived', 'complete', 'achieved'],
  ['Delyed', 'delayed', 'delayed'],
  ['Canceled', 'cancelled', undefined],
  ['Cancellled', 'cancelled', 'cancelled'],
  ['Comenced', 'inProgress', 'commenced'],
  ['Compelted by the police', 'complete', 'completed'],
])('“%s” says how far the work is', (words, status, meant) => {
  for (const reading of [readTimescaleLine(words, context), readMilestone(`Sign it – ${words}`, context)])
    expect([reading.status, reading.assumed[0]?.meant]).toEqual([status, meant]);
});

it.each([
  'as soon as posible',
  'soon as posible',
  'as neccesary',
  'as and when requird',
  'when requird',
  'where apropriate',
  'if neccesary',
  'to be confimed',
  'date to be confirmd',
  'as soon as practicible',
])('“%s” is a time without a date', (words) => {
  for (const reading of [readTimescaleLine(words, context), readMilestone(`Sign it – ${words}`, context)])
    expect([inShort(reading), reading.timescale]).toEqual(['vague', words]);
});

it('a date is not settled beside one that is to be confirmed, however that is spelt', () => {
  expect(inShort(readTimescaleLine('June 2022 – to be confimed', context))).toBe('date ..2022-06-30 ?other');
  expect(inShort(readTimescaleLine('June 2022 – if neccesary', context))).toBe('date ..2022-06-30');
});

it.each([
  ['Report quaterly to the Board', 'Report to the Board', 'quaterly', 'recurring P3M ?misspelt'],
  [
    'Report to the Board Setpember 2023',
    'Report to the Board',
    'Setpember 2023',
    'date ..2023-09-30 ?misspelt',
  ],
  ['Report six montly to the Board', 'Report to the Board', 'six montly', 'recurring P6M ?misspelt'],
])('in the midst of a sentence: “%s”', (text, task, timescale, expected) => {
  const reading = readMilestone(text, context);
  expect([reading.task, reading.timescale, inShort(reading)]).toEqual([task, timescale, expected]);
});

it.each([
  'Early',
  'Outgoing',
  'Oncoming',
  'Ongong support',
  'review ongong',
  'was compelted',
  'Completely',
  'Quartermaster',
  'Family',
  'to be possible',
  'as requested',
  'as a matter of necessity',
  'to become confirmed',
  'Weedy',
  'on quaterly figures',
])('“%s” is no slip of such a word', (words) => {
  expect(inShort(readTimescaleLine(words, context))).toBe('none');
});
