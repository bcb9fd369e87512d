/** Work that is done in part, not done, or only asked about, beside a word that by itself says it is done. */
import { readMilestone, readTimescaleLine } from '../../../src/plan/timescale';
import { contextOf } from './context';
import { inShort } from './in-short';

const context = contextOf('2022-04-01', '2024-03-31', '2022-10-31');

const statusOf = (words: string) => [
  readTimescaleLine(words, context).status,
  readMilestone(`Recruit two advocates – May 2022 – ${words}`, context).status,
];

describe('a share of the work', () => {
  it.each([
    '80% complete',
    '5 % complete',
    '80 per cent complete',
    '80 percent completed',
    '99% done',
    '3 of 4 complete',
    '3 of the 4 complete',
    '1 of 4 complete',
    'Three of four complete',
    '9/10 complete',
    '3 out of 4 complete',
    '3/4 complete',
    '3 of 4 actions complete',
    '3 of 4 have been completed',
    'Largely complete',
    'Half complete',
    'Two thirds complete',
    'Complete (80%)',
    'Complete: 80%',
    'Complete, 80%',
    'Complete - 80 per cent',
    'Completed 80%',
    'Complete (3 of 4)',
    'Complete – 3 out of 4',
    'Completed in part',
    'Complete (in part)',
    'Complete – partially',
    'Completed: partly',
    'Complete? Partly',
    'Compelted (80%)',
  ])('that is less than all is in progress: “%s”', (words) => {
    expect(statusOf(words)).toEqual(['inProgress', 'inProgress']);
  });

  it.each([
    '100% complete',
    '100 per cent complete',
    '4 of 4 complete',
    '4 out of 4 completed',
    '1 of 1 complete',
    '4 of 4 actions complete',
    'Complete (100%)',
    'Complete: 100%',
    'Complete (4 of 4)',
  ])('that is all of it is complete: “%s”', (words) => {
    expect(statusOf(words)).toEqual(['complete', 'complete']);
  });

  it.each(['0% complete', '0 of 4 complete', 'Complete: 0%'])(
    'that is none of it has not started: “%s”',
    (words) => {
      expect(statusOf(words)).toEqual(['notStarted', 'notStarted']);
    },
  );

  it.each([
    'Complete – 80% of staff trained',
    'Complete – 3 of 4 schools took part',
    'Complete – no issues found',
    'Complete – No. 3 to follow',
    'Complete (part of the new policy)',
    'Complete (review of 4)',
    'Completed – North panel',
  ])('of something else leaves it complete: “%s”', (words) => {
    expect(statusOf(words)).toEqual(['complete', 'complete']);
  });

  it.each([
    'Phase 1 complete',
    'Actions 1 and 2 complete',
    '12 complete',
    '2-3 complete',
    '1st of 4 complete',
    '5 of 4 complete',
  ])('is not told by a number alone: “%s”', (words) => {
    expect(readTimescaleLine(words, context).status).toBeNull();
  });

  it('to be reached by a date says nothing of how far the work is', () => {
    expect(inShort(readTimescaleLine('80% complete by March 2023', context))).toBe('date ..2023-03-31');
    expect(inShort(readTimescaleLine('3 of 4 done before March 2023', context))).toBe('date ..2023-03-31');
    expect(inShort(readTimescaleLine('Nearly complete by March 2023', context))).toBe('date ..2023-03-31');
  });

  it('stands beside its date, and is no part of the task', () => {
    const reading = readMilestone('Recruit two advocates – May 2022 – 3 of 4 complete', context);
    expect([inShort(reading), reading.task]).toEqual([
      'date ..2022-05-31 +inProgress',
      'Recruit two advocates',
    ]);
    const behind = readMilestone('Recruit two advocates – May 2022 – complete: 80%', context);
    expect([inShort(behind), behind.task]).toEqual([
      'date ..2022-05-31 +inProgress',
      'Recruit two advocates',
    ]);
  });

  it('that leaves some cancelled or late does not say it of all', () => {
    expect(readTimescaleLine('3 of 4 cancelled', context).status).toBeNull();
    expect(readTimescaleLine('Mostly cancelled', context).status).toBeNull();
  });
});

it.each(['12/13 complete', 'Complete 3/4', '5 of 4 complete – done'])(
  'numbers that can be no share leave it complete: “%s”',
  (words) => {
    expect(readTimescaleLine(words, context).status).toBe('complete');
  },
);

it.each(['Delayed – in part', 'Delayed (partly)', 'Delayed, 80%'])(
  'late work stays late in part: “%s”',
  (words) => {
    expect(statusOf(words)).toEqual(['delayed', 'delayed']);
  },
);

it.each([
  'Complete but not signed off',
  'Complete (but not signed off)',
  'Completed, but not yet published',
  'Complete – not agreed by the Board',
])('what is complete but for something is in progress: “%s”', (words) => {
  expect(statusOf(words)).toEqual(['inProgress', 'inProgress']);
});

it.each(['Complete but not by the deadline', 'Complete but evidence outstanding'])(
  'what is said of complete work otherwise leaves it complete: “%s”',
  (words) => {
    expect(statusOf(words)).toEqual(['complete', 'complete']);
  },
);

it('the first half of the work is not all of it', () => {
  expect(statusOf('First half complete')).toEqual(['inProgress', 'inProgress']);
});

describe('a status behind a date', () => {
  it.each([
    ['(May 2022; complete)', 'date ..2022-05-31 +complete'],
    ['(May 2022; in progress)', 'date ..2022-05-31 +inProgress'],
    ['(May 2022; 3/4 complete)', 'date ..2022-05-31 +inProgress'],
    ['(Q1 2022/23; 3/4 complete)', 'window 2022-04-01..2022-06-30 +inProgress'],
  ])('counts within the same brackets: “%s”', (brackets, expected) => {
    const reading = readMilestone(`Recruit two advocates ${brackets}`, context);
    expect([inShort(reading), reading.task]).toEqual([expected, 'Recruit two advocates']);
  });

  it.each([
    ['September 2022 (TBC), complete: yes', 'date ..2022-09-30 +complete ?other'],
    ['September 2022 (at the latest) complete', 'date ..2022-09-30 +complete'],
    ['September 2022 at the latest, Completed: Y', 'date ..2022-09-30 +complete'],
    ['September 2022 deadline, completed: yes', 'date ..2022-09-30 +complete'],
    ['September 2022 if possible, complete', 'date ..2022-09-30 +complete'],
    ['Q1, 3/4 complete', 'window 2022-04-01..2022-06-30 +inProgress ?noYear'],
  ])('counts whatever adds nothing to the date between: “%s”', (words, expected) => {
    expect(inShort(readTimescaleLine(words, context))).toBe(expected);
  });

  it('does not count behind a remark that follows something else', () => {
    const reading = readMilestone('Share the form (a draft) completed by schools – May 2022', context);
    expect(inShort(reading)).toBe('date ..2022-05-31');
  });
});

it('the number of an action is no share of it', () => {
  expect(readMilestone('Recruit two advocates, action 3 of 4 complete – May 2022', context).status).toBe(
    'complete',
  );
});

describe('a word of progress that is answered', () => {
  it.each([
    'Completed: no',
    'Completed: no.',
    'Complete: N',
    'Complete? No',
    'Completed – not yet',
    'Complete – No – see notes',
    'Completed (no)',
    'Completed: N/A',
    'Complete – not applicable',
    'Done: no',
    'Compelted: no',
    'Started: no',
    'Cancelled? No',
    'Cancelled: N/A',
    'Cancelled: not yet',
    'Delayed: N/A',
    'Delayed – no',
    'Completed Y/N: N',
    'Completed: pending',
    'Completed: awaiting sign-off',
  ])('with no says nothing: “%s”', (words) => {
    expect(statusOf(words)).toEqual([null, null]);
  });

  it.each([
    'Completed: yes',
    'Complete: Y',
    'Complete? Yes',
    'Completed – yes',
    'Complete? ✓',
    'Complete (yes)',
    'Completed: Y May 2022',
    'Completed: yes 12/05/2022',
  ])('with yes says it: “%s”', (words) => {
    expect(statusOf(words)).toEqual(['complete', 'complete']);
  });

  it.each([
    'Complete?',
    'Completed ?',
    'Done?',
    'Complete? See notes',
    'Is this complete?',
    'Delayed?',
    'Compelted?',
    'Completed: ?',
    'Completed: –',
    'Completed [ ]',
    'Completed: Y/N',
    'Complete (yes/no)',
    'Delayed Y/N',
  ])('by nobody is a question: “%s”', (words) => {
    expect(statusOf(words)).toEqual([null, null]);
  });

  it.each([
    ['Cancelled – N/A', 'cancelled'],
    ['Withdrawn (not applicable)', 'cancelled'],
    ['Delayed – N/A', 'delayed'],
    ['Slipped (not applicable)', 'delayed'],
    ['Not started – no', 'notStarted'],
    ['Not started – N/A', 'notStarted'],
    ['Not started: not yet', 'notStarted'],
  ])('with no as well says it all the same: “%s”', (words, status) => {
    expect(statusOf(words)).toEqual([status, status]);
  });

  it.each(['Completed: TBC', 'Complete: to be confirmed'])('still to be told says nothing: “%s”', (words) => {
    expect(statusOf(words)).toEqual([null, null]);
  });

  it('stands beside a date that is still to be told', () => {
    expect(statusOf('Delayed – TBC')).toEqual(['delayed', 'delayed']);
    expect(statusOf('Complete – TBC')).toEqual(['complete', 'complete']);
  });

  it('that something else is pending leaves late work late', () => {
    expect(statusOf('Delayed: awaiting data')).toEqual(['delayed', 'delayed']);
  });

  it.each([
    ['May 2022 – Complete?', 'date ..2022-05-31'],
    ['2022/23 Complete?', 'window 2022-04-01..2023-03-31'],
    ['2022/23 Delayed?', 'window 2022-04-01..2023-03-31'],
    ['Completed: no – started May 2022', 'window 2022-05-01.. +inProgress'],
  ])('is no part of a name and leaves the rest as it is: “%s”', (words, expected) => {
    expect(inShort(readTimescaleLine(words, context))).toBe(expected);
  });

  it.each(['Complete?', 'Completed: no', 'Completed: not yet'])(
    'is no part of the task, whose date may stand in brackets: “%s”',
    (words) => {
      const reading = readMilestone(`Recruit two advocates (May 2022) – ${words}`, context);
      expect([inShort(reading), reading.task]).toEqual(['date ..2022-05-31', 'Recruit two advocates']);
    },
  );

  it('keeps the date beside it', () => {
    expect(inShort(readTimescaleLine('May 2022 – completed: no', context))).toBe('date ..2022-05-31');
    expect(inShort(readTimescaleLine('May 2022 – complete?', context))).toBe('date ..2022-05-31');
    expect(inShort(readTimescaleLine('Complete? Yes – May 2022', context))).toBe(
      'date ..2022-05-31 +complete',
    );
  });
});

it.each([
  'Status: complete',
  'Progress: fully complete',
  'Now complete',
  'This has been completed',
  'Work is complete',
])('small words before it belong to it: “%s”', (words) => {
  const { task, status } = readMilestone(`Recruit two advocates – May 2022 – ${words}`, context);
  expect([task, status]).toEqual(['Recruit two advocates', 'complete']);
});

it.each([
  'Status: 80% complete',
  'Currently 3 of 4 complete',
  'Work is largely complete',
  'Now 80% complete',
])('and so they do before a share: “%s”', (words) => {
  const { task, status } = readMilestone(`Recruit two advocates – May 2022 – ${words}`, context);
  expect([task, status]).toEqual(['Recruit two advocates', 'inProgress']);
});

it.each(['On target', 'On schedule', 'May 2022 – on target'])(
  'work on course is in progress: “%s”',
  (words) => {
    expect(readTimescaleLine(words, context).status).toBe('inProgress');
  },
);
