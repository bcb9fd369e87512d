import type { Area } from '../../../plan/grid';
import type { ChartData, SheetModel } from '../model';
import { breach } from '../rules';
import type { Session } from '../session';
import { parseAddress } from './address';
import { span } from './areas';
import { asBoolean, asNumber, asRange, asText } from './arguments';
import { axesObject, extra, fontObject } from './chart-extras';
import { seriesCollectionObject } from './chart-series';
import { mustBeEditable } from './guards';
import { child, method, property, writable, type HostObject, type Members } from './object';
import { placeOf, withBox, type Box } from './chart-place';

/** One chart. */
export function chartObject(session: Session, sheet: SheetModel, chart: ChartData): HostObject {
  const change = (set: (value: unknown) => void) => (value: unknown) => {
    mustBeEditable(sheet);
    set(value);
    sheet.chartChanged(chart);
  };
  return {
    className: 'Chart',
    identity: { Id: session.chartId(chart) },
    members: {
      id: property(() => session.chartId(chart), '1.7'),
      name: writable(
        () => chart.name,
        change((name) => {
          chart.name = asText(name);
        }),
      ),
      chartType: property(() => chart.type, '1.7'),
      ...boxMembers(sheet, chart),
      title: child(() => titleObject(sheet, chart)),
      legend: child(() => legendObject(sheet, chart)),
      series: child(() => seriesCollectionObject(sheet, chart)),
      axes: child(() => axesObject(sheet, chart)),
      setPosition: method(([start, end]) => {
        const first = cellOf(start, sheet);
        const last = end === null || end === undefined ? first : cellOf(end, sheet);
        mustBeEditable(sheet);
        chart.place = span(first, last);
        sheet.chartChanged(chart);
      }),
      delete: method(() => {
        mustBeEditable(sheet);
        sheet.removeChart(chart.name);
      }),
    },
  };
}

function titleObject(sheet: SheetModel, chart: ChartData): HostObject {
  return {
    className: 'ChartTitle',
    members: {
      text: writable(
        () => chart.title,
        (text) => {
          mustBeEditable(sheet);
          chart.title = asText(text);
          sheet.chartChanged(chart);
        },
      ),
      visible: extra(sheet, chart, 'title.visible', () => chart.title !== '', asBoolean),
      format: child(() => ({
        className: 'ChartTitleFormat',
        members: { font: child(() => fontObject(sheet, chart, 'title.format.font')) },
      })),
    },
  };
}

function legendObject(sheet: SheetModel, chart: ChartData): HostObject {
  return {
    className: 'ChartLegend',
    members: {
      position: writable(
        () => chart.legendPosition,
        (position) => {
          mustBeEditable(sheet);
          chart.legendPosition = asText(position);
          sheet.chartChanged(chart);
        },
      ),
      visible: extra(sheet, chart, 'legend.visible', () => true, asBoolean),
      overlay: extra(sheet, chart, 'legend.overlay', () => false, asBoolean),
      format: child(() => ({
        className: 'ChartLegendFormat',
        members: { font: child(() => fontObject(sheet, chart, 'legend.format.font')) },
      })),
    },
  };
}

/** Place and size in points. The model keeps the cells a chart covers, so a size is rounded to whole cells. */
function boxMembers(sheet: SheetModel, chart: ChartData): Members {
  const side = (name: keyof Box) =>
    writable(
      () => placeOf(sheet, chart.place)[name],
      (points) => {
        mustBeEditable(sheet);
        if (asNumber(points) < 0) throw breach('argument-invalid', name);
        chart.place = withBox(sheet, chart.place, { [name]: asNumber(points) });
        sheet.chartChanged(chart);
      },
    );
  return { top: side('top'), left: side('left'), width: side('width'), height: side('height') };
}

function cellOf(place: unknown, sheet: SheetModel): Area {
  const range = asRange(place);
  const [area] = range?.areas ?? [parseAddress(asText(place), sheet.name)];
  if (area === undefined) throw breach('argument-invalid', 'position');
  return area;
}
