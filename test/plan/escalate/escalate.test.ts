import { assess } from '../../../src/plan/assess/assess';
import { escalate } from '../../../src/plan/escalate/escalate';
import type { ItemTrace } from '../../../src/plan/match/item';
import { DEFAULT_LADDER } from '../../../src/plan/escalate/ladder';
import { ladderWith } from '../../../src/plan/escalate/ladder-with';
import type { RungSetting } from '../../../src/plan/settings/settings';
import type { Followed } from '../../../src/plan/history/follow';
import type { Escalation, Rating, RememberedEscalation } from '../../../src/plan/model';
import { frozen, rated, unfrozen } from '../history/support';
import {
  BRAG,
  action,
  activity,
  day,
  planOf,
  planWith,
  type ActivitySpec,
  type MilestoneSpec,
} from '../../support/plan-builder';

const AS_OF = day('2022-04-30');
const AHEAD = '2022-09-30';

const position = (iso: string, rating: Rating | null, key = 'k'): Followed => ({
  position: frozen(`Board of ${iso}`, iso, rated(key, rating)),
  entryOf: new Map([[key, rated(key, rating)]]),
  notFound: [],
});
const notFrozen = (iso: string, rating: Rating): Followed => ({
  ...position(iso, rating),
  position: unfrozen(iso, rated('k', rating)),
});
const itemsOf = (
  spec: ActivitySpec,
  history: readonly Followed[] = [],
  memory: readonly RememberedEscalation[] = [],
) => escalate(assess(planOf(action('1.1', activity({ key: 'k', ...spec }))), AS_OF), memory, history);
const levelOf = (spec: ActivitySpec, history: readonly Followed[] = []) =>
  itemsOf(spec, history)[0]?.level ?? null;
const due = (iso: string, more: MilestoneSpec = {}): ActivitySpec => ({
  milestones: [{ due: iso, ...more }],
});

describe('who is on the ladder, and where', () => {
  it.each<[string, ActivitySpec, number | null]>([
    ['due ahead, rated amber', { rated: 'amber', ...due(AHEAD) }, null],
    ['rated late', { rated: 'red', ...due(AHEAD) }, 1],
    ['due today', due('2022-04-30'), null],
    ['one day late', due('2022-04-29'), 1],
    ['one calendar month to the day', due('2022-03-30'), 1],
    ['a day more than one month', due('2022-03-29'), 2],
    ['three calendar months to the day', due('2022-01-31'), 2],
    ['a day more than three months', due('2022-01-29'), 3],
    ['late, whatever it is rated', { rated: 'notStarted', ...due('2021-11-30') }, 3],
    ['lateness from the revised date', due('2021-01-31', { revised: '2022-04-15' }), 1],
    ['revised to later', due('2021-01-31', { revised: AHEAD }), null],
    ['the longest overdue decides', { milestones: [{ due: '2022-04-15' }, { due: '2021-11-30' }] }, 3],
    ['no lead', { leads: [], rated: 'amber', ...due(AHEAD) }, 2],
    ['no lead column', { leads: null, rated: 'amber', ...due(AHEAD) }, null],
    ['no lead, rated complete', { leads: [], rated: 'green', ...due(AHEAD) }, null],
    ['no lead, cancelled', { leads: [], milestones: [{ status: 'cancelled' }] }, null],
    ['no lead, withdrawn by its rating cell', { leads: [], remark: 'Withdrawn', milestones: [] }, null],
    ['no lead, on hold by its rating cell', { leads: [], remark: 'On hold', milestones: [] }, 2],
    ['to confirm', { evidence: 'Held', ...due('2021-11-30') }, null],
    ['to confirm, rated late', { rated: 'red', evidence: 'Held', ...due('2021-11-30') }, null],
    ['to confirm, no lead', { leads: [], evidence: 'Held', ...due('2021-11-30') }, null],
    [
      'one to confirm, others ahead, rated late',
      { rated: 'red', evidence: 'Held', milestones: [{ due: '2022-01-31' }, { due: AHEAD }] },
      null,
    ],
    [
      'one to confirm by the text above, another late by its own words',
      {
        evidence: 'Held',
        evidenceKind: 'above',
        milestones: [{ due: '2022-01-31' }, { due: '2022-04-15', status: 'delayed' }],
      },
      1,
    ],
    ['rated late, no milestone', { rated: 'red', milestones: [] }, 1],
    ['complete', { rated: 'green', evidence: 'Held', ...due('2021-11-30') }, null],
    ['said complete, rated late', { rated: 'red', ...due('2021-11-30', { status: 'complete' }) }, null],
    ['cancelled', { rated: 'red', ...due('2021-11-30', { status: 'cancelled' }) }, null],
    ['year assumed', due('2021-11-30', { assumed: [{ what: 'noYear', why: '', meant: null }] }), null],
    ['recurring', { milestones: [{ kind: 'recurring', every: 'P3M', start: '2020-01-01' }] }, null],
  ])('%s', (_what, spec, level) => {
    expect(levelOf(spec)).toBe(level);
  });

  it.each<[string, Followed[], number, number]>([
    ['first time', [], 1, 1],
    ['second', [position('2022-01-31', 'red')], 2, 2],
    ['third', [position('2022-01-31', 'red'), position('2021-10-31', 'red')], 3, 3],
    ['in any order', [position('2021-10-31', 'red'), position('2022-01-31', 'red')], 3, 3],
    ['broken by another rating', [position('2022-01-31', 'amber'), position('2021-10-31', 'red')], 1, 1],
    ['broken since', [position('2021-10-31', 'red'), position('2022-01-31', 'amber')], 1, 1],
    [
      'broken in between, in any order',
      [position('2021-10-31', 'amber'), position('2022-01-31', 'red'), position('2021-07-31', 'red')],
      2,
      2,
    ],
    [
      'broken by a position without it',
      [position('2022-01-31', 'red', 'other'), position('2021-10-31', 'red')],
      1,
      1,
    ],
    ['a position of the same day is this one', [position('2022-04-30', 'red')], 1, 1],
    ['later positions do not count', [position('2022-07-31', 'red')], 1, 1],
    ['those that nobody froze do not count', [notFrozen('2022-01-31', 'red')], 1, 1],
    ['two of one day count once', [position('2022-01-31', 'red'), position('2022-01-31', 'red')], 2, 2],
  ])('rated late: %s', (_what, history, level, running) => {
    const item = itemsOf({ rated: 'red', ...due(AHEAD) }, history)[0];
    expect(item).toMatchObject({ level, positionsRunning: running });
  });

  it('counts lateness by meaning in a plan with a key of its own', () => {
    const plan = planWith({
      ragKey: BRAG,
      actions: [action('1', { rated: 'green', ...due(AHEAD) }, { rated: 'red', ...due(AHEAD) })],
    });
    expect(escalate(assess(plan, AS_OF), [], []).map(({ rating }) => rating)).toEqual(['red']);
  });
});

describe('a rung held by one of the item’s own leads', () => {
  const MONTHS: Readonly<Record<number, string>> = { 1: '2022-04-15', 2: '2022-02-28', 3: '2021-11-30' };
  it.each<[number, string[], number, string]>([
    [1, ['Business Manager'], 1, 'Lead or sub-group chair'],
    [2, ['Training Sub Group'], 2, 'Business Manager, to broker'],
    [2, ['MSCP Business Manager'], 3, 'Executive'],
    [2, ['Sub Group', 'Business Manager'], 3, 'Executive'],
    [2, ['MSCP Business Manager', 'MSCP Executive'], 3, 'Independent Scrutineer'],
    [2, ['MSCP Executive'], 2, 'Business Manager, to broker'],
    [2, ['School Business Manager'], 2, 'Business Manager, to broker'],
    [2, ['GP Practice Business Manager'], 2, 'Business Manager, to broker'],
    [2, ['Preschool Partnership Manager'], 3, 'Executive'],
    [2, ['Partner/Board Manager'], 3, 'Executive'],
    [3, ['MSCP Executive'], 3, 'Independent Scrutineer'],
    [3, ['The Executive Board'], 3, 'Independent Scrutineer'],
    [3, ['Domestic Abuse Executive'], 3, 'Executive'],
    [3, ['Chief Executive'], 3, 'Executive'],
    [3, ['MSCP Executive', 'Independent Scrutineer'], 4, 'Lead safeguarding partners'],
  ])('level %i, led by %j', (reached, leads, level, askOf) => {
    const item = itemsOf({ leads, ...due(MONTHS[reached] ?? '') })[0];
    expect(item).toMatchObject({ level, askOf });
  });

  it('says so', () => {
    const item = itemsOf({ leads: ['Business Manager'], ...due('2022-02-28') })[0];
    expect(item?.reasons).toEqual([
      'Due 28/02/2022: more than two months overdue',
      'Led by Business Manager, so asked above them',
    ]);
  });

  it('is data: the fourth rung can be switched on', () => {
    const ladder = DEFAULT_LADDER.map((rung) => ({ ...rung, enabled: true }));
    const plan = assess(planOf(action('1', due('2021-06-30'))), AS_OF);
    expect(escalate(plan, [], [], ladder)[0]).toMatchObject({
      level: 4,
      askOf: 'Lead safeguarding partners',
    });
  });
});

describe('an item', () => {
  it('says what, why and since when', () => {
    const spec: ActivitySpec = {
      rated: 'red',
      leads: ['Sub Group', 'Board Team'],
      milestones: [
        { due: '2021-11-30', task: 'Build the portal' },
        { due: '2022-11-30', task: 'Launch it' },
      ],
    };
    expect(itemsOf(spec)).toEqual<Escalation[]>([
      {
        key: 'k',
        action: '1.1',
        cell: { sheet: 'Plan', row: 1, column: 3 },
        milestone: 'Build the portal',
        leads: ['Sub Group', 'Board Team'],
        rating: 'red',
        allowed: ['red'],
        level: 3,
        askOf: 'Executive',
        reasons: ['Rated Red', 'Due 30/11/2021: five months overdue'],
        due: day('2021-11-30'),
        originalDue: day('2021-11-30'),
        daysOverdue: 151,
        firstRaised: AS_OF,
        positionsRunning: 1,
        closed: null,
        notes: [],
        trace: expect.objectContaining({ lookAlikes: [], isLost: false }) as ItemTrace,
      },
    ]);
  });

  it('shows the revised and the original date', () => {
    const item = itemsOf(due('2021-11-30', { revised: '2022-04-15' }))[0];
    expect(item).toMatchObject({ due: '2022-04-15', originalDue: '2021-11-30', daysOverdue: 15 });
    expect(item?.reasons).toEqual(['Revised date 15/04/2022 (first due 30/11/2021): 15 days overdue']);
  });

  it('names the deadlines of a list that have passed', () => {
    const item = itemsOf({ milestones: [{ dates: ['2022-01-31', '2022-04-20', '2022-07-31'] }] })[0];
    expect(item?.reasons).toEqual(['Deadlines 31/01/2022 and 20/04/2022 (2 of 3): three months overdue']);
    expect(item).toMatchObject({ due: '2022-01-31', originalDue: '2022-01-31' });
  });

  it('gives every reason that counts, and a rating only where it is one', () => {
    const running = [position('2022-01-31', 'red'), position('2021-10-31', 'red')];
    expect(itemsOf({ rated: 'red', leads: [], ...due(AHEAD) }, running)[0]?.reasons).toEqual([
      'Rated Red at three positions running',
      'No lead named',
    ]);
    expect(itemsOf({ rated: 'amber', ...due('2021-11-30') })[0]?.reasons).toEqual([
      'Due 30/11/2021: five months overdue',
    ]);
  });

  it('names what is open where nothing is overdue, and the next date', () => {
    const item = itemsOf({
      rated: 'red',
      milestones: [
        { task: 'First', due: AHEAD },
        { task: 'Second', due: '2022-06-30' },
        { task: 'Third', due: '2022-12-31' },
        { task: 'Fourth' },
        { task: 'Done', due: '2022-05-31', status: 'complete' },
      ],
    })[0];
    expect(item).toMatchObject({
      milestone: 'First; Second; Third; Fourth',
      due: '2022-06-30',
      originalDue: '2022-06-30',
      daysOverdue: 0,
    });
  });

  it('is named by its action where it has no milestone, and has no date', () => {
    expect(itemsOf({ rated: 'red', milestones: [] })).toEqual([
      expect.objectContaining({ milestone: 'Action 1.1', due: null, originalDue: null }),
    ]);
  });

  it('stands before those of lower rungs and shorter lateness', () => {
    const plan = assess(
      planOf(
        action('1', due('2022-04-15')),
        action('2', due('2021-11-30')),
        action('3', due('2021-10-31')),
        action('4', { leads: [], ...due(AHEAD) }),
      ),
      AS_OF,
    );
    expect(escalate(plan, [], []).map((item) => item.action)).toEqual(['3', '2', '4', '1']);
  });
});

describe('what is remembered', () => {
  const remembered = (more: Partial<RememberedEscalation> = {}): RememberedEscalation => ({
    key: 'k',
    action: '1.1',
    milestone: 'Build the portal',
    leads: ['Sub Group'],
    level: 2,
    due: day('2021-11-30'),
    firstRaised: day('2022-01-31'),
    closed: null,
    notes: ['Response', '', 'Decision'],
    ...more,
  });

  it('keeps first date and notes while it is on the ladder', () => {
    expect(itemsOf(due('2021-11-30'), [], [remembered()])).toEqual([
      expect.objectContaining({
        level: 3,
        firstRaised: '2022-01-31',
        notes: ['Response', '', 'Decision'],
        closed: null,
      }),
    ]);
  });

  it.each<[string, ActivitySpec, string]>([
    ['recorded as complete', due('2021-11-30', { status: 'complete' }), 'Recorded as complete'],
    ['to confirm', { evidence: 'Held', ...due('2021-11-30') }, 'To be confirmed with the lead'],
    [
      'revised',
      { rated: 'amber', ...due('2021-11-30', { revised: AHEAD }) },
      'Rated Amber and no longer overdue',
    ],
    ['revised, not rated', due('2021-11-30', { revised: AHEAD }), 'No longer overdue'],
    ['cancelled', due('2021-11-30', { status: 'cancelled' }), 'Cancelled'],
    ['cancelled by its rating cell', { remark: 'Withdrawn', milestones: [] }, 'Cancelled'],
    [
      'part cancelled, the rest complete',
      { milestones: [{ status: 'cancelled' }, { status: 'complete' }] },
      'Recorded as complete',
    ],
    [
      'no milestone, complete with evidence',
      { rated: 'green', evidence: 'Held', milestones: [] },
      'Recorded as complete',
    ],
    ['no milestone, rated complete', { rated: 'green', milestones: [] }, 'Rated Green and no longer overdue'],
    [
      'no milestone, evidence',
      { rated: 'amber', evidence: 'Held', milestones: [] },
      'Rated Amber and no longer overdue',
    ],
    ['gone from the plan', { key: 'another', ...due(AHEAD) }, 'No longer in the plan'],
  ])('closes it, with its notes: %s', (_what, spec, why) => {
    expect(itemsOf(spec, [], [remembered()])).toEqual([
      expect.objectContaining({
        key: 'k',
        milestone: 'Build the portal',
        closed: AS_OF,
        firstRaised: '2022-01-31',
        notes: ['Response', '', 'Decision'],
        reasons: [why],
        askOf: 'Business Manager, to broker',
      }),
    ]);
  });

  it('shows of a closed item how it stands in the plan, as far as it does', () => {
    const spec: ActivitySpec = { rated: 'amber', ...due(AHEAD) };
    expect(itemsOf(spec, [], [remembered()])).toEqual([
      expect.objectContaining({
        cell: { sheet: 'Plan', row: 1, column: 3 },
        rating: 'amber',
        allowed: ['red', 'amber', 'notStarted'],
      }),
    ]);
    expect(itemsOf({ ...spec, key: 'another' }, [], [remembered()])).toEqual([
      expect.objectContaining({ cell: null, rating: null, allowed: [] }),
    ]);
  });

  it('keeps what stood on a level that the ladder does not have', () => {
    expect(itemsOf(due(AHEAD), [], [remembered({ level: 7 })])).toEqual([
      expect.objectContaining({ level: 7, askOf: '', notes: ['Response', '', 'Decision'] }),
    ]);
  });

  it('keeps the day on which it was closed', () => {
    const closed = day('2022-02-28');
    expect(itemsOf(due(AHEAD), [], [remembered({ closed })])[0]?.closed).toBe(closed);
  });

  it('reopens it with its first date and notes', () => {
    const items = itemsOf(due('2021-11-30'), [], [remembered({ closed: day('2022-02-28') })]);
    expect(items).toEqual([
      expect.objectContaining({
        closed: null,
        firstRaised: '2022-01-31',
        notes: ['Response', '', 'Decision'],
      }),
    ]);
  });

  it('drops nothing where a row was copied in the sheet', () => {
    const copy = remembered({ closed: day('2022-02-28'), notes: ['Older'] });
    const items = itemsOf(due('2021-11-30'), [], [copy, remembered()]);
    expect(items.map(({ closed, notes, reasons }) => [closed, notes[0], reasons[0]])).toEqual([
      [null, 'Response', 'Due 30/11/2021: five months overdue'],
      ['2022-02-28', 'Older', 'Could not be matched, kept here'],
    ]);
  });
});

describe('any ladder that settings may ask for', () => {
  const rung = (level: number, more: Partial<RungSetting>): RungSetting => ({
    level,
    askOf: null,
    isOn: null,
    monthsOverdue: null,
    positionsLate: null,
    ...more,
  });
  const place = (settings: readonly RungSetting[], spec: ActivitySpec, history: readonly Followed[] = []) => {
    const plan = assess(planOf(action('1.1', activity({ key: 'k', ...spec }))), AS_OF);
    const [item] = escalate(plan, [], history, ladderWith(settings));
    return item && [item.level, item.askOf];
  };
  it.each<[string, RungSetting[], ActivitySpec, [number, string] | undefined]>([
    ['none', [], due('2021-06-30'), [3, 'Executive']],
    ['the fourth on', [rung(4, { isOn: true })], due('2021-06-30'), [4, 'Lead safeguarding partners']],
    ['the fourth on, not reached', [rung(4, { isOn: true })], due('2021-11-30'), [3, 'Executive']],
    ['the first off', [rung(1, { isOn: false })], due('2022-04-15'), undefined],
    ['the second off', [rung(2, { isOn: false })], due('2022-02-28'), [1, 'Lead or sub-group chair']],
    ['the third off', [rung(3, { isOn: false })], due('2021-11-30'), [2, 'Business Manager, to broker']],
    ['all off', [1, 2, 3].map((level) => rung(level, { isOn: false })), due('2021-11-30'), undefined],
    ['later', [rung(3, { monthsOverdue: 6 })], due('2021-11-30'), [2, 'Business Manager, to broker']],
    ['sooner', [rung(3, { monthsOverdue: 0 })], due('2022-04-29'), [3, 'Executive']],
    ['red at once', [rung(3, { positionsLate: 1 })], { rated: 'red', ...due(AHEAD) }, [3, 'Executive']],
    ['another name', [rung(2, { askOf: 'Partnership lead' })], due('2022-02-28'), [2, 'Partnership lead']],
  ])('%s', (_what, settings, spec, expected) => {
    expect(place(settings, spec)).toEqual(expected);
  });
});
