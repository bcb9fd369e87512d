import type { Failure } from '../monitor';

/** A way on from a failure: the same work again, a fresh reading, a fresh build, the sheets it speaks of, a tab, the pane anew. */
export type Step = 'again' | 'read' | 'build' | 'sheets' | 'settings' | 'overview' | 'reload';

/** Every failure has at least one way on; the first is the likeliest. */
const STEPS: Readonly<Record<Failure['kind'], readonly Step[]>> = {
  noPlan: ['read'],
  structureProtected: ['again'],
  sheetProtected: ['sheets', 'again'],
  accessDenied: ['again'],
  cellEditing: ['again'],
  tooLarge: ['again'],
  notFound: ['read'],
  tooOld: ['again'],
  busy: ['again'],
  sessionEnded: ['reload'],
  textChanged: ['sheets', 'read'],
  badDate: ['read'],
  noReason: ['read'],
  cannotFreeze: ['overview', 'settings'],
  twoOfOurs: ['sheets', 'again'],
  nameTaken: ['again'],
  notLoaded: ['again'],
  changedMeanwhile: ['read', 'sheets'],
  notChangeable: ['sheets', 'again', 'read'],
  halfChanged: ['sheets', 'read'],
  cancelled: ['again'],
  unexpected: ['again'],
};

/** The ways on from this failure, in order. */
export function stepsFrom({ kind, sheets }: Pick<Failure, 'kind' | 'sheets'>): readonly Step[] {
  return STEPS[kind].filter((step) => step !== 'sheets' || sheets.length > 0);
}
