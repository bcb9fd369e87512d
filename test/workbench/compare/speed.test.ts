import { timeInTurns } from '../../../src/workbench/compare/speed';

/** A clock that only the contestants move. */
function contest(costs: readonly number[]) {
  let clock = 0;
  const order: string[] = [];
  const contestants = costs.map((cost, index) => {
    const name = 'abc'.charAt(index);
    return {
      name,
      readAll: () => {
        order.push(name);
        clock += cost;
        return 7;
      },
    };
  });
  return { contestants, order, now: () => clock };
}

it('warms everyone up, then takes turns, and each round begins with the next', () => {
  const { contestants, order, now } = contest([1, 2, 4]);
  timeInTurns(contestants, { texts: 10, warmUp: 1, rounds: 3, passes: 1 }, now);
  expect(order.join('')).toBe('abc' + 'abc' + 'bca' + 'cab');
});

it('gives microseconds a milestone, without the warm-up', () => {
  const { contestants, now } = contest([1, 2, 4]);
  const speeds = timeInTurns(contestants, { texts: 10, warmUp: 50, rounds: 4, passes: 3 }, now);
  expect(speeds.map(({ name, median }) => [name, median])).toEqual([
    ['a', 100],
    ['b', 200],
    ['c', 400],
  ]);
});

it('takes the median of the rounds, so that one slow round does not count', () => {
  let clock = 0;
  const costs = [1, 1, 90, 2, 1];
  const slow = { name: 'slow', readAll: () => ((clock += costs.shift() ?? 0), 1) };
  const [speed] = timeInTurns([slow], { texts: 1, warmUp: 0, rounds: 5, passes: 1 }, () => clock);
  expect(speed).toEqual({ name: 'slow', median: 1000, least: 1000, most: 90000 });
});

it('refuses a contestant that does not do the same work each time', () => {
  let count = 0;
  const idle = { name: 'idle', readAll: () => (count += 1) };
  expect(() => timeInTurns([idle], { texts: 1, warmUp: 2, rounds: 1, passes: 1 }, () => 0)).toThrow('idle');
});
