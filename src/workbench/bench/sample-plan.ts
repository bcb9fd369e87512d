/** Plans of any size made from the sample's rows: the sample again and again, each time in another place. */
import type { SampleAction, SamplePlan, SamplePriority } from '../../sample/content';
import { SAMPLE_PLAN } from '../../sample/plan-content';
import { placeName } from './plan';

/** So many places have names of their own. */
const PLACES = 360;
const PARTS = ['', 'Nether ', 'Upper ', 'Little ', 'Great '];

/** A plan with so many activities. The first ones are the sample's own; its texts never come twice. */
export function sampleWith(activities: number): SamplePlan {
  const priorities: SamplePriority[] = [];
  let left = activities;
  for (let copy = 0; left > 0; copy += 1) {
    for (const priority of SAMPLE_PLAN.priorities) {
      const cut = cutTo(moved(priority, copy), left);
      left -= rowsIn(cut);
      if (cut.outcomes.length > 0) priorities.push(cut);
    }
  }
  return { ...SAMPLE_PLAN, priorities };
}

/** The priority as a later copy of the sample has it: under a number of its own, and for a place. */
function moved(priority: SamplePriority, copy: number): SamplePriority {
  if (copy === 0) return priority;
  const number = copy * SAMPLE_PLAN.priorities.length + priority.number;
  const place = `${PARTS[Math.floor(copy / PLACES) % PARTS.length] ?? ''}${placeName(copy)}`;
  const renumbered = (own: string | number) => String(own).replace(/^\d+/, String(number));
  const action = ({ number: own, text, rows }: SampleAction): SampleAction => ({
    number: renumbered(own),
    text: `${text} in ${place}`,
    rows: rows.map((row) => ({ ...row, milestones: row.milestones.map((words) => `${place}: ${words}`) })),
  });
  return {
    number,
    title: `${priority.title} in ${place}`,
    outcomes: priority.outcomes.map(({ number: own, text, actions }) => ({
      number: Number(renumbered(own)),
      text: `${text} in ${place}`,
      actions: actions.map(action),
    })),
  };
}

/** The priority up to so many rows. */
function cutTo(priority: SamplePriority, most: number): SamplePriority {
  let left = most;
  const taken = <T>(rows: readonly T[]): readonly T[] => {
    const some = rows.slice(0, left);
    left -= some.length;
    return some;
  };
  const outcomes = priority.outcomes
    .map((outcome) => ({
      ...outcome,
      actions: outcome.actions
        .map((action) => ({ ...action, rows: taken(action.rows) }))
        .filter(({ rows }) => rows.length > 0),
    }))
    .filter(({ actions }) => actions.length > 0);
  return { ...priority, outcomes };
}

function rowsIn({ outcomes }: SamplePriority): number {
  return outcomes.flatMap(({ actions }) => actions.flatMap(({ rows }) => rows)).length;
}
