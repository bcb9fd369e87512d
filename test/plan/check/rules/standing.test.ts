import { assess } from '../../../../src/plan/assess/assess';
import { check } from '../../../../src/plan/check/check';
import { action, day, planWith, type ActivitySpec, type MilestoneSpec } from '../../../support/plan-builder';
import { AHEAD, COLUMNS, ofRows, PAST, PERIOD, saidOf } from './support';

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

  /** Work that names no beginning, with this beside it. */
  const beside = (...others: readonly MilestoneSpec[]) => [
    { rated: 'red', milestones: [...others, { kind: 'ongoing' }] } as const,
  ];
  it.each<[string, ActivitySpec[], string[]]>([
    ['dates that lie ahead', beside({ dates: [AHEAD, '2022-12-31'] }), ['info F2']],
    ['a date of today', beside({ due: '2022-04-30' }), ['info F2']],
    ['a date that has passed', beside({ due: PAST }), ['warning F2']],
    ['work without a date', beside({}), ['warning F2']],
    ['cancelled work', beside({ due: AHEAD, status: 'cancelled' }), ['warning F2']],
  ])('may follow what lies ahead, and nothing else: %s', (_what, rows, expected) => {
    expect(ofRows('standing-unreported', rows)).toEqual(expected);
  });

  it('does not follow itself where its end lies ahead', () => {
    expect(ofRows('standing-unreported', silent({ kind: 'ongoing', due: AHEAD }))).toEqual(['warning F2']);
  });

  it.each<[string, MilestoneSpec]>([
    ['a beginning', quarterly],
    ['its dates', { kind: 'recurring', every: 'P6M', dates: ['2022-03-01', AHEAD] }],
  ])('does not follow work ahead where it names %s', (_what, milestone) => {
    const rows = [{ rated: 'amber', milestones: [{ due: AHEAD }, milestone] }] as const;
    expect(ofRows('standing-unreported', rows)).toEqual(['warning F2']);
  });

  it('says by when something should have been recorded, and where', () => {
    const report = { ...quarterly, task: 'Report to the board', timescale: 'quarterly from May 2021' };
    const work = '“Report to the board” in D2 is standing work (“quarterly from May 2021”).';
    expect(saidOf('standing-unreported', silent(report))).toEqual([
      `${work} By 31/08/2021 something should have been recorded in F2; nothing is.`,
    ]);
    expect(
      saidOf('standing-unreported', silent(report, { evidence: 'Held.', evidenceKind: 'above' })),
    ).toEqual([
      `${work} By 31/08/2021 something should have been recorded in F2; it is empty. Does the text above cover it: “Held”?`,
    ]);
    expect(
      saidOf('standing-unreported', [
        { milestones: [{ due: AHEAD }, { ...report, start: null, timescale: 'quarterly' }] },
      ]),
    ).toEqual([
      '“Report to the board” in D2 is standing work (“quarterly”). By 31/07/2021 something should have been recorded ' +
        'in F2; nothing is. It names no beginning: if it follows the work beside it, say from when.',
    ]);
  });

  it('of several in a row tells of the surest, then of the one that has been silent longest', () => {
    const work = (task: string, start: string | null) => ({ ...quarterly, task, start });
    const toldOf = (...milestones: readonly MilestoneSpec[]) =>
      saidOf('standing-unreported', [{ milestones }]).map((what) => /“([^”]*)”/.exec(what)?.[1]);
    const [old, late, unsure] = [work('Old', '2021-05-01'), work('Late', '2021-09-01'), work('Unsure', null)];
    expect(toldOf(old, late)).toEqual(['Old']);
    expect(toldOf(late, old)).toEqual(['Old']);
    expect(toldOf({ due: AHEAD }, unsure, late)).toEqual(['Late']);
    expect(toldOf({ due: AHEAD }, late, unsure)).toEqual(['Late']);
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
