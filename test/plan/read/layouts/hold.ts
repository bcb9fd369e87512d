/** What must hold for any workbook whatsoever. */
import { parseDay, type Day } from '../../../../src/plan/day';
import type { Grid } from '../../../../src/plan/grid';
import type { Plan } from '../../../../src/plan/model';
import { readAsked } from './same';

/** What does not hold of the plan that is read from these grids; empty where all is well. */
export function faults(grids: readonly Grid[]): string[] {
  let plan: Plan;
  try {
    plan = readAsked(grids);
  } catch (error) {
    return [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
  return [...datesAreDates(plan), ...cellsAreCells(plan, grids), ...rowsAreToldOnce(plan)];
}

function datesAreDates(plan: Plan): string[] {
  const days = plan.actions.flatMap(({ activities }) =>
    activities.flatMap(({ milestones }) =>
      milestones.flatMap(({ start, due, revisedDue, dates }): (Day | null)[] => [
        start,
        due,
        revisedDue,
        ...dates,
      ]),
    ),
  );
  return days.flatMap((day) => (day === null || parseDay(day) !== null ? [] : [`no date: ${day}`]));
}

/** Whatever is named stands on a sheet of the workbook, and every sheet is told of once. */
function cellsAreCells(plan: Plan, grids: readonly Grid[]): string[] {
  const names = new Set(grids.map(({ sheet }) => sheet));
  const strays = plan.actions.filter(({ cell }) => !names.has(cell.sheet)).length;
  const told = plan.sheets.filter(({ why }) => !why.endsWith('.')).length;
  return [
    ...(strays > 0 ? [`${String(strays)} actions on no sheet`] : []),
    ...(plan.sheets.length === grids.length && told === 0 ? [] : ['a sheet is not told of']),
  ];
}

/** No row is both read and left out, and no row is read twice, but by tables that stand side by side. */
function rowsAreToldOnce(plan: Plan): string[] {
  const names = plan.columns.filter(({ role }) => role === 'action').map(({ sheet }) => sheet);
  if (new Set(names).size < names.length) return [];
  const rows = [
    ...plan.actions.flatMap(({ activities }) =>
      activities.map(({ cell }) => `${cell.sheet} ${String(cell.row)}`),
    ),
    ...plan.rowsLeftOut.map(({ cell }) => `${cell.sheet} ${String(cell.row)}`),
  ];
  return new Set(rows).size === rows.length ? [] : ['a row is told of twice'];
}
