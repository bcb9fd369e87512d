import { beforeBreak, journalOf } from '../../src/excel/journal';
import type { CellValue, Grid } from '../../src/plan/grid';
import { sketch } from '../support/grids';

const WORDS = ['=1+1', 'a\nb', 'é – “x” 😀', '\uD800', '\\u0041', '', 'x'.repeat(70_000), 5, true];

function grid(): Grid {
  const rows: CellValue[][] = [['Title', ''], ...WORDS.map((word, at) => [word, at])];
  return sketch(rows, { at: 'B3', shown: { C4: '50%' }, formats: { C4: '0%' } });
}

/** The grid with these texts below, as they stand in the first column of the sheet. */
function withBelow(before: Grid, texts: readonly string[]): Grid {
  const pad = <T>(cells: readonly T[], empty: T) => [empty, ...cells];
  const below = (text: string) => [text, ...(before.values[0]?.map(() => '') ?? [])];
  return {
    ...before,
    left: before.left - 1,
    values: [...before.values.map((cells) => pad<CellValue>(cells, '')), below(''), ...texts.map(below)],
    text: [...before.text.map((cells) => pad(cells, '')), below(''), ...texts.map(below)],
    formats: [...before.formats.map((cells) => pad(cells, 'General')), below(''), ...texts.map(below)],
  };
}

describe('the journal of a sheet', () => {
  it('fits into cells, in plain letters, and gives the sheet back as it stood', () => {
    const texts = journalOf(grid());
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) {
      expect(text.length).toBeLessThan(32_767);
      expect(text).toMatch(/^Plan Monitor journal [ -~]*$/);
    }
    const half = withBelow(sketch([['Half', 'written']], { at: 'B3' }), texts);
    const { values, text, formats, top, left } = grid();
    expect(beforeBreak(half)).toMatchObject({ values, text, formats, top, left });
  });

  it('that was not written to its end leaves the sheet as it stands', () => {
    const texts = journalOf(grid());
    for (const some of [
      texts.slice(0, -1),
      texts.slice(1),
      [texts[0]?.replace('Title', 'Tidle') ?? '', ...texts.slice(1)],
    ]) {
      const { values, top } = beforeBreak(withBelow(grid(), some));
      expect(values.slice(0, -1).map((cells) => cells.slice(1))).toEqual(grid().values);
      expect(top).toBe(grid().top);
    }
  });

  it('is none on a sheet without one', () => {
    const plain = grid();
    expect(beforeBreak(plain)).toBe(plain);
  });
});
