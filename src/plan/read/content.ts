/** What the cells below a header look like; it settles headers whose words may mean two things. */
import { isDateFormat } from '../date-format';
import { byHue, readWord } from '../rag';
import { MONTH } from './month-words';
import type { Sheet } from './sheet';

/** Shares (0 to 1) of the column's filled cells, and counts. */
export interface Content {
  readonly filled: number;
  /** Action numbers: "1.1.1", "A2", "3)". */
  readonly numbers: number;
  /** Dates, or words that name a time. */
  readonly dates: number;
  /** Cells that rate: a colour as word or letter, "on track", or a fill in a rating's hue. */
  readonly rated: number;
  /** "High", "Medium", "Low": how urgent something is, not what it belongs to. */
  readonly urgencies: number;
  /** How many cells rate by what they say, whatever their fill. */
  readonly ratingWords: number;
  /** Cells of a letter or two: ticks, crosses, ratings. */
  readonly marks: number;
  /** Whether a text covers several rows: merged over them, or said again on the next row. */
  readonly covers: boolean;
}

/** As many rows as settle what a column holds. */
const SAMPLE = 200;

const MONTH_OR_TIME = new RegExp(
  String.raw`\b${MONTH}\b|\b(?:19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b(?:ongoing|on-going|annual(?:ly)?|monthly|quarterly|asap|tbc|immediate|q[1-4])\b`,
  'i',
);

/** "1.1.1", "2.10", "A3", "1)", "P2.4a", "1000.1"; four figures that name a year number nothing. */
export function isActionNumber(text: string): boolean {
  return (
    /^[a-z]{0,4}[\s.-]?(?:\d{1,3}|(?!19|20)\d{4})(?:[.\-/]\d{1,3}){0,4}[a-z]?[.):]?$/i.test(text) ||
    /^[a-z][.)]?$/i.test(text)
  );
}

export function contentOf(sheet: Sheet, column: number, rows: Iterable<number>): Content {
  let filled = 0;
  let numbers = 0;
  let dates = 0;
  let rated = 0;
  let urgencies = 0;
  let seen = 0;
  let ratingWords = 0;
  let marks = 0;
  let covers = false;
  let above = '';
  for (const row of rows) {
    if (seen >= SAMPLE) break;
    seen += 1;
    const fill = sheet.fill(row, column);
    const text = sheet.text(row, column);
    const says = ratesByWord(text);
    if (says || ratesByFill(fill)) rated += 1;
    if (text === '') continue;
    if (says) ratingWords += 1;
    if (text.length <= 2) marks += 1;
    filled += 1;
    covers ||= text === above || (sheet.merge(row, column)?.bottom ?? row) > row;
    above = text;
    if (isActionNumber(text)) numbers += 1;
    if (isDateFormat(sheet.format(row, column)) || (text.length <= 80 && MONTH_OR_TIME.test(text)))
      dates += 1;
    if (/^(?:high|medium|med|low|h|m|l|urgent|critical|very high)$/i.test(text)) urgencies += 1;
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    filled,
    numbers: share(numbers),
    dates: share(dates),
    rated,
    urgencies: share(urgencies),
    ratingWords,
    marks: share(marks),
    covers,
  };
}

function ratesByFill(fill: string | null): boolean {
  const hue = fill === null ? null : byHue(fill);
  return hue !== null && hue !== 'background';
}

function ratesByWord(text: string): boolean {
  if (text === '' || text.length > 30) return false;
  const read = readWord(text);
  if (read.kind === 'rating') return true;
  return (
    read.kind === 'meaning' &&
    (read.meaning === 'onTrack' || read.meaning === 'atRisk' || read.meaning === 'late')
  );
}
