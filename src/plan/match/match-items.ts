/**
 * Finds the items of an earlier build in the plan as it stands.
 *
 * No row of the plan may be marked, and people insert, delete, move, sort, renumber, redate and reword rows. So an item
 * is found again by all that is known of it, and only where nothing else could be it as well: a note beside the wrong
 * item is worse than one that is kept apart and told of.
 */
import { nearness, type Nearness, type Side } from './alike';
import { byWords, catalogueOf, type Catalogue } from './catalogue';
import { CODED, type Codes } from './codes';
import type { ItemFacts } from './facts';
import type { ItemMark } from './item';
import { certaintyOf, type Certainty, type Pairing } from './certainty';
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
  const catalogue = catalogueOf(current);
  const facts = { remembered: remembered.map(catalogue.factsOf), current: catalogue.facts };
  const known = knownByWords(facts, catalogue);
  if (known.every((match) => match !== null)) return known;

  const near = nearness(facts.remembered, catalogue);
  const codesIn = (side: Side, item: number) => {
    const one = facts[side][item];
    return one ? catalogue.codesOf(one) : null;
  };
  const lists = { near, codesIn, rivalsOf: rivalsIn(near, codesIn), contestOf: contests() };
  const candidates = known.map((match, item) => (match ? NO_CANDIDATES : candidatesOf(item, lists)));
  const look = (doesNumberCount: (item: number) => boolean) =>
    withoutTwoForOne(candidates.map((some, item) => known[item] ?? choose(some, doesNumberCount(item))));
  // Whether numbers have moved shows in the items that their words tell.
  const moved = movedNumbers(
    look(() => false),
    facts,
  );
  return look((item) => !moved.has(parentOf(facts.remembered[item]?.number ?? '')));
}

type Facts = Readonly<Record<Side, readonly ItemFacts[]>>;

/**
 * Items whose words stand once in each list, with the same key, leads and priority: the long way round comes to the
 * same for them, since words that both have alone rule out all others. Nearly all of a plan between two builds, so
 * that only what has changed is compared with what it might be.
 */
function knownByWords(facts: Facts, catalogue: Catalogue): readonly (Match | null)[] {
  const then = byWords(facts.remembered);
  return facts.remembered.map((one, item): Match | null => {
    const at = catalogue.byWords.get(one.words) ?? null;
    if (at === null || then.get(one.words) !== item) return null;
    const now = facts.current[at];
    const isSame = (['key', 'leads', 'priority'] as const).every((fact) => one[fact] === now?.[fact]);
    return isSame ? { at, certainty: 'words', isDoubtful: false } : null;
  });
}

interface Lists {
  readonly near: Nearness;
  readonly codesIn: (side: Side, item: number) => Codes | null;
  readonly rivalsOf: RivalsOf;
  readonly contestOf: (then: Rivals, now: Rivals) => Contest;
}

interface Match extends Found {
  readonly certainty: Certainty | null;
}

/** What of the plan a remembered item might be. */
interface Candidates {
  readonly pairings: readonly (Omit<Pairing, 'doNumbersCount'> & { readonly at: number })[];
  /** True where the plan has anything like it. */
  readonly hasRivals: boolean;
}

const NO_CANDIDATES: Candidates = { pairings: [], hasRivals: false };

function candidatesOf(item: number, { near, codesIn, rivalsOf, contestOf }: Lists): Candidates {
  const then = codesIn('remembered', item);
  const wording = near.remembered[item];
  if (!then || !wording) return NO_CANDIDATES;
  const rivalsNow = rivalsOf(wording, 'current');
  const pairings = candidatesFor(then, rivalsNow).flatMap((at) => {
    const [now, target] = [codesIn('current', at), near.current[at]];
    if (!now || !target) return [];
    const rivalsThen = rivalsOf(target, 'remembered');
    if (!rivalsThen.wordings.has(wording)) return [];
    const alike = rivalsNow.wordings.get(target) ?? 0;
    return [{ at, then, now, alike, contest: contestOf(rivalsThen, rivalsNow) }];
  });
  return { pairings, hasRivals: rivalsNow.items.length > 0 };
}

/** The one candidate that is certainly meant. */
function choose({ pairings, hasRivals }: Candidates, doNumbersCount: boolean): Match {
  const sure = pairings.flatMap(({ at, ...pairing }): Match[] => {
    const certainty = certaintyOf({ ...pairing, doNumbersCount });
    return certainty === null ? [] : [{ at, certainty, isDoubtful: false }];
  });
  const [match] = sure;
  return match && sure.length === 1 ? match : { at: null, certainty: null, isDoubtful: hasRivals };
}

/** Those that alone have what the item had, or the one that there is. */
function candidatesFor(then: Codes, { items, having, havingWithWords }: Rivals): readonly number[] {
  if (items.length === 1) return items;
  const alone = CODED.flatMap((fact) => [
    having[fact].get(then[fact]),
    havingWithWords[fact].get(withWords(then, fact)),
  ]).filter((some) => some?.length === 1);
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
function movedNumbers(found: readonly Match[], facts: Facts): ReadonlySet<string> {
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
