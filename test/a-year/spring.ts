/** May 2026: the plan itself is put in order – an action between others, a section sorted, a lead renamed. */
import { typeInto } from '../support/settings-sheet';
import { rowsOf, seen, sentences, told } from './our-sheets';
import { FEBRUARY } from './winter';
import type { Year } from './year';

export const MAY = 'Executive, 13 May 2026';

export function spring(year: Year): void {
  const escalation = (what: string, ...columns: string[]) =>
    seen(year.workbook, 'Escalations', told(what), columns);
  const history = (what: string, Position: string, ...columns: string[]) =>
    seen(year.workbook, 'Plan history', { ...told(what), Position }, columns);
  const stands = (Lead: string, what: string) =>
    seen(year.workbook, 'Actions by lead', { ...told(what), Lead }, ['Where it stands'])[0];

  it('the business manager takes over what leads gave, and settles what they do not agree on', () => {
    year.rate('2.1.2', 'red');
    year.record('2.1.2', 'Themes agreed with the analyst on 20 November 2025.');
  });

  it('an action comes in between, and all below it are renumbered', () => {
    year.renumber({ '1.2.2': '1.2.3', '1.2.3': '1.2.4' });
    year.insertActionAfter('1.2.1', [
      '1.2.2',
      'Partners see each other’s figures as they stand',
      'QAP sub-group',
      'Data sharing agreement to be signed – June 2026',
    ]);
  });

  it('a section is sorted, and a group has another name, in the plan and in the register', () => {
    year.sortPlanBy('2.1', 'lead');
    year.renameLead('Neglect Task and Finish Group', 'Neglect Delivery Group');
    year.correctRegister('Neglect Task and Finish Group', 'Neglect Delivery Group');
  });

  it('one item slips again, and one that was done is taken up anew', () => {
    year.slip('1.2.1 First full report', 'June 2026', 'Slipped again: the new analyst starts in May.');
    year.rate('1.4.2 Safer sleep', 'red');
    year.record('1.4.2 Safer sleep', '');
    year.reword('1.4.2 Safer sleep', 'by 10 October 2025', 'by 10 April 2026');
  });

  it('the ladder goes up to the lead safeguarding partners', () => {
    typeInto(year.workbook, '4 Lead safeguarding partners', 'Your on or off', 'on');
    typeInto(year.workbook, '2 Business Manager, to broker', 'Your name for it', 'Partnership Manager');
  });

  it('the third position is frozen: every item is still itself', async () => {
    const { notices } = await year.freezeFor(MAY, '2026-04-30');
    expect(notices).toEqual([]);
    const told = ['Since', 'Worse', 'Better', 'Due dates', 'New in', 'Rating,'];
    expect(told.flatMap((beginning) => sentences(year.workbook, 'Plan history', beginning))).toEqual([
      'Since the Executive of 11/02/2026 (position at 31/01/2026): 2 ratings are worse, none is better and 61 are the same.',
      'Worse: 1.4.2 from Green to Red; 2.1.2 from Amber to Red.',
      'Due dates moved (2 later): 1.2.1 moved from 31/03/2026 to 30/06/2026; 1.4.2 moved from 10/10/2025 to 10/04/2026.',
      'New in the plan: 1.2.2 Not rated.',
      'Rating, milestones and evidence are word for word the same in 61 of 64 activities.',
    ]);
    expect(history('1.2.1 First full report', MAY, 'Due', 'First due', 'Times moved')).toEqual([
      '30/06/2026',
      '31/01/2025',
      '2',
    ]);
    // What stands below the action that came in is compared under its number of today.
    expect(history('1.2.4 Yearly report 2024-25', MAY, 'Rating')).toEqual(['Amber']);
    expect(history('1.2.3 Yearly report 2024-25', FEBRUARY, 'Rating')).toEqual(['Amber']);
    expect(
      rowsOf(year.workbook, 'Plan history').filter(({ cells }) => cells['Position'] === MAY),
    ).toHaveLength(65);
  });

  it('what only stands in another order is not missed', () => {
    expect(sentences(year.workbook, 'Plan checks', 'After ')).toEqual([
      expect.stringMatching(/^After 1\.2\.4 comes 1\.4\.1 in A35: 1\.3 is missing\./),
    ]);
  });

  it('red a third time stands with the Executive; who was done comes back with its notes and first day', () => {
    expect(
      escalation(
        '1.2.1 First full report',
        'Level (ask of)',
        'Due (original and revised)',
        'Why',
        'Positions running',
        'Decision',
      ),
    ).toEqual([
      '3 Executive',
      '31/01/2025, revised to 30/06/2026',
      'Rated Red at three positions running',
      '3',
      'A new analyst by Christmas',
    ]);
    expect(
      escalation(
        '1.4.2 Safer sleep',
        'Level (ask of)',
        'Time overdue',
        'First raised',
        'Positions running',
        'Response',
      ),
    ).toEqual([
      '1 Lead or sub-group chair',
      '20 days',
      '31/10/2025',
      '1',
      'Midwives have asked for a new leaflet',
    ]);
  });

  it('the ladder as the board wants it: names and a rung of their own', () => {
    expect(escalation('5.1.2 Shared standards', 'Level (ask of)', 'Owner')).toEqual([
      '4 Lead safeguarding partners',
      'Deputy head of service',
    ]);
    expect(escalation('2.3.1 Joint briefings', 'Level (ask of)')).toEqual(['2 Partnership Manager']);
    expect(escalation('1.1.4 risk register', 'Level (ask of)')).toEqual(['4 Lead safeguarding partners']);
  });

  it('the renamed group keeps its item, its note and its update', () => {
    expect(
      escalation('3.1.3 Practice guide', 'Lead', 'First raised', 'Positions running', 'Chair’s view'),
    ).toEqual(['Neglect Delivery Group', '31/10/2025', '3', 'Needed before the summer']);
    expect(stands('Neglect Delivery Group', '3.1.3 Practice guide')).toBe('Update: Not in the plan yet.');
    expect(JSON.stringify(rowsOf(year.workbook, 'Actions by lead'))).not.toContain('No longer its lead');
  });

  it('what went into the plan is overtaken; what was not taken over stands as a conflict', () => {
    expect(stands('Vennshire Police', '2.1.2')).toBe('Rating: The plan says so now.');
    expect(stands('Vennshire Community Safety Partnership', '2.1.2')).toBe(
      'Rating: Vennshire Police typed something else for the same activity.\nUpdate: The plan says so now.',
    );
  });
}
