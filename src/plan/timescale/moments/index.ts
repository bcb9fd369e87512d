import type { TimescaleContext } from '../context';
import { tokenAt, wordsOf, type Line } from '../tokens';
import { edged } from './edges';
import type { Moment, MomentReader } from './moment';
import { numericDate, numericMonth } from './numeric';
import { quarter } from './quarters';
import { season } from './seasons';
import { span, year } from './spans';
import { strayAssumption } from './numbers';
import { dayAndMonth, month } from './words';

/** Every way of writing one time, the more telling first. */
const readers: readonly MomentReader[] = [
  numericDate,
  dayAndMonth,
  month,
  quarter,
  season,
  span,
  numericMonth,
  year,
];

const STARTERS = /^(?:early|mid|middle|late|end|beginning|start)$/;

/** The time written at this token; null where there is none. */
export function readMoment(line: Line, at: number, context: TimescaleContext): Moment | null {
  const token = tokenAt(line, at);
  if (token.type !== 'word' && token.type !== 'number') return null;
  if (STARTERS.test(token.text)) return edged(line, at, (from) => readPlain(line, from, context));
  return readPlain(line, at, context);
}

function readPlain(line: Line, at: number, context: TimescaleContext): Moment | null {
  for (const reader of readers) {
    const found = reader(line, at, context);
    if (found !== null) return withoutStraySigns(line, found);
  }
  return null;
}

/** A sign that means nothing inside or right behind the time is left out, and that is said. */
function withoutStraySigns(line: Line, found: Moment): Moment {
  let signs = '';
  for (let at = found.from + 1; at <= found.to; at += 1) signs += tokenAt(line, at).stray;
  if (signs === '') return found;
  const written = wordsOf(line, found.from, found.to);
  const clean = Array.from(written, (sign) => (signs.includes(sign) ? '' : sign)).join('');
  const behind = tokenAt(line, found.to).stray;
  return { ...found, assumed: [...found.assumed, strayAssumption(written + behind, clean)] };
}
