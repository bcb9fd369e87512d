/**
 * Whatever Plan Monitor does, what is not its own stays as it was: every cell, formula, look, merge, width, filter and
 * the order of the sheets as the host has them, and every part of the saved file that is not ours, byte for byte. A
 * change that people asked for changes cells of the plan, and nothing else.
 */
import { openWorkbook } from '../../src/workbench/host/store';
import { bytesOf, SAMPLE } from '../support/build';
import { closeOffices, openOffice } from '../support/office';
import { planFile, describePlans } from '../support/plans';
import { asWorkbook } from '../support/safe/as-workbook';
import { groundOf, smallPlan, type Ground } from '../support/safe/ground';
import { OPERATIONS } from '../support/safe/operations';
import { lostFrom } from '../support/safe/shared-parts';
import { differences } from '../support/safe/state';
import { Tally } from '../support/safe/tally';
import { AT_ONCE, trialOf, type Trial } from '../support/safe/trial';
import { itemsOf, samplePlan } from '../plan/read/layouts/items';
import { layOut } from '../plan/read/layouts/lay';
import { wayOf } from '../plan/read/layouts/way';

type Days = Parameters<typeof groundOf>[1];

const DAYS: Days = ['2025-03-31', '2025-06-30', '2025-09-30'];
const PUBLISHED: readonly (readonly [name: string, days: Days])[] = [
  ['mscp-business-plan-2021-23.xlsx', ['2022-01-31', '2022-03-31', '2022-04-30']],
  ['mscb-business-plan-2014-17.xlsx', ['2016-01-31', '2016-03-31', '2016-04-30']],
  ['mscb-business-plan-2009-10.xlsx', ['2009-07-31', '2009-09-30', '2009-10-31']],
];
const LAYOUTS = [1, 2, 3, 4, 5, 6, 7, 8];

afterEach(closeOffices);

/** Each operation on this plan; those that find nothing to do there are left out. */
async function tryAll(ground: Ground, tally: Tally): Promise<string[]> {
  const wrong: string[] = [];
  for (const operation of OPERATIONS) {
    const trial = await trialOf(ground, operation);
    if (trial === null) continue;
    tally.add('operations');
    tally.add('parts the same', trial.parts.size - changedOf(trial).length);
    const found = [...(await touchedBy(trial))].map((place) => `${operation.name}: ${place}`);
    wrong.push(...found.slice(0, 5));
  }
  return wrong;
}

const changedOf = ({ done, parts }: Trial): string[] => done.parts.filter((part) => parts.has(part));

/** What is not as it was and should be. */
async function touchedBy(trial: Trial): Promise<string[]> {
  const { was, done, before, plan, act, operation } = trial;
  const places = differences(was.users, done.users);
  const isNew = (place: string) => operation.name === 'add the sample' && !was.users.has(place);
  const changesPlan = PLAN_CHANGES.has(operation.name);
  const cells = places.filter((place) => !isNew(place));
  const odd = changesPlan ? cells.filter((place) => !/![A-Z]+\d+$/.test(place)) : cells;
  const sheets = new Set(cells.map((place) => place.split('!')[0]));
  const changed = changedOf(trial);
  const workbook = openWorkbook(before);
  await act(openOffice(workbook).run, AT_ONCE);
  closeOffices();
  return [
    ...odd,
    ...(changesPlan && changed.length <= sheets.size ? [] : changed),
    ...lostFrom(plan, workbook.save()).filter((lost) => !changesPlan || !lost.includes('sharedStrings')),
  ];
}

const PLAN_CHANGES = new Set(['fix', 'fix all', 'put back', 'update an action', 'take an offer']);

async function expectSacred(name: string, plan: Uint8Array, days: Days): Promise<void> {
  const tally = new Tally();
  const wrong = await tryAll(await groundOf(plan, days), tally);
  tally.tell(`Untouched on ${name}`);
  expect(wrong).toEqual([]);
}

describePlans('the published plans', () => {
  test.each(PUBLISHED)('%s', async (name, days) => {
    await expectSacred(name, bytesOf(planFile(name)), days);
  });
});

test('the sample', () => expectSacred('the sample', bytesOf(SAMPLE), DAYS));

test('a small plan with a bit of everything', () => expectSacred('the small plan', smallPlan(), DAYS));

test.each(LAYOUTS)('the sample laid out by seed %d', async (seed) => {
  const grids = layOut(wayOf(seed), itemsOf(samplePlan()));
  await expectSacred(`layout ${String(seed)}`, asWorkbook(grids), DAYS);
});
