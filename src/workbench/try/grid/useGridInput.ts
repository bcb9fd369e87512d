/** What keys, mouse and clipboard do in the grid. */
import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { mapCells } from '../../host/dispatch/areas';
import type { Sheet } from '../../host/store/sheet';
import type { OpenBook } from '../book';
import { fromTsv, toTsv } from '../tsv';
import { editorText, monthFirst } from '../typing';
import type { AfterEdit } from './CellEditor';
import { follow, linkTarget } from './follow';
import { cellAt } from './GridRow';
import type { SheetLayout } from './layout';
import type { Merges } from './merges';
import { cellAfter, type Cell } from './moves';
import type { Selection } from './selection';

const AFTER: Readonly<Record<AfterEdit, string | null>> = {
  down: 'ArrowDown',
  up: 'ArrowUp',
  right: 'ArrowRight',
  left: 'ArrowLeft',
  stay: null,
};

/** A cell that is being typed in, and what its editor begins with. */
export interface Editing {
  readonly cell: Cell;
  readonly text: string;
}

export interface GridSurroundings {
  readonly book: OpenBook;
  readonly sheet: Sheet;
  readonly layout: SheetLayout;
  readonly merges: Merges;
  readonly selection: Selection;
  /** How many rows PageUp and PageDown go. */
  readonly page: () => number;
  readonly onRefused: (why: string | null) => void;
}

export function useGridInput(around: GridSurroundings) {
  const { book, sheet, merges, selection, onRefused } = around;
  const [editing, setEditing] = useState<Editing | null>(null);
  const isDragging = useRef(false);

  const textOf = ({ row, column }: Cell): string => {
    const content = sheet.content(row, column);
    const style = sheet.style(row, column);
    return editorText(content, book.workbook.display(content, style), style.numberFormat);
  };
  const move = (key: string, ctrl: boolean, from: Cell): Cell | null =>
    cellAfter(key, ctrl, from, { ...around, page: around.page(), used: sheet.usedArea(true) });
  const edit = (cell: Cell, text = textOf(cell)): void => {
    onRefused(null);
    setEditing({ cell, text });
  };
  const asTyped = (text: string, { row, column }: Cell): string =>
    monthFirst(text, sheet.style(row, column).numberFormat);

  const keep = (text: string, after: AfterEdit): void => {
    if (editing === null) return;
    const { cell } = editing;
    setEditing(null);
    const why =
      text === textOf(cell)
        ? null
        : book.edit(sheet, merges.whole(cell.row, cell.column), asTyped(text, cell));
    onRefused(why);
    const next = why === null && AFTER[after] !== null ? move(AFTER[after], false, cell) : null;
    if (next !== null) selection.select(next);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey } = event;
    const { active } = selection;
    const ctrl = event.ctrlKey || event.metaKey;
    const link = linkTarget(book, sheet.link(active.row, active.column));
    const lead =
      key === 'Enter' && !ctrl ? move(shiftKey ? 'ArrowUp' : 'ArrowDown', false, selection.start) : null;
    const next = altKey ? null : (lead ?? move(key, ctrl, shiftKey ? selection.end : selection.start));
    if (next !== null) {
      if (shiftKey && lead === null) selection.extendTo(next);
      else selection.select(next);
    } else if (key === 'Enter' && ctrl && link !== null) follow(book, link);
    else if (key === 'F2') edit(active);
    else if (key === 'Delete' || key === 'Backspace') onRefused(book.edit(sheet, selection.area, ''));
    else if (key.length === 1 && !ctrl && !altKey) edit(active, key);
    else return;
    event.preventDefault();
  };

  const onMouseDown = (event: MouseEvent): void => {
    const cell = cellAt(event.target);
    if (cell === null || event.button !== 0) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).focus({ preventScroll: true });
    isDragging.current = true;
    if (event.shiftKey) selection.extendTo(cell);
    else selection.select(cell);
  };

  const onMouseOver = (event: MouseEvent): void => {
    if (event.buttons !== 1) isDragging.current = false;
    const cell = isDragging.current ? cellAt(event.target) : null;
    if (cell !== null) selection.extendTo(cell);
  };

  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    const rows = mapCells(selection.area, (row, column) =>
      book.workbook.display(sheet.content(row, column), sheet.style(row, column)),
    );
    event.clipboardData.setData('text/plain', toTsv(rows));
  };

  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const { area, active } = selection;
    const rows = fromTsv(event.clipboardData.getData('text/plain'));
    const [first = ''] = rows[0] ?? [];
    if (rows.length === 1 && rows[0]?.length === 1) {
      onRefused(book.edit(sheet, area, asTyped(first, active)));
      return;
    }
    const { top, left } = area;
    const place = { top, left, bottom: top + rows.length - 1, right: left + (rows[0]?.length ?? 1) - 1 };
    const typed = rows.map((cells, down) =>
      cells.map((text, along) => asTyped(text, { row: top + down, column: left + along })),
    );
    onRefused(book.edit(sheet, place, typed));
  };

  return {
    editing,
    keep,
    leave: () => {
      setEditing(null);
    },
    handlers: {
      onKeyDown,
      onMouseDown,
      onMouseOver,
      onDoubleClick: (event: MouseEvent) => {
        const cell = cellAt(event.target);
        if (cell !== null) edit(cell);
      },
      onCopy,
      onPaste,
    },
  };
}
