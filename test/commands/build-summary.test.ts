import { BUILD_SUMMARY } from '../../src/commands/build-summary';
import { openWorkbook } from '../../src/workbench/host/store';
import { BUILT_AT, bytesOf, SAMPLE } from '../support/build';
import { closeOffices } from '../support/office';
import { cellsOf, sheetNamed, sheetNames, textOf } from '../support/workbook';
import { ribbonOver } from './support';

afterEach(closeOffices);

test('builds every sheet and brings the summary to the front, which says when it was built', async () => {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  const before = cellsOf(workbook, 'Business Plan');
  const { click, told, completed } = ribbonOver(workbook);
  await click(BUILD_SUMMARY);
  expect(completed()).toBe(1);
  expect(sheetNames(workbook)).toHaveLength(9);
  expect(workbook.activeSheet().name).toBe('Plan summary');
  expect(textOf(workbook, 'Plan summary')).toContain(`Built ${BUILT_AT} by Plan Monitor`);
  expect(cellsOf(workbook, 'Business Plan')).toEqual(before);
  expect(told).toEqual([{ kind: 'done', isSeen: true, sentences: [`The summary was built (${BUILT_AT}).`] }]);
});

test('what people must know of it is told in a window, since no pane need be open', async () => {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  workbook.addSheet('Plan summary');
  const { click, told } = ribbonOver(workbook);
  await click(BUILD_SUMMARY);
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ kind: 'done', isSeen: false });
  expect(told[0]?.sentences).toContain(
    'You have a sheet named “Plan summary”, so ours is named “Plan summary (2)”.',
  );
});

test('a summary that the user has hidden is built, stays hidden, and that is told', async () => {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  const { click, told } = ribbonOver(workbook);
  await click(BUILD_SUMMARY);
  sheetNamed(workbook, 'Business Plan').setContent(0, 0, { value: 'Other', formula: null, isError: false });
  workbook.activate(sheetNamed(workbook, 'Business Plan'));
  sheetNamed(workbook, 'Plan summary').setVisibility('Hidden');
  await click(BUILD_SUMMARY);
  expect(told.at(-1)).toMatchObject({
    kind: 'done',
    isSeen: false,
    sentences: [
      `The summary was built (${BUILT_AT}).`,
      'The sheet “Plan summary” is hidden.',
      'Right-click any sheet tab, choose Unhide, then try again.',
    ],
  });
});
