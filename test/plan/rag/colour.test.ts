import { byHue, byTint, distance, parseColour, type ByHue } from '../../../src/plan/rag/colour';

const cases: readonly (readonly [ByHue, ...string[]])[] = [
  ['red', '#FF0000', '#C00000', '#FFC7CE', '#FF5050', '#E6000F'],
  ['amber', '#FFC000', '#FFFF00', '#ED7D31', '#F4B084', '#FFEB9C', '#FFA500'],
  ['green', '#00B050', '#92D050', '#70AD47', '#C6EFCE', '#008000', '#00FF00'],
  ['notStarted', '#9DC3E6', '#8DB4E2', '#BDD7EE'],
  ['blue', '#0070C0', '#0000FF', '#00B0F0', '#5B9BD5', '#4472C4'],
  ['background', '#FFFFFF', '#F2F2F2', '#DDEBF7', '#E2EFDA', '#FFF2CC'],
  [null, '#7030A0', '#808080', '#D9D9D9', '#000000', '#FF99CC', '#008080', 'red', '', '#FFF'],
];

test.each(cases.flatMap(([says, ...colours]) => colours.map((colour) => [colour, says] as const)))(
  '%s says %s by its hue',
  (colour, says) => {
    expect(byHue(colour)).toBe(says);
  },
);

test('colours are compared whatever the case of their letters', () => {
  expect(parseColour('#ffc000')).toBe('#FFC000');
  expect(distance('#ffc000', '#FFC000')).toBe(0);
  expect(distance('#000000', '#FFFFFF')).toBeGreaterThan(400);
  expect(distance('none', '#FFFFFF')).toBe(Infinity);
});

test.each(['red', 'FF0000', '#FF00', '#FF00000', '#FF0000FF', 'x#FF0000', '#GG0000', ''])(
  '“%s” is no colour',
  (text) => {
    expect([parseColour(text), byHue(text), byTint(text)]).toEqual([null, null, null]);
    expect(distance('#FF0000', text)).toBe(Infinity);
  },
);

test.each([
  ['#F2DCDB', 'red'],
  ['#FCE4D6', 'amber'],
  ['#FFF2CC', 'amber'],
  ['#E2EFDA', 'green'],
  ['#DDEBF7', 'notStarted'],
  ['#FF0000', 'red'],
  ['#0070C0', 'blue'],
  ['#F2F2F2', null],
  ['#FFFFFF', null],
  ['#FFFCFC', null],
  ['#7030A0', null],
])('as a sample of a key, %s shows %s however pale it is', (colour, says) => {
  expect(byTint(colour)).toBe(says);
});

test('two colours lie as far apart as their reds, greens and blues together', () => {
  expect(distance('#102030', '#132430')).toBe(5);
  expect(distance('#102030', '#102C35')).toBe(13);
});
