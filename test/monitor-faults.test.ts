import { buildSummary, readAndThink } from '../src/monitor';
import { columnLetters } from '../src/plan/grid';
import { openWorkbook } from '../src/workbench/host/store';
import { build, BUILT_AT, bytesOf, changedParts, SAMPLE, sheetNamed, textsOf } from './support/build';
import { closeOffices, openOffice } from './support/office';

afterEach(closeOffices);

describe('where Excel refuses', () => {
  const asOf = '2025-10-31';

  it.each([1, 2, 3, 4])('asks again where somebody types during request %d, which reads', async (request) => {
    const workbook = openWorkbook(bytesOf(SAMPLE));
    const { host, run } = openOffice(workbook);
    host.faults.atRequest(request, { officeStatus: 5004 });
    const waits: string[] = [];
    const onWait = (words: string) => waits.push(words);
    const sleep = () => Promise.resolve();
    const built = await buildSummary(run, { asOf, builtAt: BUILT_AT, onWait, sleep });
    expect(waits).toEqual(['Excel is waiting for you to finish typing; trying again…']);
    const undisturbed = await build(bytesOf(SAMPLE), asOf);
    expect(built.sheetsWritten).toEqual(undisturbed.built.sheetsWritten);
    expect(workbook.save()).toEqual(undisturbed.saved);
  });

  it.each([1, 2, 3, 4])(
    'changes nothing where Excel refuses from request %d on, which reads',
    async (first) => {
      const workbook = openWorkbook(bytesOf(SAMPLE));
      const { host, run } = openOffice(workbook);
      for (let request = first; request < 100; request += 1) {
        host.faults.atRequest(request, { officeStatus: 5004 });
      }
      const sleep = () => Promise.resolve();
      await expect(buildSummary(run, { asOf, builtAt: BUILT_AT, sleep })).rejects.toMatchObject({
        kind: 'cellEditing',
        untouched: 'Nothing in the workbook was changed.',
      });
      expect(changedParts(bytesOf(SAMPLE), workbook.save())).toEqual([]);
    },
  );

  it('says how far it came where Excel refuses in the middle, and the next build puts it right', async () => {
    const whole = await build(bytesOf(SAMPLE), asOf);
    // Requests 1 to 4 read, the fifth writes, the sixth checks.
    const [, , , , writes = 0, checks = 0, end = 0] = whole.traffic.firstActions;
    const faults: readonly (readonly [number, RegExp])[] = [
      [writes, /half written/],
      [writes + Math.round((checks - writes) * 0.5), /half written/],
      [checks - 1, /half written/],
      [Math.round((checks + end) / 2), /could not be checked/],
    ];
    for (const [action, state] of faults) {
      const workbook = openWorkbook(bytesOf(SAMPLE));
      const { host, run } = openOffice(workbook);
      host.faults.atAction(action, { code: 'GeneralException' });
      await expect(buildSummary(run, { asOf, builtAt: BUILT_AT })).rejects.toMatchObject({
        untouched: expect.stringMatching(state) as string,
      });
      host.faults.clear();
      const { sheetsWritten } = await buildSummary(run, { asOf, builtAt: BUILT_AT });
      expect(sheetsWritten).toEqual(whole.built.sheetsWritten);
      for (const { name } of sheetsWritten) {
        expect(textsOf(sheetNamed(workbook, name))).toEqual(textsOf(sheetNamed(whole.workbook, name)));
      }
    }
  });
});

describe('what people typed beside escalations', () => {
  // A later day than the first build's, so that rows move.
  const later = '2026-03-31';
  let before = new Uint8Array();
  let [from, to] = [0, 0];

  beforeAll(async () => {
    const first = await build(bytesOf(SAMPLE), '2025-10-31');
    const response = textsOf(sheetNamed(first.workbook, 'Escalations')).find(
      ({ text }) => text === 'Response',
    );
    if (!response) throw new Error('No column for responses');
    for (const below of [1, 2, 3]) {
      const cell = `${columnLetters(response.column)}${String(response.row + below + 1)}`;
      first.host.userEdit('Escalations', cell, `answer ${String(below)}`);
    }
    before = new Uint8Array(first.workbook.save());
    const whole = await build(before, later);
    // The fifth request writes.
    [, , , , from = 0, to = 0] = whole.traffic.firstActions;
  });

  // Many more places, and every sheet: monitor-kept-in-faults.
  it.each([0, 0.4, 0.99])('is still there where Excel refuses after %d of the writing', async (share) => {
    const workbook = openWorkbook(before);
    const { host, run } = openOffice(workbook);
    host.faults.atAction(from + Math.floor((to - from) * share), { code: 'GeneralException' });
    await expect(buildSummary(run, { asOf: later, builtAt: BUILT_AT })).rejects.toThrow(/half written/);
    host.faults.clear();
    const { escalations } = await readAndThink(run, { asOf: later });
    const notes = escalations.flatMap((item) => item.notes).filter((note) => note !== '');
    expect(notes.sort()).toEqual(['answer 1', 'answer 2', 'answer 3']);
  });
});
