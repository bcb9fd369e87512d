/** `docs/checks.md`: every check, from the checks themselves, each with a case from the sample plan. */
import { cellName } from '../../plan/grid';
import type { Finding, Severity } from '../../plan/model';
import type { Rule } from '../../plan/check/rule';
import { RULES } from '../../plan/check/rules';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'for information',
};

/** @param findings of the sample plan, from which each check's case is taken */
export function checksPage(findings: readonly Finding[]): string {
  const rows = RULES.map(
    ({ id, severity, title }) => `| [\`${id}\`](#${id}) | ${SEVERITY_WORDS[severity]} | ${title} |`,
  );
  return [
    '# The checks',
    '',
    `What Plan Monitor looks for in a plan: ${String(RULES.length)} checks. Each finding names its cell, what was found there and what was expected. Where there is one safe answer it offers a fix, and changes the plan only when you say so. A finding that you know to be right as it is can be set aside with a reason; it comes back when something else is found there.`,
    '',
    '| check | weighs as | finds |',
    '| --- | --- | --- |',
    ...rows,
    '',
    'Some cases of a check weigh less or more than it usually does; the finding then says why.',
    '',
    ...RULES.flatMap((rule) => section(rule, findings)),
  ].join('\n');
}

function section({ id, severity, title, why, whatToDo }: Rule, findings: readonly Finding[]): string[] {
  const one = findings.find(({ rule }) => rule === id);
  const example =
    one === undefined
      ? []
      : [
          `**In the sample plan** (${cellName(one.cell)}): ${one.message}${one.fix === null ? '' : ` Fix offered: “${one.found ?? ''}” becomes “${one.expected ?? ''}”.`}`,
          '',
        ];
  return [
    `## ${id}`,
    '',
    `**${title}** (${SEVERITY_WORDS[severity]})`,
    '',
    ...(why === '' ? [] : [`**Why it matters.** ${why}`, '']),
    ...(whatToDo === '' ? [] : [`**What to do.** ${whatToDo}`, '']),
    ...example,
  ];
}
