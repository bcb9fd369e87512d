/** Plans of any size made from the sample's rows: the sample again and again, each time in another place. */
import type { SampleOutcome, SamplePlan, SamplePriority } from '../../sample/content';
import { SAMPLE_PLAN } from '../../sample/plan-content';
import { placeName } from './plan';

/** So many places have names of their own. */
const PLACES = 360;
const PARTS = ['', 'Nether ', 'Upper ', 'Little ', 'Great '];
/** So many outcomes go under one priority: 1.10 would be 1.1 once somebody types it into Excel. */
const MOST_OUTCOMES = 9;

/** A plan with so many activities. The first ones are the sample's own; no action's text comes twice. */
export function sampleWith(activities: number): SamplePlan {
  const priorities = new Map<string, { readonly title: string; readonly outcomes: SampleOutcome[] }>();
  let left = activities;
  for (let copy = 0; left > 0; copy += 1) {
    for (const { number, title, outcomes } of SAMPLE_PLAN.priorities) {
      const group = Math.floor(copy / Math.floor(MOST_OUTCOMES / outcomes.length));
      const name = `${String(number)} ${String(group)}`;
      const priority = priorities.get(name) ?? { title: inPlace(title, copy), outcomes: [] };
      for (const outcome of outcomes) {
        const cut = cutTo(outcome, left);
        left -= rowsIn(cut);
        if (cut.actions.length > 0) priority.outcomes.push(moved(cut, copy));
      }
      if (priority.outcomes.length > 0) priorities.set(name, priority);
    }
  }
  return { ...SAMPLE_PLAN, priorities: [...priorities.values()].map(numbered) };
}

/** The outcome as a later copy of the sample has it. */
function moved({ number, text, actions }: SampleOutcome, copy: number): SampleOutcome {
  const at = copy === 0 ? '' : `${placeOf(copy)}: `;
  return {
    number,
    text: inPlace(text, copy),
    actions: actions.map((action) => ({
      ...action,
      text: inPlace(action.text, copy),
      rows: action.rows.map((row) => ({ ...row, milestones: row.milestones.map((words) => at + words) })),
    })),
  };
}

/** Under numbers of its own. What the sample numbers wrongly stays wrong. */
function numbered(
  { title, outcomes }: Pick<SamplePriority, 'title' | 'outcomes'>,
  at: number,
): SamplePriority {
  return {
    number: at + 1,
    title,
    outcomes: outcomes.map(({ text, actions }, index) => {
      const number = `${String(at + 1)}.${String(index + 1)}`;
      return {
        number: Number(number),
        text,
        actions: actions.map((action) => ({
          ...action,
          number: action.number.replace(/^\d+\.\d+/, number),
        })),
      };
    }),
  };
}

function inPlace(text: string, copy: number): string {
  return copy === 0 ? text : `${text} in ${placeOf(copy)}`;
}

function placeOf(copy: number): string {
  return `${PARTS[Math.floor(copy / PLACES) % PARTS.length] ?? ''}${placeName(copy)}`;
}

/** The outcome up to so many rows. */
function cutTo(outcome: SampleOutcome, most: number): SampleOutcome {
  let left = most;
  const actions = outcome.actions.map((action) => {
    const rows = action.rows.slice(0, left);
    left -= rows.length;
    return { ...action, rows };
  });
  return { ...outcome, actions: actions.filter(({ rows }) => rows.length > 0) };
}

function rowsIn({ actions }: SampleOutcome): number {
  return actions.reduce((sum, { rows }) => sum + rows.length, 0);
}
