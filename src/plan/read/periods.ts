/** Headers that name a reporting period: a column a quarter, a month, a term or a year. */
import { normalised } from './header-words';
import { MONTH, monthIn } from './month-words';

const UNTIL = String.raw`(?: ?(?:\/|–|-|to) ?| )`;
const YEAR = String.raw`(?:(?:19|20)\d\d(?:${UNTIL}(?:(?:19|20)\d\d|\d\d))?|[1-3]\d${UNTIL}[1-3]\d)`;
const PERIOD = new RegExp(
  String.raw`\b(?:q(?:uarter|tr)? ?[1-4]|[1-4](?:st|nd|rd|th) quarter|(?:quarter|qtr) (?:one|two|three|four)|${MONTH}|(?:autumn|spring|summer)(?: term)?)(?: ${YEAR}| \d\d)?\b|\b${YEAR}(?: q[1-4])?\b`,
  'g',
);

function wordsOf(header: string): string {
  return normalised(header.replace(/[()[\]]/g, ' '));
}

/** What a header says beside its period: "rag" for "Q1 RAG"; null where it names no period. */
export function besidePeriod(header: string): string | null {
  const words = wordsOf(header);
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

/** The columns of a series from the earliest period to the latest: from left to right, unless they count down. */
export function inTime<T extends { readonly text: string }>(columns: readonly T[]): readonly T[] {
  const times = columns.map(({ text }) => timeOf(wordsOf(text)));
  return countsDown(times) ? [...columns].reverse() : columns;
}

/** What of its period a header names; 0 for what it does not. */
interface Time {
  readonly year: number;
  readonly quarter: number;
  readonly month: number;
}

const YEAR_IN = new RegExp(String.raw`\b(?:(?:19|20)(\d\d)|([1-3]\d)${UNTIL}[1-3]\d|${MONTH} (\d\d))\b`);

function timeOf(words: string): Time {
  const year = YEAR_IN.exec(words);
  return {
    year: Number(year?.[1] ?? year?.[2] ?? year?.[3] ?? 0),
    quarter: Number(/\bq(?:uarter|tr)? ?([1-4])/.exec(words)?.[1] ?? 0),
    month: monthIn(words),
  };
}

/**
 * With their years they need only go back. Without, two months may be half a year apart either way, and the first
 * quarter may follow the last.
 */
function countsDown(times: readonly Time[]): boolean {
  if (times.length < 2) return false;
  const goesBack = (of: (time: Time) => number, most = Infinity) =>
    times.slice(1).every((time, index) => {
      const step = of(times[index] ?? time) - of(time);
      return step >= 1 && step <= most;
    });
  const all = (of: (time: Time) => number) => times.every((time) => of(time) > 0);
  if (all(({ year }) => year))
    return goesBack(({ year, quarter, month }) => 12 * year + (month > 0 ? month : 3 * quarter));
  if (all(({ month }) => month)) return times.length > 2 && goesBack(({ month }) => month);
  return all(({ quarter }) => quarter) && goesBack(({ quarter }) => quarter, 1);
}
