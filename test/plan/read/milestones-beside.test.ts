/** What the columns beside a milestone give it: its time, its start, and how far it is. */
import { serialOf, type Day } from '../../../src/plan/day';
import { cellName } from '../../../src/plan/grid';
import type { Milestone } from '../../../src/plan/model';
import { thinkThrough } from '../../../src/plan/results';
import { sketch } from '../../support/grids';
import { activitiesOf, AS_OF, planIn } from './support';

const serial = (day: string) => serialOf(day as Day);

const milestonesOf = (...given: Parameters<typeof sketch>): readonly (readonly Milestone[])[] =>
  activitiesOf(planIn(sketch(...given))).map(({ milestones }) => milestones);

describe('a timescale column beside the milestones', () => {
  const beside = (milestones: string, time: string) =>
    milestonesOf([
      ['Action', 'Milestones', 'Due'],
      ['Agree', milestones, time],
    ])[0] ?? [];

  it('whose lines do not pair with the milestones is one list of dates for each of them', () => {
    const found = beside('• Meet\n• Vote\n• Print', 'May 2022\nSeptember 2022');
    expect(found.map(({ task, kind, dates, due }) => [task, kind, dates, due])).toEqual(
      ['Meet', 'Vote', 'Print'].map((task) => [task, 'dates', ['2022-05-31', '2022-09-30'], '2022-09-30']),
    );
  });

  it('of one line counts for each milestone that names no time', () => {
    const found = beside('• Meet\n• Vote – March 2022\n• Print', 'May 2022');
    expect(found.map(({ due }) => due)).toEqual(['2022-05-31', '2022-03-31', '2022-05-31']);
  });

  it('says how far the work is where the milestone does not', () => {
    expect(beside('Meet', 'May 2022 – Complete')[0]?.status).toBe('complete');
    expect(beside('Meet – In progress', 'May 2022 – Complete')[0]).toMatchObject({
      task: 'Meet',
      due: '2022-05-31',
      status: 'inProgress',
    });
  });

  it('moves the milestone to the date that its words move to', () => {
    expect(beside('Meet', 'May 2022, slipped to July 2022')[0]).toMatchObject({
      due: '2022-05-31',
      revisedDue: '2022-07-31',
    });
  });

  it('moves each milestone where the whole cell is read as a list', () => {
    const found = beside('• Meet\n• Vote\n• Print', 'May 2022\nslipped to July 2022');
    expect(found.map(({ revisedDue }) => revisedDue)).toEqual(['2022-07-31', '2022-07-31', '2022-07-31']);
  });

  it('leaves the milestone its own cell and words', () => {
    const [found] = beside('Meet', 'May 2022');
    expect(found && [cellName(found.cell), found.text, found.timescale]).toEqual(['B2', 'Meet', 'May 2022']);
  });

  it('leaves alone a milestone that says for itself how often', () => {
    expect(beside('Keep minutes – quarterly', 'May 2022')[0]).toMatchObject({ kind: 'recurring', due: null });
  });

  it('that tells a day leaves a time without one to the task', () => {
    expect(beside('Meet – as soon as possible', 'May 2022')[0]).toMatchObject({
      task: 'Meet – as soon as possible',
      due: '2022-05-31',
    });
  });

  it('that is empty leaves a time without a day as it is', () => {
    expect(beside('Meet – as soon as possible', '')[0]).toMatchObject({
      task: 'Meet',
      kind: 'vague',
      timescale: 'as soon as possible',
    });
  });

  it('gives the action a milestone where the cell of milestones is empty', () => {
    const [found] = beside('', 'May 2022');
    expect(found && [cellName(found.cell), found.task, found.due]).toEqual(['C2', 'Agree', '2022-05-31']);
  });
});

describe('a start column', () => {
  const rows = (time: string, start: string | number) => [
    ['Action', 'Start', 'Due'],
    ['Agree', start, time],
  ];
  const started = (time: string, start: string | number) =>
    milestonesOf(rows(time, start), { formats: { B2: 'dd/mm/yyyy' } })[0]?.[0];
  const guesses = (time: string, start: string | number) =>
    started(time, start)?.assumed.map(({ what }) => what);

  it('does not begin what names its own start', () => {
    expect(started('June – September 2022', 'March 2022')).toMatchObject({
      kind: 'window',
      start: '2022-06-01',
    });
  });

  it('begins recurring work, which stays so', () => {
    expect(started('Quarterly', 'March 2022')).toMatchObject({ kind: 'recurring', start: '2022-03-01' });
  });

  it.each([
    ['no time', 'Agreed by all', 'none'],
    ['a time that tells no day', 'as soon as possible', 'vague'],
  ])('begins nothing where the row says %s', (_, time, kind) => {
    expect(started(time, 'March 2022')).toMatchObject({ kind, start: null });
  });

  it('that names no day begins nothing', () => {
    expect(started('May 2022', 'TBC')).toMatchObject({ kind: 'date', start: null, assumed: [] });
  });

  it.each([
    ['March', '2022-03-01'],
    ['December', '2021-12-01'],
    ['May', '2022-05-01'],
    ['31 May', '2022-05-31'],
    ['29 February', '2022-02-28'],
  ])('without a year, “%s”, takes the latest that does not come after the deadline', (start, day) => {
    expect(started('May 2022', start)).toMatchObject({ start: day, due: '2022-05-31', assumed: [] });
  });

  it('that is the beginning of a month is its first day, and no guess', () => {
    const begun = started('July 2022', 'the beginning of May 2022');
    expect(begun).toMatchObject({ start: '2022-05-01', assumed: [] });
  });

  it('without a year leaves the deadline as sure or as guessed as it was', () => {
    expect(started('May', 'March')).toMatchObject({ start: '2022-03-01', due: '2022-05-31' });
    expect(guesses('May', 'March')).toEqual(['noYear']);
    expect(guesses('May', serial('2022-03-02'))).toEqual(['noYear']);
    expect(guesses('May 2022', 'Spring')).toEqual(['season']);
  });

  it('without a year keeps no deadline from being missed', () => {
    const { plan } = thinkThrough([sketch(rows('March 2022', 'December'))], {
      asOf: AS_OF,
      memory: [],
      history: [],
    });
    expect(plan.actions[0]?.activities[0]?.milestones[0]?.overdue).toBe(true);
  });

  it('without a year is a guess where there is no deadline', () => {
    expect(guesses('Quarterly', 'June')).toEqual(['noYear']);
    expect(started('Quarterly', 'June')?.start).toBe('2022-06-01');
  });

  it('merged over several actions begins each of them', () => {
    const merged = [...rows('May 2022', 'March 2022'), ['Print', '', 'July 2022']];
    expect(milestonesOf(merged, { merges: ['B2:B3'] }).map(([one]) => one?.start)).toEqual([
      '2022-03-01',
      '2022-03-01',
    ]);
    const dated = [...rows('May 2022', serial('2022-03-02')), ['Print', '', 'July 2022']];
    expect(
      milestonesOf(dated, { merges: ['B2:B3'], formats: { B2: 'dd/mm/yyyy' } }).map(([one]) => one?.start),
    ).toEqual(['2022-03-02', '2022-03-02']);
  });
});

describe('a status column', () => {
  const statuses = (milestones: string, status: string) =>
    milestonesOf([
      ['Action', 'Milestones', 'Status', 'RAG'],
      ['Agree', milestones, status, 'A'],
    ])[0]?.map((one) => one.status);

  it('says it line by line where there is a line for each milestone', () => {
    expect(statuses('• Meet – May 2022\n• Vote – June 2022', 'Complete\nIn progress')).toEqual([
      'complete',
      'inProgress',
    ]);
  });

  it('of one line says it of each milestone', () => {
    expect(statuses('• Meet – May 2022\n• Vote – June 2022', 'Complete')).toEqual(['complete', 'complete']);
  });

  it('whose lines belong to no milestone says it of none', () => {
    expect(statuses('• Meet – May 2022\n• Vote – June 2022\n• Print', 'Complete\nIn progress')).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('merged over several actions says it of each', () => {
    const rows = [
      ['Action', 'Due', 'Status', 'RAG'],
      ['Agree', 'May 2022', 'In progress', 'A'],
      ['Print', 'May 2022', '', 'A'],
    ];
    expect(milestonesOf(rows, { merges: ['C2:C3'] }).map(([one]) => one?.status)).toEqual([
      'inProgress',
      'inProgress',
    ]);
  });
});

describe('work that its words call nearly complete', () => {
  const status = (words: string) =>
    milestonesOf([
      ['Action', 'Milestones', 'RAG'],
      ['Agree', `Print – Feb 2022 – ${words}`, 'A'],
    ])[0]?.[0]?.status;

  it.each([
    'Nearly complete',
    'Almost done',
    'Mostly completed',
    '80% complete',
    '5 % complete',
    '80 per cent complete',
    '80 percent complete',
    'Largely complete',
    'Half complete',
    'Two thirds complete',
  ])('is in progress: “%s”', (words) => {
    expect(status(words)).toBe('inProgress');
  });

  it.each(['Not complete', 'Not yet complete', 'Not quite complete'])('is not complete: “%s”', (words) => {
    expect(status(words)).toBeNull();
  });

  it.each(['Complete', '100% complete', '100 per cent complete'])('is complete: “%s”', (words) => {
    expect(status(words)).toBe('complete');
  });
});

describe('a column of the day on which the work was done', () => {
  const status = (header: string, cell: string) =>
    milestonesOf([
      ['Action', 'Lead', 'Due', header, 'RAG'],
      ['Agree', 'Chair', 'Feb 2022', cell, 'A'],
    ])[0]?.[0]?.status;

  it.each([
    'No – due March 2022',
    'N – March 2022',
    'Not complete – March 2022',
    'Not yet – 01/03/2022',
    'Incomplete at 01/03/2022',
    'Outstanding 01/03/22',
    'Partly (March 2022)',
    'Nearly – 01/03/2022',
    '50% March 2022',
    'Expected March 2022',
    'Target 01/03/2022',
    'Planned for March 2022',
    'By March 2022',
    'Revised to March 2022',
    'On hold since March 2022',
    'March 2022 (expected)',
    'Expected – March 2022',
    'To be published March 2022',
    'Part – March 2022',
    'March 2022, revised to April 2022',
    'March 2022 planned to be published',
    'Due March 2022 – report in April 2022',
    'Completed: no',
    'Completed: no – due March 2022',
    'Complete? N, March 2022',
    'Completed: no – 12/03/2022',
    'Complete?',
    'N/A',
  ])('says nothing by “%s”, though the day has come', (cell) => {
    expect([status('Date completed', cell), status('Completed?', cell)]).toEqual([null, null]);
  });

  it.each([
    'March 2022',
    '01/03/2022 – signed off by the board',
    'Yes – March 2022',
    '100% – March 2022',
    'Completed (due March 2022)',
    'Northern panel, March 2022',
    '12/03/2022 (planned 31/03/2022)',
    '1 March 2022. Evaluation planned for June',
    '12/03/2022 – evaluation to be done in June 2022',
    'Published as planned 12/03/2022',
    'Revised policy agreed 12/03/2022',
    'Part 1 published 12/03/2022',
    'No. 3 issued 1 March 2022',
    'Completed: yes',
    'Completed? March 2022',
    '4 of 4 – March 2022',
    'March 2022 – no issues found',
    'Delivered on target 12/03/2022',
    'Completed on schedule, March 2022',
  ])('says by “%s” that it is', (cell) => {
    expect([status('Date completed', cell), status('Completed?', cell)]).toEqual(['complete', 'complete']);
  });

  it.each([
    'On target',
    '01/03/2022 on target',
    'March 2022 – on track',
    'Yes, 80%',
    'Complete (3 of 4)',
    '3 of 4 – March 2022',
  ])('does not make complete by “%s” what is under way, though a day is there that has come', (cell) => {
    expect(status('Date completed', cell)).not.toBe('complete');
    expect(status('Completed?', cell)).not.toBe('complete');
  });
});

describe('a timescale cell', () => {
  it('merged over several actions is the cell of each of their milestones', () => {
    const rows = [
      ['Action', 'Lead', 'Due'],
      ['Agree', 'Chair', serial('2022-05-04')],
      ['Print', 'Chair', ''],
    ];
    const found = milestonesOf(rows, { merges: ['C2:C3'], formats: { C2: 'dd/mm/yyyy' } }).flat();
    expect(found.map(({ task, due, cell }) => [task, due, cellName(cell)])).toEqual([
      ['Agree', '2022-05-04', 'C2'],
      ['Print', '2022-05-04', 'C2'],
    ]);
  });
});
