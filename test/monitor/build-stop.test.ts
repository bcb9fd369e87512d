import { buildSummary } from '../../src/monitor';
import { BUILT_AT, changedParts } from '../support/build';
import { cleared, closeOffices, openOffice } from '../support/office';
import { openedPlan } from '../support/small-plan';
import { sheetNames } from '../support/workbook';

afterEach(closeOffices);

const asOf = '2021-10-31';

/** Builds, and stops it as soon as this step is told of. */
async function stoppedAt(step: number) {
  const { original, workbook } = openedPlan();
  const { run, host } = openOffice(workbook);
  const stop = new AbortController();
  const told: [string, number, number][] = [];
  const ended = await buildSummary(run, {
    asOf,
    builtAt: BUILT_AT,
    signal: stop.signal,
    onProgress: (words, done, of) => {
      told.push([words, done, of]);
      if (done === step) stop.abort();
    },
  }).catch((error: unknown) => error);
  await cleared(host);
  return { ended, told, workbook, isAsItWas: changedParts(original, workbook.save()).length === 0 };
}

describe('a build', () => {
  it('tells how many of its steps are done', async () => {
    const { told } = await stoppedAt(-1);
    expect(told).toEqual([
      ['Reading the workbook', 0, 3],
      ['Checking the plan', 1, 3],
      ['Writing the sheets', 2, 3],
    ]);
  });

  it.each([0, 1])('that is stopped at step %d leaves the workbook as it was', async (step) => {
    const { ended, workbook, isAsItWas } = await stoppedAt(step);
    expect(ended).toMatchObject({
      kind: 'cancelled',
      untouched: 'Nothing in the workbook was changed.',
    });
    expect(isAsItWas).toBe(true);
    expect(sheetNames(workbook)).toEqual(['Sheet1']);
  });

  it('that is stopped while it writes goes through', async () => {
    const { ended, workbook } = await stoppedAt(2);
    expect(ended).toMatchObject({ sheetsWritten: expect.any(Array) as unknown });
    expect(sheetNames(workbook)).toContain('Plan summary');
  });
});
