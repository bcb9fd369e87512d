/** Defects in the words that say when. */
import { rated, recorded, saying, type Row } from './laid';
import { wordOf, type Mutation } from './mutation';

/** Under way, with something recorded: a time that is wrong is then all that is wrong. */
const isUnderWay = ({ activity }: Row) =>
  activity.rag.rating === 'amber' &&
  activity.evidence.kind === 'evidence' &&
  activity.milestones.length === 1 &&
  activity.milestones[0]?.state === 'open' &&
  activity.milestones[0].revisedDue === null;

const TASKS = [
  'Agree the guide with all partners',
  'Write to head teachers',
  'Revise the threshold document',
  'Hold a learning event',
  'Set up a task group',
] as const;

const timed = (rule: string, words: readonly string[], besides: Mutation['besides'] = {}): Mutation => ({
  rule,
  rows: isUnderWay,
  plant: (row, laid, nth) => ({ changes: saying(laid, row, wordOf(TASKS, nth), wordOf(words, nth)) }),
  besides,
});

export const OF_TIME: readonly Mutation[] = [
  timed('timescale-missing', ['']),
  timed('timescale-vague', [
    ...['asap', 'TBC', 'ad hoc', 'as soon as possible', 'to be confirmed', 'as necessary', 'ASAP', 'tbc'],
    ...['As and when required', 'for next meeting', 'before Easter'],
  ]),
  timed(
    'timescale-misspelt',
    [
      ...['Febuary 2026', 'Decmber 2025', 'Setpember 2026', 'Janury 2026', 'Novmber 2025', 'Mrach 2026'],
      ...['Feburary 2026', 'Decemeber 2025', 'by Januray 2026', 'Noevmber 2025 – March 2026'],
    ],
    { 'timescale-outside-plan': 'September 2026 lies more than three months after the plan' },
  ),
  timed('timescale-no-year', [
    'June',
    '23 March',
    'by October',
    'mid January',
    'May',
    '1st December',
    'end of July',
  ]),
  timed('timescale-assumed', [
    ...[
      'by Spring 2026',
      'Spring term 2026',
      'Winter 2025',
      'March 2026 (TBC)',
      'January 2026?',
      '1/012/2025',
    ],
  ]),
  timed('timescale-reversed', [
    ...['March 2026 – January 2026', 'February 2026 – November 2025', '10 March 2026 – 5 March 2026'],
    ...['from March 2026 to December 2025', 'January 2026 to November 2025'],
  ]),
  timed(
    'timescale-outside-plan',
    [
      ...['September 2026', 'December 2026', '31 July 2026', 'July 2027', 'by Summer 2027', 'Jan 2028'],
      ...['November 2025; November 2026', 'November 2025 – August 2026', '01/09/2026'],
    ],
    { 'timescale-assumed': '“by Summer 2027” names a season' },
  ),
  {
    rule: 'standing-unreported',
    rows: (row) => isUnderWay(row) && row.indexInAction === 0,
    plant: (row, laid, nth) => ({
      changes: [
        ...saying(
          laid,
          row,
          wordOf(TASKS, nth),
          wordOf(
            [
              ...[
                'quarterly from May 2024',
                'ongoing',
                'monthly',
                'Throughout 2024-26',
                'six monthly',
                'annually',
              ],
              ...['April 2024 – March 2026', 'from September 2024', 'Quarterly throughout 2024-26', 'termly'],
            ],
            nth,
          ),
        ),
        ...rated(laid, row, wordOf(['amber', 'red', 'amber'] as const, nth)),
        ...recorded(row, ''),
      ],
    }),
  },
];
