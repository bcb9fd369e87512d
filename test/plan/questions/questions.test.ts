import type { CellValue } from '../../../src/plan/grid';
import type { Question } from '../../../src/plan/model';
import { thinkThrough } from '../../../src/plan/results';
import { sketch } from '../../support/grids';
import { day } from '../../support/plan-builder';

const HEADER = ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'];
const ROW = ['1', 'Write the guide', 'Health', '30/06/2025', 'Red', 'Begun'];
const asked = (
  rows: CellValue[][],
  about: Question['about'],
  isAsOfSaid = true,
  more: CellValue[][][] = [],
) =>
  thinkThrough([sketch(rows), ...more.map((each, at) => sketch(each, { sheet: `More ${String(at + 1)}` }))], {
    asOf: day('2025-10-31'),
    memory: [],
    history: [],
    isAsOfSaid,
  }).questions?.filter((one) => one.about === about) ?? [];

describe('what only people can settle', () => {
  it.each<[string, CellValue[][], boolean, boolean]>([
    ['a day within the period', [['Plan 2025-2027'], [], HEADER, ROW], false, false],
    ['a day outside the period', [['Plan 2021-2023'], [], HEADER, ROW], false, true],
    ['a day that was said', [['Plan 2021-2023'], [], HEADER, ROW], true, false],
  ])('%s', (_words, rows, isSaid, asks) => {
    expect(asked(rows, 'asOf', isSaid).length > 0).toBe(asks);
  });

  it.each<[string, string[], boolean]>([
    ['greens without key and blue', ['Green', 'Red'], true],
    ['blue beside green', ['Green', 'Blue'], false],
    ['no green', ['Amber', 'Red'], false],
  ])('%s', (_words, ratings, asks) => {
    const rows = ratings.map((rating, at) => [
      String(at + 1),
      `Action ${rating}`,
      'Health',
      '30/06/2025',
      rating,
      'x',
    ]);
    expect(asked([HEADER, ...rows], 'meaning').length > 0).toBe(asks);
  });

  it('two leads with the same claim, asked of both sheets at once', () => {
    const rows = [
      ['No', 'Action', 'Lead', 'Owner', 'By when', 'RAG'],
      ['1', 'Write the guide', 'Health', 'Police', '30/06/2025', 'Red'],
    ];
    const questions = asked(rows, 'column', true, [rows]);
    expect(questions).toHaveLength(1);
    expect(questions[0]?.what).toMatch(/on the sheets “Plan” and “More 1”: C “Lead” or D “Owner”\?/);
    expect(questions[0]?.cell).toEqual({ sheet: 'Plan', row: 0, column: 2 });
    expect(asked([HEADER, ROW], 'column')).toEqual([]);
  });

  it.each<[string, CellValue[][], boolean]>([
    [
      'a table with sentences, dates and ratings',
      [
        ['Thing', 'Whose', 'Latest', 'Shade'],
        ['Write the guide for new starters', 'Health', '30/06/2025', 'Red'],
        ['Train the staff of all schools', 'Police', '31/12/2025', 'Green'],
      ],
      true,
    ],
    [
      'a contact list',
      [
        ['Name', 'Agency', 'Telephone'],
        ['A. Person', 'Health', '01234 567890'],
        ['B. Person', 'Police', '01234 567891'],
      ],
      false,
    ],
    [
      'a calendar of meetings',
      [
        ['Meeting', 'Day', 'Room'],
        ['Board', '12/05/2025', 'Hall'],
        ['Executive', '12/06/2025', 'Hall'],
      ],
      false,
    ],
  ])('%s beside the plan', (_words, rows, asks) => {
    const questions = asked([HEADER, ROW], 'header', true, [rows]);
    expect(questions.length > 0).toBe(asks);
    for (const { what, until } of questions) {
      expect(what).toMatch(/^Is the sheet “More 1” part of the plan\? Row 1 may be its header \(A “Thing”/);
      expect(until).toBe('Until then the sheet is not read.');
    }
  });
});
