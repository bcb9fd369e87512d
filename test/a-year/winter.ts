/** February 2026: what a season of progress and slippage looks like beside the last meeting. */
import { settingsRow } from '../support/settings-sheet';
import { textOf } from '../support/workbook';
import { rowsOf, seen, sentences, told } from './our-sheets';
import { NOVEMBER } from './first-autumn';
import type { Year } from './year';

export const FEBRUARY = 'Executive, 11 February 2026';

export function winter(year: Year): void {
  const escalation = (what: string, ...columns: string[]) =>
    seen(year.workbook, 'Escalations', told(what), columns);
  const history = (what: string, Position: string, ...columns: string[]) =>
    seen(year.workbook, 'Plan history', { ...told(what), Position }, columns);
  const stands = (Lead: string, what: string) =>
    seen(year.workbook, 'Actions by lead', { ...told(what), Lead }, ['Where it stands'])[0];

  it('leads bring the plan up to date, and a build before Christmas shows it', async () => {
    year.rate('1.4.2 Safer sleep', 'green');
    year.record('1.4.2 Safer sleep', 'Campaign held from 3 to 21 November 2025; 1,100 families reached.');
    year.slip('1.2.1 First full report', 'March 2026', 'Slipped while the analyst post was vacant.');
    year.rate('3.1.2', 'red');
    year.rate('1.1.1 Review what', 'amber');
    year.record('1.1.1 Review what', 'Every partner has sent its figures.');
    year.rate('2.1.1 Repeat', 'green');
    year.record('2.1.1 Repeat', 'All four neighbourhoods mapped; report taken on 9 December 2025.');
    year.rate('4.2.2 Practice guide', 'red');
    const { notices } = await year.buildAt('2025-12-15');
    expect(notices).toEqual([]);
    expect(history('1.2.1 First full report', 'Current', 'Due', 'First due', 'Times moved')).toEqual([
      '31/03/2026',
      '31/01/2025',
      '1',
    ]);
    year.addColumn('Plan history', 'Record, with fingerprint', 'Analyst’s remark');
    year.typeBeside(
      'Plan history',
      { ...told('3.1.2'), Position: 'Current' },
      'Analyst’s remark',
      'Ask the dentists',
    );
  });

  it('an update is offered to the plan, and two that differ are a conflict', () => {
    expect(stands('Vennshire Police', '2.1.2')).toBe(
      'Rating: Vennshire Community Safety Partnership typed something else for the same activity.',
    );
    expect(stands('Vennshire Community Safety Partnership', '2.1.2')).toBe(
      'Rating: Vennshire Police typed something else for the same activity.\nUpdate: Not in the plan yet.',
    );
    expect(stands('Principal Social Worker', '5.1.2')).toBe(
      'Revised date: A request for 31/05/2026; not in the plan yet.',
    );
  });

  it('the finding set aside is counted no more', () => {
    expect(settingsRow(year.workbook, 'rag-evidence')).toEqual([
      'rag-evidence',
      "1.2.3, 'Business Plan'!F31",
      'The report is on the county’s website',
      'nothing',
      expect.stringMatching(/\S/),
      'Set aside.',
    ]);
    expect(sentences(year.workbook, 'Plan summary', '1 error').join()).toMatch(
      / 1 more was set aside with a reason \(Plan settings\)\.$/,
    );
  });

  it('the second position is frozen, and tells the change since the first', async () => {
    const { notices } = await year.freezeFor(FEBRUARY, '2026-01-31');
    expect(notices).toEqual([]);
    const told = ['Since', 'Worse', 'Better', 'Started', 'Due dates', 'Rating,'];
    expect(told.flatMap((beginning) => sentences(year.workbook, 'Plan history', beginning))).toEqual([
      'Since the Executive of 12/11/2025 (position at 31/10/2025): 2 ratings are worse, 2 are better, 1 has started and 58 are the same.',
      'Worse: 3.1.2 from Not started to Red; 4.2.2 from Amber to Red.',
      'Better: 1.4.2 from Red to Green; 2.1.1 from Amber to Green.',
      'Started: 1.1.1 now Amber.',
      'Due dates moved (1 later): 1.2.1 moved from 31/01/2026 to 31/03/2026.',
      'Rating, milestones and evidence are word for word the same in 58 of 64 activities.',
    ]);
    expect(sentences(year.workbook, 'Plan summary', 'Since the Executive')).toEqual([
      'Since the Executive of 12/11/2025 (position at 31/10/2025): 2 ratings are worse, 2 are better, 1 has started and 58 are the same.',
    ]);
    // Told as completed, with what the plan says of its difference.
    expect(sentences(year.workbook, 'Plan summary', 'Completed since')).toEqual([
      'Completed since the Executive of 12/11/2025: what difference for children?',
    ]);
    const [, completed = ''] = textOf(year.workbook, 'Plan summary').split('Completed since');
    expect(completed).toContain('Campaign held from 3 to 21 November 2025; 1,100 families reached.');
    expect(completed).toContain('All four neighbourhoods mapped; report taken on 9 December 2025.');
    const positions = rowsOf(year.workbook, 'Plan history').map(({ cells }) => cells['Position']);
    expect([...new Set(positions)]).toEqual([FEBRUARY, 'Quarter’s end 31/12/2025', NOVEMBER]);
    expect(history('3.1.2', FEBRUARY, 'Rating', 'Analyst’s remark')).toEqual(['Red', '']);
    expect(history('3.1.2', 'Quarter’s end 31/12/2025', 'Rating', 'Analyst’s remark')).toEqual([
      'Red',
      'Ask the dentists',
    ]);
    expect(sentences(year.workbook, 'Actions by lead', 'Please send back')[0]).toMatch(
      /^Please send back, for each item:/,
    );
  });

  it('what is red a second time climbs a rung; what is done stands in the log, with its notes', () => {
    expect(
      escalation(
        '1.2.1 First full report',
        'Level (ask of)',
        'Why',
        'First raised',
        'Positions running',
        'Decision',
      ),
    ).toEqual([
      '2 Business Manager, to broker',
      'Rated Red at two positions running',
      '31/10/2025',
      '2',
      'A new analyst by Christmas',
    ]);
    expect(
      escalation('1.4.2 Safer sleep', 'Closed on', 'Why', 'First raised', 'Response', 'Decision'),
    ).toEqual([
      '15/12/2025',
      'Recorded as complete',
      '31/10/2025',
      'Midwives have asked for a new leaflet',
      'Agreed: the leaflet is printed',
    ]);
    expect(escalation('5.1.2 Shared standards', 'Level (ask of)', 'Owner', 'Chair’s view')).toEqual([
      '3 Executive',
      'Deputy head of service',
      'Asked twice',
    ]);
  });

  it('a look back at mid-January leaves the history alone, and says so', async () => {
    const before = rowsOf(year.workbook, 'Plan history');
    const { notices } = await year.buildAt('2026-01-15');
    expect(notices).toEqual([
      'The history was left alone: 15/01/2026 lies before the last frozen position, “Executive, 11 February 2026”, as at 31/01/2026.',
    ]);
    expect(rowsOf(year.workbook, 'Plan history')).toEqual(before);
    expect(escalation('5.1.2 Shared standards', 'Owner', 'Positions running')).toEqual([
      'Deputy head of service',
      '2',
    ]);
  });
}
