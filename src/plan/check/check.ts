/** The checker: runs every rule over the plan and puts the findings in the plan's own order. */
import { actionName } from '../assess/words';
import type { CellRef } from '../grid';
import type { AssessedAction, AssessedPlan, Finding } from '../model';
import { eachInSteps, finished, type Steps } from '../steps';
import { see, type Found, type Known, type Rule, type Seen } from './rule';
import { RULES } from './rules';

export type { Known } from './rule';

/**
 * All findings of the plan, ordered by sheet (in tab order), row, column and rule.
 *
 * @param textOf The whole text of a cell as it stands; a fix that changes one word of a cell needs it, and without
 * it the finding comes without a fix.
 * @param known earlier positions, meetings and the month in which the year begins, where they are known
 */
export function check(
  plan: AssessedPlan,
  textOf: (cell: CellRef) => string | null = () => null,
  known: Known = {},
): readonly Finding[] {
  return finished(checkInSteps(plan, textOf, known));
}

/** The same, to be done in steps. */
export function* checkInSteps(
  plan: AssessedPlan,
  textOf: (cell: CellRef) => string | null,
  known: Known,
): Steps<readonly Finding[]> {
  const seen = see(plan, textOf, known);
  const findings = yield* eachInSteps(RULES, (rule) => findingsOf(rule, seen));
  return inOrder(findings.flat(), plan);
}

function findingsOf(rule: Rule, seen: Seen): readonly Finding[] {
  const findings = (rule.ofPlan?.(seen) ?? []).map((found) => findingFrom(found, rule, found.action ?? null));
  if (!rule.ofAction && !rule.ofActivity) return findings;
  for (const action of seen.plan.actions) {
    const add = (found: readonly Found[] = []) => {
      for (const one of found) findings.push(findingFrom(one, rule, action));
    };
    add(rule.ofAction?.(action, seen));
    for (const activity of action.activities) add(rule.ofActivity?.(activity, seen));
  }
  return findings;
}

function findingFrom(found: Found, rule: Rule, action: AssessedAction | null): Finding {
  const { what, why = rule.why, whatToDo = rule.whatToDo } = found;
  return {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    cell: found.cell,
    action: action && actionName(action),
    title: rule.title,
    what,
    why,
    whatToDo,
    message: [what, why, whatToDo].filter((sentence) => sentence !== '').join(' '),
    found: found.found ?? null,
    expected: found.expected ?? null,
    fix: found.fix ?? null,
    ...(found.fixes ? { fixes: found.fixes } : {}),
  };
}

function inOrder(findings: readonly Finding[], plan: AssessedPlan): readonly Finding[] {
  const tabs = new Map(plan.sheets.map(({ name }, index) => [name, index]));
  const tab = (finding: Finding) => tabs.get(finding.cell.sheet) ?? tabs.size;
  return [...findings].sort(
    (a, b) =>
      tab(a) - tab(b) || a.cell.row - b.cell.row || a.cell.column - b.cell.column || compare(a.rule, b.rule),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
