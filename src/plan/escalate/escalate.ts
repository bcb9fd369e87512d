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
import { marksOf, type ItemTrace } from '../match/item';
import { tracesInSteps } from '../match/trace';
import { eachInSteps, finished, type Steps } from '../steps';
import { factsOf, isMet, reasonsFor, whyClosed, type Facts } from './facts';
import { followItemsInSteps } from './follow';
import { DEFAULT_LADDER, type Ladder, type Rung } from './ladder';
import { lateRunning, positionsBefore } from './positions';

const MILESTONE_LENGTH = 160;

/**
 * The items that stand on the ladder on the plan's day, highest rung and longest overdue first, then those that were
 * on it and no longer are (`closed`), which keep their notes for good.
 *
 * An item that qualifies again is the same item: it comes back with its notes and the day on which it was first raised.
 * One that could not be found for certain is kept among the closed ones, and comes back once it can be.
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
  return finished(escalateInSteps(plan, memory, history, ladder));
}

/** The same, to be done in steps. */
export function* escalateInSteps(
  plan: AssessedPlan,
  memory: readonly RememberedEscalation[],
  history: readonly Followed[],
  ladder: Ladder,
): Steps<readonly Escalation[]> {
  const rows = plan.actions.flatMap((action) => action.activities.map((activity) => ({ action, activity })));
  const marks = marksOf(plan);
  const places = yield* followItemsInSteps(memory, marks);
  yield;
  const remembered = new Map([...places].map(([item, { at }]) => [at, item]));
  const traceOf = yield* tracesInSteps(marks);
  yield;
  const positions = positionsBefore(history, plan.asOf);
  const { meaningOf, mayMeanComplete } = ragDefinitions(plan);
  const isLate = (rating: Rating | null) => rating !== null && meaningOf(rating) === 'late';
  const rungs = ladder.filter(({ enabled }) => enabled);

  const raised = new Set<number>();
  const items = yield* eachInSteps(rows, ({ action, activity }, at): readonly Escalation[] => {
    const running = activity.meaning === 'late' ? lateRunning(positions, activity.key, isLate) : 0;
    const facts = factsOf(activity, running, mayMeanComplete, plan.asOf);
    const place = facts && placeOf(facts, rungs, ladder);
    if (!facts || !place) return [];
    raised.add(at);
    return [itemOf(action, facts, place, remembered.get(at), traceOf(at))];
  });
  const open = items.flat();
  open.sort((a, b) => b.level - a.level || b.daysOverdue - a.daysOverdue);

  const giveKey = keysBeside(marks.map(({ key }) => key));
  const closed = memory
    .map((item) => ({ item, found: places.get(item) ?? NOT_FOUND }))
    .filter(({ found: { at } }) => at === null || !raised.has(at))
    .map(({ item, found: { at, isDoubtful } }) => {
      const activity = at === null ? undefined : rows[at]?.activity;
      const trace = at === null ? item.trace && { ...item.trace, isLost: true } : traceOf(at);
      const why = isDoubtful ? UNMATCHED : whyClosed(activity);
      const key = activity?.key ?? giveKey(item.key);
      return { ...closedItem({ ...item, key }, activity, why, ladder, plan.asOf), trace };
    });
  return [...open, ...closed];
}

const NOT_FOUND = { at: null, isDoubtful: false };
const UNMATCHED = 'Could not be matched, kept here';

/** Keys for items that are not in the plan: their own, unless an activity or another item has it by now. */
function keysBeside(taken: readonly string[]): (key: string) => string {
  const all = new Set(taken);
  return (key) => {
    let free = key;
    for (let count = 1; all.has(free); count += 1)
      free = `${key.replace(/ \(before \d+\)$/, '')} (before ${String(count)})`;
    all.add(free);
    return free;
  };
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
  trace: ItemTrace | undefined,
): Escalation {
  const { activity, longest, asOf } = facts;
  const { due, originalDue } = datesOf(facts);
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
    due,
    originalDue,
    daysOverdue: longest?.daysOverdue ?? 0,
    firstRaised: remembered?.firstRaised ?? asOf,
    positionsRunning: facts.positionsRunning,
    closed: null,
    notes: remembered?.notes ?? [],
    trace,
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
  why: string,
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
    reasons: [why],
    due: item.due,
    originalDue: null,
    daysOverdue: 0,
    firstRaised: item.firstRaised,
    positionsRunning: 0,
    closed: item.closed ?? asOf,
    notes: item.notes,
  };
}
