/** Positions built by hand. */
import { assess } from '../../../src/plan/assess/assess';
import { follow } from '../../../src/plan/history/follow';
import type { Position, PositionEntry } from '../../../src/plan/history/position';
import { positionOf, type Freeze } from '../../../src/plan/history/position-of';
import { markOf } from '../../../src/plan/match/item';
import type { Plan, Rating } from '../../../src/plan/model';
import { day } from '../../support/plan-builder';

export interface EntrySpec extends Partial<Omit<PositionEntry, 'due' | 'originalDue'>> {
  readonly key: string;
  readonly due?: string | null;
  readonly originalDue?: string | null;
}

/** Words that nothing comes near, so that an entry is found again by them. */
const TOPICS = 'protocol audit training newsletter dashboard thresholds transitions advocacy housing'.split(
  ' ',
);

export function entry({ due = null, originalDue = due, ...spec }: EntrySpec): PositionEntry {
  const topic =
    TOPICS[[...spec.key].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % TOPICS.length] ?? '';
  return {
    number: spec.key,
    reference: spec.key,
    priority: 'Priority 1',
    action: `Arrange the ${topic} for ${topic} ${spec.key}`,
    milestones: `Agree ${topic} with partners`,
    leads: ['Sub Group'],
    rating: null,
    allowed: [],
    timesMoved: 0,
    status: 'open',
    fingerprint: 'f',
    ...spec,
    due: due === null ? null : day(due),
    originalDue: originalDue === null ? null : day(originalDue),
  };
}

export const rated = (key: string, rating: Rating | null, due: string | null = null): PositionEntry =>
  entry({ key, rating, due });

export function frozen(meeting: string, iso: string, ...entries: readonly PositionEntry[]): Position {
  return { meeting, isFrozen: true, day: day(iso), frozenAt: '21/11/2026 10:49', version: 'V1', entries };
}

export function unfrozen(iso: string, ...entries: readonly PositionEntry[]): Position {
  return { meeting: null, isFrozen: false, day: day(iso), frozenAt: null, version: 'V1', entries };
}

/** The position of a plan on a day, as a build finds it. */
export function positionAt(
  plan: Plan,
  iso: string,
  earlier: readonly Position[] = [],
  freeze: Freeze | null = null,
): Position {
  const assessed = assess(plan, day(iso));
  const marks = assessed.actions.flatMap((action) => action.activities.map((one) => markOf(action, one)));
  return positionOf(
    assessed,
    earlier.map((position) => follow(position, marks)),
    freeze,
  );
}
