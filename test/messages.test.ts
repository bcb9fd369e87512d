import { listenForRibbon, tellPages, type RibbonMessage } from '../src/messages';

const WORKBOOK = 'https://localhost/plan.xlsx';
const DONE: RibbonMessage = { kind: 'done', sentences: ['The summary was built.'] };

let stops: (() => void)[] = [];

/** A page on show; what it was told. */
function page(workbook: string): RibbonMessage[] {
  const told: RibbonMessage[] = [];
  stops.push(listenForRibbon(workbook, (message) => told.push(message)));
  return told;
}

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

test('nobody is on show: that is known soon', async () => {
  const begun = Date.now();
  expect(await tellPages(WORKBOOK, DONE)).toBe(false);
  expect(Date.now() - begun).toBeLessThan(1000);
});

test('a page on show hears it, with the findings it is about', async () => {
  const told = page(WORKBOOK);
  const problem: RibbonMessage = {
    kind: 'problem',
    sentences: ['Problem 1 of 2'],
    findings: [{ rule: 'rag-overdue', cell: { sheet: 'Plan', row: 4, column: 3 } }],
  };
  expect(await tellPages(WORKBOOK, problem)).toBe(true);
  expect(told).toEqual([problem]);
});

test('several pages on show all hear it', async () => {
  const [pane, window] = [page(WORKBOOK), page(WORKBOOK)];
  expect(await tellPages(WORKBOOK, DONE)).toBe(true);
  // The second one's turn may come just after the first has answered.
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([pane, window]).toEqual([[DONE], [DONE]]);
});

test('a page of another workbook hears nothing', async () => {
  const told = page('https://localhost/another.xlsx');
  expect(await tellPages(WORKBOOK, DONE)).toBe(false);
  expect(told).toEqual([]);
});

test('a page that was closed is not taken to be on show', async () => {
  const told: RibbonMessage[] = [];
  listenForRibbon(WORKBOOK, (message) => told.push(message))();
  expect(await tellPages(WORKBOOK, DONE)).toBe(false);
  expect(told).toEqual([]);
});
