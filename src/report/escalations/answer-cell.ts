import { followItems } from '../../plan/escalate/follow';
import type { CellRef, Grid } from '../../plan/grid';
import { marksOf } from '../../plan/match/item';
import type { AssessedPlan, Escalation } from '../../plan/model';
import { assignKeys } from './assign-keys';
import { readEscalationMemory } from './memory';
import { findTable } from './table';

/**
 * Where on our sheet people answer for an item: its *Response*, in the row that the next build would take for it. Null
 * where the sheet has no row for it yet.
 *
 * @param grid the sheet as it stands
 * @param plan that the item comes from
 */
export function answerCell(
  grid: Grid,
  item: Pick<Escalation, 'key' | 'cell'>,
  plan: AssessedPlan,
): CellRef | null {
  const table = findTable(grid);
  const wanted = keyOnSheet(grid, item, plan);
  if (!table || wanted === null) return null;
  const row = assignKeys(table).find(({ key }) => key?.key === wanted)?.row;
  const column = table.places.get('response') ?? table.places.get('ref') ?? 0;
  return row === undefined ? null : { sheet: grid.sheet, row: grid.top + row, column: grid.left + column };
}

/** The key under which the sheet remembers the item; an item that is no longer in the plan has kept its own. */
function keyOnSheet(
  grid: Grid,
  { key, cell }: Pick<Escalation, 'key' | 'cell'>,
  plan: AssessedPlan,
): string | null {
  const memory = readEscalationMemory(grid);
  if (cell === null) return memory.some((item) => item.key === key) ? key : null;
  const marks = marksOf(plan);
  const places = followItems(memory, marks);
  const at = marks.findIndex((mark) => mark.key === key);
  return memory.find((item) => places.get(item)?.at === at)?.key ?? null;
}
