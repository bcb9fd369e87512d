/** Workbooks in which no plan is found, and a plan small enough to be typed into one. */
import type { SheetModel, WorkbookModel } from '../../src/workbench/host/model';
import { openWorkbook } from '../../src/workbench/host/store';
import { bytesOf, SAMPLE } from './build';
import { emptyWorkbook, sheetNamed, typeInto } from './workbook';

export const SMALL_PLAN = [
  ['Action', 'Lead', 'Timescale'],
  ['Write a guide for parents', 'Media group', 'March 2026'],
  ['Train 200 staff', 'Training group', 'September 2026'],
];

/** One sheet with a chart and no cells. */
export function chartsOnly(): WorkbookModel {
  const workbook = emptyWorkbook();
  sheetNamed(workbook, 'Sheet1').addChart({
    name: 'Budget',
    type: 'BarStacked',
    seriesBy: 'Columns',
    source: { sheet: 'Sheet1', area: { top: 0, left: 0, bottom: 2, right: 2 } },
    title: 'Budget',
    place: { top: 0, left: 0, bottom: 9, right: 5 },
    seriesColours: [],
    legendPosition: 'Bottom',
    extras: new Map(),
  });
  return workbook;
}

/** A plan on a sheet that somebody has typed on far out too. */
export function tooLarge(): WorkbookModel {
  const workbook = emptyWorkbook();
  typeInto(workbook, 'Sheet1', SMALL_PLAN);
  sheetNamed(workbook, 'Sheet1').setContent(40, 16_000, { value: 'far', formula: null, isError: false });
  return workbook;
}

/** The sample's workbook with its plan put away, and an empty sheet to be seen. */
export function putAway(visibility: SheetModel['visibility']): WorkbookModel {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  workbook.activate(workbook.addSheet('Front'));
  sheetNamed(workbook, 'Business Plan').setVisibility(visibility);
  return workbook;
}
