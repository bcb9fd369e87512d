import { buildIdInSteps } from '../../src/excel/build-id';
import { finished } from '../../src/plan/steps';
import type { SheetContent } from '../../src/report/content';
import { content, text } from '../support/sheet-content';

const nameOf = (...contents: SheetContent[]) => finished(buildIdInSteps(contents));
const rows = (...words: string[]) => words.map((word) => ({ cells: [text(word)] }));

describe('the name of a build', () => {
  it('is the same where the same is written', () => {
    expect(nameOf(content(), content({ name: 'Check plan' }))).toBe(
      nameOf(content(), content({ name: 'Check plan' })),
    );
    expect(nameOf(content())).toMatch(/^[0-9a-z]{10}$/);
  });

  it.each([
    ['a word', content({ rows: rows('a', 'c') })],
    ['the order of two rows', content({ rows: rows('b', 'a') })],
    ['a row more', content({ rows: rows('a', 'b', '') })],
    ['a look', content({ rows: [{ cells: [text('a', 'red')] }, { cells: [text('b')] }] })],
    ['the sheet’s name', content({ name: 'Plan summary (2)', rows: rows('a', 'b') })],
    ['a merged cell', content({ merges: [{ top: 0, left: 0, bottom: 0, right: 1 }], rows: rows('a', 'b') })],
  ])('is another where %s differs', (_, other) => {
    expect(nameOf(other)).not.toBe(nameOf(content({ rows: rows('a', 'b') })));
  });

  it('is another where a row stands on the next sheet', () => {
    expect(nameOf(content({ rows: rows('a', 'b') }), content({ rows: rows('c') }))).not.toBe(
      nameOf(content({ rows: rows('a') }), content({ rows: rows('b', 'c') })),
    );
  });

  it('can be put down after each row', () => {
    expect([...buildIdInSteps([content({ rows: rows('a', 'b', 'c') })])]).toHaveLength(4);
  });
});
