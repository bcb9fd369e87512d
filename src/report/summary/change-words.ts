/** What has changed, in the few words that fit a cell. */
import { NO_COMPARISON, type ActivityChange, type Change } from '../../plan/history/change';
import type { Direction } from '../../plan/history/direction';
import type { AssessedPlan, Results } from '../../plan/model';
import { NO_LEAD, NO_PRIORITY } from '../../plan/summary';
import { count } from '../words';

/** Worse first; those that stayed the same are not told. */
export const DIRECTION_WORDS: Readonly<Record<Exclude<Direction, 'same'>, string>> = {
  worse: 'worse',
  better: 'better',
  improvedAfterDateChange: 'better after date change',
  started: 'started',
  changed: 'other change',
  new: 'new',
  gone: 'gone',
  unmatched: 'not matched',
};

/** True unless it stands as it did, with the same rating and the same date. */
export function isChanged({ direction, dateMoved }: ActivityChange): boolean {
  return direction !== 'same' || dateMoved;
}

/** "1 worse, 2 better, 1 date moved"; "As before" where neither ratings nor dates nor rows are others. */
export function changeWords(changes: readonly ActivityChange[]): string {
  const parts = Object.entries(DIRECTION_WORDS).flatMap(([direction, words]) => {
    const number = changes.filter((one) => one.direction === direction).length;
    return number === 0 ? [] : [`${String(number)} ${words}`];
  });
  const moved = changes.filter(({ dateMoved }) => dateMoved).length;
  if (moved > 0) parts.push(count(moved, 'date moved', 'dates moved'));
  return parts.length === 0 ? 'As before' : parts.join(', ');
}

/**
 * What has changed by priority, a sentence each, and by lead, in one; those that stand as before are not named. For
 * where the tables have no column for it.
 */
export function groupSentences({ plan, change = NO_COMPARISON }: Results): string[] {
  const { priority, lead } = changesBy(plan, change);
  const told = (groups: ReadonlyMap<string, readonly ActivityChange[]>) =>
    [...groups]
      .filter(([, changes]) => changes.some(isChanged))
      .map(([name, changes]): [string, string] => [name, changeWords(changes)]);
  const leads = told(lead).map(([name, words]) => `${name} (${words})`);
  return [
    ...told(priority).map(([name, words]) => `${name}: ${words}.`),
    ...(leads.length === 0 ? [] : [`By lead: ${leads.join('; ')}.`]),
  ];
}

/** The changes by priority, and by lead; what is gone counts where it stood. */
export function changesBy(
  plan: AssessedPlan,
  { activities }: Change,
): {
  readonly priority: ReadonlyMap<string, ActivityChange[]>;
  readonly lead: ReadonlyMap<string, ActivityChange[]>;
} {
  const priority = new Map<string, ActivityChange[]>();
  const lead = new Map<string, ActivityChange[]>();
  const add = (map: Map<string, ActivityChange[]>, name: string, one: ActivityChange) => {
    const own = map.get(name);
    if (own) own.push(one);
    else map.set(name, [one]);
  };
  const priorities = new Map(
    plan.actions.flatMap((action) =>
      action.activities.map((activity): [string, string | null] => [activity.key, action.priority]),
    ),
  );
  for (const one of activities) {
    const mark = one.now ?? one.before;
    if (mark === null) continue;
    const name = one.now ? (priorities.get(one.now.key) ?? null) : mark.priority;
    add(priority, name ?? NO_PRIORITY, one);
    for (const each of mark.leads.length > 0 ? new Set(mark.leads) : [NO_LEAD]) add(lead, each, one);
  }
  return { priority, lead };
}
