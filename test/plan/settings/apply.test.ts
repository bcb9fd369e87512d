import {
  applySettings,
  fillAreasWith,
  mergeSettings,
  NO_SETTINGS,
  type PlanSettings,
} from '../../../src/plan/settings';
import { sketch } from '../../support/grids';
import { day } from '../../support/plan-builder';

const grid = sketch(
  [
    ['Action', 'Lead', 'RAG', 'Progress'],
    ['Write the guide', 'Health', '', 'Half written'],
    ['Train the staff', 'Police', '', 'Done in May'],
  ],
  { fills: { C2: '#7030A0', C3: '#00B050' } },
);

const ratings = (key = NO_SETTINGS.key) =>
  applySettings([grid], day('2025-10-31'), { ...NO_SETTINGS, key }).plan.actions.map(
    ({ activities }) => activities[0]?.rag.rating,
  );

it('a colour that people name is read as the rating they name', () => {
  expect(ratings()).toEqual([null, 'green']);
  expect(ratings([{ rating: 'amber', colour: '#7030A0', meaning: null }])).toEqual(['amber', 'green']);
});

it('a rating that the key lacks is added to it', () => {
  const key = [{ rating: 'blue', colour: '#7030A0', meaning: 'complete' }] as const;
  expect(ratings([...key])).toEqual(['blue', 'green']);
});

/** A column as people speak of it: by its heading, on whichever sheet. */
const said = (header: string, role: PlanSettings['columns'][number]['role']) => ({
  sheet: null,
  header,
  nth: null,
  of: null,
  after: null,
  letter: null,
  role,
});

it('a column counts as what people say, and what of it cannot be used is told', () => {
  const columns = [said('Progress', 'lead'), said('Cost', 'measure')];
  const { plan, problems } = applySettings([grid], day('2025-10-31'), { ...NO_SETTINGS, columns });
  expect(plan.actions.map(({ activities }) => activities[0]?.leads[0]?.text)).toEqual([
    'Half written',
    'Done in May',
  ]);
  expect(problems).toEqual([
    { row: null, what: 'The setting for the column “Cost” is not used: the plan has no such column now.' },
  ]);
});

it('the fills of a column are read that people say is the rating', () => {
  const columns = [said('Progress', 'rag')];
  const areas = (settings: PlanSettings) => fillAreasWith([grid], settings).map(({ left }) => left);
  expect(areas({ ...NO_SETTINGS, columns })).toContain(3);
  expect(areas(NO_SETTINGS)).not.toContain(3);
});

describe('the period that people give', () => {
  const titled = (title: string) =>
    sketch([
      [title],
      ['Action', 'Lead', 'By when'],
      ['Write the guide', 'Health', 'June'],
      ['Train the staff', 'Police', 'Q1'],
    ]);
  const read = (title: string, settings: Partial<PlanSettings>) => {
    const { plan, problems } = applySettings([titled(title)], day('2025-10-31'), {
      ...NO_SETTINGS,
      ...settings,
    });
    return {
      period: plan.period,
      due: plan.actions.map(({ activities }) => activities[0]?.milestones[0]?.due),
      told: problems.map(({ what }) => what),
    };
  };
  const [start, end] = [day('2024-04-01'), day('2028-03-31')];

  it('counts before what the plan itself says, one end alone too', () => {
    const period = (settings: Partial<PlanSettings>) => read('Work Plan 2025-2027', settings).period;
    expect(period({})).toEqual({ start: '2025-04-01', end: '2027-03-31' });
    expect(period({ periodStart: start, periodEnd: end })).toEqual({ start, end });
    expect(period({ periodStart: start })).toEqual({ start, end: '2027-03-31' });
    expect(period({ periodEnd: end })).toEqual({ start: '2025-04-01', end });
  });

  it('is needed whole where the plan names none', () => {
    const told = [
      "The plan's period is not used: the plan itself names none, so both its beginning and its end are needed.",
    ];
    expect(read('Our work', {})).toMatchObject({ period: null, told: [] });
    expect(read('Our work', { periodStart: start })).toMatchObject({ period: null, told });
    expect(read('Our work', { periodEnd: end })).toMatchObject({ period: null, told });
    expect(read('Our work', { periodStart: start, periodEnd: end })).toMatchObject({
      period: { start, end },
      told: [],
    });
  });

  it('is not used, and told, where it would not end after it begins', () => {
    expect(read('Work Plan 2025-2027', { periodStart: day('2027-03-31') })).toMatchObject({
      period: { start: '2025-04-01', end: '2027-03-31' },
      told: ["The plan's period is not used: its end (31/03/2027) is not after its beginning (31/03/2027)."],
    });
  });

  it.each([
    ['2028-04-01', '01/04/2028'],
    ['2027-03-31', '31/03/2027'],
  ])(
    'is not used, and told, where it would begin on %s by the call and end before by the workbook',
    (from, shown) => {
      const settings = mergeSettings(
        { ...NO_SETTINGS, periodStart: day(from) },
        { ...NO_SETTINGS, periodEnd: day('2027-03-31') },
      );
      expect(read('Work Plan 2025-2027', settings)).toMatchObject({
        period: { start: '2025-04-01', end: '2027-03-31' },
        told: [`The plan's period is not used: its end (31/03/2027) is not after its beginning (${shown}).`],
      });
    },
  );

  it('tells what is told already of the columns as well', () => {
    const { told } = read('Our work', { periodStart: start, columns: [said('Cost', 'measure')] });
    expect(told).toEqual([
      expect.stringMatching(/“Cost” is not used/) as string,
      expect.stringMatching(/period is not used/) as string,
    ]);
    const reversed = { periodStart: day('2028-01-01'), columns: [said('Cost', 'measure')] };
    expect(read('Work Plan 2025-2027', reversed).told).toHaveLength(2);
  });

  it('settles the dates that go by it, as does the month in which the year begins', () => {
    const due = (settings: Partial<PlanSettings>) => read('Our work', settings).due[1];
    const whole = { periodStart: day('2025-01-01'), periodEnd: day('2025-12-31') };
    expect(due({ ...whole, yearStartMonth: 1 })).toBe('2025-03-31');
    expect(due({ ...whole, yearStartMonth: 4 })).toBe('2025-06-30');
    expect(due(whole)).toBe('2025-06-30');
  });
});
