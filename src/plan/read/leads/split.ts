/** The bodies and posts that a lead cell names: one a line, or joined by "/", ";", "," or "and". */
import { cut, cutAtLists } from './cut';
import { linesOf } from './lines';
import { isFullPost, standsAlone, type Standing } from './standing';
import { isSupport, withoutLabel, withoutTail } from './support';

/**
 * The leads of a cell as written, in order.
 *
 * Lines always part; so do ";" and "|". Other signs part only where every part stands for a body or post of its own
 * ("CDOP/QACR", "Business Manager and Lay Members"), since they occur inside names just as well
 * ("Training/ Learning & Development Officer"). When it can't be told, the text stays whole.
 *
 * @param isLead true for a text that is known as a lead of its own elsewhere in the plan
 */
export function splitLeads(cell: string, isLead: (text: string) => boolean = () => false): readonly string[] {
  const look = (text: string): Part => ({ text, standing: standsAlone(text), isKnown: isLead(text) });
  return linesOf(cell, isLead)
    .map(withoutTail)
    .flatMap((line) => cut(line, /\s*[;|]\s*/))
    .map(withoutLabel)
    .flatMap((part) => splitWhere(part, /\s*\/\s*|\s+\+\s+/, look, slash))
    .flatMap((part) => splitBehindPost(part, look))
    .flatMap((part) => (part.includes(',') ? splitWhere(part, LIST_AND, look, alike) : [part]))
    .flatMap((part) => splitWhere(part, /\s*,\s*(?:and\s+)?/, look, list))
    .flatMap((part) => splitWhere(part, /\s+and\s+/i, look, and))
    .flatMap((part) => splitWhere(part, /\s+&\s+/, look, ampersand))
    .flatMap((part) => splitBetweenNames(part, look))
    .map(withoutLabel)
    .filter((part) => !isNobody(part));
}

/** "Police, Social Care and Health": in a list the last sign is an "and". */
const LIST_AND = /\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+/;

/** A piece of a lead text that may be a lead of its own. */
interface Part {
  readonly text: string;
  readonly standing: Standing | null;
  /** True where the plan has it as a lead of its own elsewhere. */
  readonly isKnown: boolean;
}

type Allowed = (parts: readonly Part[]) => boolean;

function splitWhere(
  text: string,
  sign: RegExp,
  look: (text: string) => Part,
  allowed: Allowed,
): readonly string[] {
  const texts = cutAtLists(text, sign);
  if (texts.length < 2) return [text];
  const parts = texts.map(look);
  return parts.every((part) => stands(part)) && allowed(parts) ? texts : [text];
}

const stands = ({ standing, isKnown }: Part): boolean => isKnown || standing !== null;

/** "School/College DSLs" is one post at either place: the last part shares its noun with the ones before. */
const slash: Allowed = (parts) => {
  const last = parts.at(-1);
  if (last?.standing !== 'post') return true;
  const first = standsAlone(last.text.split(' ')[0] ?? '');
  return !(first === 'agency' && parts.slice(0, -1).every(({ standing }) => standing === 'agency'));
};

/**
 * "Watch Manager / Community Safety": behind a full post and a slash with blanks around it, two words or more are a
 * lead, whatever they name; "Head of Repairs / Community Safety" may be one post.
 */
function splitBehindPost(text: string, look: (text: string) => Part): readonly string[] {
  const [first, second, another] = cut(text, /\s+\/\s+/);
  if (first === undefined || second === undefined || another !== undefined) return [text];
  const isPost = look(first).standing === 'post' && !/\b(?:of|for)\b/i.test(first);
  return isPost && /^\p{Lu}\S*\s+\p{Lu}/u.test(second) ? [first, second] : [text];
}

/** All agencies, or three and more that are all posts or all bodies: then a list is nothing but a list. */
const alike: Allowed = (parts) => {
  const kinds = new Set(
    parts
      .filter(({ standing }) => standing !== 'acronym')
      .map(({ text, standing }) => (EMPLOYER.test(text) ? 'agency' : standing)),
  );
  return kinds.size <= 1 && (parts.length > 2 || kinds.has('agency'));
};

/** Who employs someone: behind a post and a comma it says where the post is. */
const EMPLOYER = /\b(?:council|trust|constabulary|university|directorate|department)$/i;

/** "Director, Children's Services" is a post and where it is; "Chair, QA Subgroup" is the chair of it. */
const list: Allowed = (parts) => {
  const [first, second] = parts;
  if (first?.standing === 'post' && second && parts.length === 2 && !second.isKnown) {
    if (second.standing === 'agency' || second.standing === 'acronym' || EMPLOYER.test(second.text))
      return false;
    if (!/\s/.test(first.text) && second.standing !== 'post') return false;
  }
  // "Education, Health and Care Team" may be one name: what stands before must then be a name of its own.
  const isOpen = /\s(?:and|&)\s/i.test(parts.at(-1)?.text ?? '');
  return !isOpen || parts.slice(0, -1).every(isName);
};

/** Agencies that one word names; two of them joined are two. */
const PLAIN_AGENCY = /^(?:police|health|education|schools|housing|probation)$/i;

/**
 * "and" joins the words of names more often than leads: what stands before it must be a body or post of at least
 * two words, or every part must be an acronym, one plain word for an agency, or known from elsewhere.
 */
const and: Allowed = (parts) => {
  if (parts.every(({ standing, isKnown }) => standing === 'acronym' || isKnown)) return true;
  if (parts.every(({ text }) => PLAIN_AGENCY.test(text))) return true;
  const before = parts.slice(0, -1);
  const last = parts.at(-1);
  // No body's name goes on behind its "group" or "board".
  const isClosed = before.every(({ text }) => CLOSED.test(text));
  return (
    before.every(isName) && /^\p{Lu}/u.test(last?.text ?? '') && (isClosed || last?.standing !== 'agency')
  );
};

/** What ends the name of a body. */
const CLOSED = /\b(?:sub-?groups?|groups?|boards?|panels?|committees?|executive|forum)$/i;

/** "&" stands inside names more often still: only between acronyms, posts that are full in themselves, or leads known from elsewhere. */
const ampersand: Allowed = (parts) =>
  parts.every(({ standing, isKnown }) => standing === 'acronym' || isKnown) ||
  parts.every(({ text }) => PLAIN_AGENCY.test(text)) ||
  parts.every((part) => part.standing === 'post' && isName(part) && /^\p{Lu}/u.test(part.text));

/** "Quality and Performance Group and Learning Group": the one "and" that has a full name on either side. */
function splitBetweenNames(text: string, look: (text: string) => Part): readonly string[] {
  const words = cut(text, /\s+and\s+/i);
  if (words.length < 3) return [text];
  const cuts = words.slice(1).flatMap((_, index): (readonly [string, string])[] => {
    const sides = [words.slice(0, index + 1).join(' and '), words.slice(index + 1).join(' and ')] as const;
    return sides.every((side) => isName(look(side))) ? [sides] : [];
  });
  const [only, another] = cuts;
  return only && !another ? only : [text];
}

function isName({ text, standing, isKnown }: Part): boolean {
  return (
    isKnown || isFullPost(text) || ((standing === 'post' || standing === 'body') && /\S\s+\S/.test(text))
  );
}

/** Marks of an empty cell or a failed formula ("#N/A"), and whoever only supports. */
function isNobody(text: string): boolean {
  return (
    !/[\p{L}\p{N}]/u.test(text) ||
    /^#(?:n\/a|[a-z\d]+(?:\/0)?[!?])$/i.test(text) ||
    /^(?:tbc|tba|tbd|to be (?:confirmed|agreed|decided|identified|determined)|n ?\/ ?a|none|not applicable|vacant)\.?$/i.test(
      text,
    ) ||
    isSupport(text)
  );
}
