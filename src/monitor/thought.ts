/** What was thought of the workbook, kept for whoever reads it again: where it is as it was, it need not be thought twice. */
import type { Snapshot } from '../excel/snapshot';
import { COPY_OF_OURS, type Grid } from '../plan/grid';
import type { Results } from '../plan/model';
import type { Reading } from './reading';
import { saysTheSame } from './says-the-same';
import type { Standpoint } from './thinking';

/** What was read, from where it was looked at, and what follows. */
export interface Thought {
  readonly snapshot: Snapshot;
  readonly where: Standpoint;
  readonly results: Results;
}

const behind = new WeakMap<Reading, Thought>();

export function keepThought(reading: Reading, thought: Thought): Reading {
  behind.set(reading, thought);
  return reading;
}

/** What is behind the reading; null where it was not kept. */
export function thoughtBehind(reading: Reading | undefined): Thought | null {
  return (reading && behind.get(reading)) ?? null;
}

/** True where the same would follow: all cells that thinking looks at are the same, and so are the day and the settings. */
export function isStill(known: Thought, now: Pick<Thought, 'snapshot' | 'where'>): boolean {
  const [theirs, ours] = parted(known);
  const [theirsNow, oursNow] = parted(now);
  return (
    asText(known.where) === asText(now.where) &&
    theirs.map(asText).join() === theirsNow.map(asText).join() &&
    ours.length === oursNow.length &&
    ours.every((grid) => oursNow.some((other) => grid.ours === other.ours && saysTheSame(grid, other)))
  );
}

/** The user's sheets, in their order, and ours. */
function parted({ snapshot }: Pick<Thought, 'snapshot'>): readonly [readonly Grid[], readonly Grid[]] {
  const isOurs = ({ ours }: Grid) => ours !== null && ours !== COPY_OF_OURS;
  return [snapshot.grids.filter((grid) => !isOurs(grid)), snapshot.grids.filter(isOurs)];
}

/** Maps in their order, which is that of the sheet. */
function asText(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    one instanceof Map ? [...(one as Map<unknown, unknown>)] : one,
  );
}
