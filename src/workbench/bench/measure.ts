import process from 'node:process';

/**
 * The processor time of this process so far, in milliseconds. On a machine that others use as well, the clock would
 * count what these do; on an idle one it shows no more than this.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What one piece of work took, in milliseconds. */
export interface Took {
  /** Of all threads: compiling and clearing away, which another core does meanwhile, count too. */
  readonly processor: number;
  /** What people wait, where nothing else is done on the machine. */
  readonly clock: number;
}

/** Some runs of one piece of work, in order: the first one is what people wait for. */
export function runsOf(work: () => unknown, runs: number): readonly Took[] {
  return Array.from({ length: runs }, () => {
    const [begun, clock] = [processorTime(), performance.now()];
    work();
    return { processor: processorTime() - begun, clock: performance.now() - clock };
  });
}

/** The processor time of each. */
export function timesOf(work: () => unknown, runs: number): readonly number[] {
  return runsOf(work, runs).map(({ processor }) => processor);
}

/** The quickest: what the work takes where nothing stands in its way. */
export function best(times: readonly number[]): number {
  return Math.min(...times);
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
