/** Where a revised date goes in plans of other shapes, and where it is refused. */
import type { CellValue } from '../../../src/plan/grid';
import { assess } from '../../../src/plan/assess/assess';
import { Draft } from '../../../src/plan/updates/draft';
import { planOnSheets } from '../../../src/plan/updates/on-sheets';
import { revise } from '../../../src/plan/updates/revise';
import { sketch, type SketchOptions } from '../../support/grids';
import { AS_OF, planIn } from '../read/support';
import { HEAD, one, plain, revised, update } from './support';

const TWO = '• Agree it – June 2022\n• Share it – July 2022';
const forAll = { revised: { ...revised, milestone: 'all' as const } };
const NO_STAFF = ['F2', 'Revised date: 15/09/2022 – no staff'];

/** A sheet without a column of evidence. */
const bare = (milestones: string, options: SketchOptions = {}) => ({
  head: HEAD.slice(0, 5),
  rows: [one(milestones).slice(0, 5), ['1.2', 'Train', 'Police', 'Train all – May 2023', 'G']],
  ...options,
});

/** A sheet with a column of revised dates, which another row fills too. */
const withColumn = (milestones: string, cell: CellValue, other: CellValue, options: SketchOptions = {}) => ({
  head: [...HEAD, 'Revised date'],
  rows: [
    [...one(milestones), cell],
    ['1.2', 'Train', 'Police', 'Train all – May 2023', 'G', '', other],
  ],
  ...options,
});

describe('without a column of evidence', () => {
  it.each<[string, string | null]>([
    ['Agree it – June 2022', '2022-06-30'],
    ['Agree it', null],
    ['Agree it – quarterly', null],
    ['Agree it – ongoing', null],
    ['Agree it – May 2022 to June 2022', '2022-06-30'],
    ['Agree it – May 2022, July 2022', '2022-07-31'],
    ['Agree it – June 2022 – in progress', '2022-06-30'],
    ['Agree it – June 2022 (revised to July 2022)', '2022-06-30'],
  ])('stands in the milestone’s words with its reason, and the first date stands: %s', (words, due) => {
    const planned = update(bare(words), { revised });
    expect(planned.cells).toEqual([['D2', `${words} (revised to 15/09/2022: no staff)`]]);
    expect(planned.problems).toEqual([]);
    expect(planned.after?.map(([, ...days]) => days)).toEqual([[due, '2022-09-15']]);
  });

  it('stands in the milestone’s words without a reason, where the plan takes one that has none', () => {
    const grids = [sketch([HEAD.slice(0, 5), one('Agree it – June 2022').slice(0, 5)])];
    const plan = assess(planIn(grids), AS_OF);
    const [activity] = plan.actions.flatMap(({ activities }) => activities);
    if (!activity) throw new Error('The plan has no activity.');
    const draft = new Draft(planOnSheets(plan, grids));
    revise(draft, activity, { ...revised, reason: ' ' }, []);
    expect(draft.planned().changes.map(({ text }) => text)).toEqual([
      'Agree it – June 2022 (revised to 15/09/2022)',
    ]);
  });

  it('stands in the words of each milestone that it is for', () => {
    expect(update(bare(TWO), forAll).after).toEqual([
      [null, '2022-06-30', '2022-09-15'],
      [null, '2022-07-31', '2022-09-15'],
    ]);
  });

  it('is refused where the reason has no place', () => {
    const sheet = { head: [...HEAD.slice(0, 5), 'Revised date'], rows: [[...one(TWO).slice(0, 5), '']] };
    expect(update(sheet, forAll).problems.join()).toContain('There is no cell for evidence beside it');
  });

  it.each<[string, string, SketchOptions, string]>([
    ['that are nothing but a date in brackets', '(June 2022)', {}, '(June 2022)'],
    [
      'that stand in a cell of other activities too',
      'Agree it – June 2022',
      { merges: ['D2:D3'] },
      'Agree it',
    ],
  ])('is refused in words %s', (_what, words, options, name) => {
    const { changes, problems } = update(bare(words, options), { revised });
    expect(changes).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(`“${name}” in D2`)]);
  });
});

describe('with evidence', () => {
  it('stands in the words of all that are open, with one reason that names them', () => {
    expect(update(plain(TWO), forAll).cells).toEqual([
      [
        'D2',
        '• Agree it – June 2022 (revised to 15/09/2022)\n• Share it – July 2022 (revised to 15/09/2022)',
      ],
      ['F2', 'Revised date for “Agree it” and “Share it”: 15/09/2022 – no staff'],
    ]);
  });

  it('is not said again of one that is due on that day already', () => {
    const { cells, problems } = update(
      plain('• Agree it – 15 September 2022\n• Share it – July 2022'),
      forAll,
    );
    expect(problems).toEqual([]);
    expect(cells).toEqual([
      ['D2', '• Agree it – 15 September 2022\n• Share it – July 2022 (revised to 15/09/2022)'],
      ['F2', 'Revised date for “Share it”: 15/09/2022 – no staff'],
    ]);
  });

  it('has its reason without the blanks around it', () => {
    const padded = { revised: { ...revised, reason: '  no staff ' } };
    expect(update(plain('Agree it – June 2022'), padded).cells).toEqual([NO_STAFF]);
  });

  it.each<[string, string, readonly number[]]>([
    ['is complete', '• Agree it – June 2022 – complete\n• Share it – July 2022', []],
    ['the same update completes', TWO, [0]],
  ])('is refused for a milestone that %s', (_what, milestones, completed) => {
    const form = { completed, revised: { ...revised, milestone: 0 } };
    expect(update(plain(milestones), form).problems).toEqual([
      'The milestone of the revised date is not open.',
    ]);
  });
});

describe('in a column of revised dates', () => {
  it('stands once where it is for all that are open, as the column writes dates', () => {
    const planned = update(withColumn(TWO, '', '31/08/2022'), forAll);
    expect(planned.cells).toEqual([['G2', '15/09/2022'], NO_STAFF]);
    expect(planned.after?.map(([, , day]) => day)).toEqual(['2022-09-15', '2022-09-15']);
  });

  it('stands on each line of a cell that has a line for each milestone', () => {
    const planned = update(withColumn(TWO, '31/08/2022\n30/09/2022', '31/08/2022'), forAll);
    expect(planned.cells).toEqual([
      ['G2', '15/09/2022\n15/09/2022'],
      ['F2', 'Revised date for “Agree it” and “Share it”: 15/09/2022 – no staff'],
    ]);
  });

  it('is refused where nobody could tell whose the lines are', () => {
    const { changes, problems } = update(withColumn(TWO, 'a\nb\nc', '31/08/2022'), forAll);
    expect(changes).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('nobody could tell')]);
  });

  it('is refused in a cell of other activities too', () => {
    const sheet = withColumn('Agree it – June 2022', '', '', { merges: ['G2:G3'] });
    const { changes, problems } = update(sheet, { revised });
    expect(changes).toEqual([]);
    expect(problems).toEqual([expect.stringContaining('1.2 (row 3)')]);
  });
});

describe('evidence in several columns', () => {
  const sheet = (comments: string, evidence: string) => ({
    head: ['No', 'Action', 'Lead', 'Actions and timescales', 'RAG', 'Comments', 'Evidence'],
    rows: [
      ['1.1', 'Keep children safe', 'Health', 'Agree it – June 2022', 'A', comments, evidence],
      ['1.2', 'Train staff', 'Police', 'Train all – May 2023', 'G', 'See note', 'Done.'],
    ],
  });

  it('where the last names an earlier revised date, the new one would not count', () => {
    const { cells, problems } = update(sheet('See note', 'Revised date: 31/08/2022'), { revised });
    expect(cells).toEqual([]);
    expect(problems).toEqual([
      'Another cell of its evidence names a revised date, which would be read in place of the new one. Revise the date there by hand.',
    ]);
  });

  it('a revised date goes below the earlier one where the first is empty', () => {
    const { after } = update(sheet('', 'Revised date: 31/08/2022'), { revised });
    expect(after).toEqual([[null, '2022-06-30', '2022-09-15']]);
  });

  it('a revised date goes into the first where none names another', () => {
    const { cells, problems, after } = update(sheet('See note', 'Drafted.'), { revised });
    expect(cells).toEqual([['F2', 'See note\nRevised date: 15/09/2022 – no staff']]);
    expect(problems).toEqual([]);
    expect(after).toEqual([[null, '2022-06-30', '2022-09-15']]);
  });
});
