import type { CellValue } from '../../../src/plan/grid';
import { NO_SETTINGS, readSettings } from '../../../src/plan/settings';
import { sketch } from '../../support/grids';

const SETTINGS = ['', 'Setting', 'Your setting'];
const KEY = ['', 'Rating', 'Your meaning', 'Your colour'];
const COLUMNS = ['', 'Column heading', 'Your correction', 'Sheet', 'Column', 'Which of them'];

/** What the sheet with this table says, and the sentences about what cannot be used. */
function read(...rows: CellValue[][]) {
  const { settings, problems } = readSettings(sketch(rows, { ours: 'settings' }));
  return {
    ...settings,
    problems,
    told: problems.map(({ what }) => what),
    at: problems.map(({ heading }) => heading),
  };
}

describe('a setting', () => {
  it('that is given twice counts as it was given first, and the second is told', () => {
    expect(
      read(
        SETTINGS,
        ['', 'Position at', 'today'],
        ['', 'Position at', ''],
        ['', 'Position at', '30/04/2022'],
      ),
    ).toMatchObject({
      asOf: 'today',
      problems: [
        {
          row: 3,
          heading: 'Your setting',
          what: '“30/04/2022” for “Position at” is not used: it should be given once only; the first counts.',
        },
      ],
    });
  });

  it.each<[string, string]>([
    ['Position at', 'a day such as 30/04/2022, or the word today'],
    ['Plan begins', 'a day such as 01/04/2021'],
    ['Plan ends', 'a day such as 31/03/2023'],
    ['Year begins in', 'a month such as April'],
    ['Replies wanted by', 'a day such as 30/04/2022'],
  ])('%s: what it should be is told where it cannot be used', (name, expected) => {
    expect(read(SETTINGS, ['', name, 'today or so']).told).toEqual([
      `“today or so” for “${name}” is not used: it should be ${expected}.`,
    ]);
  });

  it('today is a word by itself', () => {
    expect(read(SETTINGS, ['', 'Position at', ' TODAY ']).asOf).toBe('today');
    expect(read(SETTINGS, ['', 'Position at', 'not today'])).toMatchObject({
      asOf: null,
      at: ['Your setting'],
    });
  });

  it('of a very long text the start is told', () => {
    expect(read(SETTINGS, ['', 'Plan begins', 'x'.repeat(60)]).told[0]).toContain(`“${'x'.repeat(60)}”`);
    expect(read(SETTINGS, ['', 'Plan begins', 'x'.repeat(61)]).told[0]).toContain(`“${'x'.repeat(60)}…”`);
    const half = `${'x'.repeat(59)}🙂`;
    expect(read(SETTINGS, ['', 'Plan begins', half]).told[0]).toContain(`“${'x'.repeat(59)}…”`);
  });

  it('a marking is a short text: its first hundred characters, none cut in half', () => {
    expect(read(SETTINGS, ['', 'Protective marking', 'x'.repeat(101)]).marking).toBe('x'.repeat(100));
    expect(read(SETTINGS, ['', 'Protective marking', `${'x'.repeat(99)}🙂`]).marking).toBe('x'.repeat(99));
  });

  it('a period that ends on the day it begins, or before, is not used and told', () => {
    const period = (end: string) => read(SETTINGS, ['', 'Plan begins', '01/04/2022'], ['', 'Plan ends', end]);
    expect(period('31/03/2022')).toMatchObject({
      periodStart: null,
      periodEnd: null,
      told: ["The plan's period is not used: its end (31/03/2022) is not after its beginning (01/04/2022)."],
    });
    expect(period('01/04/2022')).toMatchObject({ periodStart: null, periodEnd: null });
    expect(period('02/04/2022')).toMatchObject({
      periodStart: '2022-04-01',
      periodEnd: '2022-04-02',
      told: [],
    });
  });
});

describe('a rating of the key', () => {
  it('has the meaning and the colour that people give it; without either it is left as it is', () => {
    expect(
      read(
        KEY,
        ['', 'Red', 'Late', ''],
        ['', 'Amber', '', 'ffc000'],
        ['', 'Green', 'on track', '#00B050'],
        ['', 'Blue', '', ''],
      ),
    ).toMatchObject({
      key: [
        { rating: 'red', meaning: 'late', colour: null },
        { rating: 'amber', meaning: null, colour: '#FFC000' },
        { rating: 'green', meaning: 'onTrack', colour: '#00B050' },
      ],
      told: [],
    });
  });

  it('what cannot be used is told beside its cell, and the other cell counts', () => {
    expect(read(KEY, ['', 'Red', 'bad', '#C00000'], ['', 'Green', 'complete', 'greenish'])).toMatchObject({
      key: [
        { rating: 'red', meaning: null, colour: '#C00000' },
        { rating: 'green', meaning: 'complete', colour: null },
      ],
      at: ['Your meaning', 'Your colour'],
      told: [
        '“bad” for “Red” is not used: it should be Late, At risk, On track, Complete or Not started.',
        '“greenish” for “Green” is not used: it should be a colour such as #FFC000.',
      ],
    });
  });

  it('that is given twice counts as it was given first, and the second is told', () => {
    expect(
      read(
        KEY,
        ['', 'Green', '', ''],
        ['', 'Green', 'on track', ''],
        ['', 'Green', 'complete', '#00B050'],
        ['', 'Green', '', ''],
      ),
    ).toMatchObject({
      key: [{ rating: 'green', meaning: 'onTrack', colour: null }],
      at: ['Your meaning', 'Your colour'],
      told: [
        '“complete” for “Green” is not used: it should be given once only; the first counts.',
        '“#00B050” for “Green” is not used: it should be given once only; the first counts.',
      ],
    });
  });

  it('a row of another name is people’s own', () => {
    expect(read(KEY, ['', 'Purple', 'complete', 'greenish'])).toMatchObject({ key: [], told: [] });
  });
});

describe('a correction of a column', () => {
  it('is a role by its word; a column of which nothing is said is left as it is', () => {
    expect(
      read(
        COLUMNS,
        ['', 'Deputy', 'Lead', 'Plan', 'D', ''],
        ['', '(no heading)', 'number', 'Plan', 'A', ''],
        ['', 'Cost', '', 'Plan', 'E', ''],
        ['', '', 'Lead', 'Plan', 'F', ''],
      ),
    ).toMatchObject({
      columns: [
        { sheet: 'Plan', header: 'Deputy', letter: 'D', role: 'lead' },
        { sheet: 'Plan', header: '', letter: 'A', role: 'number' },
      ],
      told: [],
    });
  });

  it('that is given twice counts as it was given first, and the second is told', () => {
    expect(
      read(
        COLUMNS,
        ['', 'Deputy', '', 'Plan', 'D', ''],
        ['', 'Deputy', 'Lead', 'Plan', 'D', ''],
        ['', 'deputy', 'Progress', 'Plan', '', ''],
        ['', '(no heading)', 'number', 'Plan', 'A', ''],
        ['', '(no heading)', 'Lead', 'Plan', 'A', ''],
      ),
    ).toMatchObject({
      columns: [
        { header: 'Deputy', role: 'lead' },
        { header: '', role: 'number' },
      ],
      at: ['Your correction', 'Your correction'],
      told: [
        '“Progress” for “deputy” is not used: it should be given once only; the first counts.',
        '“Lead” for “(no heading)” is not used: it should be given once only; the first counts.',
      ],
    });
  });

  it('is of its own column where others have the same heading, or none, or stand on another sheet', () => {
    const { columns, told } = read(
      COLUMNS,
      ['', 'Date', 'Timescale', 'Plan', 'D', '1 of 2'],
      ['', 'Date', 'Start', 'Plan', 'E', '2 of 2'],
      ['', 'Date', 'Evidence', 'Annex', 'D', ''],
      ['', '(no heading)', 'number', 'Plan', 'A', ''],
      ['', '(no heading)', 'Lead', 'Plan', 'B', ''],
    );
    expect([columns.length, told]).toEqual([5, []]);
  });

  it('that is no role is told with the heading', () => {
    expect(
      read(
        COLUMNS,
        ['', 'Deputy', 'gibberish', 'Plan', 'D', ''],
        ['', '(no heading)', 'first', 'Plan', 'A', ''],
      ),
    ).toMatchObject({
      columns: [],
      at: ['Your correction', 'Your correction'],
      told: [
        '“gibberish” for “Deputy” is not used: it should be one of the words listed there.',
        '“first” for “(no heading)” is not used: it should be one of the words listed there.',
      ],
    });
  });
});

it('what stands below a sentence of ours belongs to no table, whatever it says', () => {
  const apart = (table: CellValue[], row: CellValue[]) => read(table, ['#about', 'A sentence.'], row);
  const nothing = { ...NO_SETTINGS, problems: [] };
  expect(apart(SETTINGS, ['', 'Position at', 'today'])).toMatchObject(nothing);
  expect(apart(COLUMNS, ['', 'Deputy', 'Lead', 'Plan', 'D', ''])).toMatchObject(nothing);
  expect(apart(KEY, ['', 'Red', 'late', ''])).toMatchObject(nothing);
});

it('nothing is said where the workbook has no such sheet, or an empty one', () => {
  expect(readSettings(null)).toEqual(readSettings(sketch([], { ours: 'settings' })));
});
