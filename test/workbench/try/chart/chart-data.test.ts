import { createHost } from '../../../../src/workbench/host/host';
import type { ChartData } from '../../../../src/workbench/host/model';
import { createWorkbook } from '../../../../src/workbench/host/store';
import { drawingOf, piecesOf, ticksOf } from '../../../../src/workbench/try/chart/chart-data';

function drawn(type: string, change: Partial<ChartData> = {}) {
  const workbook = createWorkbook();
  createHost(workbook).userEdit('Sheet1', 'A1:C3', [
    ['', 'Red', 'Green'],
    ['Governance', 3, 5],
    ['Neglect', 0, 2],
  ]);
  return drawingOf(workbook, {
    name: 'Chart',
    type,
    seriesBy: 'Columns',
    source: { sheet: 'Sheet1', area: { top: 0, left: 0, bottom: 2, right: 2 } },
    title: '',
    place: { top: 4, left: 0, bottom: 14, right: 4 },
    seriesColours: ['#C00000', null],
    legendPosition: 'Bottom',
    extras: new Map(),
    ...change,
  });
}

/** The drawing of a chart that is drawn. */
function certain(type: string) {
  const drawing = drawn(type);
  if (!drawing) throw new Error(`${type} is not drawn.`);
  return drawing;
}

test('a chart is read from its cells, by columns or by rows', () => {
  expect(certain('BarStacked')).toEqual({
    shape: { direction: 'bar', grouping: 'stacked' },
    categories: ['Governance', 'Neglect'],
    series: [
      { name: 'Red', colour: '#C00000', values: [3, 0] },
      { name: 'Green', colour: '#ED7D31', values: [5, 2] },
    ],
  });
  expect(drawn('BarStacked', { seriesBy: 'Rows' })?.series.map(({ name }) => name)).toEqual([
    'Governance',
    'Neglect',
  ]);
});

test('bars that are stacked begin where the one before ends; others stand side by side', () => {
  const places = (type: string) =>
    piecesOf(certain(type), 0).map(({ from, length, across, thickness }) => [
      from,
      length,
      across,
      thickness,
    ]);
  expect(places('BarStacked')).toEqual([
    [0, 3 / 8, 0, 1],
    [3 / 8, 5 / 8, 0, 1],
  ]);
  expect(places('ColumnStacked100')).toEqual([
    [0, 3 / 8, 0, 1],
    [3 / 8, 5 / 8, 0, 1],
  ]);
  expect(places('ColumnClustered')).toEqual([
    [0, 3 / 5, 0, 0.5],
    [0, 1, 0.5, 0.5],
  ]);
});

test('the axis has round, whole numbers and ends where the longest bar fits', () => {
  expect(ticksOf(certain('BarStacked')).map(({ words }) => words)).toEqual(['0', '2', '4', '6', '8']);
  expect(ticksOf(certain('ColumnStacked100')).map(({ words }) => words)).toEqual([
    '0%',
    '25%',
    '50%',
    '75%',
    '100%',
  ]);
});

test('other kinds, and charts whose cells are gone, are not drawn', () => {
  expect(drawn('Pie')).toBeNull();
  expect(
    drawn('BarStacked', { source: { sheet: 'Gone', area: { top: 0, left: 0, bottom: 2, right: 2 } } }),
  ).toBeNull();
});
