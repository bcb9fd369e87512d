import { assess } from '../../../src/plan/assess/assess';
import {
  action,
  activity,
  day,
  planOf,
  type ActivitySpec,
  type MilestoneSpec,
} from '../../support/plan-builder';

const AS_OF = day('2022-04-30');
const PAST = '2022-01-31';

const first = (spec: ActivitySpec) => {
  const found = assess(planOf(action('1', activity(spec))), AS_OF).actions[0]?.activities[0]?.milestones[0];
  if (!found) throw new Error('No milestone');
  return found;
};

describe('state of a milestone', () => {
  it.each<[string, ActivitySpec, string, boolean]>([
    ['past, nothing recorded', { milestones: [{ due: PAST }] }, 'open', true],
    ['due today', { milestones: [{ due: '2022-04-30' }] }, 'open', false],
    ['past, evidence', { evidence: 'Held', milestones: [{ due: PAST }] }, 'toConfirm', false],
    [
      'past, evidence, rated red',
      { rated: 'red', evidence: 'Held', milestones: [{ due: PAST }] },
      'toConfirm',
      false,
    ],
    [
      'past, update',
      { evidence: 'x', evidenceKind: 'update', milestones: [{ due: PAST }] },
      'toConfirm',
      false,
    ],
    [
      'past, text above',
      { evidence: 'x', evidenceKind: 'above', milestones: [{ due: PAST }] },
      'toConfirm',
      false,
    ],
    [
      'past, text above, not rated late',
      { rated: 'amber', evidence: 'x', evidenceKind: 'above', milestones: [{ due: PAST }] },
      'toConfirm',
      false,
    ],
    [
      'past, text above, but the lead rates it late',
      { rated: 'red', evidence: 'x', evidenceKind: 'above', milestones: [{ due: PAST }] },
      'open',
      true,
    ],
    [
      'past, says delayed, text above',
      { evidence: 'x', evidenceKind: 'above', milestones: [{ due: PAST, status: 'delayed' }] },
      'open',
      true,
    ],
    [
      'past, says delayed, evidence of its own',
      { evidence: 'x', milestones: [{ due: PAST, status: 'delayed' }] },
      'toConfirm',
      false,
    ],
    ['past, rated complete', { rated: 'green', milestones: [{ due: PAST }] }, 'toConfirm', false],
    [
      'past, rated complete, update',
      { rated: 'green', evidence: 'x', evidenceKind: 'update', milestones: [{ due: PAST }] },
      'toConfirm',
      false,
    ],
    [
      'rated complete, evidence',
      { rated: 'green', evidence: 'x', milestones: [{ due: PAST }] },
      'complete',
      false,
    ],
    [
      'rated complete, evidence, ahead',
      { rated: 'green', evidence: 'x', milestones: [{ due: '2023-01-31' }] },
      'complete',
      false,
    ],
    ['rated complete, nothing recorded, undated', { rated: 'green', milestones: [{}] }, 'open', false],
    ['words complete', { milestones: [{ due: PAST, status: 'complete' }] }, 'complete', false],
    ['words cancelled', { milestones: [{ due: PAST, status: 'cancelled' }] }, 'cancelled', false],
    ['rating cell says cancelled', { remark: 'CANCELLED', milestones: [{ due: PAST }] }, 'cancelled', false],
    [
      'rating cell says cancelled beside a rating',
      { rated: 'amber', remark: 'Cancelled', milestones: [{ due: PAST }] },
      'open',
      true,
    ],
    [
      'rating cell says cancelled, words complete',
      { remark: 'Cancelled', milestones: [{ due: PAST, status: 'complete' }] },
      'complete',
      false,
    ],
    ['rating cell says on hold', { remark: 'On hold', milestones: [{ due: PAST }] }, 'open', true],
    [
      'year assumed',
      { milestones: [{ due: PAST, assumed: [{ what: 'noYear', why: '', meant: null }] }] },
      'open',
      false,
    ],
    [
      'month misspelt',
      { milestones: [{ due: PAST, assumed: [{ what: 'misspelt', why: '', meant: null }] }] },
      'open',
      true,
    ],
    [
      'recurring, no end',
      { milestones: [{ kind: 'recurring', every: 'P3M', start: '2020-05-01' }] },
      'open',
      false,
    ],
    [
      'recurring, before its end',
      { milestones: [{ kind: 'recurring', every: 'P3M', due: '2023-03-31' }] },
      'open',
      false,
    ],
    [
      'recurring past its end',
      { milestones: [{ kind: 'recurring', every: 'P3M', due: PAST }] },
      'open',
      true,
    ],
    [
      'recurring with dates, before its end',
      { milestones: [{ kind: 'recurring', dates: ['2021-05-31', '2022-05-31'] }] },
      'open',
      false,
    ],
    ['ongoing past its end', { milestones: [{ kind: 'ongoing', due: PAST }] }, 'open', true],
    [
      'window not over',
      { milestones: [{ kind: 'window', start: '2021-01-01', due: '2022-05-31' }] },
      'open',
      false,
    ],
    ['window open at its end', { milestones: [{ kind: 'window', start: '2021-01-01' }] }, 'open', false],
    ['revised to later', { milestones: [{ due: PAST, revised: '2022-05-31' }] }, 'open', false],
    ['revised, past', { milestones: [{ due: PAST, revised: '2022-03-31' }] }, 'open', true],
    ['undated', { milestones: [{}] }, 'open', false],
  ])('%s', (_what, spec, state, overdue) => {
    expect(first(spec)).toMatchObject({ state, overdue });
  });

  it.each<[string, MilestoneSpec, string | null, number]>([
    ['from the due date', { due: PAST }, PAST, 89],
    ['from the revised date', { due: PAST, revised: '2022-04-29' }, '2022-04-29', 1],
    ['not before it', { due: '2022-05-31' }, '2022-05-31', 0],
    [
      'from the first deadline of a list',
      { dates: ['2022-03-31', '2022-04-20', '2022-09-30'] },
      '2022-03-31',
      30,
    ],
    ['the next deadline of a list', { dates: ['2022-05-31', '2022-09-30'] }, '2022-05-31', 0],
    ['none', {}, null, 0],
  ])('counts lateness %s', (_what, milestone, effectiveDue, daysOverdue) => {
    expect(first({ milestones: [milestone] })).toMatchObject({ effectiveDue, daysOverdue });
  });
});
