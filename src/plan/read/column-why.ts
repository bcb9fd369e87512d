/** How each column was told, and which others it could as well have been: said to people, who may correct it. */
import { columnLetters } from '../grid';
import type { ColumnRole } from '../model';
import { leadAlike } from './column-leads';
import type { Candidate, Roles } from './candidates';
import type { Content } from './content';
import { besidePeriod } from './periods';

/** Roles that just one column can have, so that two with equal claims are a question. */
const ASKED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'priority',
  'number',
  'action',
  'lead',
  'timescale',
  'revised',
  'start',
  'status',
  'rag',
]);

/** A rival is about as well filled with what the column should hold as the column that was taken. */
const AS_GOOD = 0.8;

/**
 * The letters of the columns that have the same claim to this column's role: their headers mean the same, and the
 * cells below say as much for them. Empty where the role is sure.
 *
 * Of rating columns for a period each the last that is filled in counts, by rule; that is no tie.
 */
export function rivalsOf(one: Candidate, candidates: readonly Candidate[], roles: Roles): readonly string[] {
  const role = roles.get(one.column);
  if (role === undefined || !ASKED.has(role) || one.word === null) return [];
  return candidates
    .filter(
      (other) =>
        other !== one &&
        other.word === one.word &&
        (roles.get(other.column) ?? 'ignored') === 'ignored' &&
        claim(role, other.content) > 0 &&
        (role !== 'lead' || leadAlike(one.text, other.text)) &&
        (role !== 'rag' || besidePeriod(other.text) === null) &&
        claim(role, other.content) >= AS_GOOD * claim(role, one.content),
    )
    .map(({ column }) => columnLetters(column));
}

/** How many of the cells say that the column holds this. */
function claim(role: ColumnRole, { filled, numbers, dates, rated }: Content): number {
  if (role === 'rag') return rated;
  if (role === 'number') return filled * numbers;
  return role === 'timescale' || role === 'start' || role === 'revised' ? filled * dates : filled;
}

/** A sentence or two for people: by what the column was told, and what it could be instead. */
export function whyOf(
  one: Candidate,
  role: ColumnRole,
  rivals: readonly string[],
  isTold: boolean,
  note: string,
): string {
  if (isTold) return 'You said so.';
  const header = one.text.replace(/\s+/g, ' ');
  if (role === 'ignored') {
    if (header === '') return 'It has no header.';
    return one.word === null
      ? `The header “${header}” names nothing of a plan.`
      : `The header “${header}” fits, but another column serves for what it names.`;
  }
  const named = header === '' ? 'It has no header' : `The header “${header}” says so`;
  const told = `${named}; ${contentWords(role, one.content)}.`;
  if (rivals.length === 0) return told + note;
  const others = `Column${rivals.length > 1 ? 's' : ''} ${rivals.join(' and ')}`;
  return `${told} ${others} could be it as well: please say which.`;
}

function contentWords(role: ColumnRole, content: Content): string {
  const { filled, numbers, dates, rated } = content;
  const about = content.isSample ? 'about ' : '';
  const of = (share: number) =>
    `${about}${String(Math.round(share * filled))} of ${String(filled)} filled cells`;
  if (role === 'rag') {
    return rated === 1 ? `${about}1 cell below rates` : `${about}${String(rated)} cells below rate`;
  }
  if (filled === 0) return 'no cell below is filled';
  if (role === 'number') return `${of(numbers)} hold a number`;
  if (role === 'timescale' || role === 'start' || role === 'revised') return `${of(dates)} name a time`;
  return `${String(filled)} ${filled === 1 ? 'cell' : 'cells'} below ${filled === 1 ? 'is' : 'are'} filled`;
}
