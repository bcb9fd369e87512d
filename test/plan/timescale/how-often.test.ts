/** How often, in the words around it: the days of a month, "on … basis", and names in which a frequency says nothing. */
import { readMilestone } from '../../../src/plan/timescale';
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
