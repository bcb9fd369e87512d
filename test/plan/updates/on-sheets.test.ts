/** Plans on several sheets, with their headings repeated, and with a column for each quarter. */
import type { CellValue } from '../../../src/plan/grid';
import { sketch } from '../../support/grids';
import { HEAD, one, plain, revised, update } from './support';

const TRAIN = ['1.2', 'Train staff', 'Police', 'Train all – May 2023', 'G', 'Done.'];
const QUARTERS = ['No', 'Action', 'Lead', 'By when'];
const row = (number: string, action: string, ...cells: readonly CellValue[]) => [
  number,
  action,
  'Health',
  'June 2022',
  ...cells,
];

describe('a plan on several sheets', () => {
  const second = (head: readonly string[], ...rows: readonly (readonly CellValue[])[]) => [
    sketch([head, ...rows], { sheet: 'Training' }),
  ];

  it('has a revised date in the evidence where only another sheet has a column for it', () => {
    const others = second([...HEAD, 'Revised date'], [...TRAIN, '31/08/2022']);
    const sheet = { ...plain('Agree it – June 2022'), others };
    expect(update(sheet, { revised }).cells).toEqual([['F2', 'Revised date: 15/09/2022 – no staff']]);
  });

  it('has dates as the column of their own sheet writes them, whatever rows another sheet has', () => {
    const dated = (day: string) => [...TRAIN, day];
    const sheet = {
      head: [...HEAD, 'Revised date'],
      rows: [
        [...one('Agree it – June 2022'), ''],
        ...['August 2022', 'August 2022', '31/08/22', '31/08/22', '31/08/22'].map(dated),
      ],
      others: second([...HEAD, 'Revised date'], ...['31.08.2022', '31.07.2022', '30.06.2022'].map(dated)),
    };
    expect(update(sheet, { revised }).cells[0]).toEqual(['G2', '15/09/22']);
  });

  it('has ratings in the latest quarter of their own sheet', () => {
    const sheet = {
      head: [...QUARTERS, 'Q1 RAG', 'Q2 RAG', 'Q3 RAG'],
      rows: [row('1.1', 'Keep children safe', 'A', '', ''), row('1.2', 'Train staff', 'A', '', '')],
      others: second(
        [...QUARTERS, 'Q1 RAG', 'Q2 RAG', 'Q3 RAG'],
        row('2.1', 'Audit cases', 'A', 'A', 'G'),
        row('2.2', 'Visit schools', 'A', 'A', 'G'),
      ),
    };
    expect(update(sheet, { rating: 'red' }).cells).toEqual([['E2', 'R']]);
  });

  it('names a cell with its sheet, and other sheets do not make it several', () => {
    const merged = plain('Agree it – June 2022', 'Drafted.', { merges: ['F2:F3'] });
    const notes = (others: typeof merged.others = []) =>
      update({ ...merged, others }, { words: 'Agreed' }, 1).notes;
    const shared =
      'F2 is merged over other activities too: 1.1 (row 2). Say in the words whose evidence it is.';
    expect(notes(second(HEAD, ['2.1', 'Visit schools', 'Health', 'Visit ten – May 2023', 'G', '']))).toEqual([
      `Plan, ${shared}`,
    ]);
    expect(notes(second(['Name', 'Telephone'], ['Health', '01234']))).toEqual([shared]);
  });

  it('shares a merged cell with the rows that it reaches on its own sheet', () => {
    const sheet = {
      ...plain('Agree it – June 2022', 'Drafted.', { merges: ['F2:F3'] }),
      others: second(
        HEAD,
        ['2.1', 'Visit schools', 'Health', 'Visit ten – May 2023', 'G', 'Met.'],
        [...['2.2', 'Audit cases', 'Health', 'Audit ten – May 2023', 'G', 'Met.']],
      ),
    };
    const { notes } = update(sheet, { words: 'Agreed' });
    expect(notes.join()).toContain('too: 1.2 (row 3). Say');
  });
});

it('shares a merged cell with none of the rows above or below it', () => {
  const more = ['1.3', '1.4', '1.5'].map((number) => [number, `Do ${number}`, ...TRAIN.slice(2)]);
  const sheet = {
    head: HEAD,
    rows: [one('Agree it – June 2022', 'Drafted.'), TRAIN, ...more],
    merges: ['F3:F4'],
  };
  expect(update(sheet, { words: 'Agreed' }, 1).notes).toEqual([
    'F3 is merged over other activities too: 1.3 (row 4). Say in the words whose evidence it is.',
  ]);
});

describe('a column for each quarter', () => {
  it('counts down under each heading', () => {
    const head = [...QUARTERS, 'Q3 RAG', 'Q2 RAG', 'Q1 RAG'];
    const sheet = {
      head,
      rows: [
        row('1.1', 'Keep children safe', '', '', 'A'),
        row('1.2', 'Train staff', '', 'G', 'A'),
        ['Priority 2: Schools'],
        [...QUARTERS, 'RAG Q3', 'RAG Q2', 'RAG Q1'],
        row('2.1', 'Audit cases', '', '', 'A'),
      ],
    };
    expect(update(sheet, { rating: 'red' }).cells).toEqual([['F2', 'R']]);
    expect(update(sheet, { rating: 'red' }, 2).cells).toEqual([['F6', 'R']]);
  });

  it('is not in use because a table below has it too, where nothing is rated yet', () => {
    const head = [...QUARTERS, 'Q1 RAG', 'Q2 RAG', 'Q3 RAG'];
    const sheet = {
      head,
      rows: [
        row('1.1', 'Keep children safe', 'A', '', ''),
        row('1.2', 'Train staff', 'A', 'G', ''),
        ['Priority 2: Schools'],
        head,
        row('2.1', 'Audit cases', '', '', ''),
      ],
    };
    expect(update(sheet, { rating: 'red' }).cells).toEqual([['F2', 'R']]);
  });

  it('is in use where a row fills it in, by a word or by a fill', () => {
    const sheet = {
      head: [...QUARTERS, 'Q1 RAG', 'Q2 RAG', 'Q3 RAG'],
      rows: [row('1.1', 'Keep children safe', '', '', ''), row('1.2', 'Train staff', '', '', '')],
    };
    expect(update({ ...sheet, fills: { E3: '#00B050' } }, { rating: 'green' }).cells).toEqual([
      ['E2', '#00B050'],
    ]);
  });

  it('has the evidence in a quarter that holds some, not in one that says nothing', () => {
    const sheet = (...cells: readonly string[]) => ({
      head: [...QUARTERS, 'Q1 progress', 'Q2 progress'],
      rows: [row('1.1', 'Keep children safe', 'Drafted.', ''), row('1.2', 'Train staff', ...cells)],
    });
    expect(update(sheet('', 'n/a'), { words: 'Agreed' }).cells).toEqual([
      ['E2', 'Drafted.\n30/04/2022: Agreed'],
    ]);
    expect(update(sheet('', 'Will be held in June.'), { words: 'Agreed' }).cells).toEqual([
      ['F2', '30/04/2022: Agreed'],
    ]);
  });
});

it('has the evidence where the row has some, not in another column that other rows fill in', () => {
  const sheet = {
    head: [...QUARTERS, 'Progress', 'Impact'],
    rows: [row('1.1', 'Keep children safe', 'Drafted.', ''), row('1.2', 'Train staff', '', 'Fewer repeats.')],
  };
  expect(update(sheet, { words: 'Agreed' }).cells).toEqual([['E2', 'Drafted.\n30/04/2022: Agreed']]);
});

it.each([
  ['Open / Closed', 'Complete'],
  ['Complete?', 'Yes'],
  ['Done', 'Yes'],
])('says complete in the words of the column’s heading: %s', (header, word) => {
  const sheet = {
    head: [...QUARTERS, header],
    rows: [row('1.1', 'Agree the protocol', ''), row('1.2', 'Train the staff', '')],
  };
  expect(update(sheet, { completed: [0] }).cells).toEqual([['E2', word]]);
});
