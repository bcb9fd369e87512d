/** Which column of a table holds what: header words first, then what the cells below say. */
import { columnLetters } from '../grid';
import type { ColumnReading, ColumnRole } from '../model';
import { settleRoles, type Candidate, type Roles } from './column-roles';
import { rivalsOf, whyOf } from './column-why';
import { contentOf } from './content';
import type { Header, HeaderCell } from './headers';
import type { Sheet } from './sheet';

/** A user's correction of what a column was taken for. */
export interface ColumnCorrection {
  readonly sheet: string;
  /** Its letter. */
  readonly column: string;
  readonly role: ColumnRole;
  /** The row of its heading, counted from 0, on a sheet whose headings are not recognised by their words. */
  readonly headerRow?: number;
}

/** The columns of one table by what they hold; null where it has no such column. */
export interface Columns {
  readonly first: number;
  readonly last: number;
  readonly priority: number | null;
  readonly outcome: number | null;
  readonly number: number | null;
  readonly action: number;
  readonly milestones: number | null;
  readonly lead: number | null;
  readonly timescale: number | null;
  readonly start: number | null;
  readonly revised: number | null;
  readonly status: number | null;
  readonly rag: number | null;
  /** Every column that may rate, among them `rag`: a column a quarter, for instance. */
  readonly mayRate: readonly number[];
  readonly evidence: readonly number[];
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
  const rated = candidates.filter(({ word }) => word === 'rag' || word === 'status');
  correct(roles, sheet.name, corrections);
  const told = new Set(
    corrections.filter((one) => one.sheet === sheet.name).map(({ column }) => indexOf(column)),
  );
  return describe(sheet, candidates, roles, rated, told);
}

/** A column of numbers just left of the table counts, though nobody gave it a header. */
function withUnnamed(sheet: Sheet, header: Header, rows: readonly number[]): readonly HeaderCell[] {
  const known = new Set(header.cells.map(({ column }) => column));
  const first = header.cells[0]?.column ?? 0;
  const last = header.cells.at(-1)?.column ?? 0;
  const unnamed: HeaderCell[] = [];
  for (let column = Math.max(sheet.left, first - 1); column <= last; column += 1) {
    if (known.has(column)) continue;
    const { filled, numbers } = contentOf(sheet, column, rows);
    const isNumber = filled >= 2 && numbers >= 0.6 && !header.cells.some(({ word }) => word === 'number');
    unnamed.push({ column, mergedFrom: column, text: '', word: isNumber ? 'number' : null });
  }
  return [...header.cells, ...unnamed].sort((one, other) => one.column - other.column);
}

/** Roles of which a table has one column at most. */
const SINGLE: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'priority',
  'outcome',
  'number',
  'action',
  'lead',
  'milestones',
  'timescale',
  'revised',
  'start',
  'status',
  'rag',
]);

function correct(roles: Roles, sheet: string, corrections: readonly ColumnCorrection[]): void {
  for (const { sheet: name, column, role } of corrections) {
    if (name !== sheet) continue;
    const index = indexOf(column);
    if (SINGLE.has(role)) {
      for (const [other, taken] of roles) if (taken === role) roles.set(other, 'ignored');
    }
    roles.set(index, role);
  }
}

function indexOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function describe(
  sheet: Sheet,
  candidates: readonly Candidate[],
  roles: Roles,
  rated: readonly Candidate[],
  told: ReadonlySet<number>,
): Columns {
  const all = (role: ColumnRole) =>
    [...roles]
      .filter(([, taken]) => taken === role)
      .map(([column]) => column)
      .sort((one, other) => one - other);
  const one = (role: ColumnRole) => all(role)[0] ?? null;
  const columns = [...candidates.map(({ column }) => column), ...roles.keys()];
  const first = Math.min(...columns);
  const rag = one('rag');
  const shown = candidates.filter(({ column, text }) => text !== '' || roles.has(column));
  return {
    first,
    last: Math.max(...columns),
    priority: one('priority'),
    outcome: one('outcome'),
    number: one('number'),
    action: one('action') ?? one('milestones') ?? first,
    milestones: one('milestones'),
    lead: one('lead'),
    timescale: one('timescale'),
    start: one('start'),
    revised: one('revised'),
    // A column called "Status" that rates says in the same words how far the work is.
    status:
      one('status') ?? (rated.some(({ column, word }) => column === rag && word === 'status') ? rag : null),
    rag,
    mayRate: [...new Set([...rated.map(({ column }) => column), ...(rag === null ? [] : [rag])])],
    evidence: all('evidence'),
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
        why: whyOf(candidate, role, rivals, told.has(column)),
        rivals,
      };
    }),
  };
}
