import { linesOf } from '../text-height';
import type { Shown } from './ratings-shown';

/**
 * The columns that all tables of the summary share, from the left: a name, one column for each rating, four numbers,
 * a narrow one beside what has changed, one wide column for words. The figures behind the chart stand beyond the printed page, one empty column away.
 */
export interface SummaryColumns {
  readonly ratings: readonly Shown[];
  readonly total: number;
  readonly overdue: number;
  readonly toConfirm: number;
  readonly dueSoon: number;
  /**
   * A narrow column of words, where the wide one tells of what has changed; null at the first report, and where the
   * first page has no room for it.
   */
  readonly change: number | null;
  /** The last printed column. */
  readonly wide: number;
  /** The first column of the figures behind the chart. */
  readonly figures: number;
  readonly widths: readonly number[];
}

/** In characters; so wide a page still prints at nine points on A4 landscape. */
const PRINTED = 151;
/** `beside` more than four ratings; `long` where names of priorities would else fill many lines. */
const NAME = { usual: 42, beside: 37, long: 58 } as const;
/** Lines of a name in a column of the usual width that are still short. */
const SHORT_LINES = 2;
const RATING = 7.8;
const NUMBERS = [9.8, 9.3, 9.3, 12] as const;
/** So wide where there is a comparison: the words beside what has changed are few. */
const CHANGE = 10.5;
const WORDS = { least: 26, beside: 24, most: 60 } as const;
/** The widest that still prints well. */
const MOST = 155;
const FIGURES = [3, 26] as const;

/** The last column that we write, beyond the printed page where there is a chart, by the number of rating columns. */
export function rightEdge(ratings: number, hasChange: boolean): number {
  return summaryWidths(ratings, [], hasChange).length - 1;
}

/**
 * @param names what will stand in the first column of the first table
 * @param hasChange whether a column tells what has changed: not at the first report, nor where the first page is full
 */
export function summaryColumns(
  ratings: readonly Shown[],
  names: readonly string[],
  hasChange: boolean,
): SummaryColumns {
  const total = ratings.length + 1;
  const wide = total + (hasChange ? 5 : 4);
  return {
    ratings,
    total,
    overdue: total + 1,
    toConfirm: total + 2,
    dueSoon: total + 3,
    change: hasChange ? total + 4 : null,
    wide,
    figures: wide + 2,
    widths: summaryWidths(ratings.length, names, hasChange),
  };
}

function summaryWidths(ratings: number, names: readonly string[], hasChange: boolean): number[] {
  const each = Array.from({ length: ratings }, () => RATING);
  const long = names.some((name) => linesOf(name, NAME.usual) > SHORT_LINES);
  const numbers = [...each, ...NUMBERS, ...(hasChange ? [CHANGE] : [])];
  const taken = numbers.reduce((sum, width) => sum + width, 0);
  const wish = ratings > 4 ? NAME.beside : long ? NAME.long : NAME.usual;
  const least = hasChange ? WORDS.beside : WORDS.least;
  const name = Math.min(wish, MOST - least - taken);
  const left = (hasChange ? MOST : PRINTED) - name - taken;
  const words = Math.min(WORDS.most, Math.max(least, left));
  const figures = ratings === 0 ? [] : [...FIGURES, ...each.map((width) => width + 2)];
  return [name, ...numbers, words, ...figures];
}
