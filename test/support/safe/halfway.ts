/** The workbook after each single action of an operation, as it stands where Excel does nothing after it. */
import { hashOf } from '../../../src/plan/hash';
import type { SheetModel, WorkbookModel } from '../../../src/workbench/host/model';
import { openWorkbook } from '../../../src/workbench/host/store';
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
  /** Of the workbook. */
  readonly file: Uint8Array;
  /** The sheet that Excel has added and not yet been told is ours; null where there is none. */
  readonly unmarked: string | null;
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
    states.set(found, { file: workbook.save(), unmarked: unmarked?.name ?? null });
  };
  jest.spyOn(host.faults, 'onAction').mockImplementation(look);
  await act(run, AT_ONCE);
  return { actions, states: [...states.values()], touched: [...touched] };
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
