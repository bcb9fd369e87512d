import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { buildSummary } from '../../src/monitor';
import type { SheetModel } from '../../src/workbench/host/model';
import { openWorkbook } from '../../src/workbench/host/store';
import { API_LEVELS, cleared, openOffice } from './office';

export const SAMPLE = path.resolve(__dirname, '../../assets/sample-plan.xlsx');
export const BUILT_AT = '21/11/2026 10:49';

export const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

export async function build(bytes: Uint8Array, asOf: string, apiLevel = API_LEVELS[0]) {
  const workbook = openWorkbook(bytes);
  const office = openOffice(workbook, apiLevel);
  const traffic = watchTraffic(office.host);
  const built = await buildSummary(office.run, { asOf, builtAt: BUILT_AT });
  await cleared(office.host);
  return { workbook, ...office, built, traffic, saved: workbook.save() };
}

/** Largest request and response so far, and the number of each request's first action. */
function watchTraffic(host: ReturnType<typeof openOffice>['host']) {
  const traffic = { request: 0, response: 0, firstActions: [] as number[] };
  const ask = host.processQuery.bind(host);
  jest.spyOn(host, 'processQuery').mockImplementation(async (body) => {
    traffic.firstActions.push(host.faults.seen.actions + 1);
    const answer = await ask(body);
    traffic.request = Math.max(traffic.request, Buffer.byteLength(body));
    traffic.response = Math.max(traffic.response, Buffer.byteLength(answer));
    return answer;
  });
  return traffic;
}

/** Names of the parts of `before` that are no longer the same in `after`. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(old).filter(
    (name) => !Buffer.from(old[name] ?? []).equals(Buffer.from(now[name] ?? [])),
  );
}

export function sheetNamed(workbook: { sheets(): readonly SheetModel[] }, name: string): SheetModel {
  const sheet = workbook.sheets().find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Every text of the sheet with its place. */
export function textsOf(sheet: SheetModel): { text: string; row: number; column: number }[] {
  const area = sheet.usedArea(true);
  const found: { text: string; row: number; column: number }[] = [];
  for (let row = area?.top ?? 0; row <= (area?.bottom ?? -1); row += 1) {
    for (let column = area?.left ?? 0; column <= (area?.right ?? -1); column += 1) {
      const { value } = sheet.content(row, column);
      if (value !== '') found.push({ text: String(value), row, column });
    }
  }
  return found;
}

/** The workbook with its structure protected: no sheets can be added. */
export function lockStructure(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = Buffer.from(parts['xl/workbook.xml'] ?? []).toString('utf8');
  const locked = text.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>');
  return zipSync({ ...parts, 'xl/workbook.xml': Buffer.from(locked) });
}
