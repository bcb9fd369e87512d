import { valueAt, type CellValue, type Grid } from '../plan/grid';

/** True where every cell of either holds what it holds in the other; line ends apart. */
export function saysTheSame(one: Grid, other: Grid): boolean {
  return coversAll(one, other) && coversAll(other, one);
}

function coversAll({ top, left, values }: Grid, other: Grid): boolean {
  return values.every((cells, down) =>
    cells.every((value, across) => plain(value) === plain(valueAt(other, top + down, left + across))),
  );
}

const plain = (value: CellValue) => (typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value);
