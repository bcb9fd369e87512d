/** Milestones with their timescales in the same cell or in a column of their own. */
import { serialOf, type Day } from '../../../../src/plan/day';
import type { Milestone } from '../../../../src/plan/model';
import type { Drawn } from './canvas';
import type { Item } from './items';
import type { Column, Way } from './way';

export interface TimeCells {
  readonly milestones: string;
  readonly timescale: Drawn;
  /** The readings as this layout lets them be. */
  readonly readings: readonly Milestone[];
}

/** What a start column says on every row. */
export const START = { text: 'January 2025', day: '2025-01-01' as Day };
/** What a column of completion says on the rows that are done. */
export const DONE = '12/01/2025';

/** True for the rows of which a completion column says that they are done. */
export function isDone({ milestones, action }: Item): boolean {
  return action.text.length % 4 === 0 && milestones.every(({ revisedDue }) => revisedDue === null);
}

/** The cells of one row, with what the columns beside them add to its readings. */
export function timesOf(way: Way, item: Item): TimeCells {
  const cells = ownTimesOf(way, item);
  const has = (column: Column) => way.columns.includes(column);
  const readings = cells.readings.map((reading): Milestone => {
    const begins = has('start') && reading.start === null && !['none', 'vague'].includes(reading.kind);
    const status = reading.status ?? (has('status') ? 'inProgress' : null);
    return {
      ...reading,
      ...(begins ? { start: START.day, kind: reading.kind === 'date' ? 'window' : reading.kind } : {}),
      status: has('completed') && isDone(item) && status !== 'cancelled' ? 'complete' : status,
    };
  });
  return { ...cells, readings };
}

function ownTimesOf(way: Way, item: Item): TimeCells {
  const parts = way.timescale === 'column' ? item.milestones.map(partsOf) : [];
  const apart = parts.flatMap((part) => part ?? []);
  if (apart.length === 0 || apart.length < item.milestones.length) {
    return { milestones: bulleted(way, item.bullets), timescale: {}, readings: item.milestones };
  }
  const tasks = bulleted(
    way,
    apart.map(({ task }) => task),
  );
  const [only] = item.milestones;
  const date =
    way.dates === 'excel' && only && apart.length === 1 ? excelDate(only, apart[0]?.time ?? '') : null;
  if (date && only) {
    const timescale = date.text ?? '';
    return { milestones: tasks, timescale: date, readings: [{ ...only, timescale }] };
  }
  return {
    milestones: tasks,
    timescale: { value: apart.map(({ time }) => time).join('\n') },
    readings: item.milestones,
  };
}

/** The bullet cut into its task and what follows; null where the time does not stand behind the task. */
function partsOf({ text, task, timescale }: Milestone): { task: string; time: string } | null {
  if (timescale === null || !text.startsWith(task)) return null;
  const time = text.slice(task.length).replace(/^[\s–‐,:(-]+/, '');
  return time.startsWith(timescale) && !time.includes('\n') ? { task, time } : null;
}

/** "24 November 2025" and "May 2025" become real dates; a month is the first of it, shown as a month. */
function excelDate({ kind, due }: Milestone, time: string): Drawn | null {
  if (kind !== 'date' || due === null) return null;
  const [year = '', month = '', day = ''] = due.split('-');
  if (/^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(time)) {
    return { value: serialOf(due), format: 'dd/mm/yyyy', text: `${day}/${month}/${year}` };
  }
  const name = /^([A-Z][a-z]{2})[a-z]* (\d{4})$/.exec(time)?.[1];
  if (name === undefined) return null;
  const first = serialOf(due) - Number(day) + 1;
  return { value: first, format: 'mmm-yy', text: `${name}-${year.slice(2)}` };
}

function bulleted({ bullet }: Way, lines: readonly string[]): string {
  if (lines.length === 1) return lines.join('');
  return lines
    .map((line, index) => `${bullet === '1. ' ? `${String(index + 1)}. ` : bullet}${line}`)
    .join('\n');
}
