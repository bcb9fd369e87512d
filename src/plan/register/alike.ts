/** How alike two names are: the words they share, in any order, small slips of the pen aside. */
import { byText } from '../by-text';
import { editDistance } from '../edit-distance';
import { foldLead } from '../read/leads';

/** Words that do not tell one body from another. */
const SMALL = new Set(['and', 'of', 'for', 'the', 'in', 'to']);

/**
 * `same`: the same words but for their order, a plural or a slip. `within`: all words of the one are in the other, and
 * they are most of it. Null: no careful reader would take the one for the other.
 */
export type Likeness = 'same' | 'within' | null;

/** Of the words of both names, so many must be shared. */
const MOST = 0.75;

export function likeness(one: string, other: string): Likeness {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0) return null;
  const left = [...long];
  for (const word of short) {
    const at = left.findIndex((candidate) => isSlip(word, candidate));
    if (at < 0) return null;
    left.splice(at, 1);
  }
  if (left.length === 0) return 'same';
  return (2 * short.length) / (short.length + long.length) >= MOST && !isQualified(one, other)
    ? 'within'
    : null;
}

/** "Scrutineer" and "Scrutineer for Secure Estate": the longer name itself says how it differs. */
function isQualified(one: string, other: string): boolean {
  const [a, b] = [foldLead(one), foldLead(other)];
  return [' for ', ' of '].some((word) => a.startsWith(`${b}${word}`) || b.startsWith(`${a}${word}`));
}

const wordsOf = byText((name: string): readonly string[] =>
  foldLead(name)
    .split(/[ /]/)
    .filter((word) => word !== '' && !SMALL.has(word))
    .map((word) => (word === 'subgroup' ? 'group' : word)),
);

/** The same word, its plural, or a long one with a letter or two wrong; never two words of different beginnings. */
function isSlip(one: string, other: string): boolean {
  if (one === other || `${one}s` === other || one === `${other}s`) return true;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 7 || one.charAt(0) !== other.charAt(0)) return false;
  return editDistance(one, other) <= (shorter < 9 ? 1 : 2);
}
