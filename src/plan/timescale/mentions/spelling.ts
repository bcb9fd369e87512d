import type { Assumption } from '../../model';
import { slipsBetween } from '../months';
import { tokenAt, wordsOf, type Line } from '../tokens';

/** The word of a list that a misspelt one clearly means: one slip away, same first letter; null where there is none. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (word.length < 6) return null;
  const near = known.filter(
    (name) =>
      name !== word &&
      name.charAt(0) === word.charAt(0) &&
      Math.abs(name.length - word.length) <= 1 &&
      slipsBetween(word, name) === 1,
  );
  return near.length === 1 ? (near[0] ?? null) : null;
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
