/** Gives each column of a table its role: header words first, then what the cells below say. */
import type { ColumnRole } from '../model';
import { best, firstFilled, open, type Candidate, type Roles } from './candidates';
import { bestDeadline, settleCompleted } from './column-days';
import { leadColumns } from './column-leads';
import { ratingColumns } from './column-ratings';
import { settleOutcome, settlePriority, settleWork } from './column-work';
import type { HeaderWord } from './header-words';
import { besidePeriod, inTime } from './periods';

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

/** A header merged over two columns heads both: numbers in one, words in the other; ratings in one, remarks in the other. */
function settleMergedHeaders(candidates: readonly Candidate[], roles: Roles): void {
  const groups = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    groups.set(candidate.mergedFrom, [...(groups.get(candidate.mergedFrom) ?? []), candidate]);
  }
  const hasNumber = candidates.some(({ word }) => word === 'number');
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    // "G" and "R" are numbers as well as ratings.
    const isNumber = ({ word, content }: Candidate) => word !== 'rag' && content.numbers >= 0.6;
    const numbers = hasNumber ? undefined : group.find(isNumber);
    if (numbers) roles.set(numbers.column, 'number');
    const rest = group.filter((one) => one !== numbers);
    // Where nothing rates yet, or in words of its own, the fuller one is meant.
    const isRated = rest.some(({ word, content }) => word === 'rag' && content.rated > 0);
    const meant = best(rest, ({ content }) => (isRated ? content.rated : content.filled));
    for (const one of rest) if (one !== meant) roles.set(one.column, 'ignored');
  }
}

type Choose = (candidates: readonly Candidate[]) => Candidate | undefined;

/** Gives the role to one column whose header has one of these words. */
function give(role: ColumnRole, words: readonly HeaderWord[], choose: Choose = firstFilled): Settler {
  return (candidates, roles) => {
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
    const isTimeline = besidePeriod(text) === '' && content.marks >= 0.8;
    if (!isTimeline) roles.set(column, 'evidence');
  }
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
  const status = statusNow([first, ...rest].filter(({ column }) => !roles.has(column)));
  if (status) roles.set(status.column, 'status');
}

/** Of those that any row fills in the one without a period, whose history the others are; else the latest. */
function statusNow(candidates: readonly Candidate[]): Candidate | undefined {
  const filled = candidates.filter(({ content }) => content.filled > 0);
  const plain = filled.find(({ text }) => besidePeriod(text) === null);
  return plain ?? inTime(filled).at(-1) ?? candidates[0];
}
