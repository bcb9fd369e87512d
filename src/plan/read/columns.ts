/** Which column of a table holds what: header words first, then what the cells below say. */
import { columnLetters, columnOf } from '../grid';
import type { ColumnReading, ColumnRole } from '../model';
import type { Candidate, Roles } from './candidates';
import { settleRoles } from './column-roles';
import { correct, type ColumnCorrection } from './column-corrections';
import { noteOn } from './column-notes';
import { mayRateAPeriod } from './column-ratings';
import { rivalsOf, whyOf } from './column-why';
import { contentOf } from './content';
import { normalised } from './header-words';
import type { Header, HeaderCell } from './headers';
import { besidePeriod, inTime } from './periods';
import type { Sheet } from './sheet';

export type { ColumnCorrection } from './column-corrections';

/** The columns of one table by what they hold; null where it has no such column. */
export interface Columns {
  readonly first: number;
  readonly last: number;
  readonly priority: number | null;
  readonly outcome: number | null;
  readonly number: number | null;
  readonly action: number;
  readonly milestones: number | null;
  /** The first of `leads`. */
  readonly lead: number | null;
  /** Every column that names who leads: the agency in one, the officer in another. */
  readonly leads: readonly number[];
  /** The column that holds both lead and timescale, in which case it is `lead` and `timescale` as well. */
  readonly leadAndTime: number | null;
  readonly timescale: number | null;
  readonly start: number | null;
  readonly revised: number | null;
  readonly status: number | null;
  /** The day on which the work was done. */
  readonly completed: number | null;
  /** The rating column last filled in by any row. */
  readonly rag: number | null;
  /** Every column that rates, in the order of time: the last one that a row fills in is its rating now. */
  readonly ratings: readonly number[];
  /** Every column that may rate, among them `rag`: a column a quarter, for instance. */
  readonly mayRate: readonly number[];
  /** In the order of time where they are of one period each. */
  readonly evidence: readonly number[];
  /** Those of `evidence` that belong to one period each. */
  readonly periodic: readonly number[];
  readonly measure: readonly number[];
  readonly readings: readonly ColumnReading[];
  /** The column numbers of `readings`. */
  readonly indexes: readonly number[];
}

/**
 * @param rows of the table, for a look at the cells below the header
 * @param hasPriorityBands true where rows across the sheet name its priorities, so that no column need do so
 */
export function columnsOf(
  sheet: Sheet,
  header: Header,
  rows: readonly number[],
  hasPriorityBands: boolean,
  corrections: readonly ColumnCorrection[],
): Columns {
  const candidates = withUnnamed(sheet, header, rows).map((cell): Candidate => ({
    ...cell,
    content: contentOf(sheet, cell.column, rows),
  }));
  const roles = settleRoles(candidates, hasPriorityBands);
  const rated = candidates.filter(
    (one) => one.word === 'rag' || one.word === 'status' || mayRateAPeriod(one),
  );
  const done = completedColumn(candidates, roles);
  correct(roles, sheet.name, corrections, done);
  const told = new Set(
    corrections.filter((one) => one.sheet === sheet.name).map(({ column }) => columnOf(column)),
  );
  return describe(sheet, candidates, roles, { rated, told, done });
}

/** A column of numbers just left of the table counts, though nobody gave it a header. */
function withUnnamed(sheet: Sheet, header: Header, rows: readonly number[]): readonly HeaderCell[] {
  const known = new Set(header.cells.map(({ column }) => column));
  const first = header.cells[0]?.column ?? 0;
  const last = header.cells.at(-1)?.column ?? 0;
  const unnamed: HeaderCell[] = [];
  for (let column = Math.max(sheet.left, first - 1); column <= last; column += 1) {
    // Under a heading of its own it is the last column of a table right beside this one.
    if (known.has(column) || (column < first && sheet.text(header.bottom, column) !== '')) continue;
    const { filled, numbers } = contentOf(sheet, column, rows);
    const isNumber = filled >= 2 && numbers >= 0.6 && !header.cells.some(({ word }) => word === 'number');
    unnamed.push({ column, mergedFrom: column, text: '', word: isNumber ? 'number' : null });
  }
  return [...header.cells, ...unnamed].sort((one, other) => one.column - other.column);
}

/** What was found before people's corrections. */
interface Looked {
  readonly rated: readonly Candidate[];
  readonly told: ReadonlySet<number>;
  readonly done: number | null;
}

/** The column of the day on which the work was done, or one that says in another way that it is. */
function completedColumn(candidates: readonly Candidate[], roles: Roles): number | null {
  const isDone = ({ text }: Candidate) => /^(?:completed?|done|closed)\b/.test(normalised(text));
  const status = candidates.filter(({ column }) => roles.get(column) === 'status');
  const found = status.find((one) => one.word !== 'status') ?? status.find(isDone);
  return found?.column ?? null;
}

/** The last column of the series that any row fills in; the first one, where ratings will begin, where none does. */
function latest(series: readonly number[], candidates: readonly Candidate[]): number | null {
  const isFilled = (column: number) =>
    candidates.some((one) => one.column === column && (one.content.rated > 0 || one.content.filled > 0));
  return series.findLast(isFilled) ?? series[0] ?? null;
}

function describe(
  sheet: Sheet,
  candidates: readonly Candidate[],
  roles: Roles,
  { rated, told, done }: Looked,
): Columns {
  const all = (role: ColumnRole) =>
    [...roles]
      .filter(([, taken]) => taken === role)
      .map(([column]) => column)
      .sort((one, other) => one - other);
  const one = (role: ColumnRole) => all(role)[0] ?? null;
  const named = (columns: readonly number[]) => candidates.filter(({ column }) => columns.includes(column));
  const columns = [...candidates.map(({ column }) => column), ...roles.keys()];
  const first = Math.min(...columns);
  const ofTable = inTime(named(all('rag'))).map(({ column }) => column);
  // People may name a column beside the table.
  const ratings = [...ofTable, ...all('rag').filter((column) => !ofTable.includes(column))];
  const rag = latest(ratings, candidates);
  const evidence = all('evidence');
  const periodic = inTime(named(evidence).filter(({ text }) => besidePeriod(text) !== null));
  const timescale = one('timescale');
  const both = candidates.find(({ column, word }) => column === timescale && word === 'leadAndTime');
  const leadAndTime = both && !told.has(both.column) ? both.column : null;
  const leads = leadAndTime === null ? all('lead') : [leadAndTime, ...all('lead')];
  const completed = done !== null && roles.get(done) === 'status' ? done : null;
  const status = all('status').find((column) => column !== completed) ?? null;
  const shown = candidates.filter(({ column, text }) => text !== '' || roles.has(column));
  return {
    first,
    last: Math.max(...columns),
    priority: one('priority'),
    outcome: one('outcome'),
    number: one('number'),
    action: one('action') ?? one('milestones') ?? first,
    milestones: one('milestones'),
    lead: leads[0] ?? null,
    leads,
    leadAndTime,
    timescale,
    start: one('start'),
    revised: one('revised'),
    // A column called "Status" that rates says in the same words how far the work is.
    status: status ?? (rated.some(({ column, word }) => column === rag && word === 'status') ? rag : null),
    completed,
    rag,
    ratings,
    mayRate: [...new Set([...rated.map(({ column }) => column), ...all('rag')])],
    evidence: [
      ...evidence.filter((column) => !periodic.some((one) => one.column === column)),
      ...periodic.map(({ column }) => column),
    ],
    periodic: periodic.map(({ column }) => column),
    measure: all('measure'),
    indexes: shown.map(({ column }) => column),
    readings: shown.map((candidate) => {
      const { column, text } = candidate;
      const role = roles.get(column) ?? 'ignored';
      const rivals = told.has(column) ? [] : rivalsOf(candidate, candidates, roles);
      return {
        sheet: sheet.name,
        column: columnLetters(column),
        header: text,
        role,
        why: whyOf(
          candidate,
          role,
          rivals,
          told.has(column),
          told.size > 0 ? '' : noteOn(candidate, candidates, roles, completed),
        ),
        rivals,
      };
    }),
  };
}
