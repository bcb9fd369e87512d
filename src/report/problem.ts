/** How a problem of the plan is told to somebody who is led to its cell. */
import type { NextProblem } from '../plan/check/next';
import { cellName } from '../plan/grid';
import { SEVERITY_WORDS } from './severity';
import { listed } from './words';

export const NO_PROBLEM =
  'No problem is open: every check of the plan passes or was set aside with a reason.';

/**
 * Which of how many and where, what was found, why it matters and what to do, a sentence or two a piece. Several
 * findings of one cell are told one after the other.
 */
export function problemSentences({ cell, findings, number, of }: NextProblem): readonly string[] {
  const where = `${cell.sheet}, ${cellName(cell)}`;
  const [first, ...others] = findings;
  if (first && others.length === 0) {
    const { title, severity, what, why, whatToDo } = first;
    const told = [what, why, whatToDo].filter((sentence) => sentence !== '');
    return [
      `Problem ${String(number)} of ${String(of)}: ${title}${title.endsWith('?') ? '' : '.'}`,
      `${where} (${SEVERITY_WORDS[severity]}).`,
      ...told,
    ];
  }
  const numbers = listed(findings.map((_, at) => String(number + at)));
  return [
    `Problems ${numbers} of ${String(of)}.`,
    `${where}.`,
    ...findings.map(({ title, severity, message }) => `${title} (${SEVERITY_WORDS[severity]}). ${message}`),
  ];
}
