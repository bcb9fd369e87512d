/** The chart part: a bar or column chart with its cached values, in the order Excel's schema asks for. */
import { columnLetters, quoteSheet, type Area } from '../../../../plan/grid';
import type { CellContent, ChartData } from '../../model';
import { NAMESPACE } from '../package/namespaces';
import { escapeText } from '../xml/escape';
import { tag } from '../xml/patch';
import { axesXml, CATEGORY_AXIS, VALUE_AXIS } from './axes';
import { labelsXml } from './labels';
import { fontProperties, textProperties } from './text';
import { type ChartShape, LEGEND_PLACES, shapeOf } from './words';

export interface ChartSource {
  content(row: number, column: number): CellContent;
  /** The text the cell shows. */
  text(row: number, column: number): string;
  numberFormat(row: number, column: number): string;
}

const val = (name: string, value: string | number): string => tag(name, { val: value });

/** @throws RangeError for a kind of chart that this host does not draw */
export function chartXml(chart: ChartData, source: ChartSource): string {
  const shape = shapeOf(chart.type);
  const axes = val('c:axId', CATEGORY_AXIS) + val('c:axId', VALUE_AXIS);
  const overlap = chart.extras.get('series.0.overlap') ?? (shape.grouping === 'clustered' ? null : 100);
  const bars = [
    val('c:barDir', shape.direction),
    val('c:grouping', shape.grouping),
    val('c:varyColors', 0),
    ...seriesOf(chart).map((series) => seriesXml(chart, shape, series, source)),
    val('c:gapWidth', Number(chart.extras.get('series.0.gapWidth') ?? 150)),
    overlap === null ? '' : val('c:overlap', Number(overlap)),
    axes,
  ];
  const plot = tag(
    'c:plotArea',
    {},
    '<c:layout/>' + tag('c:barChart', {}, bars.join('')) + axesXml(chart, shape),
  );
  const isTitled = chart.title !== '' && chart.extras.get('title.visible') !== false;
  const inner = [
    isTitled ? titleXml(chart) : '',
    val('c:autoTitleDeleted', isTitled ? 0 : 1),
    plot,
    legendXml(chart),
    val('c:plotVisOnly', 1),
    val('c:dispBlanksAs', 'gap'),
  ];
  const namespaces = {
    'xmlns:c': NAMESPACE.chart,
    'xmlns:a': NAMESPACE.drawing,
    'xmlns:r': NAMESPACE.relationships,
  };
  const space = val('c:date1904', 0) + val('c:roundedCorners', 0) + tag('c:chart', {}, inner.join(''));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag('c:chartSpace', namespaces, space)}`;
}

interface Series {
  readonly index: number;
  readonly name: Area;
  readonly categories: Area;
  readonly values: Area;
}

/** The first row and column name the series and the categories; the rest are numbers. */
function seriesOf({ source: { area }, seriesBy }: ChartData): Series[] {
  const byRows = seriesBy === 'Rows';
  const count = byRows ? area.bottom - area.top : area.right - area.left;
  return Array.from({ length: count }, (_, index) => {
    const line = (byRows ? area.top : area.left) + 1 + index;
    const { top, left, bottom, right } = area;
    return byRows
      ? {
          index,
          name: { top: line, bottom: line, left, right: left },
          categories: { top, bottom: top, left: left + 1, right },
          values: { top: line, bottom: line, left: left + 1, right },
        }
      : {
          index,
          name: { top, bottom: top, left: line, right: line },
          categories: { top: top + 1, bottom, left, right: left },
          values: { top: top + 1, bottom, left: line, right: line },
        };
  });
}

function seriesXml(chart: ChartData, shape: ChartShape, series: Series, source: ChartSource): string {
  const { sheet } = chart.source;
  const colour = chart.seriesColours[series.index];
  const name = chart.extras.get(`series.${String(series.index)}.name`);
  return tag(
    'c:ser',
    {},
    [
      val('c:idx', series.index),
      val('c:order', series.index),
      tag(
        'c:tx',
        {},
        typeof name === 'string' ? tag('c:v', {}, escapeText(name)) : textsXml(sheet, series.name, source),
      ),
      colour === null || colour === undefined ? '' : tag('c:spPr', {}, solidFill(colour)),
      val('c:invertIfNegative', 0),
      labelsXml(chart, shape, series.index),
      tag('c:cat', {}, textsXml(sheet, series.categories, source)),
      tag('c:val', {}, numbersXml(sheet, series.values, source)),
    ].join(''),
  );
}

const solidFill = (colour: string): string =>
  tag('a:solidFill', {}, tag('a:srgbClr', { val: colour.slice(1).toUpperCase() }));

function cellsOf(area: Area): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push({ row, column });
  }
  return cells;
}

function textsXml(sheet: string, area: Area, source: ChartSource): string {
  const cells = cellsOf(area);
  const points = cells.map(({ row, column }, index) => {
    const text = source.text(row, column);
    return text === '' ? '' : point(index, escapeText(text));
  });
  const cache = tag('c:strCache', {}, val('c:ptCount', cells.length) + points.join(''));
  return tag('c:strRef', {}, reference(sheet, area) + cache);
}

function numbersXml(sheet: string, area: Area, source: ChartSource): string {
  const cells = cellsOf(area);
  const first = cells[0];
  const format = first ? source.numberFormat(first.row, first.column) : 'General';
  const points = cells.map(({ row, column }, index) => {
    const { value } = source.content(row, column);
    return typeof value === 'number' ? point(index, String(value)) : '';
  });
  const code = tag('c:formatCode', {}, escapeText(format));
  const cache = tag('c:numCache', {}, code + val('c:ptCount', cells.length) + points.join(''));
  return tag('c:numRef', {}, reference(sheet, area) + cache);
}

const point = (index: number, value: string): string => tag('c:pt', { idx: index }, tag('c:v', {}, value));

function reference(sheet: string, area: Area): string {
  const cell = (row: number, column: number): string => `$${columnLetters(column)}$${String(row + 1)}`;
  const first = cell(area.top, area.left);
  const last = cell(area.bottom, area.right);
  const cells = first === last ? first : `${first}:${last}`;
  return tag('c:f', {}, escapeText(`${quoteSheet(sheet)}!${cells}`));
}

function titleXml(chart: ChartData): string {
  const font = fontProperties(chart, 'title.format.font', { sz: 1400, b: 0 });
  const run = tag(
    'a:r',
    {},
    tag('a:rPr', { lang: 'en-GB', ...font.attributes }, font.inner) + tag('a:t', {}, escapeText(chart.title)),
  );
  const paragraph = tag('a:p', {}, tag('a:pPr', {}, tag('a:defRPr', font.attributes, font.inner)) + run);
  const rich = tag('c:rich', {}, `<a:bodyPr/><a:lstStyle/>${paragraph}`);
  return tag('c:title', {}, tag('c:tx', {}, rich) + val('c:overlay', 0));
}

function legendXml(chart: ChartData): string {
  if (chart.extras.get('legend.visible') === false) return '';
  const place = val('c:legendPos', LEGEND_PLACES[chart.legendPosition] ?? 'r');
  const overlay = val('c:overlay', chart.extras.get('legend.overlay') === true ? 1 : 0);
  return tag('c:legend', {}, place + overlay + textProperties(chart, 'legend.format.font'));
}
