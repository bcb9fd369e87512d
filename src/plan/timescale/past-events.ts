import { isMeeting } from './meetings';
import type { Parsed } from './segments';
import type { Time } from './times/time';
import { tokenAt } from './tokens';

const SOURCE = /^(?:from|of|following|since|after|arising|dated)$/;
const PARTICIPLE = /(?:ed|held|undertaken|written|taken|made|given|drawn)$/;
const DOING =
  /^(?:to|develop|implement|review|ensure|address|respond|consider|use|apply|monitor|promote|deliver|share|disseminate|embed|update|evaluate|follow|take|complete|circulate|distribute)$/;

/** A date that belongs to something else: "minutes from the meeting on 25 October", "the report published in May 2014". */
export function isPastEvent({ line }: Parsed, time: Time): boolean {
  const before = tokenAt(line, time.from - 1).text;
  if (
    /^(?:of|since|dated|after|following|as)$/.test(before) ||
    /^(?:as)$/.test(tokenAt(line, time.from - 2).text)
  )
    return true;
  if (time.lead !== 'in' && time.lead !== 'none') return false;
  const words = line.tokens.slice(Math.max(0, time.from - 7), time.from).map(({ text }) => text);
  const held = words.length > 0 && PARTICIPLE.test(before);
  if (isMeeting(before) || (held && isMeeting(words.at(-2) ?? '')))
    return words.some((word) => SOURCE.test(word));
  if (!held || words.slice(-3).includes('be') || time.lead !== 'in') return false;
  return line.tokens.slice(Math.max(0, time.from - 40), time.from - 1).some(({ text }) => DOING.test(text));
}
