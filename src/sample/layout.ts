/** Lays the sample plan out on its sheet, the way partnerships do it: key on top, then a table for each priority. */
import type { Area } from '../plan/grid';
import type { SampleAction, SamplePlan, SamplePriority } from './content';
import { LOOKS, ratingLook, type LookName } from './looks';
import { heightFor, textWidthOfColumns } from './text-height';

/** Widths of columns A to F, in characters. */
export const COLUMN_WIDTHS = [9, 30, 25, 52, 9, 42] as const;
/** Title and version stay in sight on the screen and on every printed page. */
export const FROZEN_ROWS = 2;
const LAST = COLUMN_WIDTHS.length - 1;
const HEADERS = ['Specific action', 'Lead', 'Actions and timescales', 'RAG rating', 'Impact and evidence'];
/** The row between two tables. */
const GAP = 15;

export interface LaidCell {
  readonly value: string | number | null;
  readonly look: LookName;
}

export interface LaidRow {
  /** In points. */
  height: number;
  /** True where merged text needs the height, which Excel would not find by itself. */
  fixed: boolean;
  /** From column A on; null: an empty cell without a look. */
  readonly cells: (LaidCell | null)[];
}

/** An action, with the header and bands above it. */
export interface Block {
  readonly top: number;
  /** True where it opens a priority, which begins a page. */
  readonly opensPage: boolean;
}

export interface LaidSheet {
  readonly rows: LaidRow[];
  readonly merges: Area[];
  /** Rows that are printed together on a page, from the first row of each to the next one's. */
  readonly blocks: Block[];
}

/** The whole sheet, from row 0 on. */
export function layOut(plan: SamplePlan): LaidSheet {
  const sheet: LaidSheet = { rows: [], merges: [], blocks: [{ top: 0, opensPage: true }] };
  addAcross(sheet, 0, [plan.title], 'title');
  addAcross(sheet, 0, [plan.version], 'version');
  addGap(sheet);
  addAcross(sheet, 0, [plan.keyIntroduction], 'plain');
  addAcross(sheet, 0, [plan.keyHeading], 'heading');
  for (const line of plan.key) {
    addAcross(sheet, 1, [null, line.definition], 'cell', [ratingLook(line.rating)]);
  }
  for (const priority of plan.priorities) addPriority(sheet, priority);
  return sheet;
}

function addPriority(sheet: LaidSheet, priority: SamplePriority): void {
  addGap(sheet);
  let top = sheet.rows.length;
  let opensPage = priority.number > 1;
  addHeader(sheet);
  addAcross(sheet, 0, [`Priority ${String(priority.number)}: ${priority.title}`], 'priority');
  for (const outcome of priority.outcomes) {
    addAcross(sheet, 1, [outcome.number, `Outcome: ${outcome.text}`], 'outcome');
    for (const action of outcome.actions) {
      sheet.blocks.push({ top, opensPage });
      addAction(sheet, action);
      top = sheet.rows.length;
      opensPage = false;
    }
  }
}

/** Two tiers: what is planned, and what is monitored. */
function addHeader(sheet: LaidSheet): void {
  const top = sheet.rows.length;
  const tier = (values: readonly (string | null)[], look: LookName): LaidRow => ({
    height: 20,
    fixed: true,
    cells: values.map((value) => ({ value, look })),
  });
  sheet.rows.push(tier(['Action number', 'Planning', null, null, 'Monitoring', null], 'headerGroup'));
  sheet.rows.push(tier([null, ...HEADERS], 'header'));
  setHeight(sheet, top + 1, 30);
  sheet.merges.push(
    { top, left: 0, bottom: top + 1, right: 0 },
    { top, left: 1, bottom: top, right: 3 },
    { top, left: 4, bottom: top, right: LAST },
  );
}

function addAction(sheet: LaidSheet, action: SampleAction): void {
  const top = sheet.rows.length;
  for (const [index, row] of action.rows.entries()) {
    const cells: LaidCell[] = [
      { value: index === 0 ? action.number : null, look: 'number' },
      { value: index === 0 ? action.text : null, look: 'cell' },
      { value: row.lead ?? null, look: 'cell' },
      { value: bulleted(row.milestones), look: 'cell' },
      { value: null, look: ratingLook(row.rating) },
      { value: row.evidence ?? null, look: 'cell' },
    ];
    const height = Math.max(neededHeight(cells, 3, 3), neededHeight(cells, 5, 5));
    sheet.rows.push({ height, fixed: false, cells });
  }
  const bottom = sheet.rows.length - 1;
  mergeDown(sheet, top, bottom, 0);
  mergeDown(sheet, top, bottom, 1);
  const leadRows = action.rows.flatMap((row, index) => (row.lead === undefined ? [] : [top + index]));
  for (const [index, first] of leadRows.entries()) {
    mergeDown(sheet, first, (leadRows[index + 1] ?? bottom + 1) - 1, 2);
  }
}

function bulleted(milestones: readonly string[]): string {
  return milestones.length === 1
    ? milestones.join('')
    : milestones.map((milestone) => `• ${milestone}`).join('\n');
}

/** Merges a cell over its rows, and makes the last of them taller where the text would not fit. */
function mergeDown(sheet: LaidSheet, top: number, bottom: number, column: number): void {
  const rows = sheet.rows.slice(top, bottom + 1);
  const needed = neededHeight(rows[0]?.cells ?? [], column, column);
  const missing = needed - rows.reduce((sum, row) => sum + row.height, 0);
  if (missing > 0) setHeight(sheet, bottom, (sheet.rows[bottom]?.height ?? 0) + missing);
  if (bottom > top) sheet.merges.push({ top, left: column, bottom, right: column });
}

/** A row whose last value runs over all columns from `from` on. */
function addAcross(
  sheet: LaidSheet,
  from: number,
  values: readonly (string | number | null)[],
  look: LookName,
  looks: readonly LookName[] = [],
): void {
  const cells = COLUMN_WIDTHS.map((_, column) => ({
    value: values[column] ?? null,
    look: looks[column] ?? look,
  }));
  const row = sheet.rows.length;
  sheet.rows.push({ height: neededHeight(cells, from, LAST), fixed: true, cells });
  sheet.merges.push({ top: row, left: from, bottom: row, right: LAST });
}

function addGap(sheet: LaidSheet): void {
  sheet.rows.push({ height: GAP, fixed: false, cells: [] });
}

/** The height of the text in the cell of column `from` that runs as far as column `to`. */
function neededHeight(cells: readonly (LaidCell | null)[], from: number, to: number): number {
  const cell = cells[from];
  if (!cell) return GAP;
  const look = LOOKS[cell.look];
  const width = textWidthOfColumns(COLUMN_WIDTHS.slice(from, to + 1));
  return heightFor(String(cell.value ?? ''), width, look.size, look.bold);
}

function setHeight(sheet: LaidSheet, row: number, height: number): void {
  const laid = sheet.rows[row];
  if (!laid) throw new RangeError(`The sheet has no row ${String(row)}.`);
  laid.height = height;
  laid.fixed = true;
}
