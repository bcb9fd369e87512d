import { formatDay } from '../../plan/day';
import { NO_COMPARISON, type ActivityChange } from '../../plan/history/change';
import type { Results, Tally } from '../../plan/model';
import { NO_PRIORITY } from '../../plan/summary';
import { numberCell, textCell } from '../cells';
import type { ReportCell } from '../content';
import type { Page } from '../page';
import { RATING_WORDS } from '../styles';
import { count, listedUpTo } from '../words';
import { changesBy, changeWords } from './change-words';
import type { SummaryColumns } from './columns';
import { completeSentence, isJoint, jointSentence } from './sentences';

/** The heading of the last column of the first table. */
export const ON_LIST = 'On the escalation list';

const MOST_NAMED = 8;
const NUMBER_LENGTH = 12;

/** Priority × rating, with a total row that counts every activity once. Returns the row of its header. */
export function priorityTable(page: Page, results: Results, columns: SummaryColumns): number {
  const named = results.summary.byPriority.length > 0;
  page.addAcross(named ? 'By priority' : 'The whole plan', 'heading', 0, columns.wide);
  const header = page.add(headerCells(results, columns, named ? 'Priority' : 'Plan', ON_LIST));
  const escalated = escalatedByPriority(results);
  const change = results.change ?? NO_COMPARISON;
  const changes = changesBy(results.plan, change);
  for (const tally of results.summary.byPriority) {
    page.add([
      textCell(tally.priority),
      ...tallyCells(tally, columns),
      ...changeCell(changes.priority.get(tally.priority), columns),
      textCell(escalated.get(tally.priority) ?? 'None'),
    ]);
  }
  const all = openItems(results).length;
  page.add([
    textCell(named ? 'All priorities' : 'All activities', 'strong'),
    ...tallyCells(results.summary, columns, 'strongNumber'),
    ...changeCell(change.activities, columns, 'strong'),
    textCell(all === 0 ? 'None' : count(all, 'item'), 'strong'),
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
      ...changeCell(changes.lead.get(tally.lead), columns),
      textCell(words(joint.get(tally.lead) ?? [], 'joint', 'joint')),
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
    ...(since === null ? [] : [textCell(`Ratings and dates since ${formatDay(since.day)}`, 'tableHeader')]),
    textCell(last, 'tableHeader'),
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

/** What has changed of these, where there is a column for it. */
function changeCell(
  changes: readonly ActivityChange[] | undefined,
  columns: SummaryColumns,
  style: 'text' | 'strong' = 'text',
): ReportCell[] {
  return columns.change === null ? [] : [textCell(changeWords(changes ?? []), style)];
}

const openItems = (results: Results) => results.escalations.filter((item) => item.closed === null);

function escalatedByPriority(results: Results): Map<string, string> {
  const priorities = new Map(
    results.plan.actions.flatMap((action) =>
      action.activities.map((activity): [string, string] => [activity.key, action.priority ?? NO_PRIORITY]),
    ),
  );
  const names = new Map<string, string[]>();
  for (const item of openItems(results)) append(names, priorities.get(item.key) ?? NO_PRIORITY, item.action);
  return new Map([...names].map(([priority, refs]) => [priority, words(refs, 'item', 'items')]));
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

/** "3 items: 1.1.1, 1.2.3", where the actions have numbers; "None" for none. */
function words(refs: readonly string[], one: string, many: string): string {
  if (refs.length === 0) return 'None';
  const names = [...new Set(refs)];
  const number = count(refs.length, one, many);
  return names.every((name) => name.length <= NUMBER_LENGTH)
    ? `${number}: ${listedUpTo(names, MOST_NAMED)}`
    : number;
}

function append(groups: Map<string, string[]>, key: string, value: string): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
