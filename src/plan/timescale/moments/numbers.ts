import type { Assumption } from '../../model';
import { isYear } from '../months';
import type { Token } from '../tokens';

/** A year as two or four digits say it; two digits are 20xx. Null for any other number. */
export function yearOfToken(token: Token): number | null {
  if (token.type !== 'number' || token.ordinal) return null;
  if (isYear(token)) return token.value;
  return token.text.length === 2 ? 2000 + token.value : null;
}

/** The same, where a zero too many may have slipped in ("20014", "021"). */
export function yearWithStrayZero(token: Token): { year: number; stray: boolean } | null {
  const year = yearOfToken(token);
  if (year !== null) return { year, stray: false };
  if (/^0[0-9]{2}$/.test(token.text)) return { year: 2000 + token.value, stray: true };
  if (token.text.length !== 5) return null;
  for (let zero = token.text.indexOf('0'); zero !== -1; zero = token.text.indexOf('0', zero + 1)) {
    const shortened = token.text.slice(0, zero) + token.text.slice(zero + 1);
    if (/^20[0-9]{2}$/.test(shortened)) return { year: Number(shortened), stray: true };
  }
  return null;
}

/** A day (1 to 31) or month (1 to 12) in a numeric date; an extra zero is left out. Null where it is neither. */
export function partOfDate(token: Token, most: number): { value: number; stray: boolean } | null {
  const { value, text } = token;
  return value >= 1 && value <= most && text.length <= 3 ? { value, stray: text.length === 3 } : null;
}

/** The assumption that a sign or zero in a date means nothing. */
export function strayAssumption(found: string, meant: string): Assumption {
  return {
    what: 'strayCharacter',
    why: `“${found}” has a sign or a zero too many; it is read as ${meant}.`,
    meant,
    found,
  };
}

/** The note that the calendar has no such day, and that the month's end is taken. */
export function noSuchDay(day: number, monthName: string): Assumption {
  return {
    what: 'other',
    why: `${monthName} has no day ${String(day)}; the month's last day is taken.`,
    meant: null,
  };
}
