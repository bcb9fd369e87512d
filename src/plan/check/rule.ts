/** What a check is. To add one: a file in `rules/` and a line in `rules/index.ts`. */
import { isGreenUnsettled, ragDefinitions, type RagDefinitions } from '../assess/key';
import { ratingName, shortened } from '../assess/words';
import { address, cellName, type CellRef } from '../grid';
import type { AssessedAction, AssessedActivity, AssessedPlan, Finding, Severity } from '../model';

/** A finding before the checker adds its rule's name and severity and the action it belongs to. */
export interface Found {
  readonly cell: CellRef;
  /** What was found and where; the rule's own `why` and `whatToDo` follow it. */
  readonly what: string;
  readonly found?: string;
  readonly expected?: string;
  readonly fix?: Finding['fix'];
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
  /** True where nobody has said whether green means complete; rules that hang on it are silent about greens. */
  readonly greenUnsettled: boolean;
  /** Addresses of rating cells whose colours cannot be read: that is one finding for the plan, not one a row. */
  readonly painted: ReadonlySet<string>;
  /** True where some activity is rated: only then is a missing rating a gap. */
  readonly rates: boolean;
  /** The cell's whole text as it stands in the workbook; null where it is not at hand. */
  readonly textOf: (cell: CellRef) => string | null;
}

export function see(plan: AssessedPlan, textOf: (cell: CellRef) => string | null): Seen {
  return {
    plan,
    definitions: ragDefinitions(plan),
    greenUnsettled: isGreenUnsettled(plan),
    painted: new Set((plan.paintedByRule ?? []).map(address)),
    rates: plan.actions.some(({ activities }) => activities.some(({ rag }) => rag.rating !== null)),
    textOf,
  };
}

/** True where the activity's rating is a green of which nobody has said what it means. */
export function isUnsettled(activity: AssessedActivity, seen: Seen): boolean {
  return activity.rag.rating === 'green' && seen.greenUnsettled;
}

/** True where nothing is left to ask of it: all its milestones are cancelled, or its rating cell says so. */
export function isCancelled(activity: AssessedActivity): boolean {
  return activity.milestones.length > 0 && activity.milestones.every(({ state }) => state === 'cancelled');
}

/** "Green", or "complete" where it is not rated. */
export function statedWord(activity: AssessedActivity): string {
  return activity.rag.rating === null ? 'not rated' : `rated ${ratingName(activity.rag.rating)}`;
}

/** "D16", for a sentence; the sheet stands beside the finding. */
export const at = (cell: CellRef): string => cellName(cell);

/** A milestone's task, short enough for a sentence. */
export const told = (task: string): string => `“${shortened(task, 80)}”`;

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
