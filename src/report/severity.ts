/** How findings are named wherever people read them. */
import { isOpen } from '../plan/check/open';
import { RULES } from '../plan/check/rules';
import { SEVERITIES, SEVERITY_WORDS } from '../plan/check/severity';
import type { Finding } from '../plan/model';
import { capitalised, count, listed } from './words';

export { SEVERITIES, SEVERITY_WORDS };

/** The heading that the check gives its findings; a check not known here is called by its own name. */
export function titleOf(rule: string): string {
  return RULES.find(({ id }) => id === rule)?.title ?? capitalised(rule.replaceAll('-', ' '));
}

/** "1 error, 12 warnings and 4 notes" of what is open; "" where nothing is. */
export function severityCounts(findings: readonly Finding[]): string {
  const open = findings.filter(isOpen);
  const parts = SEVERITIES.map((severity) => ({
    number: open.filter((finding) => finding.severity === severity).length,
    word: SEVERITY_WORDS[severity].toLowerCase(),
  })).filter(({ number }) => number > 0);
  return listed(parts.map(({ number, word }) => count(number, word)));
}
