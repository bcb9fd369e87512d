/** Some of the findings: by words, by weight and by lead. */
import { activityFinder } from '../activity-at';
import { byText } from '../by-text';
import { cellName } from '../grid';
import type { AssessedPlan, Finding, Severity } from '../model';
import { searchable, soughtBy } from '../search';

export interface Sought {
  /** Words of its title, its message, its action and that one's number, its leads' names or its cell's; "" for all. */
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
  const actionOf = new Map(
    plan.actions.flatMap(({ activities, text }) => activities.map((activity) => [activity, text])),
  );
  const leadsOf = ({ cell }: Finding) => (activityAt(cell)?.leads ?? []).map(({ name }) => name);
  const textOf = textReader((finding) => {
    const activity = activityAt(finding.cell);
    return [...leadsOf(finding), (activity && actionOf.get(activity)) ?? ''];
  });
  return ({ words, severity, lead }) => {
    const isSought = words.trim() === '' ? null : soughtBy(words);
    return findings.filter(
      (finding) =>
        (severity === null || finding.severity === severity) &&
        (lead === null || leadsOf(finding).includes(lead)) &&
        (isSought === null || isSought(textOf(finding))),
    );
  };
}

/** Reads what a finding is searched in, when it is first asked for; what all of a rule say is made ready once. */
function textReader(wordsOfPlan: (finding: Finding) => readonly string[]): (finding: Finding) => string {
  const known = new Map<Finding, string>();
  const ofRule = byText((texts) => searchable(texts));
  return (finding) => {
    const text = known.get(finding);
    if (text !== undefined) return text;
    const { cell, title, what, why, whatToDo, action, dismissed } = finding;
    const place = [cell.sheet, cellName(cell)];
    const own = searchable(what, action ?? '', ...wordsOfPlan(finding), ...place, dismissed ?? '');
    const all = `${own} ${ofRule([title, why, whatToDo].join('\n'))}`;
    known.set(finding, all);
    return all;
  };
}
