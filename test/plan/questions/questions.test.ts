import type { CellValue } from '../../../src/plan/grid';
import type { Question } from '../../../src/plan/model';
import { thinkThrough } from '../../../src/plan/results';
import { questionsOf, unreadHeadings } from '../../../src/plan/questions';
import type { ColumnSetting } from '../../../src/plan/settings/settings';
import { tieOf } from '../../../src/plan/settings/alike-columns';
import { sketch, type SketchOptions } from '../../support/grids';
import { day } from '../../support/plan-builder';

const HEADER = ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'];
const ROW = ['1', 'Write the guide', 'Health', '30/06/2025', 'Red', 'Begun'];
const asked = (
  rows: CellValue[][],
  about: Question['about'],
  isAsOfSaid = true,
  more: CellValue[][][] = [],
) =>
  thinkThrough([sketch(rows), ...more.map((each, at) => sketch(each, { sheet: `More ${String(at + 1)}` }))], {
    asOf: day('2025-10-31'),
    memory: [],
    history: [],
    isAsOfSaid,
  }).questions?.filter((one) => one.about === about) ?? [];

const PLAN_LIKE = [
  ['Thing', 'Whose', 'Latest', 'Shade'],
  ['Write the guide for new starters', 'Health', '30/06/2025', 'Red'],
  ['Train the staff of all schools', 'Police', '31/12/2025', 'Green'],
];
const CONTACTS = [
  ['Name', 'Agency', 'Telephone'],
  ['A. Person', 'Health', '01234 567890'],
  ['B. Person', 'Police', '01234 567891'],
];

describe('headings that people may name are those of', () => {
  const COLUMN: ColumnSetting = {
    sheet: 'More',
    header: 'Agency',
    nth: null,
    of: null,
    after: null,
    letter: null,
    role: 'lead',
  };
  interface Workbook extends SketchOptions {
    readonly told?: readonly ColumnSetting[];
    readonly hasPlan?: boolean;
    readonly role?: 'plan' | 'other';
  }
  it.each<[string, CellValue[][], Workbook, boolean]>([
    ['a sheet that looks like a plan', PLAN_LIKE, {}, true],
    ['no contact list', CONTACTS, {}, false],
    ['any table where the workbook has no plan', CONTACTS, { hasPlan: false }, true],
    ['a sheet of which people have said something', CONTACTS, { told: [COLUMN] }, true],
    ['no sheet for what people said of another', CONTACTS, { told: [{ ...COLUMN, sheet: 'Else' }] }, false],
    ['no hidden sheet', PLAN_LIKE, { hidden: true }, false],
    ['no sheet of ours', PLAN_LIKE, { ours: 'summary' }, false],
    ['no sheet that was read', PLAN_LIKE, { role: 'plan' }, false],
    ['no sheet without a table', [['A note of the board']], { hasPlan: false }, false],
  ])('%s', (_what, rows, { told = [], hasPlan = true, role = 'other', ...options }, areNamed) => {
    const grid = sketch(rows, { sheet: 'More', at: 'C4', ...options });
    const plan = { sheets: [{ name: 'More', role, why: '' }], actions: hasPlan ? [{}] : [] };
    const headings = (rows[0] ?? []).map((header, at) => ({
      sheet: 'More',
      row: 3,
      column: 'CDEF'.charAt(at),
      header,
    }));
    expect(unreadHeadings([grid], plan, told)).toEqual(areNamed ? headings : []);
  });

  it('a sheet that people have named is asked about no more', () => {
    const plan = thinkThrough([sketch([HEADER, ROW])], {
      asOf: day('2025-10-31'),
      memory: [],
      history: [],
    }).plan;
    const headings = [{ sheet: 'More', row: 3, column: 'C', header: 'Thing' }];
    const about = (told: readonly ColumnSetting[]) =>
      questionsOf(plan, { grids: [], isAsOfSaid: true, headings, told }).map((one) => [one.about, one.cell]);
    expect(about([])).toEqual([['header', { sheet: 'More', row: 3, column: 2 }]]);
    expect(about([{ ...COLUMN, sheet: 'Else' }])).toHaveLength(1);
    expect(about([COLUMN])).toEqual([]);
  });

  it('each sheet is asked about by its own headings, from the first of them', () => {
    const questions = asked([HEADER, ROW], 'header', true, [
      PLAN_LIKE,
      [['Job', 'Doer', 'Until', 'Light'], ...PLAN_LIKE.slice(1)],
    ]);
    expect(questions.map(({ what, cell }) => [/\((.*)\)/.exec(what)?.[1], cell])).toEqual([
      ['A “Thing”, B “Whose”, C “Latest”, D “Shade”', { sheet: 'More 1', row: 0, column: 0 }],
      ['A “Job”, B “Doer”, C “Until”, D “Light”', { sheet: 'More 2', row: 0, column: 0 }],
    ]);
  });
});

describe('what only people can settle', () => {
  it.each<[string, CellValue[][], boolean, boolean]>([
    ['a day within the period', [['Plan 2025-2027'], [], HEADER, ROW], false, false],
    ['a day outside the period', [['Plan 2021-2023'], [], HEADER, ROW], false, true],
    ['a day that was said', [['Plan 2021-2023'], [], HEADER, ROW], true, false],
  ])('%s', (_words, rows, isSaid, asks) => {
    expect(asked(rows, 'asOf', isSaid).length > 0).toBe(asks);
  });

  it('nothing, where the plan says it all', () => {
    const { questions } = thinkThrough([sketch([['Plan 2025-2027'], [], HEADER, ROW])], {
      asOf: day('2025-10-31'),
      memory: [],
      history: [],
      isAsOfSaid: false,
    });
    expect(questions).toEqual([]);
  });

  it('the day, with what it would be', () => {
    expect(asked([['Plan 2021-2023'], [], HEADER, ROW], 'asOf', false)).toEqual([
      {
        about: 'asOf',
        what: expect.stringContaining(
          'looked at on 31/10/2025, outside its period (01/04/2021 to 31/03/2023)',
        ) as string,
        until: 'Until then the plan is looked at on the day of each build.',
        cell: null,
      },
    ]);
  });

  it.each<[string, string[], string, number]>([
    ['one green', ['Red', 'Green'], '1 activity is rated Green', 2],
    ['two greens', ['Green', 'Red', 'Green'], '2 activities are rated Green', 1],
  ])('what %s means, from its cell', (_words, ratings, words, row) => {
    const rows = ratings.map((rating, at) => [
      String(at + 1),
      `Action ${'ABC'.charAt(at)}`,
      'Health',
      '30/06/2025',
      rating,
      'x',
    ]);
    expect(asked([HEADER, ...rows], 'meaning')).toEqual([
      expect.objectContaining({
        what: expect.stringContaining(words) as string,
        cell: { sheet: 'Plan', row, column: 4 },
      }),
    ]);
  });

  it('what weighs most comes first', () => {
    const tied = [
      ['Plan 2021-2023'],
      [],
      ['No', 'Action', 'Lead', 'Owner', 'By when', 'RAG'],
      ['1', 'Write the guide', 'Health', 'Police', '30/06/2025', 'Green'],
    ];
    const { questions = [] } = thinkThrough([sketch(tied), sketch(PLAN_LIKE, { sheet: 'Other' })], {
      asOf: day('2025-10-31'),
      memory: [],
      history: [],
      isAsOfSaid: false,
    });
    expect(questions.map(({ about }) => about)).toEqual(['header', 'column', 'meaning', 'asOf']);
  });

  it.each<[string, string[], boolean]>([
    ['greens without key and blue', ['Green', 'Red'], true],
    ['blue beside green', ['Green', 'Blue'], false],
    ['no green', ['Amber', 'Red'], false],
  ])('%s', (_words, ratings, asks) => {
    const rows = ratings.map((rating, at) => [
      String(at + 1),
      `Action ${rating}`,
      'Health',
      '30/06/2025',
      rating,
      'x',
    ]);
    expect(asked([HEADER, ...rows], 'meaning').length > 0).toBe(asks);
  });

  it('two leads with the same claim, asked of both sheets at once', () => {
    const rows = [
      ['No', 'Action', 'Lead', 'Owner', 'By when', 'RAG'],
      ['1', 'Write the guide', 'Health', 'Police', '30/06/2025', 'Red'],
    ];
    const questions = asked(rows, 'column', true, [rows]);
    expect(questions).toHaveLength(1);
    expect(questions[0]?.what).toMatch(/on the sheets “Plan” and “More 1”: C “Lead” or D “Owner”\?/);
    expect(questions[0]?.cell).toEqual({ sheet: 'Plan', row: 0, column: 2 });
    expect(asked([HEADER, ROW], 'column')).toEqual([]);
  });

  it('two leads with the same claim, from the heading of the one that is taken', () => {
    const rows = [
      ['', '', ''],
      ['', 'Business plan'],
      ['', 'No', 'Action', 'Lead', 'Owner', 'By when', 'RAG'],
      ['', '1', 'Write the guide', 'Health', 'Police', '30/06/2025', 'Red'],
    ];
    expect(asked(rows, 'column')).toEqual([
      expect.objectContaining({
        what: expect.stringContaining('on the sheet “Plan”: D “Lead” or E “Owner”?') as string,
        until: 'Until then column D is taken.',
        cell: { sheet: 'Plan', row: 2, column: 3 },
      }),
    ]);
  });

  it.each<[string, string[], string[], string[]]>([
    [
      'laid out alike but for capitals and blanks',
      ['Lead', 'Owner'],
      ['lead', ' Owner'],
      ['“Plan” and “More 1”: C “Lead” or D “Owner”'],
    ],
    [
      'with another heading in the column that was not taken',
      ['Lead', 'Owner'],
      ['Lead', 'Responsible'],
      ['“Plan”: C “Lead” or D “Owner”', '“More 1”: C “Lead” or D “Responsible”'],
    ],
    [
      'with another heading in the column that was taken',
      ['Lead', 'Owner'],
      ['Responsible', 'Owner'],
      ['“Plan”: C “Lead” or D “Owner”', '“More 1”: C “Responsible” or D “Owner”'],
    ],
    ['without a tie', ['Lead', 'Owner'], ['Lead', 'Room'], ['“Plan”: C “Lead” or D “Owner”']],
    ['with the only tie', ['Lead', 'Room'], ['Lead', 'Owner'], ['“More 1”: C “Lead” or D “Owner”']],
  ])('two leads with the same claim, beside a sheet %s', (_words, here, there, expected) => {
    const rows = (pair: string[]) => [
      ['No', 'Action', ...pair, 'By when', 'RAG'],
      ['1', 'Write the guide', 'Health', 'Police', '30/06/2025', 'Red'],
    ];
    const questions = asked([['The plan'], ...rows(here)], 'column', true, [rows(there)]);
    expect(questions.map(({ what }) => /on the sheets? (.*)\?/.exec(what)?.[1])).toEqual(expected);
    expect(questions.map(({ cell }) => cell)).toEqual(
      expected.map((words) =>
        words.startsWith('“Plan”')
          ? { sheet: 'Plan', row: 1, column: 2 }
          : { sheet: 'More 1', row: 0, column: 2 },
      ),
    );
  });

  it('two columns with the same claim below one heading can be told apart from the cell of the one that is taken', () => {
    const rows = [
      ['No', 'Action', 'Lead', '', 'By when', 'RAG'],
      ...['', ...Array<string>(5).fill('Health')].map((lead, at) => [
        String(at + 1),
        `Write part ${'ABCDEF'.charAt(at)} of the guide`,
        lead,
        'Police',
        '30/06/2025',
        'Red',
      ]),
    ];
    const { questions, plan } = thinkThrough([sketch(rows, { at: 'B3', merges: ['D3:E3'] })], {
      asOf: day('2025-10-31'),
      memory: [],
      history: [],
    });
    const [question] = questions ?? [];
    expect(question?.cell).toEqual({ sheet: 'Plan', row: 2, column: 4 });
    expect(question && tieOf(question, plan.columns)?.choices.map(({ column }) => column)).toEqual([
      'E',
      'D',
    ]);
  });

  it.each<[string, CellValue[][], boolean]>([
    ['a table with sentences, dates and ratings', PLAN_LIKE, true],
    ['a contact list', CONTACTS, false],
    [
      'a calendar of meetings',
      [
        ['Meeting', 'Day', 'Room'],
        ['Board', '12/05/2025', 'Hall'],
        ['Executive', '12/06/2025', 'Hall'],
      ],
      false,
    ],
  ])('%s beside the plan', (_words, rows, asks) => {
    const questions = asked([HEADER, ROW], 'header', true, [rows]);
    expect(questions.length > 0).toBe(asks);
    for (const { what, until } of questions) {
      expect(what).toMatch(/^Is the sheet “More 1” part of the plan\? Row 1 may be its header \(A “Thing”/);
      expect(until).toBe('Until then the sheet is not read.');
    }
  });
});
