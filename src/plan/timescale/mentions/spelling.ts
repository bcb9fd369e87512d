import type { Assumption } from '../../model';
import { slipsBetween } from '../months';
import { tokenAt, wordsOf, type Line } from '../tokens';

/** The word of a list that a misspelt one clearly means: one slip away, same first letter; null where there is none. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (word.length < 6) return null;
  let near: string | null = null;
  for (const name of known) {
    if (name.charAt(0) !== word.charAt(0) || slipsBetween(word, name) !== 1) continue;
    if (near !== null) return null;
    near = name;
  }
  return near;
}

/** The note that a word other than a month was read as another. */
export function misspelt(line: Line, at: number, meant: string): Assumption {
  const found = wordsOf(line, at, at + 1);
  return { what: 'misspelt', why: `“${found}” is read as “${meant}”.`, meant, found };
}

/** True where the word stands by itself between signs, or at either end of the text. */
export function standsAlone(line: Line, at: number): boolean {
  const before = tokenAt(line, at - 1).type;
  const after = tokenAt(line, at + 1).type;
  return before !== 'word' && before !== 'number' && after !== 'word' && after !== 'number';
}
