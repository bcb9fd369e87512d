import { saysCancelled } from '../../assess/state';
import { formatDay } from '../../day';
import { fingerprintOf } from '../../history/fingerprint';
import type { AssessedActivity } from '../../model';
import { isUnsettled, statedWord, type Rule, type Seen } from '../rule';

export const updateNone: Rule = {
  id: 'update-none',
  severity: 'info',
  title: 'No update since the last meeting',
  why: 'The next meeting would read the same words again.',
  whatToDo: 'Ask the lead how it stands now.',
  ofActivity: (activity, seen) => {
    const { frozen } = seen;
    if (!frozen || isFinished(activity, seen)) return [];
    const { day, meeting, fingerprints } = frozen;
    if (fingerprints.get(activity.key) !== fingerprintOf(activity)) return [];
    const isOverdue = activity.milestones.some(({ overdue }) => overdue);
    const pressing = isOverdue || activity.meaning === 'late';
    const name = meeting === null ? '' : ` (${meeting})`;
    const stands = `${isOverdue ? 'overdue and ' : ''}${statedWord(activity)}`;
    return [
      {
        cell: activity.evidence.cell ?? activity.rag.cell ?? activity.cell,
        ...(pressing ? { severity: 'warning' as const } : {}),
        what: `Rating, milestones and evidence are as they were on ${formatDay(day)}${name}. It is ${stands}.`,
        found: 'nothing new',
        expected: `an update since ${formatDay(day)}`,
      },
    ];
  },
};

/** Finished or cancelled, and so in no need of an update; where it is rated complete, only the evidence can be asked for. */
function isFinished(activity: AssessedActivity, seen: Seen): boolean {
  const { milestones, meaning, rag } = activity;
  if (meaning === 'complete' || isUnsettled(activity, seen) || saysCancelled(rag)) return true;
  const done = milestones.every(({ state }) => state === 'complete' || state === 'cancelled');
  return milestones.length > 0 && done;
}
