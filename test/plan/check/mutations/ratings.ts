/** Defects in ratings, and in evidence that should bear them out. */
import { cellKey } from '../../../../src/plan/grid';
import { rated, recorded, saying, type Laid, type Row } from './laid';
import { wordOf, type Mutation } from './mutation';

const isFirstRow = ({ indexInAction }: Row) => indexInAction === 0;
const hasKey: Mutation['where'] = ({ key }) => key !== 'none';
const TASKS = ['Protocol agreed', 'Guide published', 'Event held', 'Survey of staff', 'Report to the Board'];
const PAST = [
  'July 2025',
  '12/09/2025',
  'January – March 2025',
  'Q1 2025/26',
  'by 30 September 2025',
  'Mid-June 2025',
];
const AHEAD = [
  'March 2026',
  '24 November 2025',
  'Q4 2025/26',
  'by January 2026',
  'November 2025 – February 2026',
];
const PLANS = [
  '',
  'Launch planned for March 2026.',
  'Will be taken to the next meeting.',
  'Venue to be booked.',
];

type Spec = Readonly<{ time: string; rating: Parameters<typeof rated>[2]; evidence: string }>;

/** The row as if it had been written so. */
function written(laid: Laid, row: Row, nth: number, { time, rating, evidence }: Spec) {
  return {
    changes: [
      ...saying(laid, row, wordOf(TASKS, nth), time),
      ...rated(laid, row, rating),
      ...recorded(row, evidence),
    ],
  };
}

const rows = isFirstRow;
const done = (time: string) => `${time} – complete`;

export const OF_RATINGS: readonly Mutation[] = [
  {
    rule: 'rag-missing',
    rows: ({ activity }) => activity.milestones[0]?.state !== 'cancelled',
    plant: (row, laid) => ({ changes: rated(laid, row, null) }),
  },
  {
    rule: 'rag-unrecognised',
    plant: ({ activity: { rag } }, _laid, nth) => ({
      changes: rag.cell
        ? [
            {
              cell: rag.cell,
              ...wordOf(
                [
                  { value: 'Purple', fill: null },
                  { value: '', fill: '#7030A0' },
                  { value: '?', fill: null },
                  { value: 'see notes', fill: null },
                  { value: '', fill: '#FF66CC' },
                  { value: 'Red/Green', fill: null },
                  { value: 'X', fill: '#7030A0' },
                ],
                nth,
              ),
            },
          ]
        : [],
    }),
  },
  {
    rule: 'rag-mismatch',
    where: hasKey,
    rows: ({ activity: { rag, milestones } }) => rag.rating === 'amber' && milestones[0]?.state === 'open',
    plant: ({ activity: { rag } }, _laid, nth) => ({
      changes: rag.cell
        ? [
            {
              cell: rag.cell,
              fill: '#FFC000',
              value: wordOf(['Red', 'R', 'Green', 'G', 'Not started', 'red'], nth),
            },
          ]
        : [],
    }),
  },
  {
    rule: 'rag-painted',
    plant: ({ activity }, { grids }) => {
      const { cell } = activity.rag;
      const here = cell ?? activity.cell;
      const area = { top: here.row, bottom: here.row, left: here.column, right: here.column };
      return {
        grids: grids.map((grid) => {
          if (grid.sheet !== here.sheet) return grid;
          const fills = new Map(grid.fills);
          fills.delete(cellKey(here.row, here.column));
          const clear = <T>(cells: readonly (readonly T[])[], empty: T) =>
            cells.map((line, row) =>
              line.map((one, column) =>
                row + grid.top === here.row && column + grid.left === here.column ? empty : one,
              ),
            );
          return {
            ...grid,
            fills,
            values: clear(grid.values, ''),
            text: clear(grid.text, ''),
            conditional: [area],
          };
        }),
      };
    },
  },
  {
    rule: 'rag-meaning',
    way: (way) => ({ ...way, key: 'none', scale: 'rag' }),
    plant: () => ({}),
  },
  {
    rule: 'rag-overdue',
    where: hasKey,
    rows,
    plant: (row, laid, nth) =>
      written(laid, row, nth, { time: wordOf(PAST, nth), rating: 'amber', evidence: '' }),
  },
  {
    rule: 'due-unconfirmed',
    where: hasKey,
    rows,
    plant: (row, laid, nth) =>
      written(laid, row, nth, {
        time: wordOf(PAST, nth),
        rating: wordOf(['amber', 'red'] as const, nth),
        evidence: wordOf(
          ['Four of six returned.', 'First draft circulated.', 'To be taken to the Board.'],
          nth,
        ),
      }),
  },
  {
    rule: 'rag-evidence',
    where: hasKey,
    rows,
    plant: (row, laid, nth) =>
      written(laid, row, nth, {
        time: nth % 2 === 0 ? done(wordOf(PAST, nth)) : wordOf(PAST, nth),
        rating: 'green',
        evidence: wordOf(PLANS, nth),
      }),
  },
  {
    rule: 'rag-complete',
    where: hasKey,
    rows,
    plant: (row, laid, nth) =>
      written(laid, row, nth, {
        time: done(wordOf(PAST, nth)),
        rating: wordOf(['amber', 'red', 'notStarted'] as const, nth),
        evidence: wordOf(
          ['Agreed on 3 June 2025.', 'Held; 31 people took part.', 'Published in May 2025.'],
          nth,
        ),
      }),
  },
  {
    rule: 'rag-open',
    where: hasKey,
    rows,
    plant: (row, laid, nth) =>
      written(laid, row, nth, { time: wordOf(AHEAD, nth), rating: 'green', evidence: wordOf(PLANS, nth) }),
  },
  {
    rule: 'rag-late-start',
    where: hasKey,
    rows,
    plant: (row, laid, nth) =>
      written(laid, row, nth, {
        time: wordOf([...PAST, 'July 2025 – January 2026', 'August 2025 – December 2025'], nth),
        rating: 'notStarted',
        evidence: '',
      }),
  },
  {
    rule: 'rag-out-of-step',
    where: hasKey,
    rows,
    plant: (row, laid, nth) => {
      // Where amber means at risk, it may be that of work which has not begun.
      const hasBegun = nth % 2 === 0 || laid.way.scale === 'brag';
      return written(laid, row, nth, {
        time: `${wordOf(AHEAD, nth)} – ${hasBegun ? 'in progress' : 'not started'}`,
        rating: hasBegun ? 'notStarted' : 'amber',
        evidence: '',
      });
    },
  },
  {
    rule: 'evidence-missing',
    where: hasKey,
    rows,
    plant: (row, laid, nth) =>
      written(laid, row, nth, {
        time: done(wordOf(PAST, nth)),
        rating: wordOf(['amber', 'red', 'notStarted'] as const, nth),
        evidence: '',
      }),
  },
];
