import type { Assumption } from '../../model';
import { slipsBetween } from '../months';
import { tokenAt, wordsOf, type Line } from '../tokens';

/** The word of a list, all unlike each other, that a misspelt one means: one slip away, same first letter; null where there is none. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  // The letters between them are counted only where that can be a single one: most words of a plan are none of these.
  const first = word.charCodeAt(0);
  for (const name of known)
    if (
      name.charCodeAt(0) === first &&
      Math.abs(name.length - word.length) <= 1 &&
      slipsBetween(word, name) === 1
    )
      return name;
  return null;
}

/** The note that a word other than a month was read as another. */
export function misspelt(line: Line, at: number, meant: string): Assumption {
  const found = wordsOf(line, at, at + 1);
  return { what: 'misspelt', why: `“${found}” is read as “${meant}”.`, meant, found };
}

/** True where no other word stands beside it. */
export function standsAlone(line: Line, at: number): boolean {
  return tokenAt(line, at - 1).type !== 'word' && tokenAt(line, at + 1).type !== 'word';
}
