import type { Day } from '../../plan/day';
import { UNKNOWN_DAY } from '../../plan/escalate/unknown-day';
import type { Grid } from '../../plan/grid';
import type { RememberedEscalation } from '../../plan/model';
import { COLUMNS, PEOPLE, type ColumnId } from './columns';
import { assignKeys, type KeyedRow } from './assign-keys';
import { aboutOf } from './milestone-cell';
import { unmatchedKey, unmatchedNumber } from './row-key';
import { dayIn, findTable, noteIn, shownIn, type EscalationTable } from './table';

/**
 * Reads back what our Escalations sheet remembers: every item, open or closed since, with what people typed in
 * *Response*, *Decision*, *Revised date*, *Owner* and, after these four, in columns of their own.
 *
 * Columns are found by their headings and rows by their hidden key, so people may sort, move and insert. Days that
 * people typed are given as ISO dates (see `noteOf`). A row whose key is lost, and a row that people wrote themselves,
 * comes back under a key of its own ("unmatched:1"); it is left out only where nobody typed anything in it.
 *
 * @param grid the sheet as it stands; null where the workbook has none.
 */
export function readEscalationMemory(grid: Grid | null): RememberedEscalation[] {
  const table = grid && findTable(grid);
  if (!table) return [];
  const keyed = assignKeys(table);
  const since = earliest(keyed.map((row) => row.key?.raised ?? null)) ?? table.position ?? UNKNOWN_DAY;
  let last = keyed.reduce((most, row) => Math.max(most, unmatchedNumber(row.key?.key ?? '') ?? 0), 0);
  const kept = new Map<string, readonly string[]>();
  const memory: RememberedEscalation[] = [];
  for (const row of keyed) {
    if (!row.key) continue;
    const item = remembered(table, row, row.key.key, since);
    kept.set(row.fingerprint, item.notes);
    memory.push(item);
  }
  for (const row of keyed) {
    if (row.key) continue;
    const item = remembered(table, row, unmatchedKey(last + 1), since);
    if (!worthKeeping(table, row, item.notes, kept.get(row.fingerprint))) continue;
    last += 1;
    memory.push(item);
  }
  return memory;
}

function remembered(table: EscalationTable, row: KeyedRow, key: string, since: Day): RememberedEscalation {
  const at = (id: ColumnId) => table.places.get(id);
  const notes = [
    ...PEOPLE.map((id) => noteIn(table, row.row, at(id))),
    ...table.extras.map((extra) => noteIn(table, row.row, extra.at)),
  ];
  const known = row.key;
  const foreign = known ? '' : wordsOfAStranger(table, row.row);
  if (foreign !== '') notes[0] = [notes[0], foreign].filter((text) => text !== '').join('\n');
  return {
    key,
    ...aboutOf(shownIn(table, row.row, at('ref')).trim(), shownIn(table, row.row, at('milestone'))),
    leads: shownIn(table, row.row, at('leads'))
      .split('\n')
      .map((lead) => lead.trim())
      .filter((lead) => lead !== ''),
    level: known?.level ?? levelIn(table, row.row) ?? 1,
    due: known ? known.due : dayIn(table, row.row, at('due')),
    firstRaised: known?.raised ?? dayIn(table, row.row, at('raised')) ?? since,
    closed: known ? known.closed : null,
    notes,
    ...(known?.trace ? { trace: known.trace } : {}),
  };
}

function levelIn(table: EscalationTable, row: number): number | null {
  const digits = /^\s*(\d+)/.exec(shownIn(table, row, table.places.get('level')))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Written by us and bereft of its key: only we fill the level and the day first raised. */
function lostItsKey(table: EscalationTable, row: number): boolean {
  return levelIn(table, row) !== null && dayIn(table, row, table.places.get('raised')) !== null;
}

/** What a person wrote into columns of ours that an item has no field for, with the heading above it. */
function wordsOfAStranger(table: EscalationTable, row: number): string {
  if (lostItsKey(table, row)) return '';
  const homeless: readonly ColumnId[] = [
    'rating',
    'allowed',
    'due',
    'overdue',
    'level',
    'why',
    'raised',
    'running',
  ];
  return COLUMNS.filter((column) => homeless.includes(column.id))
    .map((column) => ({ ...column, text: shownIn(table, row, table.places.get(column.id)).trim() }))
    .filter((column) => column.text !== '')
    .map((column) => `${column.header}: ${column.text}`)
    .join('\n');
}

function worthKeeping(
  table: EscalationTable,
  row: KeyedRow,
  notes: readonly string[],
  twin: readonly string[] | undefined,
): boolean {
  if (notes.every((note) => note.trim() === '')) return !twin && !lostItsKey(table, row.row);
  return !twin || twin.join('\u0000') !== notes.join('\u0000');
}

function earliest(days: readonly (Day | null)[]): Day | null {
  return days.reduce((best, day) => (day && (!best || day < best) ? day : best), null);
}
