import { matchItems } from '../../../src/plan/match/match-items';
import { marksOf, type Story, type Traced } from './edited-plans';
import { isPlainer } from './judge';

/** How well the items of stories were found again. */
export interface Tally {
  /** Items still in the plan that nothing reads like; of them found. */
  own: number;
  ownFound: number;
  /** Items still in the plan with look-alikes from which some fact tells them; of them found. */
  alike: number;
  alikeFound: number;
  /** Items of which another is the same in every fact. */
  copies: number;
  gone: number;
  /** Notes would stand beside another item. */
  wrong: number;
  /** The item went, and a copy that somebody had made of it took its place, or a new row with the same words. */
  heirs: number;
  /** Found in another row, as all who compare the two plans would say: it takes fewer changes than what was done. */
  plainer: number;
}

export const emptyTally = (): Tally => ({
  own: 0,
  ownFound: 0,
  alike: 0,
  alikeFound: 0,
  copies: 0,
  gone: 0,
  wrong: 0,
  heirs: 0,
  plainer: 0,
});

/** Adds one story; gives the items that were found in the wrong place. */
export function addStory(tally: Tally, story: Story): Traced[] {
  const { then, now } = story;
  const matches = matchItems(marksOf(then), marksOf(now));
  const seen = new Set(then.flatMap(({ id }, index) => (now[matches[index] ?? -1]?.id === id ? [id] : [])));
  return then.filter((item, index) => {
    const still = now.find(({ id }) => id === item.id);
    const at = matches[index] ?? null;
    const found = at === null ? undefined : now[at];
    if (still) count(tally, item, found === still, then, now);
    else tally.gone += 1;
    if (!found || found === still) return false;
    const isHeir = !still && (found.copyOf === item.id || saysTheSame(found, item));
    const kind = isHeir ? 'heirs' : isPlainer(story, item, found, seen) ? 'plainer' : 'wrong';
    tally[kind] += 1;
    return kind === 'wrong';
  });
}

function count(
  tally: Tally,
  item: Traced,
  isFound: boolean,
  then: readonly Traced[],
  now: readonly Traced[],
): void {
  const readAlike = (list: readonly Traced[]) =>
    list.filter(({ id, pattern }) => id !== item.id && pattern === item.pattern);
  if (readAlike(then).some((other) => isCopy(other, item))) tally.copies += 1;
  else if (readAlike([...then, ...now]).length === 0) {
    tally.own += 1;
    if (isFound) tally.ownFound += 1;
  } else {
    tally.alike += 1;
    if (isFound) tally.alikeFound += 1;
  }
}

function saysTheSame(one: Traced, other: Traced): boolean {
  return one.action === other.action && one.milestones.join() === other.milestones.join();
}

/** The same in every fact. */
function isCopy(one: Traced, other: Traced): boolean {
  const facts = ({ number, priority, action, milestones, month, leads }: Traced) =>
    JSON.stringify([number, priority, action, milestones, month, leads]);
  return facts(one) === facts(other);
}
