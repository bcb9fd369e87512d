/** Which rows and columns are on show, and a little around them: the others are not drawn. */
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, type RefObject } from 'react';
import type { SheetLayout } from './layout';
import type { Merges } from './merges';

const OVERSCAN = { rows: 6, columns: 3 };

export interface Shown {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Merged areas that begin outside and reach inside are drawn with their first row and column. */
export function useShown(
  scroller: RefObject<HTMLElement | null>,
  layout: SheetLayout,
  merges: Merges,
): Shown {
  const { rows, columns, frozenRows } = layout;
  const rowsOnShow = useVirtualizer({
    count: rows.sizes.length - frozenRows,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rows.sizes[index + frozenRows] ?? 0,
    overscan: OVERSCAN.rows,
    useFlushSync: false,
    rangeExtractor: (range: Range) => [
      ...merges
        .begunBefore(frozenRows + firstOf(range), 'top', 'bottom')
        .filter((row) => row >= frozenRows)
        .map((row) => row - frozenRows),
      ...defaultRangeExtractor(range),
    ],
  });
  const columnsOnShow = useVirtualizer({
    count: columns.sizes.length,
    horizontal: true,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => columns.sizes[index] ?? 0,
    overscan: OVERSCAN.columns,
    useFlushSync: false,
    rangeExtractor: (range: Range) => [
      ...merges.begunBefore(firstOf(range), 'left', 'right'),
      ...defaultRangeExtractor(range),
    ],
  });
  useLayoutEffect(() => {
    rowsOnShow.measure();
    columnsOnShow.measure();
  }, [layout, rowsOnShow, columnsOnShow]);
  const shownRows = indexesOf(rowsOnShow.getVirtualItems(), rows.sizes, frozenRows);
  const shownColumns = indexesOf(columnsOnShow.getVirtualItems(), columns.sizes, 0);
  return { rows: useSame(shownRows), columns: useSame(shownColumns) };
}

/** The first index that is drawn without regard to merged areas. */
function firstOf({ startIndex, overscan }: Range): number {
  return Math.max(0, startIndex - overscan);
}

/** Hidden ones are left out. */
function indexesOf(items: readonly { index: number }[], sizes: readonly number[], before: number): number[] {
  return items.map(({ index }) => index + before).filter((index) => sizes[index] !== 0);
}

/** The same list as before where its members are the same, so that what depends on it is not drawn anew. */
function useSame(indexes: readonly number[]): readonly number[] {
  const key = indexes.join();
  return useMemo(() => (key === '' ? [] : key.split(',').map(Number)), [key]);
}
