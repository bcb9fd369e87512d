/** How findings are named wherever people read them. */
import { RULES } from '../plan/check/rules';
import type { Severity } from '../plan/model';
import { capitalised } from './words';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};

/** The heading that the check gives its findings; a check not known here is called by its own name. */
export function titleOf(rule: string): string {
  return RULES.find(({ id }) => id === rule)?.title ?? capitalised(rule.replaceAll('-', ' '));
}
