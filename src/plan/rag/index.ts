/** The colours a plan rates with: its key, and what its rating cells say by it. */
export { findRagKey, type FoundKey, type KeyPlace } from './key';
export { NOT_RATED, raterFor, type Rater, type RatingCell } from './stated';
export { builtInKey } from './built-in';
export { byHue } from './colour';
export type { KeyCorrection } from './correct';
export { readWord } from './words';
export { signsIn } from './meaning';
export { linesOfKey } from './key-lines';
