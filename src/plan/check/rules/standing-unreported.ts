import { isStanding, silentUntil } from '../../assess/standing';
import { formatDay, type Day } from '../../day';
import type { AssessedActivity, AssessedMilestone } from '../../model';
import { lacksEvidenceForComplete } from '../complete';
import { at, quoted, told, type Rule, type Seen } from '../rule';
import { evidenceMissing } from './evidence-missing';

/** Once for each activity; an empty cell that another rule tells of is not told again. */
export const standingUnreported: Rule = {
  id: 'standing-unreported',
  severity: 'warning',
  title: 'Standing work, nothing reported',
  why: 'It has no deadline to miss, so silence is the only sign that it may not be happening.',
  whatToDo: 'Ask the lead what has been done so far, and record it.',
  ofActivity: (activity, seen) => {
    const { kind, text, cell } = activity.evidence;
    if (cell === null || (kind !== 'none' && kind !== 'above')) return [];
    if (lacksEvidenceForComplete(activity)) return [];
    if ((evidenceMissing.ofActivity?.(activity, seen) ?? []).length > 0) return [];
    const [first] = silent(activity, seen);
    if (!first) return [];
    const { milestone, until } = first;
    const since = `By ${formatDay(until)} something should have been recorded in ${at(cell)}`;
    const work = `${told(milestone.task)} in ${at(milestone.cell)} is standing work${oftenWords(milestone)}.`;
    if (kind === 'above') {
      return [
        {
          cell,
          severity: 'info',
          what: `${work} ${since}; it is empty. Does the text above cover it: ${quoted(text)}?`,
          found: '',
          expected: 'what has been done so far',
        },
      ];
    }
    return [
      {
        cell,
        ...(first.isSure ? {} : { severity: 'info' as const }),
        what: `${work} ${since}; nothing is.${first.isSure ? '' : MAY_FOLLOW}`,
        found: '',
        expected: 'what has been done so far',
      },
    ];
  },
};

interface Silent {
  readonly milestone: AssessedMilestone;
  readonly until: Day;
  /** False where it may begin only after dated work beside it that lies ahead. */
  readonly isSure: boolean;
}

const MAY_FOLLOW = ' It names no beginning: if it follows the work beside it, say from when.';

/** The standing work that has been silent for too long, the surest first, then the longest. */
function silent({ milestones }: AssessedActivity, { plan, reporting }: Seen): readonly Silent[] {
  const workAhead = milestones.some(
    ({ kind, state, due }) =>
      state === 'open' && due !== null && due >= plan.asOf && (kind === 'date' || kind === 'dates'),
  );
  return milestones
    .filter(
      (milestone) => milestone.state === 'open' && !milestone.overdue && isStanding(milestone, plan.period),
    )
    .flatMap((milestone): Silent[] => {
      const until = silentUntil(milestone, plan.period, reporting);
      return until !== null && until < plan.asOf
        ? [{ milestone, until, isSure: milestone.start !== null || milestone.dates.length > 0 || !workAhead }]
        : [];
    })
    .sort((one, other) => Number(other.isSure) - Number(one.isSure) || (one.until < other.until ? -1 : 1));
}

function oftenWords({ timescale }: AssessedMilestone): string {
  return timescale === null ? '' : ` (“${timescale}”)`;
}
