/** A milestone’s own words take what is said of it only where the plan then reads as was meant, all else as before. */
import type { CellValue } from '../../../src/plan/grid';
import { sketch } from '../../support/grids';
import { HEAD, one, plain, revised, update } from './support';

const COMPLETE = { completed: [0] };

/** A table with this timescale, and no other column for what is done. */
const table = (timescale: CellValue, header = 'By when') => ({
  head: ['No', 'Action', 'Lead', header],
  rows: [
    ['1.1', 'Agree the protocol', 'Health', timescale],
    ['1.2', 'Train the staff', 'Police', 'June 2023'],
  ],
});

it('a column of timescales is read by the line, a remark on a line of its own among them', () => {
  const planned = update(table('May 2022\nOngoing\nJuly 2022'), { completed: [2] });
  expect(planned.cells).toEqual([['D2', 'May 2022\nOngoing\nJuly 2022 – Complete (April 2022)']]);
  expect(planned.problems).toEqual([]);
  expect(planned.after?.map(([status]) => status)).toEqual([null, 'ongoing', 'complete']);
});

it('a column of milestones is read by the bullet, though a column of timescales stands beside it', () => {
  const sheet = {
    head: ['No', 'Action', 'Lead', 'Milestones', 'By when'],
    rows: [
      ['1.1', 'Keep', 'Health', '• Agree it\nwith the board\n• Share it', 'May 2022'],
      ['1.2', 'Train', 'Police', 'Train all', 'May 2023'],
    ],
  };
  expect(update(sheet, COMPLETE)).toMatchObject({
    cells: [['D2', '• Agree it\nwith the board – Complete\n• Share it']],
    problems: [],
  });
});

it('a column of milestones is read by the bullet, though another sheet has timescales in that column', () => {
  const sheet = {
    ...plain('• Agree it\nwith the board – May 2022\n• Share it – July 2022'),
    others: [sketch([...[table('June 2023').head], ...table('June 2023').rows], { sheet: 'Other' })],
  };
  expect(update(sheet, COMPLETE)).toMatchObject({
    cells: [['D2', '• Agree it\nwith the board – May 2022 – Complete (April 2022)\n• Share it – July 2022']],
    problems: [],
  });
});

it('a line that would be read as one with the next takes a word that leaves both as they are', () => {
  const planned = update(table('TBC\nOngoing'), COMPLETE);
  expect(planned.cells).toEqual([['D2', 'TBC – Complete\nOngoing']]);
  expect(planned.after?.map(([status]) => status)).toEqual(['complete', 'ongoing']);
});

it('a line that would be read as one with the next takes no date', () => {
  const { changes, problems } = update(table('TBC\nOngoing'), { revised: { ...revised, milestone: 0 } });
  expect(changes).toEqual([]);
  expect(problems).toEqual([expect.stringContaining('cannot take a revised date')]);
});

it('a cell that names the lead on a line of its own is left alone', () => {
  const sheet = {
    head: ['No', 'Action', 'Lead and timescale'],
    rows: [
      ['1.1', 'Agree the protocol', 'Health\nMay 2022'],
      ['1.2', 'Train the staff', 'Police\nJune 2023'],
    ],
  };
  const { changes, problems } = update(sheet, COMPLETE);
  expect(changes).toEqual([]);
  expect(problems).toEqual([expect.stringContaining('C2 has no place for the word “complete”')]);
});

describe('a revised date', () => {
  const bare = (milestones: string) => ({
    head: HEAD.slice(0, 5),
    rows: [one(milestones).slice(0, 5), ['1.2', 'Train', 'Police', 'Train all – May 2023', 'G']],
  });

  it('becomes the date of a milestone that has none', () => {
    const form = { revised: { ...revised, milestone: 0 } };
    const planned = update(plain('• Agree it\n• Share it – July 2022'), form);
    expect(planned.cells).toEqual([
      ['D2', '• Agree it (revised to 15/09/2022)\n• Share it – July 2022'],
      ['F2', 'Revised date for “Agree it”: 15/09/2022 – no staff'],
    ]);
    expect(planned.after?.map(([, due, moved]) => moved ?? due)).toEqual(['2022-09-15', '2022-07-31']);
  });

  it('does not take the place of a word of progress', () => {
    const { changes, problems } = update(bare('Agree it (in progress)'), { revised });
    expect(changes).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('cannot take a revised date')]);
  });

  it('is told of all that are open where the evidence could speak of one of them alone', () => {
    const form = { revised: { ...revised, milestone: 'all' as const } };
    const planned = update(plain('• Agree it – June 2022\n• Share it'), form);
    expect(planned.cells).toEqual([
      ['D2', '• Agree it – June 2022 (revised to 15/09/2022)\n• Share it (revised to 15/09/2022)'],
      ['F2', 'Revised date for “Agree it” and “Share it”: 15/09/2022 – no staff'],
    ]);
    expect(planned.after?.map(([, due, moved]) => moved ?? due)).toEqual(['2022-09-15', '2022-09-15']);
  });
});

it('the month of completion does not become one more of the milestone’s dates', () => {
  const words = 'Agree it: by June 2022 at the latest – April 2022';
  expect(update(plain(words), COMPLETE).cells).toEqual([['D2', `${words} – Complete (April 2022)`]]);
});
