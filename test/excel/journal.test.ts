import { beforeBreak, signer, withoutJournal } from '../../src/excel/journal';
import type { CellValue, Grid } from '../../src/plan/grid';
import { sketch } from '../support/grids';

type Rows = readonly (readonly CellValue[])[];

const HELD: Rows = [
  ['Title', ''],
  ['=1+1', 0.5],
  ['', 'answer'],
];
const ANSWERED: Rows = [...HELD, ['', 'and one more']];
const NEW: Rows = [
  ['New title', ''],
  ['', 'answer'],
];
const HALF: Rows = [
  ['New title', ''],
  ['=1+1', 0.5],
  ['', ''],
];

const gridOf = (rows: Rows): Grid => sketch(rows, { shown: { B2: '50%' }, formats: { B2: '0%' } });

/** What stands on the sheet, and below it what it held. */
function sheetOf(now: Rows, state: 'begun' | 'whole' | 'done', known: Rows, held: Rows): Rows {
  return [...now, ['', ''], ['', signer('b1', gridOf(known))(state)], ...held];
}

const readAs = (rows: Rows): Rows => {
  const { values } = beforeBreak(gridOf(rows));
  const last = values.findLastIndex((cells) => cells.some((value) => value !== ''));
  return values.slice(0, last + 1);
};

describe('a sheet with a journal', () => {
  it('is read as it was held where its writing was broken off, with what it showed', () => {
    const rows = sheetOf(HALF, 'whole', HELD, HELD);
    const { text, formats, ...held } = beforeBreak(
      sketch(rows, { shown: { B7: '50%' }, formats: { B7: '0%' } }),
    );
    expect(held).toMatchObject({ top: 0, left: 0, values: HELD, merges: [] });
    expect([text[1]?.[1], formats[1]?.[1]]).toEqual(['50%', '0%']);
  });

  it('is read as it stands where the journal was not made to its end, and where the sheet was', () => {
    expect(readAs(sheetOf(HELD, 'begun', HELD, HELD.slice(1)))).toEqual(HELD);
    expect(readAs(sheetOf(NEW, 'done', HELD, HELD))).toEqual(NEW);
  });

  it('is read as it was held where somebody had typed what the writing did not know of', () => {
    expect(readAs(sheetOf(NEW, 'done', HELD, ANSWERED))).toEqual(ANSWERED);
    expect(readAs(sheetOf(NEW, 'done', HELD, HELD.slice(0, 2)))).toEqual(HELD.slice(0, 2));
  });

  it('is read as it was held before the first of several breaks', () => {
    const once = sheetOf(HALF, 'whole', HELD, HELD);
    const twice = (state: 'begun' | 'whole' | 'done', now = once) => sheetOf(now, state, HELD, once);
    expect(readAs(twice('begun'))).toEqual(HELD);
    expect(readAs(twice('whole'))).toEqual(HELD);
    expect(readAs(twice('whole', HALF))).toEqual(HELD);
    expect(readAs(twice('done', NEW))).toEqual(NEW);
    expect(readAs(sheetOf(twice('whole'), 'whole', HELD, twice('whole')))).toEqual(HELD);
  });

  it('is read with what the first of two who wrote at once had written', () => {
    const first = sheetOf(ANSWERED, 'done', HELD, HELD);
    expect(readAs(sheetOf(NEW, 'done', HELD, first))).toEqual(ANSWERED);
    expect(readAs(sheetOf(HALF, 'whole', HELD, first))).toEqual(ANSWERED);
  });

  it('has a place above the journal where people look', () => {
    expect(withoutJournal(gridOf(sheetOf(NEW, 'whole', HELD, HELD))).values).toEqual([...NEW, ['', '']]);
  });

  it('is none where a text only speaks of one', () => {
    for (const words of ['Plan Monitor journal', 'Plan Monitor journal a b gone: c', 'See below']) {
      const plain = gridOf([...HELD, ['', words]]);
      expect(beforeBreak(plain)).toBe(plain);
    }
  });
});
