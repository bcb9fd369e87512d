import { plain, singleSpaced } from '../../src/plan/plain';

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
