import type { Every } from '../../model';
import { monthAt } from '../months';
import { phraseBook, type FoundPhrase } from '../phrases';
import { tokenAt, type Line, type Token } from '../tokens';
import type { Frequency, MentionReader } from './mention';
import { misspelt, nearestWord } from './spelling';

type Table = Readonly<Record<Every, string>>;
interface Meaning {
  readonly every: Every;
  readonly surely: boolean;
}

/** Words that may also stand inside a name ("quarterly dataset"). */
const PERHAPS: Table = {
  P1W: 'weekly',
  P2W: 'fortnightly|bi weekly|biweekly|2 weekly|two weekly',
  P1M: 'monthly',
  P2M: 'bi monthly|bimonthly|two monthly|2 monthly',
  P3M: 'quarterly|three monthly|3 monthly',
  P4M: 'termly|four monthly|4 monthly',
  P6M: 'six monthly|6 monthly|half yearly|biannual|bi annual|semi annual|twice yearly',
  P1Y: 'yearly|annual|twelve monthly|12 monthly',
};
/** Words that can only say how often. */
const SURELY: Table = {
  P1W: 'every week|each week|once a week|per week|once weekly',
  P2W: 'every two weeks|every 2 weeks|every fortnight|each fortnight|every other week|every alternate week|once a fortnight|alternate weeks',
  P1M: 'every month|each month|once a month|per month|once monthly',
  P2M: 'every two months|every 2 months|every other month|every alternate month|alternate months',
  P3M: 'every quarter|each quarter|once a quarter|per quarter|every three months|every 3 months',
  P4M: 'every term|each term|once a term|per term|once termly|every four months|every 4 months',
  P6M:
    'every six months|every 6 months|twice a year|twice per year|twice annually|' +
    'biannually|bi annually|semi annually|twice each year|twice every year|every half year|each half year|every other quarter|every alternate quarter',
  P1Y:
    'annually|every year|each year|once a year|once per year|per annum|every twelve months|every 12 months|' +
    'every financial year|each financial year|every academic year|each academic year|every school year|each school year',
};
/** How many times a year makes which interval. */
const TIMES_A_YEAR: readonly (readonly [Every, number, string])[] = [
  ['P6M', 2, 'two'],
  ['P4M', 3, 'three'],
  ['P3M', 4, 'four'],
  ['P2M', 6, 'six'],
  ['P1M', 12, 'twelve'],
];
const A_YEAR = ['a year', 'per year', 'each year', 'every year', 'per annum', 'yearly', 'annually'];

/** "two times a year", "3 x per year", "x4 yearly". */
function timesAYear(): [string, Meaning][] {
  return TIMES_A_YEAR.flatMap(([every, number, word]) =>
    [`${String(number)} times`, `${word} times`, `${String(number)} x`, `x ${String(number)}`].flatMap(
      (times) => A_YEAR.map((year): [string, Meaning] => [`${times} ${year}`, { every, surely: true }]),
    ),
  );
}

/** Words that say how often only before "basis". */
const BASIS: readonly (readonly [string, Every])[] = [
  ['six month', 'P6M'],
  ['6 month', 'P6M'],
  ['three month', 'P3M'],
  ['3 month', 'P3M'],
];

function entriesOf(table: Table, surely: boolean): [string, Meaning][] {
  return (Object.entries(table) as [Every, string][]).flatMap(([every, phrases]) =>
    phrases.split('|').map((phrase): [string, Meaning] => [phrase, { every, surely }]),
  );
}

const known = [...entriesOf(PERHAPS, false), ...entriesOf(SURELY, true), ...timesAYear()];
const frequencies = phraseBook(known);
const onBasis = phraseBook([
  ...known,
  ...BASIS.map(([phrase, every]): [string, Meaning] => [phrase, { every, surely: true }]),
]);
/** Words before a frequency that belong to it. */
const LEAST = ['at least', 'a minimum of', 'minimum of', 'minimum'];
const least = phraseBook([...LEAST, 'a', 'an', 'the'].map((phrase) => [phrase, true]));
const atLeast = phraseBook([...LEAST, 'once'].map((phrase) => [phrase, true]));

/** What comes round once a year. */
const SEASONS = /^(?:spring|summer|autumn|winter)$/;

const SPELT = 'weekly fortnightly monthly quarterly termly yearly annually biannually bimonthly'.split(' ');
const BEFORE = new Set(['six', '6', 'bi', 'three', '3', 'half', 'two', '2', 'four', '4']);
const SPELT_FIRST = new Set(SPELT.map((word) => word.charAt(0)));

/** "quarterly", "on a six monthly basis", "every 6 months", "twice a year", "Quaterly". */
export const often: MentionReader<Frequency> = {
  firsts: [...new Set([...frequencies.firsts, ...atLeast.firsts, 'on', 'every', 'each', ...BEFORE])],
  led: false,
  numbers: true,
  mayBeSlip: (line, at) => {
    const { text } = tokenAt(line, at);
    return text.length >= 5 && text.length <= 12 && text.endsWith('y') && SPELT_FIRST.has(text.charAt(0));
  },
  read: (line, at) => {
    const token = tokenAt(line, at);
    if (token.text === 'on') return basis(line, at);
    if (token.ordinal) return dayOfEach(line, at);
    const found = frequencyAt(line, at);
    if (found !== null) {
      const { every, surely } = found.value;
      const to = /^(?:thereafter|basis)$/.test(tokenAt(line, found.to).text) ? found.to + 1 : found.to;
      return { says: 'often', from: withPart(line, at), to, every, surely, assumed: [] };
    }
    // "every September" is once a year; the month itself is read as a time.
    if ((token.text === 'every' || token.text === 'each') && isOnceAYear(line, at + 1))
      return { says: 'often', from: at, to: at + 1, every: 'P1Y', surely: true, assumed: [] };
    return misspeltOften(line, at);
  },
};

function isOnceAYear(line: Line, at: number): boolean {
  return SEASONS.test(tokenAt(line, at).text) || monthAt(line, at)?.misspelt === false;
}

/**
 * "quarterly", "at least quarterly", "at least once every six months".
 *
 * @param most how many of the words before it may stand there; a cell of nothing else would be walked through at each
 */
function frequencyAt(line: Line, at: number, most = 2): FoundPhrase<Meaning> | null {
  const found = frequencies.find(line, at);
  if (found !== null || most === 0) return found;
  const before = atLeast.find(line, at);
  return before === null ? null : frequencyAt(line, before.to, most - 1);
}

/** "at the end of each quarter": the index of the first of the words before it that belong to it. */
function withPart(line: Line, at: number): number {
  if (tokenAt(line, at - 1).text !== 'of') return at;
  if (!/^(?:start|beginning|middle|end)$/.test(tokenAt(line, at - 2).text)) return at;
  const from = tokenAt(line, at - 3).text === 'the' ? at - 3 : at - 2;
  return /^(?:at|by|before|from)$/.test(tokenAt(line, from - 1).text) ? from - 1 : from;
}

/** "by the 10th of each month". */
function dayOfEach(line: Line, at: number): Frequency | null {
  const found = tokenAt(line, at + 1).text === 'of' ? frequencies.find(line, at + 2) : null;
  if (found?.value.surely !== true) return null;
  let from = tokenAt(line, at - 1).text === 'the' ? at - 1 : at;
  if (/^(?:by|on)$/.test(tokenAt(line, from - 1).text)) from -= 1;
  return { says: 'often', from, to: found.to, every: found.value.every, surely: true, assumed: [] };
}

/** "on six monthly basis", "on at least an annual basis". */
function basis(line: Line, at: number): Frequency | null {
  let next = at + 1;
  for (let words = 0; words < 2; words += 1) next = least.find(line, next)?.to ?? next;
  const found = onBasis.find(line, next);
  const slip = found === null ? misspeltOften(line, next) : null;
  const to = found?.to ?? slip?.to ?? next;
  const every = found?.value.every ?? slip?.every;
  if (every === undefined || tokenAt(line, to).text !== 'basis') return null;
  return { says: 'often', from: at, to: to + 1, every, surely: true, assumed: slip?.assumed ?? [] };
}

/** "Quaterly", "anually", "six montly". */
function misspeltOften(line: Line, at: number): Frequency | null {
  const head: Token[] = [];
  let last = at;
  if (BEFORE.has(tokenAt(line, at).text)) {
    head.push(tokenAt(line, at));
    last += tokenAt(line, at + 1).type === 'dash' ? 2 : 1;
  }
  const token = tokenAt(line, last);
  if (token.type !== 'word' || !token.text.endsWith('y')) return null;
  const meant = nearestWord(token.text, SPELT);
  if (meant === null) return null;
  const corrected: Line = { text: line.text, tokens: [...head, { ...token, text: meant }] };
  const found = frequencies.find(corrected, 0);
  if (found === null) return null;
  return {
    says: 'often',
    from: at,
    to: last + 1,
    every: found.value.every,
    surely: found.value.surely,
    assumed: [misspelt(line, last, meant)],
  };
}
