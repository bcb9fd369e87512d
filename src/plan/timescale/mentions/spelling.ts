import type { Assumption } from '../../model';
import { tokenAt, wordsOf, type Line } from '../tokens';

/** The word of a list that a misspelt one clearly means: one slip away, same first letter; null where there is none. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  if (word.length < 6) return null;
  let near: string | null = null;
  for (const name of known) {
    if (name.charAt(0) !== word.charAt(0) || !isOneSlip(word, name)) continue;
    if (near !== null) return null;
    near = name;
  }
  return near;
}

/** One letter missing, too many, wrong, or two neighbours swapped. */
function isOneSlip(word: string, name: string): boolean {
  const [short, long] = word.length < name.length ? [word, name] : [name, word];
  if (long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short.charCodeAt(head) === long.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < short.length - head &&
    short.charCodeAt(short.length - 1 - tail) === long.charCodeAt(long.length - 1 - tail)
  )
    tail += 1;
  const left = short.length - head - tail;
  if (left <= 1) return long.length > short.length ? left === 0 : left === 1;
  const swapped =
    short.charCodeAt(head) === long.charCodeAt(head + 1) &&
    short.charCodeAt(head + 1) === long.charCodeAt(head);
  return left === 2 && long.length === short.length && swapped;
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
