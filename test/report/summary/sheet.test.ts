import type { AssessedActivity, Escalation, Rating, Results } from '../../../src/plan/model';
import { buildReport } from '../../../src/report';
import type { SheetContent } from '../../../src/report/content';
import { RATING_WORDS } from '../../../src/report/styles';
import { findingOf } from '../../support/finding';
import { action, activity, cellAt, planWith, type ActionSpec } from '../../support/plan-builder';
import { allText, rowOf, words } from '../support/grid-of';
import { item, resultsOf, type ResultsOptions } from '../support/results-of';

const P1 = 'Priority objective 1: Effective partnerships';
const P2 = 'Priority objective 2: Safe at home';

const ACTIONS: readonly ActionSpec[] = [
  {
    ...action(
      '1.1.1',
      activity({
        key: 'a',
        rated: 'red',
        leads: ['Quality Group'],
        milestones: [{ due: '2022-01-31' }, { due: '2022-02-28' }],
      }),
      activity({
        key: 'b',
        rated: 'amber',
        leads: ['Quality Group', 'Executive'],
        milestones: [{ due: '2022-06-30' }],
      }),
    ),
    priority: P1,
  },
  {
    ...action(
      '1.1.2',
      activity({ key: 'c', rated: 'green', evidence: 'Published', milestones: [{ due: '2022-03-31' }] }),
    ),
    priority: P1,
  },
  {
    ...action(
      '2.1.1',
      activity({ key: 'd', rated: 'green', leads: ['Executive'], milestones: [{}] }),
      activity({ key: 'e', rated: null, leads: [], milestones: [{ due: '2022-09-30' }] }),
    ),
    priority: P2,
  },
];
const OPTIONS: ResultsOptions = {
  allowed: {
    a: { ratings: ['red'], reason: 'It fits.' },
    d: { ratings: ['red', 'amber'], reason: 'No evidence is recorded.' },
  },
  escalations: [item({ key: 'a', level: 3 }), item({ key: 'e', level: 2, action: '2.1.1' })],
};
const results = resultsOf(planWith({ actions: ACTIONS, version: 'Draft 7' }), OPTIONS);

function summaryOf(of: Results, marking: string | null = 'OFFICIAL'): SheetContent {
  const [content] = buildReport(of, { builtAt: '21/11/2026 10:49', buildId: 'b1', marking });
  if (!content) throw new Error('No sheet');
  return content;
}
const content = summaryOf(results);
const activities = (of: Results): AssessedActivity[] => of.plan.actions.flatMap((one) => one.activities);
/** The rows of the table below a heading, up to the first row that is no longer of it. */
function table(of: SheetContent, first: string): string[][] {
  const header = of.rows.findIndex(
    (row, at) => row.cells[0]?.style === 'tableHeader' && words(of, at)[0] === first,
  );
  if (header < 0) throw new Error(`No table of ${first}`);
  const rows: string[][] = [];
  for (
    let at = header;
    (of.rows[at]?.cells[0]?.style ?? '') !== '' && of.rows[at]?.height === undefined;
    at += 1
  ) {
    rows.push(words(of, at));
  }
  return rows;
}

test('the first lines say which plan, which version, as at which day, and how much was read', () => {
  expect(words(content, 0)).toEqual(['Plan of a partnership']);
  expect(words(content, 1)).toEqual([
    'Plan summary · Draft 7 · Position at 30/04/2022 · built 21/11/2026 10:49 · OFFICIAL',
  ]);
  expect(words(content, 2)).toEqual(['All 5 activity rows read; none left out.']);
  expect(content.print.header).toBe('OFFICIAL · Plan of a partnership · Draft 7');
});

test('what is not known is left out of them', () => {
  const plain = summaryOf(resultsOf(planWith({ actions: ACTIONS })), null);
  expect(words(plain, 1)).toEqual(['Plan summary · Position at 30/04/2022 · built 21/11/2026 10:49']);
  expect(plain.print.header).toBe('Plan of a partnership');
});

test.each([
  ['The file.xlsx', 'The file'],
  [undefined, 'Business plan'],
])('a plan without a title is called by its file: %s', (fileName, name) => {
  const untitled = resultsOf(planWith({ actions: ACTIONS, title: null }));
  const [sheet] = buildReport(untitled, { builtAt: '', ...(fileName === undefined ? {} : { fileName }) });
  expect(sheet && words(sheet, 0)).toEqual([name]);
});

test('parts come in the order of a board paper', () => {
  const order = [
    'The Executive is asked to',
    'Decide on 1 item',
    'Seek assurance on 1 item',
    'Note: no item',
    'Leads rate 1 Red',
    'First report: no comparison yet.',
    'Overdue:',
    '1 rating looks out of step',
    'By priority',
    'Complete means',
    'By lead',
    'Ratings that look out of step',
    'Leads with no update',
    'Health of the data',
    'Built 21/11/2026 10:49',
  ].map((beginning) => rowOf(content, beginning));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('every count of the table by priority is that of the plan', () => {
  const [header, ...rows] = table(content, 'Priority');
  const shown: (Rating | 'unrated')[] = ['red', 'amber', 'green', 'notStarted', 'unrated'];
  expect(header?.slice(0, 11)).toEqual([
    'Priority',
    ...shown.map((rating) => RATING_WORDS[rating]),
    'Activities',
    'Overdue',
    'To confirm',
    'Due in next three months',
    'On the escalation list',
  ]);
  const expected = (name: string, of: readonly AssessedActivity[], list: string) => {
    const milestones = of.flatMap((one) => one.milestones);
    return [
      name,
      ...shown.map((rating) => of.filter((one) => (one.rag.rating ?? 'unrated') === rating).length),
      of.length,
      milestones.filter((one) => one.overdue).length,
      milestones.filter((one) => one.state === 'toConfirm').length,
      milestones.filter(
        ({ state, due }) => state === 'open' && due !== null && due > '2022-04-30' && due <= '2022-07-30',
      ).length,
      list,
    ].map(String);
  };
  const within = (priority: string) =>
    results.plan.actions.filter((one) => one.priority === priority).flatMap((one) => one.activities);
  expect(rows.map((row) => row.slice(0, 11))).toEqual([
    expected(P1, within(P1), '1 item: 1.1.1'),
    expected(P2, within(P2), '1 item: 2.1.1'),
    expected('All priorities', activities(results), '2 items'),
  ]);
});

test('joint activities count under each lead and are marked; there is no total row', () => {
  const [header, ...rows] = table(content, 'Lead');
  expect(header?.at(-1)).toBe('Joint activities');
  expect(rows.map((row) => [row[0], row[6], row.at(-1)])).toEqual([
    ['Quality Group', '2', '1 joint: 1.1.1'],
    ['Executive', '2', '1 joint: 1.1.1'],
    ['Sub Group', '1', 'None'],
    ['No lead named', '1', 'None'],
  ]);
});

test('the chart draws the table: short names, last priority first, one colour a rating', () => {
  const [chart] = content.charts;
  if (!chart) throw new Error('No chart');
  const { top, left, bottom, right } = chart.data;
  const drawn = Array.from({ length: bottom - top + 1 }, (_, at) =>
    words(content, top + at).slice(left, right + 1),
  );
  expect(drawn).toEqual([
    ['Priority', 'Red', 'Amber', 'Green', 'Not started', 'Not rated'],
    ['2 Safe at home', '0', '0', '1', '0', '1'],
    ['1 Effective partnerships', '1', '1', '1', '0', '0'],
  ]);
  expect(chart.colours).toHaveLength(right - left);
  expect(left).toBeGreaterThan(content.print.area.right);
});

test('a plan that does not rate has no chart, no rating columns and no sentence about definitions', () => {
  const unrated = summaryOf(resultsOf(planWith({ actions: [action('1', { rated: 'noColumn' })] })));
  expect(unrated.charts).toEqual([]);
  expect(table(unrated, 'Priority')[0]).toEqual([
    'Priority',
    'Activities',
    'Overdue',
    'To confirm',
    'Due in next three months',
    'On the escalation list',
  ]);
  expect(allText(unrated)).not.toContain('out of step');
});

test('a plan without priorities has one row for the whole of it', () => {
  const whole = summaryOf(
    resultsOf(planWith({ actions: [{ ...action('1', { rated: 'red' }), priority: null }] })),
  );
  expect(table(whole, 'Plan').map((row) => row[0])).toEqual(['Plan', 'All activities']);
  expect(whole.charts).toEqual([]);
});

test('the list out of step shows what was rated, what is allowed, the facts, the reason and the way there', () => {
  const [header, ...rows] = table(content, 'Activity and lead');
  expect(header).toEqual([
    'Activity and lead',
    'Red',
    'Amber',
    'Green',
    'Not started',
    'Not rated',
    'Action',
    'Due',
    'Days overdue',
    'Evidence',
    'Why',
  ]);
  expect(rows).toEqual([
    [
      'Agree the protocol\nLead: Executive',
      'Allowed',
      'Allowed',
      'Rated',
      '–',
      '–',
      '2.1.1',
      'No date',
      '0',
      'None',
      'No evidence is recorded.',
    ],
  ]);
  const cells = content.rows[rowOf(content, 'Agree the protocol')]?.cells;
  expect(cells?.[6]?.link).toEqual(results.plan.actions[2]?.activities[0]?.cell);
  expect(cells?.[3]?.style).toBe('green');
  const link = content.rows[rowOf(content, 'Go to the list')]?.cells[0]?.link;
  expect(link).toEqual({ sheet: 'Plan summary', row: rowOf(content, 'Ratings that look'), column: 0 });
});

test('without ratings out of step there is no list and no link to it', () => {
  const text = allText(summaryOf(resultsOf(planWith({ actions: ACTIONS }), { allowed: {} })));
  expect(text).not.toContain('Ratings that look out of step');
  expect(text).not.toContain('Go to the list');
});

test('each ask leads to its first item on the escalation list', () => {
  const [summary, escalations] = buildReport(results, { builtAt: '' });
  if (!summary || !escalations) throw new Error('No sheets');
  const link = summary.rows[rowOf(summary, 'Seek assurance')]?.cells[0]?.link;
  expect(link?.sheet).toBe(escalations.name);
  expect(words(escalations, link?.row ?? -1)[0]).toMatch(/^e \| /);
  expect(link?.column).toBe(1);
});

test('health: findings by rule, worst first, each leading to its first cell', () => {
  const finding = (rule: string, severity: 'error' | 'warning' | 'info', name: string) =>
    findingOf({ rule, severity, cell: cellAt(name), action: null });
  const findings = [
    finding('some-other-rule', 'info', 'B2'),
    finding('lead-missing', 'error', 'C4'),
    finding('timescale-missing', 'info', 'D5'),
    finding('timescale-missing', 'warning', 'D6'),
  ];
  const sick = summaryOf(resultsOf(planWith({ actions: ACTIONS }), { findings }));
  expect(allText(sick)).toContain(
    '1 error, 1 warning and 2 notes were found; each name leads to the first of its kind.',
  );
  expect(
    table(sick, 'What was found')
      .slice(1)
      .map((row) => row.slice(1)),
  ).toEqual([
    ['1', 'Error'],
    ['1', 'Warning'],
    ['1', 'Note'],
    ['1', 'Note'],
  ]);
  const last = rowOf(sick, 'Some other rule');
  expect(sick.rows[last]?.cells[0]?.link).toEqual(cellAt('B2'));
});

test.each([
  [0, "No problem was found in the plan's numbering, leads, timescales, ratings or evidence."],
  [1, '1 warning was found; its name leads to it.'],
])('health of a plan with %d findings', (number, sentence) => {
  const findings = Array.from({ length: number }, () =>
    findingOf({ severity: 'warning', cell: cellAt('C4'), action: null }),
  );
  expect(allText(summaryOf(resultsOf(planWith({ actions: ACTIONS }), { findings })))).toContain(sentence);
});

test('rows left out and sheets not read are named with the reason', () => {
  const plan = planWith({
    actions: ACTIONS,
    rowsLeftOut: [{ cell: cellAt('A40'), why: 'It is a note.' }],
    sheets: [
      { name: 'Plan', role: 'plan', why: 'it has a table.' },
      { name: 'Cover', role: 'other', why: 'It has no table.' },
      { name: 'Plan summary', role: 'generated', why: 'it is ours.' },
    ],
  });
  const text = allText(summaryOf(resultsOf(plan)));
  expect(text).toContain('Row 40 of “Plan” was left out. It is a note.');
  expect(text).toContain('Sheet “Cover” was not read. It has no table.');
  expect(text).not.toContain('it is ours');
});

describe('on paper', () => {
  const many = (leads: number, priorities = 2) =>
    planWith({
      actions: Array.from({ length: Math.max(leads, priorities) }, (_, at) => ({
        ...action(
          `1.${String(at)}`,
          activity({ key: `k${String(at)}`, rated: 'red', leads: [`Group ${String(at % leads)}`] }),
        ),
        priority: `Priority ${String((at % priorities) + 1)}: Work of the partnership`,
      })),
    });
  const off = { allowed: { k0: { ratings: ['green' as const], reason: 'Why.' } } };
  test.each([
    [
      'few leads: the table by lead stays on the first page',
      many(3),
      ['Ratings that look out of step'],
      'page 2',
    ],
    [
      'more leads: their table begins the second page, the list follows there',
      many(16),
      ['By lead'],
      'page 2',
    ],
    [
      'many leads: the list begins a page of its own',
      many(26),
      ['By lead', 'Ratings that look out of step'],
      'page 3',
    ],
    ['very many leads', many(60), ['By lead', 'Ratings that look out of step'], 'after the table by lead'],
    [
      'so many priorities that the first page runs over',
      many(40, 40),
      ['Ratings that look out of step'],
      'after the tables',
    ],
  ])('%s', (_, plan, begins, where) => {
    const sheet = summaryOf(resultsOf(plan, off));
    expect(sheet.print.pageBreaksBefore.map((row) => words(sheet, row)[0])).toEqual(begins);
    expect(allText(sheet)).toContain(`definitions (${where}, with reasons)`);
  });

  test('is A4 landscape, narrow enough to be read, figures of the chart left out', () => {
    expect(content.print.orientation).toBe('landscape');
    const printed = content.columnWidths
      .slice(0, content.print.area.right + 1)
      .reduce((sum, width) => sum + width, 0);
    expect(printed).toBeLessThanOrEqual(155);
    expect(content.print.titleRows).toEqual({ top: 1, bottom: 1 });
  });
});

describe('every generated sheet', () => {
  const hostile: readonly Escalation[] = [
    item({ key: 'a', action: '=1+1', milestone: '+cmd', notes: ['@sum', '-1', '', ''] }),
  ];
  const sheets = buildReport(
    resultsOf(
      planWith({
        actions: [{ ...action('=HYPERLINK("x")', { key: 'a', rated: 'red' }), priority: '=P' }],
        title: '=T',
      }),
      {
        escalations: hostile,
      },
    ),
    { builtAt: '' },
  );

  test('holds text of the plan as text only', () => {
    const kinds = new Set(
      sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map((cell) => cell?.value.kind))),
    );
    expect(
      [...kinds].every((kind) => kind === undefined || ['text', 'number', 'day', 'empty'].includes(kind)),
    ).toBe(true);
    expect(sheets.map((sheet) => allText(sheet)).join()).toContain('=1+1');
  });

  test('is the same for the same results', () => {
    expect(buildReport(results, { builtAt: 'x' })).toEqual(buildReport(results, { builtAt: 'x' }));
  });

  test('merges no cells inside a table, and every merged row has a height', () => {
    for (const sheet of [...sheets, ...buildReport(results, { builtAt: '' })]) {
      for (const { top, bottom, left } of sheet.merges) {
        expect(top).toBe(bottom);
        expect(sheet.rows[top]?.height).toBeGreaterThan(10);
        expect(['title', 'subtitle', 'heading', 'paragraph', 'paragraphLink', 'note']).toContain(
          sheet.rows[top]?.cells[left]?.style,
        );
      }
    }
  });

  test('shows no rating by colour alone', () => {
    const colours = new Set(['red', 'amber', 'green', 'notStarted', 'blue', 'unrated']);
    for (const { rows } of buildReport(results, { builtAt: '' })) {
      for (const cell of rows.flatMap(({ cells }) => cells)) {
        if (cell && colours.has(cell.style)) expect(cell.value.kind).toBe('text');
      }
    }
  });
});
