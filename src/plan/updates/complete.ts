/** Milestones that are complete now, told where the plan tells it. */
import type { Day } from '../day';
import { commonest } from '../grouped';
import type { AssessedActivity, AssessedMilestone } from '../model';
import { isOpen } from '../read/milestones';
import { statusIn } from '../read/status-cell';
import { onlyStatus } from '../timescale';
import { cellsBelow, holdsDates } from './column-cells';
import { dayInForm, isWrittenDay, monthAndYear } from './day-form';
import type { Draft } from './draft';
import { withLine } from './line-in';
import { placeName, sharers, shownIn, statusPlaces, type PlanOnSheets } from './on-sheets';
import { nameOf, readOwn, reword, type Read } from './own-words';

/**
 * Says complete of each of these milestones: in the columns for status and for the day of completion where the sheet
 * has them, else in the milestone's own tail. What a milestone says itself counts before a column of status.
 *
 * @param indexes counted from 0
 * @param on the day of the update, which stands beside the word
 */
export function complete(
  draft: Draft,
  activity: AssessedActivity,
  indexes: readonly number[],
  on: Day,
): void {
  for (const index of indexes) {
    const milestone = activity.milestones[index];
    if (milestone === undefined || !isOpen(milestone)) continue;
    const isSaid = sayInColumns(draft, activity, index, on);
    if (!isSaid && !sayInWords(draft, activity, milestone, on)) draft.problem(noPlace(draft, milestone));
  }
}

function noPlace({ seen }: Draft, milestone: AssessedMilestone): string {
  return `${placeName(seen, milestone.cell)} has no place for the word “complete” beside “${nameOf(milestone)}”. Rate the activity as the plan rates completed work and record the evidence, or type the word there by hand.`;
}

function sayInColumns(draft: Draft, activity: AssessedActivity, index: number, on: Day): boolean {
  const { seen } = draft;
  const milestone = activity.milestones[index];
  const says = milestone === undefined ? null : readOwn(seen, milestone).status;
  const places = statusPlaces(seen, activity).filter(({ isDone }) => isDone || says === null);
  // Every column is tried: where there is one for the word and one for the day, both are told.
  const told = places.map(({ cell, header, isDone }) => {
    const at = shownIn(seen, cell);
    if (sharers(seen, at, activity).length > 0) return false;
    const texts = cellsBelow(seen, cell);
    const said = texts.filter((text) => statusIn(text, seen.context) === 'complete');
    const hasDates = holdsDates(seen, cell);
    const isForDays = hasDates || (said.length === 0 && (namesDay(header) || texts.some(isWrittenDay)));
    const isDay = isDone && isForDays;
    const { count, open } = linesOf(activity);
    if (isDay && count === 1 && (hasDates || texts.length === 0)) {
      draft.writeDay(at, 'status', on);
      return true;
    }
    const words = isDay ? dayInForm(on, texts) : (commonest(said) ?? (isDone ? 'Yes' : 'Complete'));
    const text = draft.isDate(at) ? null : withLine(draft.textOf(at), { index, count, open }, words);
    if (text !== null) draft.write(at, 'status', text);
    return text !== null;
  });
  return told.includes(true);
}

function linesOf({ milestones }: AssessedActivity) {
  const open = milestones.flatMap((one, at) => (isOpen(one) ? [at] : []));
  return { count: milestones.length, open };
}

function namesDay(header: string): boolean {
  return /\b(?:date|on|when)\b/i.test(header);
}

/**
 * The word with its month, as long as that leaves the milestone's own dates alone: a second date beside the first one
 * reads as another deadline, unless it stands in brackets. A word of progress that stands there gives way.
 */
function sayInWords(
  draft: Draft,
  activity: AssessedActivity,
  milestone: AssessedMilestone,
  on: Day,
): boolean {
  const hasDate = milestone.kind !== 'none';
  const month = monthAndYear(on);
  const word = wordInMilestones(draft.seen);
  const says = [`${word} – ${month}`, `${word} (${month})`, word];
  const wordings = (own: string) => {
    const bare = withoutProgress(own);
    return says.flatMap((words) => [...(bare === null ? [] : [`${bare} – ${words}`]), `${own} – ${words}`]);
  };
  const isMeant = (before: Read, after: Read) =>
    after.status === 'complete' && after.task === before.task && (!hasDate || hasSameDates(before, after));
  return reword(draft, activity, milestone, wordings, isMeant);
}

function hasSameDates(before: Read, after: Read): boolean {
  const isSame = (['kind', 'start', 'due', 'every'] as const).every((part) => before[part] === after[part]);
  return isSame && before.dates.join() === after.dates.join();
}

/** As the plan's milestones say it. */
function wordInMilestones({ plan }: PlanOnSheets): string {
  const milestones = plan.actions.flatMap(({ activities }) => activities.flatMap((one) => one.milestones));
  const said = milestones.flatMap(({ status, text }) =>
    status === 'complete' ? (/.*\b(completed?)\b/is.exec(text)?.[1] ?? []) : [],
  );
  return commonest(said) ?? 'Complete';
}

/** The words without "– In progress" at their end; null where they end in no such words. */
function withoutProgress(own: string): string | null {
  const at = Math.max(...[' – ', ' — ', ' - ', '\n'].map((sign) => own.lastIndexOf(sign)));
  return at > 0 && onlyStatus(own.slice(at)) ? own.slice(0, at).trimEnd() : null;
}
