import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../../../src/workbench/host/store';
import { buildOurs } from './support/ours';
import { partsOf } from './support/parts';
import { richWorkbook } from './support/rich';

const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasLibreOffice)
  process.stderr.write(
    '\nSKIPPED, since LibreOffice is not installed: files saved by the store, opened in it\n',
  );

(hasLibreOffice ? describe : describe.skip)('a workbook with sheets of ours, in LibreOffice', () => {
  let folder = '';
  let converted: Uint8Array = new Uint8Array();

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-store-'));
    const book = openWorkbook(richWorkbook());
    buildOurs(book);
    writeFileSync(path.join(folder, 'built.xlsx'), book.save());
    for (const format of ['pdf', 'xlsx']) {
      execFileSync(
        'soffice',
        [
          '--headless',
          `-env:UserInstallation=file://${folder}/profile`,
          '--convert-to',
          format,
          '--outdir',
          path.join(folder, 'out'),
          path.join(folder, 'built.xlsx'),
        ],
        { stdio: 'pipe' },
      );
    }
    converted = readFileSync(path.join(folder, 'out', 'built.xlsx'));
  }, 120_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('prints', () => {
    expect(
      readFileSync(path.join(folder, 'out', 'built.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  /** But for views: without a window it saves none, not even the user's. */
  it('says the same after it was saved there', () => {
    const summary = openWorkbook(converted)
      .sheets()
      .find(({ name }) => name === 'Plan summary');
    expect(summary?.content(0, 0).value).toBe('Red & “amber” <1>');
    expect(summary?.content(4, 1).value).toBe(5);
    expect(summary?.style(2, 0).fill?.colour).toBe('#1F3864');
    expect(summary?.merges()).toHaveLength(1);
    expect(summary?.link(3, 0)?.documentReference).toContain('Plan');
    expect(summary?.charts()).toMatchObject([
      { type: 'BarStacked', seriesColours: ['#C00000', '#FFC000', '#00B050'] },
    ]);
    expect(summary?.pageLayout()).toMatchObject({
      orientation: 'Landscape',
      printArea: { top: 0, left: 0, bottom: 30, right: 8 },
      titleRows: { top: 2, bottom: 2 },
    });
  });

  it('can be built into again, and then stays as it is', () => {
    const build = (bytes: Uint8Array): Uint8Array => {
      const book = openWorkbook(bytes);
      buildOurs(book);
      return book.save();
    };
    const once = build(converted);
    expect(partsOf(build(once))).toEqual(partsOf(once));
    const before = partsOf(converted);
    expect(partsOf(once)['xl/worksheets/sheet1.xml']).toBe(before['xl/worksheets/sheet1.xml']);
  });
});
