import { SHEET_WORDS } from '../plan/settings/words';
import type { SheetKind } from './content';

/** The names that sheets of ours ask for. The one list of them; a test holds the sheets to it. */
export const SHEET_NAMES: Readonly<Record<SheetKind, string>> = {
  ...SHEET_WORDS,
  summary: 'Plan summary',
  escalations: 'Escalations',
  settings: 'Plan settings',
  rollUp: 'Roll-up',
  rollUpItems: 'Escalations of all plans',
};
