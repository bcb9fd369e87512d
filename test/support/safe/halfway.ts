/** The workbook after each single action of an operation, as it stands where Excel does nothing after it. */
import { hashOf } from '../../../src/plan/hash';
import type { SheetModel, WorkbookModel } from '../../../src/workbench/host/model';
import { openWorkbook } from '../../../src/workbench/host/store';
import { sheetNamed } from '../build';
import { openOffice } from '../office';
import { isOurs, stateOf, differences } from './state';
import { AT_ONCE, type Trial } from './trial';

export interface Halfway {
  readonly actions: number;
  /** Once for each way in which the sheets can be found; looks of ours are written anew anyhow. */
  readonly states: readonly State[];
  /** Places of the user's sheets that were touched on the way, though the operation does not mean to. */
  readonly touched: readonly string[];
}

export interface State {
  /** Of the workbook, without the sheet that is not yet marked. */
  readonly file: Uint8Array;
  /** Excel has added a sheet and not yet been told that it is ours: nobody could tell it from one of the user's. */
  readonly isUnmarked: boolean;
}

export async function halfwayOf({ act, before, was, done }: Trial): Promise<Halfway> {
  const workbook = openWorkbook(before);
  const { run, host } = openOffice(workbook);
  const meant = new Set(differences(was.users, done.users));
  const states = new Map<string, State>();
  const touched = new Set<string>();
  let actions = 0;
  const look = (): void => {
    actions += 1;
    const users = stateOf(workbook, (sheet) => !isOurs(sheet) && was.users.has(sheet.name));
    for (const place of differences(was.users, users)) if (!meant.has(place)) touched.add(place);
    const found = readable(workbook);
    if (states.has(found)) return;
    const unmarked = workbook.sheets().find((sheet) => !isOurs(sheet) && !was.users.has(sheet.name));
    const file = workbook.save();
    states.set(found, {
      file: unmarked ? without(file, unmarked.name) : file,
      isUnmarked: unmarked !== undefined,
    });
  };
  jest.spyOn(host.faults, 'onAction').mockImplementation(look);
  await act(run, AT_ONCE);
  return { actions, states: [...states.values()], touched: [...touched] };
}

/** The workbook once somebody has deleted this sheet of it. */
function without(file: Uint8Array, sheet: string): Uint8Array {
  const workbook = openWorkbook(file);
  workbook.deleteSheet(sheetNamed(workbook, sheet));
  return workbook.save();
}

/** A fingerprint of all that a reading looks at. */
function readable(workbook: WorkbookModel): string {
  return hashOf(workbook.sheets().map(readableOf).join('\n'));
}

function readableOf(sheet: SheetModel): string {
  const parts = [sheet.name, JSON.stringify([...sheet.customProperties()]), JSON.stringify(sheet.merges())];
  parts.push(
    JSON.stringify([sheet.autoFilter(), sheet.charts().map(({ name }) => name), sheet.usedArea(false)]),
  );
  const area = sheet.usedArea(true);
  for (let row = area?.top ?? 0; row <= (area?.bottom ?? -1); row += 1) {
    for (let column = area?.left ?? 0; column <= (area?.right ?? -1); column += 1) {
      const { value } = sheet.content(row, column);
      if (value !== '')
        parts.push(String(row), String(column), String(value), sheet.style(row, column).numberFormat);
    }
  }
  return parts.join('|');
}
