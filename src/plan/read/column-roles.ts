/** Gives each column of a table its role: header words first, then what the cells below say. */
import type { ColumnRole } from '../model';
import { leadColumns } from './column-leads';
import { ratingColumns } from './column-ratings';
import type { Content } from './content';
import { normalised, type HeaderWord } from './header-words';
import type { HeaderCell } from './headers';
import { besidePeriod } from './periods';

/** A column with its header and a look at the cells below it. */
export interface Candidate extends HeaderCell {
  readonly content: Content;
}

/** Roles by column number. */
export type Roles = Map<number, ColumnRole>;

/**
 * The roles of the columns.
 *
 * @param hasPriorityBands true where rows across the sheet name its priorities, so that no column need do so
 */
export function settleRoles(candidates: readonly Candidate[], hasPriorityBands: boolean): Roles {
  const roles: Roles = new Map();
  for (const settle of SETTLERS) settle(candidates, roles, hasPriorityBands);
  return roles;
}

/** One thing to settle; gives columns their roles and leaves those that have one alone. */
type Settler = (candidates: readonly Candidate[], roles: Roles, hasPriorityBands: boolean) => void;

/** In this order: what is sure first. */
const SETTLERS: readonly Settler[] = [
  settleMergedHeaders,
  settleRatings,
  settleLeadAndTime,
  give('revised', ['revised']),
  give('start', ['start']),
  give('timescale', ['timescale'], bestDeadline),
  settleTargets,
  settleLeads,
  settleCompleted,
  settleStatus,
  give('number', ['number'], mostNumbers),
  settleWork,
  settlePriority,
  settleOutcome,
  giveEvidence,
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

/** All that reports; but marks of a timeline ("x" under each month) report nothing. */
function giveEvidence(candidates: readonly Candidate[], roles: Roles): void {
  for (const { column, text, content } of open(candidates, roles, ['evidence'])) {
    const isTimeline = besidePeriod(text) === '' && content.filled > 0 && content.marks >= 0.8;
    if (!isTimeline) roles.set(column, 'evidence');
  }
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

function settleRatings(candidates: readonly Candidate[], roles: Roles): void {
  for (const { column } of ratingColumns(candidates.filter(({ column: one }) => !roles.has(one)))) {
    roles.set(column, 'rag');
  }
}

/** A column for both is the timescale, whose cells name leads as well; beside columns of their own it is neither. */
function settleLeadAndTime(candidates: readonly Candidate[], roles: Roles): void {
  const [both] = open(candidates, roles, ['leadAndTime']);
  const isAlone = open(candidates, roles, ['lead', 'timescale']).length === 0;
  if (both && isAlone) roles.set(both.column, 'timescale');
}

function settleLeads(candidates: readonly Candidate[], roles: Roles): void {
  const leads = open(candidates, roles, ['lead']);
  const partners = open(candidates, roles, ['support']).filter(({ text }) => /partner|agenc/i.test(text));
  const hasBoth = candidates.some(
    ({ column, word }) => word === 'leadAndTime' && roles.get(column) === 'timescale',
  );
  for (const { column } of leadColumns(leads.length > 0 || hasBoth ? leads : partners))
    roles.set(column, 'lead');
}

/**
 * The day on which the work was done says how far it is. A "Completion date" beside a deadline is that day where
 * fewer rows name one than a deadline; filled in as often it could be either, which is asked.
 */
function settleCompleted(candidates: readonly Candidate[], roles: Roles): void {
  const deadline = candidates.find(({ column }) => roles.get(column) === 'timescale');
  const [done] = [
    ...open(candidates, roles, ['completed']),
    ...open(candidates, roles, ['timescale']).filter(
      ({ text, content }) =>
        isCompletionDate(text) && deadline !== undefined && content.filled < 0.8 * deadline.content.filled,
    ),
  ];
  if (done) roles.set(done.column, 'status');
}

/** A header that may mean a deadline, or beside one the day on which the work was done. */
export function isCompletionDate(header: string): boolean {
  return /^(?:completion date|date of completion|complet(?:ed|ion) by date)$/.test(normalised(header));
}

/**
 * "Due", "Deadline" and the like before "When", any of them before a bare "Date" or a review date, and before a
 * "Completion date", which beside a deadline says when the work was done.
 */
function bestDeadline(candidates: readonly Candidate[]): Candidate | undefined {
  return best(candidates, ({ text, content }) => {
    const words = normalised(text);
    const weak = /^dates?$|review|^frequency$|^how often$/.test(words)
      ? -2
      : isCompletionDate(text)
        ? -0.5
        : 0;
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
  const [step] = milestones;
  // "Deliverable" is what its milestones, right of it, lead to; "Details" behind them say no more than they do.
  const over = actions.length > 0 || !step ? [] : weak.filter(({ column }) => column < step.column);
  const [action, second] = [...actions, ...over, ...milestones, ...weak, ...heads];
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

/**
 * What is to be achieved. Right of the action a bare "Outcome" may as well be what came of the work: it is what is to
 * be achieved where it stands before all that reports, or its cells cover several actions.
 */
function settleOutcome(candidates: readonly Candidate[], roles: Roles): void {
  const action = candidates.find(({ column }) => roles.get(column) === 'action')?.column ?? 0;
  const reports = candidates.filter(({ column, word }) => {
    const role = roles.get(column);
    return role === 'rag' || role === 'status' || word === 'evidence';
  });
  const reporting = Math.min(...reports.map(({ column }) => column));
  const isMeant = ({ column, text, content }: Candidate) =>
    column < action || isAim(text) || (column < reporting && reporting < Infinity) || content.covers;
  const named = open(candidates, roles, ['outcome', 'objective']);
  const aim = named.find(({ column }) => column < action) ?? named.find(isMeant);
  for (const one of named) roles.set(one.column, one === aim ? 'outcome' : 'measure');
}

/** A header whose own words look ahead. */
function isAim(header: string): boolean {
  return /\b(?:desired|intended|expected|required|planned|improvement|recommendations?|aims?|goals?|want|hope|intend|objectives?)\b/.test(
    normalised(header),
  );
}
