/** A revised date and its reason, where the plan's own readers look for them. */
import { formatDay, type Day } from '../day';
import type { AssessedActivity, AssessedMilestone } from '../model';
import { isOpen, revisedByEvidence } from '../read/milestones';
import { findRevisedDate } from '../timescale';
import { appended } from './append';
import { cellsBelow, holdsDates } from './column-cells';
import { dayInForm } from './day-form';
import type { Draft } from './draft';
import { withTextIn } from './evidence-cells';
import type { RevisedForm } from './form';
import { withLine } from './line-in';
import { evidencePlace, placeName, revisedPlace, sharedWords, sharers, shownIn } from './on-sheets';
import { nameOf, readOwn, reword, type Read } from './own-words';

/**
 * The date goes into the column of revised dates where the sheet has one; else into the evidence, where it reads as the
 * date of the row's one open milestone; else into the milestone's own words. The reason stands in the evidence.
 *
 * @param completed milestones that the same update completes
 */
export function revise(
  draft: Draft,
  activity: AssessedActivity,
  form: RevisedForm,
  completed: readonly number[],
): void {
  const { day, milestone } = form;
  const reason = form.reason.trim();
  const open = activity.milestones.flatMap((one, at) => (isOpen(one) && !completed.includes(at) ? [at] : []));
  const chosen = typeof milestone === 'number' ? [milestone] : open;
  if (open.length === 0) {
    draft.problem('None of its milestones is open, so there is no date to revise.');
  } else if (milestone === null && open.length > 1) {
    draft.problem('Several of its milestones are open. Say which of them the revised date is for.');
  } else if (chosen.some((at) => !open.includes(at))) {
    draft.problem('The milestone of the revised date is not open.');
  } else if (chosen.every((at) => isDueOn(activity.milestones[at], day))) {
    draft.problem(`${formatDay(day)} is its date already.`);
  } else {
    const update = { activity, day, reason, open, chosen };
    if (revisedPlace(draft.seen, activity) !== null) inColumn(draft, update);
    else if (isReadFromEvidence(draft, update)) inEvidence(draft, update, 'Revised date');
    else inWords(draft, update);
  }
}

function isDueOn(milestone: AssessedMilestone | undefined, day: Day): boolean {
  return (milestone?.revisedDue ?? milestone?.due) === day;
}

interface Update {
  readonly activity: AssessedActivity;
  readonly day: Day;
  /** "" where none was given. */
  readonly reason: string;
  /** Milestones, counted from 0. */
  readonly open: readonly number[];
  readonly chosen: readonly number[];
}

function inColumn(draft: Draft, update: Update): void {
  const { activity, day, open, chosen } = update;
  const place = revisedPlace(draft.seen, activity);
  if (place === null) return;
  const { seen } = draft;
  const cell = shownIn(seen, place);
  const others = sharers(seen, cell, activity);
  if (others.length > 0) {
    draft.problem(
      `${sharedWords(seen, cell, others)} Take the merged area apart, or revise the date there by hand.`,
    );
    return;
  }
  const texts = cellsBelow(seen, place);
  const now = draft.textOf(cell);
  const count = activity.milestones.length;
  const isForAll = chosen.length === open.length && !now.includes('\n');
  if (isForAll && (texts.length === 0 || holdsDates(seen, place))) draft.writeDay(cell, 'revised', day);
  else if (isForAll) draft.write(cell, 'revised', dayInForm(day, texts));
  else {
    const words = dayInForm(day, texts);
    const text = chosen.reduce<string | null>(
      (lines, index) => (lines === null ? null : withLine(lines, { index, count, open }, words)),
      now,
    );
    if (text === null) {
      draft.problem(
        `The lines of ${placeName(seen, cell)} are not those of the milestones, so nobody could tell whose the new one is. Revise the date there by hand.`,
      );
      return;
    }
    draft.write(cell, 'revised', text);
  }
  if (update.reason === '') return;
  const isOwn = isForAll && evidencePlace(seen, activity)?.row === activity.cell.row;
  // In a cell that other activities share it would be read as the date of the first of them.
  inEvidence(draft, update, isOwn ? 'Revised date' : revisedFor(update));
}

/** True where the reader takes a revised date in this row's evidence for the chosen milestone's. */
function isReadFromEvidence({ seen }: Draft, { activity, open, chosen }: Update): boolean {
  const place = evidencePlace(seen, activity);
  const [index = -1] = chosen;
  const milestone = activity.milestones[index];
  if (place === null || milestone === undefined || chosen.length > 1) return false;
  const isOwn = place.row === activity.cell.row;
  const only = revisedByEvidence(activity.milestones.filter((_, at) => open.includes(at)));
  return isOwn && only === milestone && readOwn(seen, milestone).moved === null;
}

function inWords(draft: Draft, update: Update): void {
  const { activity, day, reason } = update;
  // One that is due on that day already says so.
  const chosen = update.chosen.filter((at) => !isDueOn(activity.milestones[at], day));
  const hasEvidence = evidencePlace(draft.seen, activity) !== null;
  for (const index of chosen) {
    const milestone = activity.milestones[index];
    if (milestone === undefined) continue;
    const to = `revised to ${formatDay(day)}${hasEvidence || reason === '' ? '' : `: ${reason}`}`;
    const wordings = (own: string) => [`${own} (${to})`, `${own} – ${to}`];
    if (!reword(draft, activity, milestone, wordings, (before, after) => isMoved(before, after, day))) {
      draft.problem(
        `The words of “${nameOf(milestone)}” in ${placeName(draft.seen, milestone.cell)} cannot take a revised date that would be read as one. Revise the date there by hand.`,
      );
      return;
    }
  }
  if (reason !== '' && hasEvidence) inEvidence(draft, update, revisedFor({ activity, chosen }));
}

/** It is due on that day now, and its first date stands. */
function isMoved(before: Read, after: Read, day: Day): boolean {
  if (after.status !== before.status) return false;
  if (before.due === null) return (after.moved ?? after.due) === day;
  return after.moved === day && after.due === before.due && after.dates.join() === before.dates.join();
}

/** Not to be read as the date of whichever milestone is open by then. */
function revisedFor({ activity, chosen }: Pick<Update, 'activity' | 'chosen'>): string {
  const milestones = chosen.flatMap((at) => activity.milestones[at] ?? []);
  return `Revised date for ${milestones.map((one) => `“${nameOf(one)}”`).join(' and ')}`;
}

/** The date with its reason, on a line of its own. */
function inEvidence(draft: Draft, { activity, day, reason }: Update, what: string): void {
  const { seen } = draft;
  const cell = evidencePlace(seen, activity);
  if (cell === null) {
    draft.problem(
      'There is no cell for evidence beside it, so the reason has no place. Type the date into the plan by hand, and say there why.',
    );
    return;
  }
  const now = draft.textOf(cell);
  const text = appended(now, `${what}: ${formatDay(day)}${reason === '' ? '' : ` – ${reason}`}`);
  if (what === 'Revised date' && findRevisedDate(text, seen.context) !== day) {
    draft.problem(
      `The reason names another date, which would be read as the revised one. Say it without that date.`,
    );
    return;
  }
  if (
    what === 'Revised date' &&
    findRevisedDate(withTextIn(activity.evidence, cell, text), seen.context) !== day
  ) {
    draft.problem(
      'Another cell of its evidence names a revised date, which would be read in place of the new one. Revise the date there by hand.',
    );
    return;
  }
  draft.write(cell, 'evidence', text);
}
