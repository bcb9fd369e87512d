/** Which merged area a cell lies in, found by row. */
import type { Area } from '../../../plan/grid';
import { contains } from '../../host/store/areas';

export class Merges {
  private readonly byRow = new Map<number, Area[]>();

  /** @param rowCount rows that are on show: an area may go on for ever */
  constructor(
    readonly areas: readonly Area[],
    rowCount: number,
  ) {
    for (const area of areas) {
      for (let row = area.top; row <= Math.min(area.bottom, rowCount - 1); row += 1) {
        const others = this.byRow.get(row);
        if (others) others.push(area);
        else this.byRow.set(row, [area]);
      }
    }
  }

  /** Null where the cell is not merged. */
  at(row: number, column: number): Area | null {
    return this.byRow.get(row)?.find((area) => contains(area, row, column)) ?? null;
  }

  /** The merged area of the cell, else the cell alone. */
  whole(row: number, column: number): Area {
    return this.at(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** First rows, or first columns, of areas that begin before the indexes on show and reach into them. */
  begunBefore(first: number, from: 'top' | 'left', to: 'bottom' | 'right'): number[] {
    return [
      ...new Set(
        this.areas.filter((area) => area[from] < first && area[to] >= first).map((area) => area[from]),
      ),
    ];
  }
}
