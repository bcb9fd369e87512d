/** What the host answers to is what the client library asks: names, API sets, what can be set, event numbers. */
import { chartsObject } from '../../../src/workbench/host/dispatch/charts';
import type { HostObject, Member } from '../../../src/workbench/host/dispatch/object';
import { rangeAreasObject, rangeObject } from '../../../src/workbench/host/dispatch/range';
import { workbookObject } from '../../../src/workbench/host/dispatch/workbook';
import { EVENT_NUMBERS } from '../../../src/workbench/host/events';
import { wireName } from '../../../src/workbench/host/protocol';
import { Session } from '../../../src/workbench/host/session';
import { createWorkbook } from '../../../src/workbench/host/store';
import { readOfficeMetadata } from '../../support/office-metadata';

const metadata = readOfficeMetadata();

/** One object of every class the host has. */
function everyClass(): ReadonlyMap<string, HostObject> {
  const workbook = createWorkbook();
  const session = new Session(workbook, '1.15', () => 2022);
  const [sheet] = workbook.sheets();
  if (sheet === undefined) throw new Error('A new workbook has a sheet.');
  const area = { top: 0, left: 0, bottom: 3, right: 2 };
  const range = rangeObject(session, sheet, area);
  const charts = chartsObject(session, sheet);
  call(charts, 'add', ['BarStacked', range, 'Columns']);
  sheet.setCustomProperty('key', 'value');
  sheet.setPageLayout({ ...sheet.pageLayout(), rowBreaks: [3] });
  const found = new Map<string, HostObject>();
  const visit = (object: HostObject): void => {
    if (found.has(object.className)) return;
    found.set(object.className, object);
    for (const member of Object.values(object.members)) {
      if (member.kind === 'child') visit(member.get());
    }
    for (const item of object.items?.() ?? []) visit(item);
  };
  [workbookObject(session), range, rangeAreasObject(session, sheet, [area]), charts].forEach(visit);
  return found;
}

function call(object: HostObject, name: string, args: readonly unknown[]): void {
  const member = object.members[name];
  if (member?.kind !== 'objectMethod') throw new Error(`${object.className} has no method ${name}`);
  member.call(args);
}

const objects = everyClass();

/** The client sets what it loads as `showGridlines` under another name. */
const SET_UNDER_ANOTHER_NAME: Readonly<Record<string, string>> = { Gridlines: 'ShowGridlines' };

const members = [...objects.values()].flatMap((object) =>
  Object.entries(object.members).map(([name, member]): [string, string, Member] => [
    object.className,
    wireName(name),
    member,
  ]),
);

test('the library is read as it is', () => {
  expect(metadata.classes.get('Worksheet')?.get('CustomProperties')).toEqual({
    kind: 'child',
    since: '1.12',
    isWritable: false,
  });
  expect(metadata.classes.get('Range')?.get('Values')).toEqual({
    kind: 'property',
    since: null,
    isWritable: true,
  });
  expect(metadata.classes.size).toBeGreaterThan(150);
});

test('the host has all the classes it is meant to have', () => {
  expect([...objects.keys()].sort()).toEqual(
    [
      'Application',
      'AutoFilter',
      'Chart',
      'ChartAxes',
      'ChartAxis',
      'ChartAxisFormat',
      'ChartAxisTitle',
      'ChartCollection',
      'ChartDataLabelFormat',
      'ChartDataLabels',
      'ChartFill',
      'ChartFont',
      'ChartGridlines',
      'ChartLegend',
      'ChartLegendFormat',
      'ChartSeries',
      'ChartSeriesCollection',
      'ChartSeriesFormat',
      'ChartTitle',
      'ChartTitleFormat',
      'ConditionalFormatCollection',
      'HeaderFooter',
      'HeaderFooterGroup',
      'PageBreak',
      'PageBreakCollection',
      'PageLayout',
      'Range',
      'RangeAreas',
      'RangeBorder',
      'RangeBorderCollection',
      'RangeCollection',
      'RangeFill',
      'RangeFont',
      'RangeFormat',
      'Workbook',
      'WorkbookProtection',
      'Worksheet',
      'WorksheetCollection',
      'WorksheetCustomProperty',
      'WorksheetCustomPropertyCollection',
      'WorksheetFreezePanes',
      'WorksheetProtection',
    ].sort(),
  );
});

test.each(members)('%s.%s is a name of the library, of its kind and API set', (className, wire, member) => {
  const facts = metadata.classes.get(className)?.get(SET_UNDER_ANOTHER_NAME[wire] ?? wire);
  expect(facts).toBeDefined();
  expect(facts?.kind).toBe(member.kind);
  if (facts?.since != null) expect(member.since).toBe(facts.since);
  if (member.kind === 'property' && member.set !== null) expect(facts?.isWritable).toBe(true);
});

test.each(Object.entries(EVENT_NUMBERS))('the event %s has the number %d', (name, number) => {
  expect(metadata.events.get(wireName(name))).toBe(number);
});
