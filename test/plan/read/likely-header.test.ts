/** Which row of a sheet may be its headings, though the reader knows none of their words. */
import type { CellValue } from '../../../src/plan/grid';
import { likelyHeader, looksLikePlan } from '../../../src/plan/read/likely-header';
import { sheetOf } from '../../../src/plan/read/sheet';
import { sketch, type SketchOptions } from '../../support/grids';

const HEADS = ['Ffocws', 'Pwy', 'Pryd', 'Cyflwr'];
const ONE = ['Agree the guide for new starters', 'Chair', 'May 2022', 'G'];
const TWO = ['Print the guide for all schools', 'Nurse', 'June 2022', 'R'];

type Rows = readonly (readonly CellValue[])[];

/** "2 ABC": the row as people count it, and its columns. */
function headsOf(rows: Rows, options: SketchOptions = {}): string | null {
  const found = likelyHeader(sheetOf(sketch(rows, options)));
  return found && `${String(found.row + 1)} ${found.columns.map((at) => 'ABCDEFGH'.charAt(at)).join('')}`;
}

function isPlan(rows: Rows): boolean {
  const sheet = sheetOf(sketch(rows));
  const header = likelyHeader(sheet);
  return header !== null && looksLikePlan(sheet, header);
}

describe('the row of the headings', () => {
  it('is the first of three short texts over a table', () => {
    expect(headsOf([HEADS, ONE, TWO])).toBe('1 ABCD');
    expect(headsOf([HEADS, ONE, TWO], { at: 'C5' })).toBe('5 CDEF');
    expect(headsOf([['Cynllun'], ['A', 'B'], [], HEADS, ONE, TWO])).toBe('4 ABCD');
    expect(headsOf([HEADS.slice(0, 3), ONE, TWO])).toBe('1 ABC');
  });

  it('is none of two texts, or with one that is a paragraph or a figure', () => {
    expect(headsOf([HEADS.slice(0, 2), ONE.slice(0, 2), TWO.slice(0, 2)])).toBeNull();
    const long = HEADS.with(1, 'P'.repeat(61));
    expect(headsOf([long, ONE.with(0, '1'), TWO.with(0, '2')])).toBeNull();
    expect(headsOf([HEADS.with(1, 'P'.repeat(60)), ONE, TWO])).toBe('1 ABCD');
    expect(headsOf([HEADS.with(2, '2022'), ONE.with(0, '1'), TWO.with(0, '2')])).toBeNull();
  });

  it('has two rows below it that fill at least half of its columns', () => {
    expect(headsOf([HEADS, ONE])).toBeNull();
    expect(headsOf([HEADS, ['x', 'y'], ['', '', 'x', 'y']])).toBe('1 ABCD');
    expect(headsOf([HEADS, ONE, ['x']])).toBeNull();
    expect(headsOf([HEADS, ONE, [], [], TWO])).toBe('1 ABCD');
    expect(headsOf([HEADS, ONE, ['', '', '', 'x', 'y', 'z']])).toBeNull();
  });

  it('stands near the top', () => {
    const after = (rows: number) => [...Array.from({ length: rows }, () => ['Nodyn']), HEADS, ONE, TWO];
    expect(headsOf(after(40))).toBe('41 ABCD');
    expect(headsOf(after(41))).toBeNull();
  });
});

describe('what stands below looks like a plan', () => {
  it('where it has sentences, and two of dates, ratings and a heading that is known', () => {
    expect(isPlan([HEADS, ONE, TWO])).toBe(true);
    const more = ['', 'Nurse', 'June 2022', 'R'];
    expect(isPlan([HEADS, ONE, more, more, TWO, more, more])).toBe(true);
    expect(isPlan([HEADS.with(1, 'Lead'), ONE.with(3, 'x'), TWO.with(3, 'y')])).toBe(true);
    expect(isPlan([HEADS.with(1, 'Lead'), ONE.with(2, 'x'), TWO.with(2, 'y')])).toBe(true);
  });

  const [guide = '', print = ''] = [ONE[0], TWO[0]];

  it.each<[string, Rows]>([
    ['dates alone', [HEADS, ONE.with(3, 'x'), TWO.with(3, 'x')]],
    ['ratings alone', [HEADS, ONE.with(2, 'x'), TWO.with(2, 'x')]],
    ['a heading alone', [HEADS.with(1, 'Lead'), [guide, 'Chair', 'x', 'x'], [print, 'Nurse', 'x', 'x']]],
    ['names in place of sentences', [HEADS, ONE.with(0, 'Guide'), TWO.with(0, 'Schools')]],
    ['a single sentence', [HEADS, ONE, TWO.with(0, '')]],
    ['a single rating', [HEADS, ONE, TWO.with(3, '')]],
    ['a single date', [HEADS, ONE, TWO.with(2, '')]],
    ['fewer dates than other words', [HEADS, ONE, TWO, ONE.with(2, 'x'), ONE.with(2, 'x'), ONE.with(2, 'x')]],
  ])('and not where it has %s', (_words, rows) => {
    expect(isPlan(rows)).toBe(false);
  });
});
