/** The sheet of leads as people use it: build, edit, build again. */
import type { LeadRegister } from '../../../src/plan/register';
import { withRegister } from '../../../src/plan/register';
import type { SheetContent } from '../../../src/report/content';
import { COLUMNS } from '../../../src/report/leads/columns';
import { readLeads } from '../../../src/report/leads/read';
import { leadsSheet } from '../../../src/report/leads/sheet';
import type { ReportContext } from '../../../src/report/context';
import { action, activity, planOf } from '../../support/plan-builder';
import { gridOf, tableOf, typed, typedDay, words, type Table } from '../support/grid-of';
import { resultsOf } from '../support/results-of';

const CONTEXT: ReportContext = { builtAt: '30/04/2022 09:00' };
const LEADS = ['VSCP Executive', 'Training Sub Group', 'Training Officer', 'Lay Member', 'Lay Members'];

/** One build of the sheet over the sheet as it stands. */
function build(before: Table | null, leads: readonly string[] = LEADS) {
  const grid = before && gridOf(before);
  const plan = planOf(...leads.map((name, at) => action(String(at + 1), activity({ leads: [name] }))));
  const registered = withRegister(plan, readLeads(grid));
  const results = { ...resultsOf(registered.plan), register: registered.register };
  const content = leadsSheet(results, { ...CONTEXT, leadsBefore: grid });
  return { content, register: registered.register, table: tableOf(content) };
}

const header = (table: Table) => table.findIndex((row) => row[1]?.value === COLUMNS[0].header);
const rowOf = (table: Table, name: string) => {
  const row = table.findIndex((cells) => cells[1]?.value === name);
  if (row < 0) throw new Error(`No row of ${name}`);
  return row;
};
const namesIn = (content: SheetContent): string[] => {
  const table = tableOf(content);
  const names: string[] = [];
  for (
    let row = header(table) + 1;
    words(content, row)
      .slice(1)
      .some((word) => word !== '');
    row += 1
  ) {
    names.push(words(content, row)[1] ?? '');
  }
  return names;
};
const columnOf = (table: Table, heading: string) =>
  table[header(table)]?.findIndex(({ value }) => value === heading) ?? -1;

function type(table: Table, name: string, heading: string, text: string): void {
  const cells = table[rowOf(table, name)];
  if (cells) cells[columnOf(table, heading)] = typed(text);
}

test('untouched, it is only proposed, and follows the plan', () => {
  const first = build(null);
  expect(readLeads(gridOf(first.table))?.isUsers).toBe(false);
  const later = build(first.table, [...LEADS, 'CDOP']);
  expect(later.register.isUsers).toBe(false);
  expect(namesIn(later.content)).toEqual([...namesIn(first.content), 'CDOP']);
  expect(later.content).toEqual(build(null, [...LEADS, 'CDOP']).content);
});

test('a build on its own output gives the same sheet, untouched and changed', () => {
  const first = build(null);
  expect(build(first.table).content).toEqual(first.content);
  type(first.table, 'Training Officer', 'Agency', 'Vennshire Council');
  const second = build(first.table);
  expect(build(second.table).content).toEqual(second.content);
});

test.each<[string, (table: Table) => void]>([
  ['typing in a cell', (table) => type(table, 'Training Officer', 'Chair or contact', 'J Smith')],
  ['deleting a row', (table) => table.splice(rowOf(table, 'Lay Member'), 1)],
  ['adding a row', (table) => table.splice(rowOf(table, 'Lay Member'), 0, [typed(''), typed('CDOP')])],
  [
    'sorting',
    (table) => {
      const at = header(table) + 1;
      table.splice(at, LEADS.length, ...table.slice(at, at + LEADS.length).reverse());
    },
  ],
  ['clearing a status', (table) => type(table, 'Lay Member', 'Status', '')],
  ['deleting our hidden column', (table) => table.forEach((row) => row.shift())],
])('%s makes it theirs', (_words, edit) => {
  const { table } = build(null);
  edit(table);
  expect(readLeads(gridOf(table))?.isUsers).toBe(true);
});

test('everything typed is kept, in their order, with columns and rows of their own', () => {
  const { table } = build(null);
  type(table, 'Training Officer', 'Agency', '=Council');
  type(table, 'Training Officer', 'Kind', 'seconded post');
  type(table, 'VSCP Executive', 'Reports to', '  two lines\nhere ');
  const at = header(table);
  table[at]?.push(typed('Phone'));
  table[rowOf(table, 'VSCP Executive')]?.push(typed('01234'));
  table[rowOf(table, 'Lay Member')]?.push(typedDay('2022-05-01'));
  const noteRow = [typed(''), typed(''), typed(''), typed(''), typed('a note without a name')];
  table.splice(at + 1, 0, noteRow, [typed(''), typed('Zebra Panel')]);
  const [title] = table;
  title?.push(typed(''), typed('beside the title'));
  table.push([], [typed(''), typed('below it all')]);

  const again = build(table);
  expect(again.register.isUsers).toBe(true);
  const shown = again.content.rows.map((_, row) => words(again.content, row));
  const row = (name: string) => shown.find((cells) => cells[1] === name);
  expect(row('Training Officer')?.slice(3, 5)).toEqual(['seconded post', '=Council']);
  expect(row('VSCP Executive')?.slice(7)).toEqual(['  two lines\nhere ', '', '01234']);
  expect(row('Lay Member')?.at(-1)).toBe('2022-05-01');
  expect(shown[at]?.at(-1)).toBe('Phone');
  expect(namesIn(again.content).slice(0, 2)).toEqual(['', 'Zebra Panel']);
  expect(shown[at + 1]?.[4]).toBe('a note without a name');
  const all = shown.map((cells) => cells.join('|')).join('\n');
  expect(all).toContain('beside the title');
  expect(all).toContain('below it all');
  const third = build(again.table);
  expect(third.content).toEqual(again.content);
});

test('a name new in the plan comes at the end as new, until they have looked', () => {
  const { table } = build(null);
  type(table, 'Training Officer', 'Agency', 'x');
  const again = build(table, [...LEADS, 'Area Panel']);
  expect(namesIn(again.content)).toEqual([...namesIn(build(null).content), 'Area Panel']);
  expect(again.table[rowOf(again.table, 'Area Panel')]?.[8]?.value).toBe('new');
  const isNew = (register: LeadRegister) =>
    register.leads.filter((lead) => lead.isNew).map(({ name }) => name);
  expect(isNew(build(again.table, [...LEADS, 'Area Panel']).register)).toEqual(['Area Panel']);
  type(again.table, 'Area Panel', 'Status', '');
  expect(isNew(build(again.table, [...LEADS, 'Area Panel']).register)).toEqual([]);
});

test('a row they removed stays away, and comes back as new only while the plan uses its name', () => {
  const { table } = build(null);
  table.splice(rowOf(table, 'Training Officer'), 1);
  expect(namesIn(build(table).content).at(-1)).toBe('Training Officer');
  const without = LEADS.filter((name) => name !== 'Training Officer');
  expect(namesIn(build(table, without).content)).not.toContain('Training Officer');
});

test('columns are found by their headings, wherever they were moved', () => {
  const { table } = build(null);
  type(table, 'Training Officer', 'Chair or contact', 'J Smith');
  const moved = table.map((row) => [row[0] ?? typed(''), typed(''), ...row.slice(1, 9).reverse()]);
  const read = readLeads(gridOf(moved));
  expect(read?.leads.map(({ name }) => name)).toEqual(
    readLeads(gridOf(table))?.leads.map(({ name }) => name),
  );
  expect(read?.leads.find(({ name }) => name === 'Training Officer')?.contact).toBe('J Smith');
});

test('a sheet whose header is gone is no register, and what was typed on it is kept', () => {
  const { table } = build(null);
  type(table, 'Training Officer', 'Chair or contact', 'J Smith');
  table.splice(header(table), 1);
  expect(readLeads(gridOf(table))).toBeNull();
  const again = build(table);
  const all = again.content.rows.map((_, row) => words(again.content, row).join('|')).join('\n');
  expect(all).toContain('J Smith');
  expect(namesIn(again.content)).toEqual(namesIn(build(null).content));
});

test('questions stand below the table, each with its cell, until they are settled', () => {
  const first = build(null);
  const question = first.content.rows.findIndex((_, row) =>
    words(first.content, row)[1]?.startsWith('Are “Lay'),
  );
  expect(question).toBeGreaterThan(header(first.table) + LEADS.length);
  expect(first.content.rows[question]?.cells[1]?.link).toBeDefined();
  type(first.table, 'Lay Member', 'Status', '');
  type(first.table, 'Lay Members', 'Status', 'two people');
  expect(build(first.table).register.questions).toEqual([]);
});

test('two names put together by people are one from then on', () => {
  const { table } = build(null);
  type(table, 'Lay Members', 'Other spellings', 'Lay Member');
  table.splice(rowOf(table, 'Lay Member'), 1);
  const again = build(table);
  expect(namesIn(again.content)).not.toContain('Lay Member');
  expect(again.register.questions).toEqual([]);
  expect(again.register.leads.some(({ isNew }) => isNew)).toBe(false);
});
