import { daysPast, timesMoved, type EarlierEntry } from '../../../src/plan/history/dates';
import type { PositionStatus } from '../../../src/plan/history/position';
import {
  action,
  activity,
  day,
  planOf,
  planWith,
  type ActivitySpec,
  type MilestoneSpec,
} from '../../support/plan-builder';
import { entry, frozen, positionAt } from './support';

type Before = [due: string | null, moved: number, kept: 'kept' | 'current'];

const BOARD = { meeting: 'Board', at: '31/01/2022 09:00' };
const [A, B, C] = ['2022-03-31', '2022-06-30', '2022-09-30'];

describe('how often a due date has moved', () => {
  it.each<[string, string | null, Before[], number]>([
    ['never recorded', A, [], 0],
    ['as recorded', A, [[A, 0, 'kept']], 0],
    ['later', B, [[A, 0, 'kept']], 1],
    ['earlier', A, [[B, 0, 'kept']], 1],
    [
      'once more',
      C,
      [
        [A, 0, 'kept'],
        [B, 1, 'kept'],
      ],
      2,
    ],
    [
      'back to the first date',
      A,
      [
        [A, 0, 'kept'],
        [B, 1, 'kept'],
      ],
      2,
    ],
    [
      'the same since',
      B,
      [
        [A, 0, 'kept'],
        [B, 1, 'kept'],
      ],
      1,
    ],
    ['since the build before this', B, [[A, 0, 'current']], 1],
    [
      'built again after a move',
      B,
      [
        [A, 0, 'kept'],
        [B, 1, 'current'],
      ],
      1,
    ],
    [
      'twice since the meeting',
      C,
      [
        [A, 0, 'kept'],
        [B, 1, 'current'],
      ],
      2,
    ],
    [
      'a slip put right',
      A,
      [
        [A, 0, 'kept'],
        [B, 1, 'current'],
      ],
      0,
    ],
    ['a first date', A, [[null, 0, 'kept']], 0],
    ['taken away', null, [[A, 1, 'kept']], 1],
    [
      'given again as it was',
      A,
      [
        [A, 1, 'kept'],
        [null, 1, 'kept'],
      ],
      1,
    ],
    [
      'given again, later',
      B,
      [
        [A, 1, 'kept'],
        [null, 1, 'kept'],
      ],
      2,
    ],
  ])('%s', (_what, due, before, times) => {
    const earlier = before.map(([then, moved, kept]): EarlierEntry => ({
      entry: entry({ key: 'k', due: then, timesMoved: moved }),
      isKept: kept === 'kept',
    }));
    expect(timesMoved(due === null ? null : day(due), earlier)).toBe(times);
  });

  it('is told with the date first recorded, whatever the plan says later', () => {
    const plan = (due: string) => planOf(action('1', activity({ key: 'k', milestones: [{ due }] })));
    const first = positionAt(plan(A), '2022-01-31', [], BOARD);
    const second = positionAt(plan(B), '2022-05-31', [first], { meeting: 'Board again', at: '' });
    expect(second.entries[0]).toMatchObject({ due: B, originalDue: A, timesMoved: 1 });
    const third = positionAt(plan(C), '2022-10-31', [second]);
    expect(third.entries[0]).toMatchObject({ due: C, originalDue: A, timesMoved: 2 });
  });

  it('takes the first date from the first position that had one', () => {
    const plan = (due: string | null) =>
      planOf(action('1', activity({ key: 'k', milestones: [{ text: 'x', due }] })));
    const undated = positionAt(plan(null), '2022-01-31', [], BOARD);
    const dated = positionAt(plan(A), '2022-02-28', [undated], BOARD);
    expect(positionAt(plan(B), '2022-03-31', [undated, dated]).entries[0]).toMatchObject({
      due: B,
      originalDue: A,
      timesMoved: 1,
    });
  });

  it('does not count a slip that is put right before the next meeting', () => {
    const plan = (due: string) =>
      planOf(action('1', activity({ key: 'k', milestones: [{ text: 'x', due }] })));
    const kept = positionAt(plan(A), '2022-01-31', [], BOARD);
    const slip = positionAt(plan(B), '2022-02-28', [kept]);
    expect(slip.entries[0]).toMatchObject({ timesMoved: 1 });
    expect(positionAt(plan(A), '2022-02-28', [kept, slip]).entries[0]).toMatchObject({ timesMoved: 0 });
  });

  it('is none for an activity that is new', () => {
    const old = positionAt(
      planOf(action('1', activity({ milestones: [{ due: A }] }))),
      '2022-01-31',
      [],
      BOARD,
    );
    const plan = planOf(action('1', activity({ milestones: [{ due: A }] })), {
      ...action('2', activity({ milestones: [{ due: B, text: 'Print a leaflet' }] })),
      text: 'Tell families',
    });
    expect(positionAt(plan, '2022-02-28', [old]).entries[1]).toMatchObject({
      due: B,
      originalDue: B,
      timesMoved: 0,
    });
  });

  it('takes the first date from the plan where that shows a revised one beside it', () => {
    const plan = planOf(action('1', activity({ milestones: [{ due: A, revised: C }, { due: B }] })));
    expect(positionAt(plan, '2022-01-31').entries[0]).toMatchObject({
      due: C,
      originalDue: B,
      timesMoved: 0,
    });
  });

  it.each<[string, MilestoneSpec[]]>([
    ['after it', [{ due: A }, { due: B }, {}]],
    ['before it', [{}, { due: B }, { due: A }]],
  ])('takes the last of several dates, whatever has none: %s', (_what, milestones) => {
    const plan = planOf(action('1', activity({ milestones })));
    expect(positionAt(plan, '2022-01-31').entries[0]).toMatchObject({ due: B, originalDue: B });
  });

  it('does not count a deadline of a list that has passed as a move', () => {
    const plan = planOf(action('1', activity({ milestones: [{ dates: [A, B, C] }] })));
    const before = positionAt(plan, '2022-01-31', [], { meeting: 'Board', at: '' });
    expect(positionAt(plan, '2022-08-31', [before]).entries[0]).toMatchObject({ due: C, timesMoved: 0 });
  });

  it('looks at positions of the day itself and not at those of a later day', () => {
    const plan = planOf(action('1', activity({ key: 'k', milestones: [{ due: B }] })));
    const later = frozen('Board', '2022-12-31', { ...entry({ key: 'k', due: A }), ...markOf(plan) });
    expect(positionAt(plan, '2022-01-31', [later]).entries[0]?.timesMoved).toBe(0);
    expect(positionAt(plan, '2022-12-31', [later]).entries[0]?.timesMoved).toBe(1);
    expect(positionAt(plan, '2023-01-31', [later]).entries[0]?.timesMoved).toBe(1);
  });
});

describe('where its milestones stand together', () => {
  const PAST = { due: '2021-11-30' };
  const AHEAD = { due: '2022-09-30' };
  const DONE = { status: 'complete' } as const;
  const CANCELLED = { status: 'cancelled' } as const;
  it.each<[PositionStatus, string, ActivitySpec]>([
    ['overdue', 'one past its date', { milestones: [AHEAD, PAST] }],
    [
      'overdue',
      'one late by its own words, another to confirm',
      { evidence: 'Held', evidenceKind: 'above', milestones: [PAST, { ...PAST, status: 'delayed' }] },
    ],
    ['toConfirm', 'past, something recorded', { evidence: 'Held', milestones: [PAST, AHEAD] }],
    ['open', 'one done, one ahead', { milestones: [DONE, AHEAD] }],
    ['open', 'one undated, one ahead', { milestones: [{}, AHEAD] }],
    ['undated', 'one done, one undated', { milestones: [{ ...DONE, ...AHEAD }, {}] }],
    ['complete', 'all done', { milestones: [DONE, DONE] }],
    ['complete', 'what was not cancelled is done', { milestones: [CANCELLED, DONE] }],
    ['cancelled', 'all cancelled', { milestones: [CANCELLED, CANCELLED] }],
    ['cancelled', 'no milestone, withdrawn by its rating cell', { remark: 'Withdrawn', milestones: [] }],
    ['undated', 'no milestone, on hold by its rating cell', { remark: 'On hold', milestones: [] }],
    ['undated', 'no milestone', { milestones: [] }],
    ['complete', 'no milestone, shown complete', { rated: 'green', evidence: 'Held', milestones: [] }],
    ['undated', 'no milestone, rated complete', { rated: 'green', milestones: [] }],
    ['undated', 'no milestone, evidence', { rated: 'amber', evidence: 'Held', milestones: [] }],
  ])('%s: %s', (status, _what, spec) => {
    const plan = planOf(action('1', activity(spec)));
    expect(positionAt(plan, '2022-04-30').entries[0]?.status).toBe(status);
  });
});

describe('the position of a plan', () => {
  const plan = () => planWith({ version: 'V.7', actions: [action('1')] });

  it('is frozen for the meeting that is named, with the day and the plan’s version', () => {
    expect(positionAt(plan(), '2022-04-30', [], BOARD)).toMatchObject({
      meeting: 'Board',
      isFrozen: true,
      day: '2022-04-30',
      frozenAt: '31/01/2022 09:00',
      version: 'V.7',
    });
  });

  it('is the current one where no meeting is named', () => {
    expect(positionAt(plan(), '2022-04-30')).toMatchObject({
      meeting: null,
      isFrozen: false,
      frozenAt: null,
    });
  });
});

function markOf(plan: ReturnType<typeof planOf>) {
  const {
    number,
    priority,
    action: words,
    milestones,
    leads,
  } = positionAt(plan, '2022-01-31').entries[0] ?? entry({ key: 'k' });
  return { number, priority, action: words, milestones, leads };
}

describe('days past the original and past the revised date', () => {
  it.each<[PositionStatus, string | null, string | null, number | null, number | null]>([
    ['overdue', A, A, 30, null],
    ['overdue', A, '2022-04-20', 30, 10],
    ['open', A, B, 30, 0],
    ['open', B, B, 0, null],
    ['complete', A, '2022-04-20', 0, 0],
    ['cancelled', A, A, 0, null],
    ['toConfirm', A, A, 0, null],
    ['undated', null, null, null, null],
    ['undated', A, null, 30, null],
    ['overdue', null, A, 30, null],
  ])('%s, first due %s, due %s: %s and %s', (status, originalDue, due, original, revised) => {
    expect(daysPast(entry({ key: 'k', status, due, originalDue }), day('2022-04-30'))).toEqual({
      original,
      revised,
    });
  });
});
