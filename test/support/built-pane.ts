/** The add-in's pages as a deployment serves them, and the try-it page: built once for all tests, by the project's own builds. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPages } from '../../src/workbench/browser/build';
import { folderSite, withOfficeJs, type Site } from '../../src/workbench/browser/site';

const root = path.resolve(__dirname, '../..');
const NAME = 'plan-monitor-pane-';
/** All that a build is made from, and what is asked of it below. */
const SOURCES = [
  'src',
  'assets',
  'manifest.xml',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'webpack',
  'webpack.config.js',
  'webpack.try.config.js',
  'test/support/built-pane.ts',
];
/** Builds of other sources are kept so long, in milliseconds: another checkout may be testing them. */
const KEPT = 60 * 60 * 1000;
const LONGEST_BUILD = 5 * 60 * 1000;

export interface BuiltPane {
  readonly site: Site;
  readonly folder: string;
}

/**
 * The build of the sources as they stand. Kept under their fingerprint, so that it is made once however many tests ask.
 * Beside each script lies its source map, of which the script says nothing.
 */
export function buildPane(): BuiltPane {
  return built('webpack.config.js', ['--devtool', 'hidden-source-map']);
}

/** The same of the try-it page, with office.js beside it. */
export function buildTryPage(): BuiltPane {
  const { site, folder } = built('webpack.try.config.js');
  return { site: withOfficeJs(site), folder };
}

function built(config: string, more: readonly string[] = []): BuiltPane {
  const folder = path.join(tmpdir(), `${NAME}${config.includes('.try.') ? 'try-' : ''}${fingerprint()}`);
  if (!existsSync(folder)) build(config, folder, more);
  return { site: folderSite(folder), folder };
}

function build(config: string, folder: string, more: readonly string[]): void {
  const lock = `${folder}.lock`;
  // Another test may be building it just now. Where that fails, it is this one's turn.
  while (!taken(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  try {
    if (existsSync(folder)) return;
    forgetOldBuilds();
    const own = mkdtempSync(path.join(tmpdir(), 'plan-monitor-build-'));
    buildPages(config, own, ...more);
    renameSync(own, folder);
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** True where the lock is this test's now. One that a broken-off test left behind holds nobody up for long. */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const held = statSync(lock, { throwIfNoEntry: false });
    if (held && Date.now() - held.mtimeMs > LONGEST_BUILD) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const at = path.join(root, source);
    const files = statSync(at).isDirectory()
      ? readdirSync(at, { recursive: true, encoding: 'utf8' })
          .map((name) => path.join(at, name))
          .filter((name) => statSync(name).isFile())
          .sort()
      : [at];
    for (const file of files) hash.update(path.relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function forgetOldBuilds(): void {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(NAME) && !one.endsWith('.lock'))) {
    const old = path.join(tmpdir(), name);
    if (Date.now() - statSync(old).mtimeMs > KEPT) rmSync(old, { recursive: true, force: true });
  }
}
