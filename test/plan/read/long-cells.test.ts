/** The longest texts that a cell may hold, where headings, bands and keys stand, are read at once. */
import { sketch } from '../../support/grids';
import { planIn } from './support';

const HEADER = ['Action', 'Lead', 'Due', 'RAG'];
const ONE = ['Agree', 'Chair', 'May 2022', 'G'];

/** Where the text stands in a small plan. */
const PLACES: Readonly<Record<string, (text: string) => readonly (readonly string[])[]>> = {
  'a heading': (text) => [HEADER.with(1, text), ONE],
  'the tier above': (text) => [['Planning', '', '', text], HEADER, ONE],
  'a heading beside the plan': (text) => [
    [...HEADER, '', text, 'Name'],
    [...ONE, '', 'x', 'y'],
  ],
  'a line above the plan': (text) => [[text], HEADER, ONE],
  'a band': (text) => [HEADER, [text], ONE],
};

/** The quickest of three, so that a machine with other work to do is not taken for a slow reader. */
function milliseconds(rows: readonly (readonly string[])[]): number {
  const grid = sketch(rows);
  return Math.min(
    ...[0, 1, 2].map(() => {
      const before = performance.now();
      planIn(grid);
      return performance.now() - before;
    }),
  );
}

describe.each(Object.keys(PLACES))('%s', (place) => {
  it.each([
    ['blanks', 'Lead', ' '],
    ['blanks behind a word of keys', 'RAG', ' '],
    ['blanks behind a key', 'Key: Red – late', ' '],
    ['blank lines', 'Lead', '\n'],
    ['opening brackets', 'Lead', '('],
    ['closing brackets', 'Lead', ')'],
    ['pairs of brackets', 'Lead', '()'],
    ['slashes', 'Lead', ' / '],
    ['stars', 'Lead', '*'],
    ['colons', 'Lead', ':'],
  ])('of %s', (_, word, sign) => {
    const rows = PLACES[place]?.(`${word}${sign.repeat(32_000 / sign.length)}x`) ?? [];
    expect(milliseconds(rows)).toBeLessThan(400);
  });
});
