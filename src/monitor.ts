/**
 * The one use case that the pane, the ribbon and the command line share: snapshot → plan → results → report → write.
 */
import { buildIdOf } from './excel/build-id';
import { daysFrom, type Days } from './excel/days';
import { at, explain, type MonitorError } from './excel/errors';
import { refuseFreeze } from './excel/no-freeze';
import { noPlanError } from './excel/no-plan';
import { readWithin } from './excel/read';
import type { RunExcel } from './excel/run';
import type { Snapshot } from './excel/snapshot';
import { targets, withRealNames } from './excel/targets';
import { writeWithin, type Written } from './excel/write';
import type { Day } from './plan/day';
import type { Grid } from './plan/grid';
import { positionsToBringIn } from './plan/history/bring-in';
import type { Position as RecordedPosition } from './plan/history/position';
import type { Freeze } from './plan/history/position-of';
import { joined } from './plan/history/record';
import { thinkThrough } from './plan/results';
import type { Results } from './plan/model';
import {
  asOfQuestion,
  fillAreasWith,
  mergeSettings,
  NO_SETTINGS,
  readSettings,
  type PlanSettings,
} from './plan/settings';
import { buildReport, readEscalationMemory, readHistory, readLeads, readTypedUpdates } from './report';
import type { SheetKind } from './report/content';

export type { Results } from './plan/model';
export type { RunExcel } from './excel/run';
export type { SheetWritten } from './excel/write';
export { MonitorError } from './excel/errors';
export { goToCell, goToSheet } from './excel/navigate';
export { watchPlan, type PlanChange } from './excel/watch';

export interface ReadOptions {
  /** The day at which the plan is looked at: an ISO date ("2022-04-30"). It counts before all settings. */
  readonly asOf?: string;
  /** The day where neither `asOf` nor a setting names one: an ISO date. One of the two days must be given. */
  readonly asOfDefault?: string;
  /** Settings that count before those of the workbook. */
  readonly settings?: PlanSettings;
}

export interface BuildOptions extends ReadOptions {
  /** The time of the build, as people read it ("21/11/2026 10:49"); it stands on the summary. */
  readonly builtAt: string;
  /** The workbook's file name; it names a plan that has no title. */
  readonly fileName?: string;
  /** Told, in words, of each step as it begins. */
  readonly onProgress?: (words: string) => void;
  /** Brings the summary to the front afterwards. */
  readonly goToSummary?: boolean;
  /** Freezes the position for a meeting; refused where that meeting's is frozen already. */
  readonly freeze?: Freeze;
  /** Positions of an earlier version of the workbook, as `readPositions` gives them; its own count first. */
  readonly earlier?: readonly RecordedPosition[];
  /** Where no sheet reads as a plan: `ask` writes *Plan settings* alone, so that people can say what the columns hold. */
  readonly onNoPlan?: 'ask' | 'leave';
}

/** How long the steps took, in milliseconds. */
export interface Times {
  readonly read: number;
  readonly think: number;
  readonly write: number;
  readonly total: number;
}

export interface Build extends Written {
  readonly results: Results;
  readonly milliseconds: Times;
}

/** Whatever was thrown, as the one error with words for people. */
export function toMonitorError(reason: unknown): MonitorError {
  return explain(reason, 'reading');
}

/**
 * Reads the workbook and thinks it through; changes nothing.
 *
 * @throws MonitorError where Excel refuses; `noPlan` where no sheet has a table that reads as a plan
 */
export async function readAndThink(run: RunExcel, options: ReadOptions): Promise<Results> {
  const days = daysFrom(options);
  return at('reading', () =>
    run(async (context) => {
      const snapshot = await readWithin(context, (grids) =>
        fillAreasWith(grids, settingsIn(grids, options).settings),
      );
      const where = position(snapshot.grids, days, options);
      const results = think(snapshot, where, readHistory(oursIn(snapshot, 'history')).positions);
      if (results.plan.actions.length > 0) return results;
      const kind = results.headings === undefined ? 'none' : 'build';
      throw noPlanError(snapshot, results, problemsOf(results, where), { kind });
    }),
  );
}

/**
 * Reads the workbook, thinks it through and writes the sheets of ours. All other cells stay as they are.
 *
 * @throws MonitorError where Excel refuses or the workbook has no plan; says whether anything was written
 */
export async function buildSummary(run: RunExcel, options: BuildOptions): Promise<Build> {
  const days = daysFrom(options);
  const say = options.onProgress ?? (() => undefined);
  const clock = stopwatch();
  return at('reading', () =>
    run(async (context) => {
      say('Reading the workbook');
      const snapshot = await readWithin(context, (grids) =>
        fillAreasWith(grids, settingsIn(grids, options).settings),
      );
      const read = clock();
      say('Checking the plan');
      const where = position(snapshot.grids, days, options);
      const past = readHistory(oursIn(snapshot, 'history'));
      const history = joined(past.positions, options.earlier ?? []);
      if (options.freeze) {
        const isKept = !where.settings.withoutSheets.includes('history');
        refuseFreeze(history, where.asOf, options.freeze.meeting, isKept);
      }
      const results = think(snapshot, where, history, options.freeze);
      const hasPlan = results.plan.actions.length > 0;
      if (!hasPlan && (options.onNoPlan === 'leave' || !canAsk(snapshot, results))) {
        throw noPlanError(snapshot, results, problemsOf(results, where), { kind: 'none' });
      }
      const reported = buildReport(results, {
        builtAt: options.builtAt,
        ...(options.fileName === undefined ? {} : { fileName: options.fileName }),
        escalationsBefore: oursIn(snapshot, 'escalations'),
        summaryBefore: oursIn(snapshot, 'summary'),
        settingsBefore: oursIn(snapshot, 'settings'),
        byLeadBefore: oursIn(snapshot, 'byLead'),
        lookAheadBefore: oursIn(snapshot, 'lookAhead'),
        checksBefore: oursIn(snapshot, 'checks'),
        leadsBefore: oursIn(snapshot, 'leads'),
        historyBefore: past,
        settings: where.settings,
        marking: where.settings.marking,
      });
      const contents = hasPlan ? reported : reported.filter(({ kind }) => kind === 'settings');
      const toWrite = withRealNames(targets(snapshot, contents), planSheets(results));
      const thought = clock();
      say('Writing the sheets');
      const written = await at('writing', async () => {
        const done = await writeWithin(context, snapshot, toWrite, buildIdOf(contents));
        const [first] = done.sheetsWritten;
        // Excel cannot show a sheet that the user has hidden.
        if (options.goToSummary && first && !oursIn(snapshot, first.kind)?.hidden) {
          context.workbook.worksheets.getItem(first.name).activate();
          await context.sync();
        }
        return done;
      });
      if (!hasPlan) {
        const sheet = written.sheetsWritten[0]?.name ?? '';
        throw noPlanError(snapshot, results, problemsOf(results, where), { kind: 'written', sheet });
      }
      const wrote = clock();
      return {
        ...written,
        notices: [...written.notices, ...past.problems, ...noticesOf(results, where)],
        results,
        milliseconds: { read, think: thought, write: wrote, total: read + thought + wrote },
      };
    }),
  );
}

/**
 * The positions that an earlier version of the workbook brings along; changes nothing. One that has recorded none
 * brings its plan, at the day of its settings, else of its version, else of `asOf` or `asOfDefault`.
 *
 * @param name of that workbook, under which its plan then stands
 * @param at the time, as people read it
 * @throws MonitorError where Excel refuses; `noPlan` where it has neither positions nor a plan
 */
export async function readPositions(
  run: RunExcel,
  options: ReadOptions & { readonly name: string; readonly at: string },
): Promise<readonly RecordedPosition[]> {
  const days = daysFrom(options);
  return at('reading', () =>
    run(async (context) => {
      const snapshot = await readWithin(context, (grids) =>
        fillAreasWith(grids, settingsIn(grids, options).settings),
      );
      const { positions } = readHistory(oursIn(snapshot, 'history'));
      if (positions.length > 0) return positionsToBringIn(positions, options.name, options.at);
      const where = position(snapshot.grids, days, options);
      const first = think(snapshot, where, []);
      if (first.plan.actions.length === 0) {
        throw noPlanError(snapshot, first, problemsOf(first, where), { kind: 'none' });
      }
      const asOf = where.isAsOfSaid ? where.asOf : (first.plan.versionDay ?? where.asOf);
      const { position: plan } = asOf === where.asOf ? first : think(snapshot, { ...where, asOf }, []);
      return plan ? positionsToBringIn([plan], options.name, options.at) : [];
    }),
  );
}

/** What follows from the snapshot on that day, with these settings. */
function think(
  snapshot: Snapshot,
  { asOf, settings, isAsOfSaid }: Position,
  history: readonly RecordedPosition[],
  freeze?: Freeze,
): Results {
  return thinkThrough(snapshot.grids, {
    asOf,
    memory: readEscalationMemory(oursIn(snapshot, 'escalations')),
    typed: readTypedUpdates(oursIn(snapshot, 'byLead')),
    register: readLeads(oursIn(snapshot, 'leads')),
    history,
    ...(freeze ? { freeze } : {}),
    settings,
    isAsOfSaid,
  });
}

/** True where some heading can be asked about, and nothing stands in the way of writing the sheet that asks. */
function canAsk(snapshot: Snapshot, { headings }: Results): boolean {
  if (headings === undefined) return false;
  const own = snapshot.sheets.find(({ kind }) => kind === 'settings');
  return own ? !own.isProtected : !snapshot.isStructureProtected;
}

/** Our sheet of this kind as it stands; null where there is none yet. */
function oursIn(snapshot: Snapshot, kind: SheetKind): Grid | null {
  return snapshot.grids.find(({ ours }) => ours === kind) ?? null;
}

function planSheets({ plan }: Results): string[] {
  return plan.sheets.filter(({ role }) => role === 'plan').map(({ name }) => name);
}

/** The day and the settings in use, and how they came about. */
interface Position {
  readonly asOf: Day;
  /** False where nobody has said which day is meant. */
  readonly isAsOfSaid: boolean;
  readonly settings: PlanSettings;
  /** Sentences on settings of the workbook that cannot be used. */
  readonly problems: readonly string[];
}

function settingsIn(grids: readonly Grid[], { settings = NO_SETTINGS }: ReadOptions) {
  const inWorkbook = readSettings(grids.find(({ ours }) => ours === 'settings') ?? null);
  return {
    settings: mergeSettings(settings, inWorkbook.settings),
    problems: inWorkbook.problems.map(({ what }) => what),
  };
}

/** What is said with this call counts before the workbook's settings, and these before the default. */
function position(grids: readonly Grid[], { explicit, otherwise }: Days, options: ReadOptions): Position {
  const { settings, problems } = settingsIn(grids, options);
  const set = settings.asOf === 'today' ? otherwise : settings.asOf;
  const isAsOfSaid = explicit !== null || settings.asOf !== null;
  return { asOf: explicit ?? set ?? otherwise, isAsOfSaid, settings, problems };
}

function noticesOf(results: Results, where: Position): string[] {
  const { plan } = results;
  const question = where.isAsOfSaid ? null : asOfQuestion(plan, plan.asOf);
  const leftAlone = results.recorded?.leftAlone ?? null;
  return [...problemsOf(results, where), ...[question, leftAlone].filter((words) => words !== null)];
}

/** Sentences on all settings that cannot be used. */
function problemsOf({ settingsProblems = [] }: Results, { problems }: Position): string[] {
  return [...problems, ...settingsProblems];
}

/** Milliseconds since it was last asked. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const passed = now - last;
    last = now;
    return Math.round(passed);
  };
}
