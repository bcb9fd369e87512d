import fc from 'fast-check';
import type { Escalation, RememberedEscalation } from '../../../src/plan/model';
import { buildReport, readEscalationMemory } from '../../../src/report';
import type { SheetContent } from '../../../src/report/content';
import { COLUMNS, placeOf, UNMATCHED_WHY, type ColumnId } from '../../../src/report/escalations/columns';
import { action, activity, planOf } from '../../support/plan-builder';
import { BLANK, gridOf, rowOf, tableOf, typed, typedDay, words, type Table } from '../support/grid-of';
import { item, resultsOf } from '../support/results-of';

const plan = planOf(
  action('1.1.1', activity({ key: 'a' }), activity({ key: 'b' })),
  action('1.1.2', activity({ key: 'c' })),
);
const ITEMS = [
  item({ key: 'a', level: 3, daysOverdue: 120 }),
  item({ key: 'b', level: 2, leads: ['Sub Group', 'Executive'], firstRaised: '2021-12-31' }),
  item({ key: 'c', level: 1, action: '1.1.2', due: null }),
  item({
    key: 'gone',
    action: '2.1.1',
    cell: null,
    rating: null,
    closed: '2022-03-31',
    firstRaised: '2021-09-30',
  }),
];

function sheetOf(escalations: readonly Escalation[], before?: Table): SheetContent {
  const context = { builtAt: '21/11/2026 10:49', ...(before ? { escalationsBefore: gridOf(before) } : {}) };
  const sheet = buildReport(resultsOf(plan, { escalations }), context).find(
    ({ kind }) => kind === 'escalations',
  );
  if (!sheet) throw new Error('No escalations sheet');
  return sheet;
}

const header = (content: SheetContent) => rowOf(content, 'Row key');
/** The row of the table in which the item stands. */
function at(table: Table, key: string): number {
  return table.findIndex((row) => String(row[0]?.value).startsWith(`${key} | `));
}
function type(table: Table, row: number, column: ColumnId | number, cell: ReturnType<typeof typed>): void {
  const line = table[row];
  if (!line) throw new Error(`No row ${String(row)}`);
  const place = typeof column === 'number' ? column : placeOf(column);
  while (line.length <= place) line.push(BLANK);
  line[place] = cell;
}
const notesOf = (memory: readonly RememberedEscalation[], key: string) =>
  memory.find((one) => one.key === key)?.notes;

test('nothing is remembered where there is no sheet, or none of ours', () => {
  expect(readEscalationMemory(null)).toEqual([]);
  expect(
    readEscalationMemory(
      gridOf([
        [typed('Action'), typed('Lead')],
        [typed('1'), typed('A')],
      ]),
    ),
  ).toEqual([]);
  expect(readEscalationMemory(gridOf([]))).toEqual([]);
});

test('an untouched sheet gives every item back, open and closed', () => {
  const memory = readEscalationMemory(gridOf(tableOf(sheetOf(ITEMS))));
  expect(memory).toEqual(
    ITEMS.map(({ key, action, milestone, leads, level, due, firstRaised, closed }) => ({
      key,
      action,
      milestone,
      leads,
      level,
      due,
      firstRaised,
      closed,
      notes: ['', '', '', ''],
    })),
  );
});

test('an empty list is remembered as empty', () => {
  expect(readEscalationMemory(gridOf(tableOf(sheetOf([]))))).toEqual([]);
});

describe('what people typed', () => {
  const table = tableOf(sheetOf(ITEMS));
  type(table, at(table, 'a'), 'response', typed('Dates agreed,\nsee minutes'));
  type(table, at(table, 'a'), 'revised', typedDay('2022-06-30'));
  type(table, at(table, 'b'), 'decision', typed('=extend'));
  type(table, at(table, 'b'), 'revised', typed('end of June'));
  type(table, at(table, 'c'), 'owner', typed('A. Smith'));
  type(table, at(table, 'gone'), 'response', typed('Agreed in March'));
  const expected = {
    a: ['Dates agreed,\nsee minutes', '', '2022-06-30', ''],
    b: ['', '=extend', 'end of June', ''],
    c: ['', '', '', 'A. Smith'],
    gone: ['Agreed in March', '', '', ''],
  };
  const check = (changed: Table, left = 0) => {
    const memory = readEscalationMemory(gridOf(changed, left));
    for (const [key, notes] of Object.entries(expected))
      expect(notesOf(memory, key)?.slice(0, 4)).toEqual(notes);
    return memory;
  };
  const copy = (): Table => table.map((row) => [...row]);

  test('comes back', () => {
    expect(check(table)).toHaveLength(4);
  });

  test('comes back after all rows of both tables were sorted upside down', () => {
    const changed = copy();
    const first = header(sheetOf(ITEMS)) + 1;
    expect(check([...changed.slice(0, first), ...changed.slice(first).reverse()])).toHaveLength(4);
  });

  test('comes back after only the visible columns were sorted', () => {
    const changed = copy();
    const rows = ['a', 'b', 'c'].map((key) => at(changed, key));
    const visible = rows.map((row) => (changed[row] ?? []).slice(1)).reverse();
    rows.forEach((row, index) => {
      changed[row] = [changed[row]?.[0] ?? BLANK, ...(visible[index] ?? [])];
    });
    expect(check(changed)).toHaveLength(4);
  });

  test('comes back after columns were moved about', () => {
    const order = COLUMNS.map((_, index) => index).reverse();
    check(table.map((row) => [row[0] ?? BLANK, ...order.slice(0, -1).map((index) => row[index] ?? BLANK)]));
  });

  test('comes back after blank rows and a title of their own were put in', () => {
    const changed = copy();
    changed.splice(at(changed, 'b'), 0, [], []);
    changed.unshift([]);
    expect(check(changed)).toHaveLength(4);
  });

  test('stays beside its item after the item was reworded on the sheet', () => {
    const changed = copy();
    type(changed, at(changed, 'a'), 'milestone', typed('Quite other words'));
    check(changed);
  });

  test('is remembered with the dates of the build, whatever people wrote over them', () => {
    const changed = copy();
    type(changed, at(changed, 'b'), 'raised', typed('long ago'));
    type(changed, at(changed, 'b'), 'due', typed('soon'));
    const memory = check(changed);
    expect(memory.find(({ key }) => key === 'b')).toMatchObject({
      firstRaised: '2021-12-31',
      due: '2022-01-31',
    });
  });

  test('comes back where the header row was deleted, since the marks are still there', () => {
    const changed = copy();
    changed.splice(header(sheetOf(ITEMS)), 1);
    check(changed);
  });

  test('is written into the next sheet and read back from there', () => {
    const memory = readEscalationMemory(gridOf(table));
    const next = ITEMS.map((one) => ({
      ...one,
      notes: memory.find(({ key }) => key === one.key)?.notes ?? [],
    }));
    const content = sheetOf(next, table);
    check(tableOf(content));
    const row = rowOf(content, 'a | ');
    expect(content.rows[row]?.cells[placeOf('revised')]?.value).toEqual({ kind: 'day', day: '2022-06-30' });
    expect(content.rows[rowOf(content, 'b | ')]?.cells[placeOf('decision')]?.value).toEqual({
      kind: 'text',
      text: '=extend',
    });
  });
});

describe('columns that people added', () => {
  const RIGHT = COLUMNS.length;
  function extended(): Table {
    const table = tableOf(sheetOf(ITEMS));
    type(table, header(sheetOf(ITEMS)), RIGHT, typed('Chair'));
    type(table, at(table, 'a'), RIGHT, typed('Seen'));
    type(table, at(table, 'gone'), RIGHT, typedDay('2022-04-01'));
    type(table, at(table, 'b'), RIGHT + 2, typed('under no heading'));
    return table;
  }

  test('follow the four of ours, and keep their headings in the next sheet', () => {
    const table = extended();
    const memory = readEscalationMemory(gridOf(table));
    expect(notesOf(memory, 'a')).toEqual(['', '', '', '', 'Seen', '']);
    expect(notesOf(memory, 'b')).toEqual(['', '', '', '', '', 'under no heading']);
    expect(notesOf(memory, 'gone')).toEqual(['', '', '', '', '2022-04-01', '']);
    const next = ITEMS.map((one) => ({ ...one, notes: notesOf(memory, one.key) ?? [] }));
    const content = sheetOf(next, table);
    expect(words(content, header(content)).slice(RIGHT)).toEqual(['Chair', 'Notes']);
    expect(readEscalationMemory(gridOf(tableOf(content)))).toEqual(memory);
  });

  test('keep their headings where nothing is typed below them yet', () => {
    const table = tableOf(sheetOf(ITEMS));
    type(table, header(sheetOf(ITEMS)), RIGHT, typed('Chair'));
    const content = sheetOf(ITEMS, table);
    expect(words(content, header(content)).slice(RIGHT)).toEqual(['Chair']);
  });

  test('that stand between ours are taken to the right of them', () => {
    const table = extended().map((row) => {
      const line = Array.from({ length: RIGHT + 3 }, (_, place) => row[place] ?? BLANK);
      return [...line.slice(0, 3), line[RIGHT] ?? BLANK, ...line.slice(3, RIGHT)];
    });
    expect(notesOf(readEscalationMemory(gridOf(table)), 'a')).toEqual(['', '', '', '', 'Seen']);
  });

  test('a column of ours that was renamed is kept as one of theirs', () => {
    const table = tableOf(sheetOf(ITEMS));
    type(table, header(sheetOf(ITEMS)), 'response', typed('Reply of the lead'));
    type(table, at(table, 'a'), 'response', typed('In June'));
    expect(notesOf(readEscalationMemory(gridOf(table)), 'a')).toEqual(['', '', '', '', 'In June']);
  });
});

describe('a row without its key', () => {
  function without(key: string): Table {
    const table = tableOf(sheetOf(ITEMS));
    const row = at(table, key);
    type(table, row, 'response', typed('Typed here'));
    type(table, row, 0, BLANK);
    return table;
  }

  test('is kept under a key of its own, with its dates and level', () => {
    const memory = readEscalationMemory(gridOf(without('b')));
    expect(memory).toHaveLength(4);
    expect(memory.at(-1)).toEqual({
      key: 'unmatched:1',
      action: '1.1.1',
      milestone: 'Milestone of b',
      leads: ['Sub Group', 'Executive'],
      level: 2,
      due: '2022-01-31',
      firstRaised: '2021-12-31',
      closed: null,
      notes: ['Typed here', '', '', ''],
    });
  });

  test('says so in the next sheet and keeps that key from then on', () => {
    const lost = readEscalationMemory(gridOf(without('b'))).at(-1);
    if (!lost) throw new Error('Lost');
    const closed = item({
      ...lost,
      cell: null,
      rating: null,
      closed: '2022-04-30',
      reasons: ['No longer in the plan'],
    });
    const content = sheetOf([...ITEMS, closed]);
    expect(words(content, rowOf(content, 'unmatched:1'))).toContain(UNMATCHED_WHY);
    const again = tableOf(content);
    const row = at(again, 'c');
    type(again, row, 'owner', typed('B. Jones'));
    type(again, row, 0, BLANK);
    const keys = readEscalationMemory(gridOf(again)).map(({ key }) => key);
    expect(keys).toEqual(['a', 'b', 'gone', 'unmatched:1', 'unmatched:2']);
  });

  test('is left to be built anew where nobody typed anything in it', () => {
    const table = tableOf(sheetOf(ITEMS));
    type(table, at(table, 'b'), 0, BLANK);
    expect(readEscalationMemory(gridOf(table)).map(({ key }) => key)).toEqual(['a', 'c', 'gone']);
  });

  test('all rows keep what was typed when the whole key column was deleted', () => {
    const table = without('b').map((row) => row.slice(1));
    const memory = readEscalationMemory(gridOf(table));
    expect(memory.map(({ notes }) => notes[0])).toEqual(['Typed here']);
  });

  test('that people wrote themselves is kept, words under our headings included', () => {
    const table = tableOf(sheetOf(ITEMS));
    const own: Table[number] = [];
    table.splice(at(table, 'c'), 0, own);
    const row = table.indexOf(own);
    type(table, row, 'milestone', typed('Ask for the audit'));
    type(table, row, 'why', typed('Raised by the chair'));
    type(table, row, 'response', typed('Will ask'));
    expect(readEscalationMemory(gridOf(table)).at(-1)).toMatchObject({
      key: 'unmatched:1',
      milestone: 'Ask for the audit',
      firstRaised: '2021-09-30',
      notes: ['Will ask\nWhy: Raised by the chair', '', '', ''],
    });
  });

  test('beside a heading of ours is kept as well', () => {
    const content = sheetOf(ITEMS);
    const table = tableOf(content);
    type(table, rowOf(content, 'Closed since'), 'response', typed('Please keep these'));
    expect(readEscalationMemory(gridOf(table)).at(-1)?.notes[0]).toBe('Please keep these');
  });

  test('that is a plain copy of another is not told twice; a copy with other words is', () => {
    const table = tableOf(sheetOf(ITEMS));
    table.push([...(table[at(table, 'a')] ?? [])]);
    expect(readEscalationMemory(gridOf(table))).toHaveLength(4);
    type(table, table.length - 1, 'owner', typed('A. Smith'));
    expect(readEscalationMemory(gridOf(table)).map(({ key }) => key)).toContain('unmatched:1');
  });
});

test('whatever people type, wherever the rows go: everything comes back exactly once', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('=A1', "'x", '2022-01-01', 'a | b', '#N'),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { minLength: 6, maxLength: 6 }), { minLength: 4, maxLength: 4 }),
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
      (notes, order) => {
        const content = sheetOf(ITEMS);
        const table = tableOf(content);
        type(table, header(content), COLUMNS.length, typed('First of ours'));
        type(table, header(content), COLUMNS.length + 1, typed('Second of ours'));
        const rows = ITEMS.map(({ key }) => at(table, key));
        rows.forEach((row, index) => {
          (notes[index] ?? []).forEach((note, place) => {
            type(table, row, placeOf('response') + place, typed(note));
          });
        });
        const lines = rows.map((row) => table[row] ?? []);
        rows.forEach((row, index) => {
          table[row] = lines[order[index] ?? 0] ?? [];
        });
        const memory = readEscalationMemory(gridOf(table));
        expect(memory).toHaveLength(ITEMS.length);
        const next = ITEMS.map((one) => ({ ...one, notes: notesOf(memory, one.key) ?? [] }));
        const again = sheetOf(next, table);
        ITEMS.forEach(({ key }, index) => {
          const row = again.rows.findIndex((_, place) => words(again, place)[0]?.startsWith(`${key} | `));
          expect(words(again, row).slice(placeOf('response'))).toEqual(notes[index]);
        });
      },
    ),
    { numRuns: 60 },
  );
});
