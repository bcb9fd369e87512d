/** The plan in numbers: how many are where, by priority and by lead. Counts only; judgements are made before. */
import { monthsAhead } from './day';
import { saysNothingOfTime } from './assess/undated';
import type { AssessedActivity, AssessedPlan, Rating, RatingCounts, Summary, Tally } from './model';

/** How lists name what has none. */
export const NO_PRIORITY = 'No priority named';
export const NO_LEAD = 'No lead named';

/** Milestones count as due soon within so many months of the as-of date. */
const SOON_MONTHS = 3;

/**
 * Counts the plan on its day. A joint activity counts once in the totals and under each of its leads; `byPriority`
 * and `byLead` follow the plan's order and are empty where the plan names no priorities, or has no lead column.
 */
export function summarise(plan: AssessedPlan): Summary {
  const total = new Counter(plan);
  const priorities = new Map<string, Counter>();
  const leads = new Map<string, Counter>();
  const counterOf = (map: Map<string, Counter>, name: string) => {
    const known = map.get(name) ?? new Counter(plan);
    map.set(name, known);
    return known;
  };
  const hasPriorities = plan.actions.some(({ priority }) => priority !== null);
  let outOfStep = 0;
  for (const action of plan.actions) {
    for (const activity of action.activities) {
      total.add(activity);
      if (activity.allowed.outOfStep) outOfStep += 1;
      if (hasPriorities) counterOf(priorities, action.priority ?? NO_PRIORITY).add(activity);
      const names = new Set(activity.leads.map(({ name }) => name));
      if (names.size === 0 && activity.leadCell !== null) names.add(NO_LEAD);
      for (const name of names) counterOf(leads, name).add(activity);
    }
  }
  return {
    ...total.tally(),
    actions: plan.actions.length,
    milestones: total.milestones,
    undated: total.undated,
    outOfStep,
    rowsLeftOut: plan.rowsLeftOut.length,
    byPriority: [...priorities].map(([priority, counter]) => ({ priority, ...counter.tally() })),
    byLead: [...leads].map(([lead, counter]) => ({ lead, ...counter.tally() })),
  };
}

/** Adds activities up. */
class Counter {
  milestones = 0;
  undated = 0;
  private activities = 0;
  private overdue = 0;
  private toConfirm = 0;
  private dueSoon = 0;
  private readonly ratings = new Map<Rating | 'unrated', number>();
  private readonly soon: string;

  constructor(private readonly plan: AssessedPlan) {
    this.soon = monthsAhead(plan.asOf, SOON_MONTHS);
  }

  add(activity: AssessedActivity): void {
    this.activities += 1;
    const rating = activity.rag.rating ?? 'unrated';
    this.ratings.set(rating, (this.ratings.get(rating) ?? 0) + 1);
    if (saysNothingOfTime(activity, this.plan)) this.undated += 1;
    for (const { state, overdue, effectiveDue } of activity.milestones) {
      this.milestones += 1;
      if (overdue) this.overdue += 1;
      if (state === 'toConfirm') this.toConfirm += 1;
      if (state !== 'open') continue;
      if (effectiveDue === null) this.undated += 1;
      else if (effectiveDue >= this.plan.asOf && effectiveDue <= this.soon) this.dueSoon += 1;
    }
  }

  tally(): Tally {
    const { activities, overdue, toConfirm, dueSoon } = this;
    return { activities, byRating: this.byRating(), overdue, toConfirm, dueSoon };
  }

  private byRating(): RatingCounts {
    const of = (rating: Rating | 'unrated') => this.ratings.get(rating) ?? 0;
    return {
      red: of('red'),
      amber: of('amber'),
      green: of('green'),
      notStarted: of('notStarted'),
      blue: of('blue'),
      unrated: of('unrated'),
    };
  }
}
