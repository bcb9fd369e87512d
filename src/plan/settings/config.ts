/** Settings from a JSON document, such as a stranger may send: everything is checked, and one sentence says what is wrong. */
import { parseDay, type Day } from '../day';
import type { ColumnRole, Meaning, Rating } from '../model';
import { NO_SETTINGS, type ColumnSetting, type KeySetting, type PlanSettings } from './settings';
import { colourOfText, KEY_WORDS, MEANING_WORDS, ROLE_WORDS } from './words';

export type ParsedConfig =
  | { readonly settings: PlanSettings; readonly problem: null }
  /** A sentence for people, without a full stop: where it is wrong and what was expected. */
  | { readonly settings: null; readonly problem: string };

class Wrong extends Error {}

const MOST = 500;
const LONGEST = 300;

/**
 * The settings that the text gives; docs/plan-monitor-config.schema.json says its shape. Never throws.
 *
 * @param text a JSON document
 */
export function parseConfig(text: string): ParsedConfig {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return { settings: null, problem: 'It is not JSON' };
  }
  try {
    return { settings: settingsOf(json), problem: null };
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    return { settings: null, problem: error.message };
  }
}

function settingsOf(json: unknown): PlanSettings {
  const all = fields(json, 'The document', [
    '$schema',
    'asOf',
    'period',
    'yearStartMonth',
    'columns',
    'key',
    'marking',
  ]);
  const period = given(all['period']) ? fields(all['period'], '"period"', ['start', 'end']) : {};
  const start = optional(period['start'], (value) => day(value, '"period.start"'));
  const end = optional(period['end'], (value) => day(value, '"period.end"'));
  if (start && end && start >= end) throw new Wrong('"period" ends before it begins');
  return {
    ...NO_SETTINGS,
    asOf: optional(all['asOf'], (value) =>
      value === 'today' ? value : day(value, '"asOf"', ', or "today"'),
    ),
    periodStart: start,
    periodEnd: end,
    yearStartMonth: optional(all['yearStartMonth'], (value) => whole(value, '"yearStartMonth"', 12)),
    columns: list(all['columns'], '"columns"').map(column),
    key: keyOf(list(all['key'], '"key"')),
    marking: optional(all['marking'], (value) => words(value, '"marking"')),
  };
}

function column(json: unknown, index: number): ColumnSetting {
  const at = `"columns[${String(index)}]"`;
  const one = fields(json, at, ['sheet', 'header', 'nth', 'after', 'column', 'role']);
  const header = optional(one['header'], (value) => text(value, `${at} "header"`));
  const letter = optional(one['column'], (value) => letters(value, `${at} "column"`));
  if (header === null && letter === null) throw new Wrong(`${at} needs a "header" or a "column"`);
  return {
    sheet: optional(one['sheet'], (value) => words(value, `${at} "sheet"`)),
    header,
    nth: optional(one['nth'], (value) => whole(value, `${at} "nth"`, 100)),
    of: null,
    after: optional(one['after'], (value) => words(value, `${at} "after"`)),
    letter,
    role: oneOf<ColumnRole>(one['role'], `${at} "role"`, ROLE_WORDS),
  };
}

function keyOf(entries: readonly unknown[]): KeySetting[] {
  const key = entries.map((json, index): KeySetting => {
    const at = `"key[${String(index)}]"`;
    const one = fields(json, at, ['rating', 'colour', 'meaning']);
    return {
      rating: oneOf<Rating>(one['rating'], `${at} "rating"`, KEY_WORDS),
      colour: optional(one['colour'], (value) => colour(value, `${at} "colour"`)),
      meaning: optional(one['meaning'], (value) => oneOf<Meaning>(value, `${at} "meaning"`, MEANING_WORDS)),
    };
  });
  const twice = key.find(({ rating }, index) => key.findIndex((one) => one.rating === rating) !== index);
  if (twice) throw new Wrong(`"key" names "${twice.rating}" twice`);
  return key;
}

// ---- the pieces ------------------------------------------------------------------------------------------------

function given(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function optional<T>(value: unknown, read: (value: unknown) => T): T | null {
  return given(value) ? read(value) : null;
}

function fields(value: unknown, at: string, names: readonly string[]): Readonly<Record<string, unknown>> {
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

function list(value: unknown, at: string): readonly unknown[] {
  if (!given(value)) return [];
  if (!Array.isArray(value)) throw new Wrong(`${at} should be a list, not ${shown(value)}`);
  if (value.length > MOST) throw new Wrong(`${at} has more than ${String(MOST)} entries`);
  return value as readonly unknown[];
}

function day(value: unknown, at: string, orElse = ''): Day {
  const found = typeof value === 'string' ? parseDay(value) : null;
  if (found === null)
    throw new Wrong(`${at} should be a date such as "2022-04-30"${orElse}, not ${shown(value)}`);
  return found;
}

function whole(value: unknown, at: string, most: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > most) {
    throw new Wrong(`${at} should be a whole number from 1 to ${String(most)}, not ${shown(value)}`);
  }
  return value;
}

function text(value: unknown, at: string): string {
  if (typeof value !== 'string') throw new Wrong(`${at} should be a text, not ${shown(value)}`);
  if (value.length > LONGEST) throw new Wrong(`${at} has more than ${String(LONGEST)} characters`);
  return value.trim();
}

function words(value: unknown, at: string): string {
  const said = text(value, at);
  if (said === '') throw new Wrong(`${at} is empty`);
  return said;
}

function letters(value: unknown, at: string): string {
  if (typeof value !== 'string' || !/^(?:[A-Z]{1,2}|[A-W][A-Z]{2}|X[A-E][A-Z]|XF[A-D])$/i.test(value)) {
    throw new Wrong(`${at} should be a column's letter such as "D", not ${shown(value)}`);
  }
  return value.toUpperCase();
}

function colour(value: unknown, at: string): string {
  const found = typeof value === 'string' && value.startsWith('#') ? colourOfText(value) : null;
  if (found === null) throw new Wrong(`${at} should be a colour such as "#FFC000", not ${shown(value)}`);
  return found;
}

function oneOf<T extends string>(value: unknown, at: string, known: Readonly<Record<T, string>>): T {
  const names = Object.keys(known) as T[];
  const found = names.find((name) => name === value);
  if (found === undefined) throw new Wrong(`${at} should be one of ${names.join(', ')}, not ${shown(value)}`);
  return found;
}

/** The value as it stands in the document, short and in one line. */
function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  // Control characters and the like have no business on a terminal.
  const plain = json.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
