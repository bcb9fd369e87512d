/** From the snapshot to the results: which day and which settings count, and what follows. */
import type { Days } from '../excel/days';
import { inStretches } from '../excel/pace';
import type { Snapshot } from '../excel/snapshot';
import type { Day } from '../plan/day';
import type { Grid } from '../plan/grid';
import type { Position as RecordedPosition } from '../plan/history/position';
import type { Freeze } from '../plan/history/position-of';
import type { Results } from '../plan/model';
import { thinkInSteps } from '../plan/results';
import {
  asOfQuestion,
  fillAreasWith,
  mergeSettings,
  NO_SETTINGS,
  readSettings,
  type PlanSettings,
} from '../plan/settings';
import { readEscalationMemory, readLeads, readTypedUpdates } from '../report';
import type { SheetKind } from '../report/content';
import type { WantFills } from '../excel/snapshot';
import type { ReadOptions } from './options';

/** The day and the settings in use, and how they came about. */
export interface Standpoint {
  readonly asOf: Day;
  /** False where nobody has said which day is meant. */
  readonly isAsOfSaid: boolean;
  readonly settings: PlanSettings;
  /** Sentences on settings of the workbook that cannot be used. */
  readonly problems: readonly string[];
}

/** Which fills a reading needs, by the settings in the workbook and those given with the call. */
export function fillsFor(options: ReadOptions): WantFills {
  return (grids) => fillAreasWith(grids, settingsIn(grids, options).settings);
}

/** What is said with this call counts before the workbook's settings, and these before the default. */
export function standpoint(
  grids: readonly Grid[],
  { explicit, otherwise }: Days,
  options: ReadOptions,
): Standpoint {
  const { settings, problems } = settingsIn(grids, options);
  const set = settings.asOf === 'today' ? otherwise : settings.asOf;
  const isAsOfSaid = explicit !== null || settings.asOf !== null;
  return { asOf: explicit ?? set ?? otherwise, isAsOfSaid, settings, problems };
}

function settingsIn(grids: readonly Grid[], { settings = NO_SETTINGS }: ReadOptions) {
  const inWorkbook = readSettings(grids.find(({ ours }) => ours === 'settings') ?? null);
  return {
    settings: mergeSettings(settings, inWorkbook.settings),
    problems: inWorkbook.problems.map(({ what }) => what),
  };
}

/**
 * What follows from the snapshot on that day, with these settings.
 *
 * @throws MonitorError `cancelled` where the signal is given meanwhile
 */
export function think(
  snapshot: Snapshot,
  { asOf, settings, isAsOfSaid }: Standpoint,
  history: readonly RecordedPosition[],
  { freeze, signal }: Thinking = {},
): Promise<Results> {
  const steps = thinkInSteps(snapshot.grids, {
    asOf,
    memory: readEscalationMemory(oursIn(snapshot, 'escalations')),
    typed: readTypedUpdates(oursIn(snapshot, 'byLead')),
    register: readLeads(oursIn(snapshot, 'leads')),
    history,
    ...(freeze ? { freeze } : {}),
    settings,
    isAsOfSaid,
  });
  return inStretches(steps, signal);
}

/** How to think; nothing is frozen, and nothing stops it, unless given. */
export interface Thinking {
  readonly freeze?: Freeze | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Our sheet of this kind as it stands; null where there is none yet. */
export function oursIn(snapshot: Pick<Snapshot, 'grids'>, kind: SheetKind): Grid | null {
  return snapshot.grids.find(({ ours }) => ours === kind) ?? null;
}

/** Sheets of the user's that hold the plan. */
export function planSheets({ plan }: Results): string[] {
  return plan.sheets.filter(({ role }) => role === 'plan').map(({ name }) => name);
}

/** What the user must know of these results: settings that cannot be used, a day to settle, a history left alone. */
export function noticesOf(results: Results, where: Standpoint): string[] {
  const { plan } = results;
  const question = where.isAsOfSaid ? null : asOfQuestion(plan, plan.asOf);
  const leftAlone = results.recorded?.leftAlone ?? null;
  return [...problemsOf(results, where), ...[question, leftAlone].filter((words) => words !== null)];
}

/** Sentences on all settings that cannot be used. */
export function problemsOf({ settingsProblems = [] }: Results, { problems }: Standpoint): string[] {
  return [...problems, ...settingsProblems];
}
