/** What the cells below a header look like; it settles headers whose words may mean two things. */
import { isDateFormat } from '../date-format';
import { byHue, readWord } from '../rag';
import { MONTH } from './month-words';
import type { Sheet } from './sheet';

/** Shares (0 to 1) of the column's filled cells, and counts. */
export interface Content {
  readonly filled: number;
  /** True where the rest was told from a part of the rows, so that it is so only about. */
  readonly isSample: boolean;
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

/** As many cells as settle what a column holds, spread over all of its rows. */
const SAMPLE = 400;

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

export function contentOf(sheet: Sheet, column: number, rows: readonly number[]): Content {
  const filled = rows.filter((row) => sheet.text(row, column) !== '');
  let numbers = 0;
  let dates = 0;
  let urgencies = 0;
  let ratingWords = 0;
  let marks = 0;
  let covers = false;
  const sample = spread(filled.length);
  for (const index of sample) {
    const row = filled[index] ?? 0;
    const text = sheet.text(row, column);
    if (ratesByWord(text)) ratingWords += 1;
    if (text.length <= 2) marks += 1;
    const above = index === 0 ? null : sheet.text(filled[index - 1] ?? 0, column);
    covers ||= text === above || (sheet.merge(row, column)?.bottom ?? row) > row;
    if (isActionNumber(text)) numbers += 1;
    if (isDateFormat(sheet.format(row, column)) || (text.length <= 80 && MONTH_OR_TIME.test(text)))
      dates += 1;
    if (/^(?:high|medium|med|low|h|m|l|urgent|critical|very high)$/i.test(text)) urgencies += 1;
  }
  const share = (count: number) => (filled.length === 0 ? 0 : count / sample.length);
  const rateByWord = Math.round(share(ratingWords) * filled.length);
  return {
    filled: filled.length,
    isSample: rows.length > SAMPLE,
    numbers: share(numbers),
    dates: share(dates),
    rated: rateByWord + ratedByFillAlone(sheet, column, rows),
    urgencies: share(urgencies),
    ratingWords: rateByWord,
    marks: share(marks),
    covers,
  };
}

/** How many cells a fill rates that say no rating. */
function ratedByFillAlone(sheet: Sheet, column: number, rows: readonly number[]): number {
  const sample = spread(rows.length);
  const rated = sample.filter((index) => {
    const row = rows[index] ?? 0;
    return ratesByFill(sheet.fill(row, column)) && !ratesByWord(sheet.text(row, column));
  });
  return sample.length === 0 ? 0 : Math.round((rated.length / sample.length) * rows.length);
}

/** Between two of the sample lie not always as many: every second row may be the second of an action. */
const UNEVEN = 0.618;

/** All indexes of so many, or a sample of them from the first to the last. */
function spread(count: number): readonly number[] {
  if (count <= SAMPLE) return Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: SAMPLE }, (_, index) =>
    Math.floor(((index + ((index * UNEVEN) % 1)) * count) / SAMPLE),
  );
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
