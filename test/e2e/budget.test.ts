/**
 * What is sent to people, in bytes as they travel (gzipped): every file of ours that a page asks for, libraries such as
 * React and Fluent included; office.js, which is Microsoft's, apart.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPane } from '../support/built-pane';

/** By the file's name, in bytes. */
const BUDGET: Readonly<Record<string, number>> = {
  // All that comes before the pane is on show.
  taskpane: 200_000,
  // The ribbon's functions, without React and without the rules.
  commands: 60_000,
  message: 2_000,
  // The rules, the sheets and all that speaks to Excel: once for the pane and the ribbon.
  monitor: 168_000,
  // Tabs of the pane, which come when the pane is on show, and what only they share.
  lists: 25_000,
  settings: 25_000,
  shared: 30_000,
  // For who puts the sample plan into a workbook.
  sample: 12_000,
};

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

let folder: string;
beforeAll(() => {
  ({ folder } = buildPane());
}, 600_000);

const htmlOf = (page: string) => readFileSync(path.join(folder, `${page}.html`), 'utf8');

/** Addresses that the page names, by the tag that names them. */
function asked(page: string, tag: 'script' | 'link'): string[] {
  const attribute = tag === 'script' ? 'src' : 'href';
  const found = htmlOf(page).matchAll(new RegExp(`<${tag}\\b[^>]*?\\b${attribute}="?([^\\s">]+)`, 'g'));
  return [...found].map(([, address = '']) => address);
}

const scriptsOf = (page: string) => asked(page, 'script').filter((address) => address !== OFFICE_JS);

/** The file of this name, whatever the hash of its content. */
function fileNamed(name: string): string {
  const files = readdirSync(folder).filter((file) => new RegExp(`^${name}\\.[0-9a-f]+\\.js$`).test(file));
  expect(files).toHaveLength(1);
  return files[0] ?? '';
}

/** Files that several tabs share have a number for a name. */
const nameOf = (file: string) => (file.split('.')[0] ?? '').replace(/^\d+$/, 'shared');

test('every file of ours has a budget and keeps to it', () => {
  const weights = new Map<string, number>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const weight = gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
    weights.set(nameOf(file), (weights.get(nameOf(file)) ?? 0) + weight);
  }
  expect([...weights.keys()].sort()).toEqual(Object.keys(BUDGET).sort());
  expect([...weights].filter(([name, weight]) => weight > (BUDGET[name] ?? 0))).toEqual([]);
});

test.each(['taskpane', 'commands', 'message'])('the page %s waits for the file of its name only', (page) => {
  expect(scriptsOf(page)).toEqual([fileNamed(page)]);
});

test('the ribbon’s functions come without React, and the small window without office.js', () => {
  expect(readFileSync(path.join(folder, fileNamed('commands')), 'utf8')).not.toMatch(/react/i);
  expect(asked('message', 'script')).not.toContain(OFFICE_JS);
});

test('the rules come in one file for the pane and the ribbon, sent for with either page', () => {
  const monitor = fileNamed('monitor');
  for (const page of ['taskpane', 'commands']) expect(asked(page, 'link')).toEqual([monitor]);
  expect(asked('message', 'link')).toEqual([]);
});
