/** Which of several columns of dates says by when, and which on what day the work was done. */
import { best, open, type Candidate, type Roles } from './candidates';
import { normalised } from './header-words';

/**
 * The day on which the work was done says how far it is. A "Completion date" beside a deadline is that day where
 * fewer rows name one than a deadline; filled in as often it could be either, which is asked.
 */
export function settleCompleted(candidates: readonly Candidate[], roles: Roles): void {
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
function isCompletionDate(header: string): boolean {
  return /^(?:completion date|date of completion|complet(?:ed|ion) by date)$/.test(normalised(header));
}

/**
 * "Due", "Deadline" and the like before "When", any of them before a bare "Date" or a review date, and before a
 * "Completion date", which beside a deadline says when the work was done.
 */
export function bestDeadline(candidates: readonly Candidate[]): Candidate | undefined {
  return best(candidates, ({ text, content }) => {
    const words = normalised(text);
    const weak = /^dates?$|review|^frequency$|^how (?:often|frequently)$/.test(words)
      ? -2
      : isCompletionDate(text)
        ? -0.5
        : 0;
    return (
      weak -
      // Of "When" with times and "Due" without any the one that is used.
      (content.filled === 0 ? 0.5 : 0) +
      (/due|deadline|by when|target|finish|end|complet|time ?scale/.test(words) ? 1 : 0) +
      content.dates
    );
  });
}
