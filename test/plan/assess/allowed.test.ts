import { assess, assessOne } from '../../../src/plan/assess/assess';
import type { Plan, Rating } from '../../../src/plan/model';
import {
  BRAG,
  RAG,
  action,
  activity,
  day,
  entry,
  planOf,
  planWith,
  type ActivitySpec,
} from '../../support/plan-builder';

const AS_OF = day('2022-04-30');
const PAST = '2021-11-30';
const AHEAD = '2022-09-30';

const allowedIn = (plan: Plan) => {
  const found = assess(plan, AS_OF).actions[0]?.activities[0]?.allowed;
  if (!found) throw new Error('The plan has no activity');
  return found;
};
const allowedFor = (spec: ActivitySpec) => allowedIn(planOf(action('1.1', activity(spec))));

type Row = [what: string, spec: ActivitySpec, allowed: string];

const rows: Row[] = [
  ['open, past, nothing recorded', { milestones: [{ due: PAST }] }, 'red'],
  ['in progress, past, nothing recorded', { milestones: [{ due: PAST, status: 'inProgress' }] }, 'red'],
  ['complete, evidence empty', { milestones: [{ due: PAST, status: 'complete' }] }, 'amber'],
  ['complete, due ahead, evidence empty', { milestones: [{ due: AHEAD, status: 'complete' }] }, 'amber'],
  [
    'complete, evidence recorded',
    { evidence: 'Held', milestones: [{ due: PAST, status: 'complete' }] },
    'amber green',
  ],
  [
    'complete, only an update',
    { evidence: 'Planned', evidenceKind: 'update', milestones: [{ status: 'complete' }] },
    'amber',
  ],
  [
    'complete, evidence above',
    { evidence: 'Held', evidenceKind: 'above', milestones: [{ status: 'complete' }] },
    'amber green',
  ],
  ['due ahead, nothing recorded', { milestones: [{ due: AHEAD }] }, 'red amber notStarted'],
  ['due on the day itself', { milestones: [{ due: '2022-04-30' }] }, 'red amber notStarted'],
  ['due the day before', { milestones: [{ due: '2022-04-29' }] }, 'red'],
  ['in progress, due ahead', { milestones: [{ due: AHEAD, status: 'inProgress' }] }, 'red amber'],
  ['not started, due ahead', { milestones: [{ due: AHEAD, status: 'notStarted' }] }, 'red notStarted'],
  ['undated, nothing recorded', { milestones: [{}] }, 'red amber notStarted'],
  ['no milestone at all', { milestones: [] }, 'red amber notStarted'],
  [
    'standing, nothing recorded',
    { milestones: [{ kind: 'ongoing', status: 'ongoing' }] },
    'red amber notStarted',
  ],
  [
    'recurring, nothing recorded',
    { milestones: [{ kind: 'recurring', every: 'P3M', due: '2023-03-31' }] },
    'red amber notStarted',
  ],
  [
    'recurring and ongoing, nothing recorded',
    { milestones: [{ kind: 'recurring', every: 'P1M', status: 'ongoing' }] },
    'red amber notStarted',
  ],
  ['ongoing after a date ahead', { milestones: [{ due: AHEAD, status: 'ongoing' }] }, 'red amber'],
  [
    'year assumed',
    { milestones: [{ due: PAST, assumed: [{ what: 'noYear', why: '', meant: null }] }] },
    'red amber notStarted',
  ],
  ['evidence, due ahead', { evidence: 'Held', milestones: [{ due: AHEAD }] }, 'red amber green'],
  ['evidence, undated', { evidence: 'Held', milestones: [{}] }, 'red amber green'],
  [
    'evidence, words in progress',
    { evidence: 'Held', milestones: [{ due: AHEAD, status: 'inProgress' }] },
    'red amber',
  ],
  [
    'update, due ahead',
    { evidence: 'Planned', evidenceKind: 'update', milestones: [{ due: AHEAD }] },
    'red amber notStarted',
  ],
  [
    'above, due ahead',
    { evidence: 'Held', evidenceKind: 'above', milestones: [{ due: AHEAD }] },
    'red amber green notStarted',
  ],
  [
    'an update above, due ahead',
    { evidence: 'Launch planned for June', evidenceKind: 'above', milestones: [{ due: AHEAD }] },
    'red amber notStarted',
  ],
  [
    'an update above, past',
    { evidence: 'Launch planned for June', evidenceKind: 'above', milestones: [{ due: PAST }] },
    'red amber',
  ],
  [
    'delayed by its own words, whatever stands above',
    { evidence: 'Held', evidenceKind: 'above', milestones: [{ due: PAST, status: 'delayed' }] },
    'red',
  ],
  ['to confirm with evidence', { evidence: 'Held', milestones: [{ due: PAST }] }, 'red amber green'],
  [
    'to confirm with an update',
    { evidence: 'Planned', evidenceKind: 'update', milestones: [{ due: PAST }] },
    'red amber',
  ],
  [
    'to confirm by the text above',
    { evidence: 'Held', evidenceKind: 'above', milestones: [{ due: PAST }] },
    'red amber green',
  ],
  ['rated complete, nothing recorded, past', { rated: 'green', milestones: [{ due: PAST }] }, 'red amber'],
  [
    'rated complete with evidence, past',
    { rated: 'green', evidence: 'Held', milestones: [{ due: PAST }] },
    'amber green',
  ],
  [
    'rated complete with evidence, ahead',
    { rated: 'green', evidence: 'Held', milestones: [{ due: AHEAD }] },
    'amber green',
  ],
  [
    'rated complete with evidence, no milestone',
    { rated: 'green', evidence: 'Held', milestones: [] },
    'amber green',
  ],
  ['mixed done and ahead', { milestones: [{ status: 'complete' }, { due: AHEAD }] }, 'red amber'],
  [
    'mixed done and ahead, stated is allowed',
    { rated: 'notStarted', milestones: [{ status: 'complete' }, { due: AHEAD }] },
    'red amber notStarted',
  ],
  [
    'mixed done and ahead, evidence',
    { rated: 'amber', evidence: 'Held', milestones: [{ status: 'complete' }, { due: AHEAD }] },
    'red amber',
  ],
  [
    'mixed done and ahead, rated complete without evidence: any open is not complete',
    { rated: 'green', milestones: [{ status: 'complete' }, { due: AHEAD }] },
    'red amber',
  ],
  [
    'an empty cell supports no milder rating than red while work is left',
    { rated: 'red', milestones: [{ due: AHEAD }] },
    'red amber notStarted',
  ],
  [
    'a plan without an evidence column, said complete',
    { rated: 'green', noEvidenceColumn: true, milestones: [{ status: 'complete' }] },
    'amber green',
  ],
  [
    'a plan without an evidence column, said complete after its date had passed',
    { noEvidenceColumn: true, milestones: [{ due: PAST, status: 'complete' }] },
    'amber green',
  ],
  [
    'a plan without an evidence column, rated complete, past',
    { rated: 'green', noEvidenceColumn: true, milestones: [{ due: PAST }] },
    'red amber green',
  ],
  [
    'a plan without an evidence column, past',
    { rated: 'amber', noEvidenceColumn: true, milestones: [{ due: PAST }] },
    'red',
  ],
  ['recurring past its end', { milestones: [{ kind: 'recurring', every: 'P3M', due: PAST }] }, 'red'],
  [
    'a window over most of the plan, in between',
    { milestones: [{ kind: 'window', start: '2021-04-01', due: '2023-03-31' }] },
    'red amber notStarted',
  ],
  [
    'revised and ahead, rated red for the timescale not met: allowed',
    { rated: 'red', evidence: 'Held up', milestones: [{ due: PAST, revised: AHEAD }] },
    'red amber green',
  ],
  ['several, one overdue', { milestones: [{ due: PAST }, { due: AHEAD }] }, 'red'],
  ['done and overdue', { milestones: [{ status: 'complete' }, { due: PAST }] }, 'red'],
  [
    'one to confirm, one ahead',
    { evidence: 'Held', milestones: [{ due: PAST }, { due: AHEAD }] },
    'red amber',
  ],
  ['all to confirm', { evidence: 'Held', milestones: [{ due: PAST }, { due: PAST }] }, 'red amber green'],
  [
    'several ahead, evidence',
    { evidence: 'Held', milestones: [{ due: AHEAD }, { due: AHEAD }] },
    'red amber',
  ],
  ['one to confirm, one undated', { evidence: 'Held', milestones: [{ due: PAST }, {}] }, 'red amber'],
  [
    'one to confirm, one done though ahead',
    { evidence: 'Held', milestones: [{ due: PAST }, { due: AHEAD, status: 'complete' }] },
    'red amber green',
  ],
  [
    'not started by its own words, past, whatever stands above',
    { evidence: 'Held', evidenceKind: 'above', milestones: [{ due: PAST, status: 'notStarted' }] },
    'red',
  ],
  [
    'delayed by its own words, ahead, evidence above',
    { evidence: 'Held', evidenceKind: 'above', milestones: [{ due: AHEAD, status: 'delayed' }] },
    'red amber notStarted',
  ],
  [
    'not started by its words, evidence',
    { evidence: 'Held', milestones: [{ due: AHEAD, status: 'notStarted' }] },
    'red amber notStarted',
  ],
  [
    'one not started, one silent, nothing recorded',
    { milestones: [{ due: AHEAD, status: 'notStarted' }, { due: AHEAD }] },
    'red amber notStarted',
  ],
  [
    'one in progress, one silent, nothing recorded',
    { milestones: [{ due: AHEAD, status: 'inProgress' }, { due: AHEAD }] },
    'red amber',
  ],
  [
    'delayed, ahead, nothing recorded',
    { milestones: [{ due: AHEAD, status: 'delayed' }] },
    'red amber notStarted',
  ],
  [
    'delayed, ahead, evidence',
    { evidence: 'Held', milestones: [{ due: AHEAD, status: 'delayed' }] },
    'red amber',
  ],
  [
    'ongoing work, evidence',
    { evidence: 'Held', milestones: [{ kind: 'ongoing', status: 'ongoing' }] },
    'red amber green',
  ],
  [
    'a plan without an evidence column, ahead',
    { noEvidenceColumn: true, milestones: [{ due: AHEAD }] },
    'red amber green notStarted',
  ],
  [
    'rated complete, only an update, past',
    { rated: 'green', evidence: 'Planned', evidenceKind: 'update', milestones: [{ due: PAST }] },
    'red amber',
  ],
  ['no milestone, evidence', { evidence: 'Held', milestones: [] }, 'red amber green'],
  ['revised, ahead', { milestones: [{ due: PAST, revised: AHEAD }] }, 'red amber notStarted'],
  ['revised, past again', { milestones: [{ due: PAST, revised: '2022-03-31' }] }, 'red'],
  ['cancelled only', { milestones: [{ status: 'cancelled', due: PAST }] }, ''],
  ['cancelled in the rating cell', { remark: 'Cancelled', milestones: [{ due: PAST }] }, ''],
  [
    'cancelled beside one ahead',
    { milestones: [{ status: 'cancelled' }, { due: AHEAD }] },
    'red amber notStarted',
  ],
  ['list, first deadline past, nothing recorded', { milestones: [{ dates: ['2021-05-31', AHEAD] }] }, 'red'],
  [
    'list, first deadline past, evidence',
    { evidence: 'Held', milestones: [{ dates: ['2021-05-31', AHEAD] }] },
    'red amber',
  ],
];

describe('ratings the definitions allow', () => {
  it.each(rows)('%s', (_what, spec, allowed) => {
    expect(allowedFor(spec).ratings.join(' ')).toBe(allowed);
  });

  it('says the facts and quotes the clause', () => {
    expect(allowedFor({ rated: 'amber', milestones: [{ due: PAST }] })).toEqual({
      ratings: ['red'],
      outOfStep: true,
      reason:
        'Due 30/11/2021 has passed, and nothing is recorded as done, so by the plan’s definitions only Red fits: ' +
        '“progress made but the timescale was not met”. Amber is defined as “Progress is good and likely to be ' +
        'achieved in time. Or completed, but evidence is still required”.',
    });
  });

  it('counts what is not rated as in step, and still gives the set', () => {
    expect(allowedFor({ rated: null, milestones: [{ due: PAST }] })).toMatchObject({
      ratings: ['red'],
      outOfStep: false,
    });
  });

  it('leaves a rating alone that the key does not define', () => {
    const { outOfStep, reason } = allowedFor({ rated: 'blue', milestones: [{ due: PAST }] });
    expect(outOfStep).toBe(false);
    expect(reason).toContain('no definition of Blue');
  });

  it('does not offer a rating that the key does not define, however much is done', () => {
    const { ratings, outOfStep } = allowedFor({
      rated: 'blue',
      milestones: [{ status: 'complete' }, { due: AHEAD }],
    });
    expect({ ratings, outOfStep }).toEqual({ ratings: ['red', 'amber'], outOfStep: false });
  });

  it('judges an activity by itself as it does in its plan', () => {
    const plan = assess(
      planOf(action('1.1', activity({ rated: 'amber', milestones: [{ due: PAST }] }))),
      AS_OF,
    );
    const [one] = plan.actions[0]?.activities ?? [];
    expect(one && assessOne(plan, one, AS_OF)).toEqual(one);
  });

  it('gives no set where there is nothing to rate, and leaves the rating alone', () => {
    expect(allowedFor({ rated: 'red', milestones: [{ status: 'cancelled' }] })).toMatchObject({
      ratings: [],
      outOfStep: false,
    });
  });

  it('says nothing by an empty key', () => {
    const plan = planWith({ ragKey: [], actions: [action('1', activity({ rated: 'red' }))] });
    expect(allowedIn(plan)).toMatchObject({ ratings: [], outOfStep: false });
  });
});

describe('a plan with blue for complete', () => {
  const bragRows: Row[] = [
    ['due ahead', { rated: 'green', milestones: [{ due: AHEAD }] }, 'red amber green'],
    ['complete, nothing recorded', { milestones: [{ status: 'complete' }] }, 'blue'],
    ['complete, evidence', { evidence: 'Held', milestones: [{ status: 'complete' }] }, 'blue'],
    ['past, nothing recorded', { rated: 'green', milestones: [{ due: PAST }] }, 'red'],
    ['past, evidence', { rated: 'green', evidence: 'Held', milestones: [{ due: PAST }] }, 'red blue'],
    ['rated complete, past, nothing recorded', { rated: 'blue', milestones: [{ due: PAST }] }, 'red blue'],
    [
      'on track with evidence',
      { rated: 'green', evidence: 'Held', milestones: [{ due: AHEAD }] },
      'red amber green blue',
    ],
  ];
  it.each(bragRows)('%s', (_what, spec, allowed) => {
    const plan = planWith({ ragKey: BRAG, actions: [action('1', activity(spec))] });
    expect(allowedIn(plan).ratings.join(' ')).toBe(allowed);
  });

  it('lets an amber for work behind but recoverable stand after its date', () => {
    const key = BRAG.map((one) =>
      one.rating === 'amber' ? entry('amber', 'atRisk', 'Some slippage, but recovery plans in place') : one,
    );
    const plan = planWith({
      ragKey: key,
      actions: [action('1', activity({ rated: 'amber', milestones: [{ due: PAST }] }))],
    });
    expect(allowedIn(plan)).toMatchObject({ ratings: ['red', 'amber'], outOfStep: false });
  });

  it('does not say how to rate unevidenced work where blue asks for evidence', () => {
    const key = BRAG.map((one) =>
      one.rating === 'blue' ? entry('blue', 'complete', 'Complete, with evidence of impact') : one,
    );
    const plan = planWith({
      ragKey: key,
      actions: [action('1', activity({ rated: 'blue', milestones: [{ status: 'complete' }] }))],
    });
    expect(allowedIn(plan)).toMatchObject({ ratings: [], outOfStep: false });
  });
});

describe('a plan without a key, in which green may mean either', () => {
  const builtIn = RAG.map((one) => ({ ...one, cell: null }));
  const unsettled = (spec: ActivitySpec, other: Rating = 'red') =>
    assess(
      planWith({
        ragKey: builtIn,
        ragKeyFromPlan: false,
        actions: [action('1', activity(spec), activity({ rated: other }))],
      }),
      AS_OF,
    ).actions[0]?.activities[0];

  it.each<Row>([
    ['due ahead', { rated: 'green', milestones: [{ due: AHEAD }] }, 'red amber green notStarted'],
    ['past, nothing recorded', { rated: 'green', milestones: [{ due: PAST }] }, 'red amber green'],
    ['complete, nothing recorded', { rated: 'green', milestones: [{ status: 'complete' }] }, 'amber green'],
    ['cancelled, so there is nothing to rate', { rated: 'green', milestones: [{ status: 'cancelled' }] }, ''],
  ])('lets a green stand: %s', (_what, spec, allowed) => {
    expect(unsettled(spec)?.allowed.ratings.join(' ')).toBe(allowed);
    expect(unsettled(spec)?.meaning).toBeNull();
  });

  it('says that nobody has said yet what it means', () => {
    const reasonOf = (spec: ActivitySpec) =>
      unsettled({ milestones: [{ due: AHEAD }], ...spec })?.allowed.reason;
    expect(reasonOf({ rated: 'green' })).toMatch(/Green means .* is not settled/);
    expect(reasonOf({ rated: 'amber' })).not.toContain('not settled');
  });

  it('judges other ratings by the usual definitions', () => {
    const spec: ActivitySpec = { rated: 'amber', milestones: [{ due: AHEAD }] };
    expect(unsettled(spec, 'green')?.allowed.ratings.join(' ')).toBe('red amber notStarted');
  });

  it('never calls it overdue', () => {
    expect(unsettled({ rated: 'green', milestones: [{ due: PAST }] })?.milestones[0]?.state).toBe(
      'toConfirm',
    );
  });
});
