/** What the pane knows, and how it comes to know it. */
import type { Build, PlanChange, Results } from '../../monitor';
import type { Failure } from '../monitor';

/** What is under way; people are told in words. */
export type Work = 'reading' | 'building' | 'changing' | 'moving';

export interface Busy {
  readonly work: Work;
  readonly words: string;
}

/** The plan was changed since it was read: the first change, and how many there were. */
export interface Since extends PlanChange {
  readonly count: number;
}

/** A reading stays on show while the next one is under way, or when it failed. */
export interface PaneState {
  readonly busy: Busy | null;
  readonly results: Results | null;
  /** The last build of this pane. */
  readonly built: Build | null;
  /** What the last work came to, in words; null while work is under way. */
  readonly outcome: string | null;
  readonly failure: Failure | null;
  /** Null while what is shown is what the workbook holds. */
  readonly since: Since | null;
}

export type PaneEvent =
  | { readonly type: 'started'; readonly busy: Busy }
  | { readonly type: 'step'; readonly words: string }
  | { readonly type: 'read'; readonly results: Results; readonly outcome: string | null }
  | { readonly type: 'built'; readonly build: Build; readonly outcome: string }
  | { readonly type: 'moved' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'changed'; readonly change: PlanChange };

export const IDLE: PaneState = {
  busy: null,
  results: null,
  built: null,
  outcome: null,
  failure: null,
  since: null,
};

export function nextState(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      return { ...state, busy: event.busy, outcome: null, failure: null };
    case 'step':
      return state.busy ? { ...state, busy: { ...state.busy, words: event.words } } : state;
    case 'read':
      return {
        ...state,
        busy: null,
        failure: null,
        since: null,
        results: event.results,
        outcome: event.outcome,
      };
    case 'built':
      return {
        ...IDLE,
        results: event.build.results,
        built: event.build,
        outcome: event.outcome,
      };
    case 'moved':
      return { ...state, busy: null };
    case 'failed':
      return { ...state, busy: null, failure: event.failure };
    case 'changed': {
      const { since } = state;
      return {
        ...state,
        since: since ? { ...since, count: since.count + 1 } : { ...event.change, count: 1 },
      };
    }
  }
}
