/** The way from an item to the cell of our sheet in which people answer for it. */
import { buildSummary, goToEscalation } from '../../src/monitor';
import { createHost } from '../../src/workbench/host/host';
import { startNodeOffice } from '../../src/workbench/host/node-office';
import { openWorkbook } from '../../src/workbench/host/store';
import { BUILT_AT, bytesOf, SAMPLE, sheetNamed } from '../support/build';
import { closeOffices, openOffice } from '../support/office';

afterEach(closeOffices);

async function built() {
  const workbook = openWorkbook(bytesOf(SAMPLE));
  const { results } = await buildSummary(openOffice(workbook).run, { asOf: '2025-10-31', builtAt: BUILT_AT });
  const item = results.escalations.at(-1);
  if (!item) throw new Error('Nothing is escalated');
  return { workbook, item, plan: results.plan };
}

it('is found however much stands on the sheet: no more is asked for at once than Excel hands over', async () => {
  const { workbook, item, plan } = await built();
  const selected: unknown[] = [];
  for (const largestPayload of [5_000_000, 20_000]) {
    const host = createHost(workbook, { largestPayload });
    const office = startNodeOffice(host);
    expect(await goToEscalation(office.run, item, plan)).toBe(true);
    selected.push(host.selection('Escalations'));
    office.close();
  }
  expect(selected[0]).toMatchObject({ top: expect.any(Number) as number });
  expect(selected[1]).toEqual(selected[0]);
});

it('is refused where a stray cell makes the sheet too large', async () => {
  const { workbook, item, plan } = await built();
  const stray = { value: 'x', formula: null, isError: false };
  sheetNamed(workbook, 'Escalations').setContent(1_048_575, 0, stray);
  await expect(goToEscalation(openOffice(workbook).run, item, plan)).rejects.toMatchObject({
    kind: 'tooLarge',
    sheets: ['Escalations'],
  });
});
