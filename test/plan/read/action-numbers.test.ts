/** What stands in the column of numbers, and what of it numbers an action. */
import type { CellValue } from '../../../src/plan/grid';
import { cellName } from '../../../src/plan/grid';
import { sketch } from '../../support/grids';
import { activitiesOf, planIn, told } from './support';

const HEADER = ['No', 'Action', 'Lead', 'Milestones'];
const read = (...rows: readonly (readonly CellValue[])[]) => planIn(sketch([HEADER, ...rows]));
const numberOf = (number: CellValue) => read([number, 'Agree', 'Chair', 'Meet']).actions[0]?.number;

it.each(['1', '1.', '1)', '1.2.1', 'A2', 'CSE 2', 'Annex', '?'])('“%s” numbers its action', (number) => {
  expect(numberOf(number)).toBe(number);
});

it.each(['', '-', '–', '—', '#REF!', '#N/A', '.'])('“%s” numbers nothing', (number) => {
  expect(numberOf(number)).toBeNull();
});

it('a dash goes on with the action above, as an empty cell does', () => {
  const plan = read(['1', 'Agree', 'Chair', 'Meet'], ['–', '', '', 'Vote'], ['#REF!', '', '', 'Write']);
  expect(told(plan)).toEqual(['1 Agree | D2 Chair; D3 Chair; D4 Chair']);
});

it('a dash beside an action of its own leaves it without a number', () => {
  expect(told(read(['1', 'Agree', 'Chair', 'Meet'], ['–', 'Print', 'Nurse', 'Send']))).toEqual([
    '1 Agree | D2 Chair',
    '– Print | D3 Nurse',
  ]);
});

it('the cell of the number is known, and none where the plan has no such column', () => {
  const [action] = read(['', 'Agree', 'Chair', 'Meet']).actions;
  expect(action?.numberCell && cellName(action.numberCell)).toBe('A2');
  const plan = planIn(
    sketch([
      ['Action', 'Lead', 'Milestones'],
      ['Agree', 'Chair', 'Meet'],
    ]),
  );
  expect(plan.actions[0]).toMatchObject({ number: null, numberCell: null });
  expect(activitiesOf(plan)).toHaveLength(1);
});
