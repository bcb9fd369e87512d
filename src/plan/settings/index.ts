/** What people say about a plan, before what is read in it. */
export { applySettings, applySettingsInSteps, fillAreasWith, type Applied } from './apply';
export { asOfQuestion } from './as-of';
export type { SettingsCell } from './cells';
export { columnId, columnNames, pickColumn } from './column-name';
export { parseConfig, type ParsedConfig } from './config';
export { columnMeant } from './columns';
export { aboutWords, dismiss, dismissalFor, foundWords, isAbout, isMeant, itemOf } from './dismissals';
export { dismissalEdits, restoreEdits, withEdits, type Edited, type SettingsEdit } from './edit';
export { readSettings, type ReadSettings } from './read';
export { columnNameIn, columnRows, whichWords } from './read-columns';
export { readSaid } from './read-said';
export { saidAt, type MeetingWords, type Said, type SaidMeeting, type SaidSettings } from './said';
export { mergeSettings, NO_SETTINGS, type PlanSettings, type SettingsProblem } from './settings';
