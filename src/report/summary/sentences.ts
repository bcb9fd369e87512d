/** The sentences of the summary's first page; each is null where it would not be true or would say nothing. */
import { RATINGS, type AssessedActivity, type Results, type RowLeftOut } from '../../plan/model';
import { RATING_WORDS } from '../styles';
import { count, listed } from '../words';
import { ratingsShown } from './ratings-shown';

const THEIRS = "These are the leads' ratings; nothing here changes them.";

/**
 * "All 58 activity rows read; none left out."
 *
 * @param where the reasons for those left out stand
 */
export function readSentence({ summary }: Results, where = 'under “Health of the data”'): string {
  const { activities, rowsLeftOut } = summary;
  if (rowsLeftOut > 0) {
    const were = rowsLeftOut === 1 ? 'was' : 'were';
    return `${count(activities, 'activity row')} read; ${count(rowsLeftOut, 'row')} ${were} left out (reasons ${where}).`;
  }
  if (activities === 0) return 'No activity row was found to read.';
  if (activities === 1) return 'The only activity row was read; none left out.';
  return `All ${String(activities)} activity rows read; none left out.`;
}

/** "Leads rate 9 Red, 16 Amber (25). These are the leads' ratings; nothing here changes them." */
export function ratingsSentence(results: Results): string {
  const { byRating, activities } = results.summary;
  const shown = ratingsShown(results);
  if (activities === 0) return 'There is no activity to rate.';
  if (shown.length === 0)
    return `The plan gives no ratings to its ${count(activities, 'activity', 'activities')}.`;
  const parts = shown
    .filter((rating) => byRating[rating] > 0)
    .map((rating) =>
      rating === 'unrated'
        ? `${String(byRating.unrated)} not rated`
        : `${String(byRating[rating])} ${RATING_WORDS[rating]}`,
    );
  const none = RATINGS.filter((rating) => shown.includes(rating) && byRating[rating] === 0);
  const unused =
    none.length === 0
      ? ''
      : ` None is rated ${listed(
          none.map((rating) => RATING_WORDS[rating]),
          'or',
        )}.`;
  return `Leads rate ${parts.join(', ')} (${String(activities)}).${unused} ${THEIRS}`;
}

/** Overdue, to confirm and undated, in this order; each with its number or "none". */
export function datesSentence({ summary }: Results): string {
  const number = (value: number) => (value === 0 ? 'none' : String(value));
  return [
    `Overdue: stated date passed and not recorded as complete: ${number(summary.overdue)}.`,
    `To confirm: date passed but something is recorded, so the lead is asked: ${number(summary.toConfirm)}.`,
    `Undated milestones, which cannot show as overdue: ${number(summary.undated)}.`,
  ].join(' ');
}

/**
 * "3 ratings look out of step with the plan's definitions (page 2, with reasons). …"; null where nothing is rated.
 *
 * @param where the list begins ("page 2")
 */
export function outOfStepSentence(results: Results, where: string): string | null {
  if (ratingsShown(results).length === 0) return null;
  const definitions = results.plan.ragKeyFromPlan
    ? "the plan's definitions"
    : 'the usual definitions (the plan has no key of its own)';
  const number = results.summary.outOfStep;
  if (number > 0) {
    const prompts =
      number === 1
        ? 'A prompt for discussion, not a second rating.'
        : 'Prompts for discussion, not second ratings.';
    return `${count(number, 'rating')} ${number === 1 ? 'looks' : 'look'} out of step with ${definitions} (${where}, with reasons). ${prompts}`;
  }
  return activitiesOf(results).some(isComparable)
    ? `No rating looks out of step with ${definitions}.`
    : `No rating could be held against ${definitions}.`;
}

/**
 * "Complete means evidence is recorded, …", where the plan's own definition asks for evidence; null where nothing is
 * rated complete.
 */
export function completeSentence(results: Results): string | null {
  if (!activitiesOf(results).some(({ meaning }) => meaning === 'complete')) return null;
  const needsEvidence = results.plan.ragKey.some(
    ({ meaning, definition }) => meaning === 'complete' && /evidence/i.test(definition),
  );
  return needsEvidence
    ? 'Complete means evidence is recorded, not that impact has been tested.'
    : 'Complete means that it is rated so, not that impact has been tested.';
}

/** How to read the table by lead; null where every activity has one lead. */
export function jointSentence(results: Results): string | null {
  if (results.summary.byLead.length === 0) return 'The plan names no leads.';
  const joint = activitiesOf(results).filter(isJoint).length;
  if (joint === 0) return null;
  const are = count(joint, 'activity is joint and counts', 'activities are joint and count');
  const their = joint === 1 ? 'its' : 'their';
  return `${are} under each of ${their} leads, so these rows add up to more than the total.`;
}

/** Rows left out, one sentence for each sheet and reason: the rows and why. */
export function leftOutSentences(rows: readonly RowLeftOut[]): { text: string; first: RowLeftOut }[] {
  const groups = new Map<string, RowLeftOut[]>();
  for (const row of rows) {
    const key = `${row.cell.sheet}\n${row.why}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const numbers = listed(group.map(({ cell }) => String(cell.row + 1)));
    const one = group.length === 1;
    const text = `${one ? 'Row' : 'Rows'} ${numbers} of “${first.cell.sheet}” ${one ? 'was' : 'were'} left out. ${first.why}`;
    return [{ text, first }];
  });
}

/** More than one body leads it. */
export function isJoint(activity: AssessedActivity): boolean {
  return activity.leads.some(({ name }) => name !== activity.leads[0]?.name);
}

export function activitiesOf(results: Results): AssessedActivity[] {
  return results.plan.actions.flatMap((action) => action.activities);
}

function isComparable(activity: AssessedActivity): boolean {
  return activity.rag.rating !== null && activity.allowed.ratings.length > 0;
}
