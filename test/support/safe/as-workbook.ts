import { areaOfGrid, type Grid } from '../../../src/plan/grid';
import { createWorkbook } from '../../../src/workbench/host/store';

/** These sheets as a workbook's file: values, number formats, fills and merged areas. */
export function asWorkbook(grids: readonly Grid[]): Uint8Array {
  const workbook = createWorkbook();
  grids.forEach((grid, index) => {
    const sheet = index === 0 ? workbook.activeSheet() : workbook.addSheet(grid.sheet);
    if (index === 0) workbook.renameSheet(sheet, grid.sheet);
    const { top, left } = areaOfGrid(grid);
    grid.values.forEach((cells, row) => {
      cells.forEach((value, column) => {
        const [at, along] = [top + row, left + column];
        if (value !== '') sheet.setContent(at, along, { value, formula: null, isError: false });
        const colour = grid.fills.get(`${String(at)},${String(along)}`);
        sheet.setStyle(at, along, {
          ...sheet.style(at, along),
          numberFormat: grid.formats[row]?.[column] ?? 'General',
          ...(colour === undefined ? {} : { fill: { colour, tint: 0, pattern: 'Solid' } }),
        });
      });
    });
    for (const merge of grid.merges) sheet.merge(merge);
    if (grid.hidden) sheet.setVisibility('Hidden');
  });
  return workbook.save();
}
