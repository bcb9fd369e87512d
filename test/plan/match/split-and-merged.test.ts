import { findItems } from '../../../src/plan/match/match-items';
import { REPORT, found, rowsOf, type Row } from './rows';

const [TOOLKIT, BRIEFING, SURVEY] = [
  'Toolkit agreed with head teachers – June 2022',
  'Briefing held for governors – Sept 2022',
  'Survey of pupils published – Dec 2022',
] as const;
const milestones = (...lines: readonly string[]): Row => ({ milestones: lines.join('\n') });
/** For each row of the plan then: found, in doubt, or gone. */
const told = (then: readonly Row[], now: readonly Row[]) =>
  findItems(rowsOf(...then), rowsOf(...now)).map(
    ({ at, isDoubtful }) => at ?? (isDoubtful ? 'in doubt' : 'gone'),
  );

describe('rows that are split and merged', () => {
  it('a row that became two is neither of them for certain', () => {
    expect(told([milestones(TOOLKIT, BRIEFING)], [milestones(TOOLKIT), milestones(BRIEFING)])).toEqual([
      'in doubt',
    ]);
  });

  it('nor are two that became one', () => {
    expect(told([milestones(TOOLKIT), milestones(BRIEFING)], [milestones(TOOLKIT, BRIEFING)])).toEqual([
      'in doubt',
      'in doubt',
    ]);
  });

  it('a milestone that goes from one row to the next leaves both what they were', () => {
    expect(
      found(
        [milestones(TOOLKIT, BRIEFING), milestones(SURVEY)],
        [milestones(TOOLKIT), milestones(BRIEFING, SURVEY)],
      ),
    ).toEqual([0, 1]);
  });

  it('a row with a milestone taken away is still itself beside one that reads like it', () => {
    expect(
      found(
        [milestones(TOOLKIT, BRIEFING, SURVEY), milestones('Helpline opened to families – May 2022')],
        [milestones('Helpline opened to families – May 2022'), milestones(TOOLKIT, SURVEY)],
      ),
    ).toEqual([1, 0]);
  });

  it('milestones in another order are the same milestones', () => {
    const health = { ...milestones(TOOLKIT, BRIEFING), leads: ['Health'] };
    const police = { ...milestones(TOOLKIT, BRIEFING), leads: ['Police'] };
    expect(
      found([health, police], [police, { ...milestones(BRIEFING, TOOLKIT), leads: ['Health'] }]),
    ).toEqual([1, 0]);
  });
});

describe('a milestone more or less, with its date, is one change', () => {
  const audited = 'Audit of cases';

  it('a row and its copy, one given to another lead, the other one milestone more: either may be the copy', () => {
    const then: Row = { milestones: 'Toolkit agreed – Part 2', leads: ['Health'] };
    const more = { ...then, milestones: 'Toolkit agreed – Part 2\nAudit of cases – June 2022' };
    expect(told([then], [{ ...then, leads: ['Police'] }, more])).toEqual(['in doubt']);
    expect(told([more], [{ ...more, leads: ['Police'] }, then])).toEqual(['in doubt']);
  });

  it('beside one that reads like it, a row with a milestone more was not redated too', () => {
    const then: readonly Row[] = [{}, { number: '1.1' }];
    expect(told(then, [milestones(TOOLKIT, 'Audit of cases – Sept 2022'), { number: '1.1' }])).toEqual([
      0, 1,
    ]);
    expect(
      told(then, [milestones('Toolkit agreed with head teachers – Sept 2022', audited), { number: '1.1' }]),
    ).toEqual(['in doubt', 1]);
    expect(
      told(then, [milestones('Toolkit agreed with head teachers – Part 2', audited), { number: '1.1' }]),
    ).toEqual(['in doubt', 1]);
  });

  it('the milestone that stays has the date that it had', () => {
    const first: Row = {
      milestones: 'Toolkit agreed with head teachers – June 2022\nToolkit agreed – Dec 2022',
      leads: ['Health'],
    };
    const second: Row = { leads: ['Education'], priority: 'Early help' };
    expect(
      told([first, second], [second, { milestones: 'Toolkit agreed – Dec 2022', leads: ['Health'] }]),
    ).toEqual([1, 0]);
    expect(
      told([first, second], [second, { milestones: 'Toolkit agreed – June 2022', leads: ['Health'] }]),
    ).toEqual(['in doubt', 0]);
  });

  it('a milestone that lost its part is another wording and another figure, where none came or went', () => {
    const [then, other] = [
      'Toolkit agreed with head teachers – Part 1',
      'Toolkit agreed with head teachers',
    ].map((last) => milestones(TOOLKIT, last));
    expect(
      told(
        [{ ...then, number: '1.2' }, REPORT],
        [{ ...then, number: '1.3' }, { ...other, number: '1.2' }, REPORT],
      ),
    ).toEqual([0, 2]);
  });

  it('a milestone reworded and redated is as much as another row', () => {
    const then: readonly Row[] = [
      { ...milestones(TOOLKIT, BRIEFING), leads: ['Health'] },
      { leads: ['Education'] },
    ];
    const now: readonly Row[] = [
      { ...milestones(TOOLKIT, 'Briefing held for new governors – Dec 2022'), leads: ['Health'] },
      { leads: ['Education'] },
    ];
    expect(told(then, now)).toEqual(['in doubt', 1]);
  });
});

describe('whether an item that is not found may still be in the plan', () => {
  it('it may where something reads like it', () => {
    expect(told([{ leads: ['Health'] }, { leads: ['Health'] }], [{ leads: ['Health'] }])).toEqual([
      'in doubt',
      'in doubt',
    ]);
  });

  it('it is gone where nothing does', () => {
    expect(told([{}, REPORT], [REPORT])).toEqual(['gone', 0]);
    expect(told([{}], [])).toEqual(['gone']);
  });

  it('what was found is in no doubt', () => {
    expect(findItems(rowsOf({}), rowsOf(REPORT, {}))).toEqual([{ at: 1, isDoubtful: false }]);
    expect(findItems(rowsOf({ leads: ['Health'] }), rowsOf({ leads: ['Police'] }))).toEqual([
      { at: 0, isDoubtful: false },
    ]);
  });

  it('a row with the same milestone under an action of other words is another row', () => {
    expect(told([{}, REPORT], [{ action: 'Strengthen how practitioners recognise hunger' }, REPORT])).toEqual(
      ['gone', 1],
    );
  });

  it('a row with the same action and a milestone of other words may be it, or may be new', () => {
    expect(told([{}, REPORT], [{ milestones: 'Website opened to families' }, REPORT])).toEqual([
      'in doubt',
      1,
    ]);
  });
});

describe('several things done to one row that nothing else reads like', () => {
  const before: Row = { number: '1.1', priority: 'Neglect', leads: ['Health'] };
  const reworded = 'Review and refresh the neglect toolkit with all schools';
  const redated = 'Toolkit agreed with head teachers – Dec 2023';

  it.each<[string, Row]>([
    [
      'renumbered, redated, given to another lead and moved to another priority',
      { milestones: redated, number: '3.2', leads: ['Police'], priority: 'Early help' },
    ],
    ['reworded and given to another lead', { ...before, action: reworded, leads: ['Police'] }],
    [
      'reworded, its action and its milestone',
      { ...before, action: reworded, milestones: 'Toolkit agreed with all head teachers – June 2022' },
    ],
    ['reworded and redated', { ...before, action: reworded, milestones: redated }],
    [
      'reworded and moved to another priority under another number',
      { ...before, action: reworded, priority: 'Early help', number: '4.1' },
    ],
  ])('it is found: %s', (_what, now) => {
    expect(told([before, REPORT], [REPORT, now])).toEqual([1, 0]);
  });

  it.each<[string, Row]>([
    [
      'reworded, redated and given to another lead',
      { ...before, action: reworded, milestones: redated, leads: ['Police'] },
    ],
    [
      'reworded, given to another lead and moved to another priority',
      { action: reworded, leads: ['Police'], priority: 'Early help' },
    ],
  ])('it may be another, and is not found: %s', (_what, now) => {
    expect(told([before, REPORT], [REPORT, now])).toEqual(['in doubt', 0]);
  });
});
