import { linesOfKey } from '../../../src/plan/rag';

/** "red: late" for each line. */
const told = (text: string) => linesOfKey(text).map(({ label, definition }) => `${label}: ${definition}`);

test.each<[string, string[]]>([
  ['Red – late; Green – on time', ['Red: late', 'Green: on time']],
  ['red – late; green – on time', ['red: late', 'green: on time']],
  ['r = late; g = on time', ['r: late', 'g: on time']],
  ['Red – late (by a month)\nGreen – on time', ['Red: late (by a month)', 'Green: on time']],
  ['Key:\n\nRed – late\n\n Green – on time', ['Red: late', 'Green: on time']],
  ['Red = late. ;\n Green = on time', ['Red: late', 'Green: on time']],
  ['Red (late), Green (on time)', ['Red: late', 'Green: on time']],
  [
    'Red – late (by a month or more); Green – on time (or early)',
    ['Red: late (by a month or more)', 'Green: on time (or early)'],
  ],
  ['Red = a) late or b) not begun; Green = done', ['Red: a) late or b) not begun', 'Green: done']],
  ['Grey – done; Not started – none', ['Grey: done', 'Not started: none']],
])('“%s” has a line for each colour', (text, lines) => {
  expect(told(text)).toEqual(lines);
});

test.each([
  'r – late; g – on time',
  'R – 1; A – 2; G – 3',
  'Red: 12, Amber: 140, Green: 6',
  'The board meets at ten',
])('“%s” has none', (text) => {
  expect(linesOfKey(text)).toEqual([]);
});
