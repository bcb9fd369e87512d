/** Fixes in a plan whose texts are more than Excel hands over in one answer: asked for in parts, changed as a whole. */
import { changePlan, putBack } from '../../src/monitor';

import { openWorkbook } from '../../src/workbench/host/store';
import { changedParts } from '../support/build';
import { API_LEVELS, closeOffices, openOffice } from '../support/office';
import { logRequests } from '../support/requests';
import { workbookOf } from '../support/settings-sheet';
import { at, heldIn, planSheet, WHAT } from '../support/small-plan';

afterEach(closeOffices);

const ACTIONS = 170;
/** Nearly as much as a cell can hold. */
const EVIDENCE = 'Minuted. '.repeat(3500);
const WHEN = 3;
const FIRST = 3;

function largePlan() {
  const workbook = workbookOf([
    ['Work Plan 2021-2023'],
    [],
    ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
  ]);
  const sheet = planSheet(workbook);
  for (let action = 0; action < ACTIONS; action += 1) {
    [
      `1.${String(action + 1)}`,
      `Visit school ${String(action + 1)}`,
      'Health',
      'Mary 2022',
      'Amber',
      EVIDENCE,
    ].forEach((value, column) => {
      sheet.setContent(FIRST + action, column, { value, formula: null, isError: false });
    });
  }
  return workbook.save();
}

it('are made in every cell, and put back in every cell', async () => {
  expect(ACTIONS * EVIDENCE.length).toBeGreaterThan(5 * 1024 * 1024);
  const original = largePlan();
  const workbook = openWorkbook(original);
  const { run, host } = openOffice(workbook, API_LEVELS[0]);
  const changes = Array.from({ length: ACTIONS }, (_, row) => ({
    cell: at(FIRST + row, WHEN),
    was: 'Mary 2022',
    text: 'May 2022',
  }));

  const log = logRequests(host);
  const done = await changePlan(run, changes, WHAT);
  const held = () =>
    new Set(Array.from({ length: ACTIONS }, (_, row) => heldIn(planSheet(workbook), at(FIRST + row, WHEN))));
  expect(held()).toEqual(new Set(['May 2022']));
  expect(changedParts(original, workbook.save())).toEqual(['xl/worksheets/sheet1.xml']);
  // All at once was too much; the cells were asked for in parts, and none was written before all had been looked at.
  const firstWrite = log.findIndex(({ sets }) => sets.includes('Values'));
  expect(firstWrite).toBeGreaterThan(2);
  expect(log.slice(firstWrite).every(({ sets }) => sets.length > 0)).toBe(true);

  await putBack(run, done);
  expect(held()).toEqual(new Set(['Mary 2022']));
  expect(changedParts(original, workbook.save())).toEqual([]);
}, 60_000);
