/** One way of reading all the texts once; gives back how much it found, so that no work can be left undone. */
export interface Contestant {
  readonly name: string;
  readonly readAll: () => number;
}

export interface Speed {
  readonly name: string;
  /** Microseconds a milestone: the median of the rounds, and the quickest and slowest of them. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Rounds {
  readonly texts: number;
  readonly warmUp: number;
  readonly rounds: number;
  /** How often a contestant reads all the texts in one round. */
  readonly passes: number;
}

/**
 * Times the contestants in turns in one process: each round has all of them, one after the other, and every round
 * begins with the next one, so that none always runs on the heels of the same other.
 * @param now the clock, in milliseconds
 */
export function timeInTurns(
  contestants: readonly Contestant[],
  { texts, warmUp, rounds, passes }: Rounds,
  now: () => number,
): readonly Speed[] {
  const found = new Map<string, number>();
  const run = ({ name, readAll }: Contestant, times: number): void => {
    for (let pass = 0; pass < times; pass += 1) {
      const count = readAll();
      if ((found.get(name) ?? count) !== count) throw new Error(`${name} reads the same texts differently.`);
      found.set(name, count);
    }
  };
  for (const contestant of contestants) run(contestant, warmUp);
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    contestants.forEach((_, turn) => {
      const index = (round + turn) % contestants.length;
      const contestant = contestants[index];
      if (contestant === undefined) return;
      const begun = now();
      run(contestant, passes);
      times[index]?.push(((now() - begun) * 1000) / (passes * texts));
    });
  }
  return contestants.map(({ name }, index) => speedOf(name, times[index] ?? []));
}

function speedOf(name: string, times: readonly number[]): Speed {
  const sorted = [...times].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [low = 0, high = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { name, median: (low + high) / 2, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}
