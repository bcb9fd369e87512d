/** The pieces of a JSON document that a stranger may send: each is what it should be, or one sentence says what is wrong. */
import { parseDay, type Day } from '../day';
import { startOf } from '../plain';
import { colourOfText } from './words';

/** What is wrong and where, in a sentence without a full stop. */
export class Wrong extends Error {}

const MOST = 500;
const LONGEST = 300;

export function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

export function optional<T>(value: unknown, read: (value: unknown) => T): T | null {
  return given(value) ? read(value) : null;
}

export function fields(
  value: unknown,
  at: string,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Wrong(`${at} should be an object, not ${shown(value)}`);
  }
  const strange = Object.keys(value).find((name) => !names.includes(name));
  if (strange !== undefined) {
    throw new Wrong(
      `${at} has no setting ${shown(strange)}; there are ${names.filter((name) => name !== '$schema').join(', ')}`,
    );
  }
  return Object.fromEntries(Object.entries(value));
}

export function list(value: unknown, at: string): readonly unknown[] {
  if (!given(value)) return [];
  if (!Array.isArray(value)) throw new Wrong(`${at} should be a list, not ${shown(value)}`);
  if (value.length > MOST) throw new Wrong(`${at} has more than ${String(MOST)} entries`);
  return value as readonly unknown[];
}

export function day(value: unknown, at: string, orElse = ''): Day {
  const found = typeof value === 'string' ? parseDay(value) : null;
  if (found === null)
    throw new Wrong(`${at} should be a date such as "2022-04-30"${orElse}, not ${shown(value)}`);
  return found;
}

export function whole(value: unknown, at: string, most: number, least = 1): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    throw new Wrong(
      `${at} should be a whole number from ${String(least)} to ${String(most)}, not ${shown(value)}`,
    );
  }
  return value;
}

export function text(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new Wrong(`${at} should be a text, not ${shown(value)}`);
  if (value.length > LONGEST) throw new Wrong(`${at} has more than ${String(LONGEST)} characters`);
  return value.trim();
}

export function words(value: unknown, at: string): string {
  const said = text(value, at);
  if (said === '') throw new Wrong(`${at} is empty`);
  return said;
}

export function yesOrNo(value: unknown, at: string): boolean {
  if (typeof value !== 'boolean') throw new Wrong(`${at} should be true or false, not ${shown(value)}`);
  return value;
}

export function letters(value: unknown, at: string): string {
  if (typeof value !== 'string' || !/^(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])$/i.test(value)) {
    throw new Wrong(`${at} should be a column's letter such as "D", not ${shown(value)}`);
  }
  return value.toUpperCase();
}

export function colour(value: unknown, at: string): string {
  const found = typeof value === 'string' && value.startsWith('#') ? colourOfText(value) : null;
  if (found === null) throw new Wrong(`${at} should be a colour such as "#FFC000", not ${shown(value)}`);
  return found;
}

export function oneOf<T extends string>(value: unknown, at: string, known: Readonly<Record<T, string>>): T {
  const names = Object.keys(known) as T[];
  const found = names.find((name) => name === value);
  if (found === undefined) throw new Wrong(`${at} should be one of ${names.join(', ')}, not ${shown(value)}`);
  return found;
}

/** The value as it stands in the document, short and in one line; what is nested in it is left out. */
export function shown(value: unknown): string {
  const isNested = (inner: unknown) => typeof inner === 'object' && inner !== null && inner !== value;
  const json = JSON.stringify(value, (_, inner: unknown) => (isNested(inner) ? '…' : inner)) ?? 'nothing';
  // Control characters and the like have no business on a terminal.
  const plain = json.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ');
  return plain.length > 60 ? `${startOf(plain, 60)}…` : plain;
}
