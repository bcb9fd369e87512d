/** Columns that stand once for each period: which of them is the latest, and which headers name no period at all. */
import { sketch } from '../../support/grids';
import { activitiesOf, planIn, rolesOf } from './support';

/** A plan with two or more ratings, rated Red in the first of them, Green in the last. */
const plan = (...headers: readonly string[]) =>
  planIn(
    sketch([
      ['Action', 'Lead', ...headers],
      ['Agree', 'Chair', ...headers.map((_, at) => (at === 0 ? 'R' : at === headers.length - 1 ? 'G' : 'A'))],
    ]),
  );
const rated = (...headers: readonly string[]) => activitiesOf(plan(...headers))[0]?.rag.rating;

describe('the rating now is the last one', () => {
  it.each([
    [['RAG 2021/22', 'RAG 2022/23']],
    [['RAG 2021-22', 'RAG 2022-23']],
    [['RAG 21-22', 'RAG 22-23']],
    [['2021 to 2022 RAG', '2022 to 2023 RAG']],
    [['RAG June 2021', 'RAG Dec 2021', 'RAG June 2022']],
    [['RAG Jun-21', 'RAG Dec-21', 'RAG Jun-22']],
    [['Oct RAG', 'Apr RAG']],
    [['Apr RAG', 'Jul RAG', 'Oct RAG', 'Jan RAG']],
    [['Q4 RAG', 'Q1 RAG']],
    [['Q3 2021 RAG', 'Q4 2021 RAG', 'Q1 2022 RAG']],
    [['RAG', 'RAG']],
  ])('of %p from left to right', (headers) => {
    expect(rated(...headers)).toBe('green');
  });

  it.each([
    [['Q2 RAG', 'Q1 RAG']],
    [['Q4 RAG', 'Q3 RAG', 'Q2 RAG', 'Q1 RAG']],
    [['RAG Q1 2022', 'RAG Q4 2021', 'RAG Q3 2021']],
    [['RAG 2022/23', 'RAG 2021/22']],
    [['RAG 22-23', 'RAG 21-22']],
    [['RAG Jan 2022', 'RAG Oct 2021', 'RAG Jul 2021']],
    [['RAG (Jan-22)', 'RAG (Oct-21)']],
    [['December RAG', 'September RAG', 'June RAG']],
  ])('of %p from right to left, since they count down', (headers) => {
    expect(rated(...headers)).toBe('red');
  });
});

describe('a word that only begins as a month does', () => {
  it.each([
    ['Marketing RAG', 'Decision RAG'],
    ['Mayoral RAG', 'Junior RAG'],
  ])('names no period: “%s” beside “%s” is a question', (one, other) => {
    const ratings = plan(one, other).columns.filter(({ role }) => role === 'rag');
    expect(ratings).toMatchObject([{ column: 'C', rivals: ['D'] }]);
  });

  it.each(['Decide on a venue', 'Marketing campaign', 'Junior staff trained'])(
    'names no time: a target “%s” is no deadline',
    (target) => {
      const rows = [
        ['Action', 'Lead', 'Target', 'RAG'],
        ['Agree', 'Chair', target, 'G'],
      ];
      expect(rolesOf(planIn(sketch(rows)))[2]).toBe('C measure');
    },
  );

  it.each([
    'Sept',
    'Febuary',
    'december',
    '31 Jan',
    'May 2022',
    '31/05/22',
    '2022',
    'Quarterly',
    'Q3',
    'TBC',
  ])('a target “%s” is one', (target) => {
    const rows = [
      ['Action', 'Lead', 'Target', 'RAG'],
      ['Agree', 'Chair', target, 'G'],
    ];
    expect(rolesOf(planIn(sketch(rows)))[2]).toBe('C timescale');
  });
});
