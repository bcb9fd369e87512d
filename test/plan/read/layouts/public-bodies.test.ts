/** Plans as other public bodies lay them out: inspection, audit and review action plans. */
import type { CellValue } from '../../../../src/plan/grid';
import { sketch } from '../../../support/grids';
import { activitiesOf, headingsOf, planIn, rolesOf, told } from '../support';

const read = (rows: readonly (readonly CellValue[])[], sheet = 'Plan') => planIn(sketch(rows, { sheet }));
const roles = (rows: readonly (readonly CellValue[])[]) => rolesOf(read(rows)).map((one) => one.slice(2));

test('a priority action above its table', () => {
  const plan = read([
    ['Priority Action 1: Better visits'],
    ['Ref', 'Actions required', 'Strategic lead', 'Operational lead', 'Completion date', 'BRAG'],
    ['1.1', 'Recruit', 'Director', 'Head of Care', 'May 2022', 'G'],
  ]);
  expect(headingsOf(plan)).toEqual(['Priority Action 1: Better visits > –']);
});

test('an aim whose number has a cell of its own, above the header and between rows', () => {
  const plan = read([
    ['Aim 1', 'Children are safe'],
    ['Ref', 'Action', 'By whom', 'By when', 'RAG'],
    ['1', 'Agree', 'Chair', 'May 2022', 'G'],
    ['Aim 2', 'Children are heard'],
    ['2', 'Ask', 'Chair', 'May 2022', 'G'],
  ]);
  expect(headingsOf(plan)).toEqual(['– > Aim 1 Children are safe', '– > Aim 2 Children are heard']);
});

test('a page number between two pages is a note, no priority', () => {
  const header = ['No', 'Action', 'Who', 'When'];
  const plan = read([
    header,
    ['A1', 'Agree', 'Chair', 'May 2022'],
    ['Page 1 of 2'],
    header,
    ['A2', 'Send', 'Chair', 'May 2022'],
  ]);
  expect(headingsOf(plan)).toEqual(['– > –', '– > –']);
  expect(plan.rowsLeftOut.map(({ cell }) => cell.row)).toEqual([2]);
});

test('recommendations of several agencies', () => {
  const plan = read([
    ['Agency: Police'],
    ['Recommendation', 'Action', 'Lead', 'Date', 'RAG'],
    ['1', 'Brief', 'Inspector', 'May 2022', 'G'],
    ['Agency: Health'],
    ['1', 'Brief', 'Named Nurse', 'May 2022', 'A'],
  ]);
  expect(told(plan)).toEqual(['– Brief | B3 Inspector', '– Brief | B5 Named Nurse']);
  expect(plan.actions.map(({ priority }) => priority)).toEqual(['Agency: Police', 'Agency: Health']);
});

test('the response to a recommendation is the action', () => {
  expect(
    roles([
      ['No.', 'Recommendation', 'Management response / Agreed action', 'Responsible officer', 'Due date'],
      ['1', 'Do more', 'We will', 'Head of Audit', 'May 2022'],
    ]),
  ).toEqual(['number', 'outcome', 'action', 'lead', 'timescale']);
});

test('questions as headers', () => {
  expect(
    roles([
      [
        'What do we want to achieve?',
        'What will we do?',
        'Who will do it?',
        'When will it be done?',
        'How are we doing?',
      ],
      ['Safe', 'Audit', 'QA group', 'May 2022', 'Begun'],
    ]),
  ).toEqual(['outcome', 'action', 'lead', 'timescale', 'evidence']);
});

test('last quarter’s rating is not the rating', () => {
  const plan = read([
    ['Action', 'Lead', 'RAG last quarter', 'RAG this quarter'],
    ['Agree', 'Chair', 'A', 'G'],
  ]);
  expect(activitiesOf(plan)[0]?.rag.rating).toBe('green');
});

test('a timeline of months or quarters neither rates nor reports', () => {
  const rows = [
    ['Action', 'Lead', 'Due', 'Apr', 'May', 'Q3', 'Q4'],
    ['Agree', 'Chair', 'May 2022', 'x', '', 'x', ''],
    ['Print', 'Chair', 'May 2022', '', 'x', '', 'x'],
  ];
  const fills = { D2: '#00B050', E3: '#00B050', F2: '#00B050' };
  const [first] = activitiesOf(planIn(sketch(rows, { fills })));
  expect(first?.rag.rating).toBeNull();
  expect(first?.evidence.kind).toBe('none');
});

test('status words that say late rate', () => {
  const plan = read([
    ['Action', 'Lead', 'Due', 'Status'],
    ['Agree', 'Chair', 'May 2022', 'Complete'],
    ['Print', 'Chair', 'May 2022', 'Behind schedule'],
  ]);
  expect(activitiesOf(plan).map(({ rag }) => rag.rating)).toEqual(['green', 'red']);
});

test('a priority as the name of the only sheet', () => {
  const rows = [
    ['Action', 'Owner', 'Deadline', 'Status'],
    ['Agree', 'Chair', 'May 2022', ''],
  ];
  expect(headingsOf(read(rows, 'Priority 1 - Neglect'))).toEqual(['Priority 1 - Neglect > –']);
  expect(headingsOf(read(rows, 'Section 11'))).toEqual(['– > –']);
});

test('a list that begins right beside the plan leads none of its actions', () => {
  const plan = read([
    ['No.', 'Action', 'Lead', 'Due', 'RAG', 'Risk', 'Owner', 'Status'],
    ['1', 'Agree', 'Chair', 'May 2022', 'G', 'Floods', 'Police', 'Open'],
  ]);
  expect(told(plan)).toEqual(['1 Agree | B2 Chair']);
  expect(plan.sheets[0]?.why).toMatch(/from column F on/);
});
