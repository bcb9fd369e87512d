import fc from 'fast-check';
import type { Position } from '../../../src/plan/history/position';
import { inOrder } from '../../../src/plan/history/record';
import type { Results } from '../../../src/plan/model';
import { RATINGS } from '../../../src/plan/model';
import { finished } from '../../../src/plan/steps';
import type { SheetContent } from '../../../src/report/content';
import { COLUMNS, LAST_SHOWN, placeOf, TYPED_OVER } from '../../../src/report/history/columns';
import { readHistory, type HistoryMemory } from '../../../src/report/history/memory';
import { historySheet } from '../../../src/report/history/sheet';
import { action, day, planOf } from '../../support/plan-builder';
import { entry, frozen, rated, unfrozen } from '../../plan/history/support';
import { BLANK, gridOf, tableOf, typed, typedDay, type Table } from '../support/grid-of';
import { resultsOf } from '../support/results-of';

const BUILT_AT = '21/11/2026 10:49';
const BASE = resultsOf(planOf(action('1.1')));
const ACTION = placeOf('action');

function sheet(positions: readonly Position[], historyBefore?: HistoryMemory): SheetContent {
  const results: Results = { ...BASE, recorded: { positions: inOrder(positions), leftAlone: null } };
  const context = { builtAt: BUILT_AT, ...(historyBefore ? { historyBefore } : {}) };
  const [content] = finished(historySheet(results, context));
  if (!content) throw new Error('No sheet');
  return content;
}

const read = (table: Table) => readHistory(gridOf(table));
/** The sheet built again on what people made of it. */
const rebuilt = (table: Table, positions?: readonly Position[]) => {
  const memory = read(table);
  return tableOf(sheet(positions ?? memory.positions, memory));
};

const BOARD = frozen(
  'Board, 12 May 2022',
  '2022-04-30',
  entry({
    key: 'a',
    rating: 'red',
    allowed: ['red', 'amber'],
    due: '2022-03-31',
    timesMoved: 2,
    status: 'overdue',
  }),
  entry({
    key: 'b',
    rating: null,
    number: null,
    reference: 'Arrange the …',
    priority: null,
    leads: ['A', 'B'],
  }),
  entry({ key: 'c', rating: 'notStarted', due: '2022-09-30', originalDue: '2022-06-30' }),
);
const QUARTER: Position = { ...unfrozen('2022-01-20', rated('a', 'amber')), quarterEnd: day('2022-03-31') };
const NOW = unfrozen('2022-07-31', rated('a', 'green'), rated('b', 'red'), rated('c', 'notStarted'));
const ALL = [QUARTER, BOARD, NOW];

/** The rows that show an activity at a position. */
const rowsOf = (table: Table, position: string) =>
  table.flatMap((row, at) => (row[0]?.text === position && row[ACTION]?.text !== '' ? [at] : []));
const rowOf = (table: Table, position: string, ref: string) =>
  rowsOf(table, position).find((at) => table[at]?.[placeOf('ref')]?.text === ref) ?? -1;
function put(table: Table, row: number, column: number, text: string): void {
  const cells = table[row] ?? [];
  while (cells.length <= column) cells.push(BLANK);
  cells[column] = typed(text);
}
const texts = (table: Table) => table.flat().map(({ text }) => text);
const HEADER = 3;
const EXTRA = COLUMNS.length;

describe('the sheet Plan history', () => {
  it('has one row for each activity at each position, the newest first, below one header row', () => {
    const content = sheet(ALL);
    const table = tableOf(content);
    expect(content.freezeRows).toBe(HEADER + 1);
    expect(table[HEADER]?.map(({ text }) => text).slice(0, 3)).toEqual(['Position', 'Frozen', 'Position at']);
    expect(table.slice(HEADER + 1, HEADER + 8).map((row) => row[0]?.text)).toEqual([
      'Current',
      'Current',
      'Current',
      'Board, 12 May 2022',
      'Board, 12 May 2022',
      'Board, 12 May 2022',
      'Quarter’s end 31/03/2022',
    ]);
    const shown = table[rowOf(table, 'Board, 12 May 2022', 'a')]
      ?.slice(0, LAST_SHOWN + 1)
      .map(({ text }) => text);
    expect(shown).toEqual([
      'Board, 12 May 2022',
      'Yes',
      '30/04/2022',
      BUILT_AT,
      'V1',
      'a',
      BOARD.entries[0]?.action,
      'Sub Group',
      'Red',
      'Red or Amber',
      '31/03/2022',
      '31/03/2022',
      '2',
      'Overdue',
    ]);
    expect(content.rows[rowOf(table, 'Board, 12 May 2022', 'a')]?.cells[placeOf('rating')]?.style).toBe(
      'red',
    );
    expect(content.columnWidths.slice(LAST_SHOWN + 1)).toEqual([0, 0, 0]);
    expect(content.merges.every(({ top }) => top < HEADER || top > HEADER + 7)).toBe(true);
  });

  it('draws the ratings at each position, oldest first, from a table of counts', () => {
    const content = sheet(ALL);
    const [chart] = content.charts;
    expect(chart).toMatchObject({ type: 'ColumnStacked', seriesBy: 'Columns' });
    const { top = 0, bottom = 0, right = 0 } = chart?.data ?? {};
    const figures = tableOf(content)
      .slice(top, bottom + 1)
      .map((row) => row.slice(0, right + 1).map(({ text }) => text));
    expect(figures).toEqual([
      ['Position', 'Red', 'Amber', 'Green', 'Not started', 'Not rated'],
      ['Quarter’s end 31/03/2022', '0', '1', '0', '0', '0'],
      ['Board, 12 May 2022', '1', '0', '0', '1', '1'],
      ['Current', '1', '0', '1', '1', '0'],
    ]);
  });

  it('is not there before anything is recorded', () => {
    expect(finished(historySheet(BASE, { builtAt: BUILT_AT }))).toEqual([]);
    expect(readHistory(null).positions).toEqual([]);
  });
});

describe('reading it back', () => {
  it('gives the positions that were written, without a word of complaint', () => {
    expect(read(tableOf(sheet(ALL)))).toMatchObject({
      positions: inOrder(ALL),
      problems: [],
      strangers: [],
      extras: [],
    });
  });

  it('is the same whatever was written', () => {
    const text = fc
      .oneof(
        fc.constantFrom('Agree the protocol', '1.10', '=1+1', "'quoted", '#', '[1] x', '2022-04-30'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      )
      .map((words) => words.replace(/[\r\n]/g, ' '));
    const days = fc.constantFrom(null, '2022-03-31', '2023-12-31');
    const one = fc.record({
      rating: fc.constantFrom(null, ...RATINGS),
      due: days,
      originalDue: days,
      action: text,
      milestones: text,
      reference: text,
      timesMoved: fc.nat(9),
      number: fc.option(text),
      priority: fc.option(text),
      leads: fc.array(
        text.map((lead) => `x${lead}`),
        { maxLength: 2 },
      ),
    });
    const position = fc.tuple(
      fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(one),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 3 }), text, (all, meeting) => {
        const positions = inOrder(
          all.map(([keys, stream], at) => {
            const entries = keys.map((key) => entry({ ...stream.next().value, key }));
            return frozen(`${meeting} ${String(at)}`.trim(), `2022-0${String(at + 1)}-15`, ...entries);
          }),
        );
        const table = tableOf(sheet(positions));
        expect(read(table)).toMatchObject({ positions, problems: [] });
        expect(rebuilt(table)).toEqual(table);
      }),
      { numRuns: 60 },
    );
  });

  it('finds everything again after people sorted, moved columns, inserted rows and filled a column of their own', () => {
    const table = tableOf(sheet(ALL));
    const rows = table.splice(HEADER + 1, 7).reverse();
    table.splice(HEADER + 1, 0, ...rows.slice(0, 3), [], ...rows.slice(3));
    for (const row of table) row.splice(2, 0, BLANK);
    put(table, HEADER, EXTRA + 1, 'Minutes');
    put(table, HEADER + 1, EXTRA + 1, 'see item 4');
    const memory = read(table);
    expect(memory.positions).toEqual(inOrder(ALL));
    expect(memory.problems).toEqual([]);
    expect(texts(rebuilt(table)).filter((words) => words === 'see item 4')).toHaveLength(1);
  });

  it('finds everything again after the visible columns alone were sorted, notes with their row', () => {
    const table = tableOf(sheet(ALL));
    const at = rowOf(table, 'Board, 12 May 2022', 'a');
    put(table, HEADER, EXTRA, 'Minutes');
    put(table, at, EXTRA, 'asked for a date');
    const hidden = [placeOf('priority'), placeOf('milestones'), placeOf('record')];
    const rows = table.slice(HEADER + 1, HEADER + 8);
    const sorted = [...rows]
      .reverse()
      .map((row, index) =>
        row.map((cell, column) => (hidden.includes(column) ? (rows[index]?.[column] ?? BLANK) : cell)),
      );
    table.splice(HEADER + 1, 7, ...sorted);
    const memory = read(table);
    expect(memory.problems).toEqual([]);
    expect(memory.positions.map(({ entries }) => entries.map(({ rating }) => rating))).toEqual(
      inOrder(ALL).map(({ entries }) => entries.map(({ rating }) => rating)),
    );
    const again = rebuilt(table);
    expect(again[rowOf(again, 'Board, 12 May 2022', 'a')]?.[EXTRA]?.text).toBe('asked for a date');
  });
});

describe('what was frozen', () => {
  it('counts as it was frozen where somebody typed over it; what was typed is kept and told', () => {
    const table = tableOf(sheet(ALL));
    const at = rowOf(table, 'Board, 12 May 2022', 'a');
    put(table, at, placeOf('rating'), 'Green');
    (table[at] ?? [])[placeOf('due')] = typedDay('2022-12-31');
    const memory = read(table);
    expect(memory.positions).toEqual(inOrder(ALL));
    expect(memory.problems.join()).toMatch(/a at Board, 12 May 2022 \(Rating: Green; Due: 31\/12\/2022\)/);
    const again = rebuilt(table);
    const row = again[rowOf(again, 'Board, 12 May 2022', 'a')];
    expect(row?.[placeOf('rating')]?.text).toBe('Red');
    expect(again[HEADER]?.[EXTRA]?.text).toBe(TYPED_OVER);
    expect(row?.[EXTRA]?.text).toBe('Rating: Green; Due: 31/12/2022');
    expect(read(again).problems).toEqual([]);
    expect(rebuilt(again)).toEqual(again);
  });

  it('tells of rows that were deleted, and goes on telling', () => {
    const table = tableOf(sheet(ALL));
    table.splice(rowOf(table, 'Board, 12 May 2022', 'Arrange the …'), 1);
    const memory = read(table);
    expect(memory.positions[1]).toMatchObject({ rowsLost: 1, entries: [{ key: 'a' }, { key: 'c' }] });
    expect(memory.problems.join()).toMatch(
      /“Board, 12 May 2022” had 3 rows .* and has 2: the others were deleted/,
    );
    expect(read(rebuilt(table)).problems).toEqual(memory.problems);
  });

  it('is not believed where its hidden record was changed; the row is kept at the end', () => {
    const table = tableOf(sheet(ALL));
    const at = rowOf(table, 'Board, 12 May 2022', 'a');
    put(
      table,
      at,
      placeOf('record'),
      (table[at]?.[placeOf('record')]?.text ?? '').replace('"red"', '"blue"'),
    );
    const memory = read(table);
    expect(memory.positions[1]?.entries.map(({ key }) => key)).toEqual(['b', 'c']);
    expect(memory.problems.join()).toMatch(/1 row of “Plan history” cannot be relied on/);
    expect(texts(rebuilt(table)).filter((words) => words === 'Typed on this sheet, and kept')).toHaveLength(
      1,
    );
  });

  it('counts once where a row was copied', () => {
    const table = tableOf(sheet(ALL));
    const at = rowOf(table, 'Board, 12 May 2022', 'a');
    table.splice(at, 0, [...(table[at] ?? [])]);
    expect(read(table).positions).toEqual(inOrder(ALL));
  });
});

describe('what people typed', () => {
  it('stays beside its activity, moves on with the current position, and is nowhere lost', () => {
    const table = tableOf(sheet(ALL));
    put(table, HEADER, EXTRA, 'Minutes');
    put(table, rowOf(table, 'Board, 12 May 2022', 'c'), EXTRA, 'frozen note');
    put(table, rowOf(table, 'Current', 'a'), EXTRA, 'current note');
    put(table, rowOf(table, 'Current', 'b'), EXTRA, 'note on what goes');
    table.push([typed('my own row')]);
    const later = unfrozen('2022-08-31', rated('a', 'green'), rated('d', 'red'));
    const again = rebuilt(table, [QUARTER, BOARD, later]);
    expect(again[rowOf(again, 'Board, 12 May 2022', 'c')]?.[EXTRA]?.text).toBe('frozen note');
    expect(again[rowOf(again, 'Current', 'a')]?.[EXTRA]?.text).toBe('current note');
    for (const words of ['note on what goes', 'my own row', 'Minutes']) {
      expect(texts(again).filter((one) => one === words)).toHaveLength(1);
    }
    expect(rebuilt(again)).toEqual(again);
  });

  it('goes with the position that is kept for its quarter’s end', () => {
    const table = tableOf(sheet([NOW]));
    put(table, rowOf(table, 'Current', 'a'), EXTRA, 'a note');
    const kept = { ...NOW, quarterEnd: day('2022-09-30') };
    const again = rebuilt(table, [kept, unfrozen('2022-10-31', rated('a', 'red'))]);
    expect(again[rowOf(again, 'Quarter’s end 30/09/2022', 'a')]?.[EXTRA]?.text).toBe('a note');
    expect(again[rowOf(again, 'Current', 'a')]?.[EXTRA]?.text).toBe('');
  });
});
