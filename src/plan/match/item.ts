import type { AssessedAction, AssessedActivity } from '../model';

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
