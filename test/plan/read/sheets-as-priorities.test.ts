/** Whose priority an action is: its column's, its heading's or its sheet's. */
import type { CellValue, Grid } from '../../../src/plan/grid';
import { sketch } from '../../support/grids';
import { headingsOf, planIn } from './support';

type Rows = readonly (readonly CellValue[])[];

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const act = (number: string) => [number, `Act ${number}`, 'Chair', 'May 2022', 'G'];
/** A sheet of this name with these rows; rows of one text are merged over the table. */
const sheet = (name: string, rows: Rows): Grid =>
  sketch([HEADER, ...rows], {
    sheet: name,
    merges: rows.flatMap((row, at) => (row.length === 1 ? [`A${String(at + 2)}:E${String(at + 2)}`] : [])),
  });

describe('of one sheet', () => {
  it.each(['Priority 1 – Neglect', 'PRIORITY 2', 'Strategic Priority 3'])(
    'named “%s”, that is the priority of what stands under none',
    (name) => {
      expect(headingsOf(planIn(sheet(name, [act('1')])))).toEqual([`${name} > –`]);
      expect(headingsOf(planIn(sheet(name, [act('1'), ['Priority 9: Schools'], act('2')])))).toEqual([
        `${name} > –`,
        'Priority 9: Schools > –',
      ]);
    },
  );

  it.each(['Plan', 'Sheet1', 'Objective 1', 'Theme 2', 'Outcome 1'])('named “%s” it names none', (name) => {
    expect(headingsOf(planIn(sheet(name, [act('1')])))).toEqual(['– > –']);
  });
});

describe('of several sheets', () => {
  it('each is a priority where no heading ranks as one: themes and outcomes stand under it', () => {
    const plan = planIn([
      sheet('Homes', [['Outcome: Warm'], act('1')]),
      sheet('Schools', [['Outcome: Safe'], act('2'), ['2.1 Heard'], act('3')]),
    ]);
    expect(headingsOf(plan)).toEqual([
      'Homes > Outcome: Warm',
      'Schools > Outcome: Safe',
      'Schools > 2.1 Heard',
    ]);
  });

  it('each is one where its name ranks higher than every heading', () => {
    const plan = planIn([
      sheet('Priority 1', [['Theme 1: Homes'], act('1')]),
      sheet('Priority 2', [['Theme 2: Schools'], act('2')]),
    ]);
    expect(headingsOf(plan)).toEqual(['Priority 1 > Theme 1: Homes', 'Priority 2 > Theme 2: Schools']);
  });

  it('none is where a heading ranks as high, but what stands under no heading is the sheet’s', () => {
    const plan = planIn([
      sheet('Priority 1', [['Priority 1: Homes'], act('1')]),
      sheet('Priority 2', [act('2'), ['Priority 3: Schools'], act('3')]),
    ]);
    expect(headingsOf(plan)).toEqual(['Priority 1: Homes > –', 'Priority 2 > –', 'Priority 3: Schools > –']);
  });

  it('none is where one of the names ranks as nothing and headings have labels', () => {
    const plan = planIn([
      sheet('Priority 1', [['Theme 1: Homes'], act('1')]),
      sheet('Other work', [['Theme 2: Schools'], act('2')]),
    ]);
    expect(headingsOf(plan)).toEqual(['Theme 1: Homes > –', 'Theme 2: Schools > –']);
  });

  it('headings that run on from one sheet to the next are ranked together', () => {
    const plan = planIn([
      sheet('A to M', [['Priority 1: Homes'], ['Warm'], act('1')]),
      sheet('N to Z', [['Dry'], act('2')]),
    ]);
    expect(headingsOf(plan)).toEqual(['Priority 1: Homes > Warm', 'N to Z > Dry']);
  });
});

describe('where a column names the priorities', () => {
  const table = (...rows: Rows) => [['Priority', 'Action', 'Lead', 'Due', 'RAG'], ...rows];

  it('a heading without a label stands below them', () => {
    const rows = table(
      ['Warm homes'],
      ['Homes', 'Agree', 'Chair', 'May 2022', 'G'],
      ['Safe schools'],
      ['Schools', 'Print', 'Chair', 'May 2022', 'G'],
    );
    const plan = planIn(sketch(rows, { merges: ['A2:E2', 'A4:E4'] }));
    expect(headingsOf(plan)).toEqual(['Homes > Warm homes', 'Schools > Safe schools']);
  });

  it('the column counts before the sheet’s name', () => {
    const rows = table(['Homes', 'Agree', 'Chair', 'May 2022', 'G']);
    expect(headingsOf(planIn(sketch(rows, { sheet: 'Priority 1' })))).toEqual(['Homes > –']);
  });
});
