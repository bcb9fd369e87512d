/** Items of two lists that might be meant for one another: what is not in one group was never one item. */
import type { Near, Nearness, Side, Wording } from './alike';

/**
 * Items that are so little less alike than the most alike might be meant as well. Near ones share what was done to them
 * in one go; those further off may have shared it.
 */
export const MARGINS = [0.25, 0.4] as const;
/** So little says nothing of what is nearer. */
const HARDLY = 0.05;
/** Less alike, words are no reason to take one item for another. */
const LEAST_MEANT = 0.45;

export interface Group {
  /** Positions in the list of remembered items, and in that of the plan; never without either. */
  readonly remembered: readonly number[];
  readonly current: readonly number[];
  /** True where each list has one item of such words, whether or not it is found already. */
  readonly isLone: boolean;
  /** How alike the words of two of them are; null where one cannot be meant by the other. */
  readonly alike: (remembered: number, current: number) => Likeness | null;
}

export interface Likeness {
  /** 0 to 1. */
  readonly alike: number;
  /** False where the words come nearer to those of another remembered item, whether or not it is found already. */
  readonly isNearest: boolean;
}

/**
 * The groups of all items that are still to be found.
 *
 * @param margin how much less alike than the most alike items may be, to be meant as well
 * @param isOpen false for items that are found already
 */
export function groupsOf(
  near: Nearness,
  margin: number,
  isOpen: (side: Side, item: number) => boolean,
): readonly Group[] {
  const within = (some: readonly Near[]) => {
    const most = some[0]?.alike ?? 0;
    return some.filter(({ alike }) => alike >= LEAST_MEANT && alike >= most - margin);
  };
  const openIn = (wording: Wording, side: Side) => wording[side].filter((item) => isOpen(side, item));
  const wordings = [...new Set([...near.remembered, ...near.current])].flatMap((wording) => {
    if (!wording) return [];
    const items = { remembered: openIn(wording, 'remembered'), current: openIn(wording, 'current') };
    return items.remembered.length + items.current.length > 0 ? [{ wording, items }] : [];
  });
  const open = new Map(wordings.map(({ wording, items }) => [wording, items]));
  const known = {
    remembered: new Map<Wording, readonly Near[]>(),
    current: new Map<Wording, readonly Near[]>(),
  };
  const closest = (wording: Wording, side: Side) => {
    const isOpenThere = (one: Near) => (open.get(one.wording)?.[side].length ?? 0) > 0;
    const found = known[side].get(wording) ?? within(near.around(wording).filter(isOpenThere));
    known[side].set(wording, found);
    return found;
  };

  const edges = new Map<Wording, Map<Wording, Likeness>>();
  const roots = new Map<Wording, Wording>();
  for (const { wording, items } of wordings) {
    if (items.remembered.length === 0) continue;
    for (const { wording: target, alike } of closest(wording, 'current')) {
      if (!closest(target, 'remembered').some((one) => one.wording === wording)) continue;
      const nearest = near.around(target).find((one) => one.wording.remembered.length > 0)?.alike ?? 0;
      const likeness = { alike, isNearest: alike >= nearest - HARDLY };
      edges.set(wording, (edges.get(wording) ?? new Map<Wording, Likeness>()).set(target, likeness));
      join(roots, wording, target);
    }
  }

  const groups = new Map<Wording, { remembered: number[]; current: number[] }>();
  for (const { wording, items } of wordings) {
    if (!roots.has(wording)) continue;
    const root = rootOf(roots, wording);
    const group = groups.get(root) ?? { remembered: [], current: [] };
    groups.set(root, group);
    for (const item of items.remembered) group.remembered.push(item);
    for (const item of items.current) group.current.push(item);
  }
  const isOnly = (item: number, wording: Wording | undefined, side: Side) => {
    const there = wording ? within(near.around(wording).filter((one) => one.wording[side].length > 0)) : [];
    return there.flatMap((one) => one.wording[side]).every((one) => one === item);
  };
  const isLone = ({ remembered, current }: Pick<Group, Side>) => {
    const [[item, ...others], [at, ...rivals]] = [remembered, current];
    if (item === undefined || at === undefined || others.length + rivals.length > 0) return false;
    return isOnly(at, near.remembered[item], 'current') && isOnly(item, near.current[at], 'remembered');
  };
  return [...groups.values()].map((group) => ({
    ...group,
    isLone: isLone(group),
    alike: (remembered, current) => {
      const [one, other] = [near.remembered[remembered], near.current[current]];
      return one && other ? (edges.get(one)?.get(other) ?? null) : null;
    },
  }));
}

function rootOf(roots: Map<Wording, Wording>, wording: Wording): Wording {
  let root = wording;
  for (let next = roots.get(root); next && next !== root; next = roots.get(root)) root = next;
  roots.set(wording, root);
  return root;
}

function join(roots: Map<Wording, Wording>, one: Wording, other: Wording): void {
  roots.set(rootOf(roots, one), rootOf(roots, other));
}
