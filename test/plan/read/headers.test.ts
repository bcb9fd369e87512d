/** Which rows of a sheet are headings of a plan, and how far two tiers of them reach. */
import type { CellValue } from '../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, headingsOf, planIn, rolesOf, told } from './support';

type Rows = readonly (readonly CellValue[])[];
const read = (rows: Rows, options: SketchOptions = {}) => planIn(sketch(rows, options));
const roles = (rows: Rows, options: SketchOptions = {}) => rolesOf(read(rows, options));
const letters = (rows: Rows, options: SketchOptions = {}) =>
  read(rows, options)
    .columns.map(({ column }) => column)
    .join('');

/** A table of these headings over a row of work. */
const under = (...heads: string[]): Rows => [
  heads,
  heads.map((head) => (head === '' ? '' : head === 'Action' ? 'Agree' : 'x')),
];

describe('the headings of a plan', () => {
  it('name the work, and who does it, when, or how far it is', () => {
    expect(roles(under('Action', 'Lead'))).toEqual(['A action', 'B lead']);
    expect(roles(under('Action', 'Evidence'))).toEqual(['A action', 'B evidence']);
    expect(roles(under('Lead', 'Due'))).toEqual([]);
    expect(roles(under('Action', 'No.'))).toEqual([]);
    expect(roles(under('Action'))).toEqual([]);
    expect(roles(under('Action', 'Actions'))).toEqual([]);
  });

  it('that name the work less surely need two more', () => {
    for (const work of ['What', 'Outcome', 'Objective']) {
      expect(roles(under(work, 'Lead'))).toEqual([]);
      expect(roles(under(work, 'Lead', 'Due'))).toHaveLength(3);
    }
    expect(roles(under('What', 'Action', 'Lead'))).toHaveLength(3);
  });

  it('are at least half of the row from the first to the last of them', () => {
    expect(letters(under('Action', 'Car', 'Van', 'Lead'))).toBe('ABCD');
    expect(letters(under('Action', 'Car', 'Van', 'Bus', 'Lead'))).toBe('');
    expect(letters(under('Car', 'Van', 'Bus', 'Action', 'Lead', 'Tram', 'Cart'))).toBe('ABCDEFG');
  });

  it('are half of the cells that stand side by side, whatever stands beside those', () => {
    expect(letters(under('Action', 'Lead', '', 'Car', 'Van', 'Bus', 'Tram', 'Owner'))).toBe('AB');
    expect(letters(under('Car', 'Van', 'Bus', 'Tram', 'Owner', '', 'Action', 'Lead'))).toBe('GH');
    expect(letters(under('Car', 'Action', '', 'Van', 'Bus', 'Tram', 'Cart', 'Lead'))).toBe('');
  });
});

describe('headings of two tiers', () => {
  const tiers = (upper: readonly string[], lower: readonly string[], ...more: readonly string[][]) => [
    upper,
    lower,
    ['1', 'Agree', 'Chair', 'May 2022', 'G', 'Met'],
    ...more,
  ];

  it('“Q1” and “Q2” under “RAG” rate, under “Progress” or something else they report', () => {
    const rows = (tier: string, ...said: string[]) => [
      ['No.', 'Action', 'Lead', 'Due', tier, ''],
      ['', '', '', '', 'Q1', 'Q2'],
      ['1', 'Agree', 'Chair', 'May 2022', ...said],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'];
    expect(roles(rows('RAG', 'Sent', 'Met'), { merges }).slice(4)).toEqual(['E rag', 'F rag']);
    expect(roles(rows('RAG', 'Sent', 'Met')).slice(4)).toEqual(['E rag', 'F rag']);
    const reports = ['E evidence', 'F evidence'];
    expect(roles(rows('Progress', 'Sent', 'Met'), { merges }).slice(4)).toEqual(reports);
    expect(roles(rows('Progress', 'Sent', 'Met')).slice(4)).toEqual(reports);
    expect(roles(rows('Homes', 'Sent', 'Met'), { merges }).slice(4)).toEqual(reports);
  });

  it('a tier may stand over the first columns of the sheet', () => {
    const rows = [
      ['RAG', '', 'Action', 'Lead'],
      ['Q1', 'Q2', '', ''],
      ['Sent', 'Met', 'Agree', 'Chair'],
    ];
    expect(roles(rows, { merges: ['C1:C2', 'D1:D2'] }).slice(0, 2)).toEqual(['A rag', 'B rag']);
  });

  it('“Date” under a report, a rating or a period is no deadline', () => {
    const rows = (tier: string, date = 'Date') => [
      ['Action', 'Lead', tier, ''],
      ['', '', date, 'Update'],
      ['Agree', 'Chair', 'May 2022', 'Met'],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:D1'];
    for (const tier of ['Progress', 'RAG', 'Q1 2022', 'June 2022', '2021/22']) {
      expect(roles(rows(tier), { merges })).not.toContain('C timescale');
      expect(roles(rows(tier, 'Date due'), { merges })).toContain('C timescale');
    }
    expect(roles(rows('Planning'), { merges })).toContain('C timescale');
  });

  it('what stands above the headings, and is none of them, changes no meaning', () => {
    const rows = [['Progress update'], ['Action', 'Lead', 'Date'], ['Agree', 'Chair', 'May 2022']];
    expect(roles(rows)).toContain('C timescale');
  });

  it('a usual word of a tier heads its column where it stands over no other, or has none below it', () => {
    const single = [
      ['Action', 'Lead', 'Due', 'Progress', ''],
      ['Agree', 'Chair', 'May 2022', 'Met', ''],
    ];
    expect(roles(single, { merges: ['D1:E1'] })).toContain('D evidence');
    const beside = [
      ['No.', 'Action', 'Lead', 'Dates', '', 'Progress'],
      ['', '', '', 'Due', 'Revised', ''],
      ['1', 'Agree', 'Chair', 'May 2022', 'June 2022', 'Met'],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'];
    expect(roles(beside, { merges }).slice(3)).toEqual(['D timescale', 'E revised', 'F evidence']);
  });

  it('headings that are merged over two columns each make the work below them no heading', () => {
    const rows = [
      ['Action', '', 'Lead', '', 'Due', ''],
      ['Agree', '', 'Owner', '', 'May 2022', ''],
    ];
    const both = ['A1:B1', 'C1:D1', 'E1:F1', 'A2:B2', 'C2:D2', 'E2:F2'];
    expect(told(read(rows, { merges: both }))).toEqual(['– Agree | A2 Owner']);
  });

  it('what stands beside the headings, to the left or the right, is no part of the upper tier', () => {
    const note = 'Remember to send the plan to each of us in good time before the meeting';
    const lower = ['No.', 'Action', 'Lead', 'Due', 'RAG', 'Progress'];
    const upper = ['Planning', '', '', 'Monitoring', '', ''];
    const one = ['1', 'Agree', 'Chair', 'May 2022', 'G', 'Met'];
    const right = [[...upper, '', note], lower, one];
    const left = [
      [note, '', '', ...upper],
      ['', '', '', ...lower],
      ['', '', '', ...one],
    ];
    expect([right, left].map((rows) => read(rows).title)).toEqual([null, null]);
  });

  it('a usual word of a tier over a column without a heading heads none', () => {
    const rows = [
      ['Planning', '', '', 'Monitoring', '', ''],
      ['No.', 'Action', 'Lead', 'Due', 'RAG', ''],
      ['1', 'Agree', 'Chair', 'May 2022', 'G', 'Met'],
    ];
    expect(
      read(rows, { merges: ['A1:C1', 'D1:F1'] })
        .columns.map(({ column }) => column)
        .join(''),
    ).toBe('ABCDE');
  });

  it('the upper one is no title of the plan, nor a line above it', () => {
    const lower = ['No.', 'Action', 'Lead', 'Due', 'RAG', 'Progress'];
    const plain = read(tiers(['Planning', '', '', 'Monitoring', '', ''], lower));
    expect([plain.title, told(plain)]).toEqual([null, ['1 Agree | B3 Chair']]);
    const merged = read(tiers(['Work', '', '', 'Checks', '', ''], lower), { merges: ['D1:F1'] });
    expect(merged.title).toBeNull();
  });

  it.each<[string, readonly string[], SketchOptions]>([
    ['a single text spans it', ['Work of us all', '', '', '', '', ''], { merges: ['A1:F1'] }],
    ['no text spans columns', ['Work', '', 'Checks', '', '', ''], {}],
    [
      'a text is a paragraph',
      ['Work that all of us have to do together, each of us in our own time', '', '', 'Checks', '', ''],
      { merges: ['D1:F1'] },
    ],
  ])('the line above is none where %s', (_words, upper, options) => {
    const lower = ['No.', 'Action', 'Lead', 'Due', 'RAG', 'Progress'];
    expect(read(tiers(upper, lower), options).title).toBe(
      upper.find((text) => text.length <= 60 || text === upper[0]),
    );
  });

  it('the line above is a priority where its label says so', () => {
    const lower = ['No.', 'Action', 'Lead', 'Due', 'RAG', 'Progress'];
    const plan = read(tiers(['Priority 1: Homes', '', '', 'Checks', '', ''], lower), { merges: ['A1:C1'] });
    expect(plan.actions[0]?.priority).toMatch('Priority 1: Homes');
  });

  it('“Outcomes” beside another tier heads columns, and no actions', () => {
    const lower = ['No.', 'Action', 'Lead', 'Due', 'RAG', 'Progress'];
    const plan = read(tiers(['Outcomes', '', '', 'Monitoring', '', ''], lower));
    expect(headingsOf(plan)).toEqual(['– > –']);
  });

  it('a single heading that is merged down into the lower tier belongs to it', () => {
    const rows = [
      ['Our work'],
      ['No.', '', '', ''],
      ['', 'Action', 'Lead', 'Due'],
      ['1', 'Agree', 'Chair', 'May 2022'],
    ];
    const plan = read(rows, { merges: ['A2:A3'] });
    expect([plan.title, told(plan)]).toEqual(['Our work', ['1 Agree | B4 Chair']]);
  });

  it('the last of the upper one may stand over columns further right, as far as they have no other', () => {
    const rows = (...upper: string[]) => [
      ['No.', 'Action', 'Lead', ...upper],
      ['', '', '', 'Q1', 'Q2', 'Q3'],
      ['1', 'Agree', 'Chair', 'Sent', 'Met', 'Held'],
    ];
    const reports = ['D evidence', 'E evidence', 'F evidence'];
    expect(roles(rows('Progress', '', '')).slice(3)).toEqual(reports);
    expect(told(read(rows('Progress', '', '')))).toEqual(['1 Agree | B3 Chair']);
  });

  it('a row of work right below the headings is none of them, whatever its words are', () => {
    const head = ['Action', 'Lead', 'Due', 'Progress'];
    expect(told(read([head, ['Update', 'Owner', 'Q1', 'RAG']]))).toEqual(['– Update | A2 Owner']);
  });

  it('reach as far down as the merges of the upper one, at most two rows', () => {
    const head = ['No.', 'Action', 'Lead', 'Due', 'RAG', 'Progress'];
    const one = ['1', 'Agree', 'Chair', 'May 2022', 'G', 'Met'];
    const merged = (to: number) =>
      head.map((_, at) => `${'ABCDEF'.charAt(at)}1:${'ABCDEF'.charAt(at)}${String(to)}`);
    expect(told(read([head, [], [], one], { merges: merged(3) }))).toEqual(['1 Agree | B4 Chair']);
    expect(activitiesOf(read([head, one], { merges: ['F1:F9'] }))).toHaveLength(1);
  });
});

test('rows of a list to the left of the plan are none of its rows', () => {
  const plan = read([
    ['Name', 'Agency', '', 'No.', 'Action', 'Lead', 'Due'],
    ['A Person', 'Police', '', '1', 'Agree', 'Chair', 'May 2022'],
    ['B Person', 'Health', '', '', '', '', ''],
    ['C Person', 'Schools', '', '2', 'Print', 'Nurse', 'May 2022'],
  ]);
  expect([told(plan), plan.rowsLeftOut]).toEqual([['1 Agree | E2 Chair', '2 Print | E4 Nurse'], []]);
});

describe('several headers on a sheet', () => {
  const head = ['No.', 'Action', 'Lead', 'Due', 'Progress'];
  const one = ['1', 'Agree', 'Chair', 'May 2022', 'Met'];
  const two = ['2', 'Print', 'Nurse', 'June 2022', 'Sent'];
  const half = ['4', 'Fix', 'Police', 'June 2022', 'Held'];

  it('right below one another head the same rows once', () => {
    expect(told(read([head, head, one, two]))).toEqual(['1 Agree | B3 Chair', '2 Print | B4 Nurse']);
  });

  it('are read from left to right where two halves stand side by side, whichever says more', () => {
    const narrow = (row: readonly string[]) => row.slice(0, 3);
    const more = [
      [...narrow(head), '', ...head],
      [...narrow(one), '', ...half],
    ];
    expect(told(read(more))).toEqual(['1 Agree | B2 Chair', '4 Fix | F2 Police']);
    const less = [
      [...head, '', ...narrow(head)],
      [...one, '', ...narrow(half)],
    ];
    expect(told(read(less))).toEqual(['1 Agree | B2 Chair', '4 Fix | H2 Police']);
  });

  it('end the half above them alone', () => {
    const rows = [
      [...head, '', ...head],
      [...one, '', ...half],
      [],
      head,
      [...two, '', '5', 'Mend', 'Police', 'June 2022', 'Held'],
    ];
    expect(told(read(rows)).sort()).toEqual([
      '1 Agree | B2 Chair',
      '2 Print | B5 Nurse',
      '4 Fix | H2 Police',
      '5 Mend | H5 Police',
    ]);
  });
});
