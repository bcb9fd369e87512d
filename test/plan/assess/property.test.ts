import fc from 'fast-check';
import { assess } from '../../../src/plan/assess/assess';
import { addDays } from '../../../src/plan/day';
import {
  RATINGS,
  type EvidenceKind,
  type Rating,
  type Status,
  type TimescaleKind,
} from '../../../src/plan/model';
import { BRAG, RAG, action, day, entry, planWith } from '../../support/plan-builder';

const AS_OF = day('2022-04-30');
const dates = fc.integer({ min: -800, max: 800 }).map((days) => addDays(AS_OF, days) as string);
const statuses: (Status | null)[] = [
  'complete',
  'inProgress',
  'ongoing',
  'delayed',
  'notStarted',
  'cancelled',
  null,
];
const kinds: TimescaleKind[] = ['date', 'window', 'dates', 'recurring', 'ongoing', 'vague', 'none'];
const evidenceKinds: EvidenceKind[] = ['evidence', 'update', 'none', 'above'];

const milestones = fc.record({
  status: fc.constantFrom(...statuses),
  kind: fc.constantFrom(...kinds),
  due: fc.option(dates),
  dates: fc.array(dates, { maxLength: 3 }),
});
const activities = fc.record({
  rated: fc.option(fc.constantFrom<Rating>(...RATINGS)),
  evidenceKind: fc.constantFrom(...evidenceKinds),
  milestones: fc.array(milestones, { maxLength: 4 }),
});
const keys = fc.oneof(
  fc.constantFrom(RAG, BRAG, []),
  fc
    .array(
      fc.tuple(
        fc.constantFrom<Rating>(...RATINGS),
        fc.constantFrom('late', 'atRisk', 'onTrack', 'complete', 'notStarted'),
        fc.string(),
      ),
      { maxLength: 5 },
    )
    .map((entries) => entries.map(([rating, meaning, words]) => entry(rating, meaning as 'late', words))),
);

describe('assessing any plan', () => {
  it('never throws, keeps the order of ratings, and calls nothing out of step that it cannot judge', () => {
    fc.assert(
      fc.property(keys, fc.boolean(), activities, (ragKey, ragKeyFromPlan, spec) => {
        const plan = planWith({ ragKey, ragKeyFromPlan, actions: [action('1', spec)] });
        const found = assess(plan, AS_OF).actions[0]?.activities[0];
        const { ratings, reason, outOfStep } = found?.allowed ?? { ratings: [], reason: '', outOfStep: true };
        expect(ratings).toEqual(RATINGS.filter((rating) => ratings.includes(rating)));
        expect(reason).not.toBe('');
        const defined = ragKey.some((one) => one.rating === spec.rated);
        if (spec.rated == null || !defined || ratings.length === 0) expect(outOfStep).toBe(false);
        if (spec.rated != null && ratings.includes(spec.rated)) expect(outOfStep).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('calls overdue only what is open, past its date, and without anything recorded', () => {
    fc.assert(
      fc.property(activities, (spec) => {
        const found = assess(planWith({ actions: [action('1', spec)] }), AS_OF).actions[0]?.activities[0];
        for (const milestone of found?.milestones ?? []) {
          expect(milestone.daysOverdue > 0).toBe(milestone.overdue);
          if (!milestone.overdue) continue;
          expect(milestone.state).toBe('open');
          const ofItsOwn =
            ['delayed', 'notStarted'].includes(milestone.status ?? '') || found?.meaning === 'late';
          expect(ofItsOwn ? ['none', 'above'] : ['none']).toContain(spec.evidenceKind);
          expect(found?.meaning).not.toBe('complete');
          expect(found?.allowed.ratings).toEqual(['red']);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never lets an empty evidence cell rule out a late rating while anything is left to do', () => {
    fc.assert(
      fc.property(activities, (spec) => {
        const plan = planWith({ actions: [action('1', { ...spec, evidenceKind: 'none' })] });
        const found = assess(plan, AS_OF).actions[0]?.activities[0];
        const states = found?.milestones.map(({ state }) => state) ?? [];
        if (states.some((state) => state === 'open' || state === 'toConfirm')) {
          expect(found?.allowed.ratings).toContain('red');
        }
      }),
      { numRuns: 500 },
    );
  });
});
