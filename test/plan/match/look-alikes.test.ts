import { findItems } from '../../../src/plan/match/match-items';
import { REPORT, found, rowsOf, type Row } from './rows';

const SCHOOLS: Row = { action: 'Review the neglect toolkit with all schools' };
const SURGERIES: Row = { action: 'Review the neglect toolkit with all surgeries' };
const NEW_DATE = 'Toolkit agreed with head teachers – Dec 2023';
const told = (then: readonly Row[], now: readonly Row[]) =>
  findItems(rowsOf(...then), rowsOf(...now)).map(
    ({ at, isDoubtful }) => at ?? (isDoubtful ? 'in doubt' : 'gone'),
  );

describe('a row that something else in the plan reads like', () => {
  it('is found after one change, and after two it may be another', () => {
    const then = [{ ...SCHOOLS, leads: ['Health'] }, SURGERIES];
    expect(told(then, [{ ...SCHOOLS, leads: ['Police'] }, SURGERIES])).toEqual([0, 1]);
    expect(told(then, [{ ...SCHOOLS, leads: ['Police'], milestones: NEW_DATE }, SURGERIES])).toEqual([
      'in doubt',
      1,
    ]);
  });

  it('is found after two where nothing reads like it', () => {
    const [then, now] = [
      { ...SCHOOLS, leads: ['Health'] },
      { ...SCHOOLS, leads: ['Police'], milestones: NEW_DATE },
    ];
    expect(told([then, REPORT], [now, REPORT])).toEqual([0, 1]);
  });

  it('nor after two where one that read like it is gone, or one has come', () => {
    const [then, now] = [
      { ...SCHOOLS, leads: ['Health'] },
      { ...SCHOOLS, leads: ['Police'], milestones: NEW_DATE },
    ];
    expect(told([then, SURGERIES], [now])).toEqual(['in doubt', 'in doubt']);
    expect(told([then], [now, SURGERIES])).toEqual(['in doubt']);
    expect(told([then], [SURGERIES, now])).toEqual(['in doubt']);
  });

  it('a row whose words come nearer to one that is gone is not the other, reworded', () => {
    expect(
      told([SCHOOLS, SURGERIES], [{ action: 'Review the neglect toolkit with all surgeries and courts' }]),
    ).toEqual(['in doubt', 0]);
  });

  it('a row whose words come nearer to one that is still there was copied from that', () => {
    expect(
      told(
        [SCHOOLS, SURGERIES],
        [SURGERIES, { action: 'Review the neglect toolkit with all surgeries and courts' }],
      ),
    ).toEqual(['in doubt', 0]);
  });

  it('a row of half the same words may be it, and may be another', () => {
    const other = { action: 'Refresh the neglect guidance for schools and families' };
    expect(told([SCHOOLS, REPORT], [other, REPORT])).toEqual(['in doubt', 1]);
  });

  it('a row reworded in a part of its words is found where nothing else has them', () => {
    const then = { action: 'Refresh the neglect guidance for schools and families' };
    const now = { action: 'Review and refresh the neglect toolkit with all schools' };
    expect(told([then, REPORT], [now, REPORT])).toEqual([0, 1]);
  });

  it('rows of the same action with milestones of other words say nothing of its figures', () => {
    const part = (milestone: string, number: string): Row => ({
      ...SCHOOLS,
      milestones: `${milestone} – Part ${number}`,
    });
    const others = [
      part('Toolkit agreed with head teachers', '1'),
      part('Toolkit agreed with head teachers', '3'),
    ];
    expect(
      told(
        [part('Briefing held for governors', '1'), ...others],
        [part('Briefing held for governors', '4'), ...others],
      ),
    ).toEqual([0, 1, 2]);
  });

  it('a new priority that was given to another row too may be another row, where the lead is new as well', () => {
    const report = (priority: string): Row => ({ ...REPORT, priority });
    const then: Row[] = [{ leads: ['Health'] }, { priority: 'Neglect' }, report('Neglect')];
    const now: Row[] = [{ leads: ['Health'] }, { priority: 'Hunger', leads: ['Police'] }, report('Hunger')];
    expect(told(then, now)).toEqual([0, 'in doubt', 2]);
  });

  it('a milestone added with its figures leaves it what it was', () => {
    const then: Row[] = [
      { milestones: 'Toolkit agreed – Sept 2022', priority: 'Neglect' },
      { milestones: 'Toolkit agreed' },
    ];
    const now: Row[] = [
      { milestones: 'Toolkit agreed – Sept 2022\nToolkit tried out – Part 1', priority: 'Neglect' },
    ];
    expect(told(then, now)).toEqual([0, 'in doubt']);
  });

  it('numbers tell none apart where a row of other words may be one of them, or be new beside one that went', () => {
    const then: Row[] = [{ number: '1.3' }, { number: '1.2' }];
    const now: Row[] = [
      { number: '1.3', leads: ['Health'], milestones: 'Toolkit agreed with school nurses – Part 2' },
      { number: '1.2', leads: ['Health'] },
    ];
    expect(told(then, now)).toEqual(['in doubt', 'in doubt']);
  });

  it('of two copies, one given to the lead of a third that was redated, or the other way round', () => {
    const then: Row[] = [{ leads: ['Health'] }, {}, {}];
    expect(told(then, [{ leads: ['Health'] }, {}, { leads: ['Health'], milestones: NEW_DATE }])).toEqual([
      'in doubt',
      'in doubt',
      'in doubt',
    ]);
  });
});

describe('words that are much or little of what a row says', () => {
  const LAUNCH = [
    'Website opened to families',
    'Helpline staffed on weekdays',
    'Posters put up in every library',
  ];
  const lines = (...milestones: readonly string[]): Row => ({ milestones: milestones.join('\n') });

  it('many milestones put in before the one that a row had, or taken away again', () => {
    const [few, many] = [lines('Toolkit agreed'), lines(...LAUNCH, 'Toolkit agreed')];
    expect(told([few, REPORT], [REPORT, many])).toEqual([1, 0]);
    expect(told([many, REPORT], [REPORT, few])).toEqual([1, 0]);
  });

  it('but one milestone of two, and three others, may be another row', () => {
    const [then, now] = [lines('Toolkit agreed', 'Survey published'), lines(...LAUNCH, 'Toolkit agreed')];
    expect(told([then, REPORT], [REPORT, now])).toEqual(['in doubt', 0]);
    expect(told([now, REPORT], [REPORT, then])).toEqual(['in doubt', 0]);
  });

  it('nor is a row known by milestones where it had none, or has none now', () => {
    expect(told([lines(), REPORT], [REPORT, lines(...LAUNCH)])).toEqual(['in doubt', 0]);
    expect(told([lines(...LAUNCH), REPORT], [REPORT, lines()])).toEqual(['in doubt', 0]);
  });

  it('a row with the same longest words is the same, whatever became of the small ones', () => {
    const then = {
      action: 'Commission independent safeguarding help for girls and boys at home',
      milestones: '',
    };
    const now = {
      action: 'Commission independent safeguarding work with dads who come to court',
      milestones: '',
    };
    expect(told([then, REPORT], [REPORT, now])).toEqual([1, 0]);
  });
});

describe('large plans', () => {
  const name = (at: number) => `Team ${String.fromCodePoint(97 + (at % 26), 97 + Math.floor(at / 26))}`;
  const series = (length: number): Row[] => Array.from({ length }, (_, at) => ({ leads: [name(at)] }));
  const places = (length: number) => Array.from({ length }, (_, at) => at);

  it('a long series of look-alikes that was only sorted is found again, all but the copies', () => {
    const then = [...series(60), { leads: [name(7)] }];
    const expected = places(61).map((at) => (at === 7 || at === 60 ? null : 60 - at));
    expect(found(then, [...then].reverse())).toEqual(expected);
  });

  it('a series of forty is found again with one of them given to another lead', () => {
    const then = series(40);
    expect(found(then, then.with(3, { leads: ['Police'] }))).toEqual(places(40));
  });

  it('in a longer one, nothing is certain once a row has changed, come or gone', () => {
    const then = series(41);
    const none = then.map(() => null);
    expect(found(then, then.with(3, { leads: ['Police'] }))).toEqual(none);
    expect(found(then, then.slice(1))).toEqual(none);
    expect(found(then.slice(1), then)).toEqual(none.slice(1));
  });

  it('a row reworded among many that share a word with it is found again', () => {
    const word = (at: number) => `${String.fromCodePoint(97 + (at % 26), 97 + Math.floor(at / 26))}ward`;
    const then: Row[] = places(60).map((at) => ({
      action: `Neglect: ${word(3 * at)} ${word(3 * at + 1)} ${word(3 * at + 2)}`,
      milestones: '',
    }));
    const reworded = then.map((row, at) =>
      at % 20 === 19 ? { ...row, action: `${row.action ?? ''} reviewed` } : row,
    );
    expect(found(then, reworded)).toEqual(places(60));
  });
});
