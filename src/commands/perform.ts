import type { RibbonMessage } from '../messages';
import type * as Monitor from '../monitor';
import type { MonitorError, RunExcel } from '../monitor';
import { WORDS } from './words';

/** A button of the ribbon that needs no pane. */
export interface RibbonFunction {
  /** What stands on its button. */
  readonly button: string;
  /** True where it writes sheets of ours. */
  readonly writes: boolean;
  readonly work: (monitor: typeof Monitor, circumstances: Circumstances) => Promise<Outcome>;
}

export interface Circumstances {
  readonly run: RunExcel;
  /** ISO date. */
  readonly today: () => string;
  /** "21/11/2026 10:49". */
  readonly now: () => string;
}

/** What there is to tell. */
export interface Outcome extends RibbonMessage {
  /** True where the workbook shows it by itself, so that nobody need be told in a window. */
  readonly isSeen: boolean;
}

/** What happened, what was left untouched, what to do next. */
export type Explained = Pick<MonitorError, 'what' | 'untouched' | 'next'>;

/** What a function of the ribbon needs of the page it runs in. */
export interface Surroundings extends Circumstances {
  /** The rules, the sheets and all that speaks to Excel; they come as a file of their own. */
  readonly load: () => Promise<typeof Monitor>;
  /** Runs the work, unless some is under way already: a double click does not do it twice. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** Tells people, in a window where they would not see it otherwise; never fails. */
  readonly tell: (outcome: Outcome) => Promise<void>;
  readonly patience: Patience;
}

/** Milliseconds. */
export interface Patience {
  /** Until people are told that the work goes on. */
  readonly word: number;
  /** Until Excel's sign that the add-in is at work is taken away, whatever the work does. */
  readonly end: number;
}

/** Excel itself ends a function of the ribbon after five minutes, without a word. */
export const PATIENCE: Patience = { word: 20_000, end: 270_000 };

/**
 * Does what a button of the ribbon is for. However that ends, `completed` is called once, so that Excel never keeps
 * its sign that the add-in is at work; a failure is told in words.
 */
export async function perform(
  event: { readonly completed: () => void },
  { button, writes, work }: RibbonFunction,
  surroundings: Surroundings,
): Promise<void> {
  const { alone, tell, patience } = surroundings;
  const slow = setTimeout(() => {
    void tell({ kind: 'working', sentences: WORDS.atWork(button), isSeen: false });
  }, patience.word);
  let stuck: ReturnType<typeof setTimeout> | undefined;
  const endOfPatience = new Promise<void>((resolve) => {
    stuck = setTimeout(() => {
      resolve(tell(failure(WORDS.noAnswer(button, writes))));
    }, patience.end);
  });
  const workToItsEnd = async () => {
    const outcome = await outcomeOf(work, surroundings);
    clearTimeout(slow);
    await tell(outcome);
  };
  try {
    // What Excel never answers must not keep the button from being used again either.
    await alone(() => Promise.race([workToItsEnd(), endOfPatience]));
  } finally {
    clearTimeout(slow);
    clearTimeout(stuck);
    event.completed();
  }
}

async function outcomeOf(
  work: RibbonFunction['work'],
  { load, run, today, now }: Surroundings,
): Promise<Outcome> {
  let monitor: typeof Monitor;
  try {
    monitor = await load();
  } catch {
    return failure(WORDS.notLoaded);
  }
  try {
    return await work(monitor, { run, today, now });
  } catch (reason) {
    return failure(monitor.toMonitorError(reason));
  }
}

function failure({ what, untouched, next }: Explained): Outcome {
  return { kind: 'failed', sentences: [what, untouched, next], isSeen: false };
}
