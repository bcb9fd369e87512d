import type { AssessedAction, AssessedActivity, AssessedPlan } from '../model';

/**
 * What tells one activity from another between two builds. Rows move, are renumbered, redated and touched up, so no
 * single fact is proof: see `matchItems`.
 */
export interface ItemMark {
  /** The activity's key at the time. */
  readonly key: string;
  /** The action's number as written; null where it has none. */
  readonly number: string | null;
  readonly priority: string | null;
  /** The action's text. */
  readonly action: string;
  /** The texts of its milestones, one a line. */
  readonly milestones: string;
  /** Usual names. */
  readonly leads: readonly string[];
}

/** The mark of an activity as the plan stands. */
export function markOf(action: AssessedAction, activity: AssessedActivity): ItemMark {
  return {
    key: activity.key,
    number: action.number,
    priority: action.priority,
    action: action.text,
    milestones: activity.milestones.map(({ text }) => text).join('\n'),
    leads: activity.leads.map(({ name }) => name),
  };
}

const marked = new WeakMap<AssessedPlan, readonly ItemMark[]>();

/** The marks of all activities in the plan's order: one list for each plan, so that it is made ready once for all matching. */
export function marksOf(plan: AssessedPlan): readonly ItemMark[] {
  const marks =
    marked.get(plan) ??
    plan.actions.flatMap((action) => action.activities.map((activity) => markOf(action, activity)));
  marked.set(plan, marks);
  return marks;
}

/** What is kept of an item between builds, so that it is found again and nothing else is taken for it. */
export interface ItemTrace {
  /** The item as it was last seen in the plan. */
  readonly mark: ItemMark;
  /** What could have been mistaken for it in the plan at that time, as far as there is room. */
  readonly lookAlikes: readonly ItemMark[];
  /** True where it was not found at the last build, so that its facts are older than those of the others. */
  readonly isLost: boolean;
}
