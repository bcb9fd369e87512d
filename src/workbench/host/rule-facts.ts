/** What a rule is, and where it is known from. */

/** `transcript`: recorded in real Excel; there is none yet. */
export type RuleSource = 'transcript' | 'doc' | 'issue' | 'assumed';

export interface RuleFacts {
  readonly what: string;
  readonly source: RuleSource;
  /** Where to look it up. */
  readonly where: string;
}

/** A rule that refuses: Excel's error code and words. */
export interface Refusal extends RuleFacts {
  readonly code: string;
  readonly message: string;
}

/** Where rules are known from. */
export const REFERENCE = 'Excel JavaScript API reference';
export const ERRORS = 'learn.microsoft.com: Error handling with the application-specific JavaScript APIs';
export const LIMITS = 'learn.microsoft.com: Resource limits and performance optimization for Office Add-ins';
export const UNBOUNDED =
  'learn.microsoft.com: Read or write to an unbounded range using the Excel JavaScript API';
/** What the project was told of real Excel; the citations stand there. */
export const HOST = 'excel-host.md, Facts about real Excel';
export const SPECIFICATIONS = 'support.microsoft.com: Excel specifications and limits';
