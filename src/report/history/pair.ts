/** Which visible row belongs to which record, after people sorted, copied, moved and typed. */
import { dayFromSerial, formatDay, serialOf, parseDay } from '../../plan/day';
import type { ReportCell } from '../content';
import { COLUMNS, placeOf, VOUCHED } from './columns';
import type { RowRecord } from './record';
import { rowCells } from './row';
import type { HistoryRow, HistoryTable } from './table';

/** A record and the row that shows it now. */
export interface Paired {
  readonly record: RowRecord;
  /** The row whose hidden columns go with the record. */
  readonly own: HistoryRow;
  /** The row whose visible columns do: another one only where somebody sorted the visible columns alone. */
  readonly shownIn: HistoryRow;
  /** What people typed over cells of ours: "Rating: Amber". */
  readonly typedOver: readonly string[];
}

export interface Pairing {
  readonly paired: readonly Paired[];
  /** Rows without a record of their own, copies among them. */
  readonly strangers: readonly HistoryRow[];
}

/** Every record once: first rows that show what their record says, then rows that show what another record says. */
export function pairRows(table: HistoryTable): Pairing {
  const byText = new Map<string, HistoryRow>();
  for (const row of table.rows) {
    if (row.record && !byText.has(row.recordText)) byText.set(row.recordText, row);
  }
  const owners = [...byText.values()].flatMap((own) =>
    own.record
      ? [
          {
            own,
            record: own.record,
            expected: expectedIn(own.record, table),
            shownIn: null as HistoryRow | null,
          },
        ]
      : [],
  );
  const taken = new Set<HistoryRow>();
  const take = (owner: (typeof owners)[number], row: HistoryRow) => {
    owner.shownIn = row;
    taken.add(row);
  };
  for (const owner of owners) if (same(owner.own.shown, owner.expected)) take(owner, owner.own);
  const free = new Map<string, HistoryRow[]>();
  for (const row of table.rows) {
    if (taken.has(row)) continue;
    const key = row.shown.join('\n');
    free.set(key, [...(free.get(key) ?? []), row]);
  }
  for (const owner of owners) {
    const row = owner.shownIn ? undefined : free.get(owner.expected.join('\n'))?.shift();
    if (row) take(owner, row);
  }
  const paired = owners.map(({ own, record, expected, shownIn }): Paired => {
    const shown = shownIn ?? (taken.has(own) ? null : own);
    if (shown) taken.add(shown);
    const typedOver = shownIn || !shown ? [] : differences(shown.shown, expected);
    return { record, own, shownIn: shown ?? own, typedOver };
  });
  return {
    paired,
    strangers: table.rows.filter((row) => !taken.has(row) && !paired.some(({ own }) => own === row)),
  };
}

/** What the row would show; a column that is gone shows nothing. */
function expectedIn(record: RowRecord, { places }: HistoryTable): string[] {
  const cells = rowCells(record, { priority: null, action: '', milestones: '', leads: [] });
  return VOUCHED.map((id) => (places.has(id) ? textOf(cells[placeOf(id)]) : ''));
}

/** As a cell's value reads back. */
function textOf(cell: ReportCell | undefined): string {
  switch (cell?.value.kind) {
    case 'text':
      return cell.value.text.trim();
    case 'number':
      return String(cell.value.number);
    case 'day': {
      const day = parseDay(cell.value.day);
      return day === null ? cell.value.day : String(serialOf(day));
    }
    default:
      return '';
  }
}

function same(shown: readonly string[], expected: readonly string[]): boolean {
  return shown.every((text, at) => text === expected[at]);
}

function differences(shown: readonly string[], expected: readonly string[]): string[] {
  return VOUCHED.flatMap((id, at) => {
    const text = shown[at] ?? '';
    if (text === expected[at]) return [];
    const header = COLUMNS[placeOf(id)]?.header ?? '';
    return [`${header}: ${readable(text, expected[at] ?? '')}`];
  });
}

/** A day that was typed over a day is shown as one. */
function readable(text: string, expected: string): string {
  if (text === '') return '(cleared)';
  const isDay = /^\d{5}$/.test(text) && (/^\d{5}$/.test(expected) || expected === '');
  const day = isDay ? dayFromSerial(Number(text)) : null;
  return day === null ? text : formatDay(day);
}
