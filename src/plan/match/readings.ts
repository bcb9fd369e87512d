/**
 * What may have been done to a group of items that read alike.
 *
 * A reading says of each remembered item which item of the plan it is, or that it is gone. It supposes changes: a lead
 * here, a date there, or all dates in one go. An item is found only where every reading that has it elsewhere supposes
 * more of them than the simplest one.
 */
import { assign, FORBIDDEN } from './assignment';
import type { Item } from './codes';
import type { Fact } from './facts';
import type { Group, Likeness } from './groups';
import type { Strokes } from './strokes';
import { isKept, mayHaveStayed, NAMES, sweepsOf, type Sweep } from './sweeps';

const TOLD = ['number', 'leads', 'priority', 'labels', 'dates'] as const satisfies readonly Fact[];
type Told = (typeof TOLD)[number];

/** Changes that it takes to delete a row and put in another: nobody alters as much as this of one that stays. */
const REPLACED = 2;
/** Less alike than this, words count as changed twice; so do those that come nearer to another item's. */
const LIGHTLY_REWORDED = 0.6;
/** In larger groups readings are not weighed against each other: it would take too long, and prove nothing. */
const LARGEST = 40;

/** Each sweep more doubles the readings. */
const MOST_SWEEPS = 6;

/** Places in the lists of a group: of a remembered item, and of the item of the plan that it certainly is. */
export type Pair = readonly [number, number];

/**
 * The items of a group that can only be what they are in its simplest reading.
 *
 * @param then the remembered items, in the order of the group
 * @param now those of the plan
 * @param alike how alike the words of two of them are
 * @param strokes what was done elsewhere: it counts as no change here
 */
export function certainPairs(
  then: readonly Item[],
  now: readonly Item[],
  alike: Group['alike'],
  strokes: Strokes,
): readonly Pair[] {
  const [first, ...others] = countings(then, now, strokes);
  let certain = first ? certainBy(first, then, now, alike, strokes) : [];
  for (const counting of others) {
    if (certain.length === 0) break;
    const pairs = new Map(certainBy(counting, then, now, alike, strokes));
    certain = certain.filter(([row, column]) => pairs.get(row) === column);
  }
  return certain;
}

/** As how many changes it counts that something was done in one go. */
interface Counting {
  readonly renumbered: number;
  /** Dates or figures moved on. */
  readonly movedOn: number;
  /** True where a renaming that elsewhere may have happened counts as none. */
  readonly isRenamingFree: boolean;
  /** True where a name may have been changed in one go and still stand there: somebody made a copy since. */
  readonly mayStay: boolean;
}

/**
 * All ways to count that are to be reckoned with; what is certain has to be so by each of them.
 *
 * Numbers that were redone elsewhere say nothing, and perhaps none do where rows came or went. Where the same numbers
 * stand on other rows, the rows were moved as well. Where a row went, those that stay are often renumbered, or moved on
 * to its date: a change, but less of one than a new lead or new words.
 */
function countings(then: readonly Item[], now: readonly Item[], strokes: Strokes): readonly Counting[] {
  const moved = new Set([...then, ...now].map(({ facts }) => strokes.moved(facts.number)));
  const areKept = isKept('number', then, now);
  const hasRowGone = then.length > now.length;
  const mayBeFree = !areKept || moved.has('seen') || moved.has('possible');
  const renumbered = [
    ...(moved.has('seen') ? [] : areKept ? [1, 2] : [hasRowGone ? 0.5 : 1]),
    ...(mayBeFree ? [0] : []),
  ];
  const isRenamed = (fact: (typeof NAMES)[number]) =>
    then.some((one) => now.some((other) => strokes.isRenamed(fact, one.facts[fact], other.facts[fact])));
  return combined({
    renumbered,
    movedOn: hasRowGone ? [1, 0.5] : [1],
    isRenamingFree: NAMES.some(isRenamed) ? [false, true] : [false],
    mayStay: NAMES.some((fact) => mayHaveStayed(fact, then, now)) ? [false, true] : [false],
  });
}

/** One of each, in all combinations. */
function combined(of: { readonly [Part in keyof Counting]: readonly Counting[Part][] }): readonly Counting[] {
  return of.renumbered.flatMap((renumbered) =>
    of.movedOn.flatMap((movedOn) =>
      of.isRenamingFree.flatMap((isRenamingFree) =>
        of.mayStay.map((mayStay) => ({ renumbered, movedOn, isRenamingFree, mayStay })),
      ),
    ),
  );
}

function certainBy(
  counting: Counting,
  then: readonly Item[],
  now: readonly Item[],
  alike: Group['alike'],
  strokes: Strokes,
): readonly Pair[] {
  const told = TOLD.filter((fact) => fact !== 'number' || counting.renumbered > 0);
  const atRest = untouched(then, now, ['words', ...told]);
  if (atRest) return atRest;
  if (Math.max(then.length, now.length) > LARGEST) return [];
  const isNone = (fact: 'leads' | 'priority', one: Item, other: Item) =>
    counting.isRenamingFree && strokes.isRenamed(fact, one.facts[fact], other.facts[fact]);
  return weighed(readingsOf(then, now, { ...counting, told, isNone }, alike), then.length, now.length);
}

/** Where rows were moved at most: those that nothing else is like in all facts. Null where anything was changed. */
function untouched(
  then: readonly Item[],
  now: readonly Item[],
  facts: readonly Fact[],
): readonly Pair[] | null {
  if (then.length !== now.length) return null;
  const placesOf = (items: readonly Item[]) => {
    const places = new Map<string, number[]>();
    items.forEach(({ codes }, at) => {
      const whole = facts.map((fact) => codes[fact]).join();
      const same = places.get(whole);
      if (same) same.push(at);
      else places.set(whole, [at]);
    });
    return places;
  };
  const after = placesOf(now);
  const pairs: Pair[] = [];
  for (const [whole, [row = 0, ...twins]] of placesOf(then)) {
    const [at = 0, ...others] = after.get(whole) ?? [];
    if (!after.has(whole) || others.length !== twins.length) return null;
    if (twins.length === 0) pairs.push([row, at]);
  }
  return pairs;
}

/** The cheapest readings that suppose the same sweeping changes. */
interface Reading {
  readonly changes: number;
  readonly columns: readonly number[];
  /** What it takes if this row is not what it is here. */
  readonly otherwise: (row: number) => number;
}

interface Counted extends Counting {
  readonly told: readonly Told[];
  /** Whether it counts as no change that an item has another name here. */
  readonly isNone: (fact: 'leads' | 'priority', one: Item, other: Item) => boolean;
}

/** One for each set of facts that may have been changed in one go. */
function readingsOf(
  then: readonly Item[],
  now: readonly Item[],
  counted: Counted,
  alike: Group['alike'],
): readonly Reading[] {
  const { told, renumbered, movedOn, mayStay, isNone } = counted;
  const countOf = { number: renumbered, labels: movedOn, dates: movedOn, leads: 1, priority: 1 };
  const differing = told.filter(
    (fact) => new Set([...then, ...now].map(({ codes }) => codes[fact])).size > 1,
  );
  const sweeps = differing.flatMap((fact) => sweepsOf(fact, then, now, countOf[fact], mayStay));
  const pairs = then.map((one, row) =>
    now.map((other, column) => differenceOf(one, other, alike(row, column), { differing, sweeps, isNone })),
  );
  return subsetsOf(sweeps.slice(0, MOST_SWEEPS)).map((swept) => {
    const inOneGo = swept.reduce((sum, { changes }) => sum + changes, 0);
    const { cost, columns, otherwise } = assign(costsOf(pairs, now.length, swept));
    return { columns, changes: inOneGo + cost, otherwise: (row) => inOneGo + otherwise(row) };
  });
}

/** How an item would have changed if it were another. */
interface Difference {
  readonly words: number;
  /** Each fact that would have changed, and the sweeps that explain it. */
  readonly changed: readonly (readonly Sweep[])[];
}

function differenceOf(
  one: Item,
  other: Item,
  near: Likeness | null,
  {
    differing,
    sweeps,
    isNone,
  }: Pick<Counted, 'isNone'> & { readonly differing: readonly Told[]; readonly sweeps: readonly Sweep[] },
): Difference | null {
  if (near === null) return null;
  const changed = differing.filter((fact) => {
    if (one.codes[fact] === other.codes[fact]) return false;
    if (fact === 'labels' || fact === 'dates') return !isOfLines(fact, one, other);
    return fact === 'number' || !isNone(fact, one, other);
  });
  const isReworded = one.codes.words !== other.codes.words;
  const parts = (['action', 'milestones'] as const).filter((part) => one.codes[part] !== other.codes[part]);
  return {
    words: isReworded && (near.alike < LIGHTLY_REWORDED || !near.isNearest) ? 2 : parts.length,
    changed: changed.map((fact) =>
      sweeps.filter((sweep) => sweep.fact === fact && sweep.explains(one, other)),
    ),
  };
}

/** A milestone put in or taken away brings its dates and figures with it, and leaves those of the others: one change. */
function isOfLines(fact: 'labels' | 'dates', { facts: one }: Item, { facts: other }: Item): boolean {
  const [few, many] = one.lines.length < other.lines.length ? [one, other] : [other, one];
  if (few.lines.length === many.lines.length) return false;
  return few.lines.every((line) =>
    many.lines.some(({ words, [fact]: told }) => words === line.words && told === line[fact]),
  );
}

/** Changes that each pair supposes, held against replacing the row; a column for what is gone, a row for what is new. */
function costsOf(
  pairs: readonly (readonly (Difference | null)[])[],
  columns: number,
  swept: readonly Sweep[],
): number[][] {
  const gone = pairs.map(() => 0);
  const isSingle = (explained: readonly Sweep[]) => !explained.some((sweep) => swept.includes(sweep));
  const changesOf = (pair: Difference | null) =>
    pair === null ? FORBIDDEN : pair.words + pair.changed.filter(isSingle).length - REPLACED;
  const onlyAt = (place: number, length: number) =>
    Array.from({ length }, (_, at) => (at === place ? 0 : FORBIDDEN));
  return [
    ...pairs.map((row, at) => [...row.map(changesOf), ...onlyAt(at, pairs.length)]),
    ...Array.from({ length: columns }, (_, at) => [...onlyAt(at, columns), ...gone]),
  ];
}

/** Pairs of the simplest reading that stand in all readings as simple. */
function weighed(readings: readonly Reading[], rows: number, columns: number): readonly Pair[] {
  const [first] = readings;
  if (!first) return [];
  const simplest = readings.reduce((best, one) => (one.changes < best.changes ? one : best), first);
  return simplest.columns.slice(0, rows).flatMap((column, row): Pair[] => {
    const isCertain =
      column < columns &&
      readings.every(
        (reading) =>
          (reading.columns[row] === column ? reading.otherwise(row) : reading.changes) > simplest.changes,
      );
    return isCertain ? [[row, column]] : [];
  });
}

/** All ways to take some of these, or none. */
function subsetsOf<T>(things: readonly T[]): T[][] {
  return things.reduce<T[][]>((some, thing) => [...some, ...some.map((set) => [...set, thing])], [[]]);
}
