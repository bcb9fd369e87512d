import type { CellValue } from '../../../src/plan/grid';
import { readSaid, saidAt, type SettingsCell } from '../../../src/plan/settings';
import { sketch } from '../../support/grids';

const SEEN = [
  { sheet: 'Plan', column: 'C', header: 'Lead' },
  { sheet: 'Plan', column: 'D', header: 'Deputy' },
];
const said = (rows: CellValue[][], formats: Record<string, string> = {}) =>
  readSaid(sketch(rows, { ours: 'settings', formats }), SEEN);
const column = (letter: string): SettingsCell => ({
  table: 'column',
  column: SEEN.find((one) => one.column === letter) ?? { sheet: 'Plan', column: letter, header: '' },
});

describe('what people have typed, cell by cell', () => {
  it('is what stands there; a day as its ISO date, and text that looks like one without Excel’s sign for text', () => {
    const rows = [
      ['', 'Setting', 'Your setting'],
      ['', 'Position at', 44681],
      ['', 'Plan begins', "'2021-04-01"],
      ['', 'Plan ends', ' 31 March 2023 '],
    ];
    const cells = said(rows, { C2: 'dd/mm/yyyy' });
    const text = (id: 'asOf' | 'periodStart' | 'periodEnd' | 'marking') =>
      saidAt(cells, { table: 'setting', id }).text;
    expect([text('asOf'), text('periodStart'), text('periodEnd'), text('marking')]).toEqual([
      '2022-04-30',
      '2021-04-01',
      '31 March 2023',
      '',
    ]);
  });

  it('what cannot be used is told beside the cell alone in which it stands', () => {
    const { cells } = said([
      ['', 'Level', 'Your name for it', 'Your on or off', 'Your months overdue', 'Your positions rated late'],
      ['', '3 Executive', 'Delivery Board', 'perhaps', '90', ''],
    ]);
    const at = (
      heading: 'Your name for it' | 'Your on or off' | 'Your months overdue' | 'Your positions rated late',
    ) => saidAt({ cells }, { table: 'rung', level: 3, heading });
    expect(at('Your name for it')).toEqual({ text: 'Delivery Board', problem: null });
    expect(at('Your on or off')).toEqual({
      text: 'perhaps',
      problem: '“perhaps” for “Your on or off” is not used: it should be on or off.',
    });
    expect(at('Your months overdue').problem).toMatch(/from 0 to 60\.$/);
    expect(at('Your positions rated late')).toEqual({ text: '', problem: null });
  });

  it('all that is wrong with a meeting is told beside it, and not once more', () => {
    const { meetings, problems } = said([
      ['', 'Your meeting', 'Its date', 'Papers due'],
      ['', '', 'in May', ''],
      ['', '', '', ''],
      ['', 'Board', '12/05/2022', ''],
    ]);
    expect(meetings).toEqual([
      {
        name: '',
        date: 'in May',
        papers: '',
        problem:
          'Nothing is said for “Your meeting”; it should be the name of a meeting, such as Executive. ' +
          '“in May” for “Its date” is not used: it should be a day such as 12/05/2022.',
      },
      { name: 'Board', date: '12/05/2022', papers: '', problem: null },
    ]);
    expect(problems).toEqual([]);
  });

  it('a meeting of which one cell is filled in is one; what stands below a sentence of ours is none', () => {
    const { meetings } = said([
      ['', 'Your meeting', 'Its date', 'Papers due'],
      ['', 'Board', '', ''],
      ['', '', '12/05/2022', ''],
      ['', '', '', '05/05/2022'],
      ['#about', 'A sentence.'],
      ['', 'Executive', '12/05/2022', ''],
    ]);
    expect(meetings.map(({ name, date, papers }) => [name, date, papers])).toEqual([
      ['Board', '', ''],
      ['', '12/05/2022', ''],
      ['', '', '05/05/2022'],
    ]);
  });

  it('what is wrong and stands in no such cell is told apart', () => {
    const { problems } = said([
      ['', 'Check', 'Your reason', 'About'],
      ['', 'rag-overdue', '', '1.1'],
      ['', 'Column heading', 'Your correction', 'Sheet', 'Column', 'Which of them'],
      ['', 'Gone', 'gibberish', 'Plan', 'F', ''],
    ]);
    expect(problems).toEqual([
      '“gibberish” for “Gone” is not used: it should be one of the words listed there.',
      'Nothing is said for “Your reason”; it should be the reason, since nothing is set aside without one.',
    ]);
  });

  it('a correction belongs to the column that it means now', () => {
    const cells = said([
      ['', 'Column heading', 'Your correction', 'Sheet', 'Column', 'Which of them'],
      ['', 'Deputy', 'Lead', 'Plan', 'Q', ''],
      ['', 'Lead', '', 'Plan', 'D', ''],
    ]);
    expect([column('D'), column('C')].map((cell) => saidAt(cells, cell).text)).toEqual(['Lead', '']);
  });

  it('rows that speak of nothing of ours are people’s own', () => {
    const { cells, meetings, problems } = said([
      ['', 'Setting', 'Your setting'],
      ['', 'My own', 'note'],
      ['', 'Rating', 'Your meaning', 'Your colour'],
      ['', 'Purple', 'late', ''],
      ['', 'Level', 'Your name for it'],
      ['', '12 months', ''],
      ['', 'Sheet of ours', 'Your on or off'],
      ['', 'Plan summary', ''],
      ['#title', 'Plan settings'],
      ['', 'Position at', 'today'],
    ]);
    expect([cells.size, meetings.length, problems.length]).toEqual([0, 0, 0]);
  });
});
