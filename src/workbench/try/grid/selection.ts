import type { Area } from '../../../plan/grid';
import { sameArea } from '../../host/store/areas';
import type { Sheet } from '../../host/store/sheet';
import type { OpenBook } from '../book';
import type { Merges } from './merges';
import { areaBetween, type Cell } from './moves';

/**
 * What is selected on a sheet. It is the workbook's: the user or the add-in put it there; here is only which of its
 * corners stays and which moves. It is asked anew at every key: keys may come faster than the screen is drawn.
 */
export class Selection {
  private drawn: { readonly from: Cell; readonly to: Cell } | null = null;

  constructor(
    private readonly book: OpenBook,
    private readonly sheet: Sheet,
    public merges: Merges,
  ) {}

  get area(): Area {
    return this.book.selection(this.sheet);
  }

  /** The cell that typing goes to: the first of a merged area. */
  get active(): Cell {
    const { row, column } = this.start;
    const { top, left } = this.merges.whole(row, column);
    return { row: top, column: left };
  }

  /** The cell that keys move on from. In a merged area it is the one they came to, so that they keep their column. */
  get start(): Cell {
    return this.corners().from;
  }

  /** The cell that Shift and the mouse move. */
  get end(): Cell {
    return this.corners().to;
  }

  select(cell: Cell): void {
    this.draw(cell, cell);
  }

  extendTo(cell: Cell): void {
    this.draw(this.start, cell);
  }

  private corners(): { readonly from: Cell; readonly to: Cell } {
    const { area, drawn } = this;
    if (drawn !== null && sameArea(areaBetween(drawn.from, drawn.to, this.merges), area)) return drawn;
    const first = { row: area.top, column: area.left };
    return { from: first, to: first };
  }

  private draw(from: Cell, to: Cell): void {
    this.drawn = { from, to };
    this.book.select(this.sheet, areaBetween(from, to, this.merges));
  }
}
