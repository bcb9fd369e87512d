/**
 * What the host enforces because real Excel does, as data. The code that refuses takes its error from here, so the
 * list cannot drift from the behaviour; where each rule is known from stands beside it. The rules that are only
 * assumed are counted (`assumedRules`): the count may only fall, and each is to be tried in real Excel before release.
 */
import { BEHAVIOURS } from './behaviours';
import { HostError } from './errors';
import { REFUSALS } from './refusals';
import type { Refusal, RuleFacts } from './rule-facts';

export { BEHAVIOURS, REFUSALS };

export type RefusalId = keyof typeof REFUSALS;
export type RuleId = RefusalId | keyof typeof BEHAVIOURS;

export interface Rule extends RuleFacts {
  readonly id: RuleId;
}

/** Every rule the host enforces. */
export const RULES: readonly Rule[] = [
  ...Object.entries(REFUSALS as Record<string, Refusal>),
  ...Object.entries(BEHAVIOURS as Record<string, RuleFacts>),
].map(([id, { what, source, where }]) => ({ id: id as RuleId, what, source, where }));

/** The rules nobody has seen real Excel follow yet. */
export function assumedRules(): readonly Rule[] {
  return RULES.filter((rule) => rule.source === 'assumed');
}

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
};

/**
 * The error of a rule that was broken, to be thrown.
 * @param detail what it was about, for those who read a test's output (`host.lastRefusal`)
 */
export function breach(rule: RefusalId, detail = ''): HostError {
  const { code, message } = REFUSALS[rule];
  return new HostError(code, message, HTTP_STATUS[code] ?? 400, rule, detail);
}
