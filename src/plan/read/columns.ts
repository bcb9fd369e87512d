/** Which column of a table holds what: header words first, then what the cells below say. */
import { columnLetters } from '../grid';
import type { ColumnReading, ColumnRole } from '../model';
import { contentOf, type Content } from './content';
import { normalised, type HeaderWord } from './header-words';
import type { Header, HeaderCell } from './headers';
import type { Sheet } from './sheet';

/** A user's correction of what a column was taken for. */
export interface ColumnCorrection {
  readonly sheet: string;
  /** Its letter. */
  readonly column: string;
  readonly role: ColumnRole;
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

interface Candidate extends HeaderCell {
  readonly content: Content;
}

type Roles = Map<number, ColumnRole>;

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
  const roles: Roles = new Map();
  for (const settle of SETTLERS) settle(candidates, roles, hasPriorityBands);
  const rated = candidates.filter(({ word }) => word === 'rag' || word === 'status');
  correct(roles, sheet.name, corrections);
  return describe(sheet, candidates, roles, rated);
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

/** One thing to settle; gives columns their roles and leaves those that have one alone. */
type Settler = (candidates: readonly Candidate[], roles: Roles, hasPriorityBands: boolean) => void;

/** In this order: what is sure first. */
const SETTLERS: readonly Settler[] = [
  settleMergedHeaders,
  give('rag', ['rag'], latestRating),
  give('revised', ['revised']),
  give('start', ['start']),
  give('timescale', ['timescale'], bestDeadline),
  settleTargets,
  give('lead', ['lead'], mostFilled),
  settleStatus,
  give('number', ['number'], mostNumbers),
  settleWork,
  settlePriority,
  settleOutcome,
  giveAll('evidence', ['evidence']),
  giveAll('measure', ['measure']),
];

/** A header merged over two columns heads both: numbers in one, words in the other. */
function settleMergedHeaders(candidates: readonly Candidate[], roles: Roles): void {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    groups.set(candidate.mergedFrom, [...(groups.get(candidate.mergedFrom) ?? []), candidate]);
  }
  const hasNumber = candidates.some(({ word }) => word === 'number');
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const numbers = hasNumber
      ? undefined
      : group.find(({ content }) => content.filled > 0 && content.numbers >= 0.6);
    if (numbers) roles.set(numbers.column, 'number');
    const rest = group.filter((one) => one !== numbers);
    const fullest = mostFilled(rest);
    for (const one of rest) if (one !== fullest) roles.set(one.column, 'ignored');
  }
}

type Choose = (candidates: readonly Candidate[]) => Candidate | undefined;

/** Gives the role to one column whose header has one of these words. */
function give(role: ColumnRole, words: readonly HeaderWord[], choose: Choose = ([first]) => first): Settler {
  return (candidates, roles) => {
    if ([...roles.values()].includes(role)) return;
    const chosen = choose(open(candidates, roles, words));
    if (chosen) roles.set(chosen.column, role);
  };
}

function giveAll(role: ColumnRole, words: readonly HeaderWord[]): Settler {
  return (candidates, roles) => {
    for (const { column } of open(candidates, roles, words)) roles.set(column, role);
  };
}

function open(candidates: readonly Candidate[], roles: Roles, words: readonly HeaderWord[]): Candidate[] {
  return candidates.filter(({ column, word }) => word !== null && words.includes(word) && !roles.has(column));
}

function mostFilled(candidates: readonly Candidate[]): Candidate | undefined {
  return best(candidates, ({ content }) => content.filled);
}

function mostNumbers(candidates: readonly Candidate[]): Candidate | undefined {
  return best(candidates, ({ content }) => content.numbers);
}

/** Of several rating columns (one a quarter) the last that is filled in; else the first. */
function latestRating(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.findLast(({ content }) => content.rated > 0) ?? candidates[0];
}

/** "Due", "Deadline" and the like before "When", and any of them before a bare "Date" or a review date. */
function bestDeadline(candidates: readonly Candidate[]): Candidate | undefined {
  return best(candidates, ({ text, content }) => {
    const words = normalised(text);
    const weak = /^dates?$|review/.test(words) ? -2 : 0;
    return (
      weak +
      (/due|deadline|by when|target|finish|end|complet|time ?scale/.test(words) ? 1 : 0) +
      content.dates
    );
  });
}

/** The candidate with the highest score; the first of equals. */
function best(candidates: readonly Candidate[], score: (one: Candidate) => number): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (most, one) => (most === undefined || score(one) > score(most) ? one : most),
    undefined,
  );
}

function settleTargets(candidates: readonly Candidate[], roles: Roles): void {
  for (const { column, content } of open(candidates, roles, ['target'])) {
    const isDate = content.dates >= 0.5 && ![...roles.values()].includes('timescale');
    roles.set(column, isDate ? 'timescale' : 'measure');
  }
}

/** "Status" is the rating where it rates and no other column does; else it is how far the work has come. */
function settleStatus(candidates: readonly Candidate[], roles: Roles): void {
  const [first, ...rest] = open(candidates, roles, ['status']);
  if (!first) return;
  const isRated = [...roles.values()].includes('rag');
  const rates = [first, ...rest].find(({ content }) => content.rated > 0);
  if (!isRated && rates) roles.set(rates.column, 'rag');
  const status = [first, ...rest].find(({ column }) => !roles.has(column));
  if (status) roles.set(status.column, 'status');
}

/** The action, and the milestones where they have a column of their own. */
function settleWork(candidates: readonly Candidate[], roles: Roles): void {
  const actions = open(candidates, roles, ['action']);
  const milestones = open(candidates, roles, ['milestones']);
  const weak = open(candidates, roles, ['weakAction']);
  const heads = open(candidates, roles, ['objective', 'outcome']);
  const [action, second] = [...actions, ...milestones, ...weak, ...heads];
  if (!action) return;
  roles.set(action.column, 'action');
  const how = weak.find(({ text }) => /^how\b/.test(normalised(text)));
  const steps = milestones.find((one) => one !== action) ?? actions[1] ?? (how === action ? undefined : how);
  if (steps && second) roles.set(steps.column, 'milestones');
}

function settlePriority(candidates: readonly Candidate[], roles: Roles, hasPriorityBands: boolean): void {
  const named = open(candidates, roles, ['priority']).find(({ content }) => content.urgencies < 0.5);
  const objective = hasPriorityBands ? undefined : open(candidates, roles, ['objective'])[0];
  const chosen = named ?? objective;
  if (chosen) roles.set(chosen.column, 'priority');
}

/** What is to be achieved stands left of the action; what came of it, right. */
function settleOutcome(candidates: readonly Candidate[], roles: Roles): void {
  const action = candidates.find(({ column }) => roles.get(column) === 'action')?.column ?? 0;
  for (const { column } of open(candidates, roles, ['outcome', 'objective'])) {
    const isTaken = [...roles.values()].includes('outcome');
    roles.set(column, column < action && !isTaken ? 'outcome' : 'measure');
  }
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
    status: one('status'),
    rag,
    mayRate: [...new Set([...rated.map(({ column }) => column), ...(rag === null ? [] : [rag])])],
    evidence: all('evidence'),
    measure: all('measure'),
    indexes: shown.map(({ column }) => column),
    readings: shown.map(({ column, text }) => ({
      sheet: sheet.name,
      column: columnLetters(column),
      header: text,
      role: roles.get(column) ?? 'ignored',
    })),
  };
}
