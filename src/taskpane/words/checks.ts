/** What the tab *Checks* says. */
import type { Severity } from '../../plan/model';
import { counted } from '.';

export { SEVERITY_WORDS } from '../../plan/check/severity';

const point = (count: number) => counted(count, 'point');
const cell = (count: number) => counted(count, 'cell');

export const SEVERITY_PLURALS: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Notes',
};

export const CHECK_WORDS = {
  find: 'Find points',
  findHint: 'Words or a cell',
  severity: 'Show',
  all: (count: number) => `All (${String(count)})`,
  some: (severity: Severity, count: number) => `${SEVERITY_PLURALS[severity]} (${String(count)})`,
  onlyMine: (lead: string) => `Only ${lead}`,
  count: (shown: number, all: number) =>
    shown === all ? `${point(all)} to check` : `${String(shown)} of ${point(all)}`,
  allAside: (count: number) => `Nothing is open; ${point(count)} ${count === 1 ? 'is' : 'are'} set aside.`,
  noneFits: (all: number) => `None of the ${point(all)} fits.`,
  wholePlan: 'Whole plan',
  whatToDo: 'What to do',
  fix: 'Fix',
  fixCells: (count: number) => `Fix ${cell(count)}…`,
  fixAll: (count: number) => `Fix all ${String(count)} of this kind…`,
  willChange: 'What would change',
  change: (count: number) => `Change ${cell(count)}`,
  cancel: 'Cancel',
  setAside: 'Set aside',
  setAsideAll: (count: number) => `Set aside all ${String(count)}`,
  reason: 'Why is this no trouble?',
  reasonHint: 'All who share the workbook see it, on the sheet Plan settings.',
  asideHeading: (count: number) => `Set aside (${String(count)})`,
  asideHint: 'Not counted. Each comes back by itself when it says something else.',
  because: 'Because',
  restore: 'Restore',
  changedHeading: (count: number) => `Changed here (${String(count)})`,
  changedHint: 'What Plan Monitor has changed in the plan at your request.',
  changedAt: (what: string, when: string) => `${what} · ${when}`,
  putBack: 'Put back',
  about: (doing: string, title: string, place: string) => `${doing}: ${title}, ${place}`,
} as const;
