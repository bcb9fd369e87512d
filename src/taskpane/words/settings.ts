/** The words of the page Settings. */
import type { ColumnRole } from '../../plan/model';
import type { MeetingFault } from '../../plan/settings/meeting-form';
import type { OptionalSheet } from '../../plan/settings/settings';
import type { SettingId } from '../../plan/settings/sheet';
import { WORDS } from '.';
import { figure } from './figure';

/** Roles as they stand in a list to choose from. */
export const ROLE_CHOICES: Readonly<Record<ColumnRole, string>> = {
  priority: 'Priority',
  outcome: 'Outcome',
  number: 'Action number',
  action: 'Action',
  lead: 'Lead',
  milestones: 'Milestones and their timescales',
  timescale: 'Timescale',
  revised: 'Revised date',
  start: 'Start',
  status: 'Status',
  rag: 'RAG rating',
  evidence: 'Impact and evidence',
  measure: 'Measure of success',
  ignored: 'Not part of the plan',
};

export const FIELD_HINTS: Readonly<Record<SettingId, string>> = {
  asOf: 'Lateness counts from this day.',
  periodStart: 'The first day of the plan’s period.',
  periodEnd: 'The last day of the plan’s period.',
  yearStartMonth: 'Quarters are counted from this month.',
  marking: 'A protective marking, such as OFFICIAL, for the top of every sheet.',
  replyBy: 'The day by which leads are asked to answer; it stands in their texts.',
};

export const SHEET_HINTS: Readonly<Record<OptionalSheet, string>> = {
  byLead: 'each lead’s open activities, to fill in',
  lookAhead: 'what falls due next',
  checks: 'all findings, with links',
  history: 'where the plan stood at each meeting; without it no position can be frozen',
  leads: 'the register of who leads',
};

export const MEETING_FAULTS: Readonly<Record<MeetingFault, string>> = {
  noName: 'Give the meeting a name, such as Executive.',
  noDate: 'Give the day on which it meets, as dd/mm/yyyy.',
  papersNoDay: WORDS.noDay,
  papersLate: 'The papers are due after the meeting.',
};

export const SETTINGS = {
  about:
    'What is said here stands on the sheet Plan settings, for all who share the workbook. It counts from now on; the other sheets follow at the next build.',
  openSheetNamed: (name: string) => `Open the sheet ${name}`,
  save: 'Save',
  saveAll: (changes: number) => (changes === 1 ? 'Save 1 change' : `Save ${figure(changes)} changes`),
  discard: 'Take back',
  unsaved: (title: string, changes: number) => `${title} · ${figure(changes)} not saved`,
  saved: (what: string) => `Saved in Plan settings: ${what}.`,
  savedLead: (what: string) => `Saved in Leads: ${what}.`,
  inUse: (what: string) => `In use: ${what}.`,
  typedSince: (text: string) =>
    text === ''
      ? 'Somebody has cleared this meanwhile. Saving replaces it.'
      : `Somebody has typed “${text}” here meanwhile. Saving replaces it.`,
  notUsed: (text: string) => `“${text}”`,
  notUsable: 'What cannot be used',

  settle: 'To settle',
  settleHint: 'Each answer is remembered.',
  answered: 'the answer',
  takeColumn: (column: string, header: string) =>
    header === '' ? `Column ${column}` : `${column} “${header}”`,
  noPlanHere: 'It is no part of the plan',
  sameLead: (name: string) => `The same: “${name}”`,
  twoLeads: 'Two different leads',
  oneLead: 'It stays as it is',
  openLeads: (name: string) => `Part it on the sheet ${name}`,

  day: 'Day and period',
  dayFrom: 'Position at',
  eachDay: 'The day on which it is looked at',
  today: 'Always today',
  oneDay: 'One day',
  theDay: 'The day',
  yearStart: (month: string) => `${month}, as is usual`,

  columns: 'Columns of the plan',
  columnsHint: 'What each column was taken for. A column is known by its heading, so it may move.',
  columnLabel: (column: string, header: string) =>
    `${column} ${header === '' ? '(no heading)' : `“${header}”`}`,
  asRead: (role: string) => `As read: ${role}`,
  asPlanSays: 'As the plan itself says',
  alike: 'Also on the other sheets, where the heading is the same',
  rivals: (columns: string) => `Or is it column ${columns}?`,
  unread: 'No column of this sheet was recognised. Say at least which is the action.',

  key: 'Ratings and their meanings',
  keyHint: 'Rules go by what a rating means in this plan, never by its colour.',
  builtInKey: 'The workbook shows no RAG key, so the usual definitions are used.',
  notInKey: 'Not in the key of this plan.',
  meaning: 'Means',
  asKeySays: (meaning: string) => `As its definition says: ${meaning}`,
  colour: 'Its colour in the plan',
  colourHint: 'Six digits, such as #FFC000.',

  meetings: 'Meetings',
  meetingsHint: 'The meetings that the plan is reported to.',
  noMeetings: 'No meeting is named yet.',
  meeting: (name: string, date: string, papers: string) =>
    `${name}, ${date}${papers === '' ? '' : `; papers by ${papers}`}`,
  meetingName: 'Meeting',
  meetingDate: 'Date',
  papersDue: 'Papers due',
  papersHint: 'May be left empty.',
  addMeeting: 'Add a meeting',
  add: 'Add',
  change: 'Change',
  changeMeeting: (name: string) => `Change ${name}`,
  remove: 'Remove',
  removeMeeting: (name: string, date: string) => `Remove ${name}, ${date}`,
  cancel: 'Cancel',
  added: (name: string) => `the meeting ${name}`,
  removed: (name: string) => `${name} is removed`,

  paper: 'Marking and replies',

  ladder: 'Escalation ladder',
  ladderHint:
    'Who is asked, and when: an item that is overdue by more than so many months, or was rated late at so many positions running.',
  level: (level: number, name: string) => `${String(level)} ${name}`,
  on: 'In use',
  rungName: 'Your name for it',
  months: 'Months overdue',
  positions: 'Positions rated late',
  usual: (what: string) => `Usually ${what}.`,

  register: 'Lead register',
  registerHint: (names: number) =>
    `${figure(names)} ${names === 1 ? 'name leads' : 'names lead'} in this plan. The table itself is the sheet Leads, where rows can be added too.`,
  registerProposed: 'It is only proposed from the plan until somebody changes something in it.',
  spellings: (others: string) => `also: ${others}`,
  status: { new: 'new in the plan', question: 'something is asked about it' },
  changeLead: (name: string) => `Change ${name}`,
  looked: 'Looked at',
  lookedAt: (name: string) => `${name} is looked at`,
  settledLead: (name: string) => `what is said of ${name}`,
  anotherName: 'Is another name for',
  ownLead: 'No other lead',
  leadFields: {
    kind: 'Kind',
    otherSpellings: 'Other spellings',
    agency: 'Agency',
    accountableLead: 'Accountable lead',
    contact: 'Chair or contact',
    reportsTo: 'Reports to',
  },
  spellingsHint: 'Parted by a semicolon.',
  noKind: 'Not said',

  sheets: 'Sheets',
  sheetsHint: 'Sheets that you may do without. One that is there already stays until you delete it.',
  sheetLabel: (name: string, hint: string) => `${name}: ${hint}`,

  pickSheet: 'Sheet',
  pickHint: (row: number) =>
    `Row ${String(row)} may be its header. Say what its columns hold, at least which is the action.`,
  pickNothing: 'Say nothing',
  pickAction: 'Say which column is the action first.',
  pickRead: 'Read with these columns',
  picked: 'what the columns hold',
} as const;
