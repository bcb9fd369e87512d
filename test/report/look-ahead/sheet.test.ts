import { assess } from '../../../src/plan/assess/assess';
import type { Results } from '../../../src/plan/model';
import { NO_SETTINGS } from '../../../src/plan/settings';
import type { Meeting } from '../../../src/plan/settings/settings';
import { finished } from '../../../src/plan/steps';
import { summarise } from '../../../src/plan/summary';
import type { SheetContent } from '../../../src/report/content';
import { lookAheadSheet } from '../../../src/report/look-ahead/sheet';
import { day, planOf, type ActionSpec } from '../../support/plan-builder';
import { allText, BLANK, gridOf, rowOf, tableOf, typed, words, type Table } from '../support/grid-of';

const HANDBOOK: ActionSpec = {
  number: '1.1',
  text: 'Write a handbook for practitioners',
  activities: [
    {
      key: 'handbook',
      leads: ['Police', 'Health'],
      rated: 'red',
      milestones: [{ task: 'Publish the handbook', due: '2022-01-31' }],
    },
  ],
};
const SURVEY: ActionSpec = {
  number: '1.2',
  text: '=SUM(A1) is asked of schools',
  activities: [
    {
      key: 'survey',
      leads: [],
      rated: null,
      milestones: [
        {
          task: '@Run the survey',
          kind: 'window',
          start: '2022-05-01',
          due: '2022-06-10',
          revised: '2022-07-15',
        },
        { task: 'Report on it', due: '2024-01-31' },
        { task: 'Keep at it', kind: 'vague', timescale: 'asap' },
      ],
    },
  ],
};
const MEETINGS: readonly Meeting[] = [
  { name: 'Executive', day: day('2022-07-20'), papersBy: null },
  { name: 'Executive', day: day('2022-10-12'), papersBy: null },
];

function build(
  actions: readonly ActionSpec[],
  { before = null, meetings = [] }: { before?: Table | null; meetings?: readonly Meeting[] } = {},
): SheetContent {
  const plan = assess(planOf(...actions), day('2022-04-30'));
  const results: Results = { plan, findings: [], escalations: [], summary: summarise(plan) };
  const context = {
    builtAt: '30/04/2022 09:00',
    settings: { ...NO_SETTINGS, meetings },
    lookAheadBefore: before && gridOf(before),
  };
  return finished(lookAheadSheet(results, context));
}

const headerOf = (content: SheetContent): number => rowOf(content, 'Due');
const rowsOf = (content: SheetContent): string[][] => {
  const { filter } = content;
  if (!filter) return [];
  return Array.from({ length: filter.bottom - filter.top }, (_, row) => words(content, filter.top + 1 + row));
};

describe('the table', () => {
  const content = build([SURVEY, HANDBOOK], { meetings: MEETINGS });

  it('has what is late first, each with its date, lead, rating and months', () => {
    const months = ['', '', '', '', '', '', '', '', ''];
    expect(rowsOf(content)).toEqual([
      [
        '2022-01-31',
        'Overdue',
        '1.1',
        'Write a handbook for practitioners\n• Publish the handbook',
        'Police\nHealth',
        'Red',
        ...['!', '', '', ''],
        ...months,
      ],
      [
        '2022-07-15',
        'By the Executive of 20/07/2022',
        '1.2',
        '=SUM(A1) is asked of schools\n• @Run the survey\nFirst due 10/06/2022',
        'No lead',
        'Not rated',
        ...['', '■', '■', 'R'],
        ...months,
      ],
    ]);
  });

  it('leads to the milestone’s cell, and tells every colour by a word', () => {
    const [late, survey] = content.rows.slice(headerOf(content) + 1);
    expect(late?.cells[2]).toMatchObject({ style: 'link', link: { sheet: 'Plan', column: 3 } });
    expect(late?.cells.slice(5, 8).map((cell) => cell?.style)).toEqual(['red', 'monthLate', 'text']);
    expect(survey?.cells.slice(7, 10).map((cell) => cell?.style)).toEqual([
      'monthWindow',
      'monthWindow',
      'monthRevised',
    ]);
  });

  it('has one header, repeated in print and frozen, and neither merges nor blank rows', () => {
    const header = headerOf(content);
    expect(content.print.titleRows).toEqual({ top: header, bottom: header });
    expect(content.freezeRows).toBe(header + 1);
    expect(content.filter).toEqual({ top: header, left: 0, bottom: header + 2, right: 18 });
    const inside = content.merges.filter(({ bottom, top }) => bottom >= header && top <= header + 2);
    expect(inside).toEqual([]);
    expect(content.rows.slice(header, header + 3).every(({ cells }) => cells.length === 19)).toBe(true);
  });

  it('names its months, with the days of meetings', () => {
    const months = words(content, headerOf(content)).slice(6);
    expect(months).toHaveLength(13);
    expect([months[0], months[3], months[6], months[12]]).toEqual([
      'Apr\n22',
      'Jul\n22\n◆20',
      'Oct\n22\n◆12',
      'Apr\n23',
    ]);
    expect(allText(content)).toContain('◆ under a month: meetings on these days.');
  });

  it('counts what it shows, and what it does not', () => {
    expect(allText(content)).toContain(
      '1 date by the Executive of 20/07/2022, 0 more in the next 3 months, 0 in 4–6 months and 0 in 7–12 months fall due. 1 milestone is overdue and comes first.',
    );
    expect(allText(content)).toContain('Not shown here: 1 due in more than 12 months and 1 without a date.');
  });
});

it('names the sheet before the words of a number that begins anew on each', () => {
  const due = { due: '2022-05-31' };
  const rows = rowsOf(
    build([
      { number: '1', sheet: 'Neglect', activities: [{ milestones: [due] }] },
      { number: '1', sheet: 'Exploitation', activities: [{ milestones: [due] }] },
      { number: '2', sheet: 'Exploitation', activities: [{ milestones: [due] }] },
    ]),
  );
  expect(rows.map((cells) => [cells[2], cells[3]?.split(':')[0]])).toEqual([
    ['1', 'Neglect'],
    ['1', 'Exploitation'],
    ['2', 'Action 2\n• Agree the protocol'],
  ]);
});

it('without meetings says how to have them marked', () => {
  expect(allText(build([HANDBOOK]))).toContain('give them in Plan settings');
});

it('with nothing ahead says so, and asks for no filter', () => {
  const content = build([]);
  expect(allText(content)).toContain(
    'No date of the plan is overdue or falls within twelve months of 30/04/2022.',
  );
  expect(content.filter).toBeNull();
});

describe('what people typed', () => {
  const first = build([HANDBOOK, SURVEY]);
  const table = tableOf(first);
  table[headerOf(first) + 1]?.push(typed('Ask Police'));
  table.push([], [BLANK, typed('Ring Health')]);
  const second = build([SURVEY], { before: table });

  it('beside the table and below it is kept below, with the row it was about', () => {
    const heading = rowOf(second, 'Typed on this sheet, and kept');
    expect(words(second, heading + 1)).toEqual([
      'Beside 1.1: Write a handbook for practitioners • Publish the handbook',
      'Ask Police',
    ]);
    expect(words(second, heading + 2)).toEqual(['Ring Health']);
  });

  it('stays as it is at the builds after that', () => {
    expect(build([SURVEY], { before: tableOf(second) })).toEqual(second);
  });
});
