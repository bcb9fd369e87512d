/** November 2025: the first report. Nothing to compare with yet; the list is taken to the Executive. */
import { typeBelow, typeInto } from '../support/settings-sheet';
import { rowsOf, seen, sentences, told } from './our-sheets';
import type { Year } from './year';

export const NOVEMBER = 'Executive, 12 November 2025';
const AS_OF = '2025-10-31';

export function firstAutumn(year: Year): void {
  const escalation = (what: string, ...columns: string[]) =>
    seen(year.workbook, 'Escalations', told(what), columns);

  it('the business manager builds the summary, and says when the board meets and by when leads are to answer', async () => {
    const { notices } = await year.buildAt(AS_OF);
    expect(notices).toEqual([]);
    const { workbook } = year;
    ['12/11/2025', '11/02/2026', '13/05/2026', '14/10/2026'].forEach((day, at) => {
      typeBelow(workbook, 'Your meeting', at + 1, 'Executive');
      typeBelow(workbook, 'Its date', at + 1, day);
    });
    typeInto(workbook, 'Replies wanted by', 'Your setting', '07/11/2025');
    typeInto(workbook, 'Protective marking', 'Your setting', 'OFFICIAL');
  });

  it('the position is frozen for the first meeting', async () => {
    const { notices } = await year.freezeFor(NOVEMBER, AS_OF);
    expect(notices).toEqual([]);
    expect(sentences(year.workbook, 'Plan summary', 'All 64')).toEqual([
      'All 64 activity rows read; none left out.',
    ]);
    expect(sentences(year.workbook, 'Plan summary', 'Leads rate')).toEqual([
      "Leads rate 6 Red, 31 Amber, 13 Green, 13 Not started, 1 not rated (64). These are the leads' ratings; nothing here changes them.",
    ]);
    expect(sentences(year.workbook, 'Plan summary', 'Decide')).toEqual(['Decide on 5 items']);
    expect(sentences(year.workbook, 'Plan history', 'First report')).toEqual([
      'First report: no comparison yet.',
    ]);
    const rows = rowsOf(year.workbook, 'Plan history');
    expect(rows).toHaveLength(64);
    expect(new Set(rows.map(({ cells }) => `${cells['Position'] ?? ''}, ${cells['Frozen'] ?? ''}`))).toEqual(
      new Set([`${NOVEMBER}, Yes`]),
    );
  });

  it('every item stands on its rung, and why', () => {
    const columns = ['Level (ask of)', 'Why', 'First raised', 'Positions running'];
    expect(escalation('1.4.2 Safer sleep', ...columns)).toEqual([
      '1 Lead or sub-group chair',
      'Rated Red\nDue 10/10/2025: 21 days overdue',
      '31/10/2025',
      '1',
    ]);
    expect(escalation('1.2.1 First full report', 'Due (original and revised)', ...columns)).toEqual([
      '31/01/2025, revised to 31/01/2026',
      '1 Lead or sub-group chair',
      'Rated Red',
      '31/10/2025',
      '1',
    ]);
    // Three months to the day are not more than three.
    expect(escalation('2.1.2 Add themes', 'Level (ask of)', 'Why')).toEqual([
      '2 Business Manager, to broker',
      'Due 31/07/2025: three months overdue',
    ]);
    expect(escalation('1.1.4 risk register', 'Level (ask of)', 'Why')).toEqual([
      '3 Independent Scrutineer',
      'Rated Red\nDue 31/03/2025: seven months overdue\nLed by VSCP Executive, so asked above them',
    ]);
  });

  it('each lead is sent what is asked before the meeting, and by when', () => {
    const texts = sentences(year.workbook, 'Actions by lead', 'Please send back');
    expect(texts[0]).toMatch(/^Please send back by 07\/11\/2025, for each item:/);
    expect(sentences(year.workbook, 'Actions by lead', 'Vennshire Safeguarding Children').at(-1)).toMatch(
      /position at 31\/10\/2025\. .+ for you to answer before the Executive of 12\/11\/2025\.$/,
    );
  });

  it('people write beside the items, and a column of their own', () => {
    year.addColumn('Escalations', 'Owner', 'Chair’s view');
    year.typeInEscalations('1.4.2 Safer sleep', 'Response', 'Midwives have asked for a new leaflet');
    year.typeInEscalations('1.4.2 Safer sleep', 'Decision', 'Agreed: the leaflet is printed');
    year.typeInEscalations('1.2.1 First full report', 'Decision', 'A new analyst by Christmas');
    year.typeInEscalations('3.1.3 Practice guide', 'Chair’s view', 'Needed before the summer');
    year.typeInEscalations('5.1.2 Shared standards', 'Owner', 'Deputy head of service');
    year.typeInEscalations('5.1.2 Shared standards', 'Chair’s view', 'Asked twice');
  });

  it('leads type their updates, and the two of a joint activity do not agree', () => {
    const police = ['Vennshire Police', '2.1.2 Add themes'] as const;
    const partnership = ['Vennshire Community Safety Partnership', '2.1.2 Add themes'] as const;
    year.typeInActionsByLead(...police, 'New rating', 'Red');
    year.typeInActionsByLead(...partnership, 'New rating', 'Green');
    year.typeInActionsByLead(...partnership, 'Update', 'Themes agreed with the analyst on 20 November 2025.');
    year.typeInActionsByLead(
      'Principal Social Worker',
      '5.1.2 Shared',
      'Revised date and reason',
      'May 2026',
    );
    year.typeInActionsByLead(
      'Neglect Task and Finish Group',
      '3.1.3 Practice guide',
      'Update',
      'Two chapters are with the youth board.',
    );
  });

  it('a finding is set aside, with the reason', () => {
    typeBelow(year.workbook, 'Check', 1, 'rag-evidence');
    typeBelow(year.workbook, 'About', 1, '1.2.3');
    typeBelow(year.workbook, 'Your reason', 1, 'The report is on the county’s website');
  });
}
