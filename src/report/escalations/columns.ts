/** The columns of the Escalations sheet, from the left. The first is hidden and tells the rows apart. */
export const COLUMNS = [
  { id: 'key', header: 'Row key', width: 0 },
  { id: 'ref', header: 'Ref', width: 6.5 },
  { id: 'milestone', header: 'Action and milestone', width: 21 },
  { id: 'leads', header: 'Lead', width: 13 },
  { id: 'rating', header: 'Rating', width: 7 },
  { id: 'allowed', header: 'Ratings allowed', width: 7.5 },
  { id: 'due', header: 'Due (original and revised)', width: 9.3 },
  { id: 'overdue', header: 'Time overdue', width: 9.3 },
  { id: 'level', header: 'Level (ask of)', width: 10 },
  { id: 'why', header: 'Why', width: 19 },
  { id: 'raised', header: 'First raised', width: 9.3 },
  { id: 'running', header: 'Positions running', width: 8.5 },
  { id: 'response', header: 'Response', width: 9.5 },
  { id: 'decision', header: 'Decision', width: 8.5 },
  { id: 'revised', header: 'Revised date', width: 9.3 },
  { id: 'owner', header: 'Owner', width: 6.8 },
] as const;

export type ColumnId = (typeof COLUMNS)[number]['id'];

/** Those that people fill in; `RememberedEscalation.notes` follows this order, then people's own columns. */
export const PEOPLE: readonly ColumnId[] = ['response', 'decision', 'revised', 'owner'];

/** In the place of *Time overdue* among the items closed. */
export const CLOSED_ON = 'Closed on';

/** Width of a column that people added to the right of ours. */
export const EXTRA_WIDTH = 14;

/** What stands over a column that people filled without naming it. */
export const UNNAMED = 'Notes';

/** What the *Why* of a row says that lost its key. */
export const UNMATCHED_WHY = 'Could not be matched, kept here.';

/** How the sentences begin that are ours and no item, should their mark in the hidden column be lost. */
export const CLOSED_HEADING = 'Closed since';
export const NOTHING = 'No item of the plan needs';

/** Where in the sheet a column of ours stands when we write it. */
export function placeOf(id: ColumnId): number {
  return COLUMNS.findIndex((column) => column.id === id);
}

export { plain } from '../../plan/plain';
