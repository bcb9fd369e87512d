import { assess } from '../../../../src/plan/assess/assess';
import { check } from '../../../../src/plan/check/check';
import { fingerprintOf } from '../../../../src/plan/history/fingerprint';
import type { Position } from '../../../../src/plan/history/position';
import { markOf } from '../../../../src/plan/match/item';
import type { Plan } from '../../../../src/plan/model';
import { action, day, planOf, planWith, type ActivitySpec } from '../../../support/plan-builder';
import { AHEAD, AS_OF, inShort, PAST, UNSETTLED } from './support';

const planWithRow = (spec: ActivitySpec) => planOf(action('1.1', { rated: 'amber', ...spec }));

/** The plan as it stood at a meeting. */
function positionOf(plan: Plan, options: Partial<Position> = {}): Position {
  const assessed = assess(plan, day('2022-03-01'));
  return {
    meeting: 'Executive, 1 March 2022',
    isFrozen: true,
    day: day('2022-03-01'),
    frozenAt: '01/03/2022 10:00',
    version: null,
    entries: assessed.actions.flatMap((one) =>
      one.activities.map((activity) => ({
        ...markOf(one, activity),
        reference: '1.1',
        rating: activity.rag.rating,
        allowed: [],
        due: null,
        firstDue: null,
        timesMoved: 0,
        status: 'open' as const,
        fingerprint: fingerprintOf(activity),
      })),
    ),
    ...options,
  };
}

const found = (now: Plan, ...earlier: Position[]) =>
  check(assess(now, AS_OF), undefined, { earlier }).filter(({ rule }) => rule === 'update-none');

describe('update-none', () => {
  it.each<[string, ActivitySpec, string[]]>([
    ['amber', { milestones: [{ due: AHEAD }] }, ['info F2']],
    ['red', { rated: 'red', milestones: [{ due: AHEAD }] }, ['warning F2']],
    ['overdue', { milestones: [{ due: PAST }] }, ['warning F2']],
    ['with evidence', { evidence: 'First draft', milestones: [{ due: AHEAD }] }, ['info F2']],
    ['done', { evidence: 'Held', milestones: [{ due: PAST, status: 'complete' }] }, []],
    ['rated complete', { rated: 'green', evidence: 'Held', milestones: [{ due: PAST }] }, []],
    ['rated complete without evidence', { rated: 'green', milestones: [{ due: PAST }] }, []],
    ['cancelled', { milestones: [{ due: PAST, status: 'cancelled' }] }, []],
    [
      'part done, the rest cancelled',
      { evidence: 'Held', milestones: [{ status: 'complete' }, { status: 'cancelled' }] },
      [],
    ],
    ['part done, the rest ahead', { milestones: [{ status: 'complete' }, { due: AHEAD }] }, ['info F2']],
    ['one overdue, one ahead', { milestones: [{ due: AHEAD }, { due: PAST }] }, ['warning F2']],
    ['no milestone', { milestones: [] }, ['info F2']],
    ['no milestone, withdrawn', { rated: null, remark: 'Withdrawn', milestones: [] }, []],
    ['no milestone, on hold', { rated: null, remark: 'On hold', milestones: [] }, ['info F2']],
    ['no column of evidence', { noEvidenceColumn: true, milestones: [{ due: AHEAD }] }, ['info E2']],
    [
      'neither of evidence nor of ratings',
      { rated: 'noColumn', noEvidenceColumn: true, milestones: [{ due: AHEAD }] },
      ['info D2'],
    ],
  ])('unchanged: %s', (_what, spec, expected) => {
    const plan = planWithRow(spec);
    expect(inShort(found(plan, positionOf(plan)))).toEqual(expected);
  });

  it.each<[string, ActivitySpec]>([
    ['the rating', { rated: 'red', evidence: 'First draft' }],
    ['the evidence', { evidence: 'Second draft' }],
    ['a milestone', { evidence: 'First draft', milestones: [{ due: '2022-12-31' }] }],
  ])('is silent where %s changed', (_what, change) => {
    const milestones = [{ due: AHEAD }];
    const before = planWithRow({ evidence: 'First draft', milestones });
    expect(found(planWithRow({ milestones, ...change }), positionOf(before))).toEqual([]);
  });

  it.each<[string, Partial<Position>]>([
    ['not frozen', { isFrozen: false }],
    ['of the same day', { day: AS_OF }],
    ['of a later day', { day: day('2022-06-01') }],
    ['without this row', { entries: [] }],
  ])('is silent with a position %s', (_what, options) => {
    const plan = planWithRow({ milestones: [{ due: AHEAD }] });
    expect(found(plan, positionOf(plan, options))).toEqual([]);
  });

  it('is silent about a green where nobody has said whether it means complete', () => {
    const actions = [action('1', { rated: 'green', milestones: [{ due: AHEAD }] })];
    const unsettled = planWith({ ...UNSETTLED, actions });
    expect(found(unsettled, positionOf(unsettled))).toEqual([]);
  });

  it.each<[string, ActivitySpec, Partial<Position>, string]>([
    [
      'overdue',
      { milestones: [{ due: PAST }] },
      {},
      ' (Executive, 1 March 2022). It is overdue and rated Amber.',
    ],
    [
      'not rated',
      { rated: null, milestones: [{ due: AHEAD }] },
      {},
      ' (Executive, 1 March 2022). It is not rated.',
    ],
    ['at no meeting', { milestones: [{ due: AHEAD }] }, { meeting: null }, '. It is rated Amber.'],
  ])('says how it stands: %s', (_what, spec, options, words) => {
    const plan = planWithRow(spec);
    expect(found(plan, positionOf(plan, options)).map(({ what }) => what)).toEqual([
      `Rating, milestones and evidence are as they were on 01/03/2022${words}`,
    ]);
  });

  it('compares with the latest meeting', () => {
    const before = planWithRow({ evidence: 'First draft', milestones: [{ due: AHEAD }] });
    const now = planWithRow({ evidence: 'Second draft', milestones: [{ due: AHEAD }] });
    const old = positionOf(now, { day: day('2021-12-01') });
    expect(found(now, old, positionOf(before))).toEqual([]);
    expect(found(now, positionOf(before), old)).toEqual([]);
    expect(found(now, positionOf(before, { day: day('2021-12-01') }), positionOf(now))[0]?.message).toBe(
      'Rating, milestones and evidence are as they were on 01/03/2022 (Executive, 1 March 2022). It is rated Amber. ' +
        'The next meeting would read the same words again. Ask the lead how it stands now.',
    );
  });
});
