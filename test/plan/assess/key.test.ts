import { ragDefinitions, isGreenUnsettled } from '../../../src/plan/assess/key';
import { assess } from '../../../src/plan/assess/assess';
import { saysNothingOfTime } from '../../../src/plan/assess/undated';
import type { Clause } from '../../../src/plan/assess/clauses';
import type { Meaning, RagKeyEntry, Rating } from '../../../src/plan/model';
import {
  BRAG,
  RAG,
  action,
  day,
  planWith,
  type ActivitySpec,
  type PlanOptions,
} from '../../support/plan-builder';

const GREEN: Omit<PlanOptions, 'actions'> = {
  ragKey: RAG.map((one) => ({ ...one, cell: null })),
  ragKeyFromPlan: false,
};
const green = (change: Partial<RagKeyEntry>) => ({
  ...GREEN,
  ragKey: RAG.map((one) => ({ ...one, cell: null, ...(one.rating === 'green' ? change : {}) })),
});
const planRated = (options: Omit<PlanOptions, 'actions'>, ...ratings: readonly Rating[]) =>
  planWith({ ...options, actions: ratings.map((rated, at) => action(String(at + 1), { rated })) });

describe('whether green means complete', () => {
  it.each<[string, boolean, Omit<PlanOptions, 'actions'>, Rating[]]>([
    ['is open, where nothing tells', true, GREEN, ['green', 'red']],
    ['is told by a key of the plan', false, { ...GREEN, ragKeyFromPlan: true }, ['green']],
    [
      'is told by an entry that stands in the workbook',
      false,
      { ragKey: RAG, ragKeyFromPlan: false },
      ['green'],
    ],
    ['is told by people', false, green({ isTold: true }), ['green']],
    ['is told where it means something else', false, green({ meaning: 'onTrack' }), ['green']],
    ['is not asked where nothing is green', false, GREEN, ['red', 'amber']],
    ['is told by a blue', false, GREEN, ['green', 'blue']],
    ['is not asked by a key without green', false, { ...GREEN, ragKey: RAG.slice(0, 2) }, ['green']],
  ])('%s', (_what, isOpen, options, ratings) => {
    const plan = planRated(options, ...ratings);
    expect(isGreenUnsettled(plan)).toBe(isOpen);
    const { meaningOf, isSettled, mayMeanComplete } = ragDefinitions(plan);
    expect([isSettled('green'), isSettled('red')]).toEqual([!isOpen, true]);
    if (isOpen) expect([meaningOf('green'), mayMeanComplete('green')]).toEqual([null, true]);
  });

  it.each<[Rating, Meaning | null, boolean]>([
    ['blue', 'complete', true],
    ['green', 'onTrack', false],
    ['red', 'late', false],
    ['notStarted', null, false],
  ])('%s in a plan with blue means %s', (rating, meaning, mayBeComplete) => {
    const { meaningOf, mayMeanComplete } = ragDefinitions(planRated({ ragKey: BRAG }, 'green'));
    expect([meaningOf(rating), mayMeanComplete(rating)]).toEqual([meaning, mayBeComplete]);
  });

  it.each<[Rating, Clause, boolean]>([
    ['amber', 'completeNoEvidence', true],
    ['amber', 'onTrack', true],
    ['amber', 'late', false],
    ['blue', 'complete', false],
  ])('the definition of %s says %s: %s', (rating, clause, isSaid) => {
    expect(ragDefinitions(planRated({}, 'green')).says(rating, clause)).toBe(isSaid);
  });

  it('says whose definitions they are', () => {
    expect(ragDefinitions(planRated({}, 'red')).whose).not.toBe(
      ragDefinitions(planRated(GREEN, 'red')).whose,
    );
  });
});

describe('a row without a milestone says nothing of time', () => {
  const column = (role: 'timescale' | 'milestones', sheet = 'Plan') =>
    ({ sheet, column: 'D', header: 'By when', role }) as const;
  it.each<[string, boolean, ActivitySpec, PlanOptions['columns']]>([
    ['where the table has a column for it', true, { milestones: [] }, [column('timescale')]],
    ['unless it is rated complete', false, { milestones: [], rated: 'green' }, [column('timescale')]],
    ['unless it has a milestone', false, { milestones: [{}] }, [column('timescale')]],
    [
      'unless its milestones have a column',
      false,
      { milestones: [] },
      [column('timescale'), column('milestones')],
    ],
    ['where only another sheet has such a column', false, { milestones: [] }, [column('timescale', 'Other')]],
    [
      'whatever columns another sheet has',
      true,
      { milestones: [] },
      [column('timescale'), column('milestones', 'Other')],
    ],
  ])('%s: %s', (_what, expected, spec, columns = []) => {
    const plan = assess(planWith({ columns, actions: [action('1', spec)] }), day('2022-04-30'));
    const [activity] = plan.actions[0]?.activities ?? [];
    expect(activity && saysNothingOfTime(activity, plan)).toBe(expected);
  });
});
