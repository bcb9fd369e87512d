import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { Area } from '../../../plan/grid';
import type { Sheet } from '../../host/store/sheet';
import type { OpenBook } from '../book';
import { alignmentOf, linesOf, lookOf } from './cell-look';
import { follow, linkTarget } from './follow';
import { headLetters, ROW_HEAD, useHeadStyles } from './heads';
import { boxOf, type SheetLayout } from './layout';
import type { Merges } from './merges';
import type { Cell } from './moves';
import { spillWidth } from './spill';

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0, right: 0 },
  head: { position: 'sticky', left: 0, zIndex: 2, width: `${String(ROW_HEAD)}px` },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    display: 'flex',
    overflow: 'hidden',
    lineHeight: 1.28,
    cursor: 'cell',
  },
  spilling: { overflow: 'visible', zIndex: 1 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'break-word' },
  spilled: { flexShrink: 0, overflow: 'hidden' },
  link: { color: 'inherit', cursor: 'pointer' },
});

export interface GridRowProps {
  readonly book: OpenBook;
  readonly sheet: Sheet;
  readonly row: number;
  /** The columns on show. */
  readonly columns: readonly number[];
  readonly layout: SheetLayout;
  readonly merges: Merges;
  readonly scale: number;
  /** From the top of the layer it lies in. */
  readonly top: number;
  /** The selected cell's column, if it lies in this row. */
  readonly active: number | null;
  /** Another one whenever the workbook may have changed: the row is drawn anew only then. */
  readonly version: number;
}

/** The id of a cell's element. */
export function cellId(row: number, column: number): string {
  return `cell-${String(row)}-${String(column)}`;
}

/** The cell that an element of the grid stands for, or lies in; null where it does neither. */
export function cellAt(target: EventTarget): Cell | null {
  const element = target instanceof Element ? target.closest('[role=gridcell]') : null;
  const match = /^cell-(\d+)-(\d+)$/.exec(element?.id ?? '');
  return match === null ? null : { row: Number(match[1]), column: Number(match[2]) };
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const styles = useStyles();
  const heads = useHeadStyles();
  const { row, columns, layout, merges, scale, top, active } = props;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      style={{ top, height: layout.rows.sizes[row] }}
    >
      <div
        role="rowheader"
        className={mergeClasses(heads.head, styles.head, active !== null && heads.active)}
        style={{ fontSize: headLetters(scale) }}
      >
        {row + 1}
      </div>
      {columns.map((column) => {
        const area = merges.whole(row, column);
        const isFirst = area.top === row && area.left === column;
        return isFirst && <GridCell key={column} {...props} area={area} />;
      })}
    </div>
  );
});

function GridCell({
  book,
  sheet,
  area,
  layout,
  merges,
  scale,
  active,
}: GridRowProps & { readonly area: Area }) {
  const styles = useStyles();
  const { top: row, left: column } = area;
  const { left, width, height } = boxOf(layout, area);
  const content = sheet.content(row, column);
  const style = sheet.style(row, column);
  const text = book.workbook.display(content, style);
  const isNumber = typeof content.value === 'number';
  const spill = spillWidth(sheet, area, text, layout, merges, scale);
  const target = linkTarget(book, sheet.link(row, column));
  const rowSpan = area.bottom - row + 1;
  const columnSpan = area.right - column + 1;
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 2}
      aria-selected={active === column}
      {...(rowSpan > 1 ? { 'aria-rowspan': rowSpan } : {})}
      {...(columnSpan > 1 ? { 'aria-colspan': columnSpan } : {})}
      className={mergeClasses(styles.cell, (isNumber || spill !== null) && styles.spilling)}
      style={{ left: ROW_HEAD + left, width, height, ...lookOf(style, scale), ...linesOf(sheet, area) }}
    >
      {text !== '' && (
        <span
          className={mergeClasses(styles.text, spill !== null && styles.spilled)}
          style={{
            textAlign: alignmentOf(style, content.value, content.isError),
            // Figures are neither broken nor cut: half a date is another date.
            ...(isNumber ? { whiteSpace: 'pre' } : {}),
            ...(spill === null ? {} : { width: spill - 6 }),
          }}
        >
          {target === null ? (
            text
          ) : (
            <a
              href={target.kind === 'outside' ? target.address : `#${target.words}`}
              tabIndex={-1}
              className={styles.link}
              title={target.words}
              onClick={(event) => {
                event.preventDefault();
                follow(book, target);
              }}
            >
              {text}
            </a>
          )}
        </span>
      )}
    </div>
  );
}
