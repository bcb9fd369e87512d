/** Findings as people work through them: what is told of a kind is told once, above all of that kind. */
import { address } from '../grid';
import { grouped } from '../grouped';
import type { Finding, Severity } from '../model';
import { SEVERITIES } from './severity';

/** All findings of a rule that weigh the same. */
export interface FindingGroup {
  /** "warning rag-overdue". */
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  /** What most of them say of why it matters and what to do; "" where they say nothing. */
  readonly why: string;
  readonly whatToDo: string;
  /** In the plan's order. */
  readonly findings: readonly Finding[];
}

/** The groups, worst first and then as the first of each comes in the plan. @param findings in the plan's order */
export function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = [...grouped(findings, ({ rule, severity }) => `${severity} ${rule}`)].map(([id, all]) =>
    groupOf(id, all),
  );
  return SEVERITIES.flatMap((severity) => groups.filter((group) => group.severity === severity));
}

function groupOf(id: string, findings: readonly Finding[]): FindingGroup {
  const said = [...grouped(findings, ({ why, whatToDo }) => `${why}\n${whatToDo}`).values()];
  const [most] = said.sort((one, other) => other.length - one.length);
  const { severity = 'info', title = '', why = '', whatToDo = '' } = most?.[0] ?? {};
  return { id, severity, title, why, whatToDo, findings };
}

/** What this finding says of why it matters and what to do, where that is not what its group says; else "". */
export function ownWords({ why, whatToDo }: Finding, group: FindingGroup): string {
  if (why === group.why && whatToDo === group.whatToDo) return '';
  return [why, whatToDo].filter((sentence) => sentence !== '').join(' ');
}

/**
 * A name for each finding, by which it is known again when the plan was read anew: its rule, its cell and what was
 * found there. The second of two that say the same has a number.
 */
export function findingIds(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const name = [finding.rule, address(finding.cell), finding.found ?? ''].join(' ');
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      return [finding, count === 1 ? name : `${name} (${String(count)})`];
    }),
  );
}
