/** What a deployment serves is the add-in alone: nothing of the workbench, nor of what only the workbench needs. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BEHAVIOURS } from '../../src/workbench/host/behaviours';
import { PAGE_FUNCTIONS } from '../../src/workbench/host/browser-office';
import { WORDS } from '../../src/workbench/try/words';
import { buildPane, buildTryPage } from '../support/built-pane';

/** Texts that stand in the workbench only: the seam, the host, the store, the page, and the libraries it draws and unpacks with. */
const TRACES = {
  seam: PAGE_FUNCTIONS.deliver,
  host: BEHAVIOURS['scalar-fills'].what,
  store: 'This is a workbook of Excel 97–2003 (.xls).',
  page: WORDS.what,
  lending: 'lendWorkbook',
  virtual: 'estimateSize',
  zip: 'invalid zip data',
};

const files = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' });

function tracesIn(folder: string): string[] {
  const texts = files(folder)
    .filter((name) => /\.(js|html)$/.test(name))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  return Object.entries(TRACES)
    .filter(([, trace]) => texts.some((text) => text.includes(trace)))
    .map(([what]) => what);
}

test('the add-in’s files have nothing of the workbench', () => {
  const { folder } = buildPane();
  expect(tracesIn(folder)).toEqual([]);
  expect(files(folder).filter((name) => /try|lend|sample-plan|office/.test(name))).toEqual([]);
}, 300_000);

test('the try-it page has all of it, so that its traces would be found', () => {
  const { folder } = buildTryPage();
  expect(tracesIn(folder).sort()).toEqual(Object.keys(TRACES).sort());
  expect(files(folder)).toEqual(expect.arrayContaining(['try.html', 'try-taskpane.html', 'lend.js']));
}, 300_000);
