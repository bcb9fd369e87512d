/** What another spreadsheet program makes of a saved workbook with hostile words: it evaluates none of them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSummary } from '../src/monitor';
import { cellName } from '../src/plan/grid';
import { rollUp } from '../src/plan/roll-up';
import { rollUpWorkbook } from '../src/workbench/cli/roll-up';
import type { WorkbookModel } from '../src/workbench/host/model';
import { openWorkbook } from '../src/workbench/host/store';
import { BUILT_AT, sheetNamed, textsOf } from './support/build';
import { HOSTILE, HOSTILE_SHEETS, hostilePlan, plain, setText } from './support/hostile';
import { cleared, closeOffices, openOffice } from './support/office';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasLibreOffice)
  process.stderr.write('\nSKIPPED, since LibreOffice is not installed: hostile words, opened in it\n');

(hasLibreOffice ? describe : describe.skip)('hostile words, in LibreOffice', () => {
  let folder = '';
  const saved = new Map<string, Uint8Array>();

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-hostile-'));
    const workbook = hostilePlan();
    const { run, host } = openOffice(workbook);
    const { results } = await buildSummary(run, {
      asOf: '2025-10-31',
      builtAt: BUILT_AT,
      freeze: { meeting: '=1+1', at: BUILT_AT },
    });
    await cleared(host);
    // As people type it beside ours, kept by the next build.
    HOSTILE.forEach((text, at) => {
      setText(sheetNamed(workbook, 'Plan summary'), 5 + at, 27, text);
    });
    await buildSummary(run, { asOf: '2025-10-31', builtAt: BUILT_AT });
    await cleared(host);
    closeOffices();
    const plans = ['=1+1.xlsx', '@SUM(A1).xlsx'].map((file) => ({ file, results }));
    saved.set('built.xlsx', workbook.save());
    saved.set('rolled.xlsx', await rollUpWorkbook(rollUp(plans), plans, BUILT_AT));
    for (const [name, bytes] of saved) writeFileSync(path.join(folder, name), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const files = [...saved.keys()].map((name) => path.join(folder, name));
    const out = path.join(folder, 'out');
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'xlsx', '--outdir', out, ...files], {
      stdio: 'pipe',
    });
  }, 300_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['built.xlsx', 'rolled.xlsx'])('%s holds no formula, and every text as it was', (name) => {
    const before = openWorkbook(saved.get(name) ?? new Uint8Array());
    const after = openWorkbook(readFileSync(path.join(folder, 'out', name)));
    const names = before.sheets().map((sheet) => sheet.name);
    expect(after.sheets().map((sheet) => sheet.name)).toEqual(names);
    for (const one of names) {
      expect(cells(after, one).filter(({ formula }) => formula !== null)).toEqual([]);
      expect(cells(after, one)).toEqual(cells(before, one));
    }
    if (name === 'built.xlsx') expect(names).toHaveLength(HOSTILE_SHEETS.length + 8);
  });
});

/** Half a letter, which no file can hold: each program writes another sign for it. */
const HALF = /[\uD800\uFFFD?] ?(?=alone)/gu;

/** Every cell that holds something; texts as compared. */
function cells(workbook: WorkbookModel, name: string) {
  const sheet = sheetNamed(workbook, name);
  return textsOf(sheet).map(({ row, column, text }) => {
    const { value, formula } = sheet.content(row, column);
    const kind = typeof value;
    return { cell: cellName({ row, column }), kind, formula, text: plain(text.replace(HALF, '')) };
  });
}
