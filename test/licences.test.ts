/** The build refuses what must not be sent to people; `test/e2e/licences.test.ts` looks at what it does send. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type WebpackPluginInstance } from 'webpack';

const licences = createRequire(__filename)('../webpack/licences.js') as WebpackPluginInstance;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plan-monitor-licence-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Builds a page that needs one package. @returns what the build complains of, and the notices */
async function build(files: Readonly<Record<string, string>>) {
  const home = path.join(folder, 'node_modules/needed');
  mkdirSync(home, { recursive: true });
  for (const [name, text] of Object.entries({ 'index.js': 'module.exports = 1;', ...files })) {
    writeFileSync(path.join(home, name), text);
  }
  writeFileSync(path.join(folder, 'page.js'), 'console.log(require("needed"));');
  const errors = await new Promise<string[]>((resolve, reject) => {
    webpack(
      {
        mode: 'development',
        context: folder,
        entry: './page.js',
        output: { path: folder },
        plugins: [licences],
      },
      (error, stats) => {
        if (error) reject(error);
        else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
      },
    );
  });
  return { errors, notices: () => readFileSync(path.join(folder, 'licences.txt'), 'utf8') };
}

const described = (license: string) => JSON.stringify({ name: 'needed', version: '1.2.3', license });

test('a package under a licence that is not allowed fails the build', async () => {
  const { errors } = await build({ 'package.json': described('GPL-3.0'), LICENSE: 'GNU' });
  expect(errors).toEqual(['Not to be sent to people under these licences: needed (GPL-3.0).']);
});

test('so does one that names none', async () => {
  const { errors } = await build({ 'package.json': JSON.stringify({ name: 'needed', version: '1.2.3' }) });
  expect(errors).toEqual(['Not to be sent to people under these licences: needed (no licence).']);
});

test('so does one without the text of its licence, where that text is not known', async () => {
  const { errors } = await build({ 'package.json': described('Apache-2.0') });
  expect(errors).toEqual(['needed comes without the text of its licence.']);
});

test('licence and notice of a package stand in the file as the package brings them', async () => {
  const { errors, notices } = await build({
    'package.json': described('ISC'),
    'LICENSE.md': 'Copyright (c) Somebody',
    NOTICE: 'With thanks to others',
  });
  expect(errors).toEqual([]);
  expect(notices()).toContain('needed 1.2.3 (ISC)\n\nCopyright (c) Somebody');
  expect(notices()).toContain('With thanks to others');
  expect(notices()).toMatch(/^webpack \d\S* \(MIT\)$/m);
});
