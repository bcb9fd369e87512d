/** What people say about a plan, before what is read in it. */
export { applySettings, fillAreasWith, type Applied } from './apply';
export { asOfQuestion } from './as-of';
export { columnNames, pickColumn } from './column-name';
export { parseConfig, type ParsedConfig } from './config';
export { sheetsFor } from './columns';
export { dismiss, dismissalFor, foundWords, isAbout, isMeant, itemOf } from './dismissals';
export { readSettings, type ReadSettings } from './read';
export { columnNameIn, columnRows, whichWords } from './read-columns';
export { mergeSettings, NO_SETTINGS, type PlanSettings, type SettingsProblem } from './settings';
