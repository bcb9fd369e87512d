/** The bodies and posts that a lead cell names: one a line, or joined by "/", ";", "," or "and". */
import { standsAlone, type Standing } from './standing';

/**
 * The leads of a cell as written, in order.
 *
 * Lines always part; so does ";". Other signs part only where every part stands for a body or post of its own
 * ("CDOP/QACR", "Business Manager and Lay Members"), since they occur inside names just as well
 * ("Training/ Learning & Development Officer"). When it can't be told, the text stays whole.
 *
 * @param isLead true for a text that is known as a lead of its own elsewhere in the plan
 */
export function splitLeads(cell: string, isLead: (text: string) => boolean = () => false): readonly string[] {
  const standing = (text: string) => standsAlone(text) ?? (isLead(text) ? 'known' : null);
  return linesOf(cell)
    .flatMap((line) => cut(line, /\s*;\s*/))
    .flatMap((part) => splitWhere(part, /\s*\/\s*/, standing, slash))
    .flatMap((part) => (part.includes(',') ? splitWhere(part, LIST_AND, standing, alike) : [part]))
    .flatMap((part) => splitWhere(part, /\s*,\s*(?:and\s+)?/, standing, list))
    .flatMap((part) => splitWhere(part, /\s+and\s+/i, standing, and))
    .flatMap((part) => splitBetweenNames(part, standing))
    .map((part) => part.replace(/^leads?\s*[:–-]\s*/i, '').trim())
    .filter((part) => !isNobody(part));
}

/** "Police, Social Care and Health": in a list the last sign is an "and". */
const LIST_AND = /\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/;

/** Lines as they were meant: a line that plainly goes on with the one above belongs to it. */
function linesOf(cell: string): readonly string[] {
  const lines: string[] = [];
  for (const raw of cell.split('\n')) {
    const line = raw.replace(/^\s*(?:[•·●▪*–-]|\d{1,2}[.)])\s*/u, '').trim();
    if (line === '') continue;
    const above = lines.at(-1);
    const goesOn =
      above !== undefined && (/^(?:&|and\b|of\b|for\b|\()/.test(line) || /(?:&|\band|\bof|\/)$/.test(above));
    if (goesOn) lines[lines.length - 1] = `${above} ${line}`;
    else lines.push(line.replace(/[,;]$/, ''));
  }
  return lines;
}

type Allowed = (parts: readonly Standing[], texts: readonly string[]) => boolean;

function splitWhere(
  text: string,
  sign: RegExp,
  standing: (text: string) => Standing | null,
  allowed: Allowed,
): readonly string[] {
  const parts = cut(text, sign);
  if (parts.length < 2) return [text];
  const stand = parts.flatMap((part) => standing(part) ?? []);
  return stand.length === parts.length && allowed(stand, parts) ? parts : [text];
}

/** Cuts at a sign, but never inside brackets. */
function cut(text: string, sign: RegExp): string[] {
  const shielded = text.replace(/\([^()]*\)?/g, (inside) => '\u0001'.repeat(inside.length));
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

const slash: Allowed = () => true;

/** All posts, all bodies or all agencies: then a list is nothing but a list. */
const alike: Allowed = (parts) => new Set(parts.filter((part) => part !== 'acronym')).size <= 1;

/** "Director, Children's Services" is a post and where it is; "Chair, QA Subgroup" is the chair of it. */
const list: Allowed = (parts, texts) => {
  const [first] = parts;
  if (first === 'post' && texts.length === 2 && (parts[1] === 'agency' || !/\s/.test(texts[0] ?? ''))) {
    return false;
  }
  // "Education, Health and Care Team" may be one name: what stands before must then be a name of its own.
  const isOpen = /\s(?:and|&)\s/i.test(texts.at(-1) ?? '');
  return !isOpen || parts.slice(0, -1).every((part, index) => isName(part, texts[index] ?? ''));
};

/**
 * "and" joins the words of names more often than leads: what stands before it must be a body or post of at least
 * two words, or every part must be an acronym or known from elsewhere.
 */
const and: Allowed = (parts, texts) => {
  if (parts.every((part) => part === 'acronym' || part === 'known')) return true;
  const before = parts.slice(0, -1);
  const isSure = before.every((part, index) => isName(part, texts[index] ?? ''));
  return isSure && /^\p{Lu}/u.test(texts.at(-1) ?? '') && parts.at(-1) !== 'agency';
};

/** "Quality and Performance Group and Learning Group": the one "and" that has a full name on either side. */
function splitBetweenNames(text: string, standing: (text: string) => Standing | null): readonly string[] {
  const words = cut(text, /\s+and\s+/i);
  if (words.length < 3) return [text];
  const cuts = words.slice(1).flatMap((_, index): (readonly [string, string])[] => {
    const sides = [words.slice(0, index + 1).join(' and '), words.slice(index + 1).join(' and ')] as const;
    return sides.every((side) => isName(standing(side), side)) ? [sides] : [];
  });
  const [only, another] = cuts;
  return only && !another ? only : [text];
}

function isName(part: Standing | null, text: string): boolean {
  return (part === 'post' || part === 'body' || part === 'known') && /\S\s+\S/.test(text);
}

/** Marks of an empty cell or a failed formula ("#N/A"), and whoever only supports. */
function isNobody(text: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(text) ||
    /^#(?:n\/a|[a-z\d]+(?:\/0)?[!?])$/i.test(text) ||
    /^(?:tbc|tba|tbd|to be (?:confirmed|agreed|decided|identified|determined)|n ?\/ ?a|none|not applicable|vacant)\.?$/i.test(
      text,
    ) ||
    /^(?:support(?:ed by|ing)?|with support (?:of|from))\b\s*[:–(-]?/i.test(text)
  );
}
