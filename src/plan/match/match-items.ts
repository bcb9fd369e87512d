/**
 * Finds the items of an earlier build in the plan as it stands.
 *
 * No row of the plan may be marked, and people insert, delete, move, sort, renumber, redate and reword rows. So an item
 * is found again by all that is known of it, and only where nothing else could be it as well: a note beside the wrong
 * item is worse than one that is kept apart and told of.
 */
import { nearness, type Nearness, type Side } from './alike';
import { FACTS, factsOf, type ItemFacts } from './facts';
import type { ItemMark } from './item';
import { certaintyOf, type Certainty } from './certainty';
import { contests, rivalsIn, withWords, type Contest, type Rivals, type RivalsOf } from './rivals';

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
 * Words that nothing else in either list comes near are enough. Items that read alike are told apart by what exactly
 * one of them has on both sides: wording, lead, priority, number, dates. Numbers count only where they have not moved,
 * dates alone only where the series has not moved on; a fact that speaks for another item rules the match out. Items
 * that are the same in every fact are found only where there is one of them on each side.
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
  const facts = { remembered: remembered.map(factsOf), current: current.map(factsOf) };
  const near = nearness(facts.remembered, facts.current);
  const rivalsOf = rivalsIn(near, facts);
  const contestOf = contests();
  const look = (doesNumberCount: (number: string) => boolean) =>
    withoutTwoForOne(
      facts.remembered.map((_, item) => find(item, { facts, near, rivalsOf, contestOf, doesNumberCount })),
    );
  // Whether numbers have moved shows in the items that their words tell.
  const moved = movedNumbers(
    look(() => false),
    facts,
  );
  return look((number) => !moved.has(parentOf(number)));
}

interface Lists {
  readonly facts: Readonly<Record<Side, readonly ItemFacts[]>>;
  readonly near: Nearness;
  readonly rivalsOf: RivalsOf;
  readonly contestOf: (then: Rivals, now: Rivals) => Contest;
  readonly doesNumberCount: (number: string) => boolean;
}

interface Match extends Found {
  readonly certainty: Certainty | null;
}

function find(item: number, { facts, near, rivalsOf, contestOf, doesNumberCount }: Lists): Match {
  const then = facts.remembered[item];
  const wording = near.remembered[item];
  const none: Match = { at: null, certainty: null, isDoubtful: false };
  if (!then || !wording) return none;
  const rivalsNow = rivalsOf(wording, 'current');
  const sure = candidatesFor(then, rivalsNow).flatMap((at): Match[] => {
    const [now, target] = [facts.current[at], near.current[at]];
    if (!now || !target) return [];
    const rivalsThen = rivalsOf(target, 'remembered');
    if (!rivalsThen.wordings.has(wording)) return [];
    const alike = rivalsNow.wordings.get(target) ?? 0;
    const contest = contestOf(rivalsThen, rivalsNow);
    const certainty = certaintyOf({
      then,
      now,
      alike,
      contest,
      doNumbersCount: doesNumberCount(then.number),
    });
    return certainty === null ? [] : [{ at, certainty, isDoubtful: false }];
  });
  const [match] = sure;
  return match && sure.length === 1 ? match : { ...none, isDoubtful: rivalsNow.items.length > 0 };
}

/** Those that alone have what the item had, or the one that there is. */
function candidatesFor(then: ItemFacts, { items, having, havingWithWords }: Rivals): readonly number[] {
  if (items.length === 1) return items;
  const alone = ([...FACTS, 'whole'] as const)
    .flatMap((fact) => [having[fact].get(then[fact]), havingWithWords[fact].get(withWords(then, fact))])
    .filter((some) => some?.length === 1);
  return [...new Set(alone.flatMap((some) => some ?? []))];
}

function withoutTwoForOne(found: readonly Match[]): readonly Match[] {
  const claims = new Map<number, number>();
  for (const { at } of found) if (at !== null) claims.set(at, (claims.get(at) ?? 0) + 1);
  return found.map((match) =>
    match.at !== null && claims.get(match.at) !== 1 ? { at: null, certainty: null, isDoubtful: true } : match,
  );
}

/** The parents ("1.2" of "1.2.3") below which an item that its words tell has another number than before. */
function movedNumbers(found: readonly Match[], facts: Lists['facts']): ReadonlySet<string> {
  return new Set(
    found.flatMap(({ at, certainty }, item) => {
      if (at === null || certainty !== 'words') return [];
      const [then, now] = [facts.remembered[item]?.number ?? '', facts.current[at]?.number ?? ''];
      return then === now ? [] : [parentOf(then), parentOf(now)];
    }),
  );
}

function parentOf(number: string): string {
  return number.replace(/[.\-/ ]?\w+$/, '');
}
