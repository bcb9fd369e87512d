import { tokenAt, type Line } from './tokens';

export interface FoundPhrase<Value> {
  readonly value: Value;
  /** The index behind the phrase. */
  readonly to: number;
}

/** Finds the longest known phrase that begins at a token. */
export type PhraseBook<Value> = (line: Line, at: number) => FoundPhrase<Value> | null;

/**
 * A list of phrases and what they mean. Words may be joined with a hyphen ("on going" also finds "on-going").
 * @param entries phrases in lower case, words parted by one blank
 */
export function phraseBook<Value>(entries: Iterable<readonly [string, Value]>): PhraseBook<Value> {
  const byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    const list = byFirst.get(first) ?? [];
    list.push({ words, value });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.words.length - one.words.length);
  return (line, at) => {
    for (const { words, value } of byFirst.get(tokenAt(line, at).text) ?? []) {
      const to = endOf(line, at, words);
      if (to !== null) return { value, to };
    }
    return null;
  };
}

function endOf(line: Line, at: number, words: readonly string[]): number | null {
  let next = at;
  for (const [index, word] of words.entries()) {
    const sign = tokenAt(line, next);
    if (index > 0 && word !== '-' && sign.type === 'dash' && !sign.gap && !tokenAt(line, next + 1).gap)
      next += 1;
    if (tokenAt(line, next).text !== word) return null;
    next += 1;
  }
  return next;
}
