/** What taking an update from *Actions by lead* comes to in the plan's cells. */
import type { AssessedActivity } from '../model';
import { readTimescaleLine } from '../timescale';
import { Draft } from './draft';
import { addEvidence, rate } from './for-update';
import type { PlannedUpdate } from './form';
import type { PlanOnSheets } from './on-sheets';
import { revise } from './revise';
import { ratingSaid, typedWords } from './say';
import type { UpdateOffer } from './update';

/**
 * The changes by which the plan comes to say what was offered: a rating looks as the plan's ratings do, words are added
 * below what stands there, as they were typed.
 */
export function changesForOffer(seen: PlanOnSheets, { field, text, found }: UpdateOffer): PlannedUpdate {
  const draft = new Draft(seen);
  const activity = activityOf(seen, found);
  if (activity === null) draft.problem('Its activity could not be found in the plan for certain.');
  else if (field === 'rating') takeRating(draft, activity, text);
  else if (field === 'revised') takeRevised(draft, activity, text);
  else if (field === 'own')
    draft.problem('It stands in a column of your own, which has no place in the plan.');
  else addEvidence(draft, activity, typedWords(text));
  return draft.planned();
}

function activityOf({ plan }: PlanOnSheets, key: string | null): AssessedActivity | null {
  const all = plan.actions.flatMap(({ activities }) => activities);
  return all.find((activity) => activity.key === key) ?? null;
}

function takeRating(draft: Draft, activity: AssessedActivity, text: string): void {
  const rating = ratingSaid(text, draft.seen.plan.ragKey);
  if (rating === null) draft.problem(`“${text.trim()}” is none of the plan’s ratings.`);
  else rate(draft, activity, rating);
}

function takeRevised(draft: Draft, activity: AssessedActivity, text: string): void {
  const { due: day, timescale } = readTimescaleLine(text, draft.seen.context);
  if (day === null) {
    draft.problem(`No date can be read in “${text.trim()}”.`);
    return;
  }
  // What is said beside the date, before or behind it.
  const reason = text.replace(timescale ?? '', '').replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, '');
  revise(draft, activity, { day, reason, milestone: null }, []);
}
