/** Every word the pane shows, in one place, so that a translation is one file. */
import type { ColumnRole, Meaning } from '../plan/model';

export { RATING_WORDS } from '../plan/assess/words';

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

export const WORDS = {
  product: 'Plan Monitor',
  reading: 'Reading the plan…',
  readAgain: 'Read again',
  notLoaded: {
    what: 'A part of Plan Monitor could not be loaded.',
    untouched: 'Nothing in the workbook was changed.',
    next: 'Check the connection, then press Read again.',
  },
  position: 'Position at',
  positionHint: (day: string) => `Lateness counts from ${day}.`,
  ratings: 'Ratings given by leads',
  ratingsNote: 'These are the leads’ ratings; nothing here changes them.',
  figures: 'Where the plan stands',
  overdue: 'Overdue',
  overdueHint: 'stated date passed and not recorded as complete',
  toConfirm: 'To confirm',
  toConfirmHint: 'date passed, but something is recorded: ask the lead',
  undated: 'Undated',
  undatedHint: 'open milestones that cannot show as overdue',
  outOfStep: 'Out of step',
  outOfStepHint: 'ratings that the plan’s own definitions do not allow',
  findings: 'Points to check',
  findingsHint: 'about leads, timescales, ratings and evidence',
  escalations: 'To escalate',
  escalationsHint: 'items that need someone above the lead',
  build: 'Build summary',
  buildNote: 'Writes the sheets of Plan Monitor beside your plan. Your plan is not changed.',
  building: 'Building…',
  built: 'Built.',
  openSheet: (name: string) => `Open the sheet ${name}`,
  questions: 'To settle',
  questionsHint: 'Answer on the sheet Plan settings; each answer is remembered.',
  whatWasRead: 'What was read',
  sheets: 'Sheets',
  columns: 'Columns',
  key: 'RAG key',
  keyBuiltIn: 'This workbook shows no RAG key, so the usual definitions are used.',
  rowsRead: (activities: number, leftOut: number) =>
    `${String(activities)} activity ${activities === 1 ? 'row' : 'rows'} read; ${leftOut === 0 ? 'none' : String(leftOut)} left out.`,
  columnAs: (column: string, header: string, role: string) => `${column} “${header}” as ${role}`,
  untouched: 'What was left untouched',
  next: 'What to do next',
} as const;
