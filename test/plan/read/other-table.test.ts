/** Where a table of something else begins below the plan. */
import type { CellValue } from '../../../src/plan/grid';
import { sketch } from '../../support/grids';
import { planIn } from './support';

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const ONE = ['1', 'Agree', 'Chair', 'May 2022', 'G'];
const TWO = ['2', 'Print', 'Nurse', 'May 2022', 'R'];

/** The rows at which what is left out begins and ends, as people count them, and the actions. */
function below(rows: readonly (readonly CellValue[])[], header: readonly string[] = HEADER) {
  const plan = planIn(sketch([header, ...rows]));
  const left = plan.rowsLeftOut.map(({ cell }) => cell.row + 1);
  return { left, actions: plan.actions.map(({ text }) => text) };
}
const BOTH = ['Agree', 'Print'];

const LIST = [
  ['Name', 'Agency', 'Role'],
  ['A Person', 'Police', 'Chair'],
];
/** A table whose headings are no usual ones. */
const FORUMS = [
  ['Forum', 'Body', 'Patch', 'Pace', 'Tier'],
  ['Board', 'All', 'North', 'Monthly', 'One'],
];

describe('a table of something else', () => {
  it('begins at its title, or at its headings under a gap', () => {
    expect(below([ONE, TWO, [], ['Members'], ...LIST])).toEqual({ left: [5, 6, 7], actions: BOTH });
    expect(below([ONE, TWO, [], ...LIST])).toEqual({ left: [5, 6], actions: BOTH });
  });

  it('may begin without a gap where three cells are its headings', () => {
    expect(below([ONE, TWO, ...LIST])).toEqual({ left: [4, 5], actions: BOTH });
  });

  it('begins with two headings under a gap or a title, and not without one', () => {
    const two = [
      ['', 'Name', 'Telephone'],
      ['', 'A Person', 'none'],
    ];
    expect(below([ONE, TWO, [], ...two])).toEqual({ left: [5, 6], actions: BOTH });
    expect(below([ONE, TWO, [], ['', 'Members'], ...two])).toEqual({ left: [5, 6, 7], actions: BOTH });
    expect(below([ONE, TWO, ...two]).left).toEqual([]);
    expect(below([['', 'Meeting', 'Chair'], ONE]).actions).toEqual(['Meeting', 'Agree']);
  });

  it('has more headings that tables have than others', () => {
    const heads = (...words: string[]) => below([ONE, TWO, [], ['', ...words]]).left;
    expect(heads('Name', 'Patch', 'Agency')).toEqual([5]);
    expect(heads('Name', 'Patch', 'Timescale')).toEqual([5]);
    expect(heads('Name', 'Patch', 'Agency', 'Tier')).toEqual([]);
    expect(heads('Name', 'Patch')).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['a figure among them', ['', 'Name', 'Agency', 'Role 2']],
    ['a sign among them', ['', 'Name', 'Agency', 'x']],
    ['a sentence among them', ['', 'Name', 'Agency', 'What each of these people do for the Board']],
  ])('has no headings with %s', (_words, heads) => {
    expect(below([ONE, TWO, [], heads]).left).toEqual([]);
  });

  it('begins under a gap where words stand in the columns of numbers and of ratings', () => {
    expect(below([ONE, TWO, [], ...FORUMS])).toEqual({ left: [5, 6], actions: BOTH });
    expect(below([ONE, TWO, ...FORUMS]).left).toEqual([]);
    const numberless = FORUMS.map((row) => row.with(0, ''));
    expect(below([ONE, TWO, [], ...numberless]).left).toEqual([]);
  });

  it('does not begin where what stands in the column of ratings is one, or nothing', () => {
    const forums = (text: string) => FORUMS.map((row) => row.with(4, text));
    expect(below([ONE, TWO, [], ...forums('Amber')]).left).toEqual([]);
    expect(below([ONE, TWO, [], ...forums('')]).left).toEqual([]);
    const planned = ['New', 'Review', 'Chair', 'Monthly', 'Amber'];
    expect(below([ONE, TWO, [], planned]).actions).toEqual([...BOTH, 'Review']);
  });

  it('begins without a rating where one of its headings is a usual one, or the plan has no ratings', () => {
    const agencies = FORUMS.map((row, at) => row.with(4, '').with(1, at === 0 ? 'Agency' : 'Police'));
    expect(below([ONE, TWO, [], ...agencies])).toEqual({ left: [5, 6], actions: BOTH });
    const unrated = [ONE, TWO, [], ...FORUMS].map((row) => row.slice(0, 4));
    expect(below(unrated, HEADER.slice(0, 4))).toEqual({ left: [5, 6], actions: BOTH });
    const threeCells = [ONE, TWO, [], ...FORUMS.map((row) => row.slice(0, 3))];
    expect(below(threeCells, HEADER.slice(0, 4))).toEqual({ left: [5, 6], actions: BOTH });
    const twoCells = [ONE, TWO, [], ...FORUMS.map((row) => row.slice(0, 2))];
    expect(below(twoCells, HEADER.slice(0, 4)).left).toEqual([]);
  });
});
