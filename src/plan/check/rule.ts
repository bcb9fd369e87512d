/** What a check is. To add one: a file in `rules/` and a line in `rules/index.ts`. */
import { isGreenUnsettled, ragDefinitions, type RagDefinitions } from '../assess/key';
import type { Reporting } from '../assess/standing';
import { listed, ratingName, shortened, withoutBullet } from '../assess/words';
import { YEAR_START, type Day } from '../day';
import { address, cellName, columnOf, type CellRef } from '../grid';
import { givesRatings } from '../gives';
import type { Position } from '../history/position';
import type { LeadRegister } from '../register';
import type { AssessedAction, AssessedActivity, AssessedPlan, ColumnRole, Finding, Severity } from '../model';
import { numberingOf, type Numbering } from './numbering';

/** A finding before the checker adds its rule's name and severity and the action it belongs to. */
export interface Found {
  readonly cell: CellRef;
  /** What was found and where; the rule's own `why` and `whatToDo` follow it. */
  readonly what: string;
  readonly found?: string;
  readonly expected?: string;
  readonly fix?: Finding['fix'];
  readonly fixes?: Finding['fixes'];
  /** The action it is about, where the rule looks at the whole plan. */
  readonly action?: AssessedAction;
  /** Where this case weighs less or more than the rule usually does. */
  readonly severity?: Severity;
  readonly why?: string;
  readonly whatToDo?: string;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** A heading over its findings. */
  readonly title: string;
  readonly why: string;
  readonly whatToDo: string;
  /** Findings of one activity. */
  readonly ofActivity?: (activity: AssessedActivity, seen: Seen) => readonly Found[];
  /** Findings of one action: for what is told once for all its rows. */
  readonly ofAction?: (action: AssessedAction, seen: Seen) => readonly Found[];
  /** Findings about the plan as a whole. */
  readonly ofPlan?: (seen: Seen) => readonly Found[];
}

/** What every rule may look at. */
export interface Seen {
  readonly plan: AssessedPlan;
  readonly definitions: RagDefinitions;
  readonly numbering: Numbering;
  /** True where nobody has said whether green means complete; rules that hang on it are silent about greens. */
  readonly greenUnsettled: boolean;
  /** Addresses of rating cells whose colours cannot be read: that is one finding for the plan, not one a row. */
  readonly painted: ReadonlySet<string>;
  /** True where some activity is rated: only then is a missing rating a gap. */
  readonly rates: boolean;
  /** The cell's whole text as it stands in the workbook; null where it is not at hand. */
  readonly textOf: (cell: CellRef) => string | null;
  /** The latest frozen position before the plan's day; null before the first meeting. */
  readonly frozen: Frozen | null;
  readonly reporting: Reporting;
  /** The lead register with the plan's names; null where it is not at hand. */
  readonly register: LeadRegister | null;
}

/** What a frozen position says of today's activities. */
export interface Frozen extends Pick<Position, 'day' | 'meeting'> {
  /** By the activity's key. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

/** What is known of the plan besides the plan itself. */
export interface Known {
  /** Positions of earlier builds and meetings, in any order, under the keys that activities have today. */
  readonly earlier?: readonly Position[];
  /** Days of the meetings that the plan is reported to. */
  readonly meetings?: readonly Day[];
  /** The month in which the organisation's year begins, 1 to 12; April unless given. */
  readonly yearStartMonth?: number | null;
  readonly register?: LeadRegister | null;
}

export function see(
  plan: AssessedPlan,
  textOf: (cell: CellRef) => string | null,
  { earlier = [], meetings = [], yearStartMonth, register = null }: Known = {},
): Seen {
  const [frozen] = earlier
    .filter(({ isFrozen, day }) => isFrozen && day < plan.asOf)
    .sort((one, other) => (one.day < other.day ? 1 : -1));
  return {
    plan,
    definitions: ragDefinitions(plan),
    numbering: numberingOf(plan),
    greenUnsettled: isGreenUnsettled(plan),
    painted: new Set((plan.paintedByRule ?? []).map(address)),
    rates: givesRatings(plan),
    textOf,
    frozen: frozen ? frozenFrom(frozen) : null,
    reporting: { meetings, yearStartMonth: yearStartMonth ?? YEAR_START },
    register,
  };
}

function frozenFrom({ day, meeting, entries }: Position): Frozen {
  return { day, meeting, fingerprints: new Map(entries.map((entry) => [entry.key, entry.fingerprint])) };
}

/** True where the sheet's columns are known and one of them has this role. */
export function hasColumn(sheet: string, role: ColumnRole, { plan }: Seen): boolean {
  return plan.columns.some((column) => column.sheet === sheet && column.role === role);
}

/** The cell of this row in the sheet's column of that role; null where it has none. */
export function cellInRow(
  { sheet, row }: Pick<CellRef, 'sheet' | 'row'>,
  role: ColumnRole,
  { plan }: Seen,
): CellRef | null {
  const letters = plan.columns.find((column) => column.sheet === sheet && column.role === role)?.column;
  if (letters === undefined) return null;
  return { sheet, row, column: columnOf(letters) };
}

/** True where the activity's rating is a green of which nobody has said what it means. */
export function isUnsettled(activity: AssessedActivity, seen: Seen): boolean {
  return activity.rag.rating === 'green' && seen.greenUnsettled;
}

/** "rated Green", or "not rated". */
export function statedWord(activity: AssessedActivity): string {
  return activity.rag.rating === null ? 'not rated' : `rated ${ratingName(activity.rag.rating)}`;
}

/** "D16", for a sentence; the sheet stands beside the finding. */
export const at = (cell: CellRef): string => cellName(cell);

/** A sentence names so many cells; where there are more, it says how many. */
const MOST_NAMED = 12;

/**
 * "C5 and C8", or "C5 of “Priority 1” and C8 of “Priority 2”" where they stand on several sheets; of very many the first
 * and how many more there are.
 */
export function cellList(cells: readonly CellRef[]): string {
  const sheets = new Set(cells.map(({ sheet }) => sheet));
  const named = cells.length > MOST_NAMED ? cells.slice(0, MOST_NAMED - 1) : cells;
  const words = named.map((cell) => (sheets.size > 1 ? `${at(cell)} of “${cell.sheet}”` : at(cell)));
  const more = cells.length - named.length;
  return listed(more > 0 ? [...words, `${String(more)} more cells`] : words);
}

export const told = (task: string): string => `“${shortened(withoutBullet(task), 80)}”`;

/** What people wrote, short enough for a sentence and without its own full stop. */
export const quoted = (text: string): string => `“${shortened(text, 120).replace(/[.,;]+$/, '')}”`;

/** The one finding for a column that some sheets of the plan do not have; none where no sheet lacks it. */
export function columnMissing(
  seen: Seen,
  cellOf: (activity: AssessedActivity) => CellRef | null,
  column: string,
): readonly Found[] {
  const lacking = seen.plan.actions.flatMap((action) =>
    action.activities.filter((activity) => cellOf(activity) === null).map((activity) => activity.cell),
  );
  const first = lacking[0];
  if (first === undefined) return [];
  const sheets = [...new Set(lacking.map((cell) => `“${cell.sheet}”`))].join(', ');
  return [
    {
      cell: first,
      severity: 'info',
      what: `No ${column} column was found on ${sheets}, so nothing is checked there that needs one.`,
      why: '',
      whatToDo: 'If the sheet has one under another heading, say so in the settings.',
      found: '',
      expected: `a ${column} column`,
    },
  ];
}

/**
 * Writes the one number that fits where the number stands as text, with the sign that follows it; a cell that
 * holds a figure is left to people.
 */
export function numberFix(
  cell: CellRef,
  number: string | null,
  fitting: string | null,
  seen: Seen,
): Finding['fix'] {
  const text = seen.textOf(cell);
  if (fitting === null || number === null || text?.trim() !== number) return null;
  return { cell, value: text.replace(number.replace(/[.):]$/, ''), fitting) };
}
