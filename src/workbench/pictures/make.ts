/** `npm run pictures`: the pictures in docs/, made from the sheets that the sample plan really gives. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { monitorFile, SAMPLE_PLAN } from '../cli/monitor-file';
import { openWorkbook } from '../host/store';
import { SAMPLE_AS_OF } from '../sample/as-of';

const DOCS = path.resolve(__dirname, '../../../docs');
/** Dots an inch: sharp at the width of a README. */
const RESOLUTION = '110';

/** The sheet whose pages are shown, and the picture of its first page. */
const PICTURES: readonly (readonly [sheet: string, file: string])[] = [
  ['Plan summary', 'plan-summary.png'],
  ['Escalations', 'escalations.png'],
];

/** The workbook with only this sheet showing, so that its pages are the first that are printed. */
function onlyShowing(bytes: Uint8Array, shown: string): Uint8Array {
  const workbook = openWorkbook(bytes);
  for (const sheet of workbook.sheets()) {
    if (sheet.name === shown) workbook.activate(sheet);
    else sheet.setVisibility('Hidden');
  }
  return workbook.save();
}

async function main(): Promise<void> {
  // A time of day that never changes, so that the pictures change only when the sheets do.
  const builtAt = '31/10/2025 09:00';
  const { bytes } = await monitorFile(SAMPLE_PLAN, {
    asOf: SAMPLE_AS_OF,
    today: () => SAMPLE_AS_OF,
    builtAt,
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-pictures-'));
  try {
    for (const [sheet, file] of PICTURES) {
      const name = path.basename(file, '.png');
      writeFileSync(path.join(folder, `${name}.xlsx`), onlyShowing(bytes, sheet));
      const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
      run('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        path.join(folder, `${name}.xlsx`),
      ]);
      run('pdftoppm', [
        '-r',
        RESOLUTION,
        '-png',
        '-f',
        '1',
        '-l',
        '1',
        path.join(folder, `${name}.pdf`),
        path.join(folder, name),
      ]);
      const page = readdirSync(folder).find(
        (entry) => entry.startsWith(`${name}-`) && entry.endsWith('.png'),
      );
      if (page === undefined) throw new Error(`No page of “${sheet}” was drawn.`);
      copyFileSync(path.join(folder, page), path.join(DOCS, file));
      process.stdout.write(`Written: docs/${file}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
