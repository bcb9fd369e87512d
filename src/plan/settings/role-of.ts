import type { ColumnRole } from '../model';
import { headerWord } from '../read/header-words';
import { ROLE_WORDS, roleOfWord } from './words';

/** A role by its word, or by any header that would be read as it ("By whom"); null for any other text. */
export function roleOf(text: string): ColumnRole | null {
  const known = roleOfWord(text);
  if (known) return known;
  if (/^(?:ignore|none|nothing|not used|skip)$/i.test(text.trim())) return 'ignored';
  const word = headerWord(text);
  return word !== null && word in ROLE_WORDS ? (word as ColumnRole) : null;
}
