/** The first page is whole on A4 landscape, at a first report and beside a comparison; measured here on its own. */
import { thinkThrough } from '../../../src/plan/results';
import { changesSince } from '../../../src/plan/history/change';
import { positionOf } from '../../../src/plan/history/position-of';
import type { Position, PositionEntry } from '../../../src/plan/history/position';
import { RATINGS, type Results } from '../../../src/plan/model';
import { buildReport } from '../../../src/report';
import type { SheetContent } from '../../../src/report/content';
import { STYLES, type Style } from '../../../src/report/styles';
import { heightOf, linesOf } from '../../../src/report/text-height';
import { SAMPLE } from '../../support/build';
import { gridsOf } from '../../support/grids';
import { action, activity, day, planWith } from '../../support/plan-builder';
import { describePlans, planFile } from '../../support/plans';
import { allText, rowOf, words } from '../support/grid-of';
import { resultsOf } from '../support/results-of';

const MEETING = { meeting: 'Executive and safeguarding partners, 12 May 2022', at: '' };
/** Printable points of A4 landscape, and how much of the height estimates may take. */
const PAPER = { width: 756, height: 487, safe: 0.95 };
const SINCE = 'Ratings and dates since';

function summaryOf(results: Results): SheetContent {
  const [content] = buildReport(results, { builtAt: '21/11/2026 10:49' });
  if (!content) throw new Error('No sheet');
  return content;
}

/** Points that the rows before the first break need, of those that the page has. */
function firstPage({ rows, columnWidths, print }: SheetContent): { needed: number; room: number } {
  const printed = columnWidths.slice(0, print.area.right + 1);
  const points = printed.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
  const needed = rows.slice(0, print.pageBreaksBefore[0]).reduce((sum, { cells, height }) => {
    const own = cells.map((cell, column) => {
      if (cell?.value.kind !== 'text') return 0;
      const { wrap, bold, size = 10 }: Style = STYLES[cell.style];
      const width = (columnWidths[column] ?? 0) * (bold ? 0.93 : 1);
      return heightOf(wrap ? linesOf(cell.value.text, width, size) : 1, size);
    });
    return sum + (height ?? Math.max(heightOf(1), ...own));
  }, 0);
  return { needed, room: ((PAPER.height * points) / PAPER.width) * PAPER.safe };
}

function expectWhole(content: SheetContent): void {
  const { needed, room } = firstPage(content);
  expect(needed).toBeLessThanOrEqual(room);
  expect(content.print.pageBreaksBefore[0]).toBeGreaterThan(rowOf(content, 'Overdue'));
  expect(allText(content)).not.toContain('after the tables');
}

/** How much was otherwise at the earlier position. */
type Otherwise = 'nothing' | 'some' | 'all';
function before(position: Position, otherwise: Otherwise): Position {
  const every = { nothing: Infinity, some: 3, all: 1 }[otherwise];
  const other = (entry: PositionEntry, at: number): PositionEntry => ({
    ...entry,
    rating:
      entry.rating === null ? null : (RATINGS[(RATINGS.indexOf(entry.rating) + 1 + (at % 3)) % 4] ?? null),
    due: at % 2 === 0 ? day('2015-02-03') : entry.due,
    fingerprint: `${entry.fingerprint} then`,
  });
  return {
    ...position,
    entries: position.entries.map((entry, at) => ((at + 1) % every === 0 ? other(entry, at) : entry)),
  };
}

const LONG = 'children and young people are safe, are heard and thrive wherever in the county they live, ';

function planOfSize(priorities: number, leads: number, nameLength: number) {
  return planWith({
    actions: Array.from({ length: Math.max(priorities, leads) * 2 }, (_, at) => ({
      ...action(
        `${String((at % priorities) + 1)}.${String(at + 1)}`,
        activity({
          key: `k${String(at)}`,
          rated: RATINGS[at % 4] ?? null,
          leads: [`Group ${String(at % leads)}`],
          milestones: [{ due: at % 3 === 0 ? '2022-01-31' : '2022-06-30' }],
        }),
      ),
      priority: `Priority ${String((at % priorities) + 1)}: ${LONG.repeat(4).slice(0, nameLength).trim()}`,
    })),
  });
}

const WAYS = ['nothing', 'some', 'all'] as const;
const SIZES = [1, 4, 6, 9].flatMap((priorities) =>
  [3, 60].flatMap((leads) =>
    [30, 140].flatMap((length) =>
      WAYS.map((way): [number, number, number, Otherwise] => [priorities, leads, length, way]),
    ),
  ),
);

test.each(SIZES)('%d priorities, %d leads, names of %d letters, %s otherwise: whole', (...size) => {
  const [priorities, leads, length, otherwise] = size;
  const results = resultsOf(planOfSize(priorities, leads, length));
  const now = positionOf(results.plan, []);
  const then = before({ ...now, ...MEETING, isFrozen: true }, otherwise);
  expectWhole(summaryOf(results));
  const content = summaryOf({ ...results, change: changesSince(then, now) });
  expectWhole(content);
  expect(content.print.area.right).toBeLessThan(content.columnWidths.length - 1);
});

describe('where the tables have no room for what has changed', () => {
  const results = resultsOf(planOfSize(6, 16, 90));
  const now = positionOf(results.plan, []);
  const change = changesSince(before({ ...now, ...MEETING, isFrozen: true }, 'some'), now);
  const content = summaryOf({ ...results, change });
  const text = allText(content);

  test('they are those of a first report, and what is told of each priority stands with the changes', () => {
    expect(text).not.toContain(SINCE);
    const from = rowOf(content, 'What changed since');
    const until = rowOf(content, 'Activity and lead');
    const told = content.rows.map((_, row) => words(content, row)[0] ?? '').slice(from, until);
    const moved = change.activities.filter((one) => one.direction !== 'same' || one.dateMoved);
    const priorities = new Set(moved.map(({ reference }) => reference.split('.')[0] ?? ''));
    expect(priorities.size).toBeGreaterThan(0);
    for (const number of priorities) {
      expect(told.filter((one) => one.startsWith(`Priority ${number}: `))).toHaveLength(1);
    }
    expect(told.filter((one) => one.startsWith('By lead: Group '))).toHaveLength(1);
  });

  test('the way there is on the first page', () => {
    const cell = content.rows[rowOf(content, 'Go to what has changed')]?.cells.find(
      (one) => one?.value.kind === 'text' && one.value.text.startsWith('Go to what has changed'),
    );
    expect(cell?.link?.row).toBe(rowOf(content, 'What changed since'));
  });

  test('a shorter plan has the column, and does not tell it twice', () => {
    const few = resultsOf(planOfSize(2, 3, 30));
    const position = positionOf(few.plan, []);
    const since = changesSince(before({ ...position, ...MEETING, isFrozen: true }, 'some'), position);
    const said = allText(summaryOf({ ...few, change: since }));
    expect(said).toContain(SINCE);
    expect(said).not.toContain('By lead: Group');
  });
});

/** Built at the first day with the position frozen, then at the later one with so much otherwise. */
function expectWholeOf(file: string, first: string, later: string): void {
  const grids = gridsOf(file);
  const frozen = thinkThrough(grids, { asOf: day(first), memory: [], history: [], freeze: MEETING });
  expectWhole(summaryOf(frozen));
  const [position] = frozen.recorded?.positions.filter(({ isFrozen }) => isFrozen) ?? [];
  if (!position) throw new Error('Nothing was frozen');
  for (const otherwise of WAYS) {
    const history = [before(position, otherwise)];
    const results = thinkThrough(grids, { asOf: day(later), memory: [], history });
    expect(results.change?.since?.meeting).toBe(MEETING.meeting);
    expectWhole(summaryOf(results));
  }
}

test('the sample', () => {
  expectWholeOf(SAMPLE, '2025-10-31', '2026-01-31');
});

describePlans('the published plans', () => {
  test.each([
    ['mscp-business-plan-2021-23.xlsx', '2022-04-30', '2022-07-31'],
    ['mscb-business-plan-2014-17.xlsx', '2016-04-30', '2016-07-31'],
    ['mscb-business-plan-2009-10.xlsx', '2009-10-31', '2010-01-31'],
  ])('%s', (file, first, later) => {
    expectWholeOf(planFile(file), first, later);
  });
});
