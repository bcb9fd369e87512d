import type { Escalation } from '../../../src/plan/model';
import { buildReport, readEscalationMemory } from '../../../src/report';
import { COLUMNS, placeOf } from '../../../src/report/escalations/columns';
import { overdueWords } from '../../../src/report/escalations/item-cells';
import { action, activity, day, planWith } from '../../support/plan-builder';
import { allText, gridOf, rowOf, tableOf, words } from '../support/grid-of';
import { AS_OF, item, resultsOf } from '../support/results-of';

const plan = planWith({
  version: 'Draft 7',
  actions: [
    {
      ...action('1.1.1', activity({ key: 'a' }), activity({ key: 'b' })),
      text: 'Agree how agencies share what they know',
    },
    action('1.1.2', activity({ key: 'c' })),
  ],
});

function sheet(escalations: readonly Escalation[], marking: string | null = null) {
  const [, content] = buildReport(resultsOf(plan, { escalations }), {
    builtAt: '21/11/2026 10:49',
    buildId: 'b1',
    marking,
  });
  if (!content) throw new Error('No sheet');
  return content;
}
const ours = (content: ReturnType<typeof sheet>, key: string, id: Parameters<typeof placeOf>[0]) =>
  words(content, rowOf(content, `${key} | `))[placeOf(id)];

test('says whose plan it is, as at which day, and what it is not', () => {
  const content = sheet([], 'OFFICIAL');
  expect(words(content, 0)[1]).toBe('Escalations: Plan of a partnership');
  expect(words(content, 1)[1]).toBe('Draft 7 · Position at 30/04/2022 · built 21/11/2026 10:49 · OFFICIAL');
  expect(words(content, 2)[1]).toContain('This is not the multi-agency Challenge and Escalation Policy.');
});

test('items stand by level, highest first, then by days overdue, then as they came', () => {
  const content = sheet([
    item({ key: 'one', level: 1, daysOverdue: 5 }),
    item({ key: 'two', level: 3, daysOverdue: 100 }),
    item({ key: 'three', level: 3, daysOverdue: 200 }),
    item({ key: 'four', level: 1, daysOverdue: 5 }),
    item({ key: 'five', level: 2, daysOverdue: 400 }),
  ]);
  const keys = content.rows
    .map((_, row) => words(content, row)[0]?.split(' | ')[0])
    .filter((key) => key && !key.startsWith('#'));
  expect(keys).toEqual(['Row key', 'three', 'two', 'five', 'one', 'four']);
});

test('a row says all there is to say of its item', () => {
  const content = sheet([
    item({
      key: 'a',
      milestone: 'Protocol to be signed',
      leads: ['Sub Group', 'Executive'],
      rating: 'amber',
      allowed: ['red', 'amber'],
      level: 3,
      askOf: 'Independent Scrutineer',
      reasons: ['Rated Red at 3 positions running', 'No lead named'],
      due: '2022-01-31',
      firstRaised: '2021-12-31',
      positionsRunning: 3,
    }),
  ]);
  expect(words(content, rowOf(content, 'a | ')).slice(1)).toEqual([
    '1.1.1',
    'Agree how agencies share what they know\n• Protocol to be signed',
    'Sub Group\nExecutive',
    'Amber',
    'Red or Amber',
    '2022-01-31',
    '3 months (89 days)',
    '3 Independent Scrutineer',
    'Rated Red at 3 positions running\nNo lead named',
    '2021-12-31',
    '3',
    '',
    '',
    '',
    '',
  ]);
  const cells = content.rows[rowOf(content, 'a | ')]?.cells;
  expect(cells?.[placeOf('ref')]?.link).toEqual({ sheet: 'Plan', row: 1, column: 3 });
  expect(cells?.[placeOf('rating')]?.style).toBe('amber');
});

test.each([
  [{ due: '2022-01-31' }, '3 months (89 days)'],
  [{ due: '2022-04-20' }, '10 days'],
  [{ due: '2022-06-30' }, 'Not overdue'],
  [{ due: null }, 'Not overdue'],
  [{ due: '2022-04-20', originalDue: '2022-01-31' }, '10 days; 89 days past the original date'],
  [{ due: '2022-06-30', originalDue: '2022-04-29' }, 'Not overdue; 1 day past the original date'],
  [{ due: '2022-06-30', originalDue: '2022-05-31' }, 'Not overdue'],
])('time overdue of %j', (dates, said) => {
  const daysOverdue = dates.due !== null && dates.due < AS_OF ? undefined : 0;
  const one = item({ key: 'a', ...dates, ...(daysOverdue === undefined ? {} : { daysOverdue }) });
  expect(overdueWords(one, day(AS_OF))).toBe(said);
});

test('both dates of a revised item are shown; an item without a date says so', () => {
  const content = sheet([
    item({ key: 'a', due: '2022-04-20', originalDue: '2022-01-31' }),
    item({ key: 'b', due: null, daysOverdue: 0 }),
  ]);
  expect(ours(content, 'a', 'due')).toBe('31/01/2022, revised to 20/04/2022');
  expect(ours(content, 'b', 'due')).toBe('No date');
});

test('an item nobody leads and nobody rated says so, and so do definitions that say nothing', () => {
  const content = sheet([item({ key: 'a', leads: [], rating: null, allowed: [] })]);
  expect(ours(content, 'a', 'leads')).toBe('No lead');
  expect(ours(content, 'a', 'rating')).toBe('Not rated');
  expect(ours(content, 'a', 'allowed')).toBe('Not determined');
});

test('closed items stand below under the same columns, with the day they closed', () => {
  const content = sheet([
    item({ key: 'a' }),
    item({
      key: 'gone',
      cell: null,
      rating: null,
      leads: [],
      closed: '2022-03-31',
      notes: ['Agreed'],
      reasons: ['No longer in the plan'],
    }),
  ]);
  const heading = rowOf(content, 'Closed since');
  expect(heading).toBeGreaterThan(rowOf(content, 'a | '));
  const headers = words(content, heading + 1);
  expect(headers.slice(1)).toEqual(
    COLUMNS.slice(1).map(({ id, header }) => (id === 'overdue' ? 'Closed on' : header)),
  );
  const row = rowOf(content, 'gone | ');
  expect(row).toBe(heading + 2);
  expect(words(content, row)).toContain('2022-03-31');
  expect(ours(content, 'gone', 'response')).toBe('Agreed');
  expect(ours(content, 'gone', 'leads')).toBe('');
  expect(content.rows[row]?.cells[placeOf('ref')]?.link).toBeUndefined();
});

test('the heading of closed items is not there without any', () => {
  expect(allText(sheet([item({ key: 'a' })]))).not.toContain('Closed since');
});

test('an empty list says so in words, and only then', () => {
  const none = 'No item of the plan needs anyone above its lead at 30/04/2022. There is nothing to do here.';
  expect(allText(sheet([]))).toContain(none);
  expect(allText(sheet([item({ key: 'gone', closed: '2022-03-31' })]))).toContain(none);
  expect(allText(sheet([item({ key: 'a' })]))).not.toContain(none);
});

test.each([
  [0, null],
  [1, '1 milestone to confirm is asked of the lead and not listed here.'],
  [2, '2 milestones to confirm are asked of the lead and not listed here.'],
])('%d to confirm', (number, sentence) => {
  const milestones = Array.from({ length: number }, () => ({ due: '2022-01-31' }));
  const asked = planWith({ actions: [action('1', activity({ evidence: 'Held', milestones }))] });
  const [, content] = buildReport(resultsOf(asked), { builtAt: '' });
  if (!content) throw new Error('No sheet');
  const about = words(content, 2)[1] ?? '';
  if (sentence === null) expect(about).not.toContain('to confirm');
  else expect(about).toContain(sentence);
});

describe('an action without a number', () => {
  const WORDS = 'Agree the protocol with all agencies';
  const unnumbered = planWith({
    actions: [{ ...action(null, activity({ key: 'x' })), text: `• ${WORDS}\n• and then some` }],
  });
  const built = (spec: Partial<Parameters<typeof item>[0]>) => {
    const escalations = [item({ key: 'x', action: WORDS, ...spec })];
    const [, content] = buildReport(resultsOf(unnumbered, { escalations }), { builtAt: '' });
    if (!content) throw new Error('No sheet');
    return content;
  };
  const remembered = (content: ReturnType<typeof built>) => readEscalationMemory(gridOf(tableOf(content)))[0];

  test('is called by its row in the plan; its words stand with the milestone', () => {
    const content = built({ milestone: 'Hold a workshop' });
    expect(ours(content, 'x', 'ref')).toBe('Row 2');
    expect(ours(content, 'x', 'milestone')).toBe(
      'Agree the protocol with all agencies; and …\n• Hold a workshop',
    );
    expect(remembered(content)).toMatchObject({
      action: 'Agree the protocol with all agencies; and …',
      milestone: 'Hold a workshop',
    });
  });

  test('is not told twice where it is the milestone', () => {
    const content = built({ milestone: `• ${WORDS}\n• and then …` });
    expect(ours(content, 'x', 'milestone')).toBe(`${WORDS}; and then …`);
    const flat = built({ milestone: `• ${WORDS} • and then …` });
    expect(ours(flat, 'x', 'milestone')).toBe(`${WORDS}; and then …`);
  });

  test('keeps its words once it is gone from the plan', () => {
    const content = built({ cell: null, rating: null, closed: '2022-03-31', milestone: 'Hold a workshop' });
    expect(ours(content, 'x', 'ref')).toBe('–');
    expect(remembered(content)).toMatchObject({ action: WORDS, milestone: 'Hold a workshop' });
  });
});

test('the key is hidden, header rows freeze and repeat, and all of it prints', () => {
  const content = sheet([item({ key: 'a', notes: ['', '', '', '', 'more'] })]);
  const header = rowOf(content, 'Row key');
  expect(content.columnWidths[0]).toBe(0);
  expect(content.freezeRows).toBe(header + 1);
  expect(content.print.titleRows).toEqual({ top: header, bottom: header });
  expect(content.print.area).toEqual({
    top: 0,
    left: 1,
    bottom: content.rows.length - 1,
    right: COLUMNS.length,
  });
  expect(content.print.footerLeft).toBe('Escalations · Position at 30/04/2022 · built 21/11/2026 10:49');
});
