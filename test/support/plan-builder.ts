/**
 * Small plans built by hand: `planOf(action('1.1.1', activity({ rated: 'red', milestones: [{ due: '2021-11-30' }] })))`.
 * Cells lie as in a one-sheet plan: number in A, action in B, lead in C, milestones in D, rating in E, evidence in F,
 * one row an activity from row 2 on.
 */
import { parseDay, type Day } from '../../src/plan/day';
import type { CellRef } from '../../src/plan/grid';
import type {
  Action,
  Activity,
  Assumption,
  EvidenceKind,
  Meaning,
  Milestone,
  Plan,
  RagKeyEntry,
  Rating,
  Reading,
} from '../../src/plan/model';

/** @throws Error where the text is no ISO date. */
export function day(iso: string): Day {
  const read = parseDay(iso);
  if (read === null) throw new Error(`Not a day: ${iso}`);
  return read;
}

export const SHEET = 'Plan';

export function cellAt(name: string, sheet = SHEET): CellRef {
  const match = /^([A-Z])(\d+)$/.exec(name);
  if (!match) throw new Error(`Not a cell: ${name}`);
  return { sheet, row: Number(match[2]) - 1, column: (match[1] ?? 'A').charCodeAt(0) - 65 };
}

export interface MilestoneSpec extends Partial<Omit<Reading, 'start' | 'due' | 'dates' | 'assumed'>> {
  readonly due?: string | null;
  readonly start?: string | null;
  readonly dates?: readonly string[];
  readonly revised?: string;
  readonly assumed?: readonly Assumption[];
  readonly text?: string;
}

export interface ActivitySpec {
  readonly key?: string;
  /** Names; `null` where the plan has no lead column. */
  readonly leads?: readonly string[] | null;
  /** `null`: not rated; 'noColumn': the plan does not rate. */
  readonly rated?: Rating | null | 'noColumn';
  readonly remark?: string;
  readonly unrecognised?: boolean;
  readonly evidence?: string;
  /** `evidence` where there is text and `none` where there is none, unless given. */
  readonly evidenceKind?: EvidenceKind;
  readonly noEvidenceColumn?: boolean;
  readonly milestones?: readonly MilestoneSpec[];
}

export interface ActionSpec {
  readonly number: string | null;
  readonly priority?: string | null;
  readonly outcome?: string | null;
  readonly text?: string;
  readonly sheet?: string;
  readonly activities: readonly ActivitySpec[];
}

export const activity = (spec: ActivitySpec = {}): ActivitySpec => spec;

export function action(number: string | null, ...activities: readonly ActivitySpec[]): ActionSpec {
  return { number, activities: activities.length > 0 ? activities : [{}] };
}

/** The definitions that partnerships of the field commonly use, in words of our own. */
export const RAG: readonly RagKeyEntry[] = [
  entry(
    'red',
    'late',
    'Well behind schedule with no progress, or progress made but the timescale was not met.',
  ),
  entry(
    'amber',
    'onTrack',
    'Progress is good and likely to be achieved in time. Or completed, but evidence is still required.',
  ),
  entry('green', 'complete', 'Completed, and there is a record of evidence.'),
  entry('notStarted', 'notStarted', 'Not yet commenced but will be commenced in time.'),
];

export const BRAG: readonly RagKeyEntry[] = [
  entry('blue', 'complete', 'Action completed'),
  entry('green', 'onTrack', 'On track to be delivered by the due date'),
  entry('amber', 'atRisk', 'At risk of missing the due date'),
  entry('red', 'late', 'Overdue or not on track'),
];

export function entry(rating: Rating, meaning: Meaning, definition: string): RagKeyEntry {
  return { rating, meaning, definition, colour: null, cell: cellAt('A1', 'Key') };
}

export interface PlanOptions extends Partial<Omit<Plan, 'actions'>> {
  readonly actions: readonly ActionSpec[];
}

export function planOf(...actions: readonly ActionSpec[]): Plan {
  return planWith({ actions });
}

/** A plan with a key, sheets or columns of its own. */
export function planWith({ actions, ...rest }: PlanOptions): Plan {
  const nextRow = new Map<string, number>();
  const built = actions.map((spec, index) => {
    const sheet = spec.sheet ?? SHEET;
    const row = nextRow.get(sheet) ?? 1;
    nextRow.set(sheet, row + spec.activities.length);
    return actionFrom(spec, sheet, row, index);
  });
  return {
    title: 'Plan of a partnership',
    version: null,
    versionDay: null,
    period: null,
    sheets: [...new Set(actions.map(({ sheet }) => sheet ?? SHEET))].map((name) => ({
      name,
      role: 'plan',
      why: 'built for a test',
    })),
    columns: [],
    ragKey: RAG,
    ragKeyFromPlan: true,
    rowsLeftOut: [],
    ...rest,
    actions: built,
  };
}

function actionFrom(spec: ActionSpec, sheet: string, row: number, index: number): Action {
  const at = (column: number, offset = 0): CellRef => ({ sheet, row: row + offset, column });
  return {
    number: spec.number,
    priority: spec.priority === undefined ? 'Priority 1' : spec.priority,
    outcome: spec.outcome ?? null,
    text: spec.text ?? `Action ${spec.number ?? String(index + 1)}`,
    cell: at(0),
    numberCell: spec.number === null ? null : at(0),
    activities: spec.activities.map((one, offset) =>
      activityFrom(one, `${String(index)}/${String(offset)}`, (column) => at(column, offset)),
    ),
  };
}

function activityFrom(spec: ActivitySpec, place: string, at: (column: number) => CellRef): Activity {
  const rating = spec.rated === 'noColumn' ? null : (spec.rated ?? null);
  const text = spec.evidence ?? '';
  return {
    key: spec.key ?? place,
    cell: at(3),
    leads: (spec.leads === undefined ? ['Sub Group'] : (spec.leads ?? [])).map((name) => ({
      text: name,
      name,
      cell: at(2),
    })),
    leadCell: spec.leads === null ? null : at(2),
    rag: {
      rating,
      word: spec.remark ?? null,
      fill: null,
      byWord: null,
      byFill: rating,
      unrecognised: spec.unrecognised ?? false,
      remark: spec.remark ?? null,
      cell: spec.rated === 'noColumn' ? null : at(4),
    },
    evidence: {
      text,
      kind: spec.evidenceKind ?? (text === '' ? 'none' : 'evidence'),
      cell: spec.noEvidenceColumn === true ? null : at(5),
    },
    milestones: (spec.milestones ?? [{}]).map((one) => milestoneFrom(one, at(3))),
  };
}

function milestoneFrom(spec: MilestoneSpec, cell: CellRef): Milestone {
  const { due = null, start = null, dates = [], revised, text, ...rest } = spec;
  const kind = spec.kind ?? (dates.length > 0 ? 'dates' : due === null ? 'none' : 'date');
  const last = due ?? dates.at(-1) ?? null;
  const task = spec.task ?? 'Agree the protocol';
  const timescale = spec.timescale ?? (kind === 'none' ? null : (last ?? kind));
  return {
    status: null,
    every: null,
    assumed: [],
    ...rest,
    task,
    timescale,
    kind,
    start: start === null ? null : day(start),
    due: last === null ? null : day(last),
    dates: dates.map(day),
    revisedDue: revised === undefined ? null : day(revised),
    text: text ?? (timescale === null ? task : `${task} – ${timescale}`),
    cell,
  };
}
