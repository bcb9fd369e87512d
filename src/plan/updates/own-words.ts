/** Changes to a milestone's own words, each kept only where the plan's reader then reads what was meant. */
import { shortened, withoutBullet } from '../assess/words';
import { columnOf } from '../grid';
import type { AssessedActivity, AssessedMilestone, ColumnRole, Reading } from '../model';
import {
  findMovedDate,
  milestoneParts,
  readMilestone,
  readTimescaleLine,
  timescaleParts,
  type MilestonePart,
} from '../timescale';
import type { Draft } from './draft';
import { isOfAnother, shownIn, sharers, type PlanOnSheets } from './on-sheets';
import type { Day } from '../day';

/** The columns in which milestones stand. */
const OWN = ['milestones', 'timescale', 'action'] as const satisfies readonly ColumnRole[];

/** How a milestone's words read: what they say, and the day they move it to. */
export interface Read extends Reading {
  readonly moved: Day | null;
}

/**
 * Changes the words of one milestone to the first of the wordings that reads as it is meant to, with all others of the
 * cell as before.
 *
 * @param wordings of its own words as they stand
 * @returns false where none does, and nothing is changed
 */
export function reword(
  draft: Draft,
  activity: AssessedActivity,
  milestone: AssessedMilestone,
  wordings: (own: string) => readonly string[],
  isMeant: (before: Read, after: Read) => boolean,
): boolean {
  const { seen } = draft;
  const cell = shownIn(seen, milestone.cell);
  // Merged with a cell of another column, a rating for instance, whose words these are.
  if (OWN.every((role) => isOfAnother(seen, cell, role))) return false;
  const text = draft.textOf(cell);
  const { parts, read } = readerOf(seen, milestone);
  const before = parts(text);
  const index = activity.milestones.indexOf(milestone);
  const own = before[index];
  if (draft.isDate(cell) || own === undefined || before.length !== activity.milestones.length) return false;
  if (sharers(seen, cell, activity).length > 0) return false;
  const wording = wordings(text.slice(own.from, own.to)).find((words) => {
    const after = parts(text.slice(0, own.from) + words + text.slice(own.to));
    const changed = after[index];
    return (
      changed !== undefined &&
      after.length === before.length &&
      after.every((one, at) => at === index || one.text === before[at]?.text) &&
      isMeant(read(own.text), read(changed.text))
    );
  });
  if (wording === undefined) return false;
  draft.write(cell, 'milestones', text.slice(0, own.from) + wording + text.slice(own.to));
  return true;
}

/** What people know the milestone by. */
export function nameOf({ task, text }: AssessedMilestone): string {
  return shortened(withoutBullet(task === '' ? text : task), 60);
}

/** How the words of this milestone read as they stand. */
export function readOwn(seen: PlanOnSheets, milestone: AssessedMilestone): Read {
  return readerOf(seen, milestone).read(milestone.text);
}

/** A column of timescales is read otherwise than one of milestones or actions. */
function readerOf(
  { plan, context }: PlanOnSheets,
  { cell }: AssessedMilestone,
): {
  readonly parts: (text: string) => readonly MilestonePart[];
  readonly read: (text: string) => Read;
} {
  const isTimescale = plan.columns.some(
    ({ sheet, column, role }) =>
      role === 'timescale' && sheet === cell.sheet && columnOf(column) === cell.column,
  );
  return {
    parts: isTimescale ? timescaleParts : milestoneParts,
    read: (text) => {
      const reading = isTimescale ? readTimescaleLine(text, context) : readMilestone(text, context);
      return { ...reading, moved: findMovedDate(text, reading, context) };
    },
  };
}
