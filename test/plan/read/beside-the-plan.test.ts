/** What stands on the same rows as the plan: columns of its own behind a spacer, or a list of something else. */
import type { CellValue } from '../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, headingsOf, planIn, rolesOf, told } from './support';

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const ONE = ['1', 'Agree', 'Chair', 'May 2022', 'G'];
const AGREED = ['Agree', 'Chair', 'May 2022', 'G'];
const read = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}) =>
  planIn(sketch(rows, options));
const letters = (rows: readonly (readonly CellValue[])[]) =>
  read(rows)
    .columns.map(({ column }) => column)
    .join('');
const notRead = (rows: readonly (readonly CellValue[])[]) =>
  /Not read: what stands beside it from column (.*) on/.exec(read(rows).sheets[0]?.why ?? '')?.[1] ?? null;

describe('a list of something else', () => {
  it('that names as much as a plan does, to the right of it, is no part of it', () => {
    const rows = [
      ['Action', 'Lead', 'Due', '', 'Risk', 'Owner', 'Status', 'Notes'],
      ['Agree', 'Chair', 'May 2022', '', 'Floods', 'Police', 'Open', 'Asked'],
    ];
    expect(rolesOf(read(rows))).toEqual(['A action', 'B lead', 'C timescale']);
    expect(notRead(rows)).toBe('E');
  });

  it('is named where it stands, though it has no lead', () => {
    const list = ['Name', 'Date', 'Telephone'];
    const person = ['A Person', '1 May 2022', '01234'];
    expect(
      notRead([
        [...HEADER, '', ...list],
        [...ONE, '', ...person],
      ]),
    ).toBe('G');
    expect(
      notRead([
        [...list, '', ...HEADER],
        [...person, '', ...ONE],
      ]),
    ).toBe('A');
  });

  it('between two parts of the plan is no part of it', () => {
    const rows = [
      ['No.', 'Action', 'Lead', '', 'Risk', 'Owner', 'Status', '', 'Due', 'RAG'],
      ['1', 'Agree', 'Chair', '', 'Floods', 'Police', 'Open', '', 'May 2022', 'G'],
    ];
    expect(rolesOf(read(rows))).toEqual(['A number', 'B action', 'C lead', 'I timescale', 'J rag']);
    expect(told(read(rows))).toEqual(['1 Agree | B2 Chair']);
    expect(notRead(rows)).toBe('E');
  });

  it('to the left, without numbers, is no part of a plan without numbers', () => {
    const rows = [
      ['Name', 'Agency', 'Status', '', ...HEADER.slice(1)],
      ['A Person', 'Police', 'New', '', ...AGREED],
    ];
    expect(letters(rows)).toBe('EFGH');
    expect(told(read(rows))).toEqual(['– Agree | E2 Chair']);
  });

  it('to the right numbers its own lines, not the actions of a plan without numbers', () => {
    const rows = [
      ['', ...HEADER.slice(1), '', 'No.', 'Lead', 'Venue'],
      ['', ...AGREED, '', '7', 'Clerk', 'Hall'],
    ];
    expect(told(read(rows))).toEqual(['– Agree | B2 Chair']);
    expect(notRead(rows)).toBe('G');
  });

  it('that numbers its lines again gives the plan no progress', () => {
    const rows = [
      [...HEADER, '', 'No.', 'Lead', 'Progress'],
      [...ONE, '', '9', 'Clerk', 'Met'],
    ];
    expect(letters(rows)).toBe('ABCDE');
    expect(notRead(rows)).toBe('G');
  });

  it('has days of its own, and they are not what the plan still lacks', () => {
    const rows = [
      [...HEADER, '', 'Visit', 'Executive lead', 'Date', 'Status'],
      [...ONE, '', 'Ward', 'Director', 'May 2023', 'Open'],
    ];
    expect(told(read(rows))).toEqual(['1 Agree | B2 Chair']);
    expect(letters(rows)).toBe('ABCDE');
  });

  it('names a lead of a kind that the plan has beside another kind', () => {
    const rows = [
      ['No', 'Action', 'Strategic lead', 'Lead officer', 'Milestones', ''].concat([
        'Agency code',
        'RAG',
        'Evidence',
        'Responsible officer',
      ]),
      ['1', 'Agree', 'Director', 'Chair', 'Meet – May 2022', '', 'VX', 'G', 'Met', 'Clerk'],
    ];
    const plan = read(rows);
    expect(told(plan)).toEqual(['1 Agree | E2 Director+Chair']);
    expect(activitiesOf(plan).map(({ rag }) => rag.rating)).toEqual([null]);
  });
});

describe('columns behind a spacer', () => {
  it('that no plan has, between two parts of the plan, stand in it and are named with it', () => {
    const rows = [
      ['No.', 'Action', 'Lead', '', 'Car', 'Telephone', '', 'Due', 'RAG'],
      ['1', 'Agree', 'Chair', '', 'no', '01234', '', 'May 2022', 'G'],
    ];
    expect(letters(rows)).toBe('ABCEFHI');
    const dated = [
      ['No.', 'Action', 'Lead', 'Due', '', 'Date', 'Venue', 'Telephone', '', 'RAG'],
      ['1', 'Agree', 'Chair', 'May 2022', '', '1', 'Hall', '01234', '', 'G'],
    ];
    expect(letters(dated)).toBe('ABCDFGHJ');
    expect(notRead(dated)).toBeNull();
  });

  it('to the left of it number its actions, whatever stands beside the numbers', () => {
    const rows = [
      ['No.', 'Lead agency', 'Ward', '', 'Action', 'Lead officer', 'Due', 'RAG'],
      ['7', 'Council', 'North', '', ...AGREED],
    ];
    expect(told(read(rows))).toEqual(['7 Agree | E2 Council+Chair']);
  });

  it('that name numbers and actions are another table of actions', () => {
    const rows = [
      ['No.', 'Action', 'Lead', '', 'Action', 'Lead', 'Due', 'RAG'],
      ['7', 'Book', 'Clerk', '', ...AGREED],
    ];
    expect(told(read(rows))).toEqual(['7 Book | B2 Clerk', '– Agree | E2 Chair']);
  });

  it.each(['Outcome', 'Outcome & benefit'])('“%s” heads what the plan is to do', (outcome) => {
    const rows = [
      [outcome, '', 'Lead', 'Due', 'RAG'],
      ['Safe homes', '', 'Chair', 'May 2022', 'G'],
    ];
    expect(told(read(rows))).toEqual(['– Safe homes | A2 Chair']);
  });

  it('may say more after a colon, and beside another of the plan’s', () => {
    const rows = [
      ['Lead', 'Due', 'RAG', '', 'Outcome: what we seek', 'Progress'],
      ['Chair', 'May 2022', 'G', '', 'Safe homes', 'Met'],
    ];
    expect(told(read(rows))).toEqual(['– Safe homes | E2 Chair']);
    const update = [
      ['What', 'Lead', 'Due', '', 'Update: June 2022'],
      ['Agree', 'Chair', 'May 2022', '', 'Met'],
    ];
    expect(rolesOf(read(update)).at(-1)).toBe('E evidence');
  });
});

describe('a band on the row on which a list beside the plan has its headings', () => {
  const beside = (...band: string[]) =>
    read([
      HEADER,
      [...band, ...Array<string>(6 - band.length).fill(''), 'Risk', 'Owner', 'Status'],
      [...ONE, '', 'Money', 'Health', 'Open'],
    ]);

  it.each([
    ['Outcome – Safe', '– > Outcome – Safe'],
    ['Outcome 1', '– > Outcome 1'],
    ['Objective:', 'Objective: > –'],
    ['2. Objective', '2. Objective > –'],
  ])('“%s” is a band', (band, heading) => {
    expect(told(beside(band))).toEqual(['1 Agree | B3 Chair']);
    expect(headingsOf(beside(band))).toEqual([heading]);
  });

  it.each(['Outcome 1', 'Outcome:', 'Objective:'])('“%s” may say in the next cell what it is', (band) => {
    const plan = beside(band, 'Homes are safe');
    expect(told(plan)).toEqual(['1 Agree | B3 Chair']);
    expect(headingsOf(plan).join('')).toContain(`${band} Homes are safe`);
  });
});

describe('headings right beside one another', () => {
  it('a column of risks before the lead is the plan’s own', () => {
    const rows = [
      ['No.', 'Action', 'Due', 'RAG', 'Risks', 'Lead', 'Budget'],
      ['1', 'Agree', 'May 2022', 'G', 'Money', 'Chair', 'None'],
    ];
    expect(letters(rows)).toBe('ABCDEFG');
    expect(told(read(rows))).toEqual(['1 Agree | B2 Chair']);
  });

  it('a first heading that stands again and names no work heads one more column', () => {
    const rows = [
      ['Date', 'Action', 'Lead', 'RAG', 'Date'],
      ['Jan 2022', 'Agree', 'Chair', 'G', 'May 2022'],
    ];
    expect(letters(rows)).toBe('ABCDE');
  });

  it('two halves without numbers have each their own actions', () => {
    const header = HEADER.slice(1);
    const rows = [
      [...header, ...header],
      [...AGREED, 'Print', 'Nurse', 'June 2022', 'R'],
    ];
    expect(told(read(rows))).toEqual(['– Agree | A2 Chair', '– Print | E2 Nurse']);
  });

  it('a heading merged over four columns begins no other half', () => {
    const rows = [
      ['Action', '', '', '', 'Lead', 'Due', 'RAG'],
      ['Agree', '', '', '', 'Chair', 'May 2022', 'G'],
    ];
    expect(told(read(rows, { merges: ['A1:D1', 'A2:D2'] }))).toEqual(['– Agree | A2 Chair']);
    const numbered = [rows[0] ?? [], ['1', 'Agree', '', '', 'Chair', 'May 2022', 'G']];
    expect(told(read(numbered, { merges: ['A1:D1'] }))).toEqual(['1 Agree | B2 Chair']);
  });
});
