/** Look-ahead and Plan checks through the whole way: built, filtered by people, built again. */
import { unzipSync, zipSync } from 'fflate';
import { buildSummary } from '../src/monitor';
import { NO_SETTINGS } from '../src/plan/settings';
import { openWorkbook } from '../src/workbench/host/store';
import { build, BUILT_AT, bytesOf, SAMPLE, sheetNamed, textsOf } from './support/build';
import { closeOffices, openOffice } from './support/office';

afterEach(closeOffices);

const AS_OF = '2025-10-31';
const SHEETS = ['Look-ahead', 'Plan checks'] as const;

const toText = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/** As Excel saves the sheet where somebody filtered by its first column: the rows below its header are hidden. */
function filtered(bytes: Uint8Array, name: string): Uint8Array {
  const parts = unzipSync(bytes);
  const relation = new RegExp(`<sheet name="${name}"[^>]*r:id="([^"]+)"`).exec(
    toText(parts['xl/workbook.xml']),
  )?.[1];
  const target = new RegExp(`<Relationship [^>]*Id="${relation ?? ''}"[^>]*>`).exec(
    toText(parts['xl/_rels/workbook.xml.rels']),
  )?.[0];
  const part = `xl/${/Target="(?:\/xl\/)?([^"]+)"/.exec(target ?? '')?.[1] ?? ''}`;
  const area = sheetNamed(openWorkbook(bytes), name).autoFilter()?.area;
  if (!area || !parts[part]) throw new Error(`${name} has no filter`);
  const criteria = '<filterColumn colId="0"><filters><filter val="Nothing"/></filters></filterColumn>';
  const xml = toText(parts[part])
    .replace(/<autoFilter ref="([^"]+)"\/>/, `<autoFilter ref="$1">${criteria}</autoFilter>`)
    .replace(/<row r="(\d+)"/g, (row, number: string) =>
      Number(number) - 1 > area.top && Number(number) - 1 <= area.bottom ? `${row} hidden="1"` : row,
    );
  return zipSync({ ...parts, [part]: Buffer.from(xml) });
}

describe.each(SHEETS)('%s', (name) => {
  it('has a row for all it tells of, in a table with filter buttons', async () => {
    const { workbook, built } = await build(bytesOf(SAMPLE), AS_OF);
    const sheet = sheetNamed(workbook, name);
    const area = sheet.autoFilter()?.area;
    if (!area) throw new Error('No filter');
    const header = textsOf(sheet).filter(({ row }) => row === area.top);
    expect(header).toHaveLength(area.right + 1);
    if (name === 'Plan checks') expect(area.bottom - area.top).toBe(built.results.findings.length);
    const merged = sheet.merges().filter(({ top, bottom }) => bottom >= area.top && top <= area.bottom);
    expect(merged).toEqual([]);
  });

  it('that people filtered shows all its rows when it is built again, and they are told', async () => {
    const first = await build(bytesOf(SAMPLE), AS_OF);
    const before = filtered(first.saved, name);
    const area = sheetNamed(openWorkbook(before), name).autoFilter()?.area;
    expect(sheetNamed(openWorkbook(before), name).isRowHidden((area?.top ?? 0) + 1)).toBe(true);
    const second = await build(before, AS_OF);
    expect(second.built.notices.join()).toContain(`All rows of “${name}” are shown again`);
    expect(Buffer.from(second.saved).equals(Buffer.from(first.saved))).toBe(true);
  });
});

it('leave out what people switched off', async () => {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  const { sheetsWritten } = await buildSummary(openOffice(workbook).run, {
    asOf: AS_OF,
    builtAt: BUILT_AT,
    settings: { ...NO_SETTINGS, withoutSheets: ['lookAhead', 'checks'] },
  });
  expect(sheetsWritten.map(({ kind }) => kind)).toEqual([
    'summary',
    'escalations',
    'byLead',
    'history',
    'leads',
    'settings',
  ]);
});

it('stand between Actions by lead and Plan history', async () => {
  const { built } = await build(bytesOf(SAMPLE), AS_OF);
  expect(built.sheetsWritten.map(({ kind }) => kind)).toEqual([
    'summary',
    'escalations',
    'byLead',
    'lookAhead',
    'checks',
    'history',
    'leads',
    'settings',
  ]);
});
