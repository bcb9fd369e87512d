/** Settings from a JSON document, such as a stranger may send: everything is checked, and one sentence says what is wrong. */
import type { ColumnRole, Meaning, Rating } from '../model';
import {
  NO_SETTINGS,
  type ColumnSetting,
  type KeySetting,
  type OptionalSheet,
  type PlanSettings,
} from './settings';
import {
  colour,
  day,
  fields,
  given,
  letters,
  list,
  oneOf,
  optional,
  text,
  whole,
  words,
  Wrong,
} from './config-pieces';
import { dismissal, ladderOf, meetingsOf } from './config-tables';
import { KEY_WORDS, MEANING_WORDS, ROLE_WORDS, SHEET_WORDS } from './words';

export type ParsedConfig =
  | { readonly settings: PlanSettings; readonly problem: null }
  /** A sentence for people, without a full stop: where it is wrong and what was expected. */
  | { readonly settings: null; readonly problem: string };

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
    'meetings',
    'replyBy',
    'ladder',
    'dismissals',
    'withoutSheets',
  ]);
  const period = given(all['period']) ? fields(all['period'], '"period"', ['start', 'end']) : {};
  const start = optional(period['start'], (value) => day(value, '"period.start"'));
  const end = optional(period['end'], (value) => day(value, '"period.end"'));
  if (start && end && start >= end) throw new Wrong('"period" does not end after it begins');
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
    meetings: meetingsOf(list(all['meetings'], '"meetings"')),
    replyBy: optional(all['replyBy'], (value) => day(value, '"replyBy"')),
    ladder: ladderOf(list(all['ladder'], '"ladder"')),
    dismissals: list(all['dismissals'], '"dismissals"').map(dismissal),
    withoutSheets: list(all['withoutSheets'], '"withoutSheets"').map((value, index) =>
      oneOf<OptionalSheet>(value, `"withoutSheets[${String(index)}]"`, SHEET_WORDS),
    ),
  };
}

function column(json: unknown, index: number): ColumnSetting {
  const at = `"columns[${String(index)}]"`;
  const one = fields(json, at, ['sheet', 'header', 'nth', 'after', 'column', 'headerRow', 'role']);
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
    headerRow: optional(one['headerRow'], (value) => whole(value, `${at} "headerRow"`, 1_048_576)),
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
