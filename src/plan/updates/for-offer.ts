/** What taking an update from *Actions by lead* comes to in the plan's cells. */
import { formatDay } from '../day';
import type { AssessedActivity } from '../model';
import { findMovedDate, readTimescaleLine } from '../timescale';
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
  const { context } = draft.seen;
  const reading = readTimescaleLine(text, context);
  const day = reading.due;
  if (day === null) {
    draft.problem(`No date can be read in “${text.trim()}”.`);
    return;
  }
  const other = findMovedDate(text, reading, context);
  if (other !== null) {
    draft.problem(
      `“${text.trim()}” names two dates, ${formatDay(day)} and ${formatDay(other)}: which of them is the revised one cannot be told. Revise the date by hand.`,
    );
    return;
  }
  const reason = reasonIn(text, reading.timescale ?? '');
  revise(draft, activity, { day, reason, milestone: null }, []);
}

/** What is said beside the date, before or behind it; all of it where the date stands in its midst. */
function reasonIn(text: string, date: string): string {
  const [before = '', ...rest] = text.split(date);
  const behind = rest.join(date);
  const isWithin = [before, behind].every((words) => /\p{L}/u.test(words));
  return (isWithin ? text : before + behind).replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, '');
}
