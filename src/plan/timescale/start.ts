import type { Assumption } from '../model';
import type { Day } from '../day';
import type { TimescaleContext } from './context';
import { ofBeginning } from './moments/edges';
import { firstDayOf, readTime } from './times/time';
import { tokenise, tokenAt } from './tokens';

export interface StartReading {
  readonly start: Day | null;
  readonly assumed: readonly Assumption[];
}

/** Reads a cell of a start column: a month there means its first day. `start` is null where it names no date. */
export function readStart(text: string, context: TimescaleContext): StartReading {
  const line = tokenise(text);
  for (let at = 0; tokenAt(line, at).type !== 'end'; at += 1) {
    const time = readTime(line, at, context);
    if (time !== null) return { start: firstDayOf(time), assumed: ofBeginning(time.assumed) };
  }
  return { start: null, assumed: [] };
}
