/** The cheapest way to give each row a column of its own, and what it would cost otherwise. */

/** What no assignment may choose while it has a choice. */
export const FORBIDDEN = 1e6;

export interface Assignment {
  readonly cost: number;
  /** The column of each row. */
  readonly columns: readonly number[];
  /** What the cheapest assignment costs in which this row has another column than here. */
  readonly otherwise: (row: number) => number;
}

/**
 * The Hungarian method, by shortest augmenting paths: rows are placed one after the other, so that a row whose column
 * is forbidden to it is placed anew in one more step.
 *
 * @param costs a list for each row, as long as the list of rows: all columns are taken, so that placing a row anew has
 *   one free column to come to
 */
export function assign(costs: readonly (readonly number[])[]): Assignment {
  const state = { costs, ...emptyState(costs.length, costs[0]?.length ?? 0) };
  costs.forEach((_, row) => {
    place(state, row);
  });
  const columns = columnsIn(state);
  return {
    cost: costOf(costs, columns),
    columns,
    otherwise: (row) => {
      const column = columns[row] ?? 0;
      const own = (costs[row] ?? []).with(column, FORBIDDEN);
      const other = {
        costs: costs.with(row, own),
        ofRow: state.ofRow.slice(),
        ofColumn: state.ofColumn.slice(),
        rowAt: state.rowAt.slice(),
      };
      other.rowAt[column] = NONE;
      place(other, row);
      return costOf(other.costs, columnsIn(other));
    },
  };
}

const NONE = -1;

interface State {
  readonly costs: readonly (readonly number[])[];
  /** Potentials: no cost is less than those of its row and its column together, and that of a pair chosen is equal. */
  readonly ofRow: Float64Array;
  readonly ofColumn: Float64Array;
  /** The row that has each column. */
  readonly rowAt: Int32Array;
}

function emptyState(rows: number, columns: number): Omit<State, 'costs'> {
  return {
    ofRow: new Float64Array(rows),
    ofColumn: new Float64Array(columns),
    rowAt: new Int32Array(columns).fill(NONE),
  };
}

/** Gives a row a column, others moving on to another where that is cheaper (Dijkstra over the reduced costs). */
function place({ costs, ofRow, ofColumn, rowAt }: State, first: number): void {
  const columns = rowAt.length;
  const distance = new Float64Array(columns).fill(Infinity);
  const before = new Int32Array(columns).fill(NONE);
  const isDone = new Uint8Array(columns);
  let [row, column, length] = [first, NONE, 0];
  for (;;) {
    const own = costs[row] ?? [];
    let [next, least] = [NONE, Infinity];
    for (let at = 0; at < columns; at += 1) {
      if (isDone[at] === 1) continue;
      const through = length + (own[at] ?? FORBIDDEN) - (ofRow[row] ?? 0) - (ofColumn[at] ?? 0);
      if (through < (distance[at] ?? Infinity)) {
        distance[at] = through;
        before[at] = column;
      }
      if ((distance[at] ?? Infinity) < least) [next, least] = [at, distance[at] ?? Infinity];
    }
    if (next === NONE) return;
    isDone[next] = 1;
    [column, length] = [next, least];
    row = rowAt[column] ?? NONE;
    if (row === NONE) break;
  }
  ofRow[first] = (ofRow[first] ?? 0) + length;
  for (let at = 0; at < columns; at += 1) {
    if (isDone[at] !== 1) continue;
    const change = length - (distance[at] ?? 0);
    ofColumn[at] = (ofColumn[at] ?? 0) - change;
    const holder = rowAt[at] ?? NONE;
    if (holder !== NONE) ofRow[holder] = (ofRow[holder] ?? 0) + change;
  }
  while (column !== NONE) {
    const previous = before[column] ?? NONE;
    rowAt[column] = previous === NONE ? first : (rowAt[previous] ?? NONE);
    column = previous;
  }
}

function columnsIn({ rowAt, ofRow }: State): number[] {
  const columns = Array.from(ofRow, () => NONE);
  rowAt.forEach((row, column) => {
    if (row !== NONE) columns[row] = column;
  });
  return columns;
}

function costOf(costs: readonly (readonly number[])[], columns: readonly number[]): number {
  return columns.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? FORBIDDEN), 0);
}
