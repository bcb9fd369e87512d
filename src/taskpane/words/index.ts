/**
 * Every word the pane shows, in this folder: what all tabs share here, each tab's own in a file of its name. A
 * translation is this folder.
 */
import type { ColumnRole, Meaning, Summary } from '../../plan/model';
import { figure } from './figure';

export { RATING_WORDS } from '../../plan/assess/words';

export const MEANING_WORDS: Readonly<Record<Meaning, string>> = {
  late: 'late',
  atRisk: 'at risk',
  onTrack: 'on track',
  complete: 'complete',
  notStarted: 'not started',
};

export const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  priority: 'priority',
  outcome: 'outcome',
  number: 'action number',
  action: 'action',
  lead: 'lead',
  milestones: 'milestones and their timescales',
  timescale: 'timescale',
  revised: 'revised date',
  start: 'start',
  status: 'status',
  rag: 'RAG rating',
  evidence: 'impact and evidence',
  measure: 'measure of success',
  ignored: 'not read',
};

/** Short, so that the five stand in one line of a narrow pane. */
export const TAB_WORDS = {
  overview: 'Overview',
  checks: 'Checks',
  escalations: 'Escalations',
  actions: 'Actions',
  settings: 'Settings',
} as const;

export const WORDS = {
  product: 'Plan Monitor',
  tabs: 'Parts of the pane',
  message: 'Message',
  reading: 'Reading the plan…',
  moving: 'Going there…',
  changing: 'Changing the plan…',
  cellsChanged: (cells: number) => `${counted(cells, 'cell')} of the plan changed.`,
  puttingBack: 'Putting back…',
  wasPutBack: (cell: string) => `${cell} holds again what it held before.`,
  savingSettings: 'Saving in Plan settings…',
  setAside: (findings: number) =>
    `${counted(findings, 'finding')} set aside, with the reason in Plan settings.`,
  broughtBack: (findings: number) => `${counted(findings, 'finding')} brought back.`,
  readAgain: 'Read again',
  understood: 'Understood',
  outOfDate: (cells: string, here: boolean, more: number) =>
    `Out of date: ${cells} was changed${here ? '' : ' by a co-author'}${more === 0 ? '' : `, and ${figure(more)} more`}.`,
  goToCell: (place: string, about: string | null) => `Go to ${place}${about === null ? '' : `: ${about}`}`,
  showAll: 'Show all',
  action: (name: string) => `Action ${name}`,
  showMore: (next: number, rest: number) => `Show ${figure(next)} more of ${figure(rest)}`,
  loading: 'Loading…',
  loadAgain: 'Try again',
  notLoaded: {
    what: 'A part of Plan Monitor could not be loaded.',
    untouched: 'Nothing in the workbook was changed.',
    next: 'Check the connection, then try again.',
  },
  positionAt: (day: string) => `Position at ${day}`,
  position: 'Position at',
  positionHint: (day: string) => `Lateness counts from ${day}.`,
  dayForm: 'Write dd/mm/yyyy.',
  noDay: 'This is not a date. Write it as dd/mm/yyyy, such as 31/10/2025.',
  ratings: 'Ratings given by leads',
  ratingsNote: 'These are the leads’ ratings; nothing here changes them.',
  noRatings: 'No column of ratings was found in this plan.',
  nameRatings: 'Say which column holds them',
  notYetRated: (activities: number) =>
    activities === 1
      ? 'The only activity is not rated yet.'
      : `None of the ${figure(activities)} activities is rated yet.`,
  figures: 'Where the plan stands',
  openList: (word: string, count: number) => `${word}: ${figure(count)}. Show them`,
  changed: 'Change',
  changedSince: (name: string) => `since ${name}`,
  overdue: 'Overdue',
  overdueHint: 'stated date passed and not recorded as complete',
  toConfirm: 'To confirm',
  toConfirmHint: 'date passed, but something is recorded: ask the lead',
  noDates: 'This plan names no dates, so nothing can show as overdue.',
  undated: 'Undated',
  undatedHint: 'open milestones that cannot show as overdue',
  outOfStep: 'Out of step',
  outOfStepHint: 'ratings that the plan’s own definitions do not allow',
  findings: 'Points to check',
  foundNothing: (checks: number | undefined, rows: number) =>
    `${checks === undefined ? 'The checks' : counted(checks, 'check')} found nothing in ${counted(rows, 'row')}.`,
  findingsHint: 'about leads, timescales, ratings and evidence',
  escalations: 'To escalate',
  escalationsHint: 'items that need someone above the lead',
  build: 'Build summary',
  buildNote: 'Writes the sheets of Plan Monitor beside your plan. Your plan is not changed.',
  building: 'Building…',
  built: 'Built.',
  found: ({ actions, activities, rowsLeftOut }: Summary) =>
    `A plan of ${counted(actions, 'action')} on ${counted(activities, 'row')} was read${rowsLeftOut === 0 ? '' : `; ${counted(rowsLeftOut, 'row')} left out`}.`,
  frozen: (meeting: string) => `Built, and the position is frozen for ${meeting}.`,
  notBuiltYet: 'No sheets have been built yet.',
  sheetsCurrent: (builtAt: string) => `Built ${builtAt}; nothing has changed since.`,
  sheetsOutOfDate: (builtAt: string) =>
    `Built ${builtAt}. Out of date: the plan or what was typed has changed since.`,
  sheetsOfAnotherDay: (day: string, now: string) =>
    `The sheets show the position at ${day}. The figures here are for ${now}: build again, so that the sheets show them too.`,
  freeze: 'Freeze for a meeting',
  freezeHint: 'Keeps today’s position in Plan history for good, so that change is told from it.',
  freezeMeeting: 'Meeting',
  freezeNow: 'Build and freeze',
  openSheet: (name: string) => `Open the sheet ${name}`,
  questions: 'To settle',
  questionsHint: 'Each answer is remembered.',
  answerThem: 'Answer in Settings',
  whatWasRead: 'What was read',
  sheets: 'Sheets',
  columns: 'Columns',
  key: 'RAG key',
  keyBuiltIn: 'This workbook shows no RAG key, so the usual definitions are used.',
  rowsRead: (activities: number, leftOut: number) =>
    `${figure(activities)} activity ${activities === 1 ? 'row' : 'rows'} read; ${leftOut === 0 ? 'none' : figure(leftOut)} left out.`,
  columnAs: (column: string, header: string, role: string) => `${column} “${header}” as ${role}`,
  untouched: 'What was left untouched',
  next: 'What to do next',
} as const;

/** "1 row", "58 rows". */
export function counted(count: number, unit: string): string {
  return `${figure(count)} ${unit}${count === 1 ? '' : 's'}`;
}
