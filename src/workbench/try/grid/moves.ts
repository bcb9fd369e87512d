/** Where the keys of a grid lead. */
import type { Area } from '../../../plan/grid';
import { holds, span } from '../../host/dispatch/areas';
import { intersects } from '../../host/store/areas';
import type { Axis, SheetLayout } from './layout';
import type { Merges } from './merges';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [down: number, along: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * The cell a key leads to; null where the key leads nowhere. Hidden rows and columns are stepped over, and a merged
 * area is one cell.
 *
 * @param page how many rows PageUp and PageDown go
 * @param used what Ctrl+End goes to the end of
 */
export function cellAfter(
  key: string,
  ctrl: boolean,
  from: Cell,
  { layout, merges, page, used }: { layout: SheetLayout; merges: Merges; page: number; used: Area | null },
): Cell | null {
  const step = STEPS[key];
  if (step) return stepped(from, step, layout, merges);
  const row = (wanted: number): Cell => ({ ...from, row: shownFrom(layout.rows, wanted, 1) });
  switch (key) {
    case 'Home':
      return {
        // The first that scrolls, as in Excel.
        row: ctrl ? shownFrom(layout.rows, layout.frozenRows, 1) : from.row,
        column: shownFrom(layout.columns, 0, 1),
      };
    case 'End':
      return ctrl || used === null
        ? { row: used?.bottom ?? 0, column: used?.right ?? 0 }
        : { ...from, column: shownFrom(layout.columns, used.right, -1) };
    case 'PageUp':
      return row(Math.max(0, from.row - page));
    case 'PageDown':
      return row(Math.min(layout.rows.sizes.length - 1, from.row + page));
    default:
      return null;
  }
}

function stepped(
  from: Cell,
  [down, along]: readonly [number, number],
  { rows, columns }: SheetLayout,
  merges: Merges,
): Cell {
  const { top, left, bottom, right } = merges.whole(from.row, from.column);
  const row = down < 0 ? top - 1 : down > 0 ? bottom + 1 : from.row;
  const column = along < 0 ? left - 1 : along > 0 ? right + 1 : from.column;
  return {
    row: down === 0 ? row : shownFrom(rows, row, down),
    column: along === 0 ? column : shownFrom(columns, column, along),
  };
}

/** The nearest row or column on show from here, in this direction first. */
function shownFrom({ sizes }: Axis, wanted: number, direction: number): number {
  const within = Math.min(Math.max(wanted, 0), sizes.length - 1);
  for (let at = within; at >= 0 && at < sizes.length; at += direction) if (sizes[at] !== 0) return at;
  for (let at = within; at >= 0 && at < sizes.length; at -= direction) if (sizes[at] !== 0) return at;
  return within;
}

/** The area from one cell to another, grown until it cuts no merged area. */
export function areaBetween(a: Cell, b: Cell, merges: Merges): Area {
  let area = span(merges.whole(a.row, a.column), merges.whole(b.row, b.column));
  for (let cut = cutBy(area, merges); cut; cut = cutBy(area, merges)) area = span(area, cut);
  return area;
}

function cutBy(area: Area, merges: Merges): Area | undefined {
  return merges.areas.find((merge) => intersects(merge, area) && !holds(area, merge));
}
