/** The date to which a milestone moved: by a column, by a date without a year, or by what the evidence says. */
import type { Day } from '../../../src/plan/day';
import type { Milestone } from '../../../src/plan/model';
import { thinkThrough } from '../../../src/plan/results';
import { sketch } from '../../support/grids';
import { activitiesOf, planIn } from './support';

const milestonesOf = (...given: Parameters<typeof sketch>): readonly (readonly Milestone[])[] =>
  activitiesOf(planIn(sketch(...given))).map(({ milestones }) => milestones);

describe('a revised column', () => {
  const revised = (milestones: string, dates: string, progress = '') =>
    milestonesOf([
      ['Action', 'Milestones', 'Revised date', 'RAG', 'Progress'],
      ['Agree', milestones, dates, 'R', progress],
    ])[0]?.map(({ revisedDue }) => revisedDue);
  const TWO = '• Meet – March 2022\n• Vote – April 2022';

  it('revises line by line where there is a line for each milestone', () => {
    expect(revised(TWO, 'May 2022\nJune 2022')).toEqual(['2022-05-31', '2022-06-30']);
  });

  it('of one date revises each open milestone, and none that is complete or cancelled', () => {
    expect(revised(TWO, 'July 2022')).toEqual(['2022-07-31', '2022-07-31']);
    expect(
      revised(
        '• Meet – March 2022 – Complete\n• Vote – April 2022 – Cancelled\n• Print – May 2022',
        'July 2022',
      ),
    ).toEqual([null, null, '2022-07-31']);
  });

  it('whose lines belong to no milestone revises none', () => {
    expect(revised(`${TWO}\n• Print – May 2022`, 'May 2022\nJune 2022')).toEqual([null, null, null]);
  });

  it('counts before the date that a milestone’s own words move to, and before the evidence', () => {
    expect(revised('Meet – March 2022, slipped to May 2022', 'July 2022')).toEqual(['2022-07-31']);
    expect(revised('Meet – March 2022', 'July 2022', 'Revised date – August 2022')).toEqual(['2022-07-31']);
  });

  it('may bring a date forward', () => {
    expect(revised('Meet – May 2022', 'March 2022')).toEqual(['2022-03-31']);
  });

  it('that is empty or names no day leaves the date that a milestone’s own words move to', () => {
    expect(revised('Meet – March 2022, slipped to May 2022', 'TBC')).toEqual(['2022-05-31']);
    expect(revised('Meet – March 2022, slipped to May 2022', '')).toEqual(['2022-05-31']);
  });
});

describe('a revised date without a year', () => {
  const rows = (due: string, dates: string) => [
    ['Action', 'Milestones', 'Revised date', 'RAG'],
    ['Agree', `Meet – ${due}`, dates, 'R'],
  ];
  const thought = (due: string, dates: string) =>
    thinkThrough([sketch([['Plan 2021-23'], ...rows(due, dates)])], {
      asOf: '2023-04-30' as Day,
      memory: [],
      history: [],
    });

  it.each([
    ['June', '2022-06-30'],
    ['May', '2022-05-31'],
    ['March', '2023-03-31'],
    ['Feb', '2023-02-28'],
  ])('“%s”, is the first that does not come before the deadline', (dates, day) => {
    expect(milestonesOf(rows('May 2022', dates))[0]?.[0]).toMatchObject({
      due: '2022-05-31',
      revisedDue: day,
    });
  });

  it('is the one that the plan’s period or the day tells where there is no deadline', () => {
    expect(milestonesOf(rows('asap', 'June'))[0]?.[0]).toMatchObject({ due: null, revisedDue: '2022-06-30' });
  });

  it('is a guess on which nothing is overdue, and which is asked about', () => {
    const { plan, findings } = thought('May 2022', 'March');
    expect(activitiesOf(plan)[0]?.milestones[0]).toMatchObject({ revisedDue: '2023-03-31', overdue: false });
    expect(findings.find(({ rule }) => rule === 'timescale-no-year')).toMatchObject({
      what: '“Meet” in C3 is revised to “March” without the year. It is read as 31/03/2023 until someone says.',
      found: 'March',
    });
    const sure = thought('May 2022', 'March 2023');
    expect(sure.plan.actions[0]?.activities[0]?.milestones[0]?.overdue).toBe(true);
    expect(sure.findings.filter(({ rule }) => rule === 'timescale-no-year')).toEqual([]);
  });
});

describe('a revised date in the evidence', () => {
  const revised = (milestones: string) =>
    milestonesOf([
      ['Action', 'Milestones', 'RAG', 'Progress'],
      ['Agree', milestones, 'R', 'Revised date – July 2022'],
    ])[0]?.map(({ revisedDue }) => revisedDue);

  it('belongs to no work that goes on, where a milestone has a day', () => {
    expect(revised('• Meet – May 2022\n• Keep minutes – ongoing')).toEqual(['2022-07-31', null]);
    expect(revised('• Meet – May 2022\n• Tell the chair')).toEqual(['2022-07-31', null]);
    expect(revised('• Meet – May 2022\n• Keep minutes – throughout 2022-23')).toEqual(['2022-07-31', null]);
    expect(revised('• Meet – May 2022\n• Count – quarterly throughout 2022-23')).toEqual([
      '2022-07-31',
      null,
    ]);
  });

  it('belongs to the only open milestone though no day is named', () => {
    expect(revised('Tell the chair')).toEqual(['2022-07-31']);
    expect(revised('• Meet – Complete\n• Tell the chair')).toEqual([null, '2022-07-31']);
    expect(revised('• Meet – Cancelled\n• Tell the chair')).toEqual([null, '2022-07-31']);
    expect(revised('• Ask the board\n• Tell the chair')).toEqual([null, null]);
  });
});
