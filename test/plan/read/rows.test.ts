/** What becomes of each row below a header: an action, more of the one above, a heading, or left out with the reason. */
import { cellName, type CellValue } from '../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, headingsOf, planIn, told } from './support';

const HEADER = ['No.', 'Action', 'Lead', 'Milestones', 'RAG', 'Progress'];
const ONE = ['1', 'Agree', 'Chair', 'Meet', 'G', 'Met'];
const TWO = ['2', 'Print', 'Chair', 'Send', 'G', 'Sent'];
const RED = '#FF0000';

const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));

/** "A4 reason" of each row that is left out. */
const leftOut = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  read(rows, options).rowsLeftOut.map(({ cell, why }) => `${cellName(cell)} ${why}`);

describe('a row without an action of its own', () => {
  it.each([
    ['a milestone', ['', '', '', 'Vote', '', '']],
    ['a rating', ['', '', '', '', 'R', '']],
    ['both a lead and evidence', ['', '', 'Officer', '', '', 'Voted']],
  ])('is a row of the action above where it has %s', (_, row) => {
    const plan = read([HEADER, ONE, row]);
    expect(plan.actions).toHaveLength(1);
    expect(activitiesOf(plan)).toHaveLength(2);
  });

  it.each([
    ['only a lead', ['', '', 'Officer', '', '', '']],
    ['only evidence', ['', '', '', '', '', 'Voted']],
  ])('goes on with the row above where it has %s', (_, row) => {
    expect(activitiesOf(read([HEADER, ONE, row]))).toHaveLength(1);
  });

  it('goes on with the row above where it has only leads, in two columns', () => {
    const rows = [
      ['No.', 'Action', 'Lead agency', 'Lead officer', 'Milestones'],
      ['1', 'Agree', 'Police', 'Chair', 'Meet'],
      ['', '', 'Health', 'Nurse', ''],
    ];
    expect(told(read(rows))).toEqual(['1 Agree | E2 Police+Chair+Health+Nurse']);
  });

  it('is an action where a number stands beside its lead', () => {
    expect(told(read([HEADER, ONE, ['2', '', 'Officer', '', '', '']]))).toEqual([
      '1 Agree | D2 Chair',
      '2  | D3 Officer',
    ]);
  });

  const DATED = ['No.', 'Action', 'Lead', 'Start', 'Due', 'Revised date', 'Status', 'Date completed', 'RAG'];
  const FIRST = ['1', 'Agree', 'Chair', 'May 2022', 'June 2022', '', 'In progress', '', 'A'];

  it.each([
    ['a deadline', 4, 'July 2022'],
    ['a revised date', 5, 'July 2022'],
    ['a status', 6, 'In progress'],
    ['a day of completion', 7, '02/03/2022'],
  ])('is a row of the action above where it has %s', (_, at, text) => {
    const row = DATED.map((__, index) => (index === at ? text : ''));
    const plan = read([DATED, FIRST.with(7, '01/03/2022').with(5, 'July 2022'), row]);
    expect(plan.actions).toHaveLength(1);
    expect(activitiesOf(plan)).toHaveLength(2);
  });

  it('with a start and nothing else goes on with the row above; with a lead beside it, it is one', () => {
    const start = ['', '', '', 'July 2022', '', '', '', '', ''];
    expect(activitiesOf(read([DATED, FIRST, start]))).toHaveLength(1);
    expect(activitiesOf(read([DATED, FIRST, start.with(2, 'Officer')]))).toHaveLength(2);
  });

  it('is left out, with the reason, where no action stands above it', () => {
    expect(leftOut([HEADER, ['', '', 'Officer', '', '', ''], ONE])).toEqual([
      'C2 No action stands on this row or above it.',
    ]);
    expect(leftOut([HEADER, ONE, ['Priority 2'], ['', '', 'Officer', '', '', ''], TWO])).toEqual([
      'C4 No action stands on this row or above it.',
    ]);
  });

  it('is left out too where only rows that are left out stand above it', () => {
    expect(leftOut([HEADER, ['7', '', '', '', '', ''], ['', '', 'Officer', '', '', ''], ONE])).toHaveLength(
      2,
    );
  });

  it('is a row of the action above where a fill rates it, and none where the fill is white', () => {
    const rows = [HEADER, ONE.with(4, ''), ['', '', 'Officer', '', '', '']];
    const rated = (fill: string) => activitiesOf(read(rows, { fills: { E2: RED, E3: fill } })).length;
    expect([rated(RED), rated('#FFFFFF')]).toEqual([2, 1]);
  });

  it('is left out where it has a number and nothing else that is read', () => {
    expect(leftOut([HEADER, ONE, ['2', '', '', '', '', '']])).toEqual([
      'A3 It has a number, but no action, milestone, lead or rating.',
    ]);
  });

  it('is left out where it names only what it belongs to', () => {
    const rows = [
      ['Priority', 'Outcome', 'Action', 'Lead', 'Due'],
      ['Homes', 'Warm', 'Agree', 'Chair', 'May 2022'],
      ['Schools', 'Safe', '', '', ''],
    ];
    expect(leftOut(rows)).toEqual(['A3 It names a priority or an outcome, but no action.']);
  });

  it('is left out where only columns that are not read hold text', () => {
    const rows = [
      ['No.', 'Action', 'Lead', 'Support', 'Due'],
      ['1', 'Agree', 'Chair', 'Health', 'May 2022'],
      ['', '', '', 'Police', ''],
    ];
    expect(leftOut(rows)).toEqual(['D3 Only columns that are not read hold text here.']);
  });

  it('is left out where it begins as a note does', () => {
    expect(leftOut([HEADER, ONE, ['', 'Note: see the annex'], TWO])).toEqual([
      'B3 It is a note under or between the rows of the table.',
    ]);
    expect(leftOut([HEADER, ONE, ['', 'Note: the annex is to be sent', 'Chair']])).toEqual([]);
  });
});

describe('a row without words', () => {
  const MERGED = { merges: ['A2:A3', 'B2:B3'] };
  const without = ['', '', '', '', '', ''];

  it('is a row of its action where its rating has a fill', () => {
    const plan = read([HEADER, ONE.with(4, ''), without, TWO], { ...MERGED, fills: { E2: RED, E3: RED } });
    expect(activitiesOf(plan).map(({ cell }) => cellName(cell))).toEqual(['D2', 'D3', 'D4']);
  });

  it('is a row of its action in a table without milestones or numbers', () => {
    const rows = [
      ['Action', 'Lead', 'Due', 'RAG'],
      ['Agree', 'Chair', 'May 2022', ''],
      ['', '', '', ''],
    ];
    const plan = read([...rows, ['Print', 'Chair', 'May 2022', '']], {
      merges: ['A2:A3'],
      fills: { D2: RED, D3: RED },
    });
    expect(activitiesOf(plan)).toHaveLength(3);
  });

  it.each<[string, SketchOptions]>([
    ['nothing rates it', { ...MERGED, fills: { E2: RED } }],
    ['no merged cell makes it part of an action', { fills: { E2: RED, E3: RED } }],
    ['its rating is merged with the one above', { merges: [...MERGED.merges, 'E2:E3'], fills: { E2: RED } }],
    [
      'its milestones are merged with those above',
      { merges: [...MERGED.merges, 'D2:D3'], fills: { E3: RED } },
    ],
  ])('is none where %s', (_, options) => {
    expect(activitiesOf(read([HEADER, ONE.with(4, ''), without, TWO], options))).toHaveLength(2);
  });

  it('is none where no action stands above it', () => {
    const plan = read([HEADER, ['Priority 1'], without, TWO], {
      merges: ['A2:A3', 'B2:F2'],
      fills: { E3: RED, E4: RED },
    });
    expect(activitiesOf(plan)).toHaveLength(1);
  });
});

describe('what stands under a plan and is none of it', () => {
  it('ends where a heading of the plan or its header follows', () => {
    const rows = [HEADER, ONE, ['Glossary'], ['QAP', 'Quality Assurance'], ['Priority 2: Schools'], TWO];
    const plan = read(rows);
    expect(told(plan)).toEqual(['1 Agree | D2 Chair', '2 Print | D6 Chair']);
    expect(plan.rowsLeftOut.map(({ cell }) => cellName(cell))).toEqual(['A3', 'A4']);
    const again = [HEADER, ONE, ['Glossary'], ['QAP', 'Quality Assurance'], ['Schools'], HEADER, TWO];
    expect(headingsOf(read(again))).toEqual(['– > –', 'Schools > –']);
  });

  it('ends where the label and the words of a heading stand in two cells, not in a row of three', () => {
    const rows = (...row: readonly string[]) => [HEADER, ONE, ['Glossary'], ['QAP', 'Quality'], row, TWO];
    expect(read(rows('Priority 2', 'Schools')).actions).toHaveLength(2);
    expect(read(rows('Priority 2', 'Schools', 'All')).actions).toHaveLength(1);
  });

  it.each([
    'Abbreviations',
    'Abbreviations used:',
    'Glossary of terms',
    'Glossary (acronyms)',
    'Glossary – terms used',
    'Notes',
    'Version history',
    'Document control',
    'Appendix 1',
    'Signed off by',
    'Signed off by the chair:',
    'Sign off: the chair',
    'Signed off (chair):',
    'Signed off – chair',
    'Signed off on 3 May 2022',
  ])('begins with “%s”', (heading) => {
    expect(read([HEADER, ONE, [], [heading], ['V2', 'Agreed', 'Board']]).actions).toHaveLength(1);
  });

  it.each([
    'Abbreviations guide written',
    'Glossary for schools printed',
    'Signed off strategy',
    'Sign off policy',
  ])('does not begin with “%s”, an action with nothing beside it yet', (action) => {
    expect(told(read([HEADER, ONE, ['', action], TWO]))).toHaveLength(3);
  });

  it('does not begin with a word of an action', () => {
    expect(told(read([HEADER, ONE, ['', 'Glossary', 'Chair', 'Write', 'G', '']]))).toHaveLength(2);
  });

  it('is told by the first cell of its row', () => {
    expect(leftOut([HEADER, ONE, [], ['', 'Glossary'], ['', 'QAP', 'Quality']])).toEqual([
      'B4 It stands under “Glossary”, below the table.',
      'B5 It stands under “Glossary”, below the table.',
    ]);
  });
});

describe('a single line under the last action', () => {
  const LINE = { merges: ['A3:F3'] };

  it('heads nothing and is left out, with the reason', () => {
    expect(leftOut([HEADER, ONE, ['Agreed by the board']], LINE)).toEqual([
      'A3 It is a single line of text under the last action; nothing of the plan stands below it.',
    ]);
  });

  it('that its label makes a heading is not left out, though nothing is planned under it yet', () => {
    expect(leftOut([HEADER, ONE, ['Priority 2: Schools']], LINE)).toEqual([]);
  });

  it('is a heading where the header follows it', () => {
    const plan = read([HEADER, ONE, ['Schools'], HEADER, TWO], LINE);
    expect(headingsOf(plan)).toEqual(['– > –', 'Schools > –']);
    expect(plan.rowsLeftOut).toEqual([]);
  });

  it('on a star is a remark', () => {
    expect(leftOut([HEADER, ONE, ['', '* Costs exclude VAT']])).toEqual([
      'B3 It is a remark under the last action.',
    ]);
    expect(told(read([HEADER, ONE, ['', '* Print', 'Officer', '', '', '']]))).toHaveLength(2);
    expect(told(read([HEADER, ONE, ['', '* Print'], TWO]))).toHaveLength(3);
  });
});

describe('a row of totals', () => {
  it.each<[string, CellValue[]]>([
    ['figures in words', ['Total', '', '', '12 milestones', '', '']],
    ['short words', ['Grand total', '', '', '£41,000', '7', '']],
    ['a share', ['Subtotal', '', '', '90% done', '', '']],
    ['figures alone', ['', '12', '', '4', '3', '']],
    ['figures and shares', ['', '', '12.5 %', '4', '', '']],
    ['nothing beside it', ['', 'Totals:', '', '', '', '']],
    ['words beside “Total” alone', ['Total', 'Red', '3', '', '', '']],
    ['nothing to count', ['', 'Totals:', 'n/a', '12', '', '']],
    ['what is counted', ['', 'Total number of actions', '', '41', 'R', '3']],
    ['a count of its own', ['Total actions: 41', '', '', '', '', '']],
  ])('is neither an action nor left out: %s', (_, row) => {
    const plan = read([HEADER, ONE, row]);
    expect(activitiesOf(plan)).toHaveLength(1);
    expect(plan.rowsLeftOut).toEqual([]);
  });

  it.each<[string, CellValue[]]>([
    ['a number in front', ['2', '', '', '4', 'G', '']],
    ['nothing but figures behind a number', ['2', '', '', '4', '', '']],
    ['figures that count something', ['', '12 families', '', '4 visits', '', '']],
    ['a lead beside a figure', ['', '', 'Officer', '4', '', '']],
    ['one figure alone', ['', '', '', '4', '', '']],
    ['words beside the figures', ['', 'Print 4', '', '4', '', '']],
    ['a sentence beside “Total”', ['', 'Total', 'Chair', 'All of them are to be counted', '', '']],
    ['a name that begins so', ['', 'Total Respect training', 'Chair', 'May 2022', 'G', '']],
    ['a name that begins so and nothing else', ['', 'Total Respect training delivered', '', '', '', '']],
    ['days with full stops', ['', '', '', '31.05.2022', '', '12.06.22']],
  ])('is none with %s', (_, row) => {
    expect(activitiesOf(read([HEADER, ONE, row]))).toHaveLength(2);
  });

  it('is known in a table without numbers too', () => {
    const plan = read([
      ['Action', 'Lead', 'Milestones', 'RAG'],
      ['Agree', 'Chair', 'Meet', 'G'],
      ['', '', '12', '4'],
    ]);
    expect(activitiesOf(plan)).toHaveLength(1);
    expect(plan.rowsLeftOut).toEqual([]);
  });
});
