/**
 * What can go wrong between us and Excel, told once and in plain words: what happened, what state the workbook is in,
 * and what to do next.
 */
import type { UnreadHeading } from '../plan/model';
import type { SaidSettings } from '../plan/settings/said';

export type MonitorErrorKind =
  /** No sheet of the workbook has a table that reads as a plan. */
  | 'noPlan'
  /** The workbook's structure is protected and a sheet of ours has to be added. */
  | 'structureProtected'
  /** A sheet that is to be written is protected. */
  | 'sheetProtected'
  /** Excel refuses: protected, read-only or opened for viewing. */
  | 'accessDenied'
  /** Somebody is typing in a cell. */
  | 'cellEditing'
  /** Too much for one request, even in small pieces. */
  | 'tooLarge'
  /** A sheet or cell went away while we worked. */
  | 'notFound'
  /** This Excel is too old. */
  | 'tooOld'
  /** Excel is busy. */
  | 'busy'
  /** Excel has ended the session of the workbook; nothing more can be asked of it from this pane. */
  | 'sessionEnded'
  /** Text of the plan arrived as a formula or a date. */
  | 'textChanged'
  /** The as-of date is no date. */
  | 'badDate'
  /** The position cannot be frozen as asked. */
  | 'cannotFreeze'
  /** A finding was to be set aside and nobody said why. */
  | 'noReason'
  /** Several sheets say that they are the same one of ours. */
  | 'twoOfOurs'
  /** A sheet that add-ins cannot see bears a name that a sheet of ours needs. */
  | 'nameTaken'
  /** A cell or a setting that was to be changed no longer says what was read. */
  | 'changedMeanwhile'
  /** A cell that must not be changed: a formula, part of a merged area, hidden by a filter, a sheet of ours. */
  | 'notChangeable'
  /** Some cells were changed and others not, and it could not be undone. */
  | 'halfChanged'
  /** The user stopped it. */
  | 'cancelled'
  /** A file of the add-in did not arrive. */
  | 'notLoaded'
  | 'unexpected';

/** How far the work had come when it stopped; decides what the user is told of the state of the workbook. */
export type Stage = 'reading' | 'writing' | 'checking' | 'moving';

/** What was looked at where no plan was found. */
export interface LookedAt {
  /** Every sheet of the user's, in tab order, and why it does not read as a plan. */
  readonly sheets: readonly { readonly name: string; readonly why: string; readonly isShown: boolean }[];
  /** Sentences on settings that cannot be used. */
  readonly problems: readonly string[];
  /** Headings that nobody recognises, for people to say what their columns hold. */
  readonly headings: readonly UnreadHeading[];
  /** What they have said so far. */
  readonly said: SaidSettings;
}

interface Explanation {
  readonly kind: MonitorErrorKind;
  /** What happened. */
  readonly what: string;
  /** What was left untouched, or is half done. */
  readonly untouched: string;
  /** What to do next. */
  readonly next: string;
  /** Sheets on which something is to be done. */
  readonly sheets?: readonly string[];
  readonly looked?: LookedAt;
}

/** The one error that leaves this room. Its message is the three sentences together. */
export class MonitorError extends Error {
  readonly kind: MonitorErrorKind;
  readonly what: string;
  readonly untouched: string;
  readonly next: string;
  readonly sheets: readonly string[];
  readonly looked: LookedAt | null;

  constructor(explanation: Explanation, cause?: unknown) {
    super(`${explanation.what} ${explanation.untouched} ${explanation.next}`, { cause });
    this.name = 'MonitorError';
    this.kind = explanation.kind;
    this.what = explanation.what;
    this.untouched = explanation.untouched;
    this.next = explanation.next;
    this.sheets = explanation.sheets ?? [];
    this.looked = explanation.looked ?? null;
  }
}

export const UNTOUCHED = 'Nothing in the workbook was changed.';

const STATES: Readonly<Record<Stage, string>> = {
  reading: UNTOUCHED,
  writing: 'Your plan is untouched, but the sheets of Plan Monitor may be half written.',
  checking: 'Your plan is untouched and the sheets were written, but they could not be checked.',
  moving: UNTOUCHED,
};

const AGAIN = 'Build the summary again; that puts its sheets right.';

/** Office.js codes, as Excel documents and reports them, and what they mean to the user. */
const CODES: Readonly<Record<string, readonly [MonitorErrorKind, string, string]>> = {
  AccessDenied: [
    'accessDenied',
    'Excel does not allow the change: the workbook or a sheet is protected or open for viewing only.',
    'Open it for editing or lift the protection (Review tab), then try again.',
  ],
  InvalidOperationInCellEditMode: [
    'cellEditing',
    'Excel is waiting for you to finish typing in a cell.',
    'Press Enter or Esc in the cell, then try again.',
  ],
  RequestPayloadSizeLimitExceeded: [
    'tooLarge',
    'The sheets are too large for Excel to take in one go.',
    'Split the plan over several workbooks, or tell us how large it is.',
  ],
  ResponsePayloadSizeLimitExceeded: [
    'tooLarge',
    'The workbook is too large for Excel to hand over in one go.',
    'Move sheets that are not part of the plan to another workbook, then try again.',
  ],
  ItemNotFound: [
    'notFound',
    'A sheet or cell is no longer there: it was renamed, moved or deleted meanwhile.',
    'Check the workbook again, so that the list is fresh.',
  ],
  ItemAlreadyExists: [
    'nameTaken',
    'A sheet that add-ins cannot see, such as a chart sheet, has the name that a sheet of Plan Monitor needs.',
    'Rename the chart sheet.',
  ],
  ApiNotFound: [
    'tooOld',
    'This Excel is too old for Plan Monitor, or lacks a function it needs.',
    'Use Excel on the web, Microsoft 365, or Excel 2021 or later.',
  ],
  ActivityLimitReached: ['busy', 'Excel is busy with other work.', 'Wait a moment, then try again.'],
  RequestAborted: ['busy', 'Excel broke off the work.', 'Wait a moment, then try again.'],
  ServiceNotAvailable: ['busy', 'Excel does not answer just now.', 'Wait a moment, then try again.'],
  InvalidOrTimedOutSession: [
    'sessionEnded',
    'Excel has ended its session with this workbook, as it does after a long pause.',
    'Load the pane anew. Where that does not help, close the workbook and open it again.',
  ],
};

/** Spellings that other channels of Excel use for the same trouble. */
const ALIASES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEdit: 'InvalidOperationInCellEditMode',
  CellEditMode: 'InvalidOperationInCellEditMode',
  InvalidSheetName: 'ItemNotFound',
  NotImplemented: 'ApiNotFound',
  UnsupportedOperation: 'AccessDenied',
  ResponsePayloadSizeLimitExceededError: 'ResponsePayloadSizeLimitExceeded',
  Timeout: 'ServiceNotAvailable',
  Conflict: 'RequestAborted',
};

/** The code of an error of Office.js or Node ("ItemNotFound", "ENOENT"); null where it carries none. */
export function codeOf(error: unknown): string | null {
  return textOf(error, 'code');
}

/** What the error says. Asks for its words, not for its class: office.js may run in a realm of its own. */
export function wordsOf(error: unknown): string {
  return textOf(error, 'message') ?? String(error);
}

function textOf(error: unknown, property: 'code' | 'message'): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const value = (error as Readonly<Record<string, unknown>>)[property];
  return typeof value === 'string' ? value : null;
}

/** The error of ours for whatever was thrown while at this stage; ours are passed on as they are. */
export function explain(error: unknown, stage: Stage): MonitorError {
  if (error instanceof MonitorError) return error;
  const code = codeOf(error);
  const known = code === null ? undefined : CODES[ALIASES[code] ?? code];
  const half = stage === 'writing' || stage === 'checking';
  if (known) {
    const [kind, what, next] = known;
    return new MonitorError(
      { kind, what, untouched: STATES[stage], next: half ? `${next} ${AGAIN}` : next },
      error,
    );
  }
  return new MonitorError(
    {
      kind: 'unexpected',
      what: `Something went wrong that Plan Monitor does not know: ${wordsOf(error).replace(/\.?\s*$/, '')}.`,
      untouched: STATES[stage],
      next: half ? AGAIN : 'Try again; if it comes back, tell whoever looks after the add-in.',
    },
    error,
  );
}

/** The error for whatever was thrown by work that changes nothing, where sheets of ours had been written before it. */
export function afterWriting(reason: unknown): MonitorError {
  const { kind, what, next, sheets } = explain(reason, 'reading');
  return new MonitorError(
    { kind, what, untouched: STATES.writing, next: `${next} ${AGAIN}`, sheets },
    reason,
  );
}

/** Runs a piece of work; whatever it throws comes out as a `MonitorError` of this stage. */
export async function at<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explain(error, stage);
  }
}

/** No sheet can be added. */
export function structureProtected(): MonitorError {
  return new MonitorError({
    kind: 'structureProtected',
    what: 'The structure of this workbook is protected, so no sheets can be added to it.',
    untouched: UNTOUCHED,
    next: 'Choose Review › Protect Workbook to lift the protection, then try again.',
  });
}
