import { judge, type Judged } from './counts';
import type { Frequency, Mention, StatusWords } from './mentions/mention';
import { mentionOn, depthAt, type Parsed } from './segments';
import type { Range } from './task';
import type { Time } from './times/time';
import { endOfMeeting } from './meetings';
import { isPastEvent } from './past-events';
import { tokenAt, type Line } from './tokens';
import { continues } from './words';

/** What stands at the end of a sentence and says when ("… to open July 2021", "… report to the Board six monthly"). */
export function atEnd(parsed: Parsed, prose: readonly Judged[]): readonly Mention[] {
  for (const { segment, mentions } of [...prose].reverse()) {
    const found: Mention[] = [];
    let end = segment.to;
    for (const mention of [...mentions].reverse()) {
      if (!onlySigns(parsed, mention.to, end) || !endsSentence(parsed, mention)) break;
      found.unshift(mention);
      end = mention.from;
    }
    if (found.some(({ says }) => says !== 'status')) {
      const isFirst = segment.from === prose[0]?.segment.from;
      return [...earlierTimes(parsed, mentions, found, isFirst ? -1 : segment.from), ...found];
    }
  }
  return [];
}

/**
 * "Draft by May 2012 and final by July 2012", "send it by May 2012 to the police and in July 2012 to schools"; and a
 * time at the start of the segment, given as `start`.
 */
function earlierTimes(
  parsed: Parsed,
  mentions: readonly Mention[],
  found: readonly Mention[],
  start: number,
): readonly Mention[] {
  const last = found.find((mention) => mention.says === 'time');
  if (last === undefined) return [];
  return mentions.filter(
    (mention) =>
      mention.says === 'time' &&
      mention.to <= last.from &&
      ((mention.lead === 'by' && last.lead === 'by') ||
        (mention.from === start && mention.hasYear) ||
        isJoined(parsed, mention, last)),
  );
}

/** "by May 2012 to the police and in July 2012": both are led to, and "and" stands before the last. */
function isJoined(parsed: Parsed, first: Time, last: Time): boolean {
  const isLed = last.lead === 'in' || last.lead === 'by' || (last.lead === 'none' && first.lead === 'by');
  if (!isLed || !last.hasYear || !endsWithAnd(parsed, last.from)) return false;
  const isDeadline =
    first.lead === 'by' || (first.lead === 'in' && (first.unit === 'day' || first.unit === 'month'));
  return isDeadline && first.hasYear && !isPastEvent(parsed, first);
}

/** "and", "and then", "and again", "and to the council": what joins the time behind it to one before. */
function endsWithAnd({ line }: Parsed, to: number): boolean {
  for (let at = to - 1; at >= to - LONGEST_JOINT; at -= 1) {
    const { type, text } = tokenAt(line, at);
    if (type !== 'word') return false;
    if (text === 'and') return at === to - 1 || goesOn(line, at + 1);
  }
  return false;
}

/** Words that begin no work of their own; "to the council" and "to Cabinet" do not, but "to report" does. */
function goesOn(line: Line, at: number): boolean {
  const { text } = tokenAt(line, at);
  if (text === 'to')
    return /^(?:the|all|our)$/.test(tokenAt(line, at + 1).text) || endOfMeeting(line, at + 1) > at + 1;
  return /^(?:for|with|at|among|then|again|also|finally)$/.test(text);
}

/** Words in the longest of them: "and to the full council". */
const LONGEST_JOINT = 6;

/** "… by May 2012, extended to July 2012": the date that the first one found was moved from. */
export function movedFrom(
  parsed: Parsed,
  prose: readonly Judged[],
  found: readonly Mention[],
): readonly Mention[] {
  if (parsed.mentions.length < 2) return [];
  const moved = found.find((mention) => mention.says === 'time');
  if (moved === undefined) return [];
  return prose
    .flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.says === 'time' && isMovedFrom(parsed, mention, moved));
}

/** What stands between a date and the one it was moved to, and nothing else. */
const MOVED_TO =
  /^[-,.;:(]? ?(?:(?:now )?(?:extended|moved|slipped|delayed|postponed|deferred|rescheduled|revised|(?:put|pushed|moved) back) (?:to|until|till)|now(?: due)?(?: by| in)?)$/;

/** Words in the longest of them, with the sign before: ", now put back to". */
const LONGEST_MOVE = 6;

function isMovedFrom(parsed: Parsed, first: Time, { bare }: Time): boolean {
  if (bare - first.to > LONGEST_MOVE) return false;
  const between = parsed.line.tokens.slice(first.to, bare).map(({ text }) => text);
  return MOVED_TO.test(between.join(' ')) && !isPastEvent(parsed, first);
}

/** Nothing but punctuation and bracketed remarks; between two mentions also "and again". */
function onlySigns(parsed: Parsed, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { type, text } = tokenAt(parsed.line, at);
    if (depthAt(parsed, at) !== 0 || ['comma', 'stop', 'question', 'colon', 'dash', 'slash'].includes(type))
      continue;
    if (text !== 'and' && text !== 'then' && text !== 'again') return false;
  }
  return true;
}

function endsSentence(parsed: Parsed, mention: Mention): boolean {
  switch (mention.says) {
    case 'time':
      return (
        (mention.hasYear || mention.lead !== 'none' || mention.unit === 'month' || mention.unit === 'day') &&
        !isPastEvent(parsed, mention)
      );
    case 'often':
      return (
        !/^(?:annual|biannual)$/.test(tokenAt(parsed.line, mention.to - 1).text) &&
        !isOfAnother(parsed, mention)
      );
    case 'standing':
      // "Deliver it as a rolling programme" – but "develop a rolling programme" is the work itself.
      if (tokenAt(parsed.line, mention.from).text === 'rolling') return false;
      return mention.ongoing || mention.to > mention.from + 1;
    case 'vague':
      return mention.where !== 'alone';
    case 'status':
      // Here it stands right behind a time; elsewhere it does not count.
      return true;
  }
}

/** The status before the tail where no dash parts it from the task: "… plan Complete – May 2015". */
export function statusAtEnd(
  parsed: Parsed,
  prose: readonly Judged[],
  hasTail: boolean,
): readonly StatusWords[] {
  const { line } = parsed;
  const last = prose[prose.length - 1];
  if (last === undefined || !hasTail) return [];
  const status = mentionOn(parsed, last.segment.to - 1);
  if (status?.says !== 'status') return [];
  const plain =
    status.status === 'notStarted' ||
    /^(?:complete|progress|underway|delayed|cancelled)$/.test(tokenAt(line, status.to - 1).text);
  const isVerb =
    /^(?:be|to|is|are|was|were|been|being|not|yet|quite|never|until|when|once|if|why|whether|which|that|of|the|a|all|their|fully|and|work)$/;
  // "not started" begins with one of these words and says all of it.
  const own = status.status !== 'notStarted' && isVerb.test(tokenAt(line, status.from).text);
  const governed = own || isVerb.test(tokenAt(line, status.from - 1).text);
  return plain && !governed ? [status] : [];
}

/**
 * A bracket that holds nothing but a time or a status: "(annually throughout 2014-17):".
 * @param end the token behind the last sentence; the bracket must close it
 */
export function inBrackets(
  parsed: Parsed,
  end: number,
): { mentions: readonly Mention[]; range: Range } | null {
  const { line } = parsed;
  let to = end;
  while (to > 0 && ['stop', 'colon', 'comma'].includes(tokenAt(line, to - 1).type)) to -= 1;
  if (depthAt(parsed, to - 1) !== 1) return null;
  let from = to - 1;
  // Brackets within it are passed over: "(May 2022 (TBC))".
  while (from > 0 && (depthAt(parsed, from) !== 1 || tokenAt(line, from).type !== 'open')) from -= 1;
  const mentions = parsed.mentions.filter((mention) => mention.from > from && mention.from < to);
  const judged = judge(parsed, { from: from + 1, to: to - 1, mentions }, 1);
  return judged.pure ? { mentions: judged.mentions, range: { from, to } } : null;
}

/** A time that opens the text: "May 2022 – launch …", "By June 2012, agencies …". */
export function atStart(parsed: Parsed, prose: readonly Judged[]): readonly Mention[] {
  const first = prose[0];
  const mention = first?.mentions[0];
  if (first === undefined || mention?.from !== first.segment.from) return [];
  if (first.pure) return first.mentions.filter(({ says }) => says !== 'status');
  if (mention.says !== 'time') return [];
  const isLed = mention.lead !== 'none' && mention.lead !== 'for';
  return isLed || mention.meeting || tokenAt(parsed.line, mention.to).type === 'comma' ? [mention] : [];
}

/** Times and frequencies in the middle of the prose: "to start in May 2022 with a launch in July, led by …". */
export function inProse(parsed: Parsed, prose: readonly Judged[]): readonly Mention[] {
  const { line } = parsed;
  return prose.flatMap(({ mentions }) =>
    mentions.filter((mention) => {
      if (mention.says === 'vague') return mention.where === 'anywhere';
      // "on an ongoing basis"; "on-going support" is the work itself.
      if (mention.says === 'standing')
        return mention.ongoing && tokenAt(line, mention.to - 1).text === 'basis';
      if (mention.says === 'often') return isAdverb(parsed, mention) && !isOfAnother(parsed, mention);
      if (mention.says !== 'time') return false;
      // "each April": the month belongs to the word before it.
      const before = mentionOn(parsed, mention.from - 1);
      if (before?.says === 'often' && /^(?:every|each)$/.test(tokenAt(line, mention.from - 1).text))
        return !isOfAnother(parsed, before);
      if (mention.lead === 'none' || !continues(line, mention.to)) return false;
      if (mention.lead === 'for' && !mention.meeting) return false;
      const dated = mention.unit === 'day' || mention.unit === 'month' || mention.lead === 'by';
      return dated && (mention.hasYear || mention.lead === 'by') && !isPastEvent(parsed, mention);
    }),
  );
}

/** How often, said inside the task, where the tail says only until when: "reported quarterly to … – throughout 2015-17". */
export function frequencyInTask(
  parsed: Parsed,
  prose: readonly Judged[],
  found: readonly Mention[],
): readonly Frequency[] {
  if (!parsed.mentions.some(({ says }) => says === 'often')) return [];
  const times = found.filter((mention) => mention.says === 'time');
  const standing = found.some(({ says }) => says === 'standing');
  if (times.length === 0 && !standing) return [];
  const open =
    standing ||
    times.length > 1 ||
    times.some(({ kind, lead }) => kind === 'ongoing' || kind === 'dates' || lead === 'from');
  const inTask = prose.flatMap(({ mentions }) => mentions).filter((mention) => mention.says === 'often');
  const last = inTask
    .filter((mention) => isAdverb(parsed, mention) && (open || !isOfAnother(parsed, mention)))
    .at(-1);
  return last === undefined ? [] : [last];
}

function isAdverb(parsed: Parsed, { surely, to }: Frequency): boolean {
  const { line } = parsed;
  const following = mentionOn(parsed, to);
  // "share quarterly May 2012 figures": the month is part of the name.
  const end = following?.says === 'time' && following.lead === 'none' ? following.to : to;
  if (surely || (following !== undefined && end === to)) return true;
  if (end > to) return continues(line, end);
  return !/^(?:annual|biannual)$/.test(tokenAt(line, to - 1).text) && continues(line, to);
}

const FOUNDING =
  /^(?:develop|establish|create|design|introduce|agree|devise|draft|commission|propose|explore|consider)$/;

/** How often something else will be done, once this is: "Develop a process to report quarterly to the Board". */
function isOfAnother({ line }: Parsed, { from }: Frequency): boolean {
  for (let at = Math.max(0, from - 25); at < from; at += 1) {
    const { text } = tokenAt(line, at);
    if (FOUNDING.test(text) || (text === 'set' && tokenAt(line, at + 1).text === 'up')) return true;
  }
  return false;
}
