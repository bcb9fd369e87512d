/** `npm run pictures`: the pictures in docs/, made from the sheets and pages that the sample plan really gives. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { monitorFile, SAMPLE_PLAN } from '../cli/monitor-file';
import { SAMPLE_AS_OF } from '../../sample/as-of';
import { picturesOfPane } from './pane';
import { pictureOfTryPage } from './try-it';

const DOCS = path.resolve(__dirname, '../../../docs');
/** Dots an inch: sharp at the width of a README. */
const RESOLUTION = '110';

/** The sheet whose pages are shown, and the picture of its first page. */
const PICTURES: readonly (readonly [sheet: string, file: string])[] = [
  ['Plan summary', 'plan-summary.png'],
  ['Escalations', 'escalations.png'],
  ['Actions by lead', 'actions-by-lead.png'],
  ['Look-ahead', 'look-ahead.png'],
  ['Plan checks', 'plan-checks.png'],
  ['Plan history', 'plan-history.png'],
  ['Leads', 'leads.png'],
  ['Plan settings', 'plan-settings.png'],
];

/** The number, from 1, of the first printed page whose footer names the sheet. @throws where there is none */
function pageOf(sheet: string, pages: readonly string[]): string {
  const index = pages.findIndex((text) => text.includes(`${sheet} · Position at`));
  if (index < 0) throw new Error(`No page of “${sheet}” was printed.`);
  return String(index + 1);
}

async function main(): Promise<void> {
  // A time of day that never changes, so that the pictures change only when the sheets do.
  const builtAt = '31/10/2025 09:00';
  const { bytes } = await monitorFile(SAMPLE_PLAN, { asOf: null, today: () => SAMPLE_AS_OF, builtAt });
  const folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-pictures-'));
  try {
    const printed = path.join(folder, 'printed.pdf');
    writeFileSync(path.join(folder, 'printed.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      path.join(folder, 'printed.xlsx'),
    ]);
    const pages = run('pdftotext', ['-layout', printed, '-']).split('\f');
    for (const [sheet, file] of PICTURES) {
      const page = pageOf(sheet, pages);
      const picture = path.join(DOCS, path.basename(file, '.png'));
      run('pdftoppm', ['-r', RESOLUTION, '-png', '-singlefile', '-f', page, '-l', page, printed, picture]);
      written(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  await pictureOfTryPage(path.join(DOCS, 'try-it.png'));
  written('try-it.png');
  await picturesOfPane(DOCS, written);
}

function written(name: string): void {
  process.stdout.write(`Written: docs/${name}\n`);
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
