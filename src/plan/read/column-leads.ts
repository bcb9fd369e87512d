/** Which columns name who leads. */
import type { Candidate } from './candidates';
import { normalised } from './header-words';

/** In what respect somebody leads; two columns of one kind make the same claim, of two kinds both name leads. */
type Kind = 'body' | 'accountable' | 'operational' | 'person' | 'plain';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['accountable', /\b(?:strategic|executive|exec|accountable|sponsor|overall|senior|members?)\b/],
  ['operational', /\b(?:operational|delivery|implementation)\b/],
  ['body', /\b(?:agency|agencies|organisation|body|groups?|partners?|teams?|service|directorate)\b/],
  ['person', /\b(?:officers?|persons?|individual|names?|named|professionals?|post)\b/],
];

/**
 * The columns whose cells name leads: of each kind ("Lead agency", "Lead officer") the one that is filled most, and
 * at least one. Columns of the same kind are a question for people.
 */
export function leadColumns(candidates: readonly Candidate[]): readonly Candidate[] {
  const fullest = new Map<Kind, Candidate>();
  for (const one of candidates) {
    const kind = kindOf(one.text);
    const other = fullest.get(kind);
    if (!other || one.content.filled > other.content.filled) fullest.set(kind, one);
  }
  const filled = [...fullest.values()].filter(({ content }) => content.filled > 0);
  return filled.length > 0 ? filled : candidates.slice(0, 1);
}

/** True where both headers say in the same respect who leads. */
export function leadAlike(one: string, other: string): boolean {
  return kindOf(one) === kindOf(other);
}

function kindOf(header: string): Kind {
  const words = normalised(header);
  // "Lead officer / agency" names either.
  const kinds = KINDS.filter(([, says]) => says.test(words)).map(([kind]) => kind);
  const [only, another] = kinds;
  return only !== undefined && (another === undefined || only === 'accountable') ? only : 'plain';
}
