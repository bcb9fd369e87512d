import type { CellValue } from '../../../src/plan/grid';
import { readSettings } from '../../../src/plan/settings';
import { everyRow, saidIn, settingsRows } from '../../../src/plan/settings/sheet';
import { sketch } from '../../support/grids';

const sheet = (rows: CellValue[][], formats: Record<string, string> = {}) =>
  sketch(rows, { ours: 'settings', formats });
const sections = (...rows: CellValue[][]) =>
  everyRow(sheet(rows)).map(({ section, row, isOurs, isWords }) => [row, section, isOurs, isWords]);

describe('the rows of Plan settings', () => {
  it('belong to the table above them, whichever column its headings stand in; empty rows are none', () => {
    expect(
      sections(
        ['', '', '', ''],
        ['#header key', 'Means', 'Your meaning', 'Rating'],
        ['#key red', 'Late', '', 'Red'],
        ['', '  ', '', ''],
        ['', '', 'late', 'Green'],
        ['#header sheet', 'Sheet of ours', 'Now', 'your  On or Off'],
        ['#sheet', 'Leads', 'On', ''],
      ),
    ).toEqual([
      [1, null, true, true],
      [2, 'key', true, false],
      [4, 'key', false, false],
      [5, null, true, true],
      [6, 'sheet', true, false],
    ]);
  });

  it('a heading or a sentence of ours ends the table above it; a row of people’s own does not', () => {
    expect(
      sections(
        ['', 'Setting', 'Your setting'],
        ['', 'a note', ''],
        ['#settings', 'not a row of the table', ''],
        ['', 'Position at', 'today'],
      ),
    ).toEqual([
      [0, null, true, true],
      [1, 'setting', false, false],
      [2, null, true, true],
      [3, null, false, false],
    ]);
  });

  it('one heading alone, or the later ones, begin no table', () => {
    expect(sections(['', 'Setting', 'In use', 'What it means'], ['', 'Position at', 'today'])).toEqual([
      [0, null, false, false],
      [1, null, false, false],
    ]);
    expect(sections(['', 'Rating', 'Means', 'Your colour'])).toEqual([[0, null, false, false]]);
  });

  it('titles, sentences and headings are not among those that people fill in', () => {
    const grid = sheet([
      ['#title', 'Plan settings'],
      ['', 'Setting', 'Your setting'],
      ['', 'a note'],
    ]);
    expect(settingsRows(grid).map(({ row }) => row)).toEqual([2]);
  });

  it('a heading that is not there says nothing', () => {
    const grid = sheet([
      ['', 'Level', 'Your name for it'],
      ['', '3 Executive', 'Delivery Board'],
    ]);
    const [rung] = settingsRows(grid);
    expect(rung && saidIn(grid, rung, 'Your on or off')).toBe('');
    expect(readSettings(grid).settings.ladder).toMatchObject([{ askOf: 'Delivery Board', isOn: null }]);
  });
});

describe('what stands in a cell', () => {
  const marking = (value: CellValue, format = 'General') =>
    readSettings(
      sheet(
        [
          ['', 'Setting', 'Your setting'],
          ['', 'Protective marking', value],
        ],
        { C2: format },
      ),
    ).settings.marking;

  it.each<[CellValue, string, string]>([
    [44681, 'dd/mm/yyyy', '2022-04-30'],
    [44681.75, 'dd/mm/yyyy hh:mm', '2022-04-30'],
    [44681, 'General', '44681'],
    [-5, 'dd/mm/yyyy', '-5'],
    [true, 'General', 'true'],
    [' OFFICIAL ', 'dd/mm/yyyy', 'OFFICIAL'],
    ['44681', 'dd/mm/yyyy', '44681'],
  ])('%p, formatted %s, is %s', (value, format, words) => {
    expect(marking(value, format)).toBe(words);
  });
});

it('a setting is told by its name in any capitals; another name is people’s own', () => {
  const grid = sheet([
    ['', 'Setting', 'Your setting'],
    ['', 'PLAN BEGINS', '01/04/2022'],
    ['', 'Plan begins here', 'soon'],
    ['', '', 'soon'],
  ]);
  expect(readSettings(grid)).toMatchObject({ settings: { periodStart: '2022-04-01' }, problems: [] });
});
