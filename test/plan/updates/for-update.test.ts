/** Which cells an update changes, and to what; each is proved by reading the plan again. */
import type { CellValue } from '../../../src/plan/grid';
import type { SketchOptions } from '../../support/grids';
import { HEAD, one, plain, revised, update, type Sheet } from './support';

describe('evidence', () => {
  it.each<[string, CellValue, string, string]>([
    ['into an empty cell', '', 'Agreed', '30/04/2022: Agreed'],
    ['below what stands there', 'Drafted.', 'Agreed', 'Drafted.\n30/04/2022: Agreed'],
    [
      'with the bullet sign of the cell',
      '• Drafted\n• Shared',
      'Agreed',
      '• Drafted\n• Shared\n• 30/04/2022: Agreed',
    ],
    [
      'with the dashes of the cell',
      '- Drafted\n- Shared',
      'Agreed',
      '- Drafted\n- Shared\n- 30/04/2022: Agreed',
    ],
    [
      'without a sign that only one line of three has',
      'So far:\n• Drafted\nShared',
      'Agreed',
      'So far:\n• Drafted\nShared\n30/04/2022: Agreed',
    ],
    ['dated once', '', '29/04/2022: Agreed', '29/04/2022: Agreed'],
    ['below a number', 14, 'Agreed', '14\n30/04/2022: Agreed'],
  ])('%s', (_what, evidence, words, text) => {
    expect(update(plain('Agree it – June 2022', evidence), { words })).toMatchObject({
      cells: [['F2', text]],
      problems: [],
      evidence: { kind: 'evidence', text },
    });
  });

  it('below a date, as it is shown', () => {
    const sheet = plain('Agree it – June 2022', 44_650, {
      formats: { F2: 'dd/mm/yyyy' },
      shown: { F2: '########' },
    });
    expect(update(sheet, { words: 'Agreed' })).toMatchObject({
      cells: [['F2', '30/03/2022\n30/04/2022: Agreed']],
    });
  });

  it('tells whose the cell is as well, where it is merged over several activities', () => {
    const sheet = plain('Agree it – June 2022', 'Drafted.', { merges: ['F2:F3'] });
    const { cells, notes, problems } = update(sheet, { words: 'Agreed' }, 1);
    expect(cells).toEqual([['F2', 'Drafted.\n30/04/2022: Agreed']]);
    expect(notes).toEqual([
      'F2 is merged over other activities too: 1.1 (row 2). Say in the words whose evidence it is.',
    ]);
    expect(problems).toEqual([]);
  });

  it('is nothing where only blanks are given', () => {
    expect(update(plain('Agree it – June 2022', 'Drafted.'), { words: ' \n' }).changes).toEqual([]);
  });

  it('says so where the cell would be too long, and where there is no such column', () => {
    const long = update(plain('Agree it – June 2022', 'x'.repeat(32_760)), { words: 'Agreed' });
    expect(long.changes).toEqual([]);
    expect(long.problems.join()).toContain('32,767');
    const none = update(
      { head: HEAD.slice(0, 5), rows: [one('Agree it – June 2022').slice(0, 5)] },
      { words: 'Agreed' },
    );
    expect(none.changes).toEqual([]);
    expect(none.problems).toEqual([
      'The plan has no column for evidence or progress, so there is no cell for these words.',
    ]);
  });

  it('goes into the latest quarter that is in use, never into an earlier one', () => {
    const head = ['No', 'Action', 'Lead', 'By when', 'Q1 progress', 'Q2 progress', 'Q3 progress'];
    const rows = [
      ['1.1', 'Keep children safe', 'Health', 'June 2022', 'Drafted.', '', ''],
      ['1.2', 'Train staff', 'Police', 'May 2023', 'Booked.', 'Held.', ''],
    ];
    expect(update({ head, rows }, { words: 'Agreed' })).toMatchObject({
      cells: [['F2', '30/04/2022: Agreed']],
    });
  });
});

describe('a rating', () => {
  it('goes into the latest quarter that is in use', () => {
    const head = ['No', 'Action', 'Lead', 'By when', 'Q1 RAG', 'Q2 RAG', 'Q3 RAG'];
    const rows = [
      ['1.1', 'Keep children safe', 'Health', 'June 2022', 'A', '', ''],
      ['1.2', 'Train staff', 'Police', 'May 2023', 'A', 'G', ''],
    ];
    expect(update({ head, rows }, { rating: 'red' })).toMatchObject({ cells: [['F2', 'R']], rating: 'red' });
  });

  it('is no change where the activity has it', () => {
    expect(update(plain('Agree it – June 2022'), { rating: 'amber' }).changes).toEqual([]);
  });

  it('tells whose it is as well, where its cell is merged', () => {
    const { notes } = update(plain('Agree it – June 2022', '', { merges: ['E2:E3'] }), { rating: 'red' });
    expect(notes).toEqual(['E2 is merged over other activities too: 1.2 (row 3). The rating is theirs too.']);
  });

  it('is told in words, before and after', () => {
    const [change] = update(plain('Agree it – June 2022'), { rating: 'green' }).changes;
    expect(change).toMatchObject({ now: 'Amber (“A”)', then: 'Green (“G”)', was: 'A', text: 'G' });
    expect(change).not.toHaveProperty('fill');
  });

  const painted = (word: string, fills: SketchOptions['fills']): Sheet => {
    const [first, second] = [
      one('Agree it – June 2022'),
      ['1.2', 'Train', 'Police', 'Train all', '', 'Done.'],
    ];
    return { head: HEAD, rows: [[...first.slice(0, 4), word, ''], second], ...(fills && { fills }) };
  };

  it('is told by its colour, where the plan rates by fills', () => {
    const [change, more] = update(painted('', { E2: '#FFC000', E3: '#00B050' }), { rating: 'green' }).changes;
    expect(change).toMatchObject({
      now: 'Amber',
      then: 'Green (its colour)',
      fill: '#00B050',
      fillWas: '#FFC000',
    });
    expect(change).not.toHaveProperty('text');
    expect(more).toBeUndefined();
  });

  it('is told by both, where the plan rates by both, and nothing stood there', () => {
    const [change] = update(painted('', { E3: '#00B050' }), { rating: 'green' }).changes;
    expect(change).toMatchObject({ now: 'Not rated', then: 'Green (its colour)', fillWas: null });
    const sheet = painted('', {});
    expect(update(sheet, { rating: 'green' }).changes[0]).toMatchObject({
      now: 'Not rated',
      then: 'Green (its colour and “Green”)',
    });
  });

  it('leaves the fill where it is that of the rating', () => {
    const sheet = {
      head: HEAD,
      rows: [
        [...one('Agree it – June 2022').slice(0, 4), 'G', ''],
        ['1.2', 'Train', 'Police', 'Train all', 'A', 'Done.'],
        ['1.3', 'Audit', 'Police', 'Audit ten', 'A', 'Done.'],
      ],
      fills: { E2: '#FFC000', E3: '#FFC000', E4: '#FFC000' },
    };
    const [change] = update(sheet, { rating: 'amber' }).changes;
    expect(change).toMatchObject({ text: 'A' });
    expect(change).not.toHaveProperty('fill');
  });

  it('is told of the quarter that it goes into, whatever an earlier one says', () => {
    const head = ['No', 'Action', 'Lead', 'By when', 'Q1 RAG', 'Q2 RAG'];
    const rows = [
      ['1.1', 'Keep children safe', 'Health', 'June 2022', 'A', ''],
      ['1.2', 'Train staff', 'Police', 'May 2023', 'A', 'G'],
    ];
    const { changes, cells } = update({ head, rows }, { rating: 'amber' });
    expect(cells).toEqual([['F2', 'A']]);
    expect(changes[0]).toMatchObject({ now: 'Not rated', then: 'Amber (“A”)' });
  });

  it('concerns nobody else where its cell is not merged', () => {
    expect(update(plain('Agree it – June 2022'), { rating: 'red', words: 'Late' }).notes).toEqual([]);
  });

  it('says so where the plan does not rate', () => {
    const sheet = { head: HEAD.slice(0, 4), rows: [one('Agree it – June 2022').slice(0, 4)] };
    expect(update(sheet, { rating: 'red' })).toMatchObject({
      changes: [],
      problems: ['The plan has no column for ratings.'],
    });
  });

  it('says so where the plan’s key has no such rating', () => {
    expect(update(plain('Agree it – June 2022'), { rating: 'blue' }).problems).toEqual([
      'The plan’s key has no Blue.',
    ]);
  });
});

describe('a revised date', () => {
  it('stands in the evidence, where it reads as that of the one open milestone', () => {
    const { cells, after } = update(plain('Agree it – June 2022', 'Drafted.'), { revised });
    expect(cells).toEqual([['F2', 'Drafted.\nRevised date: 15/09/2022 – no staff']]);
    expect(after).toEqual([[null, '2022-06-30', '2022-09-15']]);
  });

  it('stands below the words of the same update', () => {
    const { cells } = update(plain('Agree it – June 2022'), { revised, words: 'Drafted' });
    expect(cells).toEqual([['F2', '30/04/2022: Drafted\nRevised date: 15/09/2022 – no staff']]);
  });

  it('stands in the words of the milestone that is meant, where several are open', () => {
    const two = '• Agree it – June 2022\n• Share it – July 2022';
    expect(update(plain(two), { revised }).problems).toEqual([
      'Several of its milestones are open. Say which of them the revised date is for.',
    ]);
    const { cells, after } = update(plain(two), { revised: { ...revised, milestone: 1 } });
    expect(cells).toEqual([
      ['D2', '• Agree it – June 2022\n• Share it – July 2022 (revised to 15/09/2022)'],
      ['F2', 'Revised date for “Share it”: 15/09/2022 – no staff'],
    ]);
    expect(after).toEqual([
      [null, '2022-06-30', null],
      [null, '2022-07-31', '2022-09-15'],
    ]);
  });

  it('stands in the milestone’s words, where these have moved it before', () => {
    const { after } = update(plain('Agree it – June 2022, slipped to July 2022'), { revised });
    expect(after).toEqual([['delayed', '2022-06-30', '2022-09-15']]);
  });

  it('stands in the milestone’s words, where the evidence is another row’s', () => {
    const sheet = plain('Agree it – June 2022', 'Drafted.', { merges: ['F2:F3'] });
    expect(update(sheet, { revised }, 1).after).toEqual([[null, '2023-05-31', '2022-09-15']]);
  });

  const withColumn = (...cells: readonly CellValue[]): Pick<Sheet, 'head' | 'rows'> => ({
    head: [...HEAD, 'Revised date'],
    rows: cells.map((cell, at) => [
      `1.${String(at)}`,
      `Action ${String(at)}`,
      'Health',
      'Agree it – June 2022',
      'A',
      '',
      cell,
    ]),
  });

  it.each<[string, readonly CellValue[], SketchOptions, string]>([
    ['an empty column', ['', ''], {}, '2022-09-15'],
    ['a column of dates', ['', 44_805], { formats: { G3: 'dd/mm/yyyy' } }, '2022-09-15'],
    ['a column of texts', ['', '31/08/2022'], {}, '15/09/2022'],
    ['dots', ['', '31.08.2022', '30.06.2022'], {}, '15.09.2022'],
    ['two figures for the year', ['', '31/08/22'], {}, '15/09/22'],
    ['months in full', ['', '31 August 2022'], {}, '15 September 2022'],
    ['months alone', ['', 'August 2022'], {}, '15 September 2022'],
    ['what stood there', ['31/07/2022', '31/08/2022'], {}, '15/09/2022'],
  ])('goes into the column for it as the column writes dates: %s', (_what, cells, options, text) => {
    const planned = update({ ...withColumn(...cells), ...options }, { revised });
    expect(planned.cells).toEqual([
      ['G2', text],
      ['F2', 'Revised date: 15/09/2022 – no staff'],
    ]);
    expect(planned.after).toEqual([[null, '2022-06-30', '2022-09-15']]);
  });

  it('goes onto the milestone’s line of that column, and keeps the others', () => {
    const head = [...HEAD, 'Revised date'];
    const row = (cell: string) => [
      '1.1',
      'Keep',
      'Health',
      '• Agree it – June 2022\n• Share it – July 2022',
      'A',
      '',
      cell,
    ];
    const form = { revised: { ...revised, milestone: 1 } };
    const empty = update({ head, rows: [row('')] }, form);
    expect(empty.cells[0]).toEqual(['G2', '–\n15/09/2022']);
    expect(empty.after).toEqual([
      [null, '2022-06-30', null],
      [null, '2022-07-31', '2022-09-15'],
    ]);
    const both = update({ head, rows: [row('31/08/2022\n–')] }, form);
    expect(both.cells[0]).toEqual(['G2', '31/08/2022\n15/09/2022']);
    const all = update({ head, rows: [row('')] }, { revised: { ...revised, milestone: 'all' } });
    expect(all.cells[0]).toEqual(['G2', '2022-09-15']);
    expect(all.after?.map(([, , day]) => day)).toEqual(['2022-09-15', '2022-09-15']);
    const lines = update({ head, rows: [row('31/08/2022\n30/09/2022\nsee minutes')] }, form);
    expect(lines.changes).toEqual([]);
    expect(lines.problems[0]).toContain('nobody could tell whose the new one is');
  });

  it('needs a reason, an open milestone and another day than it has', () => {
    const sheet = plain('Agree it – 15 September 2022');
    expect(update(sheet, { revised: { ...revised, reason: ' ' } }).problems).toEqual([
      'Give the reason for the revised date: boards ask for it.',
    ]);
    expect(update(sheet, { revised }).problems).toEqual(['15/09/2022 is its date already.']);
    expect(update(plain('Agree it – June 2022 – Complete'), { revised }).problems).toEqual([
      'None of its milestones is open, so there is no date to revise.',
    ]);
  });

  it('is refused where its reason would be read as the date', () => {
    const form = { revised: { ...revised, reason: 'first revised to 31/05/2022' } };
    expect(update(plain('Agree it – June 2022'), form).problems).toEqual([
      'The reason names another date, which would be read as the revised one. Say it without that date.',
    ]);
  });
});

describe('complete', () => {
  it.each<[string, string, string]>([
    ['beside a date', 'Agree it – May 2022', 'Agree it – May 2022 – Complete (April 2022)'],
    ['without a date', 'Agree it', 'Agree it – Complete – April 2022'],
    [
      'instead of a word of progress',
      'Agree it – May 2022 – In progress',
      'Agree it – May 2022 – Complete (April 2022)',
    ],
    [
      'on its own bullet',
      '• Agree it – May 2022\n• Share it – July 2022',
      '• Agree it – May 2022 – Complete (April 2022)\n• Share it – July 2022',
    ],
  ])('stands in the tail of the milestone: %s', (_what, before, text) => {
    const { cells, after, problems } = update(plain(before), { completed: [0] });
    expect(problems).toEqual([]);
    expect(cells).toEqual([['D2', text]]);
    expect(after?.[0]?.[0]).toBe('complete');
  });

  it('is spelt as the plan’s milestones spell it', () => {
    const sheet = {
      head: HEAD,
      rows: [
        one('Agree it – May 2022'),
        ['1.2', 'Train', 'Police', 'Train all – May 2021 – completed', 'G', 'Done.'],
      ],
    };
    expect(update(sheet, { completed: [0] }).cells).toEqual([
      ['D2', 'Agree it – May 2022 – completed (April 2022)'],
    ]);
  });

  const TABLE = ['No', 'Action', 'Lead', 'By when'];
  it.each<
    [string, readonly string[], readonly CellValue[], SketchOptions, readonly (readonly [string, string])[]]
  >([
    ['a column of status', ['Status'], ['In progress'], {}, [['E2', 'Complete']]],
    ['its own word', ['Status', 'Progress'], ['Not started', ''], {}, [['E2', 'Complete']]],
    ['the day of completion', ['Date completed'], [''], {}, [['E2', '2022-04-30']]],
    [
      'both',
      ['Status', 'Date completed'],
      ['In progress', ''],
      {},
      [
        ['E2', 'Complete'],
        ['F2', '2022-04-30'],
      ],
    ],
    ['yes or no', ['Completed?'], ['No'], {}, [['E2', 'Yes']]],
  ])('stands in %s', (_what, columns, cells, options, expected) => {
    const head = [...TABLE, ...columns];
    const rows = [
      ['1.1', 'Agree the protocol', 'Health', 'May 2022', ...cells],
      ['1.2', 'Train the staff', 'Police', 'June 2023', ...columns.map(() => '')],
    ];
    const planned = update({ head, rows, ...options }, { completed: [0] });
    expect(planned.cells).toEqual(expected);
    expect(planned.after).toEqual([['complete', '2022-05-31', null]]);
  });

  it('is refused beside a real date, where the plan has no place for the word', () => {
    const sheet = {
      head: TABLE,
      rows: [['1.1', 'Agree the protocol', 'Health', 44_712]],
      formats: { D2: 'dd/mm/yyyy' },
    };
    const { changes, problems } = update(sheet, { completed: [0] });
    expect(changes).toEqual([]);
    expect(problems).toEqual([
      'D2 has no place for the word “complete” beside “Agree the protocol”. Rate the activity as the plan rates completed work and record the evidence, or type the word there by hand.',
    ]);
  });

  it('is refused in a cell that is merged over other activities', () => {
    const sheet = {
      head: TABLE,
      rows: [
        ['1.1', 'Agree the protocol', 'Health', 'May 2022'],
        ['1.2', 'Train the staff', 'Police', ''],
      ],
      merges: ['D2:D3'],
    };
    expect(update(sheet, { completed: [0] })).toMatchObject({
      changes: [],
      problems: [expect.stringContaining('no place')],
    });
  });

  it('goes together with a revised date for what is still open', () => {
    const two = '• Agree it – March 2022\n• Share it – July 2022';
    const { cells, after } = update(plain(two), { completed: [0], revised });
    expect(cells).toEqual([
      ['D2', '• Agree it – March 2022 – Complete (April 2022)\n• Share it – July 2022'],
      ['F2', 'Revised date: 15/09/2022 – no staff'],
    ]);
    expect(after).toEqual([
      ['complete', '2022-03-31', null],
      [null, '2022-07-31', '2022-09-15'],
    ]);
  });
});
