/** How what is asked of a lead reads in a sentence. */
import { overdueWords, passedWords } from '../assess/due';
import { formatDay, type Day } from '../day';
import type { Asked } from './agenda';

/** When it was or is due: "Due 31/01/2022, three months ago"; "" for what has no date. */
export function whenWords({ need, milestone }: Asked, asOf: Day): string {
  if (milestone === null) return '';
  const { effectiveDue } = milestone;
  if (need === 'overdue') {
    const since = effectiveDue === null ? '' : `, ${overdueWords(effectiveDue, asOf)} ago`;
    return `${passedWords(milestone, asOf)}${since}`;
  }
  if (need === 'toConfirm') return passedWords(milestone, asOf);
  return effectiveDue === null ? '' : `Due ${formatDay(effectiveDue)}`;
}

/** The whole request in short: "Overdue. Due 31/01/2022, three months ago". */
export function askedWords(asked: Asked, asOf: Day): string {
  const when = whenWords(asked, asOf);
  switch (asked.need) {
    case 'overdue':
      return `Overdue. ${when}`;
    case 'toConfirm':
      return `Is it done? ${when}`;
    case 'dueSoon':
      return when;
    case 'evidence':
      return 'Recorded as complete: what is the evidence?';
    case 'unreported':
      return 'Standing work: what has been done lately?';
  }
}
