/** Roles of columns as a list to choose from: what is typed on the sheet, and how it is shown. */
import type { ColumnRole } from '../../plan/model';
import { roleOfWord, ROLE_WORDS } from '../../plan/settings/words';
import { ROLE_CHOICES } from '../words/settings';

export const ROLE_OPTIONS = (Object.keys(ROLE_CHOICES) as ColumnRole[]).map((role) => ({
  value: ROLE_WORDS[role],
  label: ROLE_CHOICES[role],
}));

/** The word of the role that a typed text means; null for any other text. */
export function roleWord(text: string): string | null {
  const role = roleOfWord(text);
  return role === null ? null : ROLE_WORDS[role];
}
