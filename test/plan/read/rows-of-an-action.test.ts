/** What the rows of an action share: leads and evidence from above, dates from the columns beside them. */
import { serialOf, type Day } from '../../../src/plan/day';
import type { CellValue } from '../../../src/plan/grid';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, AS_OF, planIn } from './support';

type Rows = readonly (readonly CellValue[])[];

const read = (rows: Rows, options: SketchOptions = {}) => activitiesOf(planIn(sketch(rows, options)));
const serial = (day: string) => serialOf(day as Day);
const DATE = 'dd/mm/yyyy';

describe('leads', () => {
  it('of two columns go on over a blank cell that is merged over both', () => {
    const rows = [
      ['Action', 'Lead agency', 'Lead officer', 'Due'],
      ['Agree', 'Police', 'Chair', 'May 2022'],
      ['', '', '', 'June 2022'],
    ];
    const leads = read(rows, { merges: ['B3:C3'] }).map((one) => one.leads.map(({ text }) => text));
    expect(leads).toEqual([
      ['Police', 'Chair'],
      ['Police', 'Chair'],
    ]);
  });

  it('without a column of them have no cell', () => {
    const rows = [
      ['Action', 'Due', 'RAG'],
      ['Agree', 'May 2022', 'G'],
    ];
    expect(read(rows)[0]).toMatchObject({ leads: [], leadCell: null });
  });
});

describe('evidence from the row above', () => {
  const header = ['Action', 'Lead', 'Due', 'Progress'];
  const above = ['Agree', 'Chair', 'March 2022', 'Revised date – July 2022'];

  it('stays so where the next row only adds a lead', () => {
    const rows = read([header, above.with(3, 'Met'), ['', '', 'June 2022', ''], ['', 'Nurse', '', '']]);
    expect(rows.map(({ evidence }) => [evidence.kind, evidence.text])).toEqual([
      ['evidence', 'Met'],
      ['above', 'Met'],
    ]);
    expect(rows[1]?.leads.map(({ text }) => text)).toEqual(['Chair', 'Nurse']);
  });

  it('moves no date of this row', () => {
    const rows = read([header, above, ['', '', 'April 2022', '']]);
    expect(rows.map(({ milestones }) => milestones[0]?.revisedDue)).toEqual(['2022-07-31', null]);
  });
});

describe('a real date', () => {
  it('beside two milestones is that of both, even where it is shown without its year', () => {
    const rows = [
      ['Action', 'Milestones', 'Due'],
      ['Agree', '• Meet\n• Vote', serial('2024-06-01')],
    ];
    const [activity] = read(rows, { formats: { C2: 'd mmm' }, shown: { C2: '1 Jun' } });
    expect(activity?.milestones.map(({ due, assumed }) => [due, assumed])).toEqual([
      ['2024-06-01', []],
      ['2024-06-01', []],
    ]);
  });

  it('may bring a deadline forward by more than a year', () => {
    const rows = [
      ['Action', 'Due', 'Revised date'],
      ['Agree', 'May 2024', serial('2022-06-01')],
    ];
    const [activity] = read(rows, { formats: { C2: DATE } });
    expect(activity?.milestones[0]).toMatchObject({ revisedDue: '2022-06-01', assumed: [] });
  });

  it('of a start is no guess', () => {
    const rows = [
      ['Action', 'Start', 'Due'],
      ['Agree', serial('2022-03-01'), 'May 2022'],
    ];
    const [activity] = read(rows, { formats: { B2: DATE } });
    expect(activity?.milestones[0]).toMatchObject({ start: '2022-03-01', due: '2022-05-31', assumed: [] });
  });
});

it('a revised season or quarter of a named year may bring a deadline forward', () => {
  const revised = (words: string) =>
    read([
      ['Action', 'Due', 'Revised date'],
      ['Agree', 'May 2023', words],
    ])[0]?.milestones[0]?.revisedDue;
  expect(revised('Spring 2022')).toMatch(/^2022-/);
  expect(revised('Q1 2022/23')).toBe('2022-06-30');
});

describe('work that was completed', () => {
  const status = (completed: CellValue, options: SketchOptions = {}) =>
    read(
      [
        ['Action', 'Due', 'Date completed'],
        ['Agree', 'May 2022', completed],
        ['Print', 'May 2022', ''],
      ],
      options,
    )[0]?.milestones[0]?.status;

  it('on the day at which the plan is looked at is complete, the day after it is only forecast', () => {
    expect(status(serial(AS_OF), { formats: { C2: DATE } })).toBe('complete');
    expect(status('30/04/2022')).toBe('complete');
    expect(status(serial('2022-05-01'), { formats: { C2: DATE } })).toBeNull();
  });
});
