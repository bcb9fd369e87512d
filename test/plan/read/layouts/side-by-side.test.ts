/** Tables that stand on the same rows: another list beside the plan, or the plan in two halves. */
import type { CellValue } from '../../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../../support/grids';
import { activitiesOf, headingsOf, planIn, rolesOf, told } from '../support';

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const ONE = ['1', 'Agree', 'Chair', 'May 2022', 'G'];
const TWO = ['2', 'Print', 'Chair', 'May 2022', 'R'];
const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));
const letters = (rows: readonly (readonly CellValue[])[]) => read(rows).columns.map(({ column }) => column);

describe('another list beside the plan', () => {
  const risks = [
    [...HEADER, '', 'Risk', 'Owner', 'Status'],
    [...ONE, '', 'Staff leave', 'Police', 'Open'],
    [...TWO, '', 'Money', 'Health', 'Open'],
    ['', '', '', '', '', '', 'Floods', 'Schools', 'Closed'],
  ];

  test('its owners lead no action, and its rows are none', () => {
    const plan = read(risks);
    expect(letters(risks)).toEqual([...'ABCDE']);
    expect(told(plan)).toEqual(['1 Agree | B2 Chair', '2 Print | B3 Chair']);
    expect(plan.rowsLeftOut).toEqual([]);
  });

  test('is named with the sheet', () => {
    expect(read(risks).sheets[0]?.why).toBe(
      'Its table begins in row 1: 2 actions on 2 rows. Not read: what stands beside it from column G on, under headings of its own.',
    );
  });

  test('may stand to the left', () => {
    const rows = [
      ['Name', 'Agency', 'Telephone', '', ...HEADER],
      ['A Person', 'Police', '01234', '', ...ONE],
    ];
    expect(letters(rows)).toEqual([...'EFGHI']);
  });

  test('may be wider than the plan', () => {
    const more = ['Name', 'Course', 'Level', 'Venue', 'Trainer', 'Places', 'Cost', 'Room', 'Notes'];
    expect(letters([[...HEADER, '', ...more], ONE, TWO])).toEqual([...'ABCDE']);
  });

  test('its heading on the row of a band makes no header of the band', () => {
    const rows = [
      HEADER,
      ['Outcome: Safe', '', '', '', '', '', 'Risk', 'Owner', 'Status'],
      [...ONE, '', 'Money', 'Health', 'Open'],
    ];
    const plan = read(rows);
    expect(told(plan)).toEqual(['1 Agree | B3 Chair']);
    expect(headingsOf(plan)).toEqual(['– > Outcome: Safe']);
  });

  test('its heading further down does not end the plan', () => {
    const rows = [
      HEADER,
      ONE,
      ['', '', '', '', '', '', 'Action', 'Lead', 'Due'],
      [...TWO, '', 'Book a room', 'Clerk', 'June 2022'],
      ['3', 'Send', 'Chair', 'May 2022', 'G'],
    ];
    expect(told(read(rows))).toEqual([
      '1 Agree | B2 Chair',
      '2 Print | B4 Chair',
      '3 Send | B5 Chair',
      '– Book a room | G4 Clerk',
    ]);
  });
});

describe('the plan in two halves', () => {
  const half = ['4', 'Fix', 'Police', 'June 2022', 'A'];
  const all = ['1 Agree | B2 Chair', '2 Print | B3 Chair'];

  test('an empty column between them', () => {
    const plan = read([[...HEADER, '', ...HEADER], [...ONE, '', ...half], TWO]);
    expect(told(plan)).toEqual([...all, '4 Fix | H2 Police']);
  });

  test('nothing between them', () => {
    const plan = read([[...HEADER, ...HEADER], [...ONE, ...half], TWO]);
    expect(told(plan)).toEqual([...all, '4 Fix | G2 Police']);
  });

  test.each([[[]], [['A1:E1', 'G1:K1']]])('a priority over each, merged %p', (merges) => {
    const rows = [
      ['Priority 1: Homes', '', '', '', '', '', 'Priority 2: Schools'],
      [...HEADER, '', ...HEADER],
      [...ONE, '', ...half],
    ];
    expect(headingsOf(read(rows, { merges }))).toEqual(['Priority 1: Homes > –', 'Priority 2: Schools > –']);
  });

  test('a correction of one half leaves the other alone', () => {
    const rows = [
      [...HEADER, 'Notes', '', ...HEADER],
      [...ONE, 'Officer', '', ...half],
    ];
    const plan = planIn(sketch(rows), { columns: [{ sheet: 'Plan', column: 'F', role: 'lead' }] });
    expect(told(plan)).toEqual(['1 Agree | B2 Officer', '4 Fix | I2 Police']);
  });
});

describe('an empty column within one table', () => {
  test('what follows belongs to it where the table has no such columns yet', () => {
    const rows = [
      ['No.', 'Action', 'Lead', 'Due', '', 'RAG', 'Progress', 'Date'],
      ['1', 'Agree', 'Chair', 'May 2022', '', 'G', 'Agreed', ''],
    ];
    expect(rolesOf(read(rows)).slice(-3)).toEqual(['F rag', 'G evidence', 'H ignored']);
  });

  test('a second lead among what follows is no sign of another table', () => {
    const rows = [
      ['Action', 'Lead', 'Due', '', 'Review lead', 'RAG', 'Progress'],
      ['Agree', 'Chair', 'May 2022', '', 'Officer', 'G', 'Agreed'],
    ];
    expect(rolesOf(read(rows)).slice(-2)).toEqual(['F rag', 'G evidence']);
  });
});

test.each<[string, readonly string[], boolean]>([
  ['what the plan still lacks goes on with it', ['Agency code', 'RAG', 'Evidence', 'Executive lead'], true],
  ['a list of risks does not', ['Risk', 'RAG', 'Update', 'Executive lead'], false],
  ['a list with a lead of the same kind does not', ['Agency code', 'RAG', 'Evidence', 'By whom?'], false],
])('behind a spacer: %s', (_, headers, goesOn) => {
  const plan = planIn(
    sketch([
      ['No', 'Action', 'Owner', 'Milestones', '', ...headers],
      ['1', 'Agree', 'Chair', 'Meet – May 2022', '', 'VX', 'G', 'Met', 'Director'],
      ['2', 'Print', 'Chair', 'Print – May 2022', '', 'VX', 'A', 'Sent', 'Director'],
    ]),
  );
  expect(activitiesOf(plan).map(({ rag }) => rag.rating)).toEqual(goesOn ? ['green', 'amber'] : [null, null]);
});
