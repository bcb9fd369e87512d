import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { ribbonGroups } from '../../../src/workbench/try/ribbon-groups';

const ROOT = path.resolve(__dirname, '../../..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

beforeAll(() => {
  globalThis.DOMParser = new JSDOM().window.DOMParser;
});

test('the ribbon has every button of the manifest, with its words, its icon and its function', () => {
  const buttons = ribbonGroups(MANIFEST).flatMap((group) => group.buttons);
  const functions = [...MANIFEST.matchAll(/<FunctionName>(.*?)</g)].map(([, name]) => name);
  expect(buttons.map(({ functionName }) => functionName)).toEqual([null, ...functions]);
  expect(buttons.map(({ label }) => label).slice(0, 2)).toEqual(['Open pane', 'Build summary']);
  for (const { label, tip, icon } of buttons) {
    expect(label).not.toBe('');
    expect(tip).not.toBe('');
    expect(icon).toMatch(/-80\.png$/);
    expect(existsSync(path.join(ROOT, icon))).toBe(true);
  }
});
