import { asGrid } from '../excel/as-grid';
import { buildIdOf } from '../excel/build-id';
import { daysFrom } from '../excel/days';
import { at, MonitorError, UNTOUCHED } from '../excel/errors';
import { ownArea } from '../excel/layout';
import { noPlanError } from '../excel/no-plan';
import { ownWrites } from '../excel/own-writes';
import { patiently } from '../excel/patiently';
import { readWithin, withFillsOf } from '../excel/read';
import type { RunExcel } from '../excel/run';
import type { SheetState, Snapshot } from '../excel/snapshot';
import { targets, withRealNames, type Target } from '../excel/targets';
import { writeWithin } from '../excel/write';
import type { Grid } from '../plan/grid';
import { fillAreasWith, withEdits, type Edited, type SettingsEdit } from '../plan/settings';
import { readHistory, settingsSheet } from '../report';
import { contextOf } from './build';
import type { BuildOptions } from './options';
import { readingFrom, type PlanReadOptions, type Reading } from './reading';
import { fillsFor, noticesOf, oursIn, planSheets, problemsOf, standpoint, think } from './thinking';

export type SettingsOptions = PlanReadOptions & Pick<BuildOptions, 'builtAt' | 'fileName'>;

export interface SettingsChange {
  /** The sheet that was written. */
  readonly sheet: string;
  /** The workbook with the settings as they are now. */
  readonly reading: Reading;
  readonly notices: readonly string[];
}

/**
 * Changes *Plan settings* as if somebody had typed there, and thinks again. No other sheet is written; where the
 * workbook has no *Plan settings* yet, it is added.
 *
 * @throws MonitorError where Excel refuses; `changedMeanwhile` where the sheet no longer says what an edit saw, and
 *   nothing is written then; `noPlan` where there is no plan, even with what was said of its columns
 */
export async function changeSettings(
  run: RunExcel,
  options: SettingsOptions,
  edits: readonly SettingsEdit[],
): Promise<SettingsChange> {
  const days = daysFrom(options);
  return at('reading', () =>
    run(async (context) => {
      const snapshot = await patiently(() => readWithin(context, fillsFor(options)), options);
      const past = readHistory(oursIn(snapshot, 'history'));
      const before = standpoint(snapshot.grids, days, options);
      const seen = think(snapshot, before, past.positions);
      if (seen.plan.actions.length === 0 && seen.headings === undefined) {
        throw noPlanError(snapshot, seen, problemsOf(seen, before), { kind: 'none' });
      }
      const sheet = settingsSheet(seen, contextOf(snapshot, { where: before, past, options }));
      const [target] = targets(snapshot, [sheet]);
      const name = target?.name ?? sheet.name;
      const edited = withEdits(asGrid(sheet, name), edits, [...seen.plan.columns, ...(seen.headings ?? [])]);
      refuse(edited);

      const typed = withGrid(snapshot, edited.grid);
      const where = standpoint(typed.grids, days, options);
      const areas = fillAreasWith(typed.grids, where.settings);
      const isSameFills = isAlike(areas, fillAreasWith(snapshot.grids, before.settings));
      const now = isSameFills ? typed : await withFillsOf(context, typed, areas);
      const results = think(now, where, past.positions);
      const content = settingsSheet(results, contextOf(now, { where, past, options }));
      const toWrite = withRealNames(targets(snapshot, [content]), planSheets(results));
      const written = await at('writing', () =>
        ownWrites(run).toSheets([name], () => writeWithin(context, snapshot, toWrite, buildIdOf([content]))),
      );
      if (results.plan.actions.length === 0) {
        throw noPlanError(snapshot, results, problemsOf(results, where), { kind: 'written', sheet: name });
      }
      const after = withSheet(withGrid(now, asGrid(content, name)), { name, content });
      return {
        sheet: name,
        reading: readingFrom(run, { snapshot: after, where, results }, options),
        notices: [...written.notices, ...past.problems, ...noticesOf(results, where)],
      };
    }),
  );
}

/** @throws MonitorError where a change cannot be made */
function refuse({ refusals }: Edited): void {
  const [first] = refusals;
  if (!first) return;
  throw new MonitorError({
    kind: first.kind,
    what: refusals.map(({ what }) => what).join(' '),
    untouched: UNTOUCHED,
    next:
      first.kind === 'noReason'
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
    isTooLarge: false,
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
