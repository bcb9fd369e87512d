/** The columns of the sheet *Plan history*, from the left; those of width 0 are hidden and are for the next build only. */
export const COLUMNS = [
  { id: 'position', header: 'Position', width: 18 },
  { id: 'frozen', header: 'Frozen', width: 7 },
  { id: 'day', header: 'Position at', width: 10.5 },
  { id: 'frozenAt', header: 'Frozen at', width: 15.5 },
  { id: 'version', header: 'Plan version', width: 17 },
  { id: 'ref', header: 'Ref', width: 8 },
  { id: 'action', header: 'Action', width: 34 },
  { id: 'leads', header: 'Lead', width: 16 },
  { id: 'rating', header: 'Rating', width: 10.5 },
  { id: 'allowed', header: 'Ratings allowed', width: 20 },
  { id: 'due', header: 'Due', width: 10.5 },
  { id: 'original', header: 'First due', width: 10.5 },
  { id: 'moved', header: 'Times moved', width: 7.5 },
  { id: 'status', header: 'Status', width: 10.5 },
  { id: 'priority', header: 'Priority', width: 0 },
  { id: 'milestones', header: 'Milestones', width: 0 },
  { id: 'record', header: 'Record, with fingerprint', width: 0 },
] as const;

export type ColumnId = (typeof COLUMNS)[number]['id'];

/** Where a column stands when we write it. */
export function placeOf(id: ColumnId): number {
  return COLUMNS.findIndex((column) => column.id === id);
}

/** The last column that people see. */
export const LAST_SHOWN = placeOf('status');

/** Columns whose cells the record vouches for: what was typed over one of them is told of, and put back. */
export const VOUCHED: readonly ColumnId[] = [
  'position',
  'frozen',
  'day',
  'frozenAt',
  'version',
  'ref',
  'rating',
  'allowed',
  'due',
  'original',
  'moved',
  'status',
];

/** Where the words go that people typed over a cell of ours. */
export const TYPED_OVER = 'Typed over, and kept';

/** What stands over a column that people filled without naming it. */
export const UNNAMED = 'Notes';

/** Begins the record of a row of ours that is no activity: a heading, a sentence, a figure. */
export const FURNITURE = '#';
