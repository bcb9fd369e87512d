/**
 * What a plan is. Plain readonly data; the words are the field's own.
 *
 * Plan → priority → outcome → action → activity (one row) → milestone (one bullet).
 */
import type { Day, Period } from './day';
import type { CellRef } from './grid';
import type { Change } from './history/change';
import type { Position } from './history/position';
import type { ItemTrace } from './match/item';
import type { Recorded } from './history/record';
import type { LeadRegister } from './register/register';
import type { SaidSettings } from './settings/said';
import type { PlanSettings } from './settings/settings';
import type { UpdateOffer } from './updates/update';

// ---- ratings ---------------------------------------------------------------------------------------------------

/** The colours a plan rates with. */
export type Rating = 'red' | 'amber' | 'green' | 'notStarted' | 'blue';

/** In the order in which tables show them. */
export const RATINGS: readonly Rating[] = ['red', 'amber', 'green', 'notStarted', 'blue'];

/** What a colour stands for in this plan, told from its definition. Rules use meanings, never colours. */
export type Meaning = 'late' | 'atRisk' | 'onTrack' | 'complete' | 'notStarted';

/** One line of the plan's RAG key, or of the built-in one. */
export interface RagKeyEntry {
  readonly rating: Rating;
  /** "#FF0000"; null where the key has no sample fill for it. */
  readonly colour: string | null;
  readonly meaning: Meaning;
  /** The plan's own words; the built-in definition where the plan has no key. */
  readonly definition: string;
  /** Null where the entry is built in. */
  readonly cell: CellRef | null;
  /** True where people have said what it means. */
  readonly isTold?: boolean;
}

/** The rating of one activity, as people gave it. */
export interface StatedRating {
  readonly rating: Rating | null;
  /** What stands in the cell ("G", "Amber/Red", "On hold"); null where it is empty. */
  readonly word: string | null;
  /** The cell's fill ("#FFC000"); null where it has none. */
  readonly fill: string | null;
  /** What the word alone says, and what the fill alone says; null where it says nothing or is not recognised. */
  readonly byWord: Rating | null;
  readonly byFill: Rating | null;
  /** True where there is a word or fill that is none of the key and no known status. */
  readonly unrecognised: boolean;
  /** A status that is no rating ("On hold", "Cancelled"), or a five-point scale's leaning ("Amber/Red"); else null. */
  readonly remark: string | null;
  /** Null where the plan has no rating column. */
  readonly cell: CellRef | null;
}

// ---- milestones ------------------------------------------------------------------------------------------------

/** What a milestone's own words say of its progress. */
export type Status = 'complete' | 'inProgress' | 'ongoing' | 'delayed' | 'notStarted' | 'cancelled';

export type TimescaleKind = 'date' | 'window' | 'dates' | 'recurring' | 'ongoing' | 'vague' | 'none';

/** ISO 8601 period between two rounds of recurring work. */
export type Every = 'P1W' | 'P2W' | 'P1M' | 'P2M' | 'P3M' | 'P4M' | 'P6M' | 'P1Y';

/** Something the reader had to guess, and why. */
export interface Assumption {
  readonly what:
    | 'noYear'
    | 'misspelt'
    | 'season'
    | 'financialQuarter'
    | 'strayCharacter'
    | 'monthShown'
    | 'yearShown'
    | 'other';
  /** A sentence for people: "No year is given; 2022 puts it inside the plan's period." */
  readonly why: string;
  /** The words as they should have been ("May 2021"), where there is just one likely reading; else null. */
  readonly meant: string | null;
  /** The words it is about, as written ("Mary 2021"): what `meant` would replace. */
  readonly found?: string;
}

/** How the words of one milestone read. `due` is the last day on which it is still on time. */
export interface Reading {
  readonly task: string;
  readonly timescale: string | null;
  readonly status: Status | null;
  readonly kind: TimescaleKind;
  readonly start: Day | null;
  readonly due: Day | null;
  /** Every deadline of a list, in order; empty unless `kind` is `dates` or a recurrence that lists its dates. */
  readonly dates: readonly Day[];
  readonly every: Every | null;
  readonly assumed: readonly Assumption[];
}

/** One bullet or line of the actions-and-timescales cell. */
export interface Milestone extends Reading {
  readonly cell: CellRef;
  /** The bullet as written, without its bullet sign. */
  readonly text: string;
  /** A revised due date found in a revised-date column or in the evidence; null where there is none. */
  readonly revisedDue: Day | null;
}

// ---- activities and actions ------------------------------------------------------------------------------------

/** One body or post that leads. */
export interface Lead {
  /** As written in the cell. */
  readonly text: string;
  /** Its usual name in this plan. */
  readonly name: string;
  readonly cell: CellRef;
}

/**
 * `evidence`: something done is recorded, or it can't be told. `update`: it only plans, intends or explains.
 * `above`: empty, but the same action has evidence on an earlier row, which may cover it. `none`: empty.
 */
export type EvidenceKind = 'evidence' | 'update' | 'none' | 'above';

export interface Evidence {
  /** The cell's own text, or, where `kind` is `above`, the text above; "" where there is none. */
  readonly text: string;
  readonly kind: EvidenceKind;
  /** The activity's own evidence cell; null where the plan has no such column. */
  readonly cell: CellRef | null;
  /** The filled cells whose texts make up its own. Absent where all of it stands in `cell`. */
  readonly cells?: readonly EvidenceCell[];
}

/** One of the cells in which an activity's evidence stands, with what it says. */
export interface EvidenceCell {
  readonly cell: CellRef;
  readonly text: string;
}

/** One row of the table. */
export interface Activity {
  /** Names the activity across builds: the same after rows moved, were renumbered or lightly reworded. Unique in a plan. */
  readonly key: string;
  /** Its actions-and-timescales cell, or the action's own where the plan has no such column. */
  readonly cell: CellRef;
  /** Empty where nobody leads; leads of an earlier row of the action count on for the rows below. */
  readonly leads: readonly Lead[];
  /** Where a lead would stand on this row; null where the plan has no lead column. */
  readonly leadCell: CellRef | null;
  readonly rag: StatedRating;
  readonly evidence: Evidence;
  readonly milestones: readonly Milestone[];
  /**
   * The milestones cell of a row above that is merged over this row too: its milestones are this row's work as well,
   * and count once, at the row above. Absent where no merge reaches this row.
   */
  readonly milestonesAbove?: CellRef;
}

export interface Action {
  /** As written ("1.1.1"); null where the plan numbers nothing here. */
  readonly number: string | null;
  readonly priority: string | null;
  readonly outcome: string | null;
  readonly text: string;
  /** The first cell of its first row. */
  readonly cell: CellRef;
  readonly numberCell: CellRef | null;
  readonly activities: readonly Activity[];
}

// ---- the plan --------------------------------------------------------------------------------------------------

export type ColumnRole =
  | 'priority'
  | 'outcome'
  | 'number'
  | 'action'
  | 'lead'
  | 'milestones'
  | 'timescale'
  | 'revised'
  | 'start'
  | 'status'
  | 'rag'
  | 'evidence'
  | 'measure'
  | 'ignored';

export interface SheetReading {
  readonly name: string;
  readonly role: 'plan' | 'generated' | 'other';
  /** A sentence for people: how it was told. */
  readonly why: string;
}

export interface ColumnReading {
  readonly sheet: string;
  /** Its letter. */
  readonly column: string;
  /** The lowest header cell's text. */
  readonly header: string;
  readonly role: ColumnRole;
  /** A sentence or two for people: how it was told, and what else could be it. */
  readonly why?: string;
  /** Letters of the columns with the same claim to this role: a question for people; empty where it is sure. */
  readonly rivals?: readonly string[];
}

/** A row of the table that was not read as an activity, and why. */
export interface RowLeftOut {
  readonly cell: CellRef;
  readonly why: string;
}

export interface Plan {
  readonly title: string | null;
  readonly version: string | null;
  /** The day the version names ("DRAFT V.7 – APRIL 2022": 30/04/2022); null where it names none. */
  readonly versionDay: Day | null;
  readonly period: Period | null;
  readonly sheets: readonly SheetReading[];
  readonly columns: readonly ColumnReading[];
  readonly ragKey: readonly RagKeyEntry[];
  /** False where the key is built in, since the workbook shows none. */
  readonly ragKeyFromPlan: boolean;
  readonly actions: readonly Action[];
  readonly rowsLeftOut: readonly RowLeftOut[];
  /**
   * Rating cells without a word, in which conditional formatting may paint a colour that cannot be read. Absent where
   * there are none.
   */
  readonly paintedByRule?: readonly CellRef[];
}

// ---- the plan at a day -----------------------------------------------------------------------------------------

/** `toConfirm`: past its date by the words, yet something is recorded. Asked of the lead, never counted overdue. */
export type MilestoneState = 'open' | 'complete' | 'cancelled' | 'toConfirm';

export interface AssessedMilestone extends Milestone {
  readonly state: MilestoneState;
  readonly overdue: boolean;
  /**
   * The day from which lateness counts: the revised date where there is one, else `due`. The deadlines of a list
   * count one by one: the first that has passed, else the next one.
   */
  readonly effectiveDue: Day | null;
  /** Days past `effectiveDue`; 0 unless overdue. */
  readonly daysOverdue: number;
}

/** The ratings that the plan's definitions allow for an activity; never a rating of our own. */
export interface AllowedRatings {
  /** Empty where the definitions say nothing. In the order of `RATINGS`. */
  readonly ratings: readonly Rating[];
  /** The facts and the clause, in a sentence or two for people. */
  readonly reason: string;
  /** Rated in a colour the key defines, the set is not empty, and the rating is not in it. */
  readonly outOfStep: boolean;
}

export interface AssessedActivity extends Omit<Activity, 'milestones'> {
  readonly milestones: readonly AssessedMilestone[];
  readonly allowed: AllowedRatings;
  /** What the stated rating means by this plan's key; null where not rated. */
  readonly meaning: Meaning | null;
}

export interface AssessedAction extends Omit<Action, 'activities'> {
  readonly activities: readonly AssessedActivity[];
}

export interface AssessedPlan extends Omit<Plan, 'actions'> {
  readonly asOf: Day;
  readonly actions: readonly AssessedAction[];
}

// ---- what follows from it --------------------------------------------------------------------------------------

export type Severity = 'error' | 'warning' | 'info';

/** One thing that is wrong or must be asked. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: CellRef;
  /** The action's number, or a short form of its text; null for a finding about the whole plan. */
  readonly action: string | null;
  /** A heading over all findings of its rule. */
  readonly title: string;
  /** What was found, where and what was expected; why it matters; what to do about it. Any of the last two may be "". */
  readonly what: string;
  readonly why: string;
  readonly whatToDo: string;
  /** The three together, in plain words. */
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
  /** The one safe answer: this cell, with this new text. */
  readonly fix: Fix | null;
  /** Where the same answer holds for several cells: all of them, `fix` first; absent where it is one cell. */
  readonly fixes?: readonly Fix[];
  /** Why people have set it aside; null or absent while it is open. A finding set aside is not counted. */
  readonly dismissed?: string | null;
}

/** A cell with the text it would hold. */
export interface Fix {
  readonly cell: CellRef;
  readonly value: string;
}

/** One activity that needs someone above its lead. */
export interface Escalation {
  /** The activity's key. */
  readonly key: string;
  /** The action's number, or a short form of its text. */
  readonly action: string;
  /** Null where a closed item's activity is no longer in the plan. */
  readonly cell: CellRef | null;
  readonly milestone: string;
  readonly leads: readonly string[];
  readonly rating: Rating | null;
  readonly allowed: readonly Rating[];
  /** 1 lead or chair · 2 business manager · 3 Executive · 4 lead safeguarding partners. */
  readonly level: number;
  /** Who is asked, in words; the Independent Scrutineer where the Executive leads the item itself. */
  readonly askOf: string;
  readonly reasons: readonly string[];
  /** The date lateness counts from, and the date first given. */
  readonly due: Day | null;
  readonly originalDue: Day | null;
  readonly daysOverdue: number;
  readonly firstRaised: Day;
  readonly positionsRunning: number;
  /** The day it stopped qualifying; null while it does. */
  readonly closed: Day | null;
  /** What people typed beside it in our sheet, in the order of the sheet's columns for people. */
  readonly notes: readonly string[];
  /** What finds it again at the next build; absent for an item of a sheet that an earlier version built. */
  readonly trace?: ItemTrace | undefined;
}

/** What our Escalations sheet remembers of an item from the last build. */
export interface RememberedEscalation {
  readonly key: string;
  readonly action: string;
  readonly milestone: string;
  readonly leads: readonly string[];
  readonly level: number;
  readonly due: Day | null;
  readonly firstRaised: Day;
  readonly closed: Day | null;
  /** What people typed, in the order of the sheet's columns for people; extra columns to their right follow. */
  readonly notes: readonly string[];
  /** What finds it in the plan; absent in a sheet that an earlier version built, and in a row that lost its key. */
  readonly trace?: ItemTrace | undefined;
}

export type RatingCounts = Readonly<Record<Rating | 'unrated', number>>;

export interface Tally {
  readonly activities: number;
  readonly byRating: RatingCounts;
  /** Milestones. */
  readonly overdue: number;
  readonly toConfirm: number;
  /** Milestones due on the as-of date or within three months of it. */
  readonly dueSoon: number;
}

export interface Summary extends Tally {
  readonly actions: number;
  readonly milestones: number;
  /** Open milestones without a date, and rows whose timescale cell is empty: they cannot show as overdue. */
  readonly undated: number;
  readonly outOfStep: number;
  readonly rowsLeftOut: number;
  readonly byPriority: readonly (Tally & { readonly priority: string })[];
  /** A joint activity counts under each of its leads. */
  readonly byLead: readonly (Tally & { readonly lead: string })[];
}

/** Something that only people can settle, asked once and remembered in *Plan settings*. */
export interface Question {
  /** Which setting answers it. */
  readonly about: 'asOf' | 'column' | 'meaning' | 'lead' | 'header';
  /** In plain words, with the cells and the facts. */
  readonly what: string;
  /** What holds until it is answered. */
  readonly until: string;
  readonly cell: CellRef | null;
}

/** A cell that may be a heading, on a sheet of which no column was recognised. */
export interface UnreadHeading {
  readonly sheet: string;
  /** Counted from 0. */
  readonly row: number;
  /** Its letter. */
  readonly column: string;
  readonly header: string;
}

/** A text ready to send to one lead. */
export interface Chase {
  readonly lead: string;
  readonly text: string;
}

/** All that follows from a plan on a day. */
export interface Results {
  readonly plan: AssessedPlan;
  readonly findings: readonly Finding[];
  /** How many checks looked at the plan. */
  readonly checks?: number;
  readonly escalations: readonly Escalation[];
  readonly summary: Summary;
  readonly questions?: readonly Question[];
  /** Headings of sheets that were not read, for people to say what they are; absent where there are none. */
  readonly headings?: readonly UnreadHeading[];
  readonly register?: LeadRegister;
  readonly chasing?: readonly Chase[];
  /** What people typed in *Actions by lead*. */
  readonly offers?: readonly UpdateOffer[];
  /** The position of this build. */
  readonly position?: Position;
  /** What has changed since the last frozen position, else since the last quarter's end. */
  readonly change?: Change;
  /** The positions that the workbook is to hold from now on. */
  readonly recorded?: Recorded;
  /** The settings in use, and what stands of them on *Plan settings*, cell by cell. */
  readonly settings?: PlanSettings;
  readonly said?: SaidSettings;
  /** Settings that could not be used, in plain words; absent where all could. */
  readonly settingsProblems?: readonly string[];
}
