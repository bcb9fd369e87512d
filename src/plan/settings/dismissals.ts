/** Findings that people have set aside, with their reason: marked, never dropped, and back when they say something else. */
import { RULES } from '../check/rules';
import { address, cellName } from '../grid';
import { grouped } from '../grouped';
import type { AssessedActivity, AssessedPlan, Finding } from '../model';
import type { Dismissal } from './settings';
import { bare } from './words';

/** What stands for a finding in which nothing was found: a missing lead has no words to keep. */
const NOTHING = 'nothing';

/** What a dismissal keeps of what was found, to tell whether it still says the same. */
export function foundWords({ found }: Pick<Finding, 'found'>): string {
  return found === null || found.trim() === '' ? NOTHING : found.trim();
}

/** The key of the activity in whose rows the finding's cell lies; its address where it lies in none. */
export function itemOf(finding: Finding, plan: AssessedPlan): string {
  const { cell, action } = finding;
  if (action === null) return address(cell);
  const activities = fromBelow(plan).get(cell.sheet) ?? [];
  let [low, high] = [0, activities.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((activities[middle]?.cell.row ?? 0) > cell.row) low = middle + 1;
    else high = middle;
  }
  return activities[low]?.key ?? address(cell);
}

const sorted = new WeakMap<AssessedPlan, ReadonlyMap<string, readonly AssessedActivity[]>>();

/** The activities of each sheet, the lowest row first; put in order once for each plan, not for each finding. */
function fromBelow(plan: AssessedPlan): ReadonlyMap<string, readonly AssessedActivity[]> {
  const known = sorted.get(plan);
  if (known) return known;
  const all = plan.actions.flatMap(({ activities }) => activities);
  const bySheet = grouped(
    all.sort((one, other) => other.cell.row - one.cell.row),
    ({ cell }) => cell.sheet,
  );
  sorted.set(plan, bySheet);
  return bySheet;
}

/** Where the finding stands, for people: "1.1.1, 'Business Plan'!D16". */
export function aboutWords({ action, cell }: Pick<Finding, 'action' | 'cell'>): string {
  return action === null ? address(cell) : `${action}, ${address(cell)}`;
}

/** The dismissal of this finding as it stands. */
export function dismissalFor(finding: Finding, plan: AssessedPlan, reason: string): Dismissal {
  return { rule: finding.rule, about: itemOf(finding, plan), found: foundWords(finding), reason };
}

/** The findings, those set aside marked with the reason. Order and number stay the same. */
export function dismiss(
  findings: readonly Finding[],
  plan: AssessedPlan,
  dismissals: readonly Dismissal[],
): readonly Finding[] {
  if (dismissals.length === 0) return findings;
  return findings.map((finding) => {
    const dismissal = dismissals.find((one) => isMeant(one, finding, plan));
    return dismissal ? { ...finding, dismissed: dismissal.reason } : finding;
  });
}

/** True where the dismissal speaks of this finding, and it still says what it said then. */
export function isMeant(dismissal: Dismissal, finding: Finding, plan: AssessedPlan): boolean {
  return isAbout(dismissal, finding, plan) && [foundWords(finding), ''].includes(dismissal.found.trim());
}

/** True where the dismissal speaks of this finding, whatever it says now. */
export function isAbout({ rule, about }: Dismissal, finding: Finding, plan: AssessedPlan): boolean {
  if (ruleOf(rule) !== finding.rule) return false;
  const { cell, action } = finding;
  const names = [itemOf(finding, plan), address(cell), `${cell.sheet}!${cellName(cell)}`, cellName(cell)];
  return [...names, ...(action === null ? [] : [action])].some((name) => isOne(name, about));
}

/** A check by its name or by its heading ("Rated late …"); what is neither is itself. */
function ruleOf(text: string): string {
  return RULES.find(({ id, title }) => bare(id) === bare(text) || bare(title) === bare(text))?.id ?? text;
}

function isOne(name: string, said: string): boolean {
  return name.toLowerCase() === said.trim().toLowerCase();
}
