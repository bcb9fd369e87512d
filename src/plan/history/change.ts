/** What has changed between two positions. Source: product.md "Positions and direction of travel". */
import type { Day } from '../day';
import { dateMoved, directionOf, DIRECTIONS, type Direction } from './direction';
import { follow, type Followed } from './follow';
import { positionName } from './name';
import type { Position, PositionEntry } from './position';
import { changeSentences, FIRST_REPORT } from './sentences';

/** One activity at both positions, or at one of them. */
export interface ActivityChange {
  readonly direction: Direction;
  /** As people know it: the action's number, or a short form of its text. */
  readonly reference: string;
  /** Null for one that is new. */
  readonly before: PositionEntry | null;
  /** Null for one that is gone or could not be matched. */
  readonly now: PositionEntry | null;
  /** Its due date is another than before, or gone. */
  readonly dateMoved: boolean;
  /** Its rating, its milestones' words and its evidence are as they were: no update. */
  readonly isUntouched: boolean;
}

/** The position that a build is compared with. */
export interface Since {
  /** "the Executive of 12/05/2022". */
  readonly name: string;
  readonly meeting: string | null;
  readonly day: Day;
  /** The quarter's end it stands for; null for a meeting's. */
  readonly quarterEnd: Day | null;
}

export interface Change {
  /** Null at the first report: there is nothing to compare with, which is not the same as no change. */
  readonly since: Since | null;
  /** Plain sentences that can be read out; the first sums up. */
  readonly sentences: readonly string[];
  /** Activities by direction; null at the first report. */
  readonly counts: Readonly<Record<Direction, number>> | null;
  /** Every activity of either position: those of the plan in its order, then those that were not found again. */
  readonly activities: readonly ActivityChange[];
}

/** What a build without anything to compare with says. */
export const NO_COMPARISON: Change = {
  since: null,
  sentences: [FIRST_REPORT],
  counts: null,
  activities: [],
};

/** What has changed from one position to the other. @param before null where there is none */
export function changesSince(before: Position | null, now: Position): Change {
  return before === null ? NO_COMPARISON : changeFrom(follow(before, now.entries), now);
}

/** The same, where the entries of the earlier position have been found again already. */
export function changeFrom({ position, entryOf, notFound }: Followed, now: Position): Change {
  const activities = [
    ...now.entries.map((entry) => compare(entryOf.get(entry.key) ?? null, entry)),
    ...notFound.map(({ entry, isDoubtful }): ActivityChange => ({
      direction: isDoubtful ? 'unmatched' : 'gone',
      reference: entry.reference,
      before: entry,
      now: null,
      dateMoved: false,
      isUntouched: false,
    })),
  ];
  const since = {
    name: positionName(position),
    meeting: position.meeting,
    day: position.day,
    quarterEnd: position.quarterEnd ?? null,
  };
  return { since, sentences: changeSentences(since, activities), counts: countsOf(activities), activities };
}

function compare(before: PositionEntry | null, now: PositionEntry): ActivityChange {
  return {
    direction: before === null ? 'new' : directionOf(before, now),
    reference: now.reference,
    before,
    now,
    dateMoved: before !== null && dateMoved(before, now),
    isUntouched: before?.fingerprint === now.fingerprint,
  };
}

function countsOf(activities: readonly ActivityChange[]): Readonly<Record<Direction, number>> {
  const count = (direction: Direction): [Direction, number] => [
    direction,
    activities.filter((one) => one.direction === direction).length,
  ];
  return Object.fromEntries(DIRECTIONS.map(count)) as Record<Direction, number>;
}
