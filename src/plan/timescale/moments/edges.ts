import type { Assumption } from '../../model';
import { tokenAt, type Line } from '../tokens';
import type { Edge, Moment } from './moment';

const EDGES = new Map<string, Edge>([
  ['early', 'early'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'end'],
  ['end', 'end'],
]);
/** The words that point at a part of a month. */
export const edgeWords: ReadonlySet<string> = new Set(EDGES.keys());
const ORDER: readonly Edge[] = ['early', 'mid', 'end'];

/** What is said of words that leave the day of a deadline open. */
const NOTES = new Map<string, Assumption>(
  ['beginning', 'start'].map((word) => [
    word,
    { what: 'other', why: `The ${word} of a month is taken as its 10th day, like “early”.`, meant: null },
  ]),
);

/** What is assumed where the time is a beginning: the first of the month, about which those words leave nothing open. */
export function ofBeginning(assumed: readonly Assumption[]): readonly Assumption[] {
  return assumed.filter((one) => NOTES.get('beginning') !== one && NOTES.get('start') !== one);
}

/**
 * "End July", "end of April", "Mid-June", "early May", "Mid/End May" (the later one), "end of 2012", "late spring".
 * Other parts of a year or a season have no rule and are no date.
 */
export function edged(line: Line, at: number, read: (at: number) => Moment | null): Moment | null {
  let word = tokenAt(line, at).text;
  let edge = EDGES.get(word) ?? 'end';
  let next = at + 1;
  const joined = tokenAt(line, next);
  const isJoined = joined.type === 'slash' || joined.type === 'dash' || /^(?:to|or|and)$/.test(joined.text);
  const other = isJoined ? EDGES.get(tokenAt(line, next + 1).text) : undefined;
  if (other !== undefined) {
    word = tokenAt(line, next + 1).text;
    edge = ORDER.indexOf(other) > ORDER.indexOf(edge) ? other : edge;
    next += 2;
  }
  if (tokenAt(line, next).type === 'dash' && !tokenAt(line, next + 1).gap) next += 1;
  if (tokenAt(line, next).text === 'of') next += 1;
  if (tokenAt(line, next).text === 'the') next += 1;
  const found = read(next);
  if (found === null) return null;
  // "Start 1 May – end 13 June 2012": a day has no end, but is one.
  const allowed = found.unit === 'month' || word === 'end' || (found.unit === 'season' && word === 'late');
  if (!allowed) return null;
  const note = NOTES.get(word);
  return { ...found, from: at, edge, assumed: note === undefined ? found.assumed : [...found.assumed, note] };
}
