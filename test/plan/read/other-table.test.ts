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

describe('a table of something else', () => {
  it('begins at its title, or at its headings under a gap', () => {
    const list = [
      ['Name', 'Agency', 'Role'],
      ['A Person', 'Police', 'Chair'],
    ];
    expect(below([ONE, TWO, [], ['Members'], ...list])).toEqual({ left: [5, 6, 7], actions: BOTH });
    expect(below([ONE, TWO, [], ...list])).toEqual({ left: [5, 6], actions: BOTH });
  });

  it('may begin without a gap where three cells are its headings', () => {
    expect(below([ONE, TWO, ['Name', 'Agency', 'Role'], ['A Person', 'Police', 'Chair']])).toEqual({
      left: [4, 5],
      actions: BOTH,
    });
  });

  it('begins with two headings under a gap, and not without one', () => {
    const list = [
      ['', 'Name', 'Telephone'],
      ['', 'A Person', 'none'],
    ];
    expect(below([ONE, TWO, [], ...list])).toEqual({ left: [5, 6], actions: BOTH });
    expect(below([ONE, TWO, ...list]).left).toEqual([]);
  });
});
