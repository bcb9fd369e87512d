import type { Mention, StatusWords } from './mentions/mention';
import { mentionOn, depthAt, type Parsed, type Segment } from './segments';
import type { Time } from './times/time';
import { isYear } from './months';
import { tokenAt, type TokenType } from './tokens';
import { continues } from './words';

/** Words that may stand beside a time in a timescale without adding anything to it. */
const FILLERS = new Set(
  (
    'and then or to in on at by the of a an for from date dates deadline timescale timescales target due latest approx ' +
    'approximately circa expected planned initially thereafter completion be is complete completed with each every ' +
    'revised this last first no later than starting at was now original originally moved extended rescheduled'
  ).split(' '),
);

/** What of a segment is a time or a status, and whether it is nothing else. */
export interface Judged {
  readonly segment: Segment;
  /** Mentions outside brackets. */
  readonly mentions: readonly Mention[];
  /** Only times, statuses and the small words between them. */
  readonly pure: boolean;
}

/**
 * The mentions of a segment that can count.
 * @param level how deep in brackets to look; what stands deeper or less deep is passed over
 */
export function judge(parsed: Parsed, segment: Segment, level = 0): Judged {
  const mentions: Mention[] = [];
  for (const mention of segment.mentions)
    if (depthAt(parsed, mention.from) === level && canCount(parsed, segment, mention)) mentions.push(mention);
  return { segment, mentions, pure: mentions.length > 0 && isPure(parsed, segment, mentions, level) };
}

function canCount(parsed: Parsed, segment: Segment, mention: Mention): boolean {
  if (mention.says === 'status') return statusCounts(parsed, segment, mention);
  return mention.says !== 'time' || !isNamed(parsed, mention);
}

function isPure(parsed: Parsed, segment: Segment, mentions: readonly Mention[], level: number): boolean {
  let next = 0;
  let at = segment.from;
  while (at < segment.to) {
    const mention = next < mentions.length ? mentions[next] : undefined;
    if (mention?.from === at) {
      at = mention.to;
      next += 1;
      continue;
    }
    const { type, text } = tokenAt(parsed.line, at);
    const says = type === 'word' ? !FILLERS.has(text) : type === 'number' || type === 'other';
    if (says && depthAt(parsed, at) === level) return false;
    at += 1;
  }
  return true;
}

/**
 * A status counts where its segment begins, or right behind a time – and only if what follows is no object of it
 * ("complete self assessment", "closed cases", "complete by May").
 */
function statusCounts(parsed: Parsed, segment: Segment, status: StatusWords): boolean {
  const sign = isSmall(parsed, status.from - 1) ? status.from - 1 : status.from;
  const before =
    mentionOn(parsed, status.from - 1) ??
    mentionOn(parsed, behindBrackets(parsed, sign) - 1) ??
    (sign < status.from ? mentionOn(parsed, behindFillers(parsed, sign) - 1) : undefined);
  return (status.from === segment.from || before !== undefined) && endsWell(parsed, status);
}

/** A semicolon parts two segments, but within brackets: "(May 2022; complete)". */
const SMALL = new Set<TokenType>(['comma', 'semicolon', 'slash', 'dash']);

function isSmall({ line }: Parsed, at: number): boolean {
  const { type, text } = tokenAt(line, at);
  return SMALL.has(type) || text === 'and';
}

/** "May 2022 (TBC), complete": the index of the bracket that closes before this token opens; the same where none does. */
function behindBrackets(parsed: Parsed, at: number): number {
  const depth = depthAt(parsed, at - 1);
  if (depth === 0 || tokenAt(parsed.line, at - 1).type !== 'close') return at;
  let next = at - 1;
  while (next > 0 && depthAt(parsed, next - 1) >= depth) next -= 1;
  return next;
}

/** "May 2022 deadline, complete": the index of the words before this sign that add nothing to the time. */
function behindFillers({ line }: Parsed, sign: number): number {
  let next = sign;
  while (next > sign - MOST_FILLERS && FILLERS.has(tokenAt(line, next - 1).text)) next -= 1;
  return next;
}

/** More of them are not written one after the other. */
const MOST_FILLERS = 4;

/** What follows a status does not make it a verb or an adjective. */
function endsWell(parsed: Parsed, status: StatusWords): boolean {
  const { line } = parsed;
  const next = mentionOn(parsed, status.to);
  const isDone = status.status === 'complete';
  if (next?.says === 'time') return !isDone || (next.lead !== 'by' && next.lead !== 'before');
  if (next !== undefined) return true;
  const { text } = tokenAt(line, status.to);
  if (tokenAt(line, status.to - 1).text === 'complete' && /^(?:and|by|to)$/.test(text)) return false;
  return continues(line, status.to);
}

/** Bare years and spans beside other words belong to a name: "Working Together 2018", "2015-17 Audit", "Minute 2012/11". */
export function isNamed(parsed: Parsed, time: Time): boolean {
  const { line } = parsed;
  // "March's figures" – but "June's Board" is the June Board.
  if (!time.meeting && /['’]s$/.test(tokenAt(line, time.bare).text)) return true;
  const isYearFirst = time.unit === 'month' && isYear(tokenAt(line, time.bare));
  const loose = (time.unit === 'year' || time.unit === 'span' || isYearFirst) && time.single;
  // "may" and "march" are also verbs.
  const isVerb =
    time.unit === 'month' &&
    !time.hasYear &&
    time.single &&
    /^(?:may|march|mar)$/.test(tokenAt(line, time.bare).text);
  if (!loose && !isVerb) return false;
  const before = tokenAt(line, time.from - 1);
  const follows =
    before.type === 'word' && !FILLERS.has(before.text) && mentionOn(parsed, time.from - 1) === undefined;
  const following = mentionOn(parsed, time.to);
  // "2012 Annual Report": the frequency is itself part of the name.
  const name = following?.says === 'often' && !following.surely && !continues(line, following.to);
  const isWord = tokenAt(line, time.to).type === 'word';
  const runsOn = name || (isWord && following === undefined && !continues(line, time.to));
  if (isVerb) return time.lead === 'none' && !time.edged && !time.meeting && (follows || runsOn);
  if (time.lead === 'in' && time.unit === 'span' && !time.edged) return follows;
  return (time.lead === 'none' || time.lead === 'for') && (follows || runsOn);
}
