import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { columnLetters } from '../../../plan/grid';
import { WORDS } from '../words';
import { headLetters, ROW_HEAD, useHeadStyles } from './heads';
import type { Axis } from './layout';

export const COLUMN_HEAD = 24;

const useStyles = makeStyles({
  row: { position: 'sticky', top: 0, zIndex: 4, height: `${String(COLUMN_HEAD)}px` },
  head: { position: 'absolute', top: 0 },
  corner: { position: 'sticky', left: 0, zIndex: 1, width: `${String(ROW_HEAD)}px` },
});

/** The letters above the columns. */
export function ColumnHeads({
  columns,
  axis,
  active,
  scale,
}: {
  readonly columns: readonly number[];
  readonly axis: Axis;
  readonly active: number;
  readonly scale: number;
}) {
  const styles = useStyles();
  const heads = useHeadStyles();
  return (
    <div role="row" aria-rowindex={1} className={styles.row} style={{ fontSize: headLetters(scale) }}>
      <div
        role="gridcell"
        aria-colindex={1}
        aria-label={WORDS.rowNumbers}
        className={mergeClasses(heads.head, styles.corner)}
      />
      {columns.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          className={mergeClasses(heads.head, styles.head, column === active && heads.active)}
          style={{ left: ROW_HEAD + (axis.starts[column] ?? 0), width: axis.sizes[column] }}
        >
          {columnLetters(column)}
        </div>
      ))}
    </div>
  );
}
