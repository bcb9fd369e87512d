/** Rows across the table that name what stands below them: priorities, themes, outcomes. */
import type { CellRef } from '../grid';

/** A band as it stands. */
export interface Band {
  readonly cell: CellRef;
  /** As written. */
  readonly text: string;
  /** The number in a cell of its own in front of it; null where it has none. */
  readonly number: string | null;
  /** The rank its label gives it; null where it has no label. */
  readonly label: Rank | null;
  /** True for a plain line that only its place among the rows makes a heading. */
  readonly isLine?: boolean;
}

/** What notes under or between the rows of a table begin with; none of them is a band. */
export const FOOTNOTE =
  /^(?:notes?\b\s*[:–-]|n\.?b\.?\b|source\s*:|last updated|updated\s*:|prepared by|page \d+ of|©)/i;

/** 0 stands highest. What has no label of its own ranks by its place among the others. */
export type Rank = number;

const THEME: Rank = 2.5;
const OUTCOME: Rank = 4;

interface Label {
  readonly rank: Rank;
  readonly says: RegExp;
}

/** What follows a label: its number, a letter, a colon or a dash, or nothing. */
const TAIL = String.raw`(?: (?:actions?|area|objective|theme|aim|no\.?))?\s*(?:\d|[a-z]\b(?![’'])|one\b|two\b|three\b|four\b|five\b|six\b|[:.–—-]|$)`;

const label = (rank: Rank, words: string): Label => ({ rank, says: new RegExp(`^(?:${words})${TAIL}`, 'i') });

/** One entry a habit; the first that fits wins. */
const LABELS: readonly Label[] = [
  label(
    0,
    String.raw`(?:(?:strategic|key|core|business|board|our|safeguarding|partnership|overarching|shared|joint|main|local|corporate|delivery|plan) ){0,2}priorit(?:y|ies)`,
  ),
  label(1, String.raw`(?:core |strategic |key |business |improvement )*objective`),
  label(
    2,
    String.raw`(?:key |strategic )*(?:theme|work ?stream|strand|pillar|section|domain|part|area|standard|recommendation|agency|organisation|directorate|department)`,
  ),
  label(3, String.raw`(?:key |strategic )*(?:aim|goal)`),
  { rank: OUTCOME, says: /^(?:identified )?improvement area\b/i },
  label(OUTCOME, String.raw`(?:desired |intended |expected |key |strategic |planned )*outcomes?`),
];

/** "5 recommendations, 2 complete" counts them. */
const COUNTS = /^\d+ \p{Ll}+s\b/u;

/** The rank that the words of a band claim ("Priority 1: …" is 0, "Outcome: …" is 4); null where they claim none. */
export function labelRank(text: string): Rank | null {
  if (COUNTS.test(text)) return null;
  const words = text.replace(/^[\d.]+[.)]?\s+/, '').slice(0, 120);
  return LABELS.find(({ says }) => says.test(words))?.rank ?? null;
}

/**
 * The rank of every band of the plan.
 *
 * Labels rank by themselves. A band without one is a theme under what is labelled higher. Where nothing is, a
 * number with a dot is an outcome; of bands in a row the first is the priority, and where it has a number without a dot
 * and the next one has none, every such band is one; else every band is a priority.
 *
 * @param sheets the bands of each sheet, from top to bottom, with the runs in which they stand
 * @param sheetsArePriorities true where the sheets themselves are the priorities
 */
export function ranksOf(
  sheets: readonly (readonly (readonly Band[])[])[],
  sheetsArePriorities: boolean,
): ReadonlyMap<Band, Rank> {
  const runs = sheets.flat();
  const labelled = runs.flat().some(({ label: rank }) => rank !== null && rank < OUTCOME);
  const unlabelled = (run: readonly Band[]) => run.filter((band) => band.label === null);
  const numbered = runs.some((run) => {
    const [first, second] = unlabelled(run);
    return first !== undefined && second !== undefined && depthOf(first) === 1 && depthOf(second) !== 1;
  });
  const ranks = new Map<Band, Rank>();
  for (const run of runs) {
    const plain = unlabelled(run);
    for (const band of run) {
      const isFirst = plain.length > 1 ? band === plain[0] : numbered && depthOf(band) === 1;
      const isTop = !labelled && !sheetsArePriorities && isFirst;
      const byPlace = depthOf(band) >= 2 && !labelled ? OUTCOME : isTop ? 0 : THEME;
      ranks.set(band, band.label ?? byPlace);
    }
  }
  return ranks;
}

/** 1 for "3 Neglect", 2 for "3.1 …"; 0 without a number. */
function depthOf({ number, text }: Band): number {
  const digits = /^\d+(?:\.\d+)*/.exec(number ?? text)?.[0];
  return digits === undefined ? 0 : digits.split('.').length;
}

/** The bands that stand over a row. */
export class Heading {
  private readonly standing = new Map<Rank, string>();

  /** @param top the rank at which the plan's priorities stand */
  constructor(private readonly top: Rank) {}

  /** A band ends all bands of its own rank and below. Its number cell, where it has one, is put in front. */
  enter(band: Band, rank: Rank): void {
    for (const other of [...this.standing.keys()]) if (other >= rank) this.standing.delete(other);
    this.standing.set(rank, band.number === null ? band.text : `${band.number} ${band.text}`);
  }

  get priority(): string | null {
    return this.standing.get(this.top) ?? null;
  }

  /** All that stands below the priority, the theme before the outcome, joined by " – ". */
  get outcome(): string | null {
    // Whatever stands was entered under what ranks above it.
    const below = [...this.standing].filter(([rank]) => rank !== this.top);
    return below.length === 0 ? null : below.map(([, text]) => text).join(' – ');
  }
}

/** The rank at which the plan's priorities stand: the highest there is above outcomes. */
export function priorityRank(ranks: ReadonlyMap<Band, Rank>): Rank {
  return Math.min(THEME, ...ranks.values());
}
