/** Some of the findings: by words, by weight and by lead. */
import { activityFinder } from '../activity-at';
import { cellName } from '../grid';
import type { AssessedPlan, Finding, Severity } from '../model';
import { searchable, soughtBy } from '../search';

export interface Sought {
  /** Words that stand in its title, its message, its action's name, its leads' names or its cell's; "" for all. */
  readonly words: string;
  /** Null for all. */
  readonly severity: Severity | null;
  /** The usual name of a lead of its activity; null for all. */
  readonly lead: string | null;
}

/** Gets the findings ready to be searched again and again; the answers keep their order. */
export function findingSeeker(
  findings: readonly Finding[],
  plan: AssessedPlan,
): (sought: Sought) => readonly Finding[] {
  const activityAt = activityFinder(plan);
  const ready = findings.map((finding) => {
    const { cell, title, message, action, dismissed } = finding;
    const leads = (activityAt(cell)?.leads ?? []).map(({ name }) => name);
    const text = searchable(
      title,
      message,
      action ?? '',
      ...leads,
      cell.sheet,
      cellName(cell),
      dismissed ?? '',
    );
    return { finding, leads, text };
  });
  return ({ words, severity, lead }) => {
    const isSought = soughtBy(words);
    return ready
      .filter(
        ({ finding, leads, text }) =>
          (severity === null || finding.severity === severity) &&
          (lead === null || leads.includes(lead)) &&
          isSought(text),
      )
      .map(({ finding }) => finding);
  };
}
