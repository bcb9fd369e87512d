/**
 * Where in a list to go on when one of its rows was dealt with: to that row while it is there, else to the next one
 * that still is, else to the one before; null where none is left.
 *
 * @param before the rows as they stood, in order
 * @param now the rows that are there
 */
export function nextStop(before: readonly string[], now: readonly string[], left: string): string | null {
  const there = new Set(now);
  const at = before.indexOf(left);
  const following = before.slice(Math.max(at, 0));
  const preceding = before.slice(0, Math.max(at, 0)).reverse();
  return [...following, ...preceding].find((name) => there.has(name)) ?? now[0] ?? null;
}
