/** The one way through the room: grids → plan → plan on its day → findings, escalations, numbers. */
import { assess } from './assess/assess';
import { chases } from './chase/chase';
import { check } from './check/check';
import type { Day } from './day';
import { escalate } from './escalate/escalate';
import type { CellRef, Grid } from './grid';
import type { PositionRecord, RememberedEscalation, Results } from './model';
import { applySettings, NO_SETTINGS, type PlanSettings } from './settings';
import { summarise } from './summary';

export interface Circumstances {
  readonly asOf: Day;
  /** What the Escalations sheet holds from the last build; empty at the first. */
  readonly memory: readonly RememberedEscalation[];
  /** The frozen positions; empty before the first meeting. */
  readonly history: readonly PositionRecord[];
  /** What people say of the plan; nothing unless given. */
  readonly settings?: PlanSettings;
}

/** All that follows from the workbook's sheets on a day. Never throws: a bad plan is findings, or no actions. */
export function thinkThrough(
  grids: readonly Grid[],
  { asOf, memory, history, settings = NO_SETTINGS }: Circumstances,
): Results {
  const applied = applySettings(grids, asOf, settings);
  const plan = assess(applied.plan, asOf);
  const findings = check(plan, textsOf(grids), {
    meetings: settings.meetings.map(({ day }) => day),
    yearStartMonth: settings.yearStartMonth,
  });
  return {
    plan,
    findings,
    escalations: escalate(plan, memory, history),
    summary: summarise(plan),
    chasing: chases(plan, findings, settings),
    ...(applied.problems.length === 0 ? {} : { settingsProblems: applied.problems.map(({ what }) => what) }),
  };
}

/** The text of a cell that holds text; null for numbers and dates, which a fix must not rewrite as text. */
function textsOf(grids: readonly Grid[]): (cell: CellRef) => string | null {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return ({ sheet, row, column }) => {
    const grid = bySheet.get(sheet);
    const value = grid?.values[row - grid.top]?.[column - grid.left];
    return typeof value === 'string' ? value : null;
  };
}
