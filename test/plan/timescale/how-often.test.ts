/** How often, in the words around it: the days of a month, "on … basis", and names in which a frequency says nothing. */
import { readMilestone, readTimescaleLine } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2022-04-01', '2024-03-31', '2022-10-31');

type Row = readonly [text: string, task: string, timescale: string | null, reading: string];

it.each<Row>([
  ['Submit it by the 10th of each month', 'Submit it', 'by the 10th of each month', 'recurring P1M'],
  ['Submit it on the 10th of every quarter', 'Submit it', 'on the 10th of every quarter', 'recurring P3M'],
  ['Submit it – 10th of each month', 'Submit it', '10th of each month', 'recurring P1M'],
  ['Submit data 10th of each month', 'Submit data', '10th of each month', 'recurring P1M'],
  [
    'Submit data until the 10th of each month',
    'Submit data until',
    'the 10th of each month',
    'recurring P1M',
  ],
  ['Submit it on a monthly basis', 'Submit it', 'on a monthly basis', 'recurring P1M'],
  ['Submit it on a six month basis', 'Submit it', 'on a six month basis', 'recurring P6M'],
  [
    'Submit it on a minimum of an annual basis',
    'Submit it',
    'on a minimum of an annual basis',
    'recurring P1Y',
  ],
  ['Submit it every September', 'Submit it', 'every September', 'recurring P1Y ..2022-09-30 ?noYear'],
  [
    'Submit it each April with a report',
    'Submit it with a report',
    'each April',
    'recurring P1Y ..2022-04-30 ?noYear',
  ],
  ['Every September, submit it', 'submit it', 'Every September', 'recurring P1Y ..2022-09-30 ?noYear'],
  ['Submit it 4 x per year', 'Submit it', '4 x per year', 'recurring P3M'],
  ['Submit it quarterly thereafter', 'Submit it', 'quarterly thereafter', 'recurring P3M'],
])('is read from “%s”', (text, task, timescale, expected) => {
  const reading = readMilestone(text, context);
  expect([reading.task, reading.timescale, inShort(reading)]).toEqual([task, timescale, expected]);
});

it.each([
  'Report on annual figures',
  'Report on a six month pilot',
  'Submit it on the 10th of the month after',
  'Present the 10th annual review',
  'Present the 2nd quarterly dataset',
  'Develop a tool to use each April with schools',
  'Ask everyone',
])('is not what “%s” says', (text) => {
  const reading = readMilestone(text, context);
  expect([reading.task, inShort(reading)]).toEqual([text, 'none']);
});

it.each<readonly [words: string, reading: string]>([
  ['at least quarterly', 'recurring P3M'],
  ['at least once a year', 'recurring P1Y'],
  ['a minimum of twice yearly', 'recurring P6M'],
  ['once per term', 'recurring P4M'],
  ['at least once per term', 'recurring P4M'],
  ['once every six months', 'recurring P6M'],
  ['quarterly basis', 'recurring P3M'],
  ['every academic year', 'recurring P1Y'],
  ['each financial year', 'recurring P1Y'],
  ['alternate weeks', 'recurring P2W'],
  ['every autumn term', 'recurring P1Y 2022-09-01..2022-12-31 ?noYear,season'],
  ['each summer', 'recurring P1Y 2022-06-01..2022-08-31 ?noYear,season'],
  ['every March and September', 'recurring P1Y ..2023-09-30 [2023-03-31 2023-09-30] ?noYear'],
  ['every half term', 'vague'],
  ['every half-term', 'vague'],
  ['every other half-term', 'vague'],
  ['every second year', 'vague'],
  ['every other quarter', 'recurring P6M'],
  ['every alternate week', 'recurring P2W'],
  ['twice a term', 'vague'],
  ['twice monthly', 'vague'],
  ['every day', 'vague'],
])('all of “%s” is the timescale', (words, expected) => {
  const alone = readTimescaleLine(words, context);
  expect([alone.timescale, inShort(alone)]).toEqual([words, expected]);
  const { task, timescale, ...rest } = readMilestone(`Meet the schools – ${words}`, context);
  expect([task, timescale, inShort({ task, timescale, ...rest })]).toEqual([
    'Meet the schools',
    words,
    expected,
  ]);
});

it.each([
  'Hold at least quarterly meetings',
  'Publish it once annual figures are in',
  'Explain the quarterly basis of payment',
])('stays part of the task in “%s”', (text) => {
  const reading = readMilestone(text, context);
  expect([reading.task, inShort(reading)]).toEqual([text, 'none']);
});

it.each([
  ['at the end of each quarter', 'recurring P3M'],
  ['by the end of every month', 'recurring P1M'],
  ['at the start of each term', 'recurring P4M'],
  ['at the beginning of every school year', 'recurring P1Y'],
])('counts with the part of the time that is meant: “%s”', (words, expected) => {
  const reading = readMilestone(`Submit it ${words}`, context);
  expect([reading.task, reading.timescale, inShort(reading)]).toEqual(['Submit it', words, expected]);
});

it.each([
  ['Section 11 – six monthly', 'Section 11', 'six monthly', 'recurring P6M'],
  ['Section 11 – 6 monthly', 'Section 11', '6 monthly', 'recurring P6M'],
  ['Report on KPI 12 - two weekly', 'Report on KPI 12', 'two weekly', 'recurring P2W'],
  ['Key stage 2 / six monthly', 'Key stage 2', 'six monthly', 'recurring P6M'],
  ['Phase 2 – 18 months', 'Phase 2', '18 months', 'vague'],
  ['Review of 40 cases, all 12 – six months', 'Review of 40 cases, all 12', 'six months', 'vague'],
])('is parted from the number of a name: “%s”', (text, task, timescale, expected) => {
  const reading = readMilestone(text, context);
  expect([reading.task, reading.timescale, inShort(reading)]).toEqual([task, timescale, expected]);
});
