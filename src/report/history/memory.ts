/** What *Plan history* remembers: the positions, and what people typed there. */
import type { Grid } from '../../plan/grid';
import type { Position, PositionEntry } from '../../plan/history/position';
import { inOrder } from '../../plan/history/record';
import { listedUpTo } from '../words';
import { TYPED_OVER } from './columns';
import { pairRows, type Paired } from './pair';
import { positionLabel, rowId } from './row';
import { noteAt } from '../notes';
import { readTable, textAt, type HistoryRow, type HistoryTable } from './table';

export interface HistoryMemory {
  /** Oldest first, the current one last. */
  readonly positions: readonly Position[];
  /** Headings of the columns that people added. */
  readonly extras: readonly string[];
  /** What people typed in those columns, by `rowId`; rows without a word are left out. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  /** Rows that are no record of ours, from the first column on. */
  readonly strangers: readonly (readonly string[])[];
  /** What the user should know: cells typed over, rows deleted, rows that lost their record. */
  readonly problems: readonly string[];
}

export const NO_HISTORY: HistoryMemory = {
  positions: [],
  extras: [],
  notes: new Map(),
  strangers: [],
  problems: [],
};

/** More would not be read. */
const MOST_NAMED = 5;

/**
 * Reads the sheet back, whatever people did to it: columns are found by their headings, rows by their hidden records.
 * What was frozen counts as it was frozen. Never throws.
 *
 * @param grid our sheet as it stands; null where the workbook has none
 */
export function readHistory(grid: Grid | null): HistoryMemory {
  if (grid === null) return NO_HISTORY;
  const table = readTable(grid);
  const { paired, strangers } = pairRows(table);
  const isTypedOver = paired.some(({ typedOver }) => typedOver.length > 0);
  const headings = table.extras.map(({ header }) => header);
  const extras = isTypedOver && !headings.includes(TYPED_OVER) ? [...headings, TYPED_OVER] : headings;
  const notes = new Map<string, readonly string[]>();
  for (const one of paired) {
    const typed = notesOf(table, one, extras);
    if (typed.some((note) => note !== '')) notes.set(rowId(one.record.position, one.record.entry.key), typed);
  }
  const positions = positionsOf(table, paired);
  return {
    positions,
    extras,
    notes,
    strangers: [...strangers.map(({ row }) => row), ...table.furniture].flatMap((row) =>
      strangerIn(table, row),
    ),
    problems: [...typedOverWords(paired), ...lostWords(positions), ...strangerWords(strangers, table)],
  };
}

function notesOf(
  { grid, extras }: HistoryTable,
  { shownIn, typedOver }: Paired,
  headings: readonly string[],
): string[] {
  return headings.map((heading, at) => {
    const extra = extras[at];
    const typed = extra ? noteAt(grid, shownIn.row, extra.at) : '';
    const over = heading === TYPED_OVER ? typedOver.join('; ') : '';
    return [typed, over].filter((text) => text !== '').join('; ');
  });
}

function positionsOf(table: HistoryTable, paired: readonly Paired[]): Position[] {
  const groups = new Map<string, Paired[]>();
  for (const one of paired) {
    const key = JSON.stringify(one.record.position);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return inOrder(
    [...groups.values()].flatMap((rows) => {
      const [first] = rows.sort((a, b) => a.record.at - b.record.at);
      if (!first) return [];
      const rowsLost = first.record.of - rows.length;
      const entries = rows.map((one) => entryOf(table, one));
      return [{ ...first.record.position, entries, ...(rowsLost > 0 ? { rowsLost } : {}) }];
    }),
  );
}

function entryOf({ grid, places }: HistoryTable, { record, own, shownIn }: Paired): PositionEntry {
  const priority = wholeAt(grid, own.row, places.get('priority'));
  return {
    ...record.entry,
    priority: priority === '' ? null : priority,
    action: wholeAt(grid, shownIn.row, places.get('action')),
    milestones: wholeAt(grid, own.row, places.get('milestones')),
    leads: wholeAt(grid, shownIn.row, places.get('leads'))
      .split('\n')
      .filter((lead) => lead !== ''),
  };
}

/** The cell's text as it stands, spaces and all. */
function wholeAt(grid: Grid, row: number, at: number | undefined): string {
  return at === undefined ? '' : String(grid.values[row]?.[at] ?? '');
}

/** What a row that is none of ours says; of a row of ours, what stands in columns that are not. */
function strangerIn({ grid, places, furniture, extras }: HistoryTable, row: number): string[][] {
  const isOurs = furniture.includes(row);
  const ours = new Set([...places.values(), ...extras.map(({ at }) => at)]);
  const right = Math.max(...ours, -1);
  const cells = (grid.values[row] ?? []).map((_, at) => {
    const isNote = isOurs ? at > right : at !== places.get('record');
    return isNote ? noteAt(grid, row, at) : '';
  });
  const said = cells.slice(0, cells.findLastIndex((note) => note !== '') + 1);
  return said.length === 0 ? [] : [isOurs ? said.filter((note) => note !== '') : said];
}

function typedOverWords(paired: readonly Paired[]): string[] {
  const over = paired.filter(
    ({ record, typedOver }) => typedOver.length > 0 && record.position.frozenAt !== null,
  );
  if (over.length === 0) return [];
  const words = over.map(
    ({ record, typedOver }) =>
      `${record.entry.reference} at ${positionLabel(record.position)} (${typedOver.join('; ')})`,
  );
  return [
    `Somebody typed over frozen positions in “Plan history”: ${listedUpTo(words, MOST_NAMED)}. What was frozen counts and stands there again; what was typed is kept in the column “${TYPED_OVER}”.`,
  ];
}

function lostWords(positions: readonly Position[]): string[] {
  return positions
    .filter(({ rowsLost, isFrozen, quarterEnd }) => rowsLost && (isFrozen || quarterEnd !== undefined))
    .map((position) => {
      const { entries, rowsLost = 0 } = position;
      return `The position “${positionLabel(position)}” had ${String(entries.length + rowsLost)} rows in “Plan history” and has ${String(entries.length)}: the others were deleted. What stood there cannot be compared; an earlier version of the workbook brings it back with --history.`;
    });
}

/** Rows that were records of ours and are no more. */
function strangerWords(strangers: readonly HistoryRow[], { grid, places }: HistoryTable): string[] {
  const lost = strangers.filter(
    ({ row, recordText }) => recordText !== '' && textAt(grid, row, places.get('ref')) !== '',
  ).length;
  if (lost === 0) return [];
  const rows = lost === 1 ? '1 row' : `${String(lost)} rows`;
  return [
    `${rows} of “Plan history” cannot be relied on: copied, or changed in the hidden columns. They count no more, and are kept at the end of that sheet.`,
  ];
}
