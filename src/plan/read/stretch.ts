/** The rows between one header and the next, as the readers of rows see them. */
import type { Columns } from './columns';
import type { Sheet } from './sheet';

/** The rows between one header and the next. */
export interface StretchArea {
  readonly top: number;
  readonly bottom: number;
  /** True where another header of the table follows. */
  readonly beforeHeader: boolean;
}

/** One stretch of a table and what is known of it. */
export interface Table {
  readonly sheet: Sheet;
  readonly columns: Columns;
  readonly area: StretchArea;
  /** Every column with a role. */
  readonly roles: readonly number[];
  readonly ratesByFill: (fill: string) => boolean;
}

/** Every column with a role. */
export function roleColumns(columns: Columns): readonly number[] {
  return columns.readings.flatMap(({ role }, index) =>
    role === 'ignored' ? [] : [columns.indexes[index] ?? 0],
  );
}

/** The row's own filled cells within the table. */
export function cellsOf({ sheet, columns }: Table, row: number): readonly number[] {
  return sheet.filled(row).filter((column) => column >= columns.first && column <= columns.last);
}
