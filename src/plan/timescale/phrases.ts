import { tokenAt, type Line } from './tokens';

export interface FoundPhrase<Value> {
  readonly value: Value;
  /** The index behind the phrase. */
  readonly to: number;
}

export interface PhraseBook<Value> {
  /** The longest known phrase that begins at a token. */
  readonly find: (line: Line, at: number) => FoundPhrase<Value> | null;
  /** The words with which its phrases begin. */
  readonly firsts: readonly string[];
}

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
  const find = (line: Line, at: number): FoundPhrase<Value> | null => {
    const list = byFirst.get(tokenAt(line, at).text);
    if (list === undefined) return null;
    for (const { words, value } of list) {
      const to = endOf(line, at, words);
      if (to !== null) return { value, to };
    }
    return null;
  };
  return { find, firsts: [...byFirst.keys()] };
}

function endOf(line: Line, at: number, words: readonly string[]): number | null {
  let next = at;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const sign = tokenAt(line, next);
    if (index > 0 && word !== '-' && sign.type === 'dash' && !sign.gap && !tokenAt(line, next + 1).gap)
      next += 1;
    if (tokenAt(line, next).text !== word) return null;
    next += 1;
  }
  return next;
}
