import fc from 'fast-check';
import { assign } from '../../../src/plan/match/assignment';

/** All orders of the numbers below a length: each is a way to give every row a column of its own. */
function orders(length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return orders(length - 1).flatMap((order) =>
    Array.from({ length }, (_, at) => order.toSpliced(at, 0, length - 1)),
  );
}

const priceOf = (costs: readonly (readonly number[])[], columns: readonly number[]) =>
  columns.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? Infinity), 0);

/** The least that it costs, by trying all ways that may be. */
const leastOf = (
  costs: readonly (readonly number[])[],
  may: (columns: readonly number[]) => boolean = () => true,
) =>
  Math.min(
    ...orders(costs.length)
      .filter(may)
      .map((columns) => priceOf(costs, columns)),
  );

describe('the cheapest way to give each row a column of its own', () => {
  it('each has its cheapest where no two want the same', () => {
    const { columns, cost } = assign([
      [3, 1, 2],
      [1, 3, 3],
      [4, 4, 0],
    ]);
    expect(columns).toEqual([1, 0, 2]);
    expect(cost).toBe(2);
  });

  it('of two that want the same, the one that loses least by another goes there', () => {
    const { columns, cost } = assign([
      [0, 1],
      [0, 5],
    ]);
    expect(columns).toEqual([1, 0]);
    expect(cost).toBe(1);
  });

  it('several move on, one to the column of the next, where the last comes to what all want', () => {
    const { columns, cost } = assign([
      [0, 1, 9],
      [9, 0, 1],
      [0, 9, 9],
    ]);
    expect(columns).toEqual([1, 2, 0]);
    expect(cost).toBe(2);
  });

  it('and what it costs where a row has any other column than there', () => {
    const { otherwise } = assign([
      [0, 1, 9],
      [9, 0, 4],
      [9, 9, 0],
    ]);
    // First and second change places, or second and third.
    expect([otherwise(0), otherwise(1), otherwise(2)]).toEqual([10, 10, 13]);
  });

  it('no rows cost nothing', () => {
    expect(assign([])).toMatchObject({ cost: 0, columns: [] });
  });

  it('is as cheap as the cheapest of all ways, whatever the costs', () => {
    const costs = fc.integer({ min: 1, max: 5 }).chain((length) =>
      fc.array(fc.array(fc.integer({ min: -4, max: 6 }), { minLength: length, maxLength: length }), {
        minLength: length,
        maxLength: length,
      }),
    );
    fc.assert(
      fc.property(costs, (table) => {
        const { columns, cost, otherwise } = assign(table);
        expect([...columns].sort()).toEqual(table.map((_, at) => at));
        expect(cost).toBe(priceOf(table, columns));
        expect(cost).toBe(leastOf(table));
        if (table.length === 1) return;
        table.forEach((_, row) => {
          expect(otherwise(row)).toBe(leastOf(table, (others) => others[row] !== columns[row]));
        });
      }),
      { numRuns: 200, seed: 2022 },
    );
  });
});
