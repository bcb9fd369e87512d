/** What people should know of a column beyond its role: which of several counts, and how its cells are taken. */
import { columnLetters } from '../grid';
import type { Candidate, Roles } from './candidates';
import { besidePeriod } from './periods';

/** One sentence, with a space before it; "" where there is nothing more to say. */
export function noteOn(
  one: Candidate,
  candidates: readonly Candidate[],
  roles: Roles,
  completed: number | null,
): string {
  const role = roles.get(one.column);
  const alike = candidates.filter(({ column }) => column !== one.column && roles.get(column) === role);
  const others = alike.map(({ column }) => columnLetters(column));
  const together = (what: string) => ` Column${others.length > 1 ? 's' : ''} ${others.join(' and ')} ${what}`;
  if (one.word === 'leadAndTime' && role === 'timescale') {
    return ' Its cells name who leads as well; both are read.';
  }
  if (one.column === completed) return ' A day that has come means that the work of its row is complete.';
  if (role === 'lead' && others.length > 0)
    return together(
      others.length > 1 ? 'name leads as well; all count.' : 'names leads as well; both count.',
    );
  if (role === 'rag' && others.length > 0) {
    return together(
      `${others.length > 1 ? 'rate' : 'rates'} as well; the last one that a row fills in is its rating now.`,
    );
  }
  if (role === 'evidence' && others.length > 0 && besidePeriod(one.text) !== null) {
    return together(
      `${others.length > 1 ? 'report' : 'reports'} as well; all are read, the latest being the freshest.`,
    );
  }
  if (role === 'measure' && one.word === 'outcome') {
    return ' It stands behind what reports on the work, so it is taken for what came of the work, not for what the action is to achieve.';
  }
  return '';
}
