import type { Finding } from '../../src/plan/model';
import { cellAt } from './plan-builder';

/** A missing lead, but for what is told otherwise. */
export function findingOf(spec: Partial<Finding> = {}): Finding {
  const { what = 'C2 names no lead.', why = 'Nobody is asked.', whatToDo = 'Name one.' } = spec;
  return {
    rule: 'lead-missing',
    severity: 'error',
    cell: cellAt('C2'),
    action: '1.1',
    title: 'No lead',
    what,
    why,
    whatToDo,
    message: [what, why, whatToDo].filter((sentence) => sentence !== '').join(' '),
    found: null,
    expected: null,
    fix: null,
    ...spec,
  };
}
