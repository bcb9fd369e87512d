/** What the tab *Escalations* says. */
import { counted } from '.';
import { figure } from './figure';

const item = (count: number) => counted(count, 'item');

export const ESCALATION_WORDS = {
  about:
    'Items of the plan that need someone above their lead. This is not the multi-agency Challenge and Escalation Policy.',
  toConfirm: (count: number) =>
    `${counted(count, 'milestone')} to confirm ${count === 1 ? 'is' : 'are'} asked of the lead and not listed here.`,
  find: 'Find items',
  findHint: 'Words or a lead',
  level: 'Show',
  all: (count: number) => `All levels (${figure(count)})`,
  some: (level: number, count: number) => `Level ${String(level)} (${figure(count)})`,
  levelHeading: (level: number, askOf: string, count: number) =>
    `Level ${String(level)}: ${askOf} (${figure(count)})`,
  count: (shown: number, all: number) =>
    shown === all ? `${item(all)} on the ladder` : `${figure(shown)} of ${item(all)}`,
  none: (day: string) => `Nothing is on the ladder at ${day}.`,
  noneFits: (all: number) => `None of the ${item(all)} fits.`,
  why: 'Why',
  lead: 'Lead',
  noLead: 'No lead',
  rating: 'Rating',
  /** What the plan’s definitions allow. */
  allowed: 'Allowed',
  due: 'Due',
  revised: (first: string, now: string) => `${first}, revised to ${now}`,
  late: (words: string) => `${words} overdue`,
  notLate: 'not overdue',
  noDate: 'No date',
  raised: 'First raised',
  running: (positions: number) => `${counted(positions, 'position')} running`,
  notKnown: 'Not known',
  /** In the order of the sheet's columns for people. */
  notes: ['Response', 'Decision', 'Revised date', 'Owner'],
  moreNotes: 'Also noted',
  respond: 'Respond on the sheet',
  respondTo: (action: string) => `Respond on the sheet: action ${action}`,
  noRow: 'It has no row on the sheet Escalations yet. Build the summary, then respond there.',
  closedHeading: (count: number) => `Closed since (${figure(count)})`,
  closedHint: 'No longer on the ladder. Their notes are kept for good.',
  closed: 'Closed',
} as const;
