/** Which of several rating columns rate: one of no period, or those of single periods. */
import { sketch } from '../../support/grids';
import { activitiesOf, planIn, rolesOf } from './support';

const read = (headers: readonly string[], ...cells: readonly (readonly string[])[]) =>
  planIn(
    sketch([
      ['Action', 'Lead', ...headers],
      ...cells.map((row, at) => [`Act ${String(at)}`, 'Chair', ...row]),
    ]),
  );
const roles = (...given: Parameters<typeof read>) =>
  rolesOf(read(...given))
    .slice(2)
    .map((one) => one.slice(2));
const ratings = (...given: Parameters<typeof read>) =>
  activitiesOf(read(...given)).map(({ rag }) => rag.rating);

describe('a rating of no period beside those of single quarters', () => {
  const header = ['Q1 RAG', 'Q2 RAG', 'RAG'];

  it('is the rating now, and theirs are its history', () => {
    expect(roles(header, ['R', 'A', 'G'], ['A', 'A', ''])).toEqual(['ignored', 'ignored', 'rag']);
    expect(ratings(header, ['R', 'A', 'G'])).toEqual(['green']);
  });

  it('that no row fills in leaves the rating to the last of them', () => {
    expect(roles(header, ['R', 'A', ''])).toEqual(['rag', 'rag', 'ignored']);
    expect(ratings(header, ['R', 'A', ''])).toEqual(['amber']);
  });
});

it('of two ratings of no period the one that more rows fill in is the rating', () => {
  expect(roles(['Risk RAG', 'Delivery RAG'], ['R', 'G'], ['', 'A'])).toEqual(['ignored', 'rag']);
  expect(roles(['Risk RAG', 'Delivery RAG'], ['R', 'G'], ['A', ''])).toEqual(['rag', 'ignored']);
});

describe('a column headed by a period', () => {
  it.each([
    ['months', ['April', 'May', 'June']],
    ['years', ['2020/21', '2021/22', '2022/23']],
    ['quarters and their status', ['Q1 status', 'Q2 status', 'Q3 status']],
    ['quarters in brackets', ['Status (Q1)', 'Status (Q2)', 'Status (Q3)']],
    ['positions', ['Position Q1', 'Position Q2', 'Position Q3']],
  ])('rates where its cells do: %s', (_, headers) => {
    expect(roles(headers, ['R', 'A', 'G'])).toEqual(['rag', 'rag', 'rag']);
    expect(ratings(headers, ['R', 'A', 'G'])).toEqual(['green']);
  });

  it('and by what reports holds words, though they could rate', () => {
    expect(roles(['Q1 update'], ['On track'], ['At risk'])).toEqual(['evidence']);
  });

  it('alone, with nothing in it yet, holds words', () => {
    expect(roles(['Q1'], [''], [''])).toEqual(['evidence']);
  });
});
