/**
 * A second opinion on the published plans: their raw cells and what people read in them by eye, counted in the most
 * straightforward way. It shares no code with the plan's own assessment and summary, so that each can be held against
 * the other.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SheetModel, WorkbookModel } from '../../src/workbench/host/model';
import { labelsIn, type Label } from '../plan/timescale/labels';
import { planFile } from './plans';

export type Shade = 'Red' | 'Amber' | 'Green' | 'Not started' | 'Not rated';

interface ActivityLabel {
  readonly cell: string;
  readonly number: string | null;
  readonly priority: string;
  readonly leads: readonly string[];
  readonly evidence: 'evidence' | 'update' | 'none' | 'above';
  readonly tasks: readonly string[];
}

export interface JudgedPlan {
  readonly file: string;
  /** Of the labels of its activities. */
  readonly labels: string;
  /** Letter of the rating column; null where the plan does not rate. */
  readonly rag: string | null;
  /** Whether the plan's key says that green is complete. */
  readonly greenIsComplete: boolean;
  /** Whether a row without a timescale counts as undated: it has a column of its own for it. */
  readonly hasTimescaleColumn: boolean;
  /** Revised dates, which stand beside the evidence, by the activity's row ("'Priority 1'!16"), for its one milestone. */
  readonly revised?: Readonly<Record<string, string>>;
}

export interface Judged {
  readonly priority: string;
  /** Hashes of the leads, each once. */
  readonly leads: readonly string[];
  readonly shade: Shade;
  readonly overdue: number;
  /** The day that has been passed longest among those overdue; null where none is. */
  readonly oldest: string | null;
  /** Something stands in its evidence cell, or in one above that may cover it. */
  readonly hasEvidence: boolean;
  /** Every milestone is done. */
  readonly isDone: boolean;
  readonly toConfirm: number;
  readonly dueSoon: number;
  readonly undated: number;
}

export const hashOfName = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Every activity of the plan, judged at the day. */
export function judge(plan: JudgedPlan, workbook: WorkbookModel, asOf: string): Judged[] {
  const file = path.resolve(__dirname, '../plan/read/labels', `${plan.labels}.jsonl`);
  const activities = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ActivityLabel);
  const milestonesOf = milestones(plan);
  return activities.map((label) => {
    const { sheet, row } = placeOf(label.cell);
    const model = sheetNamed(workbook, sheet);
    const shade = plan.rag === null ? 'Not rated' : shadeOf(model, row, plan.rag);
    const read = milestonesOf(label);
    const judged = read.map((one) => stateOf(one, label, shade, plan, asOf));
    const rows = plan.hasTimescaleColumn && label.tasks.length === 0 ? 1 : 0;
    const number = (state: State) => judged.filter((one) => one === state).length;
    return {
      priority: `${sheet}!${label.priority}`,
      leads: [...new Set(label.leads)],
      shade,
      overdue: number('overdue'),
      oldest: oldestOf(
        read.filter((_, at) => judged[at] === 'overdue'),
        label,
        plan,
      ),
      hasEvidence: label.evidence !== 'none',
      isDone: judged.length > 0 && judged.every((one) => one === 'done'),
      toConfirm: number('to confirm'),
      dueSoon: number('soon'),
      undated: number('undated') + rows,
    };
  });
}

type State = 'done' | 'overdue' | 'to confirm' | 'soon' | 'undated' | 'later';

function stateOf(one: Label, activity: ActivityLabel, shade: Shade, plan: JudgedPlan, asOf: string): State {
  if (one.status === 'complete' || one.status === 'cancelled') return 'done';
  if (shade === 'Green' && plan.greenIsComplete && activity.evidence === 'evidence') return 'done';
  const days = daysOf(one, activity, plan);
  const isGuess = (one.assumed ?? []).includes('noYear');
  if (!isGuess && days.some((day) => day < asOf)) {
    if (activity.evidence === 'evidence' || activity.evidence === 'update' || shade === 'Green')
      return 'to confirm';
    const isLate = shade === 'Red' || one.status === 'delayed' || one.status === 'notStarted';
    return activity.evidence === 'above' && !isLate ? 'to confirm' : 'overdue';
  }
  if (days.length === 0) return 'undated';
  const next = days.find((day) => day >= asOf);
  return next !== undefined && next <= threeMonthsAfter(asOf) ? 'soon' : 'later';
}

/** The days that count for a milestone, in order. */
function daysOf(one: Label, activity: ActivityLabel, plan: JudgedPlan): readonly string[] {
  const { sheet, row } = placeOf(activity.cell);
  const revised = plan.revised?.[`'${sheet}'!${String(row + 1)}`];
  const stated = one.kind === 'dates' ? [...one.dates] : one.due === null ? [] : [one.due];
  return revised === undefined ? stated.sort() : [revised];
}

function oldestOf(overdue: readonly Label[], activity: ActivityLabel, plan: JudgedPlan): string | null {
  return overdue.flatMap((one) => daysOf(one, activity, plan)).sort()[0] ?? null;
}

/**
 * Which of the Executive's asks an activity counts for at a first report, by product.md "Escalation": only what is
 * red, overdue or without a lead; a business manager does not broker what is their own.
 */
export function askOf(
  one: Judged,
  isBusinessManagers: boolean,
  asOf: string,
): 'decide' | 'assure' | 'note' | null {
  if (one.isDone || (one.toConfirm > 0 && one.overdue === 0)) return null;
  const isLateBy = (months: number) => one.oldest !== null && monthsAfter(one.oldest, months) < asOf;
  if (isLateBy(3)) return 'decide';
  if (isLateBy(1) || (one.leads.length === 0 && one.shade !== 'Green'))
    return isBusinessManagers ? 'decide' : 'assure';
  return one.shade === 'Red' || one.oldest !== null ? 'note' : null;
}

/**
 * Whether the definitions leave no room for the rating: something overdue is red, what is not started has its
 * date ahead, and complete needs evidence. All
 * else that could be said of a rating is a matter of judgement in these plans.
 */
export function isOutOfStep(
  { shade, overdue, toConfirm, hasEvidence }: Judged,
  { greenIsComplete }: JudgedPlan,
): boolean {
  if (shade === 'Not rated') return false;
  if (overdue > 0) return shade !== 'Red';
  if (toConfirm > 0 && shade === 'Not started') return true;
  return shade === 'Green' && greenIsComplete && !hasEvidence;
}

/** The same day so many months on, or the last of a shorter month. */
function monthsAfter(iso: string, ahead: number): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const end = Math.min(day, lengthOf(year, month + ahead));
  return new Date(Date.UTC(year, month - 1 + ahead, end)).toISOString().slice(0, 10);
}

/** As the print looks ahead: a month's end leads to a month's end. */
function threeMonthsAfter(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (day < lengthOf(year, month)) return monthsAfter(iso, 3);
  return new Date(Date.UTC(year, month + 3, 0)).toISOString().slice(0, 10);
}

const lengthOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** What people read in each row's milestones. Those of 2021–23 are numbered within their action, not by cell. */
function milestones(plan: JudgedPlan): (activity: ActivityLabel) => readonly Label[] {
  const ours = path.resolve(__dirname, '../plan/timescale/labels', `${plan.labels}.jsonl`);
  if (plan.labels !== 'mscp-2021-23') {
    const all = labelsIn(ours);
    return ({ cell }) => {
      const here = placeOf(cell);
      return all.filter(({ id }) => {
        const there = placeOf(id.replace(/\/\d+$/, ''));
        return there.sheet === here.sheet && there.row === here.row;
      });
    };
  }
  const all = labelsIn(planFile(plan.file.replace(/\.xlsx$/, '.labels.jsonl')));
  const taken = new Map<string, number>();
  return ({ number, tasks }) => {
    const ofAction = all.filter(({ id }) => id.startsWith(`mscp-2021-23/${number ?? ''}/`));
    const from = taken.get(number ?? '') ?? 0;
    taken.set(number ?? '', from + tasks.length);
    return ofAction.slice(from, from + tasks.length);
  };
}

/** The rating by the cell's fill. */
export function shadeOf(sheet: SheetModel, row: number, letter: string): Shade {
  const colour = sheet.style(row, letter.charCodeAt(0) - 65).fill?.colour ?? '';
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  if (colour === '' || (red > 240 && green > 240 && blue > 240)) return 'Not rated';
  const isGrey = red === green && green === blue;
  if (isGrey || (blue > red && blue > green)) return 'Not started';
  if (green > red) return 'Green';
  return green > 100 ? 'Amber' : 'Red';
}

function placeOf(address: string): { sheet: string; row: number } {
  const match = /^'(.+)'!([A-Z]+)(\d+)$/.exec(address);
  if (!match) throw new Error(`Not an address: ${address}`);
  return { sheet: match[1] ?? '', row: Number(match[3]) - 1 };
}

function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets().find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}
