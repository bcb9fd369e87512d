import { fingerprintOf, readRowKey, type RowKey } from './row-key';
import { shownIn, type EscalationTable } from './table';

/** A row of the sheet with the key that belongs to its words; null where it has none. */
export interface KeyedRow {
  readonly row: number;
  readonly fingerprint: string;
  readonly key: RowKey | null;
}

/**
 * Gives every row its key, and no key to two rows. First come rows whose key fits their words; then rows whose words
 * fit a key that was left behind elsewhere (somebody sorted the visible columns only); then rows that were reworded
 * and still stand beside their key.
 */
export function assignKeys(table: EscalationTable): KeyedRow[] {
  const at = table.places;
  const rows = table.rows.map((row) => ({
    row,
    own: readRowKey(shownIn(table, row, at.get('key'))),
    fingerprint: fingerprintOf(shownIn(table, row, at.get('ref')), shownIn(table, row, at.get('milestone'))),
    key: null as RowKey | null,
  }));
  const taken = new Set<string>();
  const give = (row: (typeof rows)[number], key: RowKey | null | undefined): void => {
    if (row.key || !key || taken.has(key.key)) return;
    row.key = key;
    taken.add(key.key);
  };
  for (const row of rows) if (row.own?.fingerprint === row.fingerprint) give(row, row.own);
  const strayed = new Map(rows.map((row) => [row.own?.fingerprint ?? '', row.own]));
  for (const row of rows) give(row, strayed.get(row.fingerprint));
  for (const row of rows) give(row, row.own);
  return rows.map(({ row, fingerprint, key }) => ({ row, fingerprint, key }));
}
