/** A build's place among the recorded positions. */
import { marksOf } from '../match/item';
import type { AssessedPlan } from '../model';
import { finished, type Steps } from '../steps';
import { changeFrom, NO_COMPARISON, type Change } from './change';
import { followInSteps, type Followed } from './follow';
import type { Position } from './position';
import { positionInSteps, type Freeze } from './position-of';
import { comparedWith, inOrder, recorded, withQuarterEnds, type Recorded } from './record';

export interface HistoryOptions {
  /** The meeting that the position is frozen for; null leaves it the current one. */
  readonly freeze: Freeze | null;
  /** The month in which the organisation's year begins, 1 to 12; null where nobody has said. */
  readonly yearStartMonth: number | null;
}

export interface PlanHistory {
  /** The recorded positions, oldest first, as the plan's activities of today follow them. */
  readonly followed: readonly Followed[];
  /** The position of this build. */
  readonly position: Position;
  readonly change: Change;
  /** What the workbook is to hold from now on. */
  readonly recorded: Recorded;
}

/** Where the plan stands on its day, what has changed, and what is to be kept. @param recordedSoFar what the workbook holds */
export function historyOf(
  plan: AssessedPlan,
  recordedSoFar: readonly Position[],
  options: HistoryOptions,
): PlanHistory {
  return finished(historyInSteps(plan, recordedSoFar, options));
}

/** The same, to be done in steps. */
export function* historyInSteps(
  plan: AssessedPlan,
  recordedSoFar: readonly Position[],
  { freeze, yearStartMonth }: HistoryOptions,
): Steps<PlanHistory> {
  const history = withQuarterEnds(recordedSoFar, plan.asOf, yearStartMonth);
  const followed: Followed[] = [];
  for (const earlier of inOrder(history)) followed.push(yield* followInSteps(earlier, marksOf(plan)));
  const position = yield* positionInSteps(plan, followed, freeze);
  yield;
  const since = comparedWith(history, plan.asOf);
  const before = followed.find((one) => one.position === since);
  return {
    followed,
    position,
    change: before ? changeFrom(before, position) : NO_COMPARISON,
    recorded: recorded(history, position),
  };
}
