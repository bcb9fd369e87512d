import type { TimescaleContext } from '../context';
import { monthWords } from '../months';
import { tokenAt, wordsOf, type Line } from '../tokens';
import { edged, edgeWords } from './edges';
import type { Moment, MomentReader } from './moment';
import { numericDate, numericMonth } from './numeric';
import { quarter } from './quarters';
import { season } from './seasons';
import { span, year } from './spans';
import { strayAssumption } from './numbers';
import { dayAndMonth, month, WEEKDAYS } from './words';
import { yearBeforeEnd, yearEnd } from './year-ends';

/** Every way of writing one time that begins with a number, the more telling first. */
const byNumber: readonly MomentReader[] = [
  numericDate,
  dayAndMonth,
  quarter,
  yearBeforeEnd,
  span,
  numericMonth,
  year,
];

/** Those that begin with a word; any word not among them is tried as a month, rightly spelt or not. */
const byWord = new Map<string, MomentReader>([
  ...Array.from(WEEKDAYS, (word): [string, MomentReader] => [word, dayAndMonth]),
  ...'q qtr qtrs quarter quarters first second third fourth'
    .split(' ')
    .map((word): [string, MomentReader] => [word, quarter]),
  ...['spring', 'summer', 'autumn', 'winter'].map((word): [string, MomentReader] => [word, season]),
  ['fy', financial],
  ['financial', financial],
  ['calendar', (line, at, context) => year(line, at, context) ?? end(line, at, context)],
  ...['year', 'fye', 'ye', 'y'].map((word): [string, MomentReader] => [word, end]),
]);

/** "financial year 2012/13", "FY 2012/13", the quarters of it, and its end. */
function financial(line: Line, at: number, context: TimescaleContext): Moment | null {
  return quarter(line, at, context) ?? span(line, at, context) ?? end(line, at, context);
}

function end(line: Line, at: number, context: TimescaleContext): Moment | null {
  return yearEnd(line, at, context, (from) => readMoment(line, from, context));
}

/** The words with which a time can begin. */
export const momentWords: readonly string[] = [...byWord.keys(), ...monthWords, ...edgeWords];

/** The time written at this token; null where there is none. */
export function readMoment(line: Line, at: number, context: TimescaleContext): Moment | null {
  if (edgeWords.has(tokenAt(line, at).text)) return edged(line, at, (from) => readPlain(line, from, context));
  return readPlain(line, at, context);
}

function readPlain(line: Line, at: number, context: TimescaleContext): Moment | null {
  const token = tokenAt(line, at);
  if (token.type === 'word') {
    const found = (byWord.get(token.text) ?? month)(line, at, context);
    return found === null ? null : withoutStraySigns(line, found);
  }
  if (token.type !== 'number') return null;
  for (const reader of byNumber) {
    const found = reader(line, at, context);
    if (found !== null) return withoutStraySigns(line, found);
  }
  return null;
}

/** A sign that means nothing inside or right behind the time is left out, and that is said. */
function withoutStraySigns(line: Line, found: Moment): Moment {
  let signs = tokenAt(line, found.from).stray.replace(/[^`´^~¨]/gu, '');
  for (let at = found.from + 1; at <= found.to; at += 1) signs += tokenAt(line, at).stray;
  if (signs === '') return found;
  const written = wordsOf(line, found.from, found.to);
  const clean = Array.from(written, (sign) => (signs.includes(sign) ? '' : sign)).join('');
  const before = tokenAt(line, found.from).stray;
  const behind = tokenAt(line, found.to).stray;
  return { ...found, assumed: [...found.assumed, strayAssumption(before + written + behind, clean)] };
}
