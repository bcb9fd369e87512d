/** What the tab *Checks* says. */
import type { Severity } from '../../plan/model';
import { counted } from '.';
import { figure } from './figure';

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
  all: (count: number) => `All (${figure(count)})`,
  some: (severity: Severity, count: number) => `${SEVERITY_PLURALS[severity]} (${figure(count)})`,
  onlyMine: (lead: string) => `Only ${lead}`,
  count: (shown: number, all: number) =>
    shown === all ? `${point(all)} to check` : `${figure(shown)} of ${point(all)}`,
  allAside: (count: number) => `Nothing is open; ${point(count)} ${count === 1 ? 'is' : 'are'} set aside.`,
  noneFits: (all: number) => `None of the ${point(all)} fits.`,
  wholePlan: 'Whole plan',
  whatToDo: 'What to do',
  fix: 'Fix',
  fixCells: (count: number) => `Fix ${cell(count)}…`,
  fixAll: (count: number) => `Fix all ${figure(count)} of this kind…`,
  willChange: 'What would change',
  change: (count: number) => `Change ${cell(count)}`,
  cancel: 'Cancel',
  setAside: 'Set aside',
  setAsideAll: (count: number) => `Set aside all ${figure(count)}`,
  reason: 'Why is this no trouble?',
  reasonHint: 'All who share the workbook see it, on the sheet Plan settings.',
  asideHeading: (count: number) => `Set aside (${figure(count)})`,
  asideHint: 'Not counted. Each comes back by itself when it says something else.',
  because: 'Because',
  restore: 'Restore',
  changedHeading: (count: number) => `Changed here (${figure(count)})`,
  changedHint: 'What Plan Monitor has changed in the plan at your request.',
  changedAt: (what: string, when: string) => `${what} · ${when}`,
  putBack: 'Put back',
  about: (doing: string, title: string, place: string) => `${doing}: ${title}, ${place}`,
} as const;
