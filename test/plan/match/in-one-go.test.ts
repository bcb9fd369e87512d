import { REPORT, found, type Row } from './rows';

const [JUNE, SEPT, DEC] = ['June 2022', 'Sept 2022', 'Dec 2022'].map(
  (date) => `Audit of cases – ${date}`,
) as [string, string, string];
/** Rows of a series, which read alike but for their dates. */
const series = (...rows: readonly Row[]): Row[] =>
  rows.map((row, at) => ({ milestones: [JUNE, SEPT, DEC][at] ?? '', ...row }));
const led = (lead: string, priority = 'Neglect'): Row => ({ leads: [lead], priority });
const below = (priority: string, lead = 'Health'): Row => ({ leads: [lead], priority });

describe('a name changed in several rows in one go counts as one change', () => {
  it('a lead is renamed, and each row moved to another priority besides', () => {
    expect(
      found(
        series(led('Health'), led('Health')),
        series(led('Public Health', 'Early help'), led('Public Health', 'Exploitation')),
      ),
    ).toEqual([0, 1]);
  });

  it('a priority is given another title, and each row another lead besides', () => {
    expect(
      found(
        series(below('Neglect'), below('Neglect')),
        series(below('Neglect and hunger', 'Police'), below('Neglect and hunger', 'Education')),
      ),
    ).toEqual([0, 1]);
  });

  it('but not where the rows are given to one lead each: these may be other rows', () => {
    expect(
      found(
        series(led('Health'), led('Health')),
        series(led('Public Health', 'Early help'), led('Education', 'Exploitation')),
      ),
    ).toEqual([null, null]);
  });

  it('nor in the row of another lead that is given to the same', () => {
    expect(
      found(
        series(led('Health'), led('Health'), led('Police')),
        series(
          led('Public Health', 'Early help'),
          led('Public Health', 'Exploitation'),
          led('Public Health', 'Housing'),
        ),
      ),
    ).toEqual([0, 1, null]);
  });

  it('nor in the one row that is given to somebody else', () => {
    expect(
      found(
        series(led('Health'), led('Health'), led('Health')),
        series(
          led('Public Health', 'Early help'),
          led('Public Health', 'Exploitation'),
          led('Education', 'Housing'),
        ),
      ),
    ).toEqual([0, 1, null]);
  });

  it('nor in the fewer rows that were given to somebody else again', () => {
    const months = ['Jan', 'Feb', 'March', 'April', 'May'];
    const dated = (rows: readonly Row[]) =>
      rows.map((row, at): Row => ({ ...row, milestones: `Audit of cases – ${months[at] ?? ''} 2023` }));
    const now = [
      led('Public Health', 'Early help'),
      led('Public Health', 'Exploitation'),
      led('Public Health', 'Housing'),
      led('Education', 'Hunger'),
      led('Education', 'Missing children'),
    ];
    expect(found(dated(now.map(() => led('Health'))), dated(now))).toEqual([0, 1, 2, null, null]);
  });

  it('nor where each name came to one row only', () => {
    expect(
      found(
        series(led('Health'), led('Police')),
        series(led('Public Health', 'Early help'), led('Public Health', 'Exploitation')),
      ),
    ).toEqual([null, null]);
  });

  it('two rows may have been given a priority in one go, where a third that had it was given another', () => {
    const surgeries = 'Review the neglect toolkit with all surgeries';
    const then: Row[] = [{}, { action: surgeries, priority: 'Hunger' }, { action: surgeries }];
    const now: Row[] = [
      { priority: 'Hunger', number: '1.3' },
      { action: surgeries, priority: 'Neglect' },
      { action: surgeries, priority: 'Hunger' },
    ];
    // Or the third was given Neglect: as many changes.
    expect(found(then, now)).toEqual([null, null, null]);
  });

  it('where one row has the old name still, it may be a copy made since', () => {
    const then = series(below('Neglect'), below('Neglect'), below('Neglect'));
    const now = series(below('Hunger'), below('Hunger'), below('Hunger'));
    expect(found(then, now)).toEqual([0, 1, 2]);
    expect(found(then, [...now, { ...below('Neglect'), milestones: JUNE }])).toEqual([null, 1, 2]);
  });
});

describe('what was done elsewhere in the plan', () => {
  const twins: readonly Row[] = [{ leads: ['Health'] }, { leads: ['Police'] }];
  const now: readonly Row[] = [{ leads: ['Health and Care'] }, { leads: ['Health'] }];
  const elsewhere = (...leads: readonly string[]): Row => ({ ...REPORT, leads });

  it('a lead that keeps its name elsewhere is not taken to have been renamed here', () => {
    expect(found([...twins, elsewhere('Health')], [...now, elsewhere('Health')])).toEqual([1, 0, 2]);
  });

  it('a lead that is renamed beside another may have been renamed here', () => {
    expect(
      found([...twins, elsewhere('Health', 'Housing')], [...now, elsewhere('Health and Care', 'Housing')]),
    ).toEqual([null, null, 2]);
  });

  it('a lead that was given another name says nothing of this one', () => {
    expect(found([...twins, elsewhere('Health')], [...now, elsewhere('Public Health')])).toEqual([1, 0, 2]);
    expect(found([...twins, elsewhere('Housing')], [...now, elsewhere('Health and Care')])).toEqual([
      1, 0, 2,
    ]);
  });

  it('a lead may have been renamed where copies, which nothing tells apart, have the new name', () => {
    const copies: readonly Row[] = [elsewhere('Health'), elsewhere('Health')];
    const renamed: readonly Row[] = [elsewhere('Health and Care'), elsewhere('Health and Care')];
    expect(found([...twins, ...copies], [...now, ...copies])).toEqual([1, 0, null, null]);
    expect(found([...twins, ...copies], [...now, ...renamed])).toEqual([null, null, null, null]);
  });

  it('and where rows of both kinds may have been renamed, each speaks for the other', () => {
    const decided = 'Toolkit agreed with head teachers – Dec 2022';
    const mixed: readonly Row[] = [...twins, { leads: ['Health'], milestones: decided }];
    const mixedNow: readonly Row[] = [...now, { leads: ['Health and Care'], milestones: decided }];
    const copies: readonly Row[] = [elsewhere('Health'), elsewhere('Health')];
    const renamed: readonly Row[] = [elsewhere('Health and Care'), elsewhere('Health and Care')];
    expect(found([...mixed, ...copies], [...mixedNow, ...copies])).toEqual([1, 0, 2, null, null]);
    expect(found([...mixed, ...copies], [...mixedNow, ...renamed])).toEqual([null, null, 2, null, null]);
  });

  it('a lead renamed elsewhere does not make a new priority nothing', () => {
    const then: readonly Row[] = [{}, { priority: 'Early help' }, elsewhere('Health')];
    const moved: readonly Row[] = [
      { priority: 'Neglect', milestones: 'Toolkit agreed with head teachers – Dec 2022' },
      { priority: 'Early help' },
    ];
    expect(found(then, [...moved, elsewhere('Health and Care')])).toEqual([null, 1, 2]);
  });
});

describe('numbers that were redone', () => {
  const numbered = (...numbers: readonly string[]): Row[] => numbers.map((number) => ({ number }));
  const report = (number: string): Row => ({ ...REPORT, number });

  it.each([
    ['1.1', '1.2', '1.4', '1.3'],
    ['1.10', '1.11', '1.4', '1.3'],
    ['1', '2', '4', '3'],
    ['A-1', 'A-2', 'A-14', 'A-13'],
    ['A/1', 'A/2', 'A/14', 'A/13'],
    ['A 1', 'A 2', 'A 14', 'A 13'],
  ])('%s and %s tell no rows apart where %s became %s', (one, other, before, after) => {
    expect(
      found([...numbered(one, other), report(before)], [...numbered(one, other), report(after)]),
    ).toEqual([null, null, 2]);
    expect(
      found([...numbered(one, other), report(before)], [...numbered(other, one), report(before)]),
    ).toEqual([1, 0, 2]);
  });

  it.each([
    ['2.1', '2.2', '1.4', '1.3'],
    ['1.2.1', '1.2.2', '1.4', '1.3'],
    ['B-1', 'B-2', 'A-14', 'A-13'],
  ])(
    '%s and %s still tell rows apart where %s became %s, in another part of the plan',
    (one, other, before, after) => {
      expect(
        found([...numbered(one, other), report(before)], [...numbered(one, other), report(after)]),
      ).toEqual([0, 1, 2]);
    },
  );

  it('they tell none apart where those of copies beside them moved', () => {
    const copies = (...numbers: readonly string[]): Row[] => numbers.map(report);
    const twins = numbered('1.1', '1.2');
    expect(found([...twins, ...copies('1.3', '1.4')], [...twins, ...copies('1.4', '1.3')])).toEqual([
      0, 1, 3, 2,
    ]);
    expect(found([...twins, ...copies('1.3', '1.4')], [...twins, ...copies('1.5', '1.6')])).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(found([...twins, ...copies('2.3', '2.4')], [...twins, ...copies('2.5', '2.6')])).toEqual([
      0,
      1,
      null,
      null,
    ]);
  });

  it('a row put in before one that was reworded, or one that moved down: either may be it', () => {
    const [before, reworded]: Row[] = [
      { number: '1.2' },
      { number: '1.2', action: 'Review the neglect toolkit with all our schools' },
    ];
    expect(found([before ?? {}, report('1.4')], [reworded ?? {}, { number: '1.1' }, report('1.4')])).toEqual([
      null,
      2,
    ]);
  });

  it('a row with another number and another lead may be another row', () => {
    const then = series({ number: '1.1', leads: ['Health'] }, { number: '1.2', leads: ['Police'] });
    const now = series({ number: '1.3', leads: ['Education'] }, { number: '1.2', leads: ['Police'] });
    expect(found(then, now)).toEqual([null, 1]);
  });
});
