import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { areaName, cellName } from '../../../plan/grid';
import type { Sheet } from '../../host/store/sheet';
import type { OpenBook } from '../book';
import { ChartBox } from '../chart/ChartBox';
import { useBook } from '../useBook';
import { CellEditor } from './CellEditor';
import { lookOf } from './cell-look';
import { COLUMN_HEAD, ColumnHeads } from './ColumnHeads';
import type { FittedHeights } from './fitted';
import { cellId, GridRow } from './GridRow';
import { ROW_HEAD } from './heads';
import { boxOf, endOf, layoutOf, steady, type Box, type SheetLayout } from './layout';
import { Merges } from './merges';
import { reveal } from './reveal';
import { Selection } from './selection';
import { useGridInput } from './useGridInput';
import { useShown } from './useShown';

const useStyles = makeStyles({
  scroller: {
    position: 'absolute',
    inset: 0,
    overflow: 'auto',
    backgroundColor: '#ffffff',
    // Colours are what a plan says: a theme of high contrast must not take them away.
    forcedColorAdjust: 'none',
  },
  grid: { position: 'relative', outlineStyle: 'none', userSelect: 'none' },
  layer: { position: 'relative' },
  frozen: {
    position: 'sticky',
    top: `${String(COLUMN_HEAD)}px`,
    zIndex: 3,
    backgroundColor: '#ffffff',
    boxShadow: '0 1px 0 #8a8a8a',
  },
  selection: {
    position: 'absolute',
    boxSizing: 'border-box',
    border: '2px solid #0f6cbd',
    backgroundColor: 'rgba(15, 108, 189, 0.08)',
    pointerEvents: 'none',
    zIndex: 1,
  },
  oneCell: { backgroundColor: 'transparent' },
});

export interface SheetGridProps {
  readonly book: OpenBook;
  readonly sheet: Sheet;
  readonly fitted: FittedHeights;
  readonly scale: number;
  readonly onRefused: (why: string | null) => void;
}

/** One sheet of the workbook, drawn from the workbook itself: nothing of its cells is kept here. Another sheet needs another key. */
export function SheetGrid({ book, sheet, fitted, scale, onRefused }: SheetGridProps) {
  const styles = useStyles();
  const version = useBook(book);
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const layout = useSheetLayout(book, sheet, fitted, scale, version);
  const merges = useMerges(sheet, layout, version);
  const shown = useShown(scroller, layout, merges);
  const [selection] = useState(() => new Selection(book, sheet, merges));
  selection.merges = merges;
  const { area, active } = selection;
  const { rows, columns, frozenRows } = layout;
  const frozenHeight = rows.starts[frozenRows] ?? 0;
  const room = () => (scroller.current?.clientHeight ?? 0) - COLUMN_HEAD - frozenHeight;
  const page = () => Math.max(1, Math.floor(room() / (rows.sizes[active.row] || 20)) - 1);
  const { editing, keep, leave, handlers } = useGridInput({
    ...{ book, sheet, layout, merges, selection, page, onRefused },
  });

  const selected = areaName(area);
  useLayoutEffect(() => {
    if (!scroller.current) return;
    const box = boxOf(layout, merges.whole(active.row, active.column));
    const isFrozen = active.row < frozenRows;
    const covered = { left: ROW_HEAD, top: COLUMN_HEAD + frozenHeight };
    const { scrollTop } = scroller.current;
    reveal(scroller.current, { ...box, top: isFrozen ? scrollTop : box.top - frozenHeight }, covered);
    // When something else was selected, and not when the sheet was scrolled away from it.
  }, [sheet, selected]);

  const wasEditing = useRef(false);
  useLayoutEffect(() => {
    if (wasEditing.current && editing === null) grid.current?.focus({ preventScroll: true });
    wasEditing.current = editing !== null;
  }, [editing]);

  const onScreen = (box: Box, row: number): Box => ({
    ...box,
    left: ROW_HEAD + box.left,
    top: COLUMN_HEAD + box.top + (row < frozenRows ? (scroller.current?.scrollTop ?? 0) : 0),
  });
  const frozen = Array.from({ length: frozenRows }, (_, row) => row).filter((row) => rows.sizes[row] !== 0);
  const isDrawn =
    shown.columns.includes(active.column) && (active.row < frozenRows || shown.rows.includes(active.row));
  const width = ROW_HEAD + endOf(columns, columns.sizes.length - 1);
  const selectionBox = boxOf(layout, area);
  const isOneCell = area.top === active.row && areaName(merges.whole(active.row, active.column)) === selected;

  const layer = (shownRows: readonly number[], before: number, isSelected: boolean) => (
    <>
      {shownRows.map((row) => (
        <GridRow
          key={row}
          {...{ book, sheet, row, layout, merges, scale, version }}
          columns={shown.columns}
          top={(rows.starts[row] ?? 0) - before}
          active={active.row === row ? active.column : null}
        />
      ))}
      {isSelected && (
        <div
          aria-hidden="true"
          className={mergeClasses(styles.selection, isOneCell && styles.oneCell)}
          style={{
            left: ROW_HEAD + selectionBox.left - 1,
            top: selectionBox.top - before - 1,
            width: selectionBox.width + 1,
            height: selectionBox.height + 1,
          }}
        />
      )}
    </>
  );

  return (
    <div ref={scroller} className={styles.scroller}>
      <div
        ref={grid}
        role="grid"
        tabIndex={0}
        aria-label={sheet.name}
        aria-rowcount={rows.sizes.length + 1}
        aria-colcount={columns.sizes.length + 1}
        {...(isDrawn ? { 'aria-activedescendant': cellId(active.row, active.column) } : {})}
        className={styles.grid}
        style={{ width }}
        {...handlers}
      >
        <ColumnHeads columns={shown.columns} axis={columns} active={active.column} scale={scale} />
        {frozen.length > 0 && (
          <div role="rowgroup" className={styles.frozen} style={{ height: frozenHeight }}>
            {layer(frozen, 0, area.top < frozenRows)}
          </div>
        )}
        <div
          role="rowgroup"
          className={styles.layer}
          style={{ height: endOf(rows, rows.sizes.length - 1) - frozenHeight }}
        >
          {layer(shown.rows, frozenHeight, area.bottom >= frozenRows)}
        </div>
      </div>
      {sheet.charts().map((chart) => (
        <ChartBox
          key={chart.name}
          book={book}
          chart={chart}
          box={onScreen(boxOf(layout, chart.place), chart.place.top)}
          scale={scale}
        />
      ))}
      {editing && (
        <CellEditor
          key={cellName(editing.cell)}
          name={cellName(editing.cell)}
          text={editing.text}
          box={onScreen(boxOf(layout, merges.whole(editing.cell.row, editing.cell.column)), editing.cell.row)}
          look={lookOf(sheet.style(editing.cell.row, editing.cell.column), scale)}
          onKeep={keep}
          onLeave={leave}
        />
      )}
    </div>
  );
}

function useSheetLayout(
  book: OpenBook,
  sheet: Sheet,
  fitted: FittedHeights,
  scale: number,
  version: number,
): SheetLayout {
  const before = useRef<SheetLayout | null>(null);
  return useMemo(() => {
    before.current = steady(before.current, layoutOf(sheet, book.selection(sheet), fitted, scale));
    return before.current;
    // The version says that the sheet may have changed.
  }, [book, sheet, fitted, scale, version]);
}

function useMerges(sheet: Sheet, { rows }: SheetLayout, version: number): Merges {
  const rowCount = rows.sizes.length;
  return useMemo(() => new Merges(sheet.merges(), rowCount), [sheet, rowCount, version]);
}
