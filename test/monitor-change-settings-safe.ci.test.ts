import { changeSettings } from '../src/monitor';
import { saidAt, type SettingsCell, type SettingsEdit } from '../src/plan/settings';
import type { WorkbookModel } from '../src/workbench/host/model';
import { openWorkbook } from '../src/workbench/host/store';
import { sheetNamed, textsOf } from './support/build';
import { closeOffices, openOffice } from './support/office';
import { change, DEPUTY, leadsOf, OPTIONS, planned, read, say } from './support/settings-change';
import { buildOn, SETTINGS, typeBelow, typeInto, workbookOf } from './support/settings-sheet';
import { protect, protectStructure } from './workbench/host/support';

afterEach(closeOffices);

describe('refused, with nothing changed', () => {
  const refused = async (workbook: WorkbookModel, edits: readonly SettingsEdit[]) => {
    const before = workbook.save();
    const error: unknown = await change(workbook, edits).catch((reason: unknown) => reason);
    expect(Buffer.from(workbook.save()).equals(Buffer.from(before))).toBe(true);
    return error;
  };

  it('where somebody has typed there since the pane read it', async () => {
    const workbook = openWorkbook(planned());
    await buildOn(workbook);
    const { said } = await read(workbook);
    typeInto(workbook, 'Protective marking', 'Your setting', 'SECRET');
    const cell: SettingsCell = { table: 'setting', id: 'marking' };
    const error = await refused(workbook, [
      say({ table: 'setting', id: 'asOf' }, '30/09/2025'),
      say(cell, 'OFFICIAL', said && saidAt(said, cell).text),
    ]);
    expect(error).toMatchObject({
      kind: 'changedMeanwhile',
      what: '“Protective marking” says “SECRET” now.',
      untouched: 'Nothing in the workbook was changed.',
    });
  });

  it('where the sheet is protected', async () => {
    const workbook = openWorkbook(planned());
    await buildOn(workbook);
    protect(sheetNamed(workbook, SETTINGS));
    expect(await refused(workbook, [say(DEPUTY, 'Lead')])).toMatchObject({ kind: 'sheetProtected' });
  });

  it('where the structure is protected and the sheet is not there yet', async () => {
    const workbook = openWorkbook(planned());
    protectStructure(workbook);
    expect(await refused(workbook, [say(DEPUTY, 'Lead')])).toMatchObject({ kind: 'structureProtected' });
  });

  it('where the workbook has neither a plan nor headings to ask about', async () => {
    expect(await refused(workbookOf([['Hello']]), [say(DEPUTY, 'Lead')])).toMatchObject({ kind: 'noPlan' });
  });
});

describe('where Excel refuses', () => {
  it('at whatever request, plan and typed words are safe, and the next change puts it right', async () => {
    const start = openWorkbook(planned());
    await buildOn(start);
    typeInto(start, 'Protective marking', 'Your setting', 'OFFICIAL');
    typeBelow(start, 'Your meeting', 1, 'Executive');
    typeBelow(start, 'Its date', 1, '12/05/2026');
    const before = start.save();
    const plan = textsOf(sheetNamed(start, 'Sheet1'));
    const { requests } = await change(openWorkbook(before), [say(DEPUTY, 'Lead')]);
    for (let request = 1; request <= requests; request += 1) {
      const workbook = openWorkbook(before);
      const { host, run } = openOffice(workbook);
      host.faults.atRequest(request, { code: 'GeneralException' });
      const broken: unknown = await changeSettings(run, OPTIONS, [say(DEPUTY, 'Lead')]).catch(
        (reason: unknown) => reason,
      );
      host.faults.clear();
      expect(textsOf(sheetNamed(workbook, 'Sheet1'))).toEqual(plan);
      const saved = openWorkbook(workbook.save());
      expect((await read(saved)).settings).toMatchObject({
        marking: 'OFFICIAL',
        meetings: [{ name: 'Executive' }],
      });
      const { results } = await change(saved, [say(DEPUTY, 'Lead', saidNow(await read(saved)))]);
      expect(leadsOf(results)).toContain('Police');
      // The last one only clears up, after the work is done.
      expect(broken).toHaveProperty(request < requests ? 'untouched' : 'reading');
    }
  }, 60_000);

  it('for as long as somebody types in a cell, it waits', async () => {
    const workbook = openWorkbook(planned());
    const { host, run } = openOffice(workbook);
    host.faults.atRequest(3, { officeStatus: 5004 });
    const waits: string[] = [];
    const onWait = (words: string) => {
      waits.push(words);
    };
    const { reading } = await changeSettings(run, { ...OPTIONS, onWait }, [say(DEPUTY, 'Lead')]);
    expect(leadsOf(reading.results)).toContain('Police');
    expect(reading.sheets).toEqual([{ name: SETTINGS, kind: 'settings' }]);
    expect(waits).toEqual(['Excel is waiting for you to finish typing; trying again…']);
  });

  it('in the middle of the writing, what was typed is still there', async () => {
    const start = openWorkbook(planned());
    await buildOn(start);
    typeInto(start, 'Protective marking', 'Your setting', 'OFFICIAL');
    const before = start.save();
    const whole = openOffice(openWorkbook(before));
    const marks: number[] = [];
    const ask = whole.host.processQuery.bind(whole.host);
    jest.spyOn(whole.host, 'processQuery').mockImplementation((body) => {
      marks.push(whole.host.faults.seen.actions + 1);
      return ask(body);
    });
    const edits: SettingsEdit[] = [
      { kind: 'meeting', saw: null, now: { name: 'Board', date: '01/02/2026', papers: '' } },
    ];
    await changeSettings(whole.run, OPTIONS, edits);
    // Requests 1 to 4 read, the fifth writes.
    const [, , , , from = 0, to = 0] = marks;
    expect(to).toBeGreaterThan(from);
    for (const share of [0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const workbook = openWorkbook(before);
      const { host, run } = openOffice(workbook);
      host.faults.atAction(from + Math.floor((to - from) * share), { code: 'GeneralException' });
      await expect(changeSettings(run, OPTIONS, edits)).rejects.toThrow(/half written/);
      host.faults.clear();
      const saved = openWorkbook(workbook.save());
      expect((await read(saved)).settings?.marking).toBe('OFFICIAL');
      const { results } = await change(saved, edits);
      expect(results.settings).toMatchObject({ marking: 'OFFICIAL', meetings: [{ name: 'Board' }] });
      expect(textsOf(sheetNamed(saved, SETTINGS)).filter(({ text }) => /journal/i.test(text))).toEqual([]);
    }
  }, 60_000);
});

/** What stands as the correction of the column, as the pane would have read it. */
function saidNow({ said }: Awaited<ReturnType<typeof read>>): string {
  return said ? saidAt(said, DEPUTY).text : '';
}
