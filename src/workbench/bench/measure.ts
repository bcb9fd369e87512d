import process from 'node:process';

/**
 * The processor time of this process so far, in milliseconds. On a machine that others use as well, the clock would
 * count what these do; on an idle one it shows no more than this.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Processor time of some runs of one piece of work, in order: the first one is what people wait for. */
export function timesOf(work: () => unknown, runs: number): readonly number[] {
  return Array.from({ length: runs }, () => {
    const begun = processorTime();
    work();
    return processorTime() - begun;
  });
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
