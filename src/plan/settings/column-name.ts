/** Names a column by what stays the same when columns are inserted, moved or lightly renamed. */
import { editDistance } from '../edit-distance';
import { columnOf } from '../grid';
import type { ColumnReading } from '../model';
import { plain } from '../plain';
import type { ColumnName } from './settings';

export type Seen = Pick<ColumnReading, 'sheet' | 'column' | 'header'>;

/** A column of the plan as it was seen, for maps. */
export const columnId = (one: Seen): string => `${one.sheet}\n${one.column}\n${one.header}`;

/** What tells each of these columns from the others, in their order. */
export function columnNames(readings: readonly Seen[]): ColumnName[] {
  return readings.map((one) => {
    const alike = alikeTo(one.header, onSheet(readings, one.sheet));
    const several = alike.length > 1;
    return {
      sheet: one.sheet,
      header: one.header,
      nth: several ? alike.findIndex(({ column }) => column === one.column) + 1 : null,
      of: several ? alike.length : null,
      after: headerBefore(one, readings),
      letter: one.column,
    };
  });
}

/** The column that is meant on this sheet; null where none is, or several might be. */
export function pickColumn<T extends Seen>(
  name: ColumnName,
  sheet: string,
  readings: readonly T[],
): T | null {
  const here = onSheet(readings, sheet);
  const byLetter = () => here.find(({ column }) => column === name.letter) ?? null;
  if (name.header === null) return byLetter();
  const alike = alikeTo(name.header, here);
  if (alike.length === 0) return name.header === '' ? byLetter() : renamed(name, here);
  if (alike.length === 1) return alike[0] ?? null;
  const besides = besidesSame(name, alike, readings);
  if (besides.length === 1) return besides[0] ?? null;
  const sameNumber = name.of === null || name.of === alike.length;
  return name.nth !== null && sameNumber ? (alike[name.nth - 1] ?? null) : null;
}

/**
 * The one column whose heading is nearly the one that is gone. A heading that stood beside it before is another
 * column, not this one renamed.
 */
function renamed<T extends Seen>(name: ColumnName, here: readonly T[]): T | null {
  const near = here.filter(
    ({ header }) =>
      isNearly(name.header ?? '', header) && !(name.besides ?? []).some((other) => isSame(other, header)),
  );
  if (near.length <= 1) return near[0] ?? null;
  const besides = besidesSame(name, near, here);
  return besides.length === 1 ? (besides[0] ?? null) : null;
}

function besidesSame<T extends Seen>(
  { after }: ColumnName,
  columns: readonly T[],
  readings: readonly Seen[],
): T[] {
  return columns.filter((one) => {
    const before = headerBefore(one, readings);
    return before !== null && after !== null && isSame(before, after);
  });
}

/** The sheet's columns from left to right, each once. */
export function onSheet<T extends Seen>(readings: readonly T[], sheet: string): T[] {
  const seen = new Set<string>();
  return readings
    .filter((one) => {
      const id = `${one.column}|${one.header}`;
      if (one.sheet !== sheet || seen.has(id)) return false;
      seen.add(id);
      return true;
    })
    .sort((one, other) => columnOf(one.column) - columnOf(other.column));
}

export function alikeTo<T extends Seen>(header: string, readings: readonly T[]): T[] {
  return readings.filter((one) => isSame(one.header, header));
}

function headerBefore(one: Seen, readings: readonly Seen[]): string | null {
  const left = onSheet(readings, one.sheet).filter(
    (other) => columnOf(other.column) < columnOf(one.column) && other.header !== '',
  );
  return left.at(-1)?.header ?? null;
}

/** The same heading, whatever its capitals and spaces. */
export function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

/** Longer headings are sentences; comparing them letter by letter proves nothing. */
const LONGEST = 60;

/** A heading with words added or dropped ("Lead", "Lead officer"), or with a letter in four changed. */
export function isNearly(one: string, other: string): boolean {
  const [words, others] = [wordsIn(one), wordsIn(other)];
  if (words.length === 0 || others.length === 0) return false;
  const [few, many] = words.length <= others.length ? [words, others] : [others, words];
  if (few.some((word) => word.length > 2) && few.every((word) => many.includes(word))) return true;
  const [letters, more] = [words.join(''), others.join('')];
  const longest = Math.max(letters.length, more.length);
  return longest <= LONGEST && editDistance(letters, more) * 4 <= longest;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
