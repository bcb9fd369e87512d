import type * as Monitor from '../../src/monitor';
import type { Outcome, RibbonFunction } from '../../src/commands/perform';
import { createWorkbook } from '../../src/workbench/host/store';
import { closeOffices } from '../support/office';
import { ribbonOver } from './support';

afterEach(closeOffices);

const DONE: Outcome = { kind: 'done', sentences: ['Done.'], isSeen: true };

function ribbonFunction(work: RibbonFunction['work']): RibbonFunction {
  return { button: 'Check plan', writes: true, work };
}

/** Work that goes on until it is told to end. */
function endless() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let begun = 0;
  let begin: () => void = () => undefined;
  const started = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const work = async () => {
    begun += 1;
    begin();
    await ended;
    return DONE;
  };
  return { work: ribbonFunction(work), started, end, begun: () => begun };
}

const patient = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('what it did is told, and Excel hears once that it has completed', async () => {
  const ribbon = ribbonOver(createWorkbook());
  await ribbon.click(ribbonFunction(() => Promise.resolve(DONE)));
  expect(ribbon.told).toEqual([DONE]);
  expect(ribbon.completed()).toBe(1);
});

test('whatever is thrown is told in words: what happened, what was left untouched, what to do', async () => {
  const ribbon = ribbonOver(createWorkbook());
  await ribbon.click(ribbonFunction(() => Promise.reject(new Error('the roof fell in'))));
  expect(ribbon.told).toEqual([
    {
      kind: 'failed',
      isSeen: false,
      sentences: [
        'Something went wrong that Plan Monitor does not know: the roof fell in.',
        'Nothing in the workbook was changed.',
        'Try again; if it comes back, tell whoever looks after the add-in.',
      ],
    },
  ]);
  expect(ribbon.completed()).toBe(1);
});

test('a part that cannot be loaded is told of, and is asked for again at the next click', async () => {
  let isThere = false;
  const load = async (): Promise<typeof Monitor> => {
    if (!isThere) throw new Error('Loading chunk 819 failed.');
    return import('../../src/monitor');
  };
  const ribbon = ribbonOver(createWorkbook(), { load });
  const check = ribbonFunction(() => Promise.resolve(DONE));
  await ribbon.click(check);
  expect(ribbon.told.map(({ kind, sentences }) => [kind, ...sentences])).toEqual([
    [
      'failed',
      'A part of Plan Monitor could not be loaded.',
      'Nothing in the workbook was changed.',
      'Check the connection, then press the button again.',
    ],
  ]);
  isThere = true;
  await ribbon.click(check);
  expect(ribbon.told.at(-1)).toEqual(DONE);
  expect(ribbon.completed()).toBe(2);
});

test('a double click does it once, and no click keeps Excel’s sign', async () => {
  const { work, started, end, begun } = endless();
  const ribbon = ribbonOver(createWorkbook());
  const first = ribbon.click(work);
  await started;
  await ribbon.click(work);
  expect([begun(), ribbon.completed()]).toEqual([1, 1]);
  end();
  await first;
  expect([begun(), ribbon.completed()]).toEqual([1, 2]);
  expect(ribbon.told).toEqual([DONE]);
  // The button works again afterwards.
  await ribbon.click(work);
  expect(begun()).toBe(2);
});

test('work that takes long is told of while it goes on, and how it ended', async () => {
  const { work, end } = endless();
  const ribbon = ribbonOver(createWorkbook(), { patience: { word: 10, end: 60_000 } });
  const click = ribbon.click(work);
  await patient(50);
  expect(ribbon.told.map(({ kind, sentences }) => [kind, sentences[0]])).toEqual([
    ['working', '“Check plan” is taking longer than usual.'],
  ]);
  expect(ribbon.completed()).toBe(0);
  end();
  await click;
  expect(ribbon.told.at(-1)).toEqual(DONE);
  expect(ribbon.completed()).toBe(1);
});

test('Excel’s sign is taken away at last, though Excel never answers; what comes after all is told', async () => {
  const { work, end, begun } = endless();
  const ribbon = ribbonOver(createWorkbook(), { patience: { word: 60_000, end: 20 } });
  await ribbon.click(work);
  expect(ribbon.completed()).toBe(1);
  expect(ribbon.told.map(({ kind, sentences }) => [kind, ...sentences])).toEqual([
    [
      'failed',
      'Excel has not finished “Check plan” in more than four minutes, so Plan Monitor no longer waits for it.',
      'Your plan is untouched, but the sheets of Plan Monitor may be half written.',
      'Finish typing in any cell, close what Excel may be asking, then press the button again.',
    ],
  ]);
  end();
  await patient(10);
  expect(ribbon.told.at(-1)).toEqual(DONE);
  expect(ribbon.completed()).toBe(1);
  await ribbon.click(work);
  expect(begun()).toBe(2);
});
