/** October 2026: a better rating that cost a later date, a row that is gone, and a finding that comes back. */
import { settingsRow } from '../support/settings-sheet';
import { rowsOf, seen, sentences, told } from './our-sheets';
import type { Year } from './year';

export const OCTOBER = 'Executive, 14 October 2026';

export function secondAutumn(year: Year): void {
  const escalation = (what: string, ...columns: string[]) =>
    seen(year.workbook, 'Escalations', told(what), columns);
  const history = (what: string, Position: string, ...columns: string[]) =>
    seen(year.workbook, 'Plan history', { ...told(what), Position }, columns);

  it('a date is moved a third time, an action is deleted, and a first word of evidence is written', () => {
    year.slip('1.2.1 First full report', 'December 2026', 'First draft with the agencies for comment.');
    year.rate('1.2.1 First full report', 'amber');
    year.deleteAction('5.1.2');
    year.record('1.2.4 Yearly report 2023-24', 'To follow.');
  });

  it('the last position of the year is frozen, and tells what only looks better apart', async () => {
    const { notices } = await year.freezeFor(OCTOBER, '2026-09-30');
    expect(notices).toEqual([]);
    const told = ['Since', 'Better', 'Due dates', 'No longer', 'Rating,'];
    expect(told.flatMap((beginning) => sentences(year.workbook, 'Plan history', beginning))).toEqual([
      'Since the Executive of 13/05/2026 (position at 30/04/2026): no rating is worse, none is better, 1 is better after its date was changed and 61 are the same.',
      'Better, after the date was changed: 1.2.1 from Red to Amber, its date moved from 30/06/2026 to 31/12/2026.',
      'Due dates moved (1 later): 1.2.1 moved from 30/06/2026 to 31/12/2026.',
      'No longer in the plan: 5.1.2 was Red.',
      'Rating, milestones and evidence are word for word the same in 62 of 64 activities.',
    ]);
    expect(sentences(year.workbook, 'Plan summary', 'Since the Executive')).toEqual([
      'Since the Executive of 13/05/2026 (position at 30/04/2026): no rating is worse, none is better, 1 is better after its date was changed and 61 are the same.',
    ]);
    expect(history('1.2.1 First full report', OCTOBER, 'Rating', 'First due', 'Times moved')).toEqual([
      'Amber',
      '31/01/2025',
      '3',
    ]);
    expect(history('1.4.2 Safer sleep', OCTOBER, 'Rating', 'Due', 'First due', 'Times moved')).toEqual([
      'Red',
      '10/04/2026',
      '10/10/2025',
      '1',
    ]);
  });

  it('what was deleted from the plan stays in the log with its notes; its update is kept apart', () => {
    expect(
      escalation('5.1.2 Shared standards', 'Closed on', 'Why', 'First raised', 'Owner', 'Chair’s view'),
    ).toEqual(['30/09/2026', 'No longer in the plan', '31/10/2025', 'Deputy head of service', 'Asked twice']);
    const kept = rowsOf(year.workbook, 'Actions by lead').at(-1);
    expect(kept?.cells).toMatchObject({
      Lead: 'Principal Social Worker',
      Ref: '5.1.2',
      'Revised date and reason': 'May 2026',
      'Where it stands':
        'Revised date: Its activity could not be found in the plan for certain, so it is kept here.',
    });
    expect(sentences(year.workbook, 'Actions by lead', 'Could not be matched')).toEqual([
      'Could not be matched, kept here',
    ]);
  });

  it('the item that is no longer red leaves the list with its decision', () => {
    expect(escalation('1.2.1 First full report', 'Closed on', 'Why', 'First raised', 'Decision')).toEqual([
      '30/09/2026',
      'Rated Amber and no longer overdue',
      '31/10/2025',
      'A new analyst by Christmas',
    ]);
    expect(escalation('1.4.2 Safer sleep', 'Level (ask of)', 'Positions running', 'Decision')).toEqual([
      '3 Executive',
      '2',
      'Agreed: the leaflet is printed',
    ]);
  });

  it('the finding set aside says something else now, and is back', () => {
    expect(settingsRow(year.workbook, 'rag-evidence').at(-1)).toBe('Back: something else is found now.');
    expect(sentences(year.workbook, 'Plan summary', '1 error').join()).not.toContain('set aside');
  });

  it('built again on the same day it says the same, and the plan is what people made of it', async () => {
    const before = rowsOf(year.workbook, 'Plan history');
    await year.buildAt('2026-09-30');
    expect(
      rowsOf(year.workbook, 'Plan history').filter(({ cells }) => cells['Position'] !== 'Current'),
    ).toEqual(before.map((row) => expect.objectContaining({ cells: row.cells }) as unknown));
    expect(year.planAsItStands() === year.planByItself()).toBe(true);
  });
}
