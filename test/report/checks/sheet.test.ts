import { RULES } from '../../../src/plan/check/rules';
import type { Finding, Plan } from '../../../src/plan/model';
import { finished } from '../../../src/plan/steps';
import { checksSheet } from '../../../src/report/checks/sheet';
import type { SheetContent } from '../../../src/report/content';
import { findingOf } from '../../support/finding';
import { cellAt, planWith } from '../../support/plan-builder';
import { allText, gridOf, rowOf, tableOf, typed, words, type Table } from '../support/grid-of';
import { resultsOf } from '../support/results-of';

const PLAN = planWith({ actions: [{ number: '1.1', activities: [{}] }] });

function finding(spec: Partial<Finding>): Finding {
  return findingOf({ found: '', expected: 'a lead', ...spec });
}

function build(findings: readonly Finding[], before: Table | null = null, plan: Plan = PLAN): SheetContent {
  const context = { builtAt: '30/04/2022 09:00', checksBefore: before && gridOf(before) };
  return finished(checksSheet(resultsOf(plan, { findings }), context));
}

const headerOf = (content: SheetContent): number => rowOf(content, 'Severity');
const listed = (content: SheetContent): string[][] =>
  Array.from({ length: (content.filter?.bottom ?? 0) - (content.filter?.top ?? 0) }, (_, row) =>
    words(content, headerOf(content) + 1 + row),
  );

describe('the order', () => {
  it('is by severity, then rule, then place; what was set aside comes last', () => {
    const content = build([
      finding({ cell: cellAt('C9'), dismissed: 'Agreed in May' }),
      finding({ rule: 'lead-variant', severity: 'info', cell: cellAt('C1') }),
      finding({ rule: 'rag-overdue', severity: 'warning', cell: cellAt('E2') }),
      finding({ rule: 'timescale-vague', severity: 'warning', cell: cellAt('D7') }),
      finding({ rule: 'timescale-vague', severity: 'warning', cell: cellAt('D3') }),
      finding({ cell: cellAt('C2') }),
    ]);
    expect(listed(content).map(([severity, , where]) => `${severity ?? ''} ${where ?? ''}`)).toEqual([
      'Error Plan, C2',
      'Warning Plan, D3',
      'Warning Plan, D7',
      'Warning Plan, E2',
      'Note Plan, C1',
      'Error Plan, C9',
    ]);
    expect(listed(content).at(-1)?.at(-1)).toBe('Agreed in May');
    expect(allText(content)).toContain('1 error, 3 warnings and 1 note, worst first.');
    expect(allText(content)).toContain('1 finding was set aside with a reason and comes last.');
  });

  it('of sheets is that of the workbook', () => {
    const plan = planWith({
      actions: [
        { number: '1', sheet: 'Zeal', activities: [{}] },
        { number: '2', sheet: 'Alpha', activities: [{}] },
      ],
    });
    const both = [finding({ cell: cellAt('C1', 'Alpha') }), finding({ cell: cellAt('C5', 'Zeal') })];
    expect(listed(build(both, null, plan)).map((cells) => cells[2])).toEqual(['Zeal, C5', 'Alpha, C1']);
  });
});

describe('a row', () => {
  it('names the check as the checker does, and leads to the cell', () => {
    const content = build([finding({})]);
    const title = RULES.find(({ id }) => id === 'lead-missing')?.title;
    expect(listed(content)[0]).toEqual([
      'Error',
      title,
      'Plan, C2',
      '1.1',
      'C2 names no lead. Nobody is asked. Name one.',
      '',
      'a lead',
      '',
      '',
    ]);
    expect(content.rows[headerOf(content) + 1]?.cells[2]?.link).toEqual(cellAt('C2'));
  });

  it.each([
    ['none', { fix: null }, ''],
    ['one cell', { fix: { cell: cellAt('C2'), value: 'Police' } }, 'Police'],
    [
      'several cells',
      {
        fix: { cell: cellAt('C2'), value: 'Police' },
        fixes: [
          { cell: cellAt('C2'), value: 'Police' },
          { cell: cellAt('C3'), value: 'Police' },
        ],
      },
      'Police\n(2 cells)',
    ],
    [
      'a long cell',
      { found: 'Mary 2021', expected: 'May 2021', fix: { cell: cellAt('C2'), value: 'word '.repeat(40) } },
      '“Mary 2021” becomes “May 2021”',
    ],
  ] as readonly (readonly [string, Partial<Finding>, string])[])('suggests a fix: %s', (_, spec, words) => {
    expect(listed(build([finding(spec)]))[0]?.[7]).toBe(words);
  });

  it('is about the whole plan, or about an action without a number', () => {
    const rows = listed(
      build([finding({ action: null }), finding({ action: 'Write a long handbook', rule: 'x-y' })]),
    );
    expect(rows.map((cells) => cells[3]).sort()).toEqual(['Row 2', 'Whole plan']);
    expect(rows.map((cells) => cells[1])).toContain('X y');
  });
});

it('has one header, repeated and frozen, and no merges within the table', () => {
  const content = build([finding({}), finding({ cell: cellAt('C3') })]);
  const header = headerOf(content);
  expect(content.print.titleRows).toEqual({ top: header, bottom: header });
  expect(content.freezeRows).toBe(header + 1);
  expect(content.filter).toEqual({ top: header, left: 0, bottom: header + 2, right: 8 });
  expect(content.merges.filter(({ top }) => top >= header && top <= header + 2)).toEqual([]);
});

it('says so where nothing was found', () => {
  const content = build([]);
  expect(allText(content)).toContain('No check of the plan found anything. There is nothing to do here.');
  expect(content.filter).toBeNull();
});

it('tells what was not read, and why, with a way there', () => {
  const content = build([], null, {
    ...PLAN,
    sheets: [...PLAN.sheets, { name: 'Costs', role: 'other', why: 'It has no column of actions.' }],
    rowsLeftOut: [{ cell: cellAt('A9'), why: 'It repeats the header.' }],
  });
  const row = rowOf(content, 'Row 9 of “Plan” was left out. It repeats the header.');
  expect(content.rows[row]?.cells[0]?.link).toMatchObject(cellAt('A9'));
  expect(allText(content)).toContain('Sheet “Costs” was not read. It has no column of actions.');
  expect(allText(content)).toContain('1 row was left out (reasons below).');
});

it('keeps what people typed, with the row it stood beside', () => {
  const table = tableOf(build([finding({})]));
  table[headerOf(build([finding({})])) + 1]?.push(typed('Ask Jo'));
  const second = build([], table);
  const heading = rowOf(second, 'Typed on this sheet, and kept');
  expect(words(second, heading + 1)).toEqual(['Beside Plan, C2: No lead', 'Ask Jo']);
  expect(build([], tableOf(second))).toEqual(second);
});
