import { daysBetween, formatDay, type Day } from '../../plan/day';
import { UNKNOWN_DAY } from '../../plan/escalate/unknown-day';
import type { Escalation } from '../../plan/model';
import { dayCell, emptyCell, linkCell, numberCell, ratingCell, textCell } from '../cells';
import type { ReportCell } from '../content';
import { allowedWords, capitalised, count, elapsed } from '../words';
import { PEOPLE, UNMATCHED_WHY, type ColumnId } from './columns';
import { milestoneText, referenceText } from './milestone-cell';
import { noteCell } from '../notes';
import { fingerprintOf, unmatchedNumber, writeRowKey } from './row-key';

/** What a row needs to know besides its item. */
export interface ItemContext {
  readonly asOf: Day;
  /** The text of the item's action; null where it is no longer in the plan. */
  readonly actionText: string | null;
  /** How many columns people added to the right of ours. */
  readonly extras: number;
}

/** The row of one item, from the hidden key to the last column that people added. */
export function itemCells(item: Escalation, context: ItemContext): ReportCell[] {
  const reference = referenceText(item.action, item.cell);
  const milestone = milestoneText(item, context.actionText);
  const gone = item.cell === null;
  const cells: Record<Exclude<ColumnId, 'response' | 'decision' | 'revised' | 'owner'>, ReportCell> = {
    key: textCell(keyOf(item, fingerprintOf(reference, milestone)), 'hidden'),
    ref: linkCell(reference, item.cell),
    milestone: textCell(milestone),
    leads: textCell(item.leads.length === 0 && !gone ? 'No lead' : item.leads.join('\n')),
    rating: gone ? emptyCell('text') : ratingCell(item.rating),
    allowed: textCell(gone ? '' : allowedWords(item.allowed)),
    due: dueCell(item),
    overdue: item.closed ? dayCell(item.closed) : textCell(overdueWords(item, context.asOf)),
    level: textCell(`${String(item.level)} ${item.askOf}`.trim()),
    why: textCell(whyWords(item)),
    raised: item.firstRaised === UNKNOWN_DAY ? textCell('Not known') : dayCell(item.firstRaised),
    running: numberCell(item.positionsRunning),
  };
  const notes = Array.from({ length: PEOPLE.length + context.extras }, (_, at) =>
    noteCell(item.notes[at] ?? ''),
  );
  return [...Object.values(cells), ...notes];
}

/** "3 months 5 days (95 days)"; with a revised date, the days past the original one as well. */
export function overdueWords(item: Escalation, asOf: Day): string {
  const late = item.daysOverdue > 0 && item.due !== null;
  const words = late && item.due ? elapsed(item.due, asOf) : 'Not overdue';
  const days = count(item.daysOverdue, 'day');
  const first = !late || words === days ? words : `${words} (${days})`;
  const original = item.originalDue;
  if (original === null || original === item.due || original >= asOf) return first;
  return `${first}; ${count(daysBetween(original, asOf), 'day')} past the original date`;
}

function dueCell(item: Escalation): ReportCell {
  const { due, originalDue } = item;
  if (originalDue && due && originalDue !== due) {
    return textCell(`${formatDay(originalDue)}, revised to ${formatDay(due)}`);
  }
  const only = due ?? originalDue;
  return only ? dayCell(only) : textCell(item.cell === null ? '' : 'No date');
}

function whyWords(item: Escalation): string {
  if (unmatchedNumber(item.key) !== null) return UNMATCHED_WHY;
  const words = item.reasons.map(capitalised).join('\n');
  return item.closed && words === '' ? 'No longer on the list' : words;
}

function keyOf(item: Escalation, fingerprint: string): string {
  const { key, level, due, firstRaised, closed, trace } = item;
  return writeRowKey({
    key,
    fingerprint,
    level,
    due,
    raised: firstRaised,
    closed,
    ...(trace ? { trace } : {}),
  });
}
