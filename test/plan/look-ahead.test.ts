import { assess } from '../../src/plan/assess/assess';
import { lookAhead, STRETCHES, type Ahead, type MonthMark } from '../../src/plan/look-ahead';
import { NO_SETTINGS } from '../../src/plan/settings';
import type { Meeting } from '../../src/plan/settings/settings';
import {
  action,
  activity,
  day,
  planOf,
  type ActivitySpec,
  type MilestoneSpec,
} from '../support/plan-builder';

const AS_OF = '2022-04-30';
const meeting = (iso: string, name = 'Executive'): Meeting => ({ name, day: day(iso), papersBy: null });

/** What is ahead of activities of one action each. */
function look(
  activities: readonly ActivitySpec[],
  meetings: readonly Meeting[] = NO_SETTINGS.meetings,
  asOf = AS_OF,
) {
  const actions = activities.map((one, at) => action(`1.${String(at + 1)}`, activity(one)));
  return lookAhead(assess(planOf(...actions), day(asOf)), meetings);
}

const of = (...milestones: readonly MilestoneSpec[]): ActivitySpec => ({ rated: 'amber', milestones });
const told = ({ items }: { readonly items: readonly Ahead[] }) =>
  items.map(({ stretch, due }) => `${stretch} ${due}`);

const LETTERS: Readonly<Record<MonthMark, string>> = { overdue: '!', due: 'D', revised: 'R', window: '=' };
/** The months from April 2022 to April 2023, a letter each. */
const drawn = ({ items }: { readonly items: readonly Ahead[] }) =>
  items.map(({ marks }) => marks.map((mark) => (mark === null ? '.' : LETTERS[mark])).join(''));

describe('where a date lies', () => {
  it.each([
    ['on the plan’s own day', { due: '2022-04-30' }, 'months3 2022-04-30'],
    ['the day before', { due: '2022-04-29' }, 'overdue 2022-04-29'],
    ['the last day of three months', { due: '2022-07-31' }, 'months3 2022-07-31'],
    ['the day after three months', { due: '2022-08-01' }, 'months6 2022-08-01'],
    ['the last day of six months', { due: '2022-10-31' }, 'months6 2022-10-31'],
    ['the day after six months', { due: '2022-11-01' }, 'months12 2022-11-01'],
    ['the last day of twelve months', { due: '2023-04-30' }, 'months12 2023-04-30'],
    [
      'a revised date ahead of a passed one',
      { due: '2022-01-31', revised: '2022-06-30' },
      'months3 2022-06-30',
    ],
    [
      'a revised date that has passed too',
      { due: '2022-01-31', revised: '2022-03-31' },
      'overdue 2022-03-31',
    ],
  ] as const)('%s', (_, spec, expected) => {
    expect(told(look([of(spec)]))).toEqual([expected]);
  });

  it.each([
    ['before the meeting', '2022-05-31', 'toMeeting 2022-05-31'],
    ['on the day of the meeting', '2022-06-15', 'toMeeting 2022-06-15'],
    ['after it', '2022-06-16', 'months3 2022-06-16'],
  ])('with a meeting in June: %s', (_, due, expected) => {
    const seen = look([of({ due })], [meeting('2022-09-01'), meeting('2022-06-15'), meeting('2022-04-01')]);
    expect(told(seen)).toEqual([expected]);
    expect(seen.meeting?.day).toBe('2022-06-15');
  });

  it('a meeting on the last day of the year ahead is a stretch of it', () => {
    const seen = look([of({ due: '2023-04-30' })], [meeting('2023-04-30')]);
    expect([told(seen), seen.meeting?.day]).toEqual([['toMeeting 2023-04-30'], '2023-04-30']);
  });

  it('a meeting more than a year ahead is no stretch of the year', () => {
    const seen = look([of({ due: '2022-05-31' })], [meeting('2023-05-01')]);
    expect([told(seen), seen.meeting]).toEqual([['months3 2022-05-31'], null]);
  });
});

describe('what is not listed', () => {
  it.each([
    ['complete by its words', of({ due: '2022-06-30', status: 'complete' })],
    ['cancelled', of({ due: '2022-06-30', status: 'cancelled' })],
    [
      'rated complete with evidence',
      { rated: 'green', evidence: 'Minutes of May', milestones: [{ due: '2022-06-30' }] },
    ],
    ['to confirm, since something is recorded', { ...of({ due: '2022-01-31' }), evidence: 'Held in March' }],
    ['without a date', of({ kind: 'vague', timescale: 'asap' })],
    ['without milestones', of()],
  ] as readonly (readonly [string, ActivitySpec])[])('%s', (_, spec) => {
    const { items, beyond, yearUnsure } = look([spec]);
    expect({ items, beyond, yearUnsure }).toEqual({ items: [], beyond: 0, yearUnsure: 0 });
  });

  it('is counted where it is due in more than twelve months', () => {
    expect(look([of({ due: '2023-05-01' }, { due: '2024-01-31' })])).toMatchObject({ items: [], beyond: 2 });
  });

  it.each([
    ['begins later too', { kind: 'window', start: '2023-05-01', due: '2024-01-31' }, [], 1],
    [
      'begins on the last day of the twelve months',
      { kind: 'window', start: '2023-04-30', due: '2024-01-31' },
      ['running 2024-01-31'],
      0,
    ],
    [
      'comes round until then',
      { kind: 'recurring', every: 'P3M', due: '2024-01-31' },
      ['running 2024-01-31'],
      0,
    ],
    ['goes on until then', { kind: 'ongoing', due: '2024-01-31' }, ['running 2024-01-31'], 0],
  ] as readonly (readonly [string, MilestoneSpec, readonly string[], number])[])(
    'is counted where its work has no part in the twelve months: what %s',
    (_, spec, listed, beyond) => {
      const seen = look([of(spec)]);
      expect([told(seen), seen.beyond]).toEqual([listed, beyond]);
    },
  );

  it('what is overdue is not unsure, nor what is ahead or to confirm', () => {
    expect(look([of({ due: '2022-06-30' })]).yearUnsure).toBe(0);
    expect(look([of({ due: '2022-01-31' })]).yearUnsure).toBe(0);
    expect(look([{ ...of({ due: '2022-01-31' }), evidence: 'Held in March' }]).yearUnsure).toBe(0);
  });

  it('is counted where its date has passed by a year that was assumed', () => {
    const assumed = [{ what: 'noYear', why: 'No year is given.', meant: null }] as const;
    expect(look([of({ due: '2022-01-31', assumed })])).toMatchObject({ items: [], yearUnsure: 1 });
    expect(told(look([of({ due: '2022-06-30', assumed })]))).toEqual(['months3 2022-06-30']);
  });
});

it('a list of deadlines has a row for each that is left, and one for the first that was missed', () => {
  const seen = look([of({ dates: ['2021-11-30', '2022-02-28', '2022-05-31', '2022-11-30', '2023-11-30'] })]);
  expect(told(seen)).toEqual(['overdue 2021-11-30', 'months3 2022-05-31', 'months12 2022-11-30']);
  expect(drawn(seen)).toEqual(['!............', '.D...........', '.......D.....']);
  expect(seen.beyond).toBe(0);
});

it('of a list that is to confirm the deadlines ahead are left', () => {
  const seen = look([{ ...of({ dates: ['2022-01-31', '2022-06-30'] }), evidence: 'Held in January' }]);
  expect(told(seen)).toEqual(['months3 2022-06-30']);
});

it('tells a revised date from a first one', () => {
  const seen = look([of({ due: '2022-05-31' }, { due: '2022-01-31', revised: '2022-06-30' })]);
  expect(seen.items.map(({ isRevised }) => isRevised)).toEqual([false, true]);
});

it('what is overdue on the first of a month is so in that month', () => {
  const seen = look([of({ due: '2022-03-31' })], NO_SETTINGS.meetings, '2022-04-01');
  expect(drawn(seen)).toEqual(['!............']);
});

it('goes by stretch, then by date, then as the plan has them', () => {
  const seen = look([
    of({ due: '2022-06-30', task: 'c' }, { due: '2022-03-31', task: 'b' }),
    of({ due: '2022-01-31', task: 'a' }),
    of({ due: '2022-06-30', task: 'd' }, { due: '2022-05-31', task: 'earlier' }),
  ]);
  expect(seen.items.map(({ milestone }) => milestone.task)).toEqual(['a', 'b', 'earlier', 'c', 'd']);
});

describe('the timeline', () => {
  it('has the month of the day and the twelve after it, with the meetings in them', () => {
    const { months } = look([], [meeting('2022-05-12'), meeting('2022-05-03'), meeting('2022-04-29')]);
    expect(months).toHaveLength(13);
    expect(months[0]).toEqual({ first: '2022-04-01', last: '2022-04-30', meetings: [] });
    expect(months[1]?.meetings).toEqual(['2022-05-03', '2022-05-12']);
    expect(months[12]?.last).toBe('2023-04-30');
  });

  it('has a day on which two bodies meet once, and the plan’s own day', () => {
    const { months } = look(
      [],
      [meeting('2022-05-31'), meeting('2022-05-31', 'Board'), meeting('2022-05-01'), meeting(AS_OF)],
    );
    expect(months.slice(0, 3).map(({ meetings }) => meetings)).toEqual([
      ['2022-04-30'],
      ['2022-05-01', '2022-05-31'],
      [],
    ]);
  });

  it.each([
    ['a date', { due: '2022-06-30' }, '..D..........'],
    ['a revised date', { due: '2022-01-31', revised: '2022-06-30' }, '..R..........'],
    ['a window ahead', { kind: 'window', start: '2022-06-01', due: '2022-09-30' }, '..===D.......'],
    [
      'a window from a month’s last day to a month’s first',
      { kind: 'window', start: '2022-05-31', due: '2022-08-01' },
      '.===D........',
    ],
    ['work that goes on until a day', { kind: 'ongoing', due: '2022-06-30' }, '==D..........'],
    ['a window begun long ago', { kind: 'window', start: '2021-04-01', due: '2022-06-30' }, '==D..........'],
    ['a window within a month', { kind: 'window', start: '2022-06-05', due: '2022-06-20' }, '..D..........'],
    [
      'a window that was moved',
      { kind: 'window', start: '2022-02-01', due: '2022-03-31', revised: '2022-05-31' },
      '=R...........',
    ],
    ['recurring work until a day', { kind: 'recurring', every: 'P3M', due: '2022-07-31' }, '===D.........'],
    [
      'work under way and due later',
      { kind: 'window', start: '2022-01-01', due: '2023-09-30' },
      '=============',
    ],
    [
      'work that begins within the year',
      { kind: 'window', start: '2023-02-01', due: '2023-09-30' },
      '..........===',
    ],
    ['what is overdue', { kind: 'window', start: '2021-10-01', due: '2022-03-31' }, '!............'],
  ] as readonly (readonly [string, MilestoneSpec, string])[])('%s', (_, spec, expected) => {
    expect(drawn(look([of(spec)]))).toEqual([expected]);
  });

  it('work under way that is due later stands last', () => {
    const running = { kind: 'window', start: '2022-01-01', due: '2023-09-30' } as const;
    const seen = look([of(running), of({ due: '2023-04-30' })]);
    expect(told(seen)).toEqual(['months12 2023-04-30', 'running 2023-09-30']);
    expect(seen.beyond).toBe(0);
    expect(STRETCHES.at(-1)).toBe('running');
  });
});
