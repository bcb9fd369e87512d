import { RATINGS, type Rating, type Results } from '../../plan/model';

/** A column of ratings: one of the colours, or the activities without one. */
export type Shown = Rating | 'unrated';

/**
 * The ratings that tables and the chart have columns for: those of the plan's key and those given, then *not rated*
 * where there are such activities. Empty where nothing in the plan is rated: there is nothing to tell apart then.
 */
export function ratingsShown({ plan, summary }: Results): Shown[] {
  const given = RATINGS.filter((rating) => summary.byRating[rating] > 0);
  if (given.length === 0) return [];
  const inKey = new Set(plan.ragKey.map((entry) => entry.rating));
  const colours = RATINGS.filter((rating) => inKey.has(rating) || given.includes(rating));
  return summary.byRating.unrated > 0 ? [...colours, 'unrated'] : colours;
}
