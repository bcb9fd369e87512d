import type { TimescaleContext } from '../context';
import { endOfMeeting } from '../meetings';
import { isYear } from '../months';
import { yearOfToken } from '../moments/numbers';
import { spanAt } from '../moments/spans';
import type { Lead } from '../times/leads';
import { tokenAt, type Line } from '../tokens';
import type { MentionReader, Vague } from './mention';
import {
  comingMeeting,
  duration,
  namelessStretch,
  namelessWords,
  partOfYear,
  unreadable,
  withoutPart,
} from './nameless';
import { misspelt, phrases } from './vague-phrases';

const FEASTS = /^(?:easter|christmas|xmas|ramadan|holidays?|break|term|half|fy)$/;
const AHEAD = /^(?:new|next|coming|forthcoming|following|start|beginning|middle|end)$/;
const YEARS = /^(?:academic|school|financial)$/;

/** "Easter 2013" and "end of FY13" have a year and still no date. */
function endOfYear(line: Line, at: number): number {
  const year = tokenAt(line, at);
  const isWritten = tokenAt(line, at - 1).text === 'fy' ? yearOfToken(year) !== null : isYear(year);
  return spanAt(line, at, true)?.to ?? (isWritten ? at + 1 : at);
}

/** Words for a time that the rules give no date: "asap", "TBC", "before Easter", "new academic year", "3 months". */
function readVague(line: Line, at: number, context: TimescaleContext, before: Lead): Vague | null {
  const lead = withoutPart(line, at, before);
  const awaits = lead.kind === 'before' || lead.kind === 'for';
  const own = phrases.find(line, at);
  if (own === null && lead.kind !== 'none' && !canFollowLead(line, lead.to, awaits)) return null;
  const led = lead.shown && lead.kind !== 'for';
  const plain = own ?? (lead.to > at ? phrases.find(line, lead.to) : null);
  const slip = misspelt(line, lead.to);
  // "As and when requird" is more than "as and when".
  const found = slip !== null && slip.to > (plain?.to ?? at) ? slip : plain;
  if (found !== null) {
    const { where, unsettled } = found.value;
    const named =
      FEASTS.test(tokenAt(line, found.to - 1).text) || YEARS.test(tokenAt(line, found.to - 2).text);
    const whole = named ? endOfYear(line, found.to) : found.to;
    // "end of Year 2" is more than "end of year".
    const to = Math.max(whole, partOfYear(line, lead.to, context) ?? whole);
    return {
      says: 'vague',
      from: at,
      to,
      where: led && where === 'alone' ? 'end' : where,
      unsettled,
    };
  }
  if (lead.kind === 'none' && !canBeNameless(line, at)) return null;
  const time = namelessStretch(line, lead.to, context) ?? partOfYear(line, lead.to, context);
  const meeting = time ?? comingMeeting(line, lead.to, awaits);
  const lasts = meeting === null ? duration(line, lead.to, context) : null;
  const to = meeting ?? lasts?.to ?? unreadable(line, lead.to);
  if (to === null) return null;
  const { text: first } = tokenAt(line, at);
  const every = first === 'every';
  // "in the new financial year", "at the start of term", but not "in the last quarter".
  const ahead = lead.kind === 'in' && AHEAD.test(tokenAt(line, lead.to).text);
  const bounds = (every || lead.kind === 'during' || lead.kind === 'by') && lasts?.fromEvent !== true;
  const ends = meeting !== null ? led || ahead || time === null : bounds;
  return { says: 'vague', from: at, to, where: ends ? 'end' : 'alone', unsettled: false };
}

const nameless = new Set(namelessWords);

function canBeNameless(line: Line, at: number): boolean {
  const { type, text } = tokenAt(line, at);
  return type === 'number' || nameless.has(text);
}

const seconds = new Set([...phrases.firsts, ...namelessWords, 'the']);

/** A quick look whether anything vague can stand behind a lead: most "in", "by" and "for" lead to none. */
function canFollowLead(line: Line, at: number, awaits: boolean): boolean {
  const { type, text } = tokenAt(line, at);
  return type === 'number' || seconds.has(text) || (awaits && endOfMeeting(line, at) > at);
}

/** Times without a date; see `readVague`. */
export const vague: MentionReader<Vague> = {
  firsts: [...phrases.firsts, ...namelessWords, 'as', 'to', 'when'],
  led: true,
  numbers: true,
  mayBeSlip: () => false,
  read: readVague,
};
