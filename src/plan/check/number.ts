/** The numbers of actions, as they are written: "1.1.1", "4.", "3)", "CSE 2". */

export interface Numbered {
  /** What stands before the digits ("CSE "); numbers of different kinds are not compared. */
  readonly prefix: string;
  readonly parts: readonly number[];
  /** The same as written ("01"). */
  readonly written: readonly string[];
}

export function readNumber(text: string | null | undefined): Numbered | null {
  const match = /^([^\d(]*?)(\d{1,4}(?:\.\d{1,4})*)[.):]?$/.exec(text ?? '');
  if (!match) return null;
  const written = (match[2] ?? '').split('.');
  return { prefix: match[1] ?? '', parts: written.map(Number), written };
}

/** One text for a number however it is written: "1.1" for "01.1.". */
export const plainNumber = ({ prefix, parts }: Numbered): string => `${prefix}${parts.join('.')}`;

/** True where the text itself begins with a number that names it ("1.1.2 Agree …", "3) Review …"). */
export function numberAtStart(text: string): boolean {
  return /^\W{0,2}\d{1,3}(?:\.\d{1,3}\b|[.)](?=\s))/.test(text);
}

/** The most numbers that are named one by one. */
const MANY = 50;

/**
 * The numbers that are left out between the two, in order; empty where the one follows the other, where they are of
 * different kinds, and where the second is lower: that restarts a count under a new priority. They are written as the
 * two are: between "01" and "03" it is "02".
 */
export function missingBetween(before: string | null, after: string | null): readonly string[] {
  const [last, next] = [readNumber(before), readNumber(after)];
  if (!last || !next || last.prefix !== next.prefix) return [];
  const level = next.parts.findIndex((part, index) => part !== last.parts[index]);
  if (level < 0) return [];
  const from = (last.parts[level] ?? 0) + 1;
  const to = next.parts[level] ?? 0;
  const named = (at: number, first: number, end: number) => {
    const width = Math.max(...[last, next].map(({ written }) => filledTo(written[at])));
    const stem = next.written.slice(0, at);
    return Array.from(
      { length: Math.min(MANY, end - first) },
      (_, index) => next.prefix + [...stem, String(first + index).padStart(width, '0')].join('.'),
    );
  };
  if (to < from) return [];
  if (to > from) return named(level, from, to);
  const deeper = next.parts.findIndex((part, index) => index > level && part > 1);
  return deeper < 0 ? [] : named(deeper, 1, next.parts[deeper] ?? 1);
}

/** The sign behind both numbers: ")" of "1)" and "3)". */
export function signBehind(one: string | null, other: string | null): string {
  const [sign, same] = [one, other].map((number) => /[.):]$/.exec(number ?? '')?.[0] ?? '');
  return sign === same ? (sign ?? '') : '';
}

/** How many digits zeros fill the part up to: two of "01", none of "1" and "10". */
function filledTo(part = ''): number {
  return part.startsWith('0') ? part.length : 0;
}
