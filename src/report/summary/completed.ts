/** The part of the summary on finished work: what difference for children? Product.md "Sheets it builds", 7. */
import { withoutBullet } from '../../plan/assess/words';
import { isGreenUnsettled } from '../../plan/assess/key';
import { NO_COMPARISON } from '../../plan/history/change';
import { FIRST_REPORT } from '../../plan/history/sentences';
import type { Evidence, Results } from '../../plan/model';
import { completeAndNew, completedSince, type Completed } from '../../plan/since';
import type { Page } from '../page';
import { capitalised, shortened } from '../words';
import type { SummaryColumns } from './columns';
import { completeSentence } from './sentences';

const ACTION_LENGTH = 110;
/** The plan's own words, as far as a board paper has room; the link leads to all of them. */
const EVIDENCE_LENGTH = 700;

/** What became complete since the compared position, each with what the plan itself says of evidence and impact. */
export function completedList(page: Page, results: Results, columns: SummaryColumns): void {
  const { since } = results.change ?? NO_COMPARISON;
  const name = since?.name ?? 'the last meeting';
  const say = (text: string) => page.addAcross(text, 'paragraph', 0, columns.wide);
  page.addAcross(`Completed since ${name}: what difference for children?`, 'heading', 0, columns.wide);
  const completed = completedSince(results.plan, results.change ?? NO_COMPARISON);
  for (const one of completed) {
    page.addSpans([
      { text: titleOf(one), style: 'paragraph', left: 0, right: 0 },
      { text: referenceOf(one), style: 'paragraphLink', left: 1, right: 1, link: one.activity.cell },
      { text: differenceOf(one.activity.evidence), style: 'paragraph', left: 2, right: columns.wide },
    ]);
  }
  if (completed.length === 0) say(noneSentence(results));
  const added = addedSentence(results);
  if (added !== null) say(added);
  const meant = completed.length === 0 ? null : completeSentence(results);
  if (meant !== null) page.addAcross(meant, 'note', 0, columns.wide);
}

/** Why nothing is listed: there is nothing to compare with, nothing can be told, or nothing was completed. */
export function noneSentence({ plan, change = NO_COMPARISON }: Results): string {
  if (change.since === null) return FIRST_REPORT;
  if (isGreenUnsettled(plan)) {
    return 'Nobody has said yet whether Green means complete, so completed work cannot be told (Plan settings).';
  }
  const rated = plan.actions.some(({ activities }) => activities.some(({ rag }) => rag.rating !== null));
  if (!rated) return 'The plan gives no ratings, so completed work cannot be told.';
  if (!plan.ragKey.some(({ meaning }) => meaning === 'complete')) {
    return 'No rating of the plan means complete, so completed work cannot be told.';
  }
  return 'No activity of that position has become complete since.';
}

/** Activities that are rated complete and were not in the compared position; null where there are none. */
export function addedSentence({ plan, change = NO_COMPARISON }: Results): string | null {
  const number = completeAndNew(plan, change);
  if (number === 0) return null;
  const are = number === 1 ? 'activity is' : 'activities are';
  return `${String(number)} more ${are} rated complete and ${number === 1 ? 'was' : 'were'} not in that position.`;
}

/** "Recorded: …" in the plan's own words; "None recorded" where there are none. */
export function differenceOf({ text, kind, cell }: Evidence): string {
  if (cell === null) return 'The plan has no column for evidence or impact.';
  const words = shortened(text, EVIDENCE_LENGTH);
  switch (kind) {
    case 'evidence':
      return words;
    case 'update':
      return `An update only: ${words}`;
    case 'above':
      return `None recorded here; the row above says: ${words}`;
    case 'none':
      return 'None recorded';
  }
}

function titleOf({ action, activity }: Completed): string {
  const words = activity.milestones.map(({ task }) => task).join('; ') || action.text;
  return capitalised(shortened(withoutBullet(words), ACTION_LENGTH));
}

/** Short, since a link in a narrow cell is not broken over lines everywhere. */
function referenceOf({ action, activity }: Completed): string {
  return action.number ?? `Row ${String(activity.cell.row + 1)}`;
}
