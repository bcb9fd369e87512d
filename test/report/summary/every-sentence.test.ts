/**
 * Each sentence of Plan summary, with a plan for which it is true and one for which it is not: there it must read
 * otherwise or be gone. A sentence without a row in the table fails the last tests.
 */
import { sentencesOf } from './sentences/cases';
import { FIRST_PAGE } from './sentences/first-page';
import { LISTS } from './sentences/lists';

const TABLE = [...FIRST_PAGE, ...LISTS];

describe.each(TABLE)('%s', (sentence, holds, not, instead) => {
  test('is told where it is true', () => {
    expect(sentencesOf(holds)).toContain(sentence);
  });
  test('reads otherwise or is gone where it is not', () => {
    const sentences = sentencesOf(not);
    if (instead !== sentence) expect(sentences).not.toContain(sentence);
    if (instead !== null) expect(sentences).toContain(instead);
  });
});

/** What tells one sentence from another: its first three words, without numbers. */
const shapeOf = (sentence: string) =>
  sentence
    .replace(/\d[\d/.:]*/g, '#')
    .split(' ')
    .slice(0, 3)
    .join(' ');

test('no sentence stands on a summary that is not in the table', () => {
  const known = new Set(
    TABLE.flatMap(([sentence, , , instead]) => [sentence, instead ?? sentence]).map(shapeOf),
  );
  const said = TABLE.flatMap(([, holds, not]) => [holds, not]).flatMap(sentencesOf);
  expect([...new Set(said.filter((sentence) => !known.has(shapeOf(sentence))))]).toEqual([]);
});
