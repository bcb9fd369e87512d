import { isYear, monthName } from '../months';
import { tokenAt, type Line } from '../tokens';
import type { TimescaleContext } from '../context';
import { moment, type MomentReader } from './moment';
import { spanAt, yearInSpan } from './spans';

interface Months {
  readonly month: number;
  readonly months: number;
}

const SEASONS = new Map<string, Months>([
  ['spring', { month: 3, months: 3 }],
  ['summer', { month: 6, months: 3 }],
  ['autumn', { month: 9, months: 3 }],
  ['winter', { month: 12, months: 3 }],
]);
const TERMS = new Map<string, Months>([
  ['spring', { month: 1, months: 3 }],
  ['summer', { month: 4, months: 4 }],
  ['autumn', { month: 9, months: 4 }],
]);

/** "Spring 2012", "summer term 2013", "Autumn Term", "winter 2012/13": a window, with the months assumed. */
export const season: MomentReader = (line, at, context) => {
  const name = tokenAt(line, at).text;
  const plain = SEASONS.get(name);
  if (plain === undefined) return null;
  const after = tokenAt(line, at + 1).text;
  if (after === 'holidays' || after === 'holiday' || after === 'break' || after === 'half') return null;
  // "Autumn 1" is a half of the school's term.
  if (/^[0-9]$/.test(after)) return null;
  // "Autumn/Spring term" are both terms.
  const shared = tokenAt(line, at + 1).type === 'slash' && /^terms?$/.test(tokenAt(line, at + 3).text);
  const isTerm = /^terms?$/.test(after);
  const range = isTerm || shared ? TERMS.get(name) : plain;
  if (range === undefined) return null;
  const written = yearAfter(line, isTerm ? at + 2 : at + 1, range.month, isTerm, context);
  const label = `${name.charAt(0).toUpperCase()}${name.slice(1)}${isTerm || shared ? ' term' : ''}`;
  const last = ((range.month + range.months - 2) % 12) + 1;
  const why = `${label} is taken as ${monthName(range.month)} to ${monthName(last)}.`;
  return moment({
    from: at,
    to: written.to,
    unit: 'season',
    year: written.year,
    ...range,
    assumed: [{ what: 'season', why, meant: null }],
  });
};

function yearAfter(
  line: Line,
  at: number,
  month: number,
  isTerm: boolean,
  context: TimescaleContext,
): { year: number | null; to: number } {
  const sign = tokenAt(line, at);
  const next = sign.type === 'comma' || sign.text === 'of' || sign.type === 'dash' ? at + 1 : at;
  const span = spanAt(line, next, true);
  if (span?.years === 1) {
    // A school year begins in September: its spring and summer terms lie in the second year.
    const year = isTerm ? span.first + (month >= 9 ? 0 : 1) : yearInSpan(span, month, context);
    return { year, to: span.to };
  }
  const token = tokenAt(line, next);
  if (isYear(token)) return { year: token.value, to: next + 1 };
  // Behind a spaced dash two digits count something else.
  const apart = sign.type === 'dash' && sign.gap;
  const short = token.type === 'number' && /^[0-3][0-9]$/.test(token.text) && !token.ordinal && !apart;
  const alone = tokenAt(line, next + 1).type !== 'word' && tokenAt(line, next + 1).type !== 'number';
  return short && alone ? { year: 2000 + token.value, to: next + 1 } : { year: null, to: at };
}
