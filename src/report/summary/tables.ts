import type { Results, Tally } from '../../plan/model';
import { NO_PRIORITY } from '../../plan/summary';
import { numberCell, textCell } from '../cells';
import type { ReportCell } from '../content';
import type { Page } from '../page';
import { RATING_WORDS } from '../styles';
import { count, listedUpTo } from '../words';
import type { SummaryColumns } from './columns';
import { completeSentence, isJoint, jointSentence } from './sentences';

const MOST_NAMED = 8;
const NUMBER_LENGTH = 12;

/** Priority × rating, with a total row that counts every activity once. Returns the row of its header. */
export function priorityTable(page: Page, results: Results, columns: SummaryColumns): number {
  const named = results.summary.byPriority.length > 0;
  page.addAcross(named ? 'By priority' : 'The whole plan', 'heading', 0, columns.wide);
  const header = page.add(headerCells(columns, named ? 'Priority' : 'Plan', 'On the escalation list'));
  const escalated = escalatedByPriority(results);
  for (const tally of results.summary.byPriority) {
    page.add([
      textCell(tally.priority),
      ...tallyCells(tally, columns),
      textCell(escalated.get(tally.priority) ?? 'None'),
    ]);
  }
  const all = openItems(results).length;
  page.add([
    textCell(named ? 'All priorities' : 'All activities', 'strong'),
    ...tallyCells(results.summary, columns, 'strongNumber'),
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
  page.add(headerCells(columns, 'Lead', 'Joint activities'));
  const joint = jointByLead(results);
  for (const tally of byLead) {
    page.add([
      textCell(tally.lead),
      ...tallyCells(tally, columns),
      textCell(words(joint.get(tally.lead) ?? [], 'joint', 'joint')),
    ]);
  }
}

function headerCells(columns: SummaryColumns, name: string, last: string): ReportCell[] {
  return [
    textCell(name, 'tableHeader'),
    ...columns.ratings.map((rating) => textCell(RATING_WORDS[rating], rating)),
    ...['Activities', 'Overdue', 'To confirm', 'Due in next three months'].map((word) =>
      textCell(word, 'numberHeader'),
    ),
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
