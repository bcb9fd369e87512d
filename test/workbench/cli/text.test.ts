import fc from 'fast-check';
import { count, shortened, WIDTH, wrapped } from '../../../src/workbench/cli/text';

describe('text for a terminal', () => {
  it('never exceeds the width and loses no letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (text) => {
        const lines = wrapped(text, '    ', '        ');
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(WIDTH);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('breaks between words and indents', () => {
    expect(wrapped(`${'word '.repeat(20)}end`, '- ', '  ')).toEqual([
      `- ${Array.from({ length: 19 }, () => 'word').join(' ')}`,
      '  word end',
    ]);
  });

  it.each([
    [0, '0 rows'],
    [1, '1 row'],
    [2, '2 rows'],
  ])('counts %d as %s', (number, words) => {
    expect(count(number, 'row')).toBe(words);
  });

  it('shortens at a word', () => {
    expect(shortened('one two three four', 12)).toBe('one two…');
    expect(shortened('one  two\nthree', 20)).toBe('one two three');
  });
});
