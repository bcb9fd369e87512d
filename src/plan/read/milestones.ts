/** The milestones of one row, from its cells for the work, its timescale, start, revision and status. */
import type { Day } from '../day';
import type { CellRef } from '../grid';
import type { Assumption, Milestone, Reading, Status } from '../model';
import {
  findMovedDate,
  findRevisedDate,
  readMilestone,
  readTimescaleLine,
  readTimescaleValue,
  splitMilestones,
  splitTimescales,
  type TimescaleContext,
} from '../timescale';
import type { Columns } from './columns';
import { completedAt, withDone } from './completed';
import { dateOrLines } from './date-or-lines';
import { excelDateAt } from './excel-date';
import { cutLeadAndTime } from './lead-and-time';
import { lacksYear, notBefore } from './missing-year';
import type { Sheet } from './sheet';
import { withStart } from './start-column';
import { statusIn, textLines } from './status-cell';

/** A milestone before the row's other columns have been looked at; `moved`: the date its own words move it to. */
type Line = Reading & { readonly text: string; readonly cell: CellRef; readonly moved: Day | null };

/**
 * The milestones of the row.
 *
 * A column of milestones gives one a bullet, and a timescale column beside it the time of those that name none
 * themselves. A timescale column alone gives one a line, whose task is the action. A plan with neither states its
 * timescales in the action itself.
 *
 * @param action the text of the row's action
 * @param evidence what the row records, where a revised date may stand
 */
export function milestonesOf(
  sheet: Sheet,
  columns: Columns,
  row: number,
  action: string,
  evidence: string,
  context: TimescaleContext,
): readonly Milestone[] {
  const lines = linesOf(sheet, columns, row, action, context);
  const started = withStart(lines, sheet, columns.start, row, context);
  const statuses = statusesAt(sheet, columns.status, row, context);
  const done = completedAt(sheet, columns.completed, row, context);
  const told = started.map((line, index) => ({
    ...line,
    status: withDone(line.status ?? pick(statuses, index, lines.length), pick(done, index, lines.length)),
  }));
  return withRevised(
    told,
    revisedDays(sheet, columns.revised, row, context),
    findRevisedDate(evidence, context),
  );
}

function linesOf(
  sheet: Sheet,
  columns: Columns,
  row: number,
  action: string,
  context: TimescaleContext,
): readonly Line[] {
  const times = timesAt(sheet, columns, row, context);
  const work = columns.milestones ?? (columns.timescale === null ? columns.action : null);
  if (work === null) return times.map((line) => ({ ...line, task: action }));
  const cell = { sheet: sheet.name, row, column: work };
  const lines = splitMilestones(sheet.text(row, work)).map((text): Line => {
    const reading = readMilestone(text, context);
    return lineOf(reading, text, cell, findMovedDate(text, reading, context));
  });
  if (lines.length === 0) return times.map((line) => ({ ...line, task: action }));
  if (times.length === 0) return lines;
  const whole = times.length === 1 || times.length === lines.length ? null : wholeCell(times, context);
  return lines.map((line, index) => {
    const time = whole ?? pick(times, index, lines.length);
    if (time === null || (line.timescale !== null && line.kind !== 'vague')) return line;
    // A time that tells no day belongs to the task, where the column beside it tells one.
    const task = line.timescale === null ? line.task : line.text;
    return lineOf({ ...time, task, status: line.status ?? time.status }, line.text, cell, time.moved);
  });
}

/** Written out, as all that is made for each milestone (docs/performance.md, "Objects by the thousand"). */
function lineOf(reading: Reading, text: string, cell: CellRef, moved: Day | null): Line {
  const { task, timescale, status, kind, start, due, dates, every, assumed } = reading;
  return { task, timescale, status, kind, start, due, dates, every, assumed, text, cell, moved };
}

/** Several lines that do not pair with the milestones are read together, as the list they are. */
function wholeCell(times: readonly Line[], context: TimescaleContext): Line | null {
  const [first] = times;
  const list = times.map(({ text }) => text).join('; ');
  return first === undefined ? null : timescaleIn(list.replaceAll('\n', '; '), first.cell, context);
}

function timescaleIn(text: string, cell: CellRef, context: TimescaleContext): Line {
  const reading = readTimescaleLine(text, context);
  return lineOf(reading, text, cell, findMovedDate(text, reading, context));
}

/** The lines of the timescale cell; a cell merged over several rows says the same for each of them. */
function timesAt(
  sheet: Sheet,
  { timescale: column, leadAndTime }: Columns,
  row: number,
  context: TimescaleContext,
): readonly Line[] {
  if (column === null) return [];
  const at = sheet.anchor(row, column);
  const cell = { sheet: sheet.name, ...at };
  const date = excelDateAt(sheet, at.row, at.column);
  if (date) {
    const { day, text, assumed } = date;
    return [lineOf({ ...readTimescaleValue(day), timescale: text, assumed }, text, cell, null)];
  }
  const whole = sheet.text(at.row, at.column);
  return splitTimescales(column === leadAndTime ? cutLeadAndTime(whole).time : whole).map((text) =>
    timescaleIn(text, cell, context),
  );
}

/** The one that belongs to the milestone: its own where there is one each, the only one there is, else none. */
function pick<T>(items: readonly T[], index: number, count: number): T | null {
  return (items.length === count ? items[index] : items.length === 1 ? items[0] : undefined) ?? null;
}

function statusesAt(
  sheet: Sheet,
  column: number | null,
  row: number,
  context: TimescaleContext,
): readonly (Status | null)[] {
  if (column === null) return [];
  return textLines(sheet, sheet.anchor(row, column)).map((text) => statusIn(text, context));
}

/** A revised date, and whether its year had to be guessed. */
interface Revised {
  readonly day: Day;
  readonly assumed: readonly Assumption[];
}

function revisedDays(
  sheet: Sheet,
  column: number | null,
  row: number,
  context: TimescaleContext,
): readonly (Revised | null)[] {
  return dateOrLines<Revised | null>(sheet, row, column, {
    ofDate: ({ day }) => ({ day, assumed: [] }),
    ofLine: (line) => {
      const { due, assumed } = readTimescaleLine(line, context);
      const guessed = assumed.filter(lacksYear).map((one) => ({ ...one, found: line }));
      return due === null ? null : { day: due, assumed: guessed };
    },
  });
}

/**
 * A revised column counts by the line, or for every open milestone where it names one date; without one, the date to
 * which a milestone's own words move it ("May 2022, slipped to July 2022"). Without a year it is the first that does
 * not come before the deadline, which stays a guess. A revised date in the evidence belongs to the row's milestone only
 * where just one open milestone can have it (docs/timescales.md).
 */
function withRevised(
  lines: readonly Line[],
  column: readonly (Revised | null)[],
  inEvidence: Day | null,
): readonly Milestone[] {
  const only = revisedByEvidence(lines);
  return lines.map((line, index) => {
    const own = isOpen(line) ? pick(column, index, lines.length) : null;
    if (own !== null) {
      const isGuess = own.assumed.length > 0 && line.due !== null;
      const revisedDue = isGuess ? notBefore(line.due, own.day) : own.day;
      return milestoneOf(line, revisedDue, [...line.assumed, ...own.assumed]);
    }
    const moved = isOpen(line) ? line.moved : null;
    return milestoneOf(line, moved ?? (line === only ? inEvidence : null), line.assumed);
  });
}

function milestoneOf(line: Line, revisedDue: Day | null, assumed: readonly Assumption[]): Milestone {
  const { task, timescale, status, kind, start, due, dates, every, text, cell } = line;
  return { task, timescale, status, kind, start, due, dates, every, assumed, text, cell, revisedDue };
}

/** The one of the row's milestones that a revised date in its evidence belongs to; null where several can have it. */
export function revisedByEvidence<T extends Pick<Reading, 'status' | 'due' | 'kind'>>(
  lines: readonly T[],
): T | null {
  const open = lines.filter(isOpen);
  const dated = open.filter(({ due, kind }) => due !== null && kind !== 'recurring' && kind !== 'ongoing');
  const [only, another] = dated.length > 0 ? dated : open;
  return another === undefined ? (only ?? null) : null;
}

/** True where no words say that it is done or given up. */
export function isOpen({ status }: Pick<Reading, 'status'>): boolean {
  return status !== 'complete' && status !== 'cancelled';
}
