/**
 * Which of two readings of a story supposes fewer changes. Told by trying all of them, and from what a story was made
 * of, not from its marks: nothing here is shared with the matching that it judges.
 */
import type { Story, Traced } from './edited-plans';

/** Readings are tried for so many rows at most. */
const MOST = 12;

/**
 * Whether it takes fewer changes to have the item where it was found than where it truly is, whatever was done to the
 * items that read like it: then all who compare the two plans would say so too.
 *
 * To delete a row or to put one in counts as one change; so do numbers redone, dates moved on or a lead renamed in all
 * rows. Where a row went, it counts as half that those that stay were renumbered or moved on in its place.
 */
export function isPlainer(story: Story, item: Traced, found: Traced, seen: ReadonlySet<number>): boolean {
  const { then, now } = story;
  const origin = then.find(({ id }) => id === found.id);
  const patterns = new Set([item.pattern, found.pattern, origin?.pattern]);
  const rows = then.filter(({ pattern }) => patterns.has(pattern));
  const columns = now.filter(({ pattern }) => patterns.has(pattern));
  if (Math.max(rows.length, columns.length) > MOST) return false;
  const still = now.find(({ id }) => id === item.id);
  const compared = { story, rows, columns, item, seen };
  return fewest(compared, found) < fewest(compared, still);
}

interface Compared {
  readonly story: Story;
  /** What reads like the item, then and now. */
  readonly rows: readonly Traced[];
  readonly columns: readonly Traced[];
  readonly item: Traced;
  /** The items that were found, by which all can see what was done to them. */
  readonly seen: ReadonlySet<number>;
}

/** Fewest changes of all readings in which the item is this one of the plan, or gone. */
function fewest({ story, rows, columns, item, seen }: Compared, is?: Traced): number {
  const renamed = [...new Set(rows.flatMap(({ leads }) => leads))].filter((lead) =>
    columns.some(({ leads }) => leads.some((name) => isNewName(name, lead))),
  );
  // What all can see to have been renamed elsewhere is no change here.
  const known = renamed.filter((lead) =>
    story.then.some(
      (one) =>
        !rows.includes(one) &&
        one.leads.includes(lead) &&
        story.now.some(({ id, leads }) => id === one.id && leads.some((name) => isNewName(name, lead))),
    ),
  );
  const areRenumbered = story.then.some(
    (one) =>
      !rows.includes(one) &&
      seen.has(one.id) &&
      rows.some(({ priority }) => priority === one.priority) &&
      story.now.some(({ id, number }) => id === one.id && number !== one.number),
  );
  if (areRenumbered) known.push('number');
  const choices = ['number', 'month', ...renamed].filter((choice) => !known.includes(choice));
  let least = Infinity;
  for (let bits = 0; bits < 2 ** choices.length; bits += 1) {
    const swept = choices.filter((_, at) => (bits >> at) % 2 === 1);
    const inOneGo = new Set([...swept, ...known]);
    const cost = (row: Traced, column: Traced) =>
      row.id === item.id && column !== is
        ? Infinity
        : changes(row, column, inOneGo) + (isTaken(row, column, rows) ? 1 : 0);
    const gone = (row: Traced) => (row.id === item.id && is ? Infinity : 1);
    const follows = rows.length > columns.length ? 0.5 : 1;
    const counted = swept.map((choice) => (choice === 'number' || choice === 'month' ? follows : 1));
    least = Math.min(least, counted.reduce((sum, one) => sum + one, 0) + cheapest(rows, columns, cost, gone));
  }
  return least;
}

/** A lead can be renamed more than once. */
const isNewName = (name: string | undefined, lead: string) =>
  name?.startsWith(`${lead} and Partners`) === true;

/** By the columns that are taken (as bits) the cheapest way to place the rows so far. */
function cheapest(
  rows: readonly Traced[],
  columns: readonly Traced[],
  cost: (row: Traced, column: Traced) => number,
  gone: (row: Traced) => number,
): number {
  let ways = new Map([[0, 0]]);
  for (const row of rows) {
    const next = new Map<number, number>();
    const offer = (taken: number, price: number) => {
      if (price < (next.get(taken) ?? Infinity)) next.set(taken, price);
    };
    for (const [taken, price] of ways) {
      offer(taken, price + gone(row));
      columns.forEach((column, at) => {
        if (((taken >> at) & 1) === 0) offer(taken | (1 << at), price + cost(row, column));
      });
    }
    ways = next;
  }
  const fresh = (taken: number) => columns.filter((_, at) => ((taken >> at) & 1) === 0).length;
  return Math.min(...[...ways].map(([taken, price]) => price + fresh(taken)));
}

/** A row reworded into the very words of another: who would write that, and not move or copy the other? */
function isTaken(row: Traced, column: Traced, rows: readonly Traced[]): boolean {
  return row.action !== column.action && rows.some(({ action }) => action === column.action);
}

function changes(one: Traced, other: Traced, inOneGo: ReadonlySet<string>): number {
  const isRenamed = one.leads.every(
    (lead, at) => other.leads[at] === lead || (inOneGo.has(lead) && isNewName(other.leads[at], lead)),
  );
  // How far it has got is told in the plan, and tells no item from another.
  const tasks = ({ milestones }: Traced) => milestones.join('|').replaceAll(' (ongoing)', '');
  return [
    one.number !== other.number && !inOneGo.has('number'),
    one.month !== other.month && !inOneGo.has('month'),
    one.leads.join() !== other.leads.join() && !(isRenamed && one.leads.length === other.leads.length),
    one.priority !== other.priority,
    one.action !== other.action,
    tasks(one) !== tasks(other),
  ].filter(Boolean).length;
}
