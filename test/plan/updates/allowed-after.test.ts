import { assess } from '../../../src/plan/assess/assess';
import { allowedAfter } from '../../../src/plan/updates/allowed-after';
import { NO_UPDATE, type UpdateForm } from '../../../src/plan/updates/form';
import { action, day, planOf, type ActivitySpec } from '../../support/plan-builder';

const AS_OF = day('2022-04-30');
const LATE: ActivitySpec = { rated: 'red', milestones: [{ due: '2022-03-31' }] };
const TWO: ActivitySpec = { rated: 'red', milestones: [{ due: '2022-03-31' }, { due: '2022-07-31' }] };
const BOTH_LATE: ActivitySpec = { rated: 'red', milestones: [{ due: '2022-02-28' }, { due: '2022-03-31' }] };
const to = (milestone: number | 'all' | null) => ({ day: day('2022-09-30'), reason: 'x', milestone });

it.each<[string, ActivitySpec, Partial<UpdateForm>, readonly string[]]>([
  ['nothing', LATE, {}, ['red']],
  [
    'a revised date',
    LATE,
    { revised: { day: day('2022-09-30'), reason: 'x', milestone: null } },
    ['red', 'amber', 'notStarted'],
  ],
  ['complete', LATE, { completed: [0] }, ['amber']],
  ['complete with evidence', LATE, { completed: [0], words: 'Published in May.' }, ['amber', 'green']],
  ['complete, and only a plan', LATE, { completed: [0], words: 'Launch planned for June.' }, ['amber']],
  ['one of two complete', TWO, { completed: [0] }, ['red', 'amber']],
  [
    'one of two revised',
    TWO,
    { revised: { day: day('2022-09-30'), reason: 'x', milestone: 0 } },
    ['red', 'amber', 'notStarted'],
  ],
  ['one of two late ones revised', BOTH_LATE, { revised: to(1) }, ['red']],
  ['both of two late ones revised', BOTH_LATE, { revised: to('all') }, ['red', 'amber', 'notStarted']],
  ['it is not said which of two is revised', BOTH_LATE, { revised: to(null) }, ['red']],
  ['one complete, the other revised', BOTH_LATE, { completed: [0], revised: to(null) }, ['red', 'amber']],
  [
    'one complete before, the other revised',
    { rated: 'red', milestones: [{ due: '2022-02-28', status: 'complete' }, { due: '2022-03-31' }] },
    { revised: to(null) },
    ['red', 'amber'],
  ],
  [
    'one complete and revised, which counts for nothing',
    { rated: 'red', milestones: [{ due: '2022-02-28' }, { due: '2022-03-31' }, { due: '2022-03-31' }] },
    { completed: [0], revised: to(0) },
    ['red'],
  ],
  ['complete, and only blanks for evidence', LATE, { completed: [0], words: ' ' }, ['amber']],
  [
    'complete, and a plan below evidence',
    { ...LATE, evidence: 'Published in May.' },
    { completed: [0], words: 'Launch planned for June.' },
    ['amber', 'green'],
  ],
  [
    'complete, and a plan where the evidence stands in a cell above',
    { ...LATE, evidence: 'Published in May.', evidenceKind: 'above' },
    { completed: [0], words: 'Launch planned for June.' },
    ['amber'],
  ],
  [
    'complete, and evidence above it stays what it is without words',
    { ...LATE, evidence: 'Published in May.', evidenceKind: 'above' },
    { completed: [0], words: ' ' },
    ['amber', 'green'],
  ],
])('%s', (_what, spec, form, ratings) => {
  const plan = assess(planOf(action('1.1', spec)), AS_OF);
  const activity = plan.actions[0]?.activities[0];
  if (!activity) throw new Error('The plan has no activity.');
  expect(allowedAfter(plan, activity, { ...NO_UPDATE, ...form }).ratings).toEqual(ratings);
});

it('says whether a chosen rating would be out of step', () => {
  const plan = assess(planOf(action('1.1', LATE)), AS_OF);
  const activity = plan.actions[0]?.activities[0];
  if (!activity) throw new Error('The plan has no activity.');
  const after = (form: Partial<UpdateForm>) =>
    allowedAfter(plan, activity, { ...NO_UPDATE, ...form }).outOfStep;
  expect(after({ rating: 'green' })).toBe(true);
  expect(after({ rating: 'green', completed: [0], words: 'Published.' })).toBe(false);
});

it('says that the rating which stands is out of step, where no other is chosen', () => {
  const plan = assess(planOf(action('1.1', { ...LATE, rated: 'green' })), AS_OF);
  const activity = plan.actions[0]?.activities[0];
  if (!activity) throw new Error('The plan has no activity.');
  expect(allowedAfter(plan, activity, NO_UPDATE).outOfStep).toBe(true);
});
