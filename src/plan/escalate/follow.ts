/** Which activity of the plan each remembered item is about. */
import type { ItemMark, ItemTrace } from '../match/item';
import { findItemsInSteps, type Found } from '../match/match-items';
import type { RememberedEscalation } from '../model';
import { finished, type Steps } from '../steps';

const NOWHERE: Found = { at: null, isDoubtful: false };
const DOUBTFUL: Found = { at: null, isDoubtful: true };

type Traced = RememberedEscalation & { readonly trace: ItemTrace };

const isTraced = (item: RememberedEscalation): item is Traced => item.trace !== undefined;

/**
 * Where each remembered item is in the plan now (see `findItems`); no activity is given to two items.
 *
 * Items that the last build found are followed first, beside all that could be mistaken for them. Those that it could
 * not find come home later, where neither an item that was followed nor anything else could be meant. Items of a sheet
 * that an earlier version built have no trace: they go by their key, where it has no twin.
 *
 * @param current the marks of the plan's activities
 */
export function followItems(
  memory: readonly RememberedEscalation[],
  current: readonly ItemMark[],
): ReadonlyMap<RememberedEscalation, Found> {
  return finished(followItemsInSteps(memory, current));
}

/** The same, to be done in steps. */
export function* followItemsInSteps(
  memory: readonly RememberedEscalation[],
  current: readonly ItemMark[],
): Steps<ReadonlyMap<RememberedEscalation, Found>> {
  const found = new Map<RememberedEscalation, Found>();
  if (memory.length === 0) return found;
  const taken = new Set<number>();
  const take = (item: RememberedEscalation, match = NOWHERE) => {
    const isTaken = match.at !== null && taken.has(match.at);
    found.set(item, isTaken ? DOUBTFUL : match);
    if (match.at !== null) taken.add(match.at);
  };

  const traced = memory.filter(isTraced);
  const live = traced.filter(({ trace }) => !trace.isLost);
  const beside = lookAlikesOf(live);
  const first = yield* findItemsInSteps([...marksOf(live), ...beside], current);
  live.forEach((item, at) => {
    take(item, first[at]);
  });

  const lost = traced.filter(({ trace }) => trace.isLost);
  const home = lost.length === 0 ? [] : yield* homeOf(lost, live, current);
  lost.forEach((item, at) => {
    take(item, home[at]);
  });

  // The open one first, where a row was copied in our sheet.
  const untraced = memory.filter(({ trace }) => trace === undefined);
  const openFirst = [...untraced].sort((a, b) => Number(a.closed !== null) - Number(b.closed !== null));
  for (const item of openFirst) take(item, byKey(item.key, current));
  return found;
}

/**
 * Where items come home that an earlier build could not find: where they would be beside what was like them when they
 * were last seen, and also beside what is followed by now. Each of these knows a part of the plan only.
 */
function* homeOf(
  lost: readonly Traced[],
  live: readonly Traced[],
  current: readonly ItemMark[],
): Steps<readonly Found[]> {
  const then = yield* findItemsInSteps([...marksOf(lost), ...lookAlikesOf(lost)], current);
  const since = yield* findItemsInSteps(
    [...marksOf(lost), ...marksOf(live), ...lookAlikesOf([...live, ...lost])],
    current,
  );
  return lost.map((_, item) => {
    const [one, other] = [then[item] ?? NOWHERE, since[item] ?? NOWHERE];
    return one.at === other.at ? other : DOUBTFUL;
  });
}

function marksOf(items: readonly Traced[]): ItemMark[] {
  return items.map(({ trace }) => trace.mark);
}

/** Those that are no item of ours, each once. */
function lookAlikesOf(items: readonly Traced[]): ItemMark[] {
  const known = new Set(marksOf(items).map((mark) => JSON.stringify(mark)));
  return items
    .flatMap(({ trace }) => trace.lookAlikes)
    .filter((mark) => {
      const words = JSON.stringify(mark);
      return !known.has(words) && known.add(words);
    });
}

function byKey(key: string, current: readonly ItemMark[]): Found {
  const at = current.findIndex((mark) => mark.key === key);
  if (at < 0) return NOWHERE;
  const stem = (one: string) => one.replace(/-\d+$/, '');
  const hasTwins = current.filter((mark) => stem(mark.key) === stem(key)).length > 1;
  return hasTwins ? DOUBTFUL : { at, isDoubtful: false };
}
