import { byHue, distance, parseColour, type ByHue } from '../../../src/plan/rag/colour';

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
