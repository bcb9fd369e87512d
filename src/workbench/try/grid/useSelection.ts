import { useRef } from 'react';
import type { Area } from '../../../plan/grid';
import { sameArea } from '../../host/store/areas';
import type { Sheet } from '../../host/store/sheet';
import type { OpenBook } from '../book';
import type { Merges } from './merges';
import { areaBetween, type Cell } from './moves';

export interface Selection {
  readonly area: Area;
  /** The cell that typing goes to. */
  readonly active: Cell;
  /** The cell that Shift and the mouse move. */
  readonly end: Cell;
  select(cell: Cell): void;
  extendTo(cell: Cell): void;
}

/** What is selected is the workbook's: the user or the add-in put it there. Here is only which of its corners moves. */
export function useSelection(book: OpenBook, sheet: Sheet, merges: Merges): Selection {
  const drawn = useRef<{ readonly from: Cell; readonly to: Cell } | null>(null);
  const area = book.selection(sheet);
  const first = { row: area.top, column: area.left };
  const isDrawn =
    drawn.current !== null && sameArea(areaBetween(drawn.current.from, drawn.current.to, merges), area);
  const { from, to } = isDrawn && drawn.current ? drawn.current : { from: first, to: first };
  const draw = (start: Cell, end: Cell): void => {
    drawn.current = { from: start, to: end };
    book.select(sheet, areaBetween(start, end, merges));
  };
  return {
    area,
    active: from,
    end: to,
    select: (cell) => {
      draw(cell, cell);
    },
    extendTo: (cell) => {
      draw(from, cell);
    },
  };
}
