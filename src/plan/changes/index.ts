export { besideOf, besideWith, isSameRow, REACH, type Beside } from './beside';
export type { CellBefore, CellChange, DoneChange } from './change';
export { changesForFix } from './for-fix';
export { changesTogether, combined } from './together';
