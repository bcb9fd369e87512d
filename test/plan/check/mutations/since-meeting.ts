/** What did not change since the last meeting. */
import type { Position } from '../../../../src/plan/history/position';
import { addDays } from '../../../../src/plan/day';
import { AS_OF } from './laid';
import type { Mutation } from './mutation';

export const OF_UPDATES: readonly Mutation[] = [
  {
    rule: 'update-none',
    rows: ({ activity: { milestones, meaning } }) =>
      meaning !== 'complete' && milestones.some(({ state }) => state === 'open'),
    plant: ({ activity }, { results }, nth) => {
      const { position } = results;
      if (!position) throw new Error('The plan has no position');
      const frozen: Position = {
        ...position,
        isFrozen: true,
        meeting: 'Executive',
        frozenAt: '01/09/2025 10:00',
        day: addDays(AS_OF, -30 - nth),
        entries: position.entries.map((entry) =>
          entry.key === activity.key ? entry : { ...entry, fingerprint: 'changed' },
        ),
      };
      return { more: { history: [frozen] } };
    },
  },
];
