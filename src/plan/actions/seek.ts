/** Some of the plan's actions: by words, by lead, by rating and by what is to be done about them. */
import type { Day } from '../day';
import { cellName } from '../grid';
import type { AssessedAction, AssessedActivity, AssessedPlan, Rating } from '../model';
import { searchable, soughtBy } from '../search';
import { NO_LEAD } from '../summary';
import { CONCERNS, concernsOf, type Concern } from './concerns';

export interface Sought {
  /** Words of the action, its number, its milestones, its leads or its cell; "" for all. */
  readonly words: string;
  /** A lead's usual name, or `NO_LEAD`; null for all. */
  readonly lead: string | null;
  /** Null for all. */
  readonly rating: Rating | 'unrated' | null;
  /** Null for all. */
  readonly concern: Concern | null;
}

export const ALL_ACTIONS: Sought = { words: '', lead: null, rating: null, concern: null };

/** An action with those of its activities that are sought. */
export interface FoundAction {
  readonly action: AssessedAction;
  readonly activities: readonly AssessedActivity[];
}

/** What is sought, and how many activities each of the other choices would show. */
export interface Found {
  /** What is held stands among them. */
  readonly shown: readonly FoundAction[];
  /** How many actions and activities are sought. */
  readonly actions: number;
  readonly activities: number;
  readonly byLead: ReadonlyMap<string, number>;
  readonly byRating: ReadonlyMap<Rating | 'unrated', number>;
  readonly byConcern: ReadonlyMap<Concern, number>;
}

/**
 * Gets the plan's actions ready to be searched again and again; the answers keep the plan's order.
 *
 * @param meeting the day of the next meeting, where one is known
 */
export function actionSeeker(
  plan: AssessedPlan,
  meeting: Day | null,
): (sought: Sought, held?: ReadonlySet<string>) => Found {
  const ready = plan.actions.map((action) => ({
    action,
    activities: action.activities.map((activity) => readied(action, activity, plan, meeting)),
  }));
  return (sought, held = NONE) => {
    const isSaid = soughtBy(sought.words);
    const byLead = new Map<string, number>();
    const byRating = new Map<Rating | 'unrated', number>();
    const byConcern = new Map<Concern, number>();
    const isSought = (one: Readied) => {
      if (!isSaid(one.text)) return false;
      const isLed = sought.lead === null || one.leads.includes(sought.lead);
      const isRated = sought.rating === null || one.rating === sought.rating;
      const isOfConcern = sought.concern === null || one.concerns.has(sought.concern);
      if (isRated && isOfConcern) for (const lead of one.leads) add(byLead, lead);
      if (isLed && isOfConcern) add(byRating, one.rating);
      if (isLed && isRated) for (const concern of one.concerns) add(byConcern, concern);
      return isLed && isRated && isOfConcern;
    };
    let [actions, activities] = [0, 0];
    const shown = ready.flatMap(({ action, activities: all }) => {
      const fitting = new Set(all.filter(isSought));
      if (fitting.size > 0) actions += 1;
      activities += fitting.size;
      const own = all.filter((one) => fitting.has(one) || held.has(one.activity.key));
      return own.length === 0 ? [] : [{ action, activities: own.map(({ activity }) => activity) }];
    });
    return { shown, actions, activities, byLead, byRating, byConcern };
  };
}

const NONE: ReadonlySet<string> = new Set();

interface Readied {
  readonly activity: AssessedActivity;
  readonly leads: readonly string[];
  readonly rating: Rating | 'unrated';
  readonly text: string;
  readonly concerns: ReadonlySet<Concern>;
}

function readied(
  action: AssessedAction,
  activity: AssessedActivity,
  plan: AssessedPlan,
  meeting: Day | null,
): Readied {
  const names = [...new Set(activity.leads.map(({ name }) => name))];
  const leads = names.length > 0 || activity.leadCell === null ? names : [NO_LEAD];
  const text = searchable(
    action.number ?? '',
    action.text,
    action.priority ?? '',
    ...leads,
    ...activity.leads.map((lead) => lead.text),
    ...activity.milestones.map((milestone) => milestone.text),
    activity.cell.sheet,
    cellName(activity.cell),
  );
  return {
    activity,
    leads,
    rating: activity.rag.rating ?? 'unrated',
    text,
    concerns: concernsOf(activity, plan, meeting),
  };
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The leads of the plan in its own order, what nobody leads last. */
export function leadsOf(plan: AssessedPlan): readonly string[] {
  const activities = plan.actions.flatMap((action) => action.activities);
  const names = new Set(activities.flatMap(({ leads }) => leads.map(({ name }) => name)));
  const lacks = activities.some(({ leads, leadCell }) => leads.length === 0 && leadCell !== null);
  return [...names, ...(lacks ? [NO_LEAD] : [])];
}

export { CONCERNS, type Concern };
