/** Changes one sheet of ours as if somebody had typed there, and thinks again: no other sheet is written. */
import { asGrid } from '../excel/as-grid';
import { daysFrom } from '../excel/days';
import { at, MonitorError, UNTOUCHED } from '../excel/errors';
import { ownArea } from '../excel/layout';
import { noPlanError } from '../excel/no-plan';
import { NEVER, patiently } from '../excel/patiently';
import { readWithin, withFillsOf } from '../excel/read';
import type { RunExcel } from '../excel/run';
import type { SheetState, Snapshot } from '../excel/snapshot';
import { targets, type Target } from '../excel/targets';
import type { SheetWritten } from '../excel/write';
import type { Grid } from '../plan/grid';
import type { Results } from '../plan/model';
import { fillAreasWith, type Edited } from '../plan/settings';
import { readHistory, type ReportContext } from '../report';
import type { SheetContent } from '../report/content';
import { contextOf } from './build';
import type { BuildOptions } from './options';
import { overtakenWords } from './overtaken-words';
import { readingFrom, type PlanReadOptions, type Reading } from './reading';
import { fillsFor, noticesOf, oursIn, problemsOf, standpoint, think } from './thinking';
import { isStill, thoughtBehind } from './thought';
import { writeSheets } from './write-sheets';

export interface OwnSheetOptions extends PlanReadOptions, Pick<BuildOptions, 'builtAt' | 'fileName'> {
  /** What the user has before them: where the workbook is still as it was then, it is not thought through once more. */
  readonly seen?: Reading;
}

export interface OwnSheetChange {
  /** The sheet that was written. */
  readonly sheet: string;
  /** The workbook with the sheet as it is now. */
  readonly reading: Reading;
  readonly notices: readonly string[];
  /** What people are told where somebody else wrote in the sheet at the same moment. */
  readonly meanwhile: readonly string[];
}

/** A sheet of ours that people type in. */
export interface OwnSheet {
  readonly contentOf: (results: Results, context: ReportContext) => SheetContent;
  /** The sheet as it is to stand. @param grid the sheet as the report writes it, with all that people typed */
  readonly edit: (grid: Grid, seen: Results) => Edited;
}

/**
 * Changes the sheet; where the workbook has none yet, it is added.
 *
 * @throws MonitorError where Excel refuses; `changedMeanwhile` where the sheet no longer says what an edit saw, and
 *   nothing is written then; `noPlan` where there is no plan, even with what was changed
 */
export async function changeOwnSheet(
  run: RunExcel,
  options: OwnSheetOptions,
  own: OwnSheet,
): Promise<OwnSheetChange> {
  return at('reading', () =>
    run(async (context) => {
      const first = await changed(context, run, options, own, 'first');
      if (first.overtaken.length === 0) return first.change;
      // What somebody typed meanwhile stands in the sheet's journal, from which it is read now.
      const { change, overtaken } = await changed(context, run, { ...options, signal: NEVER }, own, 'again');
      return { ...change, meanwhile: overtakenWords(first.overtaken, overtaken) };
    }),
  );
}

/**
 * Reads, changes and writes.
 *
 * @param time the first, at which nothing is written where the change is refused; or again, since somebody else had
 *   written in the sheet: then it is written without the change, as the first time went over what they wrote
 */
async function changed(
  context: Excel.RequestContext,
  run: RunExcel,
  options: OwnSheetOptions,
  { contentOf, edit }: OwnSheet,
  time: 'first' | 'again',
): Promise<{ readonly change: OwnSheetChange; readonly overtaken: readonly SheetWritten[] }> {
  const days = daysFrom(options);
  const snapshot = await patiently(() => readWithin(context, fillsFor(options)), options);
  const past = readHistory(oursIn(snapshot, 'history'));
  const before = standpoint(snapshot.grids, days, options);
  const known = thoughtBehind(options.seen);
  const seen =
    known && isStill(known, { snapshot, where: before })
      ? known.results
      : await think(snapshot, before, past.positions);
  if (seen.plan.actions.length === 0 && seen.headings === undefined) {
    throw noPlanError(snapshot, seen, problemsOf(seen, before), { kind: 'none' });
  }
  const sheet = contentOf(seen, contextOf(snapshot, { where: before, past, options }));
  const [target] = targets(snapshot, [sheet]);
  const name = target?.name ?? sheet.name;
  const edited = edit(asGrid(sheet, name), seen);
  if (edited.refusals.length > 0) {
    if (time === 'again') await at('writing', () => writeSheets(context, run, snapshot, seen, [sheet]));
    throw refused(edited);
  }

  const typed = withGrid(snapshot, edited.grid);
  const where = standpoint(typed.grids, days, options);
  const areas = fillAreasWith(typed.grids, where.settings);
  const isSameFills = isAlike(areas, fillAreasWith(snapshot.grids, before.settings));
  const now = isSameFills ? typed : await withFillsOf(context, typed, areas);
  const results = await think(now, where, past.positions);
  const content = contentOf(results, contextOf(now, { where, past, options }));
  const written = await at('writing', () => writeSheets(context, run, snapshot, results, [content]));
  const { overtaken } = written;
  if (results.plan.actions.length === 0 && (time === 'again' || overtaken.length === 0)) {
    throw noPlanError(snapshot, results, problemsOf(results, where), { kind: 'written', sheet: name });
  }
  const after = withSheet(withGrid(now, asGrid(content, name)), { name, content });
  return {
    overtaken,
    change: {
      sheet: name,
      reading: readingFrom(run, { snapshot: after, where, results }, options),
      notices: [...written.notices, ...past.problems, ...noticesOf(results, where)],
      meanwhile: [],
    },
  };
}

/** The error for a change that cannot be made. */
function refused({ refusals }: Edited): MonitorError {
  const [first] = refusals;
  return new MonitorError({
    kind: first?.kind ?? 'unexpected',
    what: refusals.map(({ what }) => what).join(' '),
    untouched: UNTOUCHED,
    next:
      first?.kind === 'noReason'
        ? 'Give a reason, then set it aside again.'
        : 'Read the plan again to see what stands there now, then make the change again.',
  });
}

/** The snapshot as it would be with this sheet of ours. */
function withGrid(snapshot: Snapshot, own: Grid): Snapshot {
  const isThere = snapshot.grids.some(({ ours }) => ours === own.ours);
  const grids = snapshot.grids.map((grid) => (grid.ours === own.ours ? own : grid));
  return { ...snapshot, grids: isThere ? grids : [...grids, own] };
}

/** The same, the sheet in its list where it was added. */
function withSheet(snapshot: Snapshot, { name, content }: Pick<Target, 'name' | 'content'>): Snapshot {
  if (snapshot.sheets.some((one) => one.name === name)) return snapshot;
  const { kind } = content;
  const added: SheetState = {
    name,
    kind,
    visibility: 'Visible',
    tooLarge: null,
    cells: null,
    isProtected: false,
    used: ownArea(content),
    build: null,
    charts: [],
    filter: null,
  };
  return { ...snapshot, sheets: [...snapshot.sheets, added] };
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
