import type { ChartData, SheetModel } from '../model';
import { breach } from '../rules';
import { columnCount, rowCount } from './areas';
import { asBoolean, asNumber, asText, asWhole } from './arguments';
import { extra, fontObject } from './chart-extras';
import { colourOf } from './colours';
import { mustBeEditable } from './guards';
import { child, method, objectMethod, property, type HostObject } from './object';

/** The series of a chart: the columns (or rows) of its data after the first, which names the categories. */
export function seriesCollectionObject(sheet: SheetModel, chart: ChartData): HostObject {
  const { area } = chart.source;
  const count = (): number => (chart.seriesBy === 'Rows' ? rowCount(area) : columnCount(area)) - 1;
  return {
    className: 'ChartSeriesCollection',
    items: () => Array.from({ length: count() }, (_series, index) => seriesObject(sheet, chart, index)),
    members: {
      count: property(count),
      getCount: method(count, '1.4'),
      getItemAt: objectMethod(([index]) => {
        if (asWhole(index) >= count()) throw breach('item-not-found', `series ${String(index)}`);
        return seriesObject(sheet, chart, asWhole(index));
      }),
    },
  };
}

function seriesObject(sheet: SheetModel, chart: ChartData, index: number): HostObject {
  const path = `series.${String(index)}`;
  const { area } = chart.source;
  const [row, column] =
    chart.seriesBy === 'Rows' ? [area.top + 1 + index, area.left] : [area.top, area.left + 1 + index];
  const paint = (colour: string | null): void => {
    mustBeEditable(sheet);
    while (chart.seriesColours.length <= index) chart.seriesColours.push(null);
    chart.seriesColours[index] = colour;
    sheet.chartChanged(chart);
  };
  return {
    className: 'ChartSeries',
    members: {
      name: extra(sheet, chart, `${path}.name`, () => String(sheet.content(row, column).value), asText),
      hasDataLabels: extra(sheet, chart, `${path}.hasDataLabels`, () => false, asBoolean, '1.7'),
      gapWidth: extra(sheet, chart, `${path}.gapWidth`, () => 150, asNumber, '1.7'),
      overlap: extra(sheet, chart, `${path}.overlap`, () => 100, asNumber, '1.8'),
      format: child(() => ({
        className: 'ChartSeriesFormat',
        members: {
          fill: child(() => ({
            className: 'ChartFill',
            members: {
              setSolidColor: method(([colour]) => {
                paint(colourOf(colour));
              }),
              clear: method(() => {
                paint(null);
              }),
            },
          })),
        },
      })),
      dataLabels: child(() => dataLabelsObject(sheet, chart, `${path}.dataLabels`), '1.8'),
    },
  };
}

function dataLabelsObject(sheet: SheetModel, chart: ChartData, path: string): HostObject {
  const part = (name: string, initial: unknown, read: (value: unknown) => unknown, since?: string) =>
    extra(sheet, chart, `${path}.${name}`, () => initial, read, since);
  return {
    className: 'ChartDataLabels',
    members: {
      showValue: part('showValue', true, asBoolean),
      showSeriesName: part('showSeriesName', false, asBoolean),
      showCategoryName: part('showCategoryName', false, asBoolean),
      showPercentage: part('showPercentage', false, asBoolean),
      showLegendKey: part('showLegendKey', false, asBoolean),
      position: part('position', 'OutsideEnd', asText),
      separator: part('separator', ',', asText),
      numberFormat: part('numberFormat', 'General', asText, '1.8'),
      format: child(() => ({
        className: 'ChartDataLabelFormat',
        members: { font: child(() => fontObject(sheet, chart, `${path}.format.font`)) },
      })),
    },
  };
}
