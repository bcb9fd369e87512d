/** How findings are named wherever people read them. */
import { RULES } from '../plan/check/rules';
import { capitalised } from './words';

export { SEVERITIES, SEVERITY_WORDS } from '../plan/check/severity';

/** The heading that the check gives its findings; a check not known here is called by its own name. */
export function titleOf(rule: string): string {
  return RULES.find(({ id }) => id === rule)?.title ?? capitalised(rule.replaceAll('-', ' '));
}
