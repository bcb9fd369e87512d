/** A build is asked for again while Excel waits or is busy; what else may go wrong, and where, is in `safe/`. */
import { buildSummary } from '../src/monitor';
import { openWorkbook } from '../src/workbench/host/store';
import { build, BUILT_AT, bytesOf, changedParts, SAMPLE } from './support/build';
import { closeOffices, openOffice } from './support/office';

afterEach(closeOffices);

describe('where Excel refuses', () => {
  const asOf = '2025-10-31';

  it.each([1, 4])('asks again where somebody types during request %d, which reads', async (request) => {
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

  it.each([1, 4])('changes nothing where Excel refuses from request %d on, which reads', async (first) => {
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
  });
});
