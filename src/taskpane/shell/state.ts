/** What the pane knows, and how it comes to know it. */
import type { Build, PlanChange, Reading, Results } from '../../monitor';
import type { DoneChange } from '../../plan/changes';
import type { Failure } from '../monitor';

/** What is under way; people are told in words. */
export type Work = 'reading' | 'building' | 'changing' | 'moving';

export interface Busy {
  readonly work: Work;
  readonly words: string;
  /** False where nothing could be stopped without leaving it half done, or where it is over in a moment. */
  readonly canStop: boolean;
  /** Steps that are done, of how many; absent where the work has no steps. */
  readonly steps?: { readonly done: number; readonly of: number };
}

/** The plan was changed since it was read: the first change, and how many there were. */
export interface Since extends PlanChange {
  readonly count: number;
}

/** A reading stays on show while the next one is under way, or when it failed. */
export interface PaneState {
  readonly busy: Busy | null;
  readonly results: Results | null;
  /** The workbook as it was read last: what its cells show. */
  readonly reading: Reading | null;
  /** What was changed in the plan from here, the latest first; each can be put back. */
  readonly done: readonly DoneChange[];
  /** The last build of this pane. */
  readonly built: Build | null;
  /** What the last work came to, in words; null while work is under way. */
  readonly outcome: string | null;
  readonly failure: Failure | null;
  /** No sheet reads as a plan: why, and what was looked at. It stays on show until there is one. */
  readonly noPlan: Failure | null;
  /** Null while what is shown is what the workbook holds. */
  readonly since: Since | null;
}

export type PaneEvent =
  | { readonly type: 'started'; readonly busy: Busy }
  | {
      readonly type: 'step';
      readonly words: string;
      readonly canStop: boolean;
      readonly steps?: Busy['steps'];
    }
  | {
      readonly type: 'read';
      readonly reading: Reading;
      readonly done: readonly DoneChange[];
      readonly outcome: string | null;
    }
  /** `reading` null: the plan was changed, but could not be read again. */
  | {
      readonly type: 'planChanged';
      readonly reading: Reading | null;
      readonly done: readonly DoneChange[];
      readonly change: PlanChange;
      readonly outcome: string;
    }
  | { readonly type: 'settingsChanged'; readonly reading: Reading; readonly outcome: string }
  | { readonly type: 'built'; readonly build: Build; readonly outcome: string }
  | { readonly type: 'moved' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'changed'; readonly change: PlanChange }
  /**
   * The plan was read again of its own accord, since somebody changed it: nothing but what it says is another.
   * `isCurrent`: nothing was changed while it was read.
   */
  | { readonly type: 'refreshed'; readonly reading: Reading; readonly isCurrent: boolean };

/** Tells of a step of the work; it can be stopped there unless it says otherwise. */
export type Say = (words: string, canStop?: boolean, steps?: Busy['steps']) => void;

/**
 * Does one piece of work: told when it begins, its steps, and how it ends. True where it did not fail.
 *
 * @param work told how to say a step, and the signal by which the user stops it
 */
export type Ask = (
  busy: Busy,
  work: (say: Say, signal: AbortSignal) => Promise<PaneEvent>,
) => Promise<boolean>;

export const IDLE: PaneState = {
  busy: null,
  results: null,
  reading: null,
  done: [],
  built: null,
  outcome: null,
  failure: null,
  noPlan: null,
  since: null,
};

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return begun(state, event.busy);
    case 'step':
      return state.busy
        ? {
            ...state,
            busy: {
              work: state.busy.work,
              words: event.words,
              canStop: event.canStop,
              ...(event.steps ? { steps: event.steps } : {}),
            },
          }
        : state;
    case 'read':
      return { ...state, ...asRead(event.reading), outcome: event.outcome, done: event.done };
    case 'planChanged': {
      const { reading, done, outcome, change } = event;
      const now = reading
        ? { ...state, ...asRead(reading) }
        : { ...state, busy: null, failure: null, since: sinceThen(state, change) };
      return { ...now, done, outcome };
    }
    case 'settingsChanged':
      return { ...state, ...asRead(event.reading), outcome: event.outcome };
    case 'built':
      return {
        ...IDLE,
        reading: state.reading,
        done: state.done,
        results: event.build.results,
        built: event.build,
        outcome: event.outcome,
      };
    case 'moved':
      return { ...state, busy: null };
    case 'failed':
      return event.failure.kind === 'noPlan'
        ? { ...IDLE, done: state.done, noPlan: event.failure }
        : { ...state, busy: null, failure: event.failure };
    case 'refreshed':
      return {
        ...state,
        since: event.isCurrent ? null : state.since,
        reading: event.reading,
        results: event.reading.results,
      };
    case 'changed':
      return { ...state, since: sinceThen(state, event.change) };
  }
}

/** To go somewhere answers nothing: what was told stays told. */
function begun(state: PaneState, busy: Busy): PaneState {
  return busy.work === 'moving' ? { ...state, busy } : { ...state, busy, outcome: null, failure: null };
}

function asRead(reading: Reading) {
  return { busy: null, failure: null, noPlan: null, since: null, reading, results: reading.results };
}

function sinceThen({ since }: PaneState, change: PlanChange): Since {
  return since ? { ...since, count: since.count + 1 } : { ...change, count: 1 };
}
