import { isMeeting } from './meetings';
import type { Parsed } from './segments';
import type { Time } from './times/time';
import { tokenAt, type Line } from './tokens';

const SOURCE = /^(?:from|of|following|since|after|arising|dated)$/;
const PARTICIPLE = /(?:ed|held|undertaken|written|taken|made|given|drawn)$/;
const DOING =
  /^(?:to|develop|implement|review|ensure|address|respond|consider|use|apply|monitor|promote|deliver|share|disseminate|embed|update|evaluate|follow|take|complete|circulate|distribute)$/;

/** A date that belongs to something else: "minutes from the meeting on 25 October", "the report published in May 2014". */
export function isPastEvent({ line }: Parsed, time: Time): boolean {
  const before = tokenAt(line, time.from - 1).text;
  if (/^(?:of|since|dated|after|following|as)$/.test(before)) return true;
  // "as agreed in May 2014"
  if (tokenAt(line, time.from - 2).text === 'as') return true;
  if (time.lead !== 'in' && time.lead !== 'none') return false;
  if (time.lead === 'in' && followsEvent(line, time)) return true;
  const words = line.tokens.slice(Math.max(0, time.from - 7), time.from).map(({ text }) => text);
  const held = PARTICIPLE.test(before);
  if (isMeeting(before) || (held && isMeeting(words.at(-2) ?? '')))
    return words.some((word) => SOURCE.test(word));
  if (!held || words.slice(-3).includes('be') || time.lead !== 'in') return false;
  return line.tokens.slice(Math.max(0, time.from - 40), time.from - 1).some(({ text }) => DOING.test(text));
}

/** "Following the inspection in June 2021, …", "in response to the visit on …": what has been, not when this is due. */
function followsEvent(line: Line, { from }: Time): boolean {
  for (let at = from - 1; at > from - 9 && tokenAt(line, at).type === 'word'; at -= 1)
    if (leadsToEvent(line, at)) return true;
  return false;
}

function leadsToEvent(line: Line, at: number): boolean {
  const before = tokenAt(line, at - 1).text;
  switch (tokenAt(line, at).text) {
    case 'following':
    case 'since':
      return true;
    case 'further':
      return tokenAt(line, at + 1).text === 'to';
    case 'light':
    case 'line':
    case 'response':
      return before === 'in';
    case 'after':
      // "looked after children", "after school clubs"
      return !before.startsWith('look') && tokenAt(line, at + 1).text !== 'school';
    default:
      return false;
  }
}
