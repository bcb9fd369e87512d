/** The lines of a lead cell as they were meant. */
import { isLabel, isSupport, isSupportHeading, withoutLabel, withoutTail } from './support';

const BULLET =
  /^\s*(?:[•·●▪◦‣➢►▶➤✓✔■□*\uF000-\uF0FF–—-]\s*|o\s+(?=\p{Lu})|\(?\d{1,2}[.)]\s*|\(?[a-z][.)]\s+)/u;
const INLINE_BULLET = /\s+(?=[•●▪◦‣■\uF0B7\uF0A7])/u;

/**
 * The lines without their bullets. A line that plainly goes on with the one above belongs to it: it begins or the one
 * above ends with a joining word, a bracket is still open, or only both together are known as a lead. Whatever stands
 * below "Support:" or "in partnership with" supports, until "Lead:" is said again.
 */
export function linesOf(cell: string, isLead: (text: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let supports = false;
  for (const raw of cell.split(/[\r\n]+/).flatMap((line) => line.split(INLINE_BULLET))) {
    const line = raw.replace(BULLET, '').trim();
    if (line === '') continue;
    if (isLabel(line)) {
      supports = false;
      continue;
    }
    const above = lines.at(-1);
    if (above !== undefined && !supports && goesOn(above, line, isLead)) {
      lines[lines.length - 1] = `${above} ${line}`;
      continue;
    }
    supports = (supports && withoutLabel(line) === line) || isSupportHeading(line);
    if (!supports) lines.push(line);
  }
  return lines.map((line) => line.replace(/\s*[,;/&]$/, ''));
}

function goesOn(above: string, line: string, isLead: (text: string) => boolean): boolean {
  if (/^(?:&|and\b|of\b|for\b|\(|\/)/.test(line) || /(?:&|\band|\bof|\bfor|\bthe|\/)$/i.test(above))
    return true;
  if (above.lastIndexOf('(') > above.lastIndexOf(')')) return true;
  if (/[,;]$/.test(above) && (isSupport(above) || withoutTail(above) !== above)) return true;
  return isLead(`${above} ${line}`) && !(isLead(above) && isLead(line));
}
