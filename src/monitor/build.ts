import { daysFrom, type Days } from '../excel/days';
import { afterWriting, at } from '../excel/errors';
import { refuseFreeze } from '../excel/no-freeze';
import { noPlanError } from '../excel/no-plan';
import { inStretches } from '../excel/pace';
import { NEVER, patiently, throwIfCancelled } from '../excel/patiently';
import { readWithin } from '../excel/read';
import type { RunExcel } from '../excel/run';
import type { Snapshot } from '../excel/snapshot';
import type { SheetWritten, Written } from '../excel/write';
import { joined } from '../plan/history/record';
import type { Results } from '../plan/model';
import { readHistory, reportInSteps, type HistoryMemory, type ReportContext } from '../report';
import type { SheetContent, SheetKind } from '../report/content';
import type { Build, BuildOptions } from './options';
import { overtakenWords } from './overtaken-words';
import { stopwatch } from './stopwatch';
import { fillsFor, noticesOf, oursIn, problemsOf, standpoint, think, type Standpoint } from './thinking';
import { writeSheets } from './write-sheets';

/**
 * Reads the workbook, thinks it through and writes the sheets of ours. All other cells stay as they are.
 *
 * @throws MonitorError where Excel refuses or the workbook has no plan; says whether anything was written
 */
export async function buildSummary(run: RunExcel, options: BuildOptions): Promise<Build> {
  const days = daysFrom(options);
  const step = stepper(options);
  const clock = stopwatch();
  return at('reading', () =>
    run(async (context) => {
      step('Reading the workbook');
      const snapshot = await patiently(() => readWithin(context, fillsFor(options)), options);
      const read = clock();
      step('Checking the plan');
      const first = await draftOf(snapshot, days, options);
      const thought = clock();
      step('Writing the sheets');
      const { draft, written: done } = await at('writing', async () => {
        const once = await written(context, run, first);
        const all =
          once.written.overtaken.length === 0 ? once : await writtenAgain(context, run, once, days, options);
        await goToSummary(context, all, options);
        return all;
      });
      const { results, where, past, hasPlan } = draft;
      if (!hasPlan) {
        const sheet = done.sheetsWritten[0]?.name ?? '';
        throw noPlanError(snapshot, results, problemsOf(results, where), { kind: 'written', sheet });
      }
      const wrote = clock();
      const { sheetsWritten, notices } = done;
      return {
        sheetsWritten,
        notices: [...notices, ...past.problems, ...noticesOf(results, where)],
        results,
        milliseconds: { read, think: thought, write: wrote, total: read + thought + wrote },
      };
    }),
  );
}

/** What a reading comes to, and the sheets that show it. */
interface Draft extends Pick<Reporting, 'where' | 'past'> {
  readonly snapshot: Snapshot;
  readonly results: Results;
  readonly hasPlan: boolean;
  readonly contents: readonly SheetContent[];
}

/** @throws MonitorError where the workbook has no plan, or the position to freeze is there already */
async function draftOf(snapshot: Snapshot, days: Days, options: BuildOptions): Promise<Draft> {
  const where = standpoint(snapshot.grids, days, options);
  const past = readHistory(oursIn(snapshot, 'history'));
  const history = joined(past.positions, options.earlier ?? []);
  const { freeze, signal } = options;
  if (freeze) {
    const isKept = !where.settings.withoutSheets.includes('history');
    refuseFreeze(history, where.asOf, freeze.meeting, isKept);
  }
  const results = await think(snapshot, where, history, { freeze, signal });
  const hasPlan = results.plan.actions.length > 0;
  if (!hasPlan && (options.onNoPlan === 'leave' || !canAsk(snapshot, results))) {
    throw noPlanError(snapshot, results, problemsOf(results, where), { kind: 'none' });
  }
  const wanted: readonly SheetKind[] | undefined = hasPlan ? options.only : ['settings'];
  const report = await reportOf(snapshot, results, { where, past, options }, signal);
  const contents = report.filter(({ kind }) => wanted?.includes(kind) ?? true);
  return { snapshot, where, past, results, hasPlan, contents };
}

/** A draft, and what came of writing it. */
interface Done {
  readonly draft: Draft;
  readonly written: Written;
}

async function written(context: Excel.RequestContext, run: RunExcel, draft: Draft): Promise<Done> {
  const { snapshot, results, contents } = draft;
  return { draft, written: await writeSheets(context, run, snapshot, results, contents) };
}

/**
 * Builds once more, since others had written in sheets that were written over. What they typed stands in the journals
 * of these sheets, from which they are read now, so that it is kept where a build keeps it.
 */
async function writtenAgain(
  context: Excel.RequestContext,
  run: RunExcel,
  { written: { overtaken, notices } }: Done,
  days: Days,
  options: BuildOptions,
): Promise<Done> {
  try {
    const more = onceMore(options, overtaken);
    const snapshot = await patiently(() => readWithin(context, fillsFor(more)), more);
    const done = await written(context, run, await draftOf(snapshot, days, more));
    const told = new Set([
      ...notices,
      ...done.written.notices,
      ...overtakenWords(overtaken, done.written.overtaken),
    ]);
    return { ...done, written: { ...done.written, notices: [...told] } };
  } catch (reason) {
    throw afterWriting(reason);
  }
}

/**
 * It can no longer be stopped. What was frozen stands in the history by now, unless that sheet was written over as well.
 */
function onceMore({ freeze, ...options }: BuildOptions, overtaken: readonly SheetWritten[]): BuildOptions {
  const isLost = freeze && overtaken.some(({ kind }) => kind === 'history');
  return { ...options, ...(isLost ? { freeze } : {}), signal: NEVER };
}

async function goToSummary(
  context: Excel.RequestContext,
  { draft: { snapshot }, written: { sheetsWritten } }: Done,
  options: BuildOptions,
): Promise<void> {
  const [first] = sheetsWritten;
  // Excel cannot show a sheet that the user has hidden.
  if (!options.goToSummary || !first || oursIn(snapshot, first.kind)?.hidden) return;
  context.workbook.worksheets.getItem(first.name).activate();
  await context.sync();
}

/** How many steps a build tells of. */
const STEPS = 3;

/** Tells of the next step, unless the user has stopped the build. */
function stepper({ onProgress, signal }: BuildOptions): (words: string) => void {
  let done = 0;
  return (words) => {
    throwIfCancelled(signal);
    onProgress?.(words, done, STEPS);
    done += 1;
  };
}

/** What a report is made from, besides the snapshot and the results. */
export interface Reporting {
  readonly where: Standpoint;
  readonly past: HistoryMemory;
  readonly options: Pick<BuildOptions, 'builtAt' | 'fileName'>;
}

/** The sheets as they are to stand, with what people typed in them before. */
export function reportOf(
  snapshot: Pick<Snapshot, 'grids'>,
  results: Results,
  reporting: Reporting,
  signal?: AbortSignal,
): Promise<SheetContent[]> {
  return inStretches(reportInSteps(results, contextOf(snapshot, reporting)), signal);
}

/** What the sheets are made from besides the results. */
export function contextOf(
  snapshot: Pick<Snapshot, 'grids'>,
  { where, past, options: { builtAt, fileName } }: Reporting,
): ReportContext {
  return {
    builtAt,
    ...(fileName === undefined ? {} : { fileName }),
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
  };
}

/** True where some heading can be asked about, and nothing stands in the way of writing the sheet that asks. */
function canAsk(snapshot: Snapshot, { headings }: Results): boolean {
  if (headings === undefined) return false;
  const own = snapshot.sheets.find(({ kind }) => kind === 'settings');
  return own ? !own.isProtected : !snapshot.isStructureProtected;
}
