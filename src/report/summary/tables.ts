import { formatDay } from '../../plan/day';
import { NO_COMPARISON, type ActivityChange } from '../../plan/history/change';
import type { Results, Tally } from '../../plan/model';
import { NO_PRIORITY } from '../../plan/summary';
import { numberCell, textCell } from '../cells';
import type { ReportCell } from '../content';
import type { Page } from '../page';
import { RATING_WORDS } from '../styles';
import { count, listedUpTo, shortened } from '../words';
import { changesBy, changeWords } from './change-words';
import type { SummaryColumns } from './columns';
import { completeSentence, isJoint, jointSentence } from './sentences';

/** How the heading of the column for what has changed begins; a day follows. */
export const SINCE = 'Ratings and dates since';

const MOST_NAMED = 8;
const NUMBER_LENGTH = 12;

/**
 * Priority × rating, with a total row that counts every activity once. Returns the row of its header.
 *
 * @param nameLength letters after which a priority's name is cut
 */
export function priorityTable(
  page: Page,
  results: Results,
  columns: SummaryColumns,
  nameLength: number,
): number {
  const hasPriorities = results.summary.byPriority.length > 0;
  page.addAcross(hasPriorities ? 'By priority' : 'The whole plan', 'heading', 0, columns.wide);
  const header = page.add(
    headerCells(results, columns, hasPriorities ? 'Priority' : 'Plan', 'On the escalation list'),
  );
  const escalated = escalatedByPriority(results);
  const change = results.change ?? NO_COMPARISON;
  const changes = changesBy(results.plan, change);
  for (const tally of results.summary.byPriority) {
    page.add([
      textCell(tally.priority.length > nameLength ? shortened(tally.priority, nameLength) : tally.priority),
      ...tallyCells(tally, columns),
      ...lastCells(
        named(escalated.get(tally.priority) ?? [], 'item', 'items'),
        changes.priority.get(tally.priority),
        columns,
      ),
    ]);
  }
  const all = openItems(results).length;
  page.add([
    textCell(hasPriorities ? 'All priorities' : 'All activities', 'strong'),
    ...tallyCells(results.summary, columns, 'strongNumber'),
    ...lastCells(
      { number: all === 0 ? 'None' : count(all, 'item'), refs: '' },
      change.activities,
      columns,
      'strong',
    ),
  ]);
  const complete = completeSentence(results);
  if (complete) page.addAcross(complete, 'note', 0, columns.wide);
  return header;
}

/** Lead × rating. No total row: a joint activity counts under each of its leads. */
export function leadTable(page: Page, results: Results, columns: SummaryColumns): void {
  const { byLead } = results.summary;
  const note = jointSentence(results);
  page.addAcross('By lead', 'heading', 0, columns.wide);
  if (note) page.addAcross(note, 'note', 0, columns.wide);
  if (byLead.length === 0) return;
  page.add(headerCells(results, columns, 'Lead', 'Joint activities'));
  const joint = jointByLead(results);
  const changes = changesBy(results.plan, results.change ?? NO_COMPARISON);
  for (const tally of byLead) {
    page.add([
      textCell(tally.lead),
      ...tallyCells(tally, columns),
      ...lastCells(
        named(joint.get(tally.lead) ?? [], 'joint', 'joint'),
        changes.lead.get(tally.lead),
        columns,
      ),
    ]);
  }
}

function headerCells({ change }: Results, columns: SummaryColumns, name: string, last: string): ReportCell[] {
  const since = change?.since ?? null;
  return [
    textCell(name, 'tableHeader'),
    ...columns.ratings.map((rating) => textCell(RATING_WORDS[rating], rating)),
    ...['Activities', 'Overdue', 'To confirm', 'Due in next three months'].map((word) =>
      textCell(word, 'numberHeader'),
    ),
    textCell(last, 'tableHeader'),
    ...(columns.change === null || since === null
      ? []
      : [textCell(`${SINCE} ${formatDay(since.day)}`, 'tableHeader')]),
  ];
}

function tallyCells(
  tally: Tally,
  columns: SummaryColumns,
  style: 'number' | 'strongNumber' = 'number',
): ReportCell[] {
  return [
    ...columns.ratings.map((rating) => numberCell(tally.byRating[rating], style)),
    ...[tally.activities, tally.overdue, tally.toConfirm, tally.dueSoon].map((number) =>
      numberCell(number, style),
    ),
  ];
}

/**
 * The columns for words: how many and which; where there is a comparison only how many, beside what has changed.
 */
function lastCells(
  { number, refs }: Named,
  changes: readonly ActivityChange[] | undefined,
  columns: SummaryColumns,
  style: 'text' | 'strong' = 'text',
): ReportCell[] {
  if (columns.change === null) return [textCell(refs === '' ? number : `${number}: ${refs}`, style)];
  return [textCell(number, style), textCell(changeWords(changes ?? []), style)];
}

const openItems = (results: Results) => results.escalations.filter((item) => item.closed === null);

function escalatedByPriority(results: Results): Map<string, string[]> {
  const priorities = new Map(
    results.plan.actions.flatMap((action) =>
      action.activities.map((activity): [string, string] => [activity.key, action.priority ?? NO_PRIORITY]),
    ),
  );
  const names = new Map<string, string[]>();
  for (const item of openItems(results)) append(names, priorities.get(item.key) ?? NO_PRIORITY, item.action);
  return names;
}

function jointByLead(results: Results): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const action of results.plan.actions) {
    for (const activity of action.activities.filter(isJoint)) {
      for (const lead of new Set(activity.leads.map(({ name }) => name))) {
        append(names, lead, action.number ?? action.text);
      }
    }
  }
  return names;
}

interface Named {
  /** "3 items"; "None" for none. */
  readonly number: string;
  /** "1.1.1 and 1.2.3", where the actions have numbers; else "". */
  readonly refs: string;
}

function named(refs: readonly string[], one: string, many: string): Named {
  if (refs.length === 0) return { number: 'None', refs: '' };
  const names = [...new Set(refs)];
  const areShort = names.every((name) => name.length <= NUMBER_LENGTH);
  return { number: count(refs.length, one, many), refs: areShort ? listedUpTo(names, MOST_NAMED) : '' };
}

function append(groups: Map<string, string[]>, key: string, value: string): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
