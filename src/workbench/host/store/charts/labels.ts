/** Data labels of one series. */
import type { ChartData } from '../../model';
import { tag } from '../xml/patch';
import { textProperties } from './text';
import { type ChartShape, LABEL_PLACES } from './words';

const val = (name: string, value: string | number): string => tag(name, { val: value });

/** Nothing where the series shows none. The order of the parts is the schema's (ECMA-376 21.2.2.49). */
export function labelsXml(chart: ChartData, { grouping }: ChartShape, series: number): string {
  const path = `series.${String(series)}`;
  if (chart.extras.get(`${path}.hasDataLabels`) !== true) return '';
  const set = (name: string): unknown => chart.extras.get(`${path}.dataLabels.${name}`);
  const shows = (name: string, otherwise = false): number => ((set(name) ?? otherwise) === true ? 1 : 0);
  const format = set('numberFormat');
  const wanted = LABEL_PLACES[String(set('position'))];
  // Excel calls a file damaged that puts the labels of stacked bars outside their end.
  const place = wanted === 'outEnd' && grouping !== 'clustered' ? undefined : wanted;
  return tag(
    'c:dLbls',
    {},
    [
      typeof format === 'string' ? tag('c:numFmt', { formatCode: format, sourceLinked: 0 }) : '',
      textProperties(chart, `${path}.dataLabels.format.font`),
      place === undefined ? '' : val('c:dLblPos', place),
      val('c:showLegendKey', shows('showLegendKey')),
      val('c:showVal', shows('showValue', true)),
      val('c:showCatName', shows('showCategoryName')),
      val('c:showSerName', shows('showSeriesName')),
      val('c:showPercent', shows('showPercentage')),
      val('c:showBubbleSize', 0),
    ].join(''),
  );
}
