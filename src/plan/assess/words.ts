/** How ratings, days and lists read in a sentence. */
import type { Action, Rating } from '../model';
import { singleSpaced } from '../plain';

/** The word that stands for every rating, and for none, wherever people read it. */
export const RATING_WORDS: Readonly<Record<Rating | 'unrated', string>> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  notStarted: 'Not started',
  blue: 'Blue',
  unrated: 'Not rated',
};

/** "Not started" for `notStarted`. */
export function ratingName(rating: Rating): string {
  return RATING_WORDS[rating];
}

/** "Red, Amber or Not started"; "" for none. */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** The text on one line, cut at a word's end with "…" where it is longer than `most` characters. */
export function shortened(text: string, most: number): string {
  const line = singleSpaced(text);
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const wordEnd = cut.lastIndexOf(' ');
  return `${cut.slice(0, wordEnd > most / 2 ? wordEnd : most).replace(/[\s,;:–—-]+$/, '')}…`;
}

/** How an action is named in a list: its number, or the beginning of its text without its bullet sign. */
export function actionName(action: Pick<Action, 'number' | 'text'>): string {
  return action.number ?? shortened(withoutBullet(action.text), 60);
}

/** The text without the bullet sign it begins with. */
export function withoutBullet(text: string): string {
  return text.replace(/^[\s•·▪●○◦‣*–-]+/u, '');
}

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "five months", "one day", "30 days": small numbers in words, as in the papers boards read. */
export function counted(count: number, unit: string): string {
  return `${NUMBERS[count] ?? String(count)} ${unit}${count === 1 ? '' : 's'}`;
}

/** First letter in capitals, the rest untouched. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
