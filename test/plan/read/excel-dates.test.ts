/** Real Excel dates in a timescale column: what their number format shows is what was meant. */
import { serialOf, type Day } from '../../../src/plan/day';
import type { CellValue } from '../../../src/plan/grid';
import { sketch } from '../../support/grids';
import { activitiesOf, planIn } from './support';

const MAY_4 = serialOf('2022-05-04' as Day);

/** The one milestone of a row whose timescale cell holds this. */
function milestone(value: CellValue, format: string, shown?: string) {
  const rows = [
    ['Action', 'Lead', 'Due'],
    ['Agree', 'Chair', value],
  ];
  const grid = sketch(rows, { formats: { C2: format }, shown: shown === undefined ? {} : { C2: shown } });
  return activitiesOf(planIn(grid))[0]?.milestones[0];
}

it.each([
  'dd/mm/yyyy',
  'd mmmm yyyy',
  '[$-809]dd mmmm yyyy;@',
  'm/d/yy h:mm',
  'dddd',
  'D-MMM-YY',
  '"by" d mmm',
])('the format “%s” shows the day', (format) => {
  expect(milestone(MAY_4, format)).toMatchObject({
    kind: 'date',
    due: '2022-05-04',
    timescale: '04/05/2022',
    assumed: [],
  });
});

it.each(['mmm-yy', 'mmmm yyyy', 'mmm', 'yyyy-mm', '"day" mmm yy', '[$-d]mmm yy'])(
  'the format “%s” shows a month only: its last day is the date, which is said',
  (format) => {
    expect(milestone(MAY_4, format, 'May-22')).toMatchObject({
      due: '2022-05-31',
      timescale: 'May-22',
      assumed: [
        {
          what: 'monthShown',
          why: 'The cell shows a month only; 31/05/2022, its last day, is taken as the date.',
        },
      ],
    });
  },
);

it.each(['yyyy', 'yy', '"by "yyyy', '[$-809]yyyy;@'])(
  'the format “%s” shows a year only: its 31 December is the date, which is said',
  (format) => {
    expect(milestone(MAY_4, format, '2022')).toMatchObject({
      due: '2022-12-31',
      timescale: '2022',
      assumed: [
        {
          what: 'yearShown',
          why: 'The cell shows a year only; 31/12/2022, its last day, is taken as the date.',
        },
      ],
    });
  },
);

it.each(['General', '@', '0', '#,##0.00', '0 "days"', '0\\d', '0_d', '[Red]0', 'mm:ss', 'hh:mm'])(
  'the format “%s” shows no date',
  (format) => {
    expect(milestone(MAY_4, format)?.due ?? null).toBeNull();
  },
);

it('words under a date’s format are read as words, and a number that is no day as none', () => {
  expect(milestone('June 2022', 'dd/mm/yyyy')).toMatchObject({ due: '2022-06-30', timescale: 'June 2022' });
  expect(milestone(-5, 'dd/mm/yyyy')?.due ?? null).toBeNull();
  expect(milestone(99_999_999, 'dd/mm/yyyy')?.due ?? null).toBeNull();
});

it('a start shown as a year begins on its first day', () => {
  const rows = [
    ['Action', 'Start', 'Due'],
    ['Agree', MAY_4, 'July 2022'],
  ];
  const plan = planIn(sketch(rows, { formats: { B2: 'yyyy' }, shown: { B2: '2022' } }));
  expect(activitiesOf(plan)[0]?.milestones[0]).toMatchObject({ start: '2022-01-01', due: '2022-07-31' });
});

it('a start shown as a month begins on its first day, and a day of completion counts from it', () => {
  const rows = [
    ['Action', 'Start', 'Due', 'Date completed', 'RAG'],
    ['Agree', MAY_4, 'July 2022', '', 'A'],
    ['Print', '', 'July 2022', serialOf('2022-04-28' as Day), 'A'],
    ['Send', '', 'July 2022', serialOf('2022-05-04' as Day), 'A'],
  ];
  const formats = { B2: 'mmm-yy', D3: 'mmm-yy', D4: 'mmm-yy' };
  const found = activitiesOf(planIn(sketch(rows, { formats }))).map(({ milestones: [first] }) => first);
  expect(found.map((first) => [first?.start, first?.status])).toEqual([
    ['2022-05-01', null],
    [null, 'complete'],
    [null, null],
  ]);
});
