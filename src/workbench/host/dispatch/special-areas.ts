/** Cells of a kind, as few rectangles: merged areas, formulas, and the smallest area with values. */
import type { Area } from '../../../plan/grid';
import type { SheetModel } from '../model';
import { breach } from '../rules';
import { forEachCell, intersection, span } from './areas';

const MOST_MERGED_AREAS = 512;

/**
 * Merged areas whose first cell is in the area.
 * @throws HostError above 512 of them
 */
export function mergedAreas(sheet: SheetModel, area: Area): readonly Area[] {
  const found = sheet
    .merges()
    .filter(
      ({ top, left }) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right,
    );
  if (found.length > MOST_MERGED_AREAS) throw breach('merged-areas-limit', `${String(found.length)} areas`);
  return found;
}

/** The cells with formulas: runs along a row, joined with equal runs in the rows below. */
export function formulaAreas(sheet: SheetModel, area: Area): readonly Area[] {
  const used = sheet.usedArea(true);
  const within = used === null ? null : intersection(area, used);
  if (within === null) return [];
  const runs: Area[] = [];
  forEachCell(within, (row, column) => {
    if (sheet.content(row, column).formula === null) return;
    const last = runs.at(-1);
    if (last !== undefined && last.top === row && last.right === column - 1) {
      runs[runs.length - 1] = { ...last, right: column };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  });
  return runs.reduce<Area[]>((areas, run) => {
    const at = areas.findIndex(
      (above) => above.bottom === run.top - 1 && above.left === run.left && above.right === run.right,
    );
    const above = areas[at];
    if (above === undefined) return [...areas, run];
    return areas.with(at, { ...above, bottom: run.bottom });
  }, []);
}

/** The smallest rectangle within the area that holds all its values; null where it has none. */
export function valuedArea(sheet: SheetModel, area: Area): Area | null {
  let found: Area | null = null;
  forEachCell(area, (row, column) => {
    const { value, formula } = sheet.content(row, column);
    if (value === '' && formula === null) return;
    const cell = { top: row, left: column, bottom: row, right: column };
    found = found === null ? cell : span(found, cell);
  });
  return found;
}
