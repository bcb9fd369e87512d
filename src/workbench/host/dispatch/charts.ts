import type { Area } from '../../../plan/grid';
import type { ChartData, SheetModel } from '../model';
import { breach } from '../rules';
import type { Session } from '../session';
import { columnCount, rowCount } from './areas';
import { asOneOf, asRange, asText, asWhole } from './arguments';
import { chartObject } from './chart';
import { mustBeEditable } from './guards';
import { method, objectMethod, property, type HostObject } from './object';

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

/** Where a new chart stands until it is moved: how many rows and columns it covers. */
const NEW_SIZE = { rows: 15, columns: 7 };

/** The charts of a sheet. */
export function chartsObject(session: Session, sheet: SheetModel): HostObject {
  const make = (chart: ChartData): HostObject => chartObject(session, sheet, chart);
  const find = (key: unknown): HostObject | null => {
    const wanted = asText(key).toLowerCase();
    const chart = sheet
      .charts()
      .find((each) => each.name.toLowerCase() === wanted || session.chartId(each).toLowerCase() === wanted);
    return chart === undefined ? null : make(chart);
  };
  const count = (): number => sheet.charts().length;
  return {
    className: 'ChartCollection',
    items: () => sheet.charts().map(make),
    indexer: find,
    members: {
      count: property(count),
      getCount: method(count, '1.4'),
      add: objectMethod(([type, source, seriesBy]) => {
        mustBeEditable(sheet);
        const data = asRange(source);
        const [area] = data?.areas ?? [];
        if (data === null || area === undefined) throw breach('argument-invalid', 'sourceData');
        const chart: ChartData = {
          name: nextName(sheet),
          type: asText(type),
          seriesBy: directionOf(area, seriesBy),
          source: { sheet: data.sheet.name, area },
          title: '',
          place: {
            top: 0,
            left: area.right + 2,
            bottom: NEW_SIZE.rows - 1,
            right: area.right + 1 + NEW_SIZE.columns,
          },
          seriesColours: [],
          legendPosition: 'Right',
          extras: new Map(),
        };
        sheet.addChart(chart);
        return make(chart);
      }),
      getItem: objectMethod(([name]) => {
        const chart = find(name);
        if (chart === null) throw breach('item-not-found', String(name));
        return chart;
      }),
      getItemAt: objectMethod(([index]) => {
        const chart = sheet.charts()[asWhole(index)];
        if (chart === undefined) throw breach('item-not-found', `chart ${String(index)}`);
        return make(chart);
      }),
      getItemOrNullObject: objectMethod(([name]) => find(name), '1.4'),
    },
  };
}

/** Left to itself Excel makes the shorter side of the data the series. */
function directionOf(area: Area, seriesBy: unknown): string {
  const wanted = seriesBy === null || seriesBy === undefined ? 'Auto' : asOneOf(seriesBy, SERIES_BY);
  if (wanted !== 'Auto') return wanted;
  return columnCount(area) > rowCount(area) ? 'Rows' : 'Columns';
}

function nextName(sheet: SheetModel): string {
  const names = new Set(sheet.charts().map((chart) => chart.name));
  let number = names.size + 1;
  while (names.has(`Chart ${String(number)}`)) number += 1;
  return `Chart ${String(number)}`;
}
