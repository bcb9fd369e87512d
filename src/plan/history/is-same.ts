import type { Position, PositionEntry } from './position';

/** True where both are of one day and say the same of every activity; for which meeting is left out of account. */
export function isSamePosition(one: Position, other: Position): boolean {
  return (
    one.day === other.day &&
    one.version === other.version &&
    one.entries.length === other.entries.length &&
    one.entries.every((entry, at) => {
      const there = other.entries[at];
      return there !== undefined && factsOf(entry) === factsOf(there);
    })
  );
}

/** In one order, wherever an entry comes from. */
function factsOf(entry: PositionEntry): string {
  return JSON.stringify([
    entry.key,
    entry.number,
    entry.priority,
    entry.action,
    entry.milestones,
    entry.leads,
    entry.reference,
    entry.rating,
    entry.allowed,
    entry.due,
    entry.originalDue ?? null,
    entry.timesMoved,
    entry.status,
    entry.fingerprint,
  ]);
}
