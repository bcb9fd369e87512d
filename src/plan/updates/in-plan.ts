/** Whether the evidence says what somebody typed, and what it says beside all that was typed. */
import { formatDay, type Day } from '../day';
import { plain } from '../plain';

/** What may stand before words on a line of their own: the line's bullet sign. */
const SIGN = String.raw`(?:^|\n)(?:[^\p{L}\p{N}\n]{1,3}|o )?`;
/** What may stand before a sentence within a line. */
const BETWEEN = String.raw`([.;:!?] |[-–—] )`;
const END = String.raw`(?:[.;:!?]+(?=\s|$)|(?=\n|$))`;

/** True where the words stand there as a line or a sentence: "rolled out" is not said by "not rolled out yet". */
export function isSaid(words: string, evidence: string): boolean {
  return patternOf(words)?.test(asCompared(evidence)) ?? false;
}

/**
 * The evidence as it is compared, without what was taken into it of the updates typed beside the activity: that is no
 * change of the plan's own.
 *
 * @param typed the words of each, and the day that can be read in them, which may stand there as a revised date
 */
export function besideTyped(
  evidence: string,
  typed: readonly { readonly words: string; readonly day: Day | null }[],
): string {
  const rest = typed.reduce((text, { words, day }) => {
    const dates = day === null ? text : text.replace(revisedTo(day), '');
    const pattern = patternOf(words);
    return pattern === null ? dates : dates.replace(pattern, (_taken, before?: string) => before ?? '');
  }, asCompared(evidence));
  return plain(rest);
}

/** Line by line, without case, with single spaces. */
function asCompared(text: string): string {
  return text.split('\n').map(plain).join('\n');
}

/** Null where there are no words. */
function patternOf(words: string): RegExp | null {
  const bare = plain(words).replace(/[.;:!?]+$/, '');
  if (bare === '') return null;
  const escaped = bare.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`);
  return new RegExp(`(?:${SIGN}|${BETWEEN})${escaped}${END}`, 'u');
}

/** A line that names the day as a revised date, with what else it says. */
function revisedTo(day: Day): RegExp {
  return new RegExp(String.raw`${SIGN}revised date(?: for [^\n]*)?: ${formatDay(day)}[^\n]*`, 'u');
}
