/** Spoils a workbook's grids the way people and programs do, and worse; the same seed spoils them the same way. */
import { cellKey, type Area, type CellValue, type Grid } from '../../../../src/plan/grid';
import { randomOf, type Random } from './random';

interface Draft {
  values: CellValue[][];
  text: string[][];
  formats: string[][];
  merges: Area[];
  fills: Map<string, string>;
}

type Spoil = (draft: Draft, random: Random, grid: Grid) => void;

const ODD: readonly [CellValue, ...CellValue[]] = [
  '#N/A',
  '#REF!',
  '#VALUE!',
  '',
  ' ',
  '\u00a0\u200b',
  '=',
  '=HYPERLINK("x")',
  0,
  -1,
  1e300,
  Number.MAX_SAFE_INTEGER,
  45_000.75,
  true,
  'RAG',
  'Action',
  'Lead',
  'Total',
  'Key',
  'Priority 1',
  'Glossary',
  '1.1',
  '•\n•\n•',
  '((((((((((((((((',
  '– – – – –',
  '/;,/;,/;,and and and',
  '31 February 2022 – 99/99/9999',
  'May May May 2022 2022 2022 to to to',
  'x'.repeat(5000),
  'and '.repeat(800),
  'May 2022 – '.repeat(300),
  'a/'.repeat(1000),
  '1.'.repeat(1000),
  '𝔘𝔫𝔦 👩‍👩‍👧‍👦 ﷽ \ud800',
];
const FORMATS: readonly [string, ...string[]] = [
  'General',
  'dd/mm/yyyy',
  'mmm-yy',
  '@',
  '0.00',
  '',
  '[$-809]d',
  '"',
];
const COLOURS: readonly [string, ...string[]] = [
  '#FF0000',
  '#FFC000',
  '#00B050',
  '#FFFFFF',
  '#7030A0',
  '',
  'red',
];

const place = (draft: Draft, random: Random) => {
  const row = random.below(Math.max(1, draft.values.length));
  return { row, column: random.below(Math.max(1, draft.values[row]?.length ?? 1)) };
};

const SPOILS: readonly [Spoil, ...Spoil[]] = [
  function oddCells(draft, random) {
    for (let times = 1 + random.below(12); times > 0; times -= 1) {
      const { row, column } = place(draft, random);
      const value = random.pick(ODD);
      const [values, text] = [draft.values[row], draft.text[row]];
      if (!values || !text || column >= values.length) continue;
      values[column] = value;
      text[column] = random.once(5) ? '####' : String(value);
    }
  },
  function droppedRows(draft, random) {
    const { row } = place(draft, random);
    const count = 1 + random.below(5);
    for (const lines of [draft.values, draft.text, draft.formats]) lines.splice(row, count);
  },
  function doubledRows(draft, random) {
    const { row } = place(draft, random);
    const count = 1 + random.below(8);
    draft.values.splice(row, 0, ...draft.values.slice(row, row + count).map((line) => [...line]));
    draft.text.splice(row, 0, ...draft.text.slice(row, row + count).map((line) => [...line]));
    draft.formats.splice(row, 0, ...draft.formats.slice(row, row + count).map((line) => [...line]));
  },
  function shuffledRows(draft, random) {
    const order = random.shuffle(draft.values.map((_, index) => index));
    draft.values = order.map((index) => draft.values[index] ?? []);
    draft.text = order.map((index) => draft.text[index] ?? []);
  },
  function shuffledColumns(draft, random) {
    const order = random.shuffle((draft.values[0] ?? []).map((_, index) => index));
    draft.values = draft.values.map((line) => order.map((index) => line[index] ?? ''));
    draft.text = draft.text.map((line) => order.map((index) => line[index] ?? ''));
  },
  function droppedColumn(draft, random) {
    const { column } = place(draft, random);
    for (const lines of [draft.values, draft.text, draft.formats])
      for (const line of lines) line.splice(column, 1);
  },
  function strangeMerges(draft, random) {
    for (let times = 1 + random.below(8); times > 0; times -= 1) {
      const [one, other] = [place(draft, random), place(draft, random)];
      draft.merges.push({
        top: Math.min(one.row, other.row),
        bottom: Math.max(one.row, other.row) + (random.once(4) ? 50 : 0),
        left: Math.min(one.column, other.column),
        right: Math.max(one.column, other.column),
      });
    }
  },
  function noMerges(draft) {
    draft.merges = [];
  },
  function strangeFormats(draft, random) {
    for (let times = 20; times > 0; times -= 1) {
      const { row, column } = place(draft, random);
      const line = draft.formats[row];
      if (line) line[column] = random.pick(FORMATS);
    }
  },
  function strangeFills(draft, random) {
    for (let times = 30; times > 0; times -= 1) {
      const { row, column } = place(draft, random);
      draft.fills.set(cellKey(row, column), random.pick(COLOURS));
    }
  },
  function raggedRows(draft, random) {
    for (const lines of [draft.values, draft.text, draft.formats]) lines[place(draft, random).row]?.splice(2);
  },
  function cutShort(draft, random) {
    const { row } = place(draft, random);
    for (const lines of [draft.values, draft.text, draft.formats]) lines.splice(row);
  },
];

/** The grids with one to six faults each. */
export function spoil(grids: readonly Grid[], seed: number): Grid[] {
  const random = randomOf(seed);
  return grids.map((grid) => {
    const draft: Draft = {
      values: grid.values.map((line) => [...line]),
      text: grid.text.map((line) => [...line]),
      formats: grid.formats.map((line) => [...line]),
      merges: [...grid.merges],
      fills: new Map(grid.fills),
    };
    for (let times = 1 + random.below(6); times > 0; times -= 1) random.pick(SPOILS)(draft, random, grid);
    return { ...grid, ...draft, top: grid.top + random.below(3), hidden: random.once(20) };
  });
}

const SCRAPS: readonly [CellValue, ...CellValue[]] = [
  ...ODD,
  ...['No.', 'Specific action', 'Lead', 'Actions and timescales', 'RAG rating', 'Impact and evidence'],
  ...[
    'Planning',
    'Monitoring',
    'Priority 2: Homes',
    'Outcome: Safe',
    '1.1.1',
    '2',
    'R',
    'Amber/Red',
    'Not started',
  ],
  ...[
    'Chair',
    'Board / Police',
    'Meet – May 2022 – Complete',
    '• One – June\n• Two – ongoing',
    'Done in May',
  ],
  ...['Behind schedule', 'Completed with evidence', 'On track', 'Name', 'Agency', 'Note: x', 44_682],
];

/** A grid of scraps: nothing that anybody laid out. */
export function scraps(seed: number): Grid[] {
  const random = randomOf(seed);
  return Array.from({ length: 1 + random.below(3) }, (_, sheet): Grid => {
    const [height, width] = [random.below(40), random.below(14)];
    const values = Array.from({ length: height }, () =>
      Array.from({ length: width }, (): CellValue => (random.once(2) ? '' : random.pick(SCRAPS))),
    );
    const draft: Draft = {
      values,
      text: values.map((line) => line.map(String)),
      formats: values.map((line) => line.map(() => random.pick(FORMATS))),
      merges: [],
      fills: new Map(),
    };
    const grid = {
      sheet: `Sheet${String(sheet)}`,
      hidden: random.once(9),
      ours: null,
      top: random.below(9),
      left: 0,
    };
    const whole: Grid = { ...grid, ...draft };
    if (random.once(2)) random.pick(SPOILS)(draft, random, whole);
    return { ...grid, ...draft };
  });
}
