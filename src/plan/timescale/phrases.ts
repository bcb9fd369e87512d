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
  const byFirst = new Map<string, Group<Value>>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(' ');
    const [first = '', second] = words;
    const group = byFirst.get(first) ?? { phrases: [], seconds: new Set(), alone: null };
    if (second === undefined) group.alone = { value };
    else {
      group.phrases.push({ words, value });
      group.seconds.add(second);
    }
    byFirst.set(first, group);
  }
  for (const { phrases } of byFirst.values())
    phrases.sort((one, other) => other.words.length - one.words.length);
  const find = (line: Line, at: number): FoundPhrase<Value> | null => {
    const group = byFirst.get(tokenAt(line, at).text);
    if (group === undefined) return null;
    if (group.seconds.size > 0) {
      const next = tokenAt(line, at + 1);
      const second = next.type === 'dash' && !next.gap ? tokenAt(line, at + 2) : next;
      if (group.seconds.has(second.text) || group.seconds.has(next.text))
        for (const { words, value } of group.phrases) {
          const to = endOf(line, at, words);
          if (to !== null) return { value, to };
        }
    }
    return group.alone === null ? null : { value: group.alone.value, to: at + 1 };
  };
  return { find, firsts: [...byFirst.keys()] };
}

/** Phrases that all say the same: only which of them stands there, and where it ends, is asked. */
export function phraseSet(phrases: readonly string[]): PhraseBook<true> {
  return phraseBook(phrases.map((phrase) => [phrase, true]));
}

/** The phrases that begin with the same word. */
interface Group<Value> {
  /** Those of several words, the longest first. */
  readonly phrases: { readonly words: readonly string[]; readonly value: Value }[];
  /** Their second words, for a quick look whether any of them can stand here. */
  readonly seconds: Set<string>;
  /** What the word by itself means. */
  alone: { readonly value: Value } | null;
}

function endOf(line: Line, at: number, words: readonly string[]): number | null {
  let next = at;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    const sign = tokenAt(line, next);
    if (index > 0 && sign.type === 'dash' && !sign.gap && !tokenAt(line, next + 1).gap) next += 1;
    if (tokenAt(line, next).text !== word) return null;
    next += 1;
  }
  return next;
}
