import { plain, singleSpaced, startOf } from '../../src/plan/plain';

describe('text on one line', () => {
  test.each([
    ['Agree the pathway', 'Agree the pathway'],
    ['  Agree the pathway ', 'Agree the pathway'],
    ['Agree  the pathway', 'Agree the pathway'],
    ['Agree\nthe\r\n\r\npathway', 'Agree the pathway'],
    ['Agree\u00a0the\tpathway', 'Agree the pathway'],
    ['', ''],
    ['  ', ''],
  ])('%j reads %j', (text, expected) => {
    expect(singleSpaced(text)).toBe(expected);
  });

  test('is compared without its capitals', () => {
    expect(plain(' Agree the\nPATHWAY')).toBe('agree the pathway');
  });
});

describe('the start of a text', () => {
  test.each([
    ['Agree', 9, 'Agree'],
    ['Agree', 3, 'Agr'],
    ['a😀b', 3, 'a😀'],
    ['a😀b', 2, 'a'],
    ['', 2, ''],
  ])('%j, at most %i', (text, most, expected) => {
    expect(startOf(text, most)).toBe(expected);
  });
});
