/** Changes that people make all over the plan in one go: numbers redone, a lead renamed, a section given a new title. */
import type { Item } from './codes';
import type { ItemFacts } from './facts';
import type { Group } from './groups';
import { gains, NAMES } from './sweeps';

/** Whether something was done elsewhere, so that it says nothing of which item is which. */
export type Evidence = 'seen' | 'possible' | 'none';

/** What was done outside a group. */
export interface Strokes {
  /** Whether numbers below the same parent ("1.2" of "1.2.3") have moved. */
  readonly moved: (number: string) => Evidence;
  /** Whether the same became the same, or may have. */
  readonly isRenamed: (fact: (typeof NAMES)[number], then: string, now: string) => boolean;
}

/** The items of a group, in its order. */
export interface GroupItems {
  readonly group: Group;
  readonly then: readonly Item[];
  readonly now: readonly Item[];
}

/**
 * Reads what was done from the items that are found already, where it is seen, and from groups that are not told apart
 * yet, where it is possible: what fewer of them have now may have become what more of them have.
 *
 * What is told of a group never comes from itself: it must not be its own proof.
 */
export function strokesIn(
  found: readonly { readonly then: ItemFacts; readonly now: ItemFacts }[],
  groups: readonly GroupItems[],
): { readonly elsewhere: (group: Group) => Strokes } {
  const seen = new Set<string>();
  for (const { then, now } of found) {
    if (then.number !== now.number) seen.add(movedBelow(then.number)).add(movedBelow(now.number));
    for (const fact of NAMES) {
      if (then[fact] !== now[fact]) seen.add(changeOf(fact, then[fact], now[fact]));
    }
  }
  const possible = new Map<string, Set<Group>>();
  for (const { group, then, now } of groups) {
    for (const change of changesIn(then, now)) {
      possible.set(change, (possible.get(change) ?? new Set<Group>()).add(group));
    }
  }
  return {
    elsewhere: (group) => {
      const evidenceOf = (change: string): Evidence => {
        if (seen.has(change)) return 'seen';
        const where = possible.get(change);
        return where && (where.size > 1 || !where.has(group)) ? 'possible' : 'none';
      };
      return {
        moved: (number) => evidenceOf(movedBelow(number)),
        isRenamed: (fact, then, now) => evidenceOf(changeOf(fact, then, now)) !== 'none',
      };
    },
  };
}

/** All that may have been done to the items of one group. */
function changesIn(then: readonly Item[], now: readonly Item[]): ReadonlySet<string> {
  const valuesIn = (items: readonly Item[], fact: 'number' | (typeof NAMES)[number], sign: -1 | 1) => {
    const by = gains(fact, then, now);
    return new Set(
      items.flatMap(({ facts, codes }) =>
        Math.sign(by.get(codes[fact]) ?? 0) === sign ? [facts[fact]] : [],
      ),
    );
  };
  const changes = new Set<string>();
  for (const number of [...valuesIn(then, 'number', -1), ...valuesIn(now, 'number', 1)]) {
    changes.add(movedBelow(number));
  }
  for (const fact of NAMES) {
    const come = valuesIn(now, fact, 1);
    for (const name of valuesIn(then, fact, -1)) {
      for (const other of come) changes.add(changeOf(fact, name, other));
    }
  }
  return changes;
}

function movedBelow(number: string): string {
  return `number\n${number.replace(/[.\-/ ]?\w+$/, '')}`;
}

/** Only what differs of two lists: a lead is renamed beside whichever others. */
function changeOf(fact: string, then: string, now: string): string {
  const [before, after] = [then.split('|'), now.split('|')];
  const gone = before.filter((name) => !after.includes(name));
  const come = after.filter((name) => !before.includes(name));
  return [fact, gone.join('|'), come.join('|')].join('\n');
}
