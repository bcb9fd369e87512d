import { daysFrom, type Days } from '../excel/days';
import { at } from '../excel/errors';
import { noPlanError } from '../excel/no-plan';
import { patiently, type Patience } from '../excel/patiently';
import { readAgainWithin, readWithin } from '../excel/read';
import type { RunExcel } from '../excel/run';
import type { Snapshot } from '../excel/snapshot';
import type { Day } from '../plan/day';
import { cellKey, type Area, type CellRef, type Grid } from '../plan/grid';
import type { AllowedRatings, AssessedActivity, Results } from '../plan/model';
import { allowedAfter } from '../plan/updates/allowed-after';
import { changesForOffer } from '../plan/updates/for-offer';
import { changesForUpdate } from '../plan/updates/for-update';
import type { PlannedUpdate, UpdateForm } from '../plan/updates/form';
import { planOnSheets } from '../plan/updates/on-sheets';
import type { UpdateOffer } from '../plan/updates/update';
import { readHistory } from '../report';
import type { SheetKind } from '../report/content';
import type { ReadOptions } from './options';
import { standingOf, type Standing } from './standing';
import { fillsFor, noticesOf, oursIn, planSheets, problemsOf, standpoint, think } from './thinking';
import { keepThought, type Thought } from './thought';

export interface PlanReadOptions extends ReadOptions, Patience {}

/** The workbook as it was read, and what follows from it. */
export interface Reading {
  readonly results: Results;
  /** What the user must know of the reading. */
  readonly notices: readonly string[];
  /** Our sheets that are there, in tab order. */
  readonly sheets: readonly { readonly name: string; readonly kind: SheetKind }[];
  /** What stands in the way of changing the plan, or of adding sheets. */
  readonly protection: {
    /** Names of the plan's sheets that are protected. */
    readonly planSheets: readonly string[];
    readonly isStructureProtected: boolean;
    readonly isReadOnly: boolean;
  };
  /** What the cell shows; "" where it is empty or was not read. */
  textAt(cell: CellRef): string;
  /** "#RRGGBB"; null where the cell has no fill or its fill was not asked for. */
  fillAt(cell: CellRef): string | null;
  /** The merged area that the cell is part of. */
  mergedAt(cell: CellRef): Area | null;
  /**
   * The cells that an update of the activity would change, and to what. Nothing is written.
   *
   * @param on the day of the update
   */
  updateOf(activity: AssessedActivity, form: UpdateForm, on: Day): PlannedUpdate;
  /** The cells by which the plan would come to say what was typed in *Actions by lead*. */
  takingOf(offer: UpdateOffer): PlannedUpdate;
  /** The ratings that the plan's definitions allow once the rest of the update is in the plan. */
  allowedAfter(activity: AssessedActivity, form: UpdateForm): AllowedRatings;
  /** How our sheets stand; null where there are none. Worked out when it is first asked. */
  standing(): Promise<Standing | null>;
  /**
   * The same read again, without asking for merged areas, as that can take the user's undo list away. Null where those
   * of this reading no longer fit, since sheets, rows or columns have come or gone: then only `readPlan` will do.
   */
  refresh(): Promise<Reading | null>;
}

/**
 * Reads the workbook and thinks it through; changes nothing.
 *
 * @throws MonitorError where Excel refuses; `noPlan` where no sheet has a table that reads as a plan
 */
export async function readPlan(run: RunExcel, options: PlanReadOptions): Promise<Reading> {
  const days = daysFrom(options);
  const snapshot = await patiently(
    () => at('reading', () => run((context) => readWithin(context, fillsFor(options)))),
    options,
  );
  return readingOf(run, snapshot, days, options);
}

async function readingOf(
  run: RunExcel,
  snapshot: Snapshot,
  days: Days,
  options: PlanReadOptions,
): Promise<Reading> {
  const where = standpoint(snapshot.grids, days, options);
  const { positions } = readHistory(oursIn(snapshot, 'history'));
  const results = await think(snapshot, where, positions, { signal: options.signal });
  if (results.plan.actions.length === 0) {
    const kind = results.headings === undefined ? 'none' : 'build';
    throw noPlanError(snapshot, results, problemsOf(results, where), { kind });
  }
  return readingFrom(run, { snapshot, where, results }, options);
}

/** The reading of a workbook that was thought through already. */
export function readingFrom(run: RunExcel, thought: Thought, options: PlanReadOptions): Reading {
  const { snapshot, where, results } = thought;
  const grids = new Map(snapshot.grids.map((grid) => [grid.sheet, grid]));
  const plans = planSheets(results);
  const standing = once(() => standingOf(thought));
  const seen = once(() => planOnSheets(results.plan, snapshot.grids, where.settings.yearStartMonth));
  const reading: Reading = {
    results,
    notices: [...snapshot.notices, ...noticesOf(results, where)],
    sheets: snapshot.sheets.flatMap(({ name, kind }) => (kind === null ? [] : [{ name, kind }])),
    protection: {
      planSheets: snapshot.sheets
        .filter(({ name, isProtected }) => isProtected && plans.includes(name))
        .map(({ name }) => name),
      isStructureProtected: snapshot.isStructureProtected,
      isReadOnly: snapshot.isReadOnly,
    },
    textAt: (cell) => textIn(grids.get(cell.sheet), cell),
    fillAt: ({ sheet, row, column }) => grids.get(sheet)?.fills.get(cellKey(row, column)) ?? null,
    mergedAt: ({ sheet, row, column }) =>
      grids
        .get(sheet)
        ?.merges.find(
          ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
        ) ?? null,
    standing,
    refresh: async () => {
      const again = await patiently(
        () => at('reading', () => run((context) => readAgainWithin(context, fillsFor(options), snapshot))),
        options,
      );
      return again && readingOf(run, again, daysFrom(options), options);
    },
    updateOf: (activity, form, on) => changesForUpdate(seen(), activity, form, on),
    takingOf: (offer) => changesForOffer(seen(), offer),
    allowedAfter: (activity, form) => allowedAfter(results.plan, activity, form),
  };
  return keepThought(reading, thought);
}

/** What is made ready when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function textIn(grid: Grid | undefined, { row, column }: CellRef): string {
  return grid?.text[row - grid.top]?.[column - grid.left] ?? '';
}
