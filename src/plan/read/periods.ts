/** Headers that name a reporting period: a column a quarter, a month, a term or a year. */
import { normalised } from './header-words';

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*`;
const YEAR = String.raw`(?:(?:19|20)\d\d(?: ?(?:\/|–|-) ?\d\d(?:\d\d)?)?|\d\d ?(?:\/|–|-) ?\d\d)`;
const PERIOD = new RegExp(
  String.raw`\b(?:q(?:uarter|tr)? ?[1-4]|[1-4](?:st|nd|rd|th) quarter|(?:quarter|qtr) (?:one|two|three|four)|${MONTH}|(?:autumn|spring|summer)(?: term)?)(?: ${YEAR}| \d\d)?\b|\b${YEAR}(?: q[1-4])?\b`,
  'g',
);

/** What a header says beside its period: "rag" for "Q1 RAG"; null where it names no period. */
export function besidePeriod(header: string): string | null {
  const words = normalised(header.replace(/[([]/g, ' ').replace(/[)\]]/g, ' '));
  const rest = words.replace(PERIOD, ' ').replace(/[–-]/g, ' ').replace(/\s+/g, ' ').trim();
  return PERIOD_IN.test(words) ? rest : null;
}

const PERIOD_IN = new RegExp(PERIOD.source);

/**
 * True where the headers are those of one column repeated for each period: each names one and says the same beside
 * it, or all say the very same.
 */
export function isSeries(headers: readonly string[]): boolean {
  if (headers.length < 2) return false;
  const alike = new Set(headers.map((header) => besidePeriod(header) ?? `= ${normalised(header)}`));
  return alike.size === 1;
}

/** The columns of a series from the earliest period to the latest: from left to right, unless quarters count down. */
export function inTime<T extends { readonly text: string }>(columns: readonly T[]): readonly T[] {
  const quarters = columns.map(({ text }) => Number(/\bq(?:uarter|tr)? ?([1-4])/i.exec(text)?.[1] ?? 0));
  const [first = 0] = quarters;
  const countsDown =
    columns.length > 1 && quarters.every((quarter, index) => quarter > 0 && quarter === first - index);
  return countsDown ? [...columns].reverse() : columns;
}
