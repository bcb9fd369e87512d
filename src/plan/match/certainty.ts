/** Whether an item of the plan is certainly the one remembered, or something else could be meant. */
import type { Codes } from './codes';
import { FACTS, type Fact } from './facts';
import { withWords, type Contest, type Rivals } from './rivals';

/** How alike the words of an item alone in its wording must be, by how many other facts are the same. */
const KNOWN_BY = [0.8, 0.65, 0.45, 0.45] as const;
/** Less alike, no fact tells which of several is meant. */
const LEAST_AMONG_RIVALS = 0.6;

/** One remembered item and one of the plan that might be it. */
export interface Pairing {
  readonly then: Codes;
  readonly now: Codes;
  /** How alike their words are, 0 to 1. */
  readonly alike: number;
  /** All others that either might be. */
  readonly contest: Contest;
  /** False where numbers are known to have moved. */
  readonly doNumbersCount: boolean;
}

/** What makes a match certain: the words, or another fact that tells it from all that reads alike. */
export type Certainty = 'words' | 'facts';

/** Null where something else in either list could be meant. */
export function certaintyOf(pairing: Pairing): Certainty | null {
  const { alike, contest } = pairing;
  if (contest.then.items.length === 1 && contest.now.items.length === 1) {
    return isKnown(pairing) ? 'words' : null;
  }
  if (alike < LEAST_AMONG_RIVALS) return null;
  const speaksFor = (fact: Fact | 'whole') => isTheirs(pairing, fact);
  const speakAgainst = (...facts: readonly Fact[]) => facts.some((fact) => isAnothers(pairing, fact));

  // Rows may have been sorted, and nothing else has happened to any of them.
  const isAtRest = pairing.doNumbersCount && !contest.isLess.has('whole') && !contest.isMore.has('whole');
  if (isAtRest && speaksFor('whole')) return 'facts';
  if (speakAgainst('words', 'key', 'leads', 'priority')) return null;
  // Whole rows are sorted and renumbered, and dates move on in step: neither counts against words of one's own.
  if (speaksFor('words') || speaksFor('key')) return 'words';
  if (speakAgainst('labels', 'dates')) return null;
  const doNumbersStand =
    pairing.doNumbersCount && !contest.isLess.has('number') && !contest.isMore.has('number');
  const isOfFacts = (['leads', 'priority'] as const).some(
    (fact) => speaksFor(fact) && (!hasMovedOn(contest, fact) || isOtherwiseSame(pairing)),
  );
  if (isOfFacts) return doNumbersStand && speakAgainst('number') ? null : 'facts';
  if (speakAgainst('number')) return null;
  if (speaksFor('number') && doNumbersStand) return 'facts';
  return (['labels', 'dates'] as const).some((fact) => speaksFor(fact) && !hasMovedOn(contest, fact))
    ? 'facts'
    : null;
}

/** Alone in its wording on both sides. */
function isKnown({ then, now, alike }: Pairing): boolean {
  const same = (['number', 'leads', 'priority'] as const).filter(
    (fact) => then[fact] !== 0 && then[fact] === now[fact],
  );
  return alike >= (KNOWN_BY[same.length] ?? 1);
}

/** Both have it, and no other item on either side, or none with the same words. */
function isTheirs({ then, now, contest }: Pairing, fact: Fact | 'whole'): boolean {
  if (then[fact] !== now[fact]) return false;
  const both = [contest.then, contest.now];
  return (
    both.every(({ having }) => having[fact].get(then[fact])?.length === 1) ||
    (then.words === now.words &&
      both.every(({ havingWithWords }) => havingWithWords[fact].get(withWords(then, fact))?.length === 1))
  );
}

/**
 * The item would have lost to another what it had, or taken from another what it has: as many items have it on the
 * other side as before.
 */
function isAnothers({ then, now, contest }: Pairing, fact: Fact): boolean {
  if (then[fact] === now[fact]) return false;
  const countIn = ({ having }: Rivals, value: number) => having[fact].get(value)?.length ?? 0;
  const [had, have] = [countIn(contest.then, then[fact]), countIn(contest.now, now[fact])];
  const isLost = had > 0 && countIn(contest.now, then[fact]) >= had;
  const isTaken = have > 0 && countIn(contest.then, now[fact]) >= have;
  return isLost || isTaken;
}

/** Some of what told the items apart is gone, and something new has come: a series moved on, leads changed. */
function hasMovedOn({ isLess, isMore }: Contest, fact: Fact): boolean {
  return isLess.has(fact) && isMore.has(fact);
}

/** The same in all that is not told by where the row stands. */
function isOtherwiseSame({ then, now }: Pairing): boolean {
  return FACTS.every((fact) => fact === 'number' || then[fact] === now[fact]);
}
