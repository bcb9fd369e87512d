/** What people say about a plan, before what is read in it. */
export { applySettings, fillAreasWith, type Applied } from './apply';
export { asOfQuestion } from './as-of';
export { columnNames, pickColumn } from './columns';
export { parseConfig, type ParsedConfig } from './config';
export { columnNameIn, readSettings, whichWords, type ReadSettings } from './read';
export { mergeSettings, NO_SETTINGS, type PlanSettings, type SettingsProblem } from './settings';
