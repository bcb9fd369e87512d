/** The usual name of each lead in the plan: one body spelt in several ways has one name. */
import { abbreviationIn, foldLead, spellingOf } from './fold';
import type { OwnName } from './own';

/** Usual names by the lead's text as written. */
export type UsualNames = (text: string) => string;

/**
 * Which spellings mean the same body: those that differ in case, "&" or "and", "sub group" or "subgroup", an
 * abbreviation in brackets; the abbreviation itself, where just one body of the plan bears it; and a name with or
 * without the partnership's own initials before it, unless another body's name ends in the same words. Nothing else
 * is merged: posts and bodies that differ in a word are different, and whether "Training Officer" and "Training/ L&D
 * Officer" are one is for people to say.
 *
 * The usual name is the commonest spelling, of equals the fullest, of equals one written as names are ("Youth
 * Forum", neither "youth forum" nor "YOUTH FORUM"), of equals the first.
 *
 * @param texts every lead of the plan as written, once for each cell it stands in
 * @param own the partnership's own name; null where unknown
 */
export function usualNames(texts: readonly string[], own: OwnName | null): UsualNames {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const name = spellingOf(text);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts.keys()];
  const plainOf = plainIn(names, own);
  const bearers = bearersOf(names, plainOf);
  const bodyOf = (name: string) => withoutShort(plainOf(name), bearers);
  const usual = new Map<string, string>();
  for (const name of names) {
    const body = bodyOf(name);
    const best = usual.get(body);
    if (best === undefined || isCommoner(name, best, counts)) usual.set(body, name);
  }
  return (text) => usual.get(bodyOf(spellingOf(text))) ?? spellingOf(text);
}

function isCommoner(name: string, than: string, counts: ReadonlyMap<string, number>): boolean {
  const more = (counts.get(name) ?? 0) - (counts.get(than) ?? 0);
  if (more !== 0) return more > 0;
  if (name.length !== than.length) return name.length > than.length;
  return isWrittenAsName(name) && !isWrittenAsName(than);
}

/** A word of it begins with a capital and goes on in small letters. */
function isWrittenAsName(name: string): boolean {
  return /(?:^|\P{L})\p{Lu}\p{Ll}/u.test(name);
}

/**
 * The words that count, without the partnership's own initials where these are the only difference: with a "Kent
 * Executive" in the plan nobody can say whose "Executive" is meant.
 */
function plainIn(names: readonly string[], own: OwnName | null): (name: string) => string {
  if (own === null) return foldLead;
  const initials = foldLead(own.initials);
  const full = own.full === null ? null : foldLead(own.full);
  const withInitials = (name: string): string => {
    const folded = foldLead(name);
    const isFull = full !== null && (folded === full || folded.startsWith(`${full} `));
    return isFull ? initials + folded.slice(full.length) : folded;
  };
  const others = names.map(withInitials).filter((folded) => !folded.startsWith(`${initials} `));
  return (name) => {
    const folded = withInitials(name);
    if (!folded.startsWith(`${initials} `)) return folded;
    const rest = folded.slice(initials.length + 1);
    const isOpen = !rest.endsWith('subgroup') && others.some((other) => other.endsWith(` ${rest}`));
    return isOpen ? folded : rest;
  };
}

/** The bodies that bear each abbreviation in brackets ("(PMQA)", "(P&P)"), by the words of the abbreviation that count. */
function bearersOf(
  names: readonly string[],
  plainOf: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const name of names) {
    const abbreviation = abbreviationIn(name);
    if (abbreviation === null) continue;
    const initials = foldLead(abbreviation);
    bearers.set(initials, (bearers.get(initials) ?? new Set()).add(plainOf(name)));
  }
  return bearers;
}

/** "PMQA subgroup" as the one body that bears "(PMQA)" and is a subgroup. */
function withoutShort(plain: string, bearers: ReadonlyMap<string, ReadonlySet<string>>): string {
  const [, initials = '', kind = ''] =
    /^(.+?)(?: (subgroup|group|panel|board|committee))?$/.exec(plain) ?? [];
  const [only, another] = bearers.get(initials) ?? [];
  return only !== undefined && another === undefined && only.includes(kind) ? only : plain;
}
