/** What an update comes to in the plan's cells: those that it changes, and nothing beside. */
import { RATING_WORDS } from '../assess/words';
import type { Day } from '../day';
import type { CellRef } from '../grid';
import type { AssessedActivity, Rating } from '../model';
import { NOT_RATED } from '../rag';
import { appended, dated } from './append';
import { complete } from './complete';
import { Draft } from './draft';
import type { PlannedUpdate, UpdateForm } from './form';
import { evidencePlace, placeName, ratingPlace, sharedWords, sharers, type PlanOnSheets } from './on-sheets';
import { ratingLook } from './rating-look';
import { revise } from './revise';

/**
 * The changes that an update of one activity asks for. Nothing is written here.
 *
 * @param on the day of the update, which stands before the evidence and beside what is complete
 */
export function changesForUpdate(
  seen: PlanOnSheets,
  activity: AssessedActivity,
  { rating, words, revised, completed }: UpdateForm,
  on: Day,
): PlannedUpdate {
  const draft = new Draft(seen);
  if (rating !== null) rate(draft, activity, rating);
  if (words.trim() !== '') addEvidence(draft, activity, dated(words, on));
  complete(draft, activity, completed, on);
  if (revised !== null) {
    if (revised.reason.trim() === '')
      draft.problem('Give the reason for the revised date: boards ask for it.');
    else revise(draft, activity, revised, completed);
  }
  return draft.planned();
}

/** Gives the activity's rating cell the look that the plan gives that rating. */
export function rate(draft: Draft, activity: AssessedActivity, rating: Rating): void {
  const { seen } = draft;
  const cell = ratingPlace(seen, activity);
  if (cell === null) {
    draft.problem(
      activity.rag.cell === null
        ? 'The plan has no column for ratings.'
        : mergedAcross(seen, activity.rag.cell, 'rate it by hand'),
    );
    return;
  }
  if (!seen.plan.ragKey.some((entry) => entry.rating === rating)) {
    draft.problem(`The plan’s key has no ${RATING_WORDS[rating]}.`);
    return;
  }
  const { rag } = activity;
  const isThere = rag.cell?.column === cell.column;
  const now = isThere ? rag : { ...NOT_RATED, cell };
  const look = ratingLook(seen.plan, rating, now);
  const word = look.word === (now.word ?? '') ? undefined : look.word;
  const fill = look.fill === draft.fillOf(cell) ? undefined : look.fill;
  if (word === undefined && fill === undefined) return;
  const said = now.word === null ? '' : ` (“${now.word}”)`;
  const wears = [
    ...(look.fill === undefined ? [] : ['its colour']),
    ...(look.word === undefined ? [] : [`“${look.word}”`]),
  ];
  draft.rate(
    cell,
    { word, fill },
    `${RATING_WORDS[now.rating ?? 'unrated']}${said}`,
    `${RATING_WORDS[rating]} (${wears.join(' and ')})`,
  );
  tellSharers(draft, cell, activity, 'The rating is theirs too.');
}

/** Adds a line to the activity's evidence. */
export function addEvidence(draft: Draft, activity: AssessedActivity, words: string): void {
  const { seen } = draft;
  const cell = evidencePlace(seen, activity);
  if (cell === null) {
    draft.problem(
      activity.evidence.cell === null
        ? 'The plan has no column for evidence or progress, so there is no cell for these words.'
        : mergedAcross(seen, activity.evidence.cell, 'type the words there by hand'),
    );
    return;
  }
  draft.write(cell, 'evidence', appended(draft.textOf(cell), words));
  tellSharers(draft, cell, activity, 'Say in the words whose evidence it is.');
}

function mergedAcross(seen: PlanOnSheets, cell: CellRef, what: string): string {
  return `${placeName(seen, cell)} is merged with a cell of another column. Take the merged area apart, or ${what}.`;
}

function tellSharers(draft: Draft, cell: CellRef, activity: AssessedActivity, what: string): void {
  const others = sharers(draft.seen, cell, activity);
  if (others.length === 0) return;
  draft.note(`${sharedWords(draft.seen, cell, others)} ${what}`);
}
