import { commonest, grouped } from '../../src/plan/grouped';

test('groups and their members stand in the order in which they come', () => {
  const groups = grouped(['police', 'health', 'probation', 'housing'], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ['p', ['police', 'probation']],
    ['h', ['health', 'housing']],
  ]);
});

test.each([
  [['Police', 'Health', 'Health', 'Police', 'Health'], 'Health'],
  [['Police', 'Health', 'Health', 'Police'], 'Police'],
  [['Health'], 'Health'],
  [[], null],
])('of %j the commonest is %s', (texts, expected) => {
  expect(commonest(texts)).toBe(expected);
});
