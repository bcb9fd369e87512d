/** Somebody types on *Plan settings* between our reading and our writing of it. */
import { changeSettings } from '../../src/monitor';
import { openWorkbook } from '../../src/workbench/host/store';
import { beforeRequest } from '../support/between';
import { closeOffices, openOffice } from '../support/office';
import { OPTIONS, planned, read, say } from '../support/settings-change';
import { buildOn, typeInto } from '../support/settings-sheet';

afterEach(closeOffices);

/** Sets the marking; meanwhile somebody types this beside that setting. */
async function changed(setting: string, words: string) {
  const workbook = openWorkbook(planned());
  await buildOn(workbook);
  const { run, host } = openOffice(workbook);
  // Requests 1 to 4 read.
  beforeRequest(host, 5, () => {
    typeInto(workbook, setting, 'Your setting', words);
  });
  const marking = say({ table: 'setting', id: 'marking' }, 'OFFICIAL');
  const ended: unknown = await changeSettings(run, OPTIONS, [marking]).catch((error: unknown) => error);
  return { ended, settings: (await read(openWorkbook(workbook.save()))).settings };
}

it('both stand where they are two settings, and that is told', async () => {
  const { ended, settings } = await changed('Position at', '30/09/2025');
  expect(ended).toMatchObject({
    meanwhile: ['Somebody wrote in “Plan settings” at the same moment. What was typed is kept there.'],
  });
  expect(settings).toMatchObject({ marking: 'OFFICIAL', asOf: '2025-09-30' });
});

it('theirs stands where it is the same one, and ours is refused', async () => {
  const { ended, settings } = await changed('Protective marking', 'SECRET');
  expect(ended).toMatchObject({ kind: 'changedMeanwhile', what: '“Protective marking” says “SECRET” now.' });
  expect(settings?.marking).toBe('SECRET');
});
