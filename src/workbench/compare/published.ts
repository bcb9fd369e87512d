/** The published plans' milestones with their labels. The plans stand outside the project and are not copied into it. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { splitMilestones, splitTimescales, type TimescaleContext } from '../../plan/timescale';
import { openWorkbook } from '../host/store';
import type { Label, Labelled } from './answer';
import { day } from './wordings/expect';

const ROOT = path.resolve(__dirname, '../../..');
/** Where the published plans stand, beside the project. */
export const PLANS = path.resolve(ROOT, '../shared/plans');
const LABELS = path.resolve(ROOT, 'test/plan/timescale/labels');

/** Whether this machine has the published plans. */
export function hasPublishedPlans(): boolean {
  return existsSync(PLANS);
}

interface CellLabel extends Label {
  /** "'Action plan'!E15/2": the cell and the running number of the milestone in it. */
  readonly id: string;
}

/** The milestones of the 2021–23 plan: words and labels stand in one file beside it. */
export function plan2021(): readonly Labelled[] {
  const context = contextOf('2021-04-01', '2023-03-31', '2022-04-30');
  const labels = linesOf<CellLabel & { text: string }>(
    path.join(PLANS, 'mscp-business-plan-2021-23.labels.jsonl'),
  );
  return labels.map(({ id, text, ...label }) => ({ id, text, context, isColumn: false, label }));
}

/** The milestones of the 2014–17 plan: bullets in a cell. */
export function plan2014(): readonly Labelled[] {
  const context = contextOf('2014-04-01', '2017-03-31', '2016-04-30');
  return byCell('mscb-business-plan-2014-17.xlsx', 'mscb-2014-17.jsonl', context, false);
}

/** The lines of the 2009/10 plan's timescale column. */
export function plan2009(): readonly Labelled[] {
  const context = contextOf('2009-04-01', '2010-03-31', '2009-10-31');
  return byCell('mscb-business-plan-2009-10.xlsx', 'mscb-2009-10.jsonl', context, true);
}

function byCell(
  plan: string,
  labels: string,
  context: TimescaleContext,
  isColumn: boolean,
): readonly Labelled[] {
  const sheets = openWorkbook(readFileSync(path.join(PLANS, plan))).sheets();
  const split = isColumn ? splitTimescales : splitMilestones;
  return linesOf<CellLabel>(path.join(LABELS, labels)).map(({ id, ...label }) => {
    const place = placeOf(id);
    const sheet = sheets.find(({ name }) => name === place.sheet);
    const text = split(String(sheet?.content(place.row, place.column).value ?? ''))[place.number];
    if (text === undefined) throw new Error(`${plan} has no milestone at ${id}.`);
    return { id, text, context, isColumn, label };
  });
}

function placeOf(id: string): { sheet: string; row: number; column: number; number: number } {
  const match = /^'(.+)'!([A-Z])(\d+)\/(\d+)$/.exec(id);
  if (match === null) throw new Error(`Not the place of a milestone: ${id}`);
  const [, sheet = '', letter = '', row, number] = match;
  return {
    sheet: sheet.replaceAll("''", "'"),
    row: Number(row) - 1,
    column: letter.charCodeAt(0) - 'A'.charCodeAt(0),
    number: Number(number) - 1,
  };
}

function linesOf<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function contextOf(start: string, end: string, asOf: string): TimescaleContext {
  return { period: { start: day(start), end: day(end) }, asOf: day(asOf), yearStartMonth: 4 };
}
