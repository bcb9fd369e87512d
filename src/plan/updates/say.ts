/** What one typed update says, and whether the plan says it already. */
import { plain } from '../plain';
import { RATING_WORDS } from '../assess/words';
import { formatDay, parseDay, type Day } from '../day';
import type { CellRef } from '../grid';
import { hashOf } from '../hash';
import type { AssessedActivity, RagKeyEntry, Rating } from '../model';
import { readWord } from '../rag';
import { readTimescaleLine, type TimescaleContext } from '../timescale';
import { appended } from './append';
import { othersSay, textIn } from './evidence-cells';
import { besideTyped, isSaid } from './in-plan';
import type { TypedUpdate } from './update';

export interface Said {
  /** By which two leads' updates compare: a rating, an ISO date, or the words without case and spacing. */
  readonly value: string;
  readonly isInPlan: boolean;
  /** Of what the plan's cell says now. */
  readonly fingerprint: string;
  readonly why: string;
  /** What the evidence says in cells beside that one, for people; "" where it says nothing there. */
  readonly beside: string;
  readonly at: { readonly cell: CellRef | null; readonly now: string; readonly offered: string };
}

/** What an update is read against. */
export interface Against {
  readonly activity: AssessedActivity;
  readonly key: readonly RagKeyEntry[];
  readonly context: TimescaleContext;
  /** Where it would go; null where the plan has no such column. */
  readonly cell: CellRef | null;
  /** True where that is a column of revised dates. */
  readonly isRevisedColumn: boolean;
  /** The heading of the column in which a cell stands. */
  readonly headerOf: (cell: CellRef) => string;
  /** All that was typed beside the activity: what of it stands in the plan by now is no change of the plan's own. */
  readonly typed: readonly string[];
}

export function readUpdate({ field, text }: TypedUpdate, against: Against): Said {
  if (field === 'own') return own(text);
  if (field === 'rating') return rating(text, against);
  return field === 'revised' ? revised(text, against) : words(text, against);
}

function own(text: string): Said {
  const at = { cell: null, now: '', offered: '' };
  return { value: plain(text), isInPlan: false, fingerprint: '', why: '', beside: '', at };
}

/** The rating of the plan's key that the word means; null where it means none of them. */
export function ratingSaid(text: string, key: readonly RagKeyEntry[]): Rating | null {
  const word = readWord(text);
  const entry = key.find((one) =>
    word.kind === 'meaning'
      ? one.meaning === word.meaning
      : word.kind === 'rating' && one.rating === word.rating,
  );
  return entry?.rating ?? null;
}

function rating(text: string, { activity, key, cell }: Against): Said {
  const meant = ratingSaid(text, key);
  const { rag } = activity;
  const now = rag.rating === null ? (rag.remark ?? '') : RATING_WORDS[rag.rating];
  const isUsed = meant !== null;
  const offered = isUsed && cell !== null ? RATING_WORDS[meant] : '';
  return {
    value: meant ?? plain(text),
    isInPlan: isUsed && meant === rag.rating,
    fingerprint: hashOf(plain(now)),
    why: isUsed
      ? cell === null
        ? 'The plan has no column for ratings, so nothing is offered.'
        : 'Not in the plan yet.'
      : `“${text.trim()}” is none of the plan’s ratings (${key.map((entry) => RATING_WORDS[entry.rating]).join(', ')}), so nothing is offered.`,
    beside: '',
    at: { cell: isUsed ? cell : null, now, offered },
  };
}

/** What was done, the evidence, the impact: added below what the evidence cell holds. */
function words(text: string, { activity, cell, context, typed, headerOf }: Against): Said {
  const all = ownText(activity);
  const now = cell === null ? all : textIn(activity.evidence, cell);
  const ownWords = besideTyped(
    all,
    typed.map((one) => ({ words: typedWords(one), day: dayIn(one, context) })),
  );
  const isInPlan = isSaid(typedWords(text), all);
  return {
    value: plain(text),
    isInPlan,
    fingerprint: hashOf(ownWords),
    why:
      cell === null ? 'The plan has no column for evidence, so nothing is offered.' : 'Not in the plan yet.',
    beside: cell === null ? '' : othersSay(activity.evidence, cell, headerOf),
    at: { cell, now, offered: cell === null ? '' : isInPlan ? now : appended(now, typedWords(text)) },
  };
}

function revised(text: string, { activity, cell, context, isRevisedColumn }: Against): Said {
  const day = dayIn(text, context);
  const inPlan = activity.milestones.flatMap(({ revisedDue }) => revisedDue ?? []);
  const evidence = cell === null ? ownText(activity) : textIn(activity.evidence, cell);
  const now = isRevisedColumn ? inPlan.map(formatDay).join('\n') : evidence;
  const isInPlan = day !== null && inPlan.includes(day);
  const offer = isRevisedColumn ? typedWords(text) : appended(now, `Revised date: ${typedWords(text)}`);
  const offered = isInPlan ? now : offer;
  const where = day === null ? null : cell;
  return {
    value: day ?? plain(text),
    isInPlan,
    fingerprint: hashOf(inPlan.join(' ')),
    why:
      day === null
        ? `No date can be read in “${text.trim()}”, so nothing is offered.`
        : where === null
          ? 'The plan has no column for a revised date or for evidence, so nothing is offered.'
          : `A request for ${formatDay(day)}; not in the plan yet.`,
    beside: '',
    at: { cell: where, now, offered: where === null ? '' : offered },
  };
}

function dayIn(text: string, context: TimescaleContext): Day | null {
  return readTimescaleLine(text, context).due;
}

/** All that its evidence says, in every cell. */
function ownText({ evidence }: AssessedActivity): string {
  return evidence.kind === 'above' ? '' : evidence.text;
}

/** As people read it: a day that was typed as a date is written out. */
export function typedWords(text: string): string {
  const day = parseDay(text);
  return day === null ? text.trim() : formatDay(day);
}
