import { NO_COMPARISON, type ActivityChange, type Change } from '../../plan/history/change';
import type { Position, PositionEntry } from '../../plan/history/position';
import type { Rating, RatingCounts, Results } from '../../plan/model';
import type { ActivityChangeJson, ChangeJson, ChangeSideJson, HistoryJson, PositionJson } from './json';

/** The recorded positions and what has changed, as `--json` prints them. */
export function historyJson({ recorded, change = NO_COMPARISON }: Results): HistoryJson {
  return { positions: (recorded?.positions ?? []).map(positionJson), change: changeJson(change) };
}

function positionJson(position: Position): PositionJson {
  const { meeting, isFrozen, day, frozenAt, quarterEnd = null, version, entries } = position;
  return { meeting, frozen: isFrozen, asOf: day, frozenAt, quarterEnd, version, byRating: countsOf(entries) };
}

function countsOf(entries: readonly PositionEntry[]): RatingCounts {
  const counts: Record<Rating | 'unrated', number> = {
    red: 0,
    amber: 0,
    green: 0,
    notStarted: 0,
    blue: 0,
    unrated: 0,
  };
  for (const { rating } of entries) counts[rating ?? 'unrated'] += 1;
  return counts;
}

function changeJson({ since, sentences, counts, activities }: Change): ChangeJson {
  return {
    since: since && {
      name: since.name,
      meeting: since.meeting,
      asOf: since.day,
      quarterEnd: since.quarterEnd,
    },
    sentences,
    counts,
    activities: activities.map(activityJson),
  };
}

function activityJson({
  reference,
  direction,
  before,
  now,
  dateMoved,
  isUntouched,
}: ActivityChange): ActivityChangeJson {
  return {
    key: now?.key ?? null,
    reference,
    direction,
    before: before && sideJson(before),
    now: now && sideJson(now),
    dateMoved,
    untouched: isUntouched,
  };
}

function sideJson({ rating, due, originalDue = null, timesMoved, status }: PositionEntry): ChangeSideJson {
  return { rating, due, originalDue, timesMoved, status };
}
