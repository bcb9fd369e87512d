import type { Area } from '../../src/plan/grid';
import type { Sheet } from '../../src/workbench/host/store/sheet';

/** As if somebody had filtered these rows out: the store reads that from the file and has no way to set it. */
export function filterOut({ state }: Sheet, area: Area, rows: readonly number[]): void {
  state.autoFilter = { area, isFiltered: true };
  for (const row of rows) state.rows.set(row, { height: null, fitted: false, hidden: true, lent: null });
}
