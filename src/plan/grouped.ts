/** All by what `by` says of them, groups and members in the order in which they come. */
export function grouped<T, Key>(all: readonly T[], by: (one: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of all) {
    const key = by(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** The commonest of the texts, of several as common the first; null where there is none. */
export function commonest(texts: readonly string[]): string | null {
  const counts = [...grouped(texts, (text) => text)];
  return counts.reduce<readonly [string | null, number]>(
    (most, [text, all]) => (all.length > most[1] ? [text, all.length] : most),
    [null, 0],
  )[0];
}
