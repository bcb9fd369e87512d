/** What the plan says of itself above its table or on its cover: title, version, period. */
import { dayOf, lastOfMonth, type Day, type Period } from '../day';
import { MONTH, monthIn } from './month-words';

export interface Front {
  readonly title: string | null;
  readonly version: string | null;
  readonly versionDay: Day | null;
  readonly period: Period | null;
}

/** The longest line that is a title rather than a paragraph. */
const LONGEST = 200;
const NAMED = String.raw`(${MONTH})\.?`;

const VERSION = /\b(?:draft|version|final)\b|\bv\.? ?\d/i;
/** What only says that a version or its day stands in another cell. */
const LABEL =
  /^(?:(?:document )?version(?: (?:no|number|control|history|date))?|(?:last )?(?:updated|reviewed|revised)(?: (?:on|by))?|as at|position at|dated?)\W*$/i;
/** What stands in front of the version's own name, and in front of its day, in a cell of its own. */
const VERSION_LABEL = /^(?:(?:document )?version|draft)(?: (?:no|number))?\W*$/i;
const DAY_LABEL = /^(?:(?:last )?(?:updated|reviewed|revised)(?: on)?|as at|position at|version date)\W*$/i;
const LONGEST_NAME = 40;
const WORD = /\p{L}{3}/u;
const UPDATED = /^(?:last )?(?:updated|reviewed|revised|as at|position at|dated?)\b/i;

/**
 * @param lines short texts in reading order: those above the tables first, then those of other sheets; none of them
 *   a band, a header or a line of the RAG key
 * @param sheetNames of the plan's sheets, where a period may stand as well
 * @param yearStartMonth the month in which the organisation's year begins, 1 to 12
 */
export function readFront(
  lines: readonly string[],
  sheetNames: readonly string[],
  yearStartMonth: number,
): Front {
  const short = lines.filter((line) => line.length <= LONGEST && !/\bb?rag\b|\bratings?\b/i.test(line));
  const titles = short.filter((line) => WORD.test(line) && !isVersion(line));
  const title =
    titles.find((line) => /\b(?:plan|plans)\b/i.test(line)) ??
    titles.find((line) => /\b(?:strategy|programme|priorities|objectives)\b/i.test(line)) ??
    titles.find((line) => !/\.$/.test(line)) ??
    null;
  const versions = short.filter((line) => line.length <= 100 && isVersion(line) && !LABEL.test(line));
  const version = versionAmong(versions) ?? versionWithin(title);
  const periods = [title ?? '', ...short.filter((line) => line.length <= 120), ...sheetNames];
  return {
    title,
    version,
    // "Version 3" on one line, "Last updated May 2022" on the next.
    versionDay: version === null ? null : first([version, ...versions], dayIn),
    period: first(periods, (line) => periodIn(line, yearStartMonth)),
  };
}

/**
 * The texts of a row, with "Version:" and "3" in the next cell as one. What stands behind the label must be a version or
 * a day by itself: "Version" may as well head a column.
 */
export function joinedLabels(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text, index) => {
    if (isValueOf(texts[index - 1], text)) return [];
    const next = texts[index + 1];
    return next !== undefined && isValueOf(text, next) ? [`${text} ${next}`] : [text];
  });
}

function isValueOf(label: string | undefined, text: string): boolean {
  if (label === undefined || text.length > LONGEST_NAME) return false;
  if (VERSION_LABEL.test(label)) return /^(?:v(?:ersion)?\.? ?)?\d|^(?:draft|final)\b/i.test(text);
  return DAY_LABEL.test(label) && dayIn(text) !== null;
}

/** The one that names a version before one that only names its day. */
function versionAmong(lines: readonly string[]): string | null {
  const inWords = lines.filter((line) => WORD.test(line));
  // Of several without a word ("v1", "v2") none is known to be the last.
  const bare = lines.length === 1 ? lines[0] : undefined;
  return inWords.find((line) => VERSION.test(line)) ?? inWords[0] ?? bare ?? null;
}

function first<T, R>(items: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}

/** A line of its own, not a title with "(draft)" in it. */
function isVersion(line: string): boolean {
  return (VERSION.test(line) || UPDATED.test(line)) && !/\b(?:plan|strategy)\b/i.test(line);
}

/** "… Plan 2021-23 – Draft v7, April 2022": from the word that begins the version. */
function versionWithin(title: string | null): string | null {
  const match = title === null ? null : VERSION.exec(title);
  return match && title !== null ? title.slice(match.index).replace(/[)\]]+$/, '') : null;
}

/** The day a version names, a month being its last day; null where it names none. */
export function dayIn(text: string): Day | null {
  const full = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+${NAMED}\s+(\d{4})\b`, 'i').exec(text);
  if (full) return dayOf(Number(full[3]), monthIn(full[2] ?? ''), Number(full[1]));
  const dashed = new RegExp(String.raw`\b(\d{1,2})-${NAMED}-(\d{4}|\d{2})\b`, 'i').exec(text);
  if (dashed) return dayOf(fullYear(dashed[3]), monthIn(dashed[2] ?? ''), Number(dashed[1]));
  const figures = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/.exec(text);
  if (figures) return dayOf(fullYear(figures[3]), Number(figures[2]), Number(figures[1]));
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const month = new RegExp(String.raw`\b${NAMED}[\s,]+(\d{4})\b`, 'i').exec(text);
  const year = Number(month?.[2] ?? 0);
  return month && year >= 1900 ? lastOfMonth(year, monthIn(month[1] ?? '')) : null;
}

/**
 * The period a title names: years are those in which the organisation's year begins and ends ("2021 – 2023" and
 * "2021-23" run from April 2021 to March 2023, "2009/10" from April 2009 to March 2010); months stand as written.
 * Null where it names none, a single year among them, since that may be a calendar year or a financial one.
 */
export function periodIn(text: string, yearStartMonth: number): Period | null {
  const dash = String.raw`\s*(?:[-–—‐/]|to|until)\s*`;
  const months = new RegExp(String.raw`\b${NAMED}\s+(\d{4})${dash}${NAMED}\s+(\d{4})\b`, 'i').exec(text);
  if (months) {
    const start = dayOf(Number(months[2]), monthIn(months[1] ?? ''), 1);
    const endYear = Number(months[4]);
    return start && endYear >= 1900 ? period(start, lastOfMonth(endYear, monthIn(months[3] ?? ''))) : null;
  }
  const year = String.raw`((?:19|20)\d\d)(?:/\d{2,4})?`;
  const match = new RegExp(
    String.raw`\b${year}${dash}((?:19|20)\d\d|\d\d)(?:/(\d{2,4}))?(?!\d|-\d)`,
    'i',
  ).exec(text);
  if (!match) return null;
  const from = Number(match[1]);
  const to = fullYear(match[3] ?? match[2]);
  if (to - from > 15) return null;
  const start = dayOf(from, yearStartMonth, 1);
  const end = yearStartMonth === 1 ? lastOfMonth(to, 12) : lastOfMonth(to, yearStartMonth - 1);
  return start && period(start, end);
}

function period(start: Day, end: Day): Period | null {
  return start < end ? { start, end } : null;
}

function fullYear(digits = ''): number {
  const value = Number(digits);
  return digits.length === 2 ? 2000 + value : value;
}
