import { inStretches } from '../../src/excel/pace';
import { eachInSteps, finished, type Steps } from '../../src/plan/steps';

/** A clock on which each look takes so many milliseconds, as if the work in between had taken them. */
function slowBy(milliseconds: number): void {
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (now += milliseconds));
}

afterEach(() => {
  jest.restoreAllMocks();
});

const NUMBERS = Array.from({ length: 100 }, (_, at) => at);

/** Notes, at each step, how often others have had their turn. */
function* watched(turns: () => number, seen: number[]): Steps<number> {
  const doubled = yield* eachInSteps(NUMBERS, (number) => {
    seen.push(turns());
    return 2 * number;
  });
  return doubled.reduce((sum, one) => sum + one, 0);
}

/** Counts the turns of the event loop until it is stopped. */
function countTurns() {
  let turns = 0;
  let isOver = false;
  const next = () => {
    turns += 1;
    if (!isOver) setImmediate(next);
  };
  setImmediate(next);
  return {
    turns: () => turns,
    stop: () => {
      isOver = true;
    },
  };
}

test('others have their turn in the middle of long work, and it comes to the same', async () => {
  slowBy(15);
  const { turns, stop } = countTurns();
  const seen: number[] = [];
  expect(await inStretches(watched(turns, seen))).toBe(finished(watched(() => 0, [])));
  stop();
  expect(new Set(seen).size).toBeGreaterThan(20);
});

test('others have their turn before long work begins: what came before it may have taken long as well', async () => {
  slowBy(0.01);
  const { turns, stop } = countTurns();
  const seen: number[] = [];
  await inStretches(watched(turns, seen));
  stop();
  expect(seen[0]).toBeGreaterThan(0);
});

test('short work is done at once', async () => {
  slowBy(0.01);
  const { turns, stop } = countTurns();
  const seen: number[] = [];
  await inStretches(watched(turns, seen));
  stop();
  expect(seen).toHaveLength(NUMBERS.length);
  expect(new Set(seen).size).toBe(1);
});

test('stops soon after the signal, and says so', async () => {
  slowBy(15);
  const stopping = new AbortController();
  const seen: number[] = [];
  const work = inStretches(
    watched(() => 0, seen),
    stopping.signal,
  );
  setImmediate(() => {
    stopping.abort();
  });
  await expect(work).rejects.toMatchObject({ kind: 'cancelled' });
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.length).toBeLessThan(NUMBERS.length / 2);
});
