import type { Area } from '../../../plan/grid';
import { cellArea, contains, intersects } from './areas';

/** Areas of more rows are not listed row by row. */
const TALL = 64;

/**
 * What lies on areas of a sheet, such as links and merged cells, found by its rows: among thousands of them one is found
 * as soon as among a few. All of them come in the order in which they were added.
 */
export class AreaIndex<T> implements Iterable<T> {
  private readonly all = new Set<T>();
  private readonly byRow = new Map<number, Set<T>>();
  private readonly tall = new Set<T>();

  constructor(
    private readonly areaOf: (thing: T) => Area,
    things: Iterable<T> = [],
  ) {
    for (const thing of things) this.add(thing);
  }

  [Symbol.iterator](): Iterator<T> {
    return this.all.values();
  }

  copy(): AreaIndex<T> {
    return new AreaIndex(this.areaOf, this);
  }

  add(thing: T): void {
    this.all.add(thing);
    const { top, bottom } = this.areaOf(thing);
    if (bottom - top >= TALL) this.tall.add(thing);
    else {
      for (let row = top; row <= bottom; row += 1) {
        const there = this.byRow.get(row);
        if (there === undefined) this.byRow.set(row, new Set([thing]));
        else there.add(thing);
      }
    }
  }

  delete(thing: T): void {
    this.all.delete(thing);
    this.tall.delete(thing);
    const { top, bottom } = this.areaOf(thing);
    if (bottom - top >= TALL) return;
    for (let row = top; row <= bottom; row += 1) {
      const there = this.byRow.get(row);
      there?.delete(thing);
      if (there?.size === 0) this.byRow.delete(row);
    }
  }

  /** One that lies on the cell. */
  at(row: number, column: number): T | null {
    for (const things of [this.byRow.get(row), this.tall]) {
      if (things === undefined || things.size === 0) continue;
      for (const thing of things) if (contains(this.areaOf(thing), row, column)) return thing;
    }
    return null;
  }

  /** All that share a cell with the area. */
  within(area: Area): readonly T[] {
    const isThere = (thing: T) => intersects(this.areaOf(thing), area);
    if (area.bottom - area.top >= this.byRow.size) return [...this.all].filter(isThere);
    const found = new Set([...this.tall].filter(isThere));
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (const thing of this.byRow.get(row) ?? []) if (isThere(thing)) found.add(thing);
    }
    return [...found];
  }

  /** All that lie on the cell. */
  over(row: number, column: number): readonly T[] {
    return this.within(cellArea(row, column));
  }
}
