/** How a plan comes to say that a milestone is complete, and how it reads then. */
import type { CellValue } from '../../../src/plan/grid';
import type { SketchOptions } from '../../support/grids';
import { HEAD, one, plain, update } from './support';

const FIRST = { completed: [0] };
const DATED = { formats: { E3: 'dd/mm/yyyy', E4: 'dd/mm/yyyy' } };

/** A table with these columns behind its timescales; the other rows hold one of these cells each, in the first of them. */
function table(
  columns: readonly string[],
  timescale: string,
  cells: readonly CellValue[],
  others: readonly CellValue[],
  options: SketchOptions = {},
) {
  return {
    head: ['No', 'Action', 'Lead', 'By when', ...columns],
    rows: [
      ['1.1', 'Agree the protocol', 'Health', timescale, ...cells],
      ...others.map((cell, at) => [`1.${String(at + 2)}`, 'Train the staff', 'Police', 'June 2023', cell]),
    ],
    ...options,
  };
}

describe('the day of completion', () => {
  it.each<[string, string, readonly CellValue[], SketchOptions, string]>([
    ['a real date where nothing stands below', 'Completed on', [], {}, '2022-04-30'],
    ['a real date among real dates, whatever the heading', 'Completed', [44_600], DATED, '2022-04-30'],
    ['a real date where half of the cells are real dates', 'Completed', [44_600, 'Yes'], DATED, '2022-04-30'],
    [
      'a real date where half of several cells are real dates',
      'Completed',
      [44_600, 44_630, 'Yes', 'Yes'],
      DATED,
      '2022-04-30',
    ],
    ['the word where most of the cells are words', 'Date completed', [44_600, 'Yes', 'Yes'], DATED, 'Yes'],
    ['in words as the column has it', 'Date completed', ['31/03/22', '31/01/22'], {}, '30/04/22'],
    ['in words, whatever the heading', 'Completed', ['March 2022'], {}, 'April 2022'],
    ['below what is no day', 'Date completed', ['to follow'], {}, '30/04/2022'],
    ['the word that the column has', 'Date completed', ['Y', 'Y', 'Yes'], {}, 'Y'],
    ['a word where nothing tells of days', 'Completed', [''], {}, 'Yes'],
  ])('%s', (_what, column, others, options, expected) => {
    const planned = update(table([column], 'May 2022', [''], others, options), FIRST);
    expect(planned.cells).toEqual([['E2', expected]]);
    expect(planned.after).toEqual([['complete', '2022-05-31', null]]);
  });
});

describe('a column of status', () => {
  it('takes the word that the column has for it, however many rows are not complete', () => {
    const sheet = table(['Status'], 'May 2022', ['In progress'], ['Done', 'Not started', 'Not started']);
    expect(update(sheet, FIRST).cells).toEqual([['E2', 'Done']]);
  });

  it.each<[string, string, readonly CellValue[], readonly string[], SketchOptions]>([
    ['is merged over other activities', 'May 2022', ['In progress'], [''], { merges: ['E2:E3'] }],
    ['has lines of which nobody could tell whose they are', 'May 2022', ['Begun\nsee minutes'], [''], {}],
    ['holds a date', 'May 2022', [44_600], [''], { formats: { E2: 'dd/mm/yyyy' } }],
    ['counts after what the milestone says itself', 'May 2022 – In progress', ['Not started'], [''], {}],
  ])('is left alone where it %s', (_what, timescale, cells, others, options) => {
    const planned = update(table(['Status'], timescale, cells, others, options), FIRST);
    expect(planned.cells).toEqual([['D2', 'May 2022 – Complete (April 2022)']]);
    expect(planned.problems).toEqual([]);
    expect(planned.after).toEqual([['complete', '2022-05-31', null]]);
  });

  it('is left alone beside a day of completion, where the milestone says itself how far it is', () => {
    const sheet = table(['Status', 'Date completed'], 'May 2022 – In progress', ['', ''], ['']);
    const { cells, after } = update(sheet, FIRST);
    expect(cells).toEqual([['F2', '2022-04-30']]);
    expect(after).toEqual([['complete', '2022-05-31', null]]);
  });

  it.each<[string, string, string, string, readonly (readonly [string | null, string])[]]>([
    [
      'what it said goes on for the others',
      'Status',
      'In progress',
      'Complete\n–\nIn progress',
      [
        ['complete', '2022-05-31'],
        ['complete', '2022-06-30'],
        ['inProgress', '2022-07-31'],
      ],
    ],
    [
      'with its day',
      'Date completed',
      '',
      '30/04/2022\n–\n–',
      [
        ['complete', '2022-05-31'],
        ['complete', '2022-06-30'],
        [null, '2022-07-31'],
      ],
    ],
  ])('has a line for each of several milestones: %s', (_what, column, cell, expected, read) => {
    const three = 'Draft by May 2022\nShare by June 2022 – complete\nPublish by July 2022';
    const planned = update(table([column], three, [cell], ['']), FIRST);
    expect(planned.cells).toEqual([['E2', expected]]);
    expect(planned.after?.map(([status, due]) => [status, due])).toEqual(read);
  });
});

describe('the milestone’s own words', () => {
  it.each<[string, string]>([
    ['Agree it (May 2022)', 'Agree it (May 2022) – Complete (April 2022)'],
    ['Agree it – May 2022  – In progress', 'Agree it – May 2022 – Complete (April 2022)'],
    ['Agree it – May 2022\nIn progress', 'Agree it – May 2022 – Complete (April 2022)'],
    ['Agree it - May 2022 - in progress', 'Agree it - May 2022 – Complete (April 2022)'],
    ['Agree it – with the board', 'Agree it – with the board – Complete – April 2022'],
    ['Agree it – quarterly', 'Agree it – quarterly – Complete (April 2022)'],
    [
      'Agree it – quarterly until March 2023',
      'Agree it – quarterly until March 2023 – Complete (April 2022)',
    ],
    ['Agree it – April 2022 to June 2022', 'Agree it – April 2022 to June 2022 – Complete – April 2022'],
    ['Agree it – May 2022, July 2022', 'Agree it – May 2022, July 2022 – Complete (April 2022)'],
    ['Agree it – from May 2022', 'Agree it – from May 2022 – Complete (April 2022)'],
    ['Agree it – ongoing', 'Agree it – ongoing – Complete (April 2022)'],
  ])('take the word beside their own dates: %s', (before, text) => {
    const { cells, after } = update(plain(before), FIRST);
    expect(cells).toEqual([['D2', text]]);
    expect(after?.[0]?.[0]).toBe('complete');
  });

  it.each<[string, readonly string[], string]>([
    ['the last word of the milestone', ['Complete the audit – May 2021 – completed'], 'completed'],
    ['not a word before its last', ['To complete the audit – May 2021 – completed'], 'completed'],
    [
      'not of milestones that are open',
      ['Train – May 2021 – completed', 'Complete the audit – June 2023', 'Complete a plan – June 2024'],
      'completed',
    ],
    ['in its shorter form', ['Train – May 2021 – complete'], 'complete'],
    ['where others say it otherwise', ['Train – May 2021 – done'], 'Complete'],
  ])('are spelt as the plan spells it: %s', (_what, others, word) => {
    const sheet = {
      head: HEAD,
      rows: [
        one('Agree it – May 2022'),
        ...others.map((text, at) => [`1.${String(at + 2)}`, 'Train', 'Police', text, 'G', 'Done.']),
      ],
    };
    expect(update(sheet, FIRST).cells).toEqual([['D2', `Agree it – May 2022 – ${word} (April 2022)`]]);
  });

  it.each(['Agree it, 50% complete', 'Agree it:'])(
    'are left alone where they cannot take it: %s',
    (words) => {
      const { changes, problems } = update(plain(words), FIRST);
      expect(changes).toEqual([]);
      expect(problems.join()).toContain(`beside “${words}”`);
    },
  );

  it('are not touched where they say it already', () => {
    const { changes, problems } = update(plain('Agree it – May 2022 – Complete'), FIRST);
    expect({ changes, problems }).toEqual({ changes: [], problems: [] });
  });

  it('stand for a milestone that has no others', () => {
    const sheet = {
      head: HEAD,
      rows: [['1.1', 'Keep', 'Health', 44_712, 'A', '']],
      formats: { D2: 'dd/mm/yyyy' },
      shown: { D2: '31/05/2022' },
    };
    const { changes, problems } = update(sheet, FIRST);
    expect(changes).toEqual([]);
    expect(problems.join()).toContain('31/05/2022');
  });
});
