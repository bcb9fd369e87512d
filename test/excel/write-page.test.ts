import { plain } from '../../src/excel/write-page';

describe('text in a header or footer', () => {
  test.each([
    ['Plan', 'Plan'],
    ['Health & Wellbeing', 'Health && Wellbeing'],
  ])('%s is written as %s', (text, written) => {
    expect(plain(text)).toBe(written);
  });

  test('never passes Excel’s limit, however many ampersands are doubled, and never ends in half of one', () => {
    const written = plain('&'.repeat(300));
    expect(written.length).toBeLessThanOrEqual(255);
    expect(written).toMatch(/^(&&)+…$/);
  });
});
