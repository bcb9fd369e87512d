/** Where a RAG key stands elsewhere, the plan's rows stay its rows; and a key with headings is no table of the plan. */
import { sketch } from '../../support/grids';
import { headingsOf, planIn, rolesOf, told } from './support';

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const PURPLE = '#7030A0';
const TEAL = '#008080';
const ROWS = [
  ['1', 'Agree', 'Chair', 'May 2022', ''],
  ['2', 'Print', 'Nurse', 'May 2022', ''],
];
/** Short actions after a blank row that speak of progress as a key would. */
const MORE = [[], ['', 'Complete the audit'], ['', 'Report works that are behind schedule']];
const KEY = [
  ['Red', 'Off track'],
  ['Green', 'On target'],
];

describe('the last actions of a plan whose key stands elsewhere', () => {
  const all = ['Agree', 'Print', 'Complete the audit', 'Report works that are behind schedule'];

  it.each([5, 9])('stay actions where it stands on another sheet, from row %d on', (row) => {
    const rows = [['RAG key'], ...Array.from({ length: row - 2 }, () => []), ...KEY];
    const key = sketch(rows, {
      sheet: 'Key',
      fills: { [`A${String(row)}`]: PURPLE, [`A${String(row + 1)}`]: TEAL },
    });
    const plan = planIn([sketch([HEADER, ...ROWS, ...MORE], { fills: { E2: PURPLE, E3: TEAL } }), key]);
    expect(plan.ragKey.map(({ cell }) => cell?.sheet)).toEqual(['Key', 'Key']);
    expect(plan.actions.map(({ text }) => text)).toEqual(all);
    expect(plan.rowsLeftOut).toEqual([]);
  });

  it('stay actions where it stands above the table', () => {
    const rows = [['RAG key'], ...KEY, [], HEADER, ...ROWS, ...MORE];
    const plan = planIn(sketch(rows, { fills: { A2: PURPLE, A3: TEAL, E6: PURPLE, E7: TEAL } }));
    expect(plan.ragKeyFromPlan).toBe(true);
    expect(plan.actions.map(({ text }) => text)).toEqual(all);
    expect(plan.rowsLeftOut).toEqual([]);
  });
});

describe('a key with headings of its own above the plan', () => {
  const key = [['RAG', 'Definition', 'Action required'], ...KEY.map((row) => [...row, 'None'])];

  it.each<[string, readonly (readonly string[])[]]>([
    ['nothing between them', []],
    ['a blank row between them', [[]]],
    ['the title of the actions between them', [[], ['Actions for the year']]],
  ])('is no table of the plan, with %s', (_words, between) => {
    const plan = planIn(sketch([...key, ...between, HEADER, ...ROWS], { fills: { A2: PURPLE, A3: TEAL } }));
    expect(told(plan)).toEqual([
      '1 Agree | B'.concat(String(between.length + 5), ' Chair'),
      expect.any(String),
    ]);
    expect(rolesOf(plan)).toEqual(['A number', 'B action', 'C lead', 'D timescale', 'E rag']);
    expect(plan.ragKey.map(({ rating }) => rating)).toEqual(['red', 'green']);
  });
});

it('a header that stands again on the next page leaves the headings as they are', () => {
  const rows = [
    ['Priority 1: Homes'],
    HEADER,
    ['Outcome 1: Warm'],
    ...ROWS.slice(0, 1),
    ['Outcome 2: Safe'],
    ...ROWS.slice(1),
    HEADER,
    ['3', 'Send', 'Chair', 'June 2022', ''],
  ];
  expect(headingsOf(planIn(sketch(rows)))).toEqual([
    'Priority 1: Homes > Outcome 1: Warm',
    'Priority 1: Homes > Outcome 2: Safe',
    'Priority 1: Homes > Outcome 2: Safe',
  ]);
});
