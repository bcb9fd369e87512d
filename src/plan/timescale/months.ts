import { tokenAt, type Line, type Token } from './tokens';

/** Full names, January first. */
const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const NAMES = MONTH_NAMES.map((name) => name.toLowerCase());
const MONTHS = new Map<string, number>([
  ...NAMES.map((name, index) => [name, index + 1] as const),
  ...NAMES.map((name, index) => [name.slice(0, 3), index + 1] as const),
  ['sept', 9],
  // "June's Board" is the June Board.
  ...NAMES.flatMap((name, index) => ["'s", '’s'].map((ending) => [name + ending, index + 1] as const)),
]);

/** All words that name a month. */
export const monthWords: readonly string[] = [...MONTHS.keys()];

/** The month a word names, 1 to 12; 0 where it names none. */
export function monthOf(word: string): number {
  return MONTHS.get(word) ?? 0;
}

export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

/** Words of plans that lie one letter from a month and mean themselves. */
const NO_MONTHS = new Set(['many', 'map', 'man', 'mad', 'jury', 'marsh', 'match', 'jan', 'major', 'mark']);

/**
 * The month a misspelt word most likely means ("Mary", "Febuary", "Setpember"): the one month name clearly nearest,
 * beginning with the same letter, at most one slip away, two in a long word. 0 where there is no such month.
 */
export function nearestMonth(word: string): number {
  if (word.length < 3 || NO_MONTHS.has(word) || monthOf(word) !== 0) return 0;
  let best = 3;
  let found = 0;
  NAMES.forEach((name, index) => {
    if (name.charAt(0) !== word.charAt(0)) return;
    const most = name.length >= 7 ? 2 : 1;
    if (Math.abs(name.length - word.length) > most) return;
    if (lettersOnlyIn(name, word) > most || lettersOnlyIn(word, name) > most) return;
    const slips = slipsBetween(word, name);
    if (slips > most) return;
    if (slips < best) {
      best = slips;
      found = index + 1;
    } else if (slips === best) found = 0;
  });
  const isSept = word.length === 4 && word.startsWith('s') && slipsBetween(word, 'sept') === 1;
  return isSept ? 9 : found;
}

/** How many letters of one word the other lacks: never more than the slips between them, and quickly told. */
function lettersOnlyIn(one: string, other: string): number {
  let only = 0;
  for (let at = 0; at < one.length; at += 1) if (!other.includes(one.charAt(at))) only += 1;
  return only;
}

/** How many letters are missing, too many, wrong or swapped with their neighbour. Both words are short. */
export function slipsBetween(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one.charAt(row - 1) === other.charAt(column - 1);
      let slips = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        one.charAt(row - 1) === other.charAt(column - 2) &&
        one.charAt(row - 2) === other.charAt(column - 1);
      if (swapped) slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
      current.push(slips);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}

/** A month as a token names it: exactly, or misspelt where the words around it can only belong to a date. */
export interface NamedMonth {
  readonly month: number;
  readonly misspelt: boolean;
}

/** The month at this token; null where there is none. */
export function monthAt(line: Line, at: number): NamedMonth | null {
  const token = tokenAt(line, at);
  if (token.type !== 'word') return null;
  const month = monthOf(token.text);
  if (month !== 0) return { month, misspelt: false };
  if (!besideDate(line, at)) return null;
  const nearest = nearestMonth(token.text);
  return nearest === 0 ? null : { month: nearest, misspelt: true };
}

const LEADS_TO_MONTH = new Set(['by', 'in', 'until', 'from', 'end', 'mid', 'early', 'late', 'of']);

/**
 * Only beside a year, after a day, or – where it is too long to be a name of someone – alone between signs is a word
 * near a month taken for a month.
 */
export function besideDate(line: Line, at: number): boolean {
  const next = tokenAt(line, at + 1);
  const tied = next.type === 'dash' || next.type === 'stop' || next.type === 'slash';
  if (isYear(next) || ((tied || next.type === 'number') && isYear(tokenAt(line, at + 2)))) return true;
  const previous = tokenAt(line, at - 1);
  if (previous.type === 'number' && previous.value >= 1 && previous.value <= 31) return isBoundary(next);
  const shortYear = tied && !next.gap ? tokenAt(line, at + 2) : next;
  if (shortYear.type === 'number' && /^[0-3][0-9]$/.test(shortYear.text)) return !shortYear.ordinal;
  const alone = isBoundary(previous) || LEADS_TO_MONTH.has(previous.text);
  return alone && isBoundary(next) && tokenAt(line, at).text.length >= 6;
}

function isBoundary(token: Token): boolean {
  return token.type !== 'word' && token.type !== 'number';
}

/** A number that can only be a year. */
export function isYear(token: Token): boolean {
  return token.type === 'number' && token.text.length === 4 && token.value >= 1990 && token.value < 2200;
}
