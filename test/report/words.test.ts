import { allowedWords, count, elapsed, listed, listedUpTo, shortened } from '../../src/report/words';
import { day } from '../support/plan-builder';

test.each([
  [0, 'no items'],
  [1, '1 item'],
  [2, '2 items'],
])('%d: %s', (number, words) => {
  expect(count(number, 'item')).toBe(words);
});

test('an irregular plural', () => {
  expect(count(2, 'activity', 'activities')).toBe('2 activities');
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('lists %j', (words, said) => {
  expect(listed(words)).toBe(said);
});

test('a long list names the first and counts the rest', () => {
  expect(listedUpTo(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  expect(listedUpTo(['a', 'b'], 2)).toBe('a and b');
});

test.each([
  ['short enough', 20, 'short enough'],
  ['cut at a whole word here', 15, 'cut at a whole …'],
  ['cut, before a comma', 5, 'cut …'],
  ['Onewordthatdoesnotend', 10, 'Onewordth …'],
  ['two\n lines', 20, 'two lines'],
])('shortens %j to %d', (text, most, short) => {
  expect(shortened(text, most)).toBe(short);
});

test.each([
  ['2022-01-31', '2022-04-30', '3 months'],
  ['2022-01-31', '2022-03-01', '1 month 1 day'],
  ['2022-04-29', '2022-04-30', '1 day'],
  ['2022-03-30', '2022-04-30', '1 month'],
  ['2022-03-31', '2022-04-30', '1 month'],
  ['2020-02-29', '2022-03-01', '24 months 1 day'],
  ['2022-04-30', '2022-04-30', '0 days'],
  ['2022-05-01', '2022-04-30', '0 days'],
])('from %s to %s: %s', (from, to, words) => {
  expect(elapsed(day(from), day(to))).toBe(words);
});

test('ratings allowed, and none', () => {
  expect(allowedWords(['red', 'amber', 'notStarted'])).toBe('Red, Amber or Not started');
  expect(allowedWords([])).toBe('Not determined');
});
