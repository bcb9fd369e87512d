/** A remark that is merged across several columns of a row stays as it is, whatever else is updated there. */
import type { CellValue } from '../../../src/plan/grid';
import { HEAD, one, revised, update } from './support';

const OTHER = ['1.2', 'Train staff', 'Police', 'Train all – May 2023', 'G', 'Done.'];

it('a revised date does not take the place of the evidence', () => {
  const sheet = {
    head: [...HEAD, 'Revised date'],
    rows: [
      [...one('Agree it – June 2022', 'Drafted.'), ''],
      [...OTHER, '31/08/2022'],
    ],
    merges: ['F2:G2'],
  };
  const { cells, problems, after } = update(sheet, { revised });
  expect(cells).toEqual([['F2', 'Drafted.\nRevised date: 15/09/2022 – no staff']]);
  expect(problems).toEqual([]);
  expect(after).toEqual([[null, '2022-06-30', '2022-09-15']]);
});

it('a word for what is complete does not take the place of the evidence', () => {
  const sheet = {
    head: ['No', 'Action', 'Lead', 'By when', 'Progress', 'Status'],
    rows: [
      ['1.1', 'Agree the protocol', 'Health', 'May 2022', 'Drafted.', ''],
      ['1.2', 'Train the staff', 'Police', 'May 2023', 'Begun.', 'Done'],
    ],
    merges: ['E2:F2'],
  };
  const { cells, problems, after } = update(sheet, { completed: [0] });
  expect(cells).toEqual([['D2', 'May 2022 – Complete (April 2022)']]);
  expect(problems).toEqual([]);
  expect(after).toEqual([['complete', '2022-05-31', null]]);
});

const before = (...cells: readonly CellValue[]) => ({
  head: ['No', 'Action', 'Lead', 'By when', 'Progress', 'RAG'],
  rows: [
    ['1.1', 'Agree the protocol', 'Health', 'May 2022', ...cells],
    ['1.2', 'Train the staff', 'Police', 'May 2023', 'Begun.', 'G'],
  ],
  merges: ['E2:F2'],
});

it('a rating does not take the place of the evidence', () => {
  const { changes, problems } = update(before('Drafted.', ''), { rating: 'green' });
  expect(changes).toEqual([]);
  expect(problems).toEqual([
    'E2 is merged with a cell of another column. Take the merged area apart, or rate it by hand.',
  ]);
});

it('evidence does not go behind a rating', () => {
  const sheet = { head: HEAD, rows: [one('Agree it – June 2022'), OTHER], merges: ['E2:F2'] };
  const { changes, problems } = update(sheet, { words: 'Agreed' });
  expect(changes).toEqual([]);
  expect(problems).toEqual([
    'F2 is merged with a cell of another column. Take the merged area apart, or type the words there by hand.',
  ]);
});

it('the reason of a revised date does not go behind a rating', () => {
  const sheet = { head: HEAD, rows: [one('Agree it – June 2022'), OTHER], merges: ['E2:F2'] };
  const planned = update(sheet, { revised });
  expect(planned.cells).toEqual([['D2', 'Agree it – June 2022 (revised to 15/09/2022: no staff)']]);
  expect(planned.problems).toEqual([]);
});

it('evidence goes on where columns of evidence are merged with each other', () => {
  const sheet = {
    head: [...HEAD, 'Impact'],
    rows: [
      [...one('Agree it – June 2022', 'Drafted.'), ''],
      [...OTHER, ''],
    ],
    merges: ['F2:G2'],
  };
  expect(update(sheet, { words: 'Agreed' })).toMatchObject({
    cells: [['F2', 'Drafted.\n30/04/2022: Agreed']],
    problems: [],
  });
});

it('a rating goes on where columns of ratings are merged with each other', () => {
  const sheet = {
    head: ['No', 'Action', 'Lead', 'By when', 'Q1 RAG', 'Q2 RAG'],
    rows: [
      ['1.1', 'Agree the protocol', 'Health', 'May 2022', 'A', ''],
      ['1.2', 'Train the staff', 'Police', 'May 2023', 'A', 'G'],
    ],
    merges: ['E2:F2'],
  };
  expect(update(sheet, { rating: 'green' })).toMatchObject({ cells: [['E2', 'G']], problems: [] });
});

it('what another row says across the column of status is not said of this one', () => {
  const sheet = {
    head: ['No', 'Action', 'Lead', 'By when', 'Progress', 'Status'],
    rows: [
      ['1.1', 'Agree the protocol', 'Health', 'May 2022', 'Done.\n31/01/2022: agreed', ''],
      ['1.2', 'Train the staff', 'Police', 'May 2023', 'Begun.', 'In progress'],
    ],
    merges: ['E2:F2'],
  };
  expect(update(sheet, { completed: [0] }, 1).cells).toEqual([['F3', 'Complete']]);
});

it('the reason of a revised date does not move another activity that has the same evidence', () => {
  const sheet = {
    head: [...HEAD, 'Revised date'],
    rows: [
      [...one('Agree it – June 2022'), ''],
      ['1.2', 'Train staff', 'Police', 'Train all – May 2023', 'G', '', '31/08/2023'],
    ],
    merges: ['F2:F3'],
  };
  expect(update(sheet, { revised }, 1).cells).toEqual([
    ['G3', '15/09/2022'],
    ['F2', 'Revised date for “Train all”: 15/09/2022 – no staff'],
  ]);
});

it('a word for what is complete does not go behind a rating', () => {
  const sheet = {
    head: ['No', 'Action', 'Lead', 'RAG', 'By when', 'Progress'],
    rows: [
      ['1.1', 'Agree the protocol', 'Health', 'A', '', ''],
      ['1.2', 'Train the staff', 'Police', 'G', 'May 2023', 'Begun.'],
    ],
    merges: ['D2:E2'],
  };
  expect(update(sheet, { completed: [0] }).cells).toEqual([]);
});
