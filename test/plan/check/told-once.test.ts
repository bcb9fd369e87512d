/** What holds for any activity, whatever is written: no rating out of step without a finding, no cause told twice. */
import fc from 'fast-check';
import { assess } from '../../../src/plan/assess/assess';
import { check } from '../../../src/plan/check/check';
import { addDays } from '../../../src/plan/day';
import {
  RATINGS,
  type EvidenceKind,
  type Rating,
  type Status,
  type TimescaleKind,
} from '../../../src/plan/model';
import { action, BRAG, planWith, RAG } from '../../support/plan-builder';
import { AS_OF, COLUMNS, PERIOD } from './rules/support';

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
const milestones = fc
  .record({
    status: fc.constantFrom(...statuses),
    kind: fc.constantFrom(...kinds),
    due: fc.option(dates),
    start: fc.option(dates),
    dates: fc.array(dates, { maxLength: 3 }),
  })
  .map((one) => (one.kind === 'vague' || one.kind === 'none' ? { status: one.status, kind: one.kind } : one));
const activities = fc
  .record({
    rated: fc.option(fc.constantFrom<Rating>(...RATINGS)),
    evidenceKind: fc.constantFrom(...evidenceKinds),
    milestones: fc.array(milestones, { minLength: 1, maxLength: 4 }),
  })
  .map((one) => ({ ...one, evidence: one.evidenceKind === 'none' ? '' : 'Some words' }));

/** Rules that tell of an empty evidence cell; one of them is enough. */
const OF_AN_EMPTY_CELL = ['rag-evidence', 'rag-open', 'evidence-missing', 'standing-unreported'];
/** Rules that tell of a rating that does not fit its dates. */
const OF_LATENESS = ['rag-overdue', 'rag-late-start'];

const found = (ragKey: typeof RAG, spec: Parameters<typeof action>[1]) => {
  const plan = planWith({ ragKey, columns: COLUMNS, period: PERIOD, actions: [action('1', spec ?? {})] });
  const assessed = assess(plan, AS_OF);
  return { activity: assessed.actions[0]?.activities[0], rules: check(assessed).map(({ rule }) => rule) };
};

it('tells of every rating that is out of step', () => {
  fc.assert(
    fc.property(fc.constantFrom(RAG, BRAG), activities, (ragKey, spec) => {
      const { activity, rules } = found(ragKey, spec);
      if (activity?.allowed.outOfStep) expect(rules.length).toBeGreaterThan(0);
    }),
    { numRuns: 1000 },
  );
});

it('tells of an empty evidence cell once, and of lateness once', () => {
  fc.assert(
    fc.property(fc.constantFrom(RAG, BRAG), activities, (ragKey, spec) => {
      const { rules } = found(ragKey, spec);
      expect(rules.filter((rule) => OF_AN_EMPTY_CELL.includes(rule)).length).toBeLessThan(2);
      expect(rules.filter((rule) => OF_LATENESS.includes(rule)).length).toBeLessThan(2);
    }),
    { numRuns: 1000 },
  );
});

it('calls nothing late that is finished', () => {
  fc.assert(
    fc.property(fc.constantFrom(RAG, BRAG), activities, (ragKey, spec) => {
      const { activity, rules } = found(ragKey, spec);
      const isFinished = activity?.milestones.every(
        ({ state }) => state === 'complete' || state === 'cancelled',
      );
      if (isFinished) expect(rules.filter((rule) => OF_LATENESS.includes(rule))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
