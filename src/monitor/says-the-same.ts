import type { Grid } from '../plan/grid';

/** True where every cell of either holds what it holds in the other; line ends apart. */
export function saysTheSame(one: Grid, other: Grid): boolean {
  return coversAll(one, other) && coversAll(other, one);
}

function coversAll({ top, left, values }: Grid, other: Grid): boolean {
  return values.every((cells, down) =>
    cells.every((value, across) => {
      const there = other.values[top + down - other.top]?.[left + across - other.left] ?? '';
      return plain(value) === plain(there);
    }),
  );
}

const plain = (value: Grid['values'][number][number]) =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
