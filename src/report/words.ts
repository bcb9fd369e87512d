/** Small pieces of English that the generated sheets share. */
import { monthsOverdue } from '../plan/assess/due';
import { capitalised, listed } from '../plan/assess/words';
import type { Day } from '../plan/day';
import { addMonths, daysBetween, formatDay, parseDay } from '../plan/day';
import type { Rating } from '../plan/model';
import { singleSpaced } from '../plan/plain';
import { RATING_WORDS } from './styles';

/** "1 item", "2 items", "no items"; give the plural where it is irregular. */
export function count(number: number, one: string, many = `${one}s`): string {
  if (number === 0) return `no ${many}`;
  return `${String(number)} ${number === 1 ? one : many}`;
}

export { capitalised, listed };

/** "a, b, c and 4 more", where there are more than `most`. */
export function listedUpTo(words: readonly string[], most: number): string {
  if (words.length <= most) return listed(words);
  return `${words.slice(0, most).join(', ')} and ${String(words.length - most)} more`;
}

/** The text, or its beginning up to a whole word and "…" where it is longer than `most` characters. */
export function shortened(text: string, most: number): string {
  const flat = singleSpaced(text);
  if (flat.length <= most) return flat;
  const space = flat.lastIndexOf(' ', most);
  const cut = flat.slice(0, space > most / 3 ? space : most - 1);
  return `${cut.replace(/[\s,;:–-]+$/, '')} …`;
}

/** "Red or Amber"; "Not determined" where the definitions say nothing. */
export function allowedWords(ratings: readonly Rating[]): string {
  return ratings.length === 0
    ? 'Not determined'
    : listed(
        ratings.map((rating) => RATING_WORDS[rating]),
        'or',
      );
}

/** How long ago, in whole calendar months and the days left over: "2 months 3 days". "0 days" unless `to` is later. */
export function elapsed(from: Day, to: Day): string {
  if (to <= from) return '0 days';
  const months = monthsOverdue(from, to);
  const days = daysBetween(addMonths(from, months), to);
  const parts = [...(months > 0 ? [count(months, 'month')] : []), ...(days > 0 ? [count(days, 'day')] : [])];
  return parts.join(' ');
}

/** "Position at 30/04/2022". */
export function positionAt(day: Day): string {
  return `Position at ${formatDay(day)}`;
}

/** The day of "Position at 30/04/2022"; null for anything else. */
export function readPositionAt(text: string): Day | null {
  const [, day, month, year] = /^Position at (\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  return parseDay([year, month, day].join('-'));
}
