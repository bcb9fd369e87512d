import fc from 'fast-check';
import { createWorkbook, openWorkbook } from '../../../../src/workbench/host/store';
import type { CellContent, SheetModel } from '../../../../src/workbench/host/model';
import { area, number, styled, text } from './support/ours';
import { partsOf } from './support/parts';

const ROWS = 12;
const COLUMNS = 6;

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).map(text),
  fc.constantFrom('', ' ', '_x0041_', '=1', 'a\r\nb', '\u0000', '<&>"\'', ']]>').map(text),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => number(value === 0 ? 0 : value)),
  fc.boolean().map((value): CellContent => ({ value, formula: null, isError: false })),
  fc.constant<CellContent>({ value: 3, formula: '=A1+2', isError: false }),
  fc.constant<CellContent>({ value: '#DIV/0!', formula: '=1/0', isError: true }),
);

type Step = (sheet: SheetModel) => void;

const cell = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(cell, content).map(([{ row, column }, value]): Step => (sheet) => {
      sheet.setContent(row, column, value);
    }),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        cell,
        fc.constantFrom('#FF0000', '#FFC000', null),
        fc.boolean(),
        fc.constantFrom('General', '@', 'dd/mm/yyyy'),
      )
      .map(([{ row, column }, colour, bold, numberFormat]): Step => (sheet) => {
        const fill = colour === null ? null : { colour, tint: 0, pattern: 'Solid' };
        const look = styled(sheet, { fill, numberFormat });
        sheet.setStyle(row, column, { ...look, font: { ...look.font, bold } });
      }),
  },
  fc.tuple(cell, cell).map(([a, b]): Step => (sheet) => {
    sheet.merge(
      area(
        Math.min(a.row, b.row),
        Math.min(a.column, b.column),
        Math.max(a.row, b.row),
        Math.max(a.column, b.column),
      ),
    );
  }),
  cell.map(({ row, column }): Step => (sheet) => {
    sheet.unmerge(area(row, column, row, column));
  }),
  cell.map(({ row, column }): Step => (sheet) => {
    sheet.setLink(row, column, { documentReference: "'A'!B2", address: null, screenTip: null });
  }),
  cell.map(({ row, column }): Step => (sheet) => {
    sheet.setLink(row, column, null);
  }),
  fc.tuple(cell, fc.integer({ min: 10, max: 60 })).map(([{ row }, points]): Step => (sheet) => {
    sheet.setRowHeight(row, points);
  }),
  fc.tuple(cell, fc.integer({ min: 10, max: 200 })).map(([{ column }, pixels]): Step => (sheet) => {
    sheet.setColumnWidth(column, pixels * 0.75);
  }),
  fc.tuple(cell, fc.boolean()).map(([{ column }, hidden]): Step => (sheet) => {
    sheet.setColumnHidden(column, hidden);
  }),
  fc.nat(5).map((rows): Step => (sheet) => {
    sheet.setFrozenRows(rows);
  }),
  fc.constantFrom('', '#1F3864').map((colour): Step => (sheet) => {
    sheet.setTabColour(colour);
  }),
  fc.tuple(fc.constantFrom('a', 'b'), fc.string({ maxLength: 5 })).map(([key, value]): Step => (sheet) => {
    sheet.setCustomProperty(key, value);
  }),
  fc.constantFrom('a', 'b').map((key): Step => (sheet) => {
    sheet.deleteCustomProperty(key);
  }),
);

/** All of the sheet that the steps can change. */
function told(sheet: SheetModel | undefined): unknown {
  if (!sheet) return null;
  const cells = Array.from({ length: ROWS * COLUMNS }, (_, index) => {
    const [row, column] = [Math.floor(index / COLUMNS), index % COLUMNS];
    return [sheet.content(row, column), sheet.style(row, column), sheet.link(row, column)];
  });
  return {
    cells,
    used: sheet.usedArea(true),
    merges: [...sheet.merges()].sort((a, b) => a.top - b.top || a.left - b.left),
    heights: Array.from({ length: ROWS }, (_, row) => sheet.rowHeight(row)),
    widths: Array.from({ length: COLUMNS }, (_, column) => [
      sheet.columnWidth(column),
      sheet.isColumnHidden(column),
    ]),
    frozen: sheet.frozenRows(),
    tab: sheet.tabColour,
    properties: [...sheet.customProperties()].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

describe('whatever is set on a sheet', () => {
  it('is read back from the file; setting it again changes no part; the other sheets stay as they were', () => {
    const start = createWorkbook();
    start.addSheet('Other').setContent(3, 3, text('stays'));
    const first = start.save();
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 25 }), { minLength: 1, maxLength: 3 }), (rounds) => {
        let bytes = first;
        for (const steps of rounds) {
          const book = openWorkbook(bytes);
          const [sheet] = book.sheets();
          if (sheet) for (const change of steps) change(sheet);
          bytes = book.save();
          const again = openWorkbook(bytes);
          expect(told(again.sheets()[0])).toEqual(told(sheet));
          const [same] = again.sheets();
          if (same && sheet) {
            for (let row = 0; row < ROWS; row += 1) {
              for (let column = 0; column < COLUMNS; column += 1) {
                same.setContent(row, column, sheet.content(row, column));
                same.setStyle(row, column, { ...sheet.style(row, column) });
              }
            }
          }
          expect(partsOf(again.save())).toEqual(partsOf(bytes));
        }
        expect(partsOf(bytes)['xl/worksheets/sheet2.xml']).toBe(partsOf(first)['xl/worksheets/sheet2.xml']);
      }),
      { numRuns: 60 },
    );
  });
});
