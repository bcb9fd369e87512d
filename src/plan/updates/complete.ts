/** Milestones that are complete now, told where the plan tells it. */
import { shortened, withoutBullet } from '../assess/words';
import type { Day } from '../day';
import { commonest } from '../grouped';
import type { AssessedActivity, AssessedMilestone } from '../model';
import { isOpen } from '../read/milestones';
import { statusIn } from '../read/status-cell';
import { onlyStatus } from '../timescale';
import { cellsBelow, holdsDates } from './column-cells';
import { dayInForm, monthAndYear } from './day-form';
import type { Draft } from './draft';
import { withLine } from './line-in';
import { placeName, sharers, shownIn, statusPlaces, type PlanOnSheets } from './on-sheets';
import { readOwn, reword, type Read } from './own-words';

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

function noPlace({ seen }: Draft, { task, text, cell }: AssessedMilestone): string {
  const name = shortened(withoutBullet(task === '' ? text : task), 60);
  return `${placeName(seen, cell)} has no place for the word “complete” beside “${name}”. Rate the activity as the plan rates completed work and record the evidence, or type the word there by hand.`;
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
    const isDay =
      isDone && (holdsDates(seen, cell) || (texts.length === 0 && /\b(?:date|on|when)\b/i.test(header)));
    const { count, open } = linesOf(activity);
    if (isDay && count === 1) {
      draft.writeDay(at, 'status', on);
      return true;
    }
    const words = isDay ? dayInForm(on, texts) : completeWord(draft, texts, isDone);
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

/** The word by which the column says it. */
function completeWord({ seen }: Draft, texts: readonly string[], isDone: boolean): string {
  const said = texts.filter((text) => statusIn(text, seen.context) === 'complete');
  return commonest(said) ?? (isDone ? 'Yes' : 'Complete');
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
  const tail = own.slice(at).replace(/^[\s–—-]+/, '');
  return at > 0 && onlyStatus(tail) ? own.slice(0, at).trimEnd() : null;
}
