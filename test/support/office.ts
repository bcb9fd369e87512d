import type { RunExcel } from '../../src/excel/run';
import { createHost, type ApiLevel, type Host } from '../../src/workbench/host/host';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { startNodeOffice } from '../../src/workbench/host/node-office';

/** The API levels that everything is to work at. */
export const API_LEVELS: readonly ApiLevel[] = ['1.13', '1.15'];

/** Microsoft's office.js before a workbook of ours. */
export interface OpenOffice {
  readonly host: Host;
  readonly run: RunExcel;
}

/** Waits until `Excel.run` has sent its clearing up, which it does after it has answered. */
export async function cleared(host: Host): Promise<void> {
  while (host.trackedRanges() > 0) await new Promise((resolve) => setTimeout(resolve, 1));
}

const closing: (() => void)[] = [];

/** Opens it for one test; `closeOffices` afterwards. */
export function openOffice(workbook: WorkbookModel, apiLevel: ApiLevel = '1.13'): OpenOffice {
  const host = createHost(workbook, { apiLevel });
  const office = startNodeOffice(host);
  closing.push(office.close);
  return { host, run: office.run };
}

export function closeOffices(): void {
  for (const close of closing.splice(0)) close();
}
