/**
 * The document that `npm run monitor -- --json` prints: a contract with other programs.
 * docs/plan-monitor-1.schema.json says the same as a JSON Schema. Dates are ISO dates, cells are full addresses.
 */
import type {
  ColumnRole,
  EvidenceKind,
  Every,
  Meaning,
  MilestoneState,
  Question,
  Rating,
  RatingCounts,
  Severity,
  Status,
  TimescaleKind,
} from '../../plan/model';
import type { Direction } from '../../plan/history/direction';
import type { PositionStatus } from '../../plan/history/position';
import type { RollUp } from '../../plan/roll-up';
import type { UpdateOffer } from '../../plan/updates/update';
import type { SheetKind } from '../../report/content';

export interface MonitorJson {
  readonly schema: 'plan-monitor/1';
  readonly plans: readonly PlanJson[];
  /** Null for a single plan. */
  readonly rollUp: RollUpJson | null;
}

export interface PlanJson {
  /** The file's name, without its folder. */
  readonly file: string;
  readonly plan: {
    readonly title: string | null;
    readonly version: string | null;
    readonly period: { readonly start: string; readonly end: string } | null;
    readonly asOf: string;
    readonly sheets: readonly {
      readonly name: string;
      readonly role: 'plan' | 'generated' | 'other';
      readonly why: string;
    }[];
    readonly columns: readonly {
      readonly sheet: string;
      readonly column: string;
      readonly header: string;
      readonly role: ColumnRole;
      /** How it was told, in words. */
      readonly why: string;
      /** Letters of the columns with the same claim to the role; empty where it is sure. */
      readonly rivals: readonly string[];
    }[];
    readonly ragKey: readonly {
      readonly rating: Rating;
      readonly colour: string | null;
      readonly meaning: Meaning;
      readonly definition: string;
    }[];
  };
  /** What only people can settle; each is remembered once it is answered in *Plan settings* or with `--config`. */
  readonly questions: readonly QuestionJson[];
  readonly actions: readonly ActionJson[];
  readonly findings: readonly FindingJson[];
  readonly escalations: readonly EscalationJson[];
  readonly chasing: readonly { readonly lead: string; readonly text: string }[];
  /** What leads typed in *Actions by lead*, as offers to the plan. */
  readonly updates: readonly UpdateJson[];
  readonly summary: SummaryJson;
  readonly history: HistoryJson;
  readonly sheetsWritten: readonly { readonly name: string; readonly kind: SheetKind }[];
  readonly stats: {
    readonly roundTrips: number;
    readonly requestBytes: number;
    readonly responseBytes: number;
    readonly milliseconds: {
      readonly read: number;
      readonly think: number;
      readonly write: number;
      readonly total: number;
    };
  };
}

export interface QuestionJson {
  readonly about: Question['about'];
  readonly what: string;
  /** What holds until it is answered. */
  readonly until: string;
  readonly cell: string | null;
}

export interface ActionJson {
  readonly number: string | null;
  readonly priority: string | null;
  readonly outcome: string | null;
  readonly action: string;
  readonly cell: string;
  readonly activities: readonly ActivityJson[];
}

export interface ActivityJson {
  readonly key: string;
  readonly cell: string;
  readonly leads: readonly { readonly text: string; readonly name: string }[];
  readonly rag: {
    readonly stated: Rating | null;
    readonly allowed: readonly Rating[];
    readonly outOfStep: boolean;
    readonly reason: string;
  };
  readonly evidence: { readonly text: string; readonly kind: EvidenceKind };
  readonly milestones: readonly MilestoneJson[];
}

export interface MilestoneJson {
  readonly cell: string;
  readonly text: string;
  readonly task: string;
  readonly timescale: string | null;
  readonly status: Status | null;
  readonly kind: TimescaleKind;
  readonly start: string | null;
  readonly due: string | null;
  readonly dates: readonly string[];
  readonly every: Every | null;
  /** Sentences: what was guessed, and why. */
  readonly assumed: readonly string[];
  readonly revisedDue: string | null;
  readonly state: MilestoneState;
  readonly overdue: boolean;
}

export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: string;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
  /** Why it was dismissed; null where it was not. */
  readonly dismissed: string | null;
  readonly fix: { readonly cell: string; readonly value: string } | null;
}

/** See `UpdateOffer`; columns of people's own are left out. */
export type UpdateJson = Pick<
  UpdateOffer,
  'lead' | 'number' | 'action' | 'field' | 'text' | 'state' | 'now' | 'offered' | 'why'
> & { readonly cell: string | null };

export interface EscalationJson {
  readonly key: string;
  readonly action: string;
  readonly cell: string | null;
  readonly milestone: string;
  readonly leads: readonly string[];
  readonly level: number;
  readonly reasons: readonly string[];
  readonly due: string | null;
  readonly originalDue: string | null;
  readonly daysOverdue: number;
  readonly firstRaised: string;
  readonly positionsRunning: number;
  readonly closed: string | null;
}

export interface SummaryJson {
  readonly actions: number;
  readonly activities: number;
  readonly milestones: number;
  readonly overdue: number;
  readonly toConfirm: number;
  readonly undated: number;
  readonly outOfStep: number;
  readonly rowsLeftOut: number;
  readonly byRating: RatingCounts;
  readonly byPriority: readonly { readonly priority: string; readonly byRating: RatingCounts }[];
  readonly byLead: readonly { readonly lead: string; readonly byRating: RatingCounts }[];
}

export interface HistoryJson {
  /** The positions recorded in the workbook, oldest first; the last is the current one unless it was frozen. */
  readonly positions: readonly PositionJson[];
  readonly change: ChangeJson;
}

export interface PositionJson {
  /** Null for one that is not frozen. */
  readonly meeting: string | null;
  readonly frozen: boolean;
  readonly asOf: string;
  /** When it was frozen, as people read it. */
  readonly frozenAt: string | null;
  /** The quarter's end for which it is kept. */
  readonly quarterEnd: string | null;
  readonly version: string | null;
  /** Activities by the rating their leads gave. */
  readonly byRating: RatingCounts;
}

/** What has changed since the last frozen position, else since the last quarter's end. */
export interface ChangeJson {
  /** Null at the first report: there is nothing to compare with. */
  readonly since: {
    readonly name: string;
    readonly meeting: string | null;
    readonly asOf: string;
    readonly quarterEnd: string | null;
  } | null;
  /** To be read out. */
  readonly sentences: readonly string[];
  /** Activities by direction; null at the first report. */
  readonly counts: Readonly<Record<Direction, number>> | null;
  readonly activities: readonly ActivityChangeJson[];
}

export interface ActivityChangeJson {
  /** The activity's key; null for one that is gone or could not be matched. */
  readonly key: string | null;
  readonly reference: string;
  readonly direction: Direction;
  readonly before: ChangeSideJson | null;
  readonly now: ChangeSideJson | null;
  readonly dateMoved: boolean;
  /** Rating, milestones and evidence are word for word as they were. */
  readonly untouched: boolean;
}

export interface ChangeSideJson {
  readonly rating: Rating | null;
  readonly due: string | null;
  readonly originalDue: string | null;
  readonly timesMoved: number;
  readonly status: PositionStatus;
}

/** See `RollUp`. */
export type RollUpJson = RollUp;
