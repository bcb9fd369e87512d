import { action, planWith, type MilestoneSpec } from '../../../support/plan-builder';
import { AHEAD, COLUMNS, foundBy, PAST } from './support';

/** What is said of an activity that is rated as not started. */
const saidOf = (...milestones: MilestoneSpec[]) =>
  foundBy(
    'rag-late-start',
    planWith({ columns: COLUMNS, actions: [action('1', { rated: 'notStarted', milestones })] }),
  ).map(({ what }) => what);

describe('rag-late-start', () => {
  it('tells of the milestone that was due first, and how many more have passed', () => {
    expect(
      saidOf(
        { task: 'Second', due: '2022-02-28' },
        { task: 'First', due: PAST },
        { task: 'Third', due: '2022-03-31' },
        { task: 'Ahead', due: AHEAD },
      ),
    ).toEqual([
      '“First” (and 2 more in this row) is rated Not started. Due 31/01/2022: three months overdue.',
    ]);
  });

  it('counts no more where there are none', () => {
    expect(saidOf({ task: 'First', due: PAST }, { task: 'Ahead', due: AHEAD })).toEqual([
      '“First” is rated Not started. Due 31/01/2022: three months overdue.',
    ]);
  });

  it('calls nothing overdue beside which something is recorded', () => {
    const plan = planWith({
      columns: COLUMNS,
      actions: [action('1', { rated: 'notStarted', evidence: 'Held', milestones: [{ due: PAST }] })],
    });
    expect(foundBy('rag-late-start', plan).map(({ what }) => what)).toEqual([
      '“Agree the protocol” is rated Not started. Due 31/01/2022: the date has passed.',
    ]);
  });

  const half = { kind: 'window', start: '2021-10-01', due: '2022-06-30' } as const;

  it('says of what half of its time has gone', () => {
    expect(saidOf({ due: AHEAD }, half)).toEqual([
      '“Agree the protocol” is rated Not started, though more than half of its time has gone (01/10/2021 to 30/06/2022).',
    ]);
  });

  it.each<[string, MilestoneSpec]>([
    ['recurring work', { ...half, kind: 'recurring', every: 'P3M' }],
    ['ongoing work', { ...half, kind: 'ongoing' }],
    ['what is done', { ...half, status: 'complete' }],
    ['what is cancelled', { ...half, status: 'cancelled' }],
    ['work without a beginning', { kind: 'window', due: '2022-06-30' }],
    ['work without an end', { kind: 'window', start: '2021-10-01' }],
    ['a guessed year', { ...half, assumed: [{ what: 'noYear', why: '', meant: null }] }],
    ['an end before its beginning', { kind: 'window', start: '2022-09-30', due: '2022-06-30' }],
  ])('no half has gone of %s', (_what, milestone) => {
    expect(saidOf(milestone)).toEqual([]);
  });

  it('half may have gone whatever else was guessed', () => {
    expect(saidOf({ ...half, assumed: [{ what: 'season', why: '', meant: null }] })).toHaveLength(1);
  });
});
