/**
 * Finds the items of an earlier build in the plan as it stands.
 *
 * No row of the plan may be marked, and people insert, delete, move, sort, renumber, redate and reword rows. So an item
 * is found again by all that is known of it, and only where nothing else could be it as well: a note beside the wrong
 * item is worse than one that is kept apart and told of.
 */
import { MARGINS, groupsOf, type Group } from './groups';
import { nearness, type Nearness, type Side } from './alike';
import { eachInSteps, finished, type Steps } from '../steps';
import { byWords, catalogueInSteps, type Catalogue } from './catalogue';
import { FACTS, type ItemFacts } from './facts';
import type { ItemMark } from './item';
import { certainPairs } from './readings';
import type { Item } from './codes';
import { strokesIn } from './strokes';

/** Where a remembered item is now. */
export interface Found {
  /** Position in the list of current items; null where it was not found or could be several. */
  readonly at: number | null;
  /** True where the plan has items that might be it, and none of them for certain. */
  readonly isDoubtful: boolean;
}

/**
 * For each remembered item the position of the same item in `current`, or null. No current item is given twice.
 *
 * Words that nothing else in either list comes near are enough. Of items that read alike each way of pairing them off
 * supposes that people changed something: a lead, a date, all dates in one go. An item is found where all ways that
 * have it elsewhere suppose more changes; items that are the same in every fact are not, unless there is one of them on
 * each side. Numbers count only where they have not moved.
 *
 * Pure, and nearly linear in the length of the lists. `remembered` should hold the look-alikes of an item too, whether
 * or not they are of interest, or an item that is gone could be taken for one of them.
 */
export function matchItems(
  remembered: readonly ItemMark[],
  current: readonly ItemMark[],
): readonly (number | null)[] {
  return findItems(remembered, current).map(({ at }) => at);
}

/** As `matchItems`, and says which of those not found might still be in the plan. */
export function findItems(remembered: readonly ItemMark[], current: readonly ItemMark[]): readonly Found[] {
  return finished(findItemsInSteps(remembered, current));
}

/** The same, to be done in steps. */
export function* findItemsInSteps(
  remembered: readonly ItemMark[],
  current: readonly ItemMark[],
): Steps<readonly Found[]> {
  const catalogue = yield* catalogueInSteps(current);
  const facts = { remembered: yield* eachInSteps(remembered, catalogue.factsOf), current: catalogue.facts };
  const places = untouched(facts, catalogue);
  if (places.every((at) => at !== null)) return places.map((at) => ({ at, isDoubtful: false }));

  const near = nearness(facts.remembered, catalogue);
  const taken = new Set(places);
  const isOpen = (side: Side, item: number) =>
    side === 'remembered' ? places[item] === null : !taken.has(item);
  yield* looked(near, isOpen);
  const [narrow, wide] = [
    yield* toldApart({ places, isOpen, facts, catalogue, near, margin: MARGINS[0] }),
    yield* toldApart({ places, isOpen, facts, catalogue, near, margin: MARGINS[1] }),
  ];
  return yield* eachInSteps(places, (_, item) => {
    const at = narrow[item] === wide[item] ? (wide[item] ?? null) : null;
    return { at, isDoubtful: at === null && isLikeAny(item, near) };
  });
}

type Facts = Readonly<Record<Side, readonly ItemFacts[]>>;
type Places = readonly (number | null)[];

/** Looks around each wording that has an item to be found: what is near it is known from then on. */
function* looked(near: Nearness, isOpen: (side: Side, item: number) => boolean): Steps<void> {
  for (const side of ['remembered', 'current'] as const) {
    yield* eachInSteps(near[side], (wording, item) => wording && isOpen(side, item) && near.around(wording));
  }
}

interface Telling {
  /** Of the items that are found already. */
  readonly places: Places;
  /** True where an item of that side is to be found. */
  readonly isOpen: (side: Side, item: number) => boolean;
  readonly facts: Facts;
  readonly catalogue: Catalogue;
  readonly near: Nearness;
  readonly margin: number;
}

/** Where the items are that have to be told from others like them, added to those that are found already. */
function* toldApart({ places: known, isOpen, facts, catalogue, near, margin }: Telling): Steps<Places> {
  const places = [...known];
  const groups = groupsOf(near, margin, isOpen);
  const isAlone = ({ remembered, current, isLone, alike }: Group) => {
    const [item = 0, at = 0] = [remembered[0], current[0]];
    return isLone && isKnown(facts.remembered[item], facts.current[at], alike(item, at)?.alike ?? 0);
  };
  const contested: Group[] = [];
  for (const group of groups) {
    if (isAlone(group)) places[group.remembered[0] ?? 0] = group.current[0] ?? null;
    else contested.push(group);
  }

  const itemsOf = (side: Side, items: readonly number[]): Item[] =>
    items.flatMap((item) => {
      const one = facts[side][item];
      return one ? [{ facts: one, codes: catalogue.codesOf(one) }] : [];
    });
  const lists = contested.map((group) => ({
    group,
    then: itemsOf('remembered', group.remembered),
    now: itemsOf('current', group.current),
  }));
  const found = places.flatMap((at, item) => {
    const [then, now] = [facts.remembered[item], facts.current[at ?? -1]];
    return then && now ? [{ then, now }] : [];
  });
  const strokes = strokesIn(found, lists);
  for (const { group, then, now } of lists) {
    const { remembered, current } = group;
    const alike = (row: number, column: number) => group.alike(remembered[row] ?? 0, current[column] ?? 0);
    for (const [row, column] of certainPairs(then, now, alike, strokes.elsewhere(group))) {
      places[remembered[row] ?? 0] = current[column] ?? null;
    }
    yield;
  }
  return places;
}

/**
 * Items that nothing has happened to, with words that stand once in each list: to have them elsewhere would only add
 * changes. Nearly all of a plan between two builds, so that only what has changed is compared with what it might be.
 */
function untouched(facts: Facts, catalogue: Catalogue): Places {
  const then = byWords(facts.remembered);
  return facts.remembered.map((one, item) => {
    const at = catalogue.byWords.get(one.words) ?? null;
    if (at === null || then.get(one.words) !== item) return null;
    const now = facts.current[at];
    return FACTS.every((fact) => one[fact] === now?.[fact]) ? at : null;
  });
}

/** How alike the words of two items must be that nothing else is like, by how many facts differ. */
const KNOWN_BY = [0.6, 0.6, 0.6, 0.95] as const;

function isKnown(then: ItemFacts | undefined, now: ItemFacts | undefined, alike: number): boolean {
  const differing = (['action', 'milestones', 'dates', 'leads', 'priority'] as const).filter(
    (fact) => String(then?.[fact]) !== String(now?.[fact]),
  );
  return alike >= (KNOWN_BY[differing.length] ?? Infinity);
}

/** Whether the plan has anything that reads like the item. */
function isLikeAny(item: number, near: Nearness): boolean {
  const wording = near.remembered[item];
  return wording !== undefined && near.around(wording).some((one) => one.wording.current.length > 0);
}
