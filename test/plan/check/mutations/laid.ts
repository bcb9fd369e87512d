/** The clean plan laid out in one way, with the cells of each row, so that single cells can be spoilt. */
import { parseDay, type Day } from '../../../../src/plan/day';
import { cellKey, columnLetters, type CellRef, type CellValue, type Grid } from '../../../../src/plan/grid';
import type {
  AssessedAction,
  AssessedActivity,
  ColumnRole,
  Rating,
  Results,
} from '../../../../src/plan/model';
import { thinkThrough, type Circumstances } from '../../../../src/plan/results';
import { SAMPLE_AS_OF } from '../../../../src/sample/as-of';
import { ratingCell } from '../../read/layouts/colours';
import { layOut } from '../../read/layouts/lay';
import { readAsked } from '../../read/layouts/same';
import { activitiesOf } from '../../read/support';
import { wayOf, type Way } from '../../read/layouts/way';
import { CLEAN } from './clean-plan';

/** One cell of the workbook and what is written into it; `fill` is left as it is unless given. */
export interface Change {
  readonly cell: CellRef;
  readonly value?: CellValue;
  readonly fill?: string | null;
}

export interface Row {
  readonly action: AssessedAction;
  readonly activity: AssessedActivity;
  readonly indexInAction: number;
  /** The action before it in the plan; null for the first. */
  readonly before: AssessedAction | null;
}

export interface Laid {
  readonly way: Way;
  readonly grids: readonly Grid[];
  readonly results: Results;
  readonly rows: readonly Row[];
}

/** What the clean plan has something to say for; a column of the layouts' own making would say things besides. */
const COLUMNS: readonly string[] = [
  ...['priority', 'outcome', 'number', 'action', 'lead', 'milestones', 'timescale', 'rag', 'evidence'],
  ...['blank', 'extra'],
];

/** The layout that the seed names, with just the columns that the clean plan fills. */
export function cleanWay(seed: number): Way {
  const way = wayOf(seed);
  return { ...way, columns: way.columns.filter((column) => COLUMNS.includes(column)) };
}

export const AS_OF = parseDay(SAMPLE_AS_OF) as Day;

export function think(grids: readonly Grid[], more: Partial<Circumstances> = {}): Results {
  return thinkThrough(grids, { asOf: AS_OF, memory: [], history: [], ...more });
}

/** A layout whose timescales stand in their own column cuts the bullets by what is read of them. */
const READ = (() => {
  const plain: Way = { ...cleanWay(1), timescale: 'inCell', key: 'above', rating: 'fill', scale: 'rag' };
  const read = activitiesOf(readAsked(layOut(plain, CLEAN)));
  return CLEAN.map((item, index) => ({ ...item, milestones: read[index]?.milestones ?? [] }));
})();

export function laidOut(way: Way): Laid {
  const grids = layOut(way, READ);
  const results = think(grids);
  const { actions } = results.plan;
  const rows = actions.flatMap((action, at) =>
    action.activities.map((activity, indexInAction) => ({
      action,
      activity,
      indexInAction,
      before: actions[at - 1] ?? null,
    })),
  );
  return { way, grids, results, rows };
}

/** The sheets with these cells changed. */
export function withChanges(grids: readonly Grid[], changes: readonly Change[]): Grid[] {
  return grids.map((grid) => {
    const here = changes.filter(({ cell }) => cell.sheet === grid.sheet);
    if (here.length === 0) return grid;
    const values = grid.values.map((row) => [...row]);
    const text = grid.text.map((row) => [...row]);
    const formats = grid.formats.map((row) => [...row]);
    const fills = new Map(grid.fills);
    for (const { cell, value, fill } of here) {
      const [row, column] = [cell.row - grid.top, cell.column - grid.left];
      const [inValues, inText, inFormats] = [values[row], text[row], formats[row]];
      if (!inValues || !inText || !inFormats)
        throw new Error(`Not in the sheet: ${cellKey(cell.row, cell.column)}`);
      if (value !== undefined) {
        inValues[column] = value;
        inText[column] = String(value);
        inFormats[column] = 'General';
      }
      if (fill === null) fills.delete(cellKey(cell.row, cell.column));
      else if (fill !== undefined) fills.set(cellKey(cell.row, cell.column), fill);
    }
    return { ...grid, values, text, formats, fills };
  });
}

/** The cell of this column in the row; null where the layout has no such column. */
export function cellOf(
  { results: { plan } }: Laid,
  { sheet, row }: CellRef,
  role: ColumnRole,
): CellRef | null {
  const found = plan.columns.find((column) => column.sheet === sheet && column.role === role);
  if (!found) return null;
  const column = Array.from({ length: 60 }, (_, index) => index).find(
    (index) => columnLetters(index) === found.column,
  );
  return column === undefined ? null : { sheet, row, column };
}

/** Writes what is to be done by when into the row, in one cell or two as the layout has it. */
export function saying(laid: Laid, { activity }: Row, task: string, time: string): Change[] {
  const apart = cellOf(laid, activity.cell, 'timescale');
  if (apart)
    return [
      { cell: activity.cell, value: task },
      { cell: apart, value: time },
    ];
  return [{ cell: activity.cell, value: time === '' ? task : `${task} – ${time}` }];
}

/** Rates the row as this layout shows the rating; green stands for complete. */
export function rated({ way }: Laid, { activity }: Row, rating: Rating | null): Change[] {
  const { cell } = activity.rag;
  return cell ? [{ cell, ...ratingCell(way, rating) }] : [];
}

export function recorded({ activity }: Row, evidence: string): Change[] {
  const { cell } = activity.evidence;
  return cell ? [{ cell, value: evidence }] : [];
}

/** Writes into the column in all rows of the action: a layout may repeat its text on each of them. */
export function throughout(laid: Laid, { action }: Row, role: ColumnRole, value: string): Change[] {
  return action.activities.flatMap(({ cell: { sheet, row } }, index) => {
    const cell = cellOf(laid, { sheet, row, column: 0 }, role);
    const repeats = role === 'lead' ? laid.way.leadsBelow : laid.way.below;
    return cell && (index === 0 || repeats === 'repeat') ? [{ cell, value }] : [];
  });
}
