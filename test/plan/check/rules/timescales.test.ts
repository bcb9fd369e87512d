import { assess } from '../../../../src/plan/assess/assess';
import { check } from '../../../../src/plan/check/check';
import { action, day, planWith, type ActivitySpec, type MilestoneSpec } from '../../../support/plan-builder';
import { AHEAD, COLUMNS, ofRows, PAST, PERIOD } from './support';

const amber = (milestone: MilestoneSpec, more: ActivitySpec = {}): ActivitySpec[] => [
  { rated: 'amber', evidence: 'First draft held', milestones: [milestone], ...more },
];
const NO_YEAR = [{ what: 'noYear', why: '', meant: null }] as const;

describe('timescale-vague', () => {
  it.each<[string, ActivitySpec[], string[]]>([
    ['asap', amber({ kind: 'vague', timescale: 'asap' }), ['warning D2']],
    ['TBC', amber({ kind: 'vague', timescale: 'TBC' }), ['warning D2']],
    ['in progress', amber({ kind: 'vague', timescale: 'ad hoc', status: 'inProgress' }), ['warning D2']],
    ['a date', amber({ due: AHEAD }), []],
    ['no words of time at all', amber({}), []],
    ['done', amber({ kind: 'vague', timescale: 'asap', status: 'complete' }), []],
    ['cancelled', amber({ kind: 'vague', timescale: 'asap', status: 'cancelled' }), []],
    ['rated complete', amber({ kind: 'vague', timescale: 'asap' }, { rated: 'green' }), []],
  ])('%s', (_what, rows, expected) => {
    expect(ofRows('timescale-vague', rows)).toEqual(expected);
  });
});

describe('timescale-no-year', () => {
  it.each<[string, ActivitySpec[], string[]]>([
    ['ahead', amber({ due: AHEAD, assumed: NO_YEAR }), ['warning D2']],
    ['past', amber({ due: PAST, assumed: NO_YEAR }), ['warning D2']],
    ['done', amber({ due: PAST, assumed: NO_YEAR, status: 'complete' }), []],
    ['another guess', amber({ due: AHEAD, assumed: [{ what: 'season', why: '', meant: null }] }), []],
    ['no guess', amber({ due: AHEAD }), []],
  ])('%s', (_what, rows, expected) => {
    expect(ofRows('timescale-no-year', rows)).toEqual(expected);
  });
});

describe('timescale-reversed', () => {
  const window = (start: string, due: string, more: MilestoneSpec = {}) =>
    amber({ kind: 'window', start, due, ...more });
  it.each<[string, ActivitySpec[], string[]]>([
    ['ends before it starts', window('2022-09-01', '2022-05-31'), ['warning D2']],
    ['by a year', window('2023-01-01', '2022-12-31'), ['warning D2']],
    ['the right way round', window('2022-05-01', '2022-09-30'), []],
    ['one day', window('2022-05-01', '2022-05-01'), []],
    ['no end', amber({ kind: 'window', start: '2022-05-01' }), []],
    ['done', window('2022-09-01', '2022-05-31', { status: 'complete' }), []],
    ['a guessed year', window('2022-09-01', '2022-05-31', { assumed: NO_YEAR }), []],
  ])('%s', (_what, rows, expected) => {
    expect(ofRows('timescale-reversed', rows)).toEqual(expected);
  });
});

describe('timescale-outside-plan', () => {
  const nothing = { evidence: '' };
  it.each<[string, ActivitySpec[], string[]]>([
    ['before it starts', amber({ due: '2021-03-31' }, nothing), ['info D2']],
    ['more than three months after', amber({ due: '2023-07-01' }), ['info D2']],
    ['three months after', amber({ due: '2023-06-30' }), []],
    ['on its first day', amber({ due: '2021-04-01' }, nothing), []],
    ['one of a list', amber({ dates: ['2022-09-30', '2024-09-30'] }), ['info D2']],
    ['begun before, done within', amber({ kind: 'window', start: '2020-01-01', due: AHEAD }), []],
    ['revised into it', amber({ due: '2021-03-31', revised: AHEAD }, nothing), []],
    ['revised out of it', amber({ due: AHEAD, revised: '2023-12-31' }), ['info D2']],
    ['done', amber({ due: '2020-12-31', status: 'complete' }), []],
    ['to confirm', amber({ due: '2021-03-31' }), []],
    ['a guessed year', amber({ due: '2024-09-30', assumed: NO_YEAR }), []],
  ])('%s', (_what, rows, expected) => {
    expect(ofRows('timescale-outside-plan', rows)).toEqual(expected);
  });

  it('is silent where the plan names no period', () => {
    expect(ofRows('timescale-outside-plan', amber({ due: '2030-01-01' }), { period: null })).toEqual([]);
  });
});

describe('standing-unreported', () => {
  const silent = (milestone: MilestoneSpec, more: ActivitySpec = {}): ActivitySpec[] => [
    { rated: 'amber', milestones: [milestone], ...more },
  ];
  const quarterly = { kind: 'recurring', every: 'P3M', start: '2021-05-01' } as const;
  it.each<[string, ActivitySpec[], string[]]>([
    ['quarterly', silent(quarterly), ['warning F2']],
    ['monthly, since the plan began', silent({ kind: 'recurring', every: 'P1M' }), ['warning F2']],
    ['six monthly', silent({ kind: 'recurring', every: 'P6M' }), ['warning F2']],
    [
      'yearly, the year and 30 days just over',
      silent({ kind: 'recurring', every: 'P1Y', start: '2021-03-30' }),
      ['warning F2'],
    ],
    ['yearly, not quite over', silent({ kind: 'recurring', every: 'P1Y', start: '2021-04-01' }), []],
    ['fortnightly', silent({ kind: 'recurring', every: 'P2W', start: '2022-03-01' }), ['warning F2']],
    ['weekly, begun this month', silent({ kind: 'recurring', every: 'P1W', start: '2022-04-01' }), []],
    [
      'with its dates listed',
      silent({ kind: 'recurring', every: 'P6M', dates: ['2022-03-30', AHEAD] }),
      ['warning F2'],
    ],
    [
      'the first of them not 30 days ago',
      silent({ kind: 'recurring', every: 'P6M', dates: ['2022-03-31', AHEAD] }),
      [],
    ],
    ['ongoing', silent({ kind: 'ongoing' }), ['warning F2']],
    ['ongoing since a while', silent({ kind: 'ongoing', start: '2021-10-01' }), ['warning F2']],
    ['ongoing, one quarter’s end ago', silent({ kind: 'ongoing', start: '2022-01-01' }), []],
    ['most of the plan', silent({ kind: 'window', start: '2021-04-01', due: '2023-03-31' }), ['warning F2']],
    ['from then on', silent({ kind: 'window', start: '2021-06-01' }), ['warning F2']],
    ['half of the plan', silent({ kind: 'window', start: '2021-09-01', due: '2022-08-31' }), []],
    ['a date', silent({ due: AHEAD }), []],
    ['something recorded', silent(quarterly, { evidence: 'Held' }), []],
    ['an update', silent(quarterly, { evidence: 'Planned', evidenceKind: 'update' }), []],
    ['text above may cover it', silent(quarterly, { evidence: 'Held', evidenceKind: 'above' }), ['info F2']],
    ['rated complete: asked for evidence', silent(quarterly, { rated: 'green' }), []],
    ['done', silent({ ...quarterly, status: 'complete' }), []],
    ['cancelled', silent({ ...quarterly, status: 'cancelled' }), []],
    ['past its end: overdue', silent({ ...quarterly, due: PAST }), []],
    ['no evidence column', silent(quarterly, { noEvidenceColumn: true }), []],
    [
      'two in one row: once',
      [{ rated: 'amber', milestones: [quarterly, { kind: 'ongoing' }] }],
      ['warning F2'],
    ],
    [
      'beside work that says complete: the empty cell is told once',
      [{ rated: 'amber', milestones: [quarterly, { status: 'complete' }] }],
      [],
    ],
    [
      'no beginning, beside work ahead: it may follow it',
      [{ rated: 'amber', milestones: [{ due: AHEAD }, { kind: 'ongoing' }] }],
      ['info F2'],
    ],
  ])('%s', (_what, rows, expected) => {
    expect(ofRows('standing-unreported', rows)).toEqual(expected);
  });

  it('counts meetings that people have told of', () => {
    const rows = silent({ kind: 'ongoing', start: '2022-01-10' });
    const plan = assess(
      planWith({ columns: COLUMNS, period: PERIOD, actions: [action('1', ...rows)] }),
      day('2022-04-30'),
    );
    const found = (...meetings: string[]) =>
      check(plan, undefined, { meetings: meetings.map(day) }).filter(
        ({ rule }) => rule === 'standing-unreported',
      ).length;
    expect(found()).toBe(0);
    expect(found('2022-02-01', '2022-03-01')).toBe(1);
    expect(found('2022-02-01', '2022-04-30')).toBe(0);
    expect(found('2022-05-12')).toBe(0);
  });

  it('cannot tell without a beginning where the plan names no period', () => {
    expect(ofRows('standing-unreported', silent({ kind: 'ongoing' }), { period: null })).toEqual([]);
    expect(ofRows('standing-unreported', silent(quarterly), { period: null })).toEqual(['warning F2']);
  });
});
