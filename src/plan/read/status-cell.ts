/** How far the work is, by the lines of a status cell. */
import type { Status } from '../model';
import { readMilestone, readTimescaleLine, type TimescaleContext } from '../timescale';
import type { Place, Sheet } from './sheet';

/** What the words say of progress; null where they say nothing of it. */
export function statusIn(text: string, context: TimescaleContext): Status | null {
  if (/^(?:y|yes|✓|✔)$/iu.test(text)) return 'complete';
  return readTimescaleLine(text, context).status ?? readMilestone(`– ${text}`, context).status;
}

/** The lines of the cell that are not empty. */
export function textLines(sheet: Sheet, { row, column }: Place): readonly string[] {
  return sheet
    .text(row, column)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
