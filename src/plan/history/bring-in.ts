import type { Position } from './position';

/**
 * The positions that an earlier version of the workbook brings along. Where it had frozen some, those and whatever
 * else it recorded; where not, how it stood last counts as frozen, under the workbook's name: it changes no more.
 *
 * @param recorded oldest first; the plan's own position alone where the workbook recorded none
 * @param name of the workbook, as people know it
 * @param at the time, as people read it
 */
export function positionsToBringIn(recorded: readonly Position[], name: string, at: string): Position[] {
  const last = recorded.at(-1);
  if (last === undefined || recorded.some(({ isFrozen }) => isFrozen)) return [...recorded];
  const { day, version, entries } = last;
  const frozen: Position = { meeting: name, isFrozen: true, day, frozenAt: at, version, entries };
  return [...recorded.slice(0, -1), frozen];
}
