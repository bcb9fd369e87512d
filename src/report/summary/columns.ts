import { linesOf } from '../text-height';
import type { Shown } from './ratings-shown';

/**
 * The columns that all tables of the summary share, from the left: a name, one column for each rating, four numbers,
 * one wide column for words. The figures behind the chart stand beyond the printed page, one empty column away.
 */
export interface SummaryColumns {
  readonly ratings: readonly Shown[];
  readonly total: number;
  readonly overdue: number;
  readonly toConfirm: number;
  readonly dueSoon: number;
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
const NUMBERS = [9.8, 9.3, 9.3, 11] as const;
const WORDS = { least: 26, most: 60 } as const;
const FIGURES = [3, 26] as const;

/** The last column that we write, beyond the printed page where there is a chart, by the number of rating columns. */
export function rightEdge(ratings: number): number {
  return summaryWidths(ratings, []).length - 1;
}

/** @param names what will stand in the first column of the first table */
export function summaryColumns(ratings: readonly Shown[], names: readonly string[]): SummaryColumns {
  const total = ratings.length + 1;
  return {
    ratings,
    total,
    overdue: total + 1,
    toConfirm: total + 2,
    dueSoon: total + 3,
    wide: total + 4,
    figures: total + 6,
    widths: summaryWidths(ratings.length, names),
  };
}

function summaryWidths(ratings: number, names: readonly string[]): number[] {
  const each = Array.from({ length: ratings }, () => RATING);
  const long = names.some((name) => linesOf(name, NAME.usual) > SHORT_LINES);
  const name = ratings > 4 ? NAME.beside : long ? NAME.long : NAME.usual;
  const narrow = [name, ...each, ...NUMBERS];
  const left = PRINTED - narrow.reduce((sum, width) => sum + width, 0);
  const words = Math.min(WORDS.most, Math.max(WORDS.least, left));
  const figures = ratings === 0 ? [] : [...FIGURES, ...each.map((width) => width + 2)];
  return [...narrow, words, ...figures];
}
