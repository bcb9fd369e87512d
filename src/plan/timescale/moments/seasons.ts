import { isYear, monthName } from '../months';
import { tokenAt, type Line, type Token } from '../tokens';
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
  const one = oneTerm(line, at);
  const isTerm = one !== null || isTermWord(after);
  const ofTerm = isTerm || sharesTerm(line, at);
  const range = ofTerm ? TERMS.get(one?.term ?? name) : plain;
  if (range === undefined) return null;
  const behind = one?.to ?? (isTerm ? at + 2 : at + 1);
  const written = yearAfter(line, behind, range.month, isTerm, context);
  const words = one?.label ?? name;
  const label = `${words.charAt(0).toUpperCase()}${words.slice(1)}${ofTerm ? ' term' : ''}`;
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

/** Terms with two names, since the rules know no winter term. */
const TWO_NAMES = new Map([
  ['autumn/winter', { term: 'autumn', label: 'Autumn/Winter' }],
  ['winter/spring', { term: 'spring', label: 'Winter/Spring' }],
]);

/** "Autumn/Winter term 2022" is one term; null where the words are not the two names of one. */
function oneTerm(line: Line, at: number): { term: string; label: string; to: number } | null {
  if (tokenAt(line, at + 1).type !== 'slash' || !isTermWord(tokenAt(line, at + 3).text)) return null;
  const named = TWO_NAMES.get(`${tokenAt(line, at).text}/${tokenAt(line, at + 2).text}`);
  return named === undefined ? null : { ...named, to: at + 4 };
}

/** "Autumn/Spring term", "Autumn, spring and summer terms": the word behind the last is said of all of them. */
function sharesTerm(line: Line, at: number): boolean {
  let next = at + 1;
  // No year has more than three of them.
  while (next < at + 5 && isJoint(tokenAt(line, next)) && SEASONS.has(tokenAt(line, next + 1).text))
    next += 2;
  return isTermWord(tokenAt(line, next).text);
}

function isJoint({ type, text }: Token): boolean {
  return type === 'slash' || type === 'dash' || type === 'comma' || /^(?:and|or|to)$/.test(text);
}

function isTermWord(word: string): boolean {
  return word === 'term' || word === 'terms';
}

function yearAfter(
  line: Line,
  at: number,
  month: number,
  isTerm: boolean,
  context: TimescaleContext,
): { year: number | null; to: number } {
  const sign = tokenAt(line, at);
  // "Autumn (2012)"
  if (sign.type === 'open' && isYear(tokenAt(line, at + 1))) {
    const inside = yearAfter(line, at + 1, month, isTerm, context);
    const closes = tokenAt(line, inside.to).type === 'close';
    return closes ? { year: inside.year, to: inside.to + 1 } : { year: null, to: at };
  }
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
