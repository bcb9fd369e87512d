/** Whether an item of the plan is certainly the one remembered, or something else could be meant. */
import { FACTS, type Fact, type ItemFacts } from './facts';
import type { Rivals } from './rivals';

/** Alone in its wording, an item is known by words so much alike; with two other facts the same, by fewer. */
const KNOWN_BY_WORDS = 0.6;
const KNOWN_WITH_FACTS = 0.4;

/** One remembered item, one of the plan that might be it, and all others that either might be. */
export interface Pairing {
  readonly then: ItemFacts;
  readonly now: ItemFacts;
  /** How alike their words are, 0 to 1. */
  readonly alike: number;
  readonly rivalsThen: Rivals;
  readonly rivalsNow: Rivals;
  /** False where numbers are known to have moved. */
  readonly doNumbersCount: boolean;
}

/** What makes a match certain: the words, or another fact that tells it from all that reads alike. */
export type Certainty = 'words' | 'facts';

/** Null where something else in either list could be meant. */
export function certaintyOf(pairing: Pairing): Certainty | null {
  const { alike, rivalsThen, rivalsNow } = pairing;
  if (rivalsThen.items.length === 1 && rivalsNow.items.length === 1) return isKnown(pairing) ? 'words' : null;
  if (alike < KNOWN_BY_WORDS) return null;
  const speaksFor = new Set(FACTS.filter((fact) => isTheirs(pairing, fact)));
  const speaksAgainst = new Set(FACTS.filter((fact) => isAnothers(pairing, fact)));
  const isContradictedBy = (...facts: readonly Fact[]) => facts.some((fact) => speaksAgainst.has(fact));

  if (isContradictedBy('words', 'key', 'leads', 'priority')) return null;
  // Whole rows are sorted and renumbered, and dates move on in step: neither counts against words of one's own.
  if (speaksFor.has('words') || speaksFor.has('key')) return 'words';
  if (isContradictedBy('figures')) return null;
  const doNumbersStand = pairing.doNumbersCount && areSame(pairing, 'number');
  if (speaksFor.has('leads') || speaksFor.has('priority')) {
    return doNumbersStand && isContradictedBy('number') ? null : 'facts';
  }
  if (isContradictedBy('number')) return null;
  const isTold =
    (speaksFor.has('number') && doNumbersStand) || (speaksFor.has('figures') && !haveMovedOn(pairing));
  return isTold ? 'facts' : null;
}

/** Alone in its wording on both sides. */
function isKnown({ then, now, alike }: Pairing): boolean {
  const same = (['number', 'leads', 'priority'] as const).filter(
    (fact) => then[fact] !== '' && then[fact] === now[fact],
  );
  return alike >= (same.length >= 2 ? KNOWN_WITH_FACTS : KNOWN_BY_WORDS);
}

/** Both have it, and no other item on either side. */
function isTheirs({ then, now, rivalsThen, rivalsNow }: Pairing, fact: Fact): boolean {
  const value = then[fact];
  const isOnly = ({ having }: Rivals) => having[fact].get(value)?.length === 1;
  return value === now[fact] && isOnly(rivalsThen) && isOnly(rivalsNow);
}

/**
 * The item would have lost to another what it had, or taken from another what it has: as many items have it on the
 * other side as before.
 */
function isAnothers({ then, now, rivalsThen, rivalsNow }: Pairing, fact: Fact): boolean {
  if (then[fact] === now[fact]) return false;
  const had = (value: string) => rivalsThen.having[fact].get(value)?.length ?? 0;
  const have = (value: string) => rivalsNow.having[fact].get(value)?.length ?? 0;
  const isLost = had(then[fact]) > 0 && have(then[fact]) >= had(then[fact]);
  const isTaken = have(now[fact]) > 0 && had(now[fact]) >= have(now[fact]);
  return isLost || isTaken;
}

/** Each value stands as often on both sides: rows may have been sorted, none came or went or was changed in it. */
function areSame({ rivalsThen, rivalsNow }: Pairing, fact: Fact): boolean {
  return rivalsThen.items.length === rivalsNow.items.length && isWithin(rivalsThen, rivalsNow, fact);
}

/** A series moved on: some of its dates are gone, and others are new. */
function haveMovedOn({ rivalsThen, rivalsNow }: Pairing): boolean {
  return !isWithin(rivalsThen, rivalsNow, 'figures') && !isWithin(rivalsNow, rivalsThen, 'figures');
}

function isWithin(few: Rivals, many: Rivals, fact: Fact): boolean {
  return [...few.having[fact]].every(
    ([value, items]) => (many.having[fact].get(value)?.length ?? 0) >= items.length,
  );
}
