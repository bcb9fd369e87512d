/** What must be the same in every layout of one plan, and what a layout itself changes. */
import type { Day } from '../../../../src/plan/day';
import type { Grid } from '../../../../src/plan/grid';
import { cellKey } from '../../../../src/plan/grid';
import type { Milestone, Plan } from '../../../../src/plan/model';
import { fillAreas, readPlan } from '../../../../src/plan/read';
import { SAMPLE_AS_OF } from '../../../../src/sample/as-of';
import { ratingIn } from './colours';
import type { Item } from './items';
import { sheetName } from './lay';
import { numberText, outcomeText, priorityText, SECOND_LEAD } from './table';
import { timesOf } from './times';
import type { Way } from './way';

/** One row of the plan in a line for each thing that must be the same. */
export type Told = Readonly<Record<string, string>>;

/** Reads the sheets as the add-in does: the fills come only for the areas that were asked for. */
export function readAsked(grids: readonly Grid[]): Plan {
  const bare = grids.map((grid) => ({ ...grid, fills: new Map<string, string>() }));
  const asked = fillAreas(bare);
  const filled = grids.map((grid) => {
    const fills = new Map<string, string>();
    for (const area of asked.filter(({ sheet }) => sheet === grid.sheet)) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const fill = grid.fills.get(cellKey(row, column));
          if (fill !== undefined) fills.set(cellKey(row, column), fill);
        }
      }
    }
    return { ...grid, fills };
  });
  return readPlan(filled, { asOf: SAMPLE_AS_OF as Day });
}

/** What the plan read says. */
export function toldOf(plan: Plan): Told[] {
  return plan.actions.flatMap((action) =>
    action.activities.map((activity, index) => ({
      row: `${action.text} / ${String(index + 1)}`,
      number: action.number ?? '',
      priority: action.priority ?? '',
      outcome: action.outcome ?? '',
      leads: activity.leads.map(({ text }) => text).join(' + '),
      rating: activity.rag.rating ?? '',
      unrecognised: String(activity.rag.unrecognised),
      evidence: `${activity.evidence.kind}: ${activity.evidence.text}`,
      milestones: activity.milestones.map(toldMilestone).join('\n'),
    })),
  );
}

/**
 * What it must say. A layout changes: the numbers it leaves out or begins again; the priority's words (a sheet's name
 * has 31 characters) and the outcome's; green, where complete is blue; a timescale's words, where it is a real date.
 */
export function mustTell(way: Way, items: readonly Item[]): Told[] {
  let restarted = 0;
  let evidence = '';
  return items.map((item, index): Told => {
    const above = items[index - 1];
    if (item.priority.index !== above?.priority.index) restarted = 0;
    if (item.indexInAction === 0) {
      restarted += 1;
      evidence = '';
    }
    evidence = item.evidence === '' ? evidence : item.evidence;
    return {
      row: `${item.action.text} / ${String(item.indexInAction + 1)}`,
      number: numberText(way, item, restarted),
      priority: way.priority === 'sheet' ? sheetName(way, item) : priorityText(way, item),
      outcome: way.outcome === 'none' ? '' : outcomeText(way, item),
      leads: leadsIn(way, item).join(' + '),
      rating: ratingIn(way, item.rating) ?? '',
      unrecognised: 'false',
      evidence: `${item.evidenceKind}: ${evidence}`,
      milestones: timesOf(way, item).readings.map(toldMilestone).join('\n'),
    };
  });
}

/** In the order of their columns. */
function leadsIn({ columns }: Way, { leads }: Item): readonly string[] {
  const second = columns.indexOf('secondLead');
  if (second < 0) return leads;
  return second < columns.indexOf('lead') ? [SECOND_LEAD, ...leads] : [...leads, SECOND_LEAD];
}

function toldMilestone(milestone: Milestone): string {
  const { task, timescale, status, kind, start, due, dates, every, revisedDue } = milestone;
  return [task, timescale, status, kind, start, due, dates.join(','), every, revisedDue]
    .map((part) => part ?? '–')
    .join(' | ');
}

/** The first things that differ, for people; empty where the plan read is the same. */
export function differences(found: readonly Told[], wanted: readonly Told[]): string[] {
  const told: string[] = [];
  if (found.length !== wanted.length) {
    told.push(`${String(found.length)} rows read, ${String(wanted.length)} laid out`);
  }
  wanted.forEach((row, index) => {
    for (const [name, value] of Object.entries(row)) {
      const got = found[index]?.[name] ?? '(no row)';
      if (got !== value) told.push(`${row['row'] ?? ''}: ${name}\n   laid “${value}”\n   read “${got}”`);
    }
  });
  return told;
}
