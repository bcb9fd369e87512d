import process from 'node:process';

/** Processor time of one piece of work, in milliseconds: the median of some runs, so that others on the machine count little. */
export function cpu(work: () => unknown, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const begun = process.cpuUsage();
    work();
    return since(begun);
  });
  return median(times);
}

export async function cpuOf<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly milliseconds: number }> {
  const begun = process.cpuUsage();
  const result = await work();
  return { result, milliseconds: since(begun) };
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

function since(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
