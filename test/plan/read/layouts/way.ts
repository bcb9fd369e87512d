/** The ways in which one and the same plan may be laid out; a seed names one of them. */
import { randomOf, type Random } from './random';

export type Column =
  | 'priority'
  | 'outcome'
  | 'number'
  | 'action'
  | 'lead'
  | 'milestones'
  | 'timescale'
  | 'rag'
  | 'start'
  | 'status'
  | 'completed'
  | 'secondLead'
  | 'evidence'
  | 'blank'
  | 'extra';

/** `repeat`: the text stands on every row; `blank` and `merge`: only on the first of those it covers. */
export type Below = 'merge' | 'blank' | 'repeat';

export interface Way {
  readonly seed: number;
  readonly rowsAbove: number;
  readonly columnsLeft: number;
  /** Whether the grid begins at the first cell in use, as Excel's used range does, or at A1. */
  readonly trimmed: boolean;
  readonly title: 'above' | 'cover' | 'beside';
  readonly columns: readonly Column[];
  readonly headers: Readonly<Record<Column, string>>;
  readonly tiers: 1 | 2;
  readonly header: 'once' | 'aboveBand' | 'belowBand';
  readonly blankRowBefore: boolean;
  readonly below: Below;
  readonly leadsBelow: Below;
  readonly leadSign: '\n' | '; ' | ' / ';
  readonly bullet: '• ' | '- ' | '* ' | '1. ';
  readonly priority: 'mergedBand' | 'plainBand' | 'column' | 'sheet';
  readonly priorityWords: 'Priority 1: ' | 'PRIORITY 1 – ' | 'Strategic Priority One – ' | 'Theme 1: ' | '';
  readonly outcome: 'mergedBand' | 'plainBand' | 'column' | 'none';
  readonly outcomeWords: 'Outcome: ' | 'Desired outcome – ' | '';
  readonly numbers: 'full' | 'restart' | 'none';
  readonly rating: 'fill' | 'letter' | 'word' | 'fillAndWord' | 'fillAndLetter';
  /** `brag`: complete is blue, and green is not used. */
  readonly scale: 'rag' | 'brag';
  readonly key: 'above' | 'right' | 'below' | 'sheet' | 'hiddenSheet' | 'none';
  readonly keyStyle: 'fillThenWords' | 'fillWithLabel' | 'labelThenWords' | 'across';
  readonly shades: 'strong' | 'soft' | 'office';
  readonly timescale: 'inCell' | 'column';
  readonly dates: 'text' | 'excel';
  readonly notes: 'none' | 'above' | 'beside' | 'both';
  readonly beside: boolean;
  /** A risk register begins so many rows below the table's first; null where there is none. */
  readonly risksFrom: number | null;
  readonly underneath: 'none' | 'total' | 'totalsByRating' | 'otherTable' | 'glossary' | 'footnote';
  readonly otherSheets: readonly ('contacts' | 'hiddenLists' | 'riskRegister' | 'empty')[];
}

type Words = readonly [string, ...string[]];

/** Headers of the field; those of `milestones` without and with a timescale column beside them. */
const HEADERS: Readonly<Record<Exclude<Column, 'blank' | 'milestones'>, Words>> = {
  priority: ['Priority', 'Strategic priority', 'Priority area', 'Theme', 'Priority / Theme'],
  outcome: ['Outcome', 'Desired outcome', 'Intended outcome', 'Outcomes'],
  number: [
    'Action number',
    'No.',
    'No',
    'Ref',
    'Ref.',
    '#',
    'ID',
    'Action ref',
    'Action No.',
    'Reference number',
  ],
  action: [
    'Specific action',
    'Action',
    'Actions',
    'ACTION',
    'Agreed action',
    'Action required',
    'Key action',
  ],
  lead: [
    'Lead',
    'Lead Officer',
    'Lead Officer / Agency',
    'By Whom',
    'By whom?',
    'Owner',
    'Team owner',
    'Responsible',
    'Responsible officer',
    'Who is responsible?',
    'Lead(s)',
    'Action owner',
    'LEAD AGENCY',
  ],
  timescale: [
    'Timescale',
    'Timescale (Date)',
    'Time scale',
    'Time-scale',
    'By when?',
    'By When',
    'Due',
    'Due date',
    'Deadline',
    'Target date',
    'When',
    'FINISH',
    'FINISH & STATUS',
    'Completion date',
    'Date for completion',
    'To be completed by',
  ],
  rag: [
    'RAG rating',
    'RAG',
    'RAG rating (see key)',
    'Risk RAG rating',
    'BRAG',
    'RAG status',
    'Status (RAG)',
    'Rating',
  ],
  evidence: [
    'Impact and evidence',
    'Impact & evidence',
    'Progress',
    'Progress/Current Status',
    'Update',
    'Progress update',
    'Evaluation',
    'Evidence of impact',
    'Progress to date',
    'Comments',
    'Current position',
  ],
  start: ['Start', 'Start date', 'START', 'Commencement date'],
  status: ['Status', 'Current status', 'Action status'],
  completed: ['Date completed', 'Completed on', 'Actual completion date', 'Date closed'],
  secondLead: ['Strategic lead', 'Executive lead', 'Executive sponsor', 'Accountable lead'],
  extra: ['Cost', 'Budget code', 'Links to other plans', 'Ward', 'Resources', 'Agency code'],
};
const WITH_TIMES: Words = [
  'Actions and timescales',
  'Actions and Timescale',
  'Milestones and dates',
  'Milestones',
];
const WITHOUT_TIMES: Words = ['Milestones', 'Key milestones', 'Steps', 'Tasks', 'Key tasks'];

/** The way that the seed names. */
export function wayOf(seed: number): Way {
  const random = randomOf(seed);
  const { pick, once, below } = random;
  const priority = pick(['mergedBand', 'mergedBand', 'plainBand', 'column', 'sheet']);
  const outcome = pick(['mergedBand', 'plainBand', 'column', 'none']);
  const priorityWords = pick(['Priority 1: ', 'PRIORITY 1 – ', 'Strategic Priority One – ', 'Theme 1: ', '']);
  const outcomeWords = pick(['Outcome: ', 'Desired outcome – ', '']);
  const timescale = pick(['inCell', 'column']);
  const numbers = pick(['full', 'full', 'restart', 'none']);
  const rating = pick(['fill', 'letter', 'word', 'fillAndWord', 'fillAndLetter']);
  const columns = columnsOf(random, { priority, outcome, timescale, numbers });
  const header = pick(['once', 'aboveBand', 'belowBand']);
  // A line that is neither merged nor labelled heads what stands below it only where the table is grouped by such lines.
  const mayBeBare = header !== 'belowBand' && (columns[0] === 'number' || columns[0] === 'action') && once(2);
  return {
    seed,
    rowsAbove: below(6),
    columnsLeft: below(4),
    trimmed: once(2),
    title: pick(['above', 'above', 'cover', 'beside']),
    columns,
    headers: headersOf(random, timescale),
    tiers: pick([1, 1, 2]),
    header,
    blankRowBefore: once(2),
    below: pick(['merge', 'blank', 'repeat']),
    leadsBelow: pick(['merge', 'blank', 'repeat']),
    leadSign: pick(['\n', '\n', '; ', ' / ']),
    bullet: pick(['• ', '- ', '* ', '1. ']),
    priority,
    priorityWords:
      priority === 'plainBand' && priorityWords === '' && !mayBeBare ? 'Priority 1: ' : priorityWords,
    outcome,
    outcomeWords:
      outcome === 'plainBand' && outcomeWords === '' && columns[0] !== 'number' ? 'Outcome: ' : outcomeWords,
    numbers,
    rating,
    scale: pick(['rag', 'rag', 'brag']),
    key: pick(['above', 'right', 'below', 'sheet', 'hiddenSheet', 'none']),
    keyStyle: pick(['fillThenWords', 'fillWithLabel', 'labelThenWords', 'across']),
    shades: pick(['strong', 'soft', 'office']),
    timescale,
    dates: pick(['text', 'excel']),
    notes: pick(['none', 'above', 'beside', 'both']),
    beside: once(3),
    risksFrom: once(3) ? below(4) : null,
    underneath: pick(['none', 'total', 'totalsByRating', 'otherTable', 'glossary', 'footnote']),
    otherSheets: (['contacts', 'hiddenLists', 'riskRegister', 'empty'] as const).filter(() => once(3)),
  };
}

/** Any order; but what is to be achieved stands before the action, or its header would say what came of it. */
function columnsOf(
  random: Random,
  { priority, outcome, timescale, numbers }: Pick<Way, 'priority' | 'outcome' | 'timescale' | 'numbers'>,
): Column[] {
  const main: Column[] = [
    ...(priority === 'column' ? (['priority'] as const) : []),
    ...(outcome === 'column' ? (['outcome'] as const) : []),
    ...(numbers === 'none' ? [] : (['number'] as const)),
    'action',
    'lead',
    'milestones',
    ...(timescale === 'column' ? (['timescale'] as const) : []),
    'rag',
    'evidence',
  ];
  const ordered = random.once(2) ? main : random.shuffle(main);
  const [first, ...rest] = ordered.filter((one) => one !== 'outcome');
  const before = rest.indexOf('action') + 1;
  const withOutcome =
    outcome === 'column' && first !== undefined
      ? first === 'action'
        ? (['outcome', first, ...rest] as const)
        : [
            first,
            ...rest.slice(0, Math.max(0, before - 1)),
            'outcome' as const,
            ...rest.slice(Math.max(0, before - 1)),
          ]
      : ordered;
  const columns = [...withOutcome];
  const more = ['blank', 'extra', 'status', 'completed', 'secondLead'] as const;
  for (const added of timescale === 'column' ? ([...more, 'start'] as const) : more) {
    if (random.once(3)) columns.splice(1 + random.below(columns.length), 0, added);
  }
  return columns;
}

function headersOf({ pick }: Random, timescale: Way['timescale']): Record<Column, string> {
  return {
    priority: pick(HEADERS.priority),
    outcome: pick(HEADERS.outcome),
    number: pick(HEADERS.number),
    action: pick(HEADERS.action),
    lead: pick(HEADERS.lead),
    milestones: pick(timescale === 'column' ? WITHOUT_TIMES : WITH_TIMES),
    timescale: pick(HEADERS.timescale),
    rag: pick(HEADERS.rag),
    evidence: pick(HEADERS.evidence),
    blank: '',
    extra: pick(HEADERS.extra),
    start: pick(HEADERS.start),
    status: pick(HEADERS.status),
    completed: pick(HEADERS.completed),
    secondLead: pick(HEADERS.secondLead),
  };
}
