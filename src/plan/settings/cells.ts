/** The cells of *Plan settings* in which people type, by what they speak of, wherever they stand. */
import type { Rating } from '../model';
import { columnId, type Seen } from './column-name';
import type { OptionalSheet } from './settings';
import { SETTING_NAMES, type SettingId, type TYPED } from './sheet';
import { KEY_WORDS, SHEET_WORDS } from './words';

/** One cell. Tables that have one such cell in a row name no heading. */
export type SettingsCell =
  | { readonly table: 'setting'; readonly id: SettingId }
  | { readonly table: 'column'; readonly column: Seen }
  | { readonly table: 'key'; readonly rating: Rating; readonly heading: (typeof TYPED)['key'][number] }
  | { readonly table: 'rung'; readonly level: number; readonly heading: (typeof TYPED)['rung'][number] }
  | { readonly table: 'sheet'; readonly sheet: OptionalSheet };

/** The heading under which people type it. */
export function headingOf(cell: SettingsCell): string {
  switch (cell.table) {
    case 'setting':
      return 'Your setting';
    case 'column':
      return 'Your correction';
    case 'sheet':
      return 'Your on or off';
    case 'key':
    case 'rung':
      return cell.heading;
  }
}

/** What the row speaks of, for maps. */
export function subjectOf(cell: SettingsCell): string {
  switch (cell.table) {
    case 'setting':
      return `setting ${cell.id}`;
    case 'column':
      return `column ${columnId(cell.column)}`;
    case 'key':
      return `key ${cell.rating}`;
    case 'rung':
      return `rung ${String(cell.level)}`;
    case 'sheet':
      return `sheet ${cell.sheet}`;
  }
}

/** The cell's name, for people: "Position at", "Deputy", "Red, Your meaning". */
export function cellWords(cell: SettingsCell): string {
  switch (cell.table) {
    case 'setting':
      return SETTING_NAMES[cell.id];
    case 'column':
      return cell.column.header === '' ? `column ${cell.column.column}` : cell.column.header;
    case 'key':
      return `${KEY_WORDS[cell.rating]}, ${cell.heading}`;
    case 'rung':
      return `Level ${String(cell.level)}, ${cell.heading}`;
    case 'sheet':
      return SHEET_WORDS[cell.sheet];
  }
}

/** The cell, for maps: what its row speaks of, and its heading. */
export function cellId(cell: SettingsCell): string {
  return idOf(subjectOf(cell), headingOf(cell));
}

export const idOf = (subject: string, heading: string): string => `${subject}\n${heading}`;
