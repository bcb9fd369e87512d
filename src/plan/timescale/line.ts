import type { Reading } from '../model';
import { formatDay, type Day } from '../day';
import { compose } from './compose';
import type { TimescaleContext } from './context';
import { judge, type Judged } from './counts';
import { endOfMeeting, isSurelyMeeting } from './meetings';
import type { Frequency, Mention } from './mentions/mention';
import { isPastEvent } from './past-events';
import { inBrackets } from './prose';
import { mentionOn, parse, type Parsed } from './segments';
import { readLead } from './times/leads';
import { tokenAt, wordsOf } from './tokens';
import { continues } from './words';

/**
 * Reads one line of a timescale column: all of it says when. `task` is empty; the row's action is the task.
 * Never fails; a line without a time reads as kind `none`.
 */
export function readTimescaleLine(text: string, context: TimescaleContext): Reading {
  const parsed = parse(text, context);
  const judged = parsed.segments.map((segment) => judge(parsed, segment));
  const all = judged.flatMap(({ mentions }) => mentions);
  const counted = all.filter((mention) =>
    mention.says === 'time'
      ? !isPastEvent(parsed, mention)
      : mention.says !== 'often' || isHowOften(parsed, mention, all),
  );
  const saysWhen = counted.some(({ says }) => says !== 'status');
  const inside = saysWhen ? null : inBrackets(parsed, parsed.segments.at(-1)?.to ?? 0);
  const says = inside === null ? counted : [...counted, ...inside.mentions];
  const { reading } = compose(
    parsed,
    says.map((mention) => withMeeting(parsed, mention)),
  );
  if (reading.kind !== 'none' || reading.status === 'complete') return { task: '', ...reading };
  const words = undatedEvent(judged, parsed) ?? undatedMeeting(parsed);
  return words === null
    ? { task: '', ...reading }
    : { task: '', ...reading, kind: 'vague', timescale: words };
}

/** A real Excel date in a timescale column: that day. */
export function readTimescaleValue(day: Day): Reading {
  const timescale = formatDay(day);
  const none = { start: null, dates: [], every: null, assumed: [], status: null };
  return { task: '', timescale, kind: 'date', due: day, ...none };
}

/** "FGB 12th March": the meeting's name belongs to the time. */
function withMeeting({ line, segments }: Parsed, mention: Mention): Mention {
  const start = segments.find(({ to }) => mention.from < to)?.from ?? mention.from;
  if (mention.says !== 'time' || start === mention.from || endOfMeeting(line, start) !== mention.from)
    return mention;
  return { ...mention, from: start, shown: start };
}

/** Papers are named after how often they appear: "annual report", "quarterly dataset". */
const PAPERS =
  /^(?:reports?|datasets?|data|bulletins?|newsletters?|returns?|accounts|statement|plans?|surveys?|conference|assessments?)$/;

function isHowOften(parsed: Parsed, mention: Frequency, all: readonly Mention[]): boolean {
  const { line } = parsed;
  if (mention.surely || mentionOn(parsed, mention.to) !== undefined) return true;
  if (continues(line, mention.to)) return true;
  const alone = all.every((other) => other.says !== 'time' || other.kind !== 'date');
  return alone && mention.from === 0 && !PAPERS.test(tokenAt(line, mention.to).text);
}

/** Words in the longest line that is taken for a meeting's name. */
const LONGEST_MEETING = 8;

/** "FGB", "for Board", "report to governors": a short line that names a meeting and no date at all. */
function undatedMeeting({ line, mentions, segments }: Parsed): string | null {
  const last = segments.at(-1)?.to ?? 0;
  if (mentions.some(({ says }) => says === 'time') || last > LONGEST_MEETING) return null;
  const named = segments.find(({ from, to }) =>
    line.tokens.slice(from, to).some(({ text }) => isSurelyMeeting(text)),
  );
  return named === undefined ? null : wordsOf(line, named.from, named.to);
}

const WAITS = /^(?:when|once|upon|pending|whenever|subject|dependent|depending)$/;
const EVENTS = /^(?:completion|receipt|publication|appointment|agreement|approval)$/;

/** "Before Ofsted visit", "Following inspection", "once agreed": a time that only the event will tell. */
function undatedEvent(judged: readonly Judged[], { line }: Parsed): string | null {
  for (const { segment } of judged) {
    const { kind, shown } = readLead(line, segment.from);
    const word = tokenAt(line, segment.from).text;
    const next = tokenAt(line, segment.from + 1).text;
    const waits = (shown && kind !== 'for') || WAITS.test(word) || (word === 'on' && EVENTS.test(next));
    if (waits && segment.to > segment.from + 1) return wordsOf(line, segment.from, segment.to);
  }
  return null;
}
