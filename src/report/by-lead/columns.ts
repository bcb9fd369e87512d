/** The columns of *Actions by lead*, from the left. The first is hidden and tells the rows apart. */
import type { UpdateField } from '../../plan/updates/update';

export const COLUMNS = [
  { id: 'state', header: 'Row key', width: 0 },
  { id: 'lead', header: 'Lead', width: 13 },
  { id: 'ref', header: 'Ref', width: 6.5 },
  { id: 'milestones', header: 'Action and open milestones', width: 32 },
  { id: 'due', header: 'Due', width: 10 },
  { id: 'rated', header: 'Rating', width: 8 },
  { id: 'asked', header: 'What is asked', width: 17 },
  { id: 'rating', header: 'New rating', width: 8 },
  { id: 'update', header: 'Update', width: 16 },
  { id: 'evidence', header: 'Evidence (what, where held)', width: 14 },
  { id: 'impact', header: 'Impact', width: 11 },
  { id: 'revised', header: 'Revised date and reason', width: 12 },
  { id: 'stands', header: 'Where it stands', width: 13 },
] as const;

export type ColumnId = (typeof COLUMNS)[number]['id'];

/** Those that people fill in. */
export const FIELDS = [
  'rating',
  'update',
  'evidence',
  'impact',
  'revised',
] as const satisfies readonly UpdateField[];

export const FIELD_WORDS: Readonly<Record<UpdateField, string>> = {
  rating: 'Rating',
  update: 'Update',
  evidence: 'Evidence',
  impact: 'Impact',
  revised: 'Revised date',
  own: 'Your own column',
};

/** Width of a column that people added to the right of ours. */
export const EXTRA_WIDTH = 14;

/** Marks, in the hidden first column, a row of ours that is no activity. */
export const FURNITURE = '#';

export const UNMATCHED_HEADING = 'Could not be matched, kept here';
export const TEXTS_HEADING = 'Texts to send';
export { KEPT_HEADING } from '../kept';

/** Where in the sheet a column of ours stands when we write it. */
export function placeOf(id: ColumnId): number {
  return COLUMNS.findIndex((column) => column.id === id);
}
