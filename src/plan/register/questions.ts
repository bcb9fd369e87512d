/** What a careful reader would ask about the names of a plan's leads, the most telling first. */
import { listed } from '../assess/words';
import { cellName, type CellRef } from '../grid';
import { abbreviationIn, foldLead, isShortFor, type OwnName } from '../read/leads';
import { likeness } from './alike';
import { cellsOf, type NamedLead } from './in-plan';
import { kindOf } from './kind';
import type { Question } from '../model';
import type { LeadQuestion, LeadRegister } from './register';

/** More than so many are not asked at once: the others come up when these are settled. */
export const MOST_QUESTIONS = 6;

/** All of them. */
export function leadQuestions(leads: readonly NamedLead[], own: OwnName | null): readonly LeadQuestion[] {
  const joined = leads.flatMap((lead) => onePost(lead, leads));
  // Asked already: whether it is one or several.
  const asked = new Set(joined.flatMap(({ names }) => names));
  const others = leads.filter(({ name }) => !asked.has(name));
  // Every pair of leads, but no list of them: a plan of named people has a million.
  const ofPairs = (ask: (one: NamedLead, other: NamedLead) => readonly LeadQuestion[]) =>
    others.flatMap((one, at) => others.slice(at + 1).flatMap((other) => ask(one, other)));
  return [
    ...joined,
    ...leads.flatMap((lead) => sentence(lead, leads)),
    ...leads.flatMap((lead) => whose(lead, leads, own)),
    ...ofPairs(shortFor),
    ...ofPairs(sameOrNot),
  ];
}

/** The register's questions among all those that the plan raises. */
export function leadQuestionsOf({ questions }: LeadRegister): Question[] {
  return questions.map(({ what, until, cell }) => ({ about: 'lead', what, until, cell }));
}

/** The first few, with a word on the others. */
export function asMany(questions: readonly LeadQuestion[]): readonly LeadQuestion[] {
  const others = questions.length - MOST_QUESTIONS;
  if (others <= 0) return questions;
  return questions.slice(0, MOST_QUESTIONS).map((question, at) =>
    at < MOST_QUESTIONS - 1
      ? question
      : {
          ...question,
          what: `${question.what} (${String(others)} more will be asked once these are settled.)`,
        },
  );
}

/** "A Training/ Learning & Development Officer": one post, or two in one cell? */
function onePost(lead: NamedLead, leads: readonly NamedLead[]): readonly LeadQuestion[] {
  if (!/\//.test(lead.name.replace(/\([^)]*\)/g, ''))) return [];
  const words = new Set(foldLead(lead.name).split(/[ /]/));
  const within = leads.filter(
    (other) =>
      other !== lead &&
      foldLead(other.name)
        .split(/[ /]/)
        .every((word) => words.has(word)),
  );
  const also = within.length === 0 ? '' : ` The plan also has ${listed(within.map(quoted))}.`;
  return [
    {
      what: `Is ${quoted(lead)} one ${kindOf(lead.name) === 'post' ? 'post' : 'lead'}, or more than one? ${stands(lead)}${also}`,
      until: 'Until then it counts as one.',
      names: [lead.name],
      cell: firstOf(lead),
    },
  ];
}

/** "Partners report to the PMQA Subgroup": it names a lead, and says something about it. */
function sentence(lead: NamedLead, leads: readonly NamedLead[]): readonly LeadQuestion[] {
  if (!/\s(?:reports?|reporting|through|via|will|led by)\s/.test(lead.name)) return [];
  const folded = ` ${foldLead(lead.name)} `;
  const named = leads.find(
    (other) =>
      other !== lead &&
      [other.name, ...other.spellings.map(({ text }) => text)].some((text) =>
        folded.includes(` ${foldLead(text)} `),
      ),
  );
  if (!named) return [];
  return [
    {
      what: `Does ${quoted(lead)} lead in its own right, or is the lead ${quoted(named)}? ${stands(lead)}`,
      until: 'Until then it counts as a lead of its own.',
      names: [lead.name],
      cell: firstOf(lead),
    },
  ];
}

/** "Executive" beside the "MSCP Executive" and the "Kent Executive". */
function whose(lead: NamedLead, leads: readonly NamedLead[], own: OwnName | null): readonly LeadQuestion[] {
  const folded = foldLead(lead.name);
  const bearers = leads.filter((other) => foldLead(other.name).endsWith(` ${folded}`));
  const isOwn =
    own !== null && bearers.some(({ name }) => foldLead(name) === `${foldLead(own.initials)} ${folded}`);
  if (!isOwn || bearers.length < 2) return [];
  return [
    {
      what: `Which is meant by ${quoted(lead)}: ${listed(bearers.map(quoted), 'or')}? ${stands(lead)}`,
      until: 'Until then it counts as a lead of its own.',
      names: [lead.name],
      cell: firstOf(lead),
    },
  ];
}

/** "DCS" beside "Director of Children's Services", or two bodies with the same abbreviation in brackets. */
function shortFor(one: NamedLead, other: NamedLead): readonly LeadQuestion[] {
  const bracketed = [one, other].map(({ name }) => abbreviationIn(name));
  if (bracketed[0] !== null && bracketed[0] === bracketed[1]) return [pair(one, other)];
  const [short, long] = one.name.length < other.name.length ? [one, other] : [other, one];
  const capitals = short.name.replace(/\s*&\s*/g, '&');
  if (!/^\p{Lu}[\p{Lu}&]*\p{Lu}$/u.test(capitals)) return [];
  const words = long.name.split(/[\s/-]/).filter((word) => /^\p{Lu}/u.test(word));
  if (words.length !== capitals.replaceAll('&', '').length || !isShortFor(capitals, long.name)) return [];
  return [pair(one, other, `Is ${quoted(short)} short for ${quoted(long)}?`)];
}

function sameOrNot(one: NamedLead, other: NamedLead): readonly LeadQuestion[] {
  const isShared =
    abbreviationIn(one.name) !== null && abbreviationIn(one.name) === abbreviationIn(other.name);
  return isShared || likeness(one.name, other.name) === null ? [] : [pair(one, other)];
}

function pair(one: NamedLead, other: NamedLead, what?: string): LeadQuestion {
  const kind = kindOf(one.name) === 'post' && kindOf(other.name) === 'post' ? 'post' : 'body';
  return {
    what: `${what ?? `Are ${quoted(one)} and ${quoted(other)} the same ${kind}?`} ${stands(one)} ${stands(other)}`,
    until: 'Until then they count as two.',
    names: [one.name, other.name],
    cell: firstOf(other),
  };
}

const quoted = ({ name }: NamedLead): string => `“${name}”`;

const firstOf = (lead: NamedLead): CellRef | null => cellsOf(lead)[0] ?? null;

/** "“X” stands in C5 and in two more cells." */
function stands(lead: NamedLead): string {
  const cells = cellsOf(lead);
  const [first] = cells;
  if (!first) return '';
  const more = cells.length - 1;
  const others = more === 0 ? '' : more === 1 ? ' and one more cell' : ` and ${String(more)} more cells`;
  return `${quoted(lead)} stands in ${cellName(first)} of ${first.sheet}${others}.`;
}
