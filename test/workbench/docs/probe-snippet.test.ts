/** The snippet does in Script Lab what it is to do: its script runs by itself, at the click of its button. */
import vm from 'node:vm';
import { createHost } from '../../../src/workbench/host/host';
import { startNodeOffice } from '../../../src/workbench/host/node-office';
import { createWorkbook } from '../../../src/workbench/host/store';
import { probeScript, probeSnippet } from '../../../src/workbench/docs/probe-snippet';
import { PROBES } from '../../../src/workbench/probe';
import { readTranscript, recordHost } from '../../../src/workbench/probe/compare';

/** A page of Script Lab: the snippet's button and box, Office and Excel. */
async function clicked(prepare: (workbook: ReturnType<typeof createWorkbook>) => void = () => undefined) {
  const workbook = createWorkbook();
  prepare(workbook);
  const office = startNodeOffice(createHost(workbook));
  const texts: string[] = [];
  const button = {
    addEventListener: (_: string, listen: () => void) => (button.click = listen),
    click: () => {},
  };
  const box = {
    set value(text: string) {
      texts.push(text);
    },
  };
  vm.runInNewContext(probeScript(), {
    Excel: office.Excel,
    Office: { context: { diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.1' } } },
    document: { getElementById: (id: string) => (id === 'ask' ? button : box) },
  });
  button.click();
  while (!/^\{|broke off/.test(texts.at(-1) ?? '')) await new Promise((resolve) => setTimeout(resolve, 5));
  office.close();
  return { workbook, texts, last: texts.at(-1) ?? '' };
}

test('it asks all there is to ask, leaves the workbook as it was, and its transcript can be replayed', async () => {
  const { workbook, texts, last } = await clicked();
  const transcript = readTranscript(last);
  expect(transcript.excel).toEqual({ host: 'Excel', platform: 'PC', version: '16.0.1' });
  expect(transcript.answers).toEqual((await recordHost()).answers);
  expect(texts.slice(0, -1)).toHaveLength(PROBES.length);
  expect(workbook.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Sheet1', 'Visible'],
  ]);
});

test('where it cannot go on it says so', async () => {
  const { last } = await clicked((workbook) => workbook.addSheet('Data'));
  expect(last).toMatch(/^It broke off: .*same name/);
});

test('it is laid out as Script Lab imports it', () => {
  const lines = probeSnippet().split('\n');
  for (const key of ['name:', 'host: EXCEL', 'script:', 'template:', 'style:', 'libraries: |-']) {
    expect(lines.some((line) => line.startsWith(key))).toBe(true);
  }
  const script = lines.slice(lines.indexOf('  content: |-') + 1, lines.indexOf('  language: typescript'));
  expect(script.map((line) => line.slice(4)).join('\n')).toBe(probeScript());
});
