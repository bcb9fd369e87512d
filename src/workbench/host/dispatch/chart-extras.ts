/** Properties of charts that the model keeps by their path, without a field of their own. */
import type { ChartData, SheetModel } from '../model';
import { asBoolean, asNumber, asText } from './arguments';
import { colourOf } from './colours';
import { mustBeEditable } from './guards';
import { child, writable, type HostObject, type PropertyMember } from './object';

/** @param path where it stands, from the chart on: "axes.valueAxis.majorGridlines.visible" */
export function extra(
  sheet: SheetModel,
  chart: ChartData,
  path: string,
  initial: () => unknown,
  read: (value: unknown) => unknown,
  since?: string,
): PropertyMember {
  return writable(
    () => (chart.extras.has(path) ? chart.extras.get(path) : initial()),
    (value) => {
      mustBeEditable(sheet);
      chart.extras.set(path, read(value));
      sheet.chartChanged(chart);
    },
    since,
  );
}

export function fontObject(sheet: SheetModel, chart: ChartData, path: string): HostObject {
  const part = (name: string, initial: unknown, read: (value: unknown) => unknown): PropertyMember =>
    extra(sheet, chart, `${path}.${name}`, () => initial, read);
  return {
    className: 'ChartFont',
    members: {
      bold: part('bold', false, asBoolean),
      italic: part('italic', false, asBoolean),
      color: part('color', '#000000', colourOf),
      name: part('name', 'Calibri', asText),
      size: part('size', 10, asNumber),
    },
  };
}

export function axesObject(sheet: SheetModel, chart: ChartData): HostObject {
  return {
    className: 'ChartAxes',
    members: {
      categoryAxis: child(() => axisObject(sheet, chart, 'axes.categoryAxis')),
      valueAxis: child(() => axisObject(sheet, chart, 'axes.valueAxis')),
    },
  };
}

function axisObject(sheet: SheetModel, chart: ChartData, path: string): HostObject {
  const part = (name: string, initial: unknown, read: (value: unknown) => unknown, since?: string) =>
    extra(sheet, chart, `${path}.${name}`, () => initial, read, since);
  const lines = (name: string, shown: boolean): HostObject => ({
    className: 'ChartGridlines',
    members: { visible: part(`${name}.visible`, shown, asBoolean) },
  });
  const isValues = path.endsWith('valueAxis');
  return {
    className: 'ChartAxis',
    members: {
      visible: part('visible', true, asBoolean, '1.7'),
      reversePlotOrder: part('reversePlotOrder', false, asBoolean, '1.7'),
      numberFormat: part('numberFormat', 'General', asText, '1.8'),
      tickLabelPosition: part('tickLabelPosition', 'NextToAxis', asText, '1.7'),
      majorUnit: part('majorUnit', '', asNumber),
      maximum: part('maximum', '', asNumber),
      minimum: part('minimum', '', asNumber),
      majorGridlines: child(() => lines('majorGridlines', isValues)),
      minorGridlines: child(() => lines('minorGridlines', false)),
      title: child(() => ({
        className: 'ChartAxisTitle',
        members: {
          text: part('title.text', '', asText),
          visible: part('title.visible', false, asBoolean),
        },
      })),
      format: child(() => ({
        className: 'ChartAxisFormat',
        members: { font: child(() => fontObject(sheet, chart, `${path}.format.font`)) },
      })),
    },
  };
}
