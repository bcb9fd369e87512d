/** Whether the evidence says what somebody typed, and what it says beside all that was typed. */
import { formatDay, type Day } from '../day';
import { plain } from '../plain';

/** What may stand before a line's own words: its bullet sign. Each line begins with its break. */
const SIGN = String.raw`\n(?:[^\p{L}\p{N}\n]{1,3}|o )?`;
/** Before words that are a line or a sentence of their own. */
const BEFORE = new RegExp(`${SIGN}$|(?<between>[.;:!?] |[-–—] )$`, 'u');
/** No more signs than these can stand there. */
const LONGEST_BEFORE = 8;

/** True where the words stand there as a line or a sentence: "rolled out" is not said by "not rolled out yet". */
export function isSaid(words: string, evidence: string): boolean {
  return placeOf(words, asCompared(evidence)) !== null;
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
    const place = placeOf(words, dates);
    return place === null ? dates : dates.slice(0, place.from) + dates.slice(place.to);
  }, asCompared(evidence));
  return plain(rest);
}

/** Line by line, each after its break, without case, with single spaces. */
function asCompared(text: string): string {
  const lines = text.split('\n').map(plain);
  return lines.flatMap((line) => (line === '' ? [] : [`\n${line}`])).join('');
}

/** Where the words stand as a line or a sentence, with their sign and their stop; null where they do not. */
function placeOf(words: string, text: string): { readonly from: number; readonly to: number } | null {
  const bare = plain(words).replace(/[.;:!?\s]+$/, '');
  if (bare === '') return null;
  // They may go on in the next line. What people type is no pattern: it may be as long as a cell.
  const onOneLine = text.replaceAll('\n', ' ');
  for (let at = onOneLine.indexOf(bare); at >= 0; at = onOneLine.indexOf(bare, at + 1)) {
    const before = BEFORE.exec(text.slice(Math.max(0, at - LONGEST_BEFORE), at));
    const stop = /[.;:!?]+(?=\s|$)|(?=\n|$)/uy;
    stop.lastIndex = at + bare.length;
    const after = stop.exec(text);
    if (before === null || after === null) continue;
    const isSentence = before.groups?.between !== undefined;
    return { from: isSentence ? at : at - before[0].length, to: at + bare.length + after[0].length };
  }
  return null;
}

/** A line that names the day as a revised date, with what else it says. */
function revisedTo(day: Day): RegExp {
  return new RegExp(String.raw`${SIGN}revised date(?: for [^\n]*)?: ${formatDay(day)}[^\n]*`, 'u');
}
