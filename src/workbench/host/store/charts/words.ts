/** The charts we draw, by office.js's name and the file's words. */

export interface ChartShape {
  readonly direction: 'bar' | 'col';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked';
}

const SHAPES: Readonly<Record<string, ChartShape>> = {
  BarClustered: { direction: 'bar', grouping: 'clustered' },
  BarStacked: { direction: 'bar', grouping: 'stacked' },
  BarStacked100: { direction: 'bar', grouping: 'percentStacked' },
  ColumnClustered: { direction: 'col', grouping: 'clustered' },
  ColumnStacked: { direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { direction: 'col', grouping: 'percentStacked' },
};

/** @throws RangeError for a kind of chart that this host does not draw */
export function shapeOf(type: string): ChartShape {
  const shape = SHAPES[type];
  if (!shape) throw new RangeError(`The local host draws bar and column charts only, not "${type}".`);
  return shape;
}

export function typeOf(direction: string, grouping: string): string {
  const found = Object.entries(SHAPES).find(
    ([, shape]) => shape.direction === direction && shape.grouping === grouping,
  );
  return found?.[0] ?? 'ColumnClustered';
}

/** Other charts, that users drew: listed by name, never drawn by us. */
export const OTHER_TYPES: Readonly<Record<string, string>> = {
  lineChart: 'Line',
  pieChart: 'Pie',
  doughnutChart: 'Doughnut',
  areaChart: 'Area',
  scatterChart: 'XYScatter',
  radarChart: 'Radar',
  bubbleChart: 'Bubble',
  stockChart: 'StockHLC',
  surfaceChart: 'Surface',
};

export const LEGEND_PLACES: Readonly<Record<string, string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

export const LABEL_PLACES: Readonly<Record<string, string>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
};

export const TICK_PLACES: Readonly<Record<string, string>> = {
  NextToAxis: 'nextTo',
  High: 'high',
  Low: 'low',
  None: 'none',
};
