/** The columns of *Look-ahead* before the months, from the left. */
export const COLUMNS = [
  { id: 'due', header: 'Due', width: 10.5 },
  { id: 'when', header: 'When', width: 14 },
  { id: 'ref', header: 'Ref', width: 6.5 },
  { id: 'milestone', header: 'Action and milestone', width: 44 },
  { id: 'lead', header: 'Lead', width: 18 },
  { id: 'rating', header: 'Rating', width: 9 },
] as const;

/** Width of a month: its name, parted from its year by a line break. */
export const MONTH_WIDTH = 4.4;
