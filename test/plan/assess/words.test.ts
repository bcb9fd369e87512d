import {
  actionName,
  capitalised,
  counted,
  listed,
  shortened,
  withoutBullet,
} from '../../../src/plan/assess/words';

it.each<[string[], 'and' | 'or', string]>([
  [[], 'and', ''],
  [['Red'], 'or', 'Red'],
  [['Red', 'Amber'], 'or', 'Red or Amber'],
  [['Red', 'Amber', 'Green'], 'and', 'Red, Amber and Green'],
])('%j is listed with “%s” as “%s”', (words, last, text) => {
  expect(listed(words, last)).toBe(text);
});

it.each<[string, number, string]>([
  ['Agree  it\nsoon', 20, 'Agree it soon'],
  ['Agree it', 8, 'Agree it'],
  ['Agree the protocol', 12, 'Agree the…'],
  ['Agree – the protocol', 9, 'Agree…'],
  ['Go ahead-with-it-all', 12, 'Go ahead-wit…'],
  ['Safeguardingchildren', 10, 'Safeguardi…'],
])('“%s” cut to %i is “%s”', (text, most, short) => {
  expect(shortened(text, most)).toBe(short);
});

it('an action goes by its number, else by how its text begins', () => {
  expect(actionName({ number: '1.1', text: 'Agree it' })).toBe('1.1');
  expect(actionName({ number: null, text: '• Agree it' })).toBe('Agree it');
  expect(actionName({ number: null, text: 'Agree it with everybody '.repeat(9) })).toMatch(
    /^Agree it.{20,50}…$/,
  );
});

it.each(['• Agree – it', '  - Agree – it', '– Agree – it', '▪▪ Agree – it', '* Agree – it', 'Agree – it'])(
  '“%s” without its bullet sign',
  (text) => {
    expect(withoutBullet(text)).toBe('Agree – it');
  },
);

it('small numbers are words, others figures', () => {
  expect([0, 1, 2, 12, 13].map((count) => counted(count, 'day'))).toEqual([
    'no days',
    'one day',
    'two days',
    'twelve days',
    '13 days',
  ]);
});

it('only the first letter becomes a capital', () => {
  expect(capitalised('due at QA')).toBe('Due at QA');
  expect(capitalised('')).toBe('');
});
