/** Charts as office.js would tell of them. */
import { type Area } from '../../../../plan/grid';
import type { ChartData } from '../../model';
import { parseArea } from '../areas';
import type { Package } from '../package/package';
import { child, childrenOf, deepText, descendant, flag, type XmlElement } from '../xml/tree';
import { drawingOf, findCharts, type PlacedChart } from './find';
import { LABEL_PLACES, LEGEND_PLACES, OTHER_TYPES, typeOf } from './words';

export interface FoundChart extends PlacedChart {
  readonly chart: ChartData;
}

export function readCharts(parts: Package, sheet: XmlElement, part: string): FoundChart[] {
  return findCharts(parts, drawingOf(parts, sheet, part)).map((found) => ({
    ...found,
    chart: readChart(parts.tree(found.part), found),
  }));
}

function readChart(root: XmlElement, { name, place }: PlacedChart): ChartData {
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea');
  const kind = plot?.children.find((one) => one.name.endsWith('Chart')) ?? null;
  const series = childrenOf(kind, 'ser');
  const references = series.flatMap((one) =>
    ['tx', 'cat', 'val'].flatMap((part) => referenceOf(child(one, part))),
  );
  const title = child(chart, 'title');
  const legend = child(chart, 'legend');
  const extras = new Map<string, unknown>();
  if (!legend) extras.set('legend.visible', false);
  readSeriesExtras(kind, series, extras);
  readAxisExtras(plot, extras);
  return {
    name,
    type: typeName(kind),
    seriesBy: seriesBy(series[0] ?? null),
    source: { sheet: references[0]?.sheet ?? '', area: around(references.map(({ area }) => area)) },
    title: title ? deepText(child(title, 'tx') ?? title).trim() : '',
    place,
    seriesColours: series.map(colourOf),
    legendPosition: wordOf(LEGEND_PLACES, child(legend, 'legendPos')?.attributes['val']) ?? 'Right',
    extras,
  };
}

function typeName(kind: XmlElement | null): string {
  if (kind?.name !== 'barChart') return OTHER_TYPES[kind?.name ?? ''] ?? 'Invalid';
  const value = (name: string): string => child(kind, name)?.attributes['val'] ?? '';
  return typeOf(value('barDir') || 'col', value('grouping') || 'clustered');
}

function readSeriesExtras(
  kind: XmlElement | null,
  all: readonly XmlElement[],
  extras: Map<string, unknown>,
): void {
  const gap = child(kind, 'gapWidth')?.attributes['val'];
  if (gap !== undefined && gap !== '150') extras.set('series.0.gapWidth', Number(gap));
  all.forEach((series, index) => {
    const labels = child(series, 'dLbls');
    if (!labels || descendant(labels, 'delete') || !on(labels, 'showVal')) return;
    extras.set(`series.${String(index)}.hasDataLabels`, true);
    const place = wordOf(LABEL_PLACES, child(labels, 'dLblPos')?.attributes['val']);
    if (place) extras.set(`series.${String(index)}.dataLabels.position`, place);
  });
}

function readAxisExtras(plot: XmlElement | null, extras: Map<string, unknown>): void {
  for (const [element, axis] of [
    [child(plot, 'catAx'), 'categoryAxis'],
    [child(plot, 'valAx'), 'valueAxis'],
  ] as const) {
    if (!element) continue;
    const lines = child(element, 'majorGridlines') !== null;
    if (on(element, 'delete')) extras.set(`axes.${axis}.visible`, false);
    if (lines !== (axis === 'valueAxis')) extras.set(`axes.${axis}.majorGridlines.visible`, lines);
    const order = child(child(element, 'scaling'), 'orientation')?.attributes['val'];
    if (order === 'maxMin') extras.set(`axes.${axis}.reversePlotOrder`, true);
  }
}

const on = (parent: XmlElement, name: string): boolean => {
  const found = child(parent, name);
  return found !== null && flag(found.attributes, 'val', true);
};

interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

function referenceOf(part: XmlElement | null): Reference[] {
  const formula = part ? (descendant(part, 'f')?.text ?? '') : '';
  const split = formula.lastIndexOf('!');
  const area = parseArea(formula.slice(split + 1));
  const quoted = formula.slice(0, Math.max(0, split));
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return area && split > 0 ? [{ sheet, area }] : [];
}

function around(areas: readonly Area[]): Area {
  if (areas.length === 0) return { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

/** A series that runs down a column has its name above it; one along a row, to its left. */
function seriesBy(series: XmlElement | null): string {
  const [name] = referenceOf(child(series, 'tx'));
  const [values] = referenceOf(child(series, 'val'));
  if (!values) return 'Columns';
  if (name) return name.area.top < values.area.top ? 'Columns' : 'Rows';
  return values.area.bottom > values.area.top ? 'Columns' : 'Rows';
}

function colourOf(series: XmlElement): string | null {
  const fill = child(child(series, 'spPr'), 'solidFill');
  const colour = child(fill, 'srgbClr')?.attributes['val'];
  return colour === undefined ? null : `#${colour.toUpperCase()}`;
}

/** office.js's word for the file's. */
function wordOf(words: Readonly<Record<string, string>>, file: string | undefined): string | null {
  return Object.keys(words).find((office) => words[office] === file) ?? null;
}
