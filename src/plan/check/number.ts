/** The numbers of actions, as they are written: "1.1.1", "4.", "3)", "CSE 2". */

export interface Numbered {
  /** What stands before the digits ("CSE "); numbers of different kinds are not compared. */
  readonly prefix: string;
  readonly parts: readonly number[];
}

export function readNumber(text: string | null | undefined): Numbered | null {
  const match = /^([^\d(]*?)(\d{1,4}(?:\.\d{1,4})*)[.):]?$/.exec(text ?? '');
  if (!match) return null;
  return { prefix: match[1] ?? '', parts: (match[2] ?? '').split('.').map(Number) };
}

/** True where the text itself begins with a number that names it ("1.1.2 Agree …", "3) Review …"). */
export function numberAtStart(text: string): boolean {
  return /^\W{0,2}\d{1,3}(?:\.\d{1,3}\b|[.)](?=\s))/.test(text);
}

/** The most numbers that are named one by one. */
const MANY = 50;

/**
 * The numbers that are left out between the two, in order; empty where the one follows the other, where they are of
 * different kinds, and where the second is lower: that restarts a count under a new priority.
 */
export function missingBetween(before: string | null, after: string | null): readonly string[] {
  const [last, next] = [readNumber(before), readNumber(after)];
  if (!last || !next || last.prefix !== next.prefix) return [];
  const level = next.parts.findIndex((part, index) => part !== last.parts[index]);
  if (level < 0) return [];
  const from = (last.parts[level] ?? 0) + 1;
  const to = next.parts[level] ?? 0;
  const named = (stem: readonly number[], first: number, end: number) =>
    Array.from(
      { length: Math.min(MANY, end - first) },
      (_, index) => next.prefix + [...stem, first + index].join('.'),
    );
  if (to < from) return [];
  if (to > from) return named(next.parts.slice(0, level), from, to);
  const deeper = next.parts.findIndex((part, index) => index > level && part > 1);
  return deeper < 0 ? [] : named(next.parts.slice(0, deeper), 1, next.parts[deeper] ?? 1);
}
