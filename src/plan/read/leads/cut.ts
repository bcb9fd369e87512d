/** Cutting a text at a sign, but never inside brackets nor inside a pair of words that are one name. */

/** Pairs of words that one body bears: the "and" within never parts. */
const PAIRS =
  /\b(?:fire (?:and|&) rescue|health (?:and|&) (?:social )?care|health (?:and|&) well-?being|police (?:and|&) crime|(?:community (?:and|&) )?voluntary (?:and|&) community|community (?:and|&) voluntary|education (?:and|&) skills|task (?:and|&) finish|learning (?:and|&) development|policy (?:and|&) procedures?|children (?:and|&) (?:young people|families))\b/gi;

/** The parts between the signs, without blanks; the whole text where the sign cuts nothing. */
export function cut(text: string, sign: RegExp): string[] {
  return cutShielded(text, sign, hidden(text, /\([^()]*\)?/g));
}

/** Like `cut`, but leaves well-known pairs together ("Police, Fire and Rescue Service"). */
export function cutAtLists(text: string, sign: RegExp): string[] {
  return cutShielded(text, sign, hidden(hidden(text, /\([^()]*\)?/g), PAIRS));
}

function hidden(text: string, what: RegExp): string {
  return text.replace(what, (inside) => '\u0001'.repeat(inside.length));
}

function cutShielded(text: string, sign: RegExp, shielded: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of shielded.matchAll(new RegExp(sign, 'gi'))) {
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  const trimmed = parts.map((part) => part.trim()).filter((part) => part !== '');
  return trimmed.length === 0 ? [text] : trimmed;
}
