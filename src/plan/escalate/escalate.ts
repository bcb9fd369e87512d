/** Which activities need someone above their lead. Source: product.md "Escalation". */
import { ragDefinitions } from '../assess/key';
import { actionName, shortened, withoutBullet } from '../assess/words';
import type { Day } from '../day';
import type { Followed } from '../history/follow';
import type {
  AssessedAction,
  AssessedActivity,
  AssessedPlan,
  Escalation,
  Rating,
  RememberedEscalation,
} from '../model';
import { factsOf, isMet, reasonsFor, whyClosed, type Facts } from './facts';
import { DEFAULT_LADDER, type Ladder, type Rung } from './ladder';
import { lateRunning, positionsBefore } from './positions';

const MILESTONE_LENGTH = 160;

/**
 * The items that stand on the ladder on the plan's day, highest rung and longest overdue first, then those that were
 * on it and no longer are (`closed`), which keep their notes for good.
 *
 * @param memory What the Escalations sheet holds from the last build; gives first dates and notes by activity.
 * @param history The recorded positions as the plan's activities follow them; only frozen ones count, and the plan itself
 *   is the current one.
 * @param ladder The rungs, lowest first.
 */
export function escalate(
  plan: AssessedPlan,
  memory: readonly RememberedEscalation[],
  history: readonly Followed[],
  ladder: Ladder = DEFAULT_LADDER,
): readonly Escalation[] {
  const remembered = byKey(memory);
  const positions = positionsBefore(history, plan.asOf);
  const { meaningOf, mayMeanComplete } = ragDefinitions(plan);
  const isLate = (rating: Rating | null) => rating !== null && meaningOf(rating) === 'late';
  const rungs = ladder.filter(({ enabled }) => enabled);

  const open: Escalation[] = [];
  const inPlan = new Map<string, AssessedActivity>();
  for (const action of plan.actions) {
    for (const activity of action.activities) {
      inPlan.set(activity.key, activity);
      const running = activity.meaning === 'late' ? lateRunning(positions, activity.key, isLate) : 0;
      const facts = factsOf(activity, running, mayMeanComplete, plan.asOf);
      const place = facts && placeOf(facts, rungs, ladder);
      if (facts && place) open.push(itemOf(action, facts, place, remembered.get(activity.key)));
    }
  }
  open.sort((a, b) => b.level - a.level || b.daysOverdue - a.daysOverdue);

  const raised = new Set(open.map(({ key }) => key));
  const closed = memory
    .filter((item) => !raised.has(item.key) || remembered.get(item.key) !== item)
    .map((item) => closedItem(item, inPlan.get(item.key), ladder, plan.asOf));
  return [...open, ...closed];
}

/** One remembered item for each activity: the open one, where a row was copied in our sheet. */
function byKey(memory: readonly RememberedEscalation[]): ReadonlyMap<string, RememberedEscalation> {
  const map = new Map<string, RememberedEscalation>();
  for (const item of memory) {
    const known = map.get(item.key);
    if (!known || (known.closed !== null && item.closed === null)) map.set(item.key, item);
  }
  return map;
}

interface Place {
  readonly level: number;
  readonly askOf: string;
  /** The reason for standing higher than the facts alone ask; null where it does not. */
  readonly why: string | null;
}

/** The highest rung that the facts reach, or the next one that no lead of the item holds. */
function placeOf(facts: Facts, rungs: Ladder, ladder: Ladder): Place | null {
  const reached = rungs.findLastIndex(({ conditions }) =>
    conditions.some((condition) => isMet(condition, facts)),
  );
  if (reached < 0) return null;
  const holders: string[] = [];
  for (const rung of rungs.slice(reached)) {
    const holder = holderOf(rung, facts);
    if (holder === null) return { level: rung.level, askOf: rung.askOf, why: skipped(holders) };
    holders.push(holder);
    if (rung.instead !== null && !isLead(rung.instead, facts)) {
      return { level: rung.level, askOf: rung.instead, why: skipped(holders) };
    }
  }
  // Whoever stands above is a lead as well: the ladder's last rung, switched off or not, has the last word.
  const top = ladder.at(-1);
  return top ? { level: top.level, askOf: top.askOf, why: skipped(holders) } : null;
}

function holderOf({ heldBy }: Rung, { activity }: Facts): string | null {
  return heldBy === null ? null : (activity.leads.find(({ name }) => heldBy.test(name))?.name ?? null);
}

function isLead(name: string, { activity }: Facts): boolean {
  return activity.leads.some((lead) => lead.name.toLowerCase().includes(name.toLowerCase()));
}

function skipped(holders: readonly string[]): string | null {
  return holders.length === 0 ? null : `Led by ${holders.join(' and ')}, so asked above them`;
}

function itemOf(
  action: AssessedAction,
  facts: Facts,
  place: Place,
  remembered: RememberedEscalation | undefined,
): Escalation {
  const { activity, longest, asOf } = facts;
  return {
    key: activity.key,
    action: actionName(action),
    cell: activity.cell,
    milestone: milestoneWords(action, facts),
    leads: activity.leads.map(({ name }) => name),
    rating: activity.rag.rating,
    allowed: activity.allowed.ratings,
    level: place.level,
    askOf: place.askOf,
    reasons: [...reasonsFor(facts), ...(place.why === null ? [] : [place.why])],
    ...datesOf(facts),
    daysOverdue: longest?.daysOverdue ?? 0,
    firstRaised: remembered?.firstRaised ?? asOf,
    positionsRunning: facts.positionsRunning,
    closed: null,
    notes: remembered?.notes ?? [],
  };
}

/** The milestone that is late longest, else what is open. */
function milestoneWords(action: AssessedAction, { longest, activity }: Facts): string {
  if (longest) return shortened(withoutBullet(longest.task), MILESTONE_LENGTH);
  const open = activity.milestones.filter(({ state }) => state === 'open').map(({ task }) => task);
  return shortened(open.length > 0 ? open.join('; ') : action.text, MILESTONE_LENGTH);
}

/** Of the milestone that is late longest, else of the one due next. */
function datesOf({ longest, activity }: Facts): { due: Day | null; originalDue: Day | null } {
  const next = activity.milestones
    .filter(({ state, effectiveDue }) => state === 'open' && effectiveDue !== null)
    .sort((a, b) => ((a.effectiveDue ?? '') < (b.effectiveDue ?? '') ? -1 : 1))[0];
  const one = longest ?? next;
  if (!one) return { due: null, originalDue: null };
  return { due: one.effectiveDue, originalDue: one.revisedDue === null ? one.effectiveDue : one.due };
}

function closedItem(
  item: RememberedEscalation,
  activity: AssessedActivity | undefined,
  ladder: Ladder,
  asOf: Day,
): Escalation {
  return {
    key: item.key,
    action: item.action,
    cell: activity?.cell ?? null,
    milestone: item.milestone,
    leads: item.leads,
    rating: activity?.rag.rating ?? null,
    allowed: activity?.allowed.ratings ?? [],
    level: item.level,
    askOf: ladder.find(({ level }) => level === item.level)?.askOf ?? '',
    reasons: [whyClosed(activity)],
    due: item.due,
    originalDue: null,
    daysOverdue: 0,
    firstRaised: item.firstRaised,
    positionsRunning: 0,
    closed: item.closed ?? asOf,
    notes: item.notes,
  };
}
