import type { Day, Period } from '../day';
import type { Grid, SheetArea } from '../grid';
import type { Plan } from '../model';
import { fillAreas, readPlanInSteps, type ReadPlanOptions } from '../read';
import { finished, type Steps } from '../steps';
import { resolveColumns } from './columns';
import { backwards } from './read';
import type { PlanSettings, SettingsProblem } from './settings';

/** A plan read as people say, and what of their settings could not be used. */
export interface Applied {
  readonly plan: Plan;
  readonly problems: readonly SettingsProblem[];
}

/** Which cells' fills must be read before `applySettings`. */
export function fillAreasWith(grids: readonly Grid[], settings: PlanSettings): SheetArea[] {
  return fillAreas(grids, resolveColumns(grids, settings.columns).columns);
}

/** Reads the plan with the settings: corrections of columns, key and period count before what is recognised. */
export function applySettings(grids: readonly Grid[], asOf: Day, settings: PlanSettings): Applied {
  return finished(applySettingsInSteps(grids, asOf, settings));
}

/** The same, to be done in steps. */
export function* applySettingsInSteps(
  grids: readonly Grid[],
  asOf: Day,
  settings: PlanSettings,
): Steps<Applied> {
  const { columns, problems } = resolveColumns(grids, settings.columns);
  const options: ReadPlanOptions = {
    asOf,
    columns,
    key: settings.key,
    ...(settings.yearStartMonth === null ? {} : { yearStartMonth: settings.yearStartMonth }),
  };
  const { periodStart, periodEnd } = settings;
  if (periodStart && periodEnd && periodStart < periodEnd)
    return {
      plan: yield* readPlanInSteps(grids, { ...options, period: { start: periodStart, end: periodEnd } }),
      problems,
    };
  const plan = yield* readPlanInSteps(grids, options);
  if (!periodStart && !periodEnd) return { plan, problems };
  // One end only: the plan itself tells the other. Two may not fit where one came with the call, one from the workbook.
  const start = periodStart ?? plan.period?.start;
  const end = periodEnd ?? plan.period?.end;
  if (!start || !end) return { plan, problems: [...problems, { row: null, what: HALF }] };
  if (start >= end) return { plan, problems: [...problems, { row: null, what: backwards(start, end) }] };
  const period: Period = { start, end };
  return { plan: yield* readPlanInSteps(grids, { ...options, period }), problems };
}

const HALF =
  "The plan's period is not used: the plan itself names none, so both its beginning and its end are needed.";
