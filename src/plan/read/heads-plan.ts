/** Whether headings are those of a plan: the work, and at least one of lead, timescale, rating or evidence. */
import type { HeaderWord } from './header-words';
import type { HeaderCell } from './headers';

/** What people call the work itself; a header without one heads no plan. */
const WORK: ReadonlySet<HeaderWord> = new Set(['action', 'milestones', 'weakAction', 'outcome', 'objective']);
/** These name the work less surely, and need more company. */
const WEAK_WORK: ReadonlySet<HeaderWord> = new Set(['weakAction', 'outcome', 'objective']);
const COMPANY: ReadonlySet<HeaderWord> = new Set([
  'lead',
  'leadAndTime',
  'timescale',
  'target',
  'rag',
  'status',
  'revised',
  'evidence',
]);

export function headsPlan(cells: readonly HeaderCell[]): boolean {
  const words = new Set(cells.flatMap(({ word }) => word ?? []));
  const work = [...words].filter((word) => WORK.has(word));
  if (work.length === 0) return false;
  const company = [...words].filter((word) => COMPANY.has(word)).length;
  const isWeak = work.every((word) => WEAK_WORK.has(word));
  return company >= (isWeak ? 2 : 1);
}
