import type { Assumption } from '../../model';
import { slipsBetween } from '../months';
import { tokenAt, wordsOf, type Line } from '../tokens';

/** The word of a list, all unlike each other, that a misspelt one means: one slip away, same first letter; null where there is none. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  return known.find((name) => name.charAt(0) === word.charAt(0) && slipsBetween(word, name) === 1) ?? null;
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
