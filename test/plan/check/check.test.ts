import { assess } from '../../../src/plan/assess/assess';
import { check } from '../../../src/plan/check/check';
import { cellName } from '../../../src/plan/grid';
import type { Finding, Plan } from '../../../src/plan/model';
import {
  BRAG,
  RAG,
  action,
  activity,
  cellAt,
  day,
  planOf,
  planWith,
  type ActivitySpec,
  type PlanOptions,
} from '../../support/plan-builder';

const AS_OF = day('2022-04-30');
const PAST = '2022-01-31';
const AHEAD = '2022-09-30';

const findingsOf = (plan: Plan, text: string | null = null) => check(assess(plan, AS_OF), () => text);
const told = ({ rule, severity, cell }: Finding) => `${rule} ${severity} ${cellName(cell)}`;
const toldOf = (...activities: ActivitySpec[]) =>
  findingsOf(planOf(action('1.1', ...activities.map(activity)))).map(told);

/** In step and complete in itself, so that each row below shows only what it changes. */
const fine: ActivitySpec = { rated: 'amber', milestones: [{ due: AHEAD }] };

describe('findings of an activity', () => {
  it.each<[string, ActivitySpec, string[]]>([
    ['nothing wrong', {}, []],
    ['no lead', { leads: [] }, ['lead-missing error C2']],
    ['no timescale', { milestones: [{}] }, ['timescale-missing warning D2']],
    [
      'no timescale, in progress',
      { milestones: [{ status: 'inProgress' }] },
      ['timescale-missing warning D2'],
    ],
    [
      'two bullets without',
      { milestones: [{}, {}] },
      ['timescale-missing warning D2', 'timescale-missing warning D2'],
    ],
    [
      'standing wording',
      { milestones: [{ task: 'Group to regularly review the log' }] },
      ['timescale-missing info D2'],
    ],
    [
      'setting up something regular',
      { milestones: [{ task: 'Establish regular contact' }] },
      ['timescale-missing warning D2'],
    ],
    ['pointing elsewhere', { milestones: [{ task: 'See action 1.1' }] }, []],
    ['vague', { milestones: [{ kind: 'vague', timescale: 'asap' }] }, ['timescale-vague warning D2']],
    [
      'no timescale, done',
      { evidence: 'Held', milestones: [{ status: 'complete' }] },
      ['rag-complete info E2'],
    ],
    ['no timescale, cancelled', { milestones: [{ status: 'cancelled' }] }, []],
    ['no timescale, rated complete', { rated: 'green', evidence: 'Held', milestones: [{}] }, []],
    ['not rated beside rated ones', { rated: null }, ['rag-missing warning E2']],
    ['on hold', { rated: null, remark: 'On hold' }, []],
    ['unrecognised colour', { rated: null, unrecognised: true }, ['rag-unrecognised error E2']],
    ['not rated, cancelled', { rated: null, milestones: [{ status: 'cancelled' }] }, []],
    ['overdue, rated amber', { milestones: [{ due: PAST }] }, ['rag-overdue warning E2']],
    ['two overdue, rated amber', { milestones: [{ due: PAST }, { due: PAST }] }, ['rag-overdue warning E2']],
    [
      'overdue, rated not started',
      { rated: 'notStarted', milestones: [{ due: PAST }] },
      ['rag-late-start warning E2'],
    ],
    ['overdue, rated red', { rated: 'red', milestones: [{ due: PAST }] }, []],
    ['to confirm', { evidence: 'Held', milestones: [{ due: PAST }] }, ['due-unconfirmed warning D2']],
    [
      'to confirm, rated red',
      { rated: 'red', evidence: 'Held', milestones: [{ due: PAST }] },
      ['due-unconfirmed warning D2'],
    ],
    [
      'two to confirm',
      { evidence: 'Held', milestones: [{ due: PAST }, { due: PAST }, { due: AHEAD }] },
      ['due-unconfirmed warning D2', 'due-unconfirmed warning D2'],
    ],
    ['rated complete, due ahead, no evidence', { rated: 'green' }, ['rag-open warning E2']],
    [
      'rated complete, no evidence, past',
      { rated: 'green', milestones: [{ due: PAST }] },
      ['rag-evidence warning F2'],
    ],
    [
      'rated complete, only an update, past',
      { rated: 'green', evidence: 'Planned', evidenceKind: 'update', milestones: [{ due: PAST }] },
      ['rag-evidence warning F2'],
    ],
    [
      'rated complete, text above',
      { rated: 'green', evidence: 'Held', evidenceKind: 'above' },
      ['rag-evidence warning F2'],
    ],
    ['rated complete, evidence', { rated: 'green', evidence: 'Held' }, []],
    [
      'rated and said complete, no evidence',
      { rated: 'green', milestones: [{ status: 'complete' }] },
      ['rag-evidence warning F2'],
    ],
    [
      'said complete, no evidence, amber',
      { milestones: [{ status: 'complete' }] },
      ['evidence-missing info F2'],
    ],
    [
      'said complete, no evidence, red',
      { rated: 'red', milestones: [{ status: 'complete' }] },
      ['evidence-missing warning F2'],
    ],
    [
      'two said complete, no evidence',
      { rated: 'red', milestones: [{ status: 'complete' }, { status: 'complete' }] },
      ['evidence-missing warning F2'],
    ],
    [
      'said complete, update',
      { evidence: 'Planned', evidenceKind: 'update', milestones: [{ status: 'complete' }] },
      [],
    ],
    [
      'said complete, text above',
      { evidence: 'Held', evidenceKind: 'above', milestones: [{ status: 'complete' }] },
      ['evidence-missing info F2'],
    ],
  ])('%s', (_what, change, expected) => {
    const other = { ...fine, leads: ['Another'] };
    expect(findingsOf(planOf(action('1.1', { ...fine, ...change }), action('1.2', other))).map(told)).toEqual(
      expected,
    );
  });
});

describe('told once', () => {
  const plan = (...activities: ActivitySpec[]) => toldOf(...activities);

  it('a lead missing on the first rows of an action', () => {
    expect(plan({ ...fine, leads: [] }, { ...fine, leads: [] }, fine)).toEqual(['lead-missing error C2']);
  });
  it('no lead column', () => {
    expect(plan({ ...fine, leads: null }, { ...fine, leads: null })).toEqual(['lead-missing info D2']);
  });
  it('no evidence column', () => {
    const bare: ActivitySpec = {
      ...fine,
      rated: 'green',
      noEvidenceColumn: true,
      milestones: [{ status: 'complete' }],
    };
    expect(plan(bare, bare)).toEqual(['evidence-missing info D2']);
  });
  it('no rating column', () => {
    expect(plan({ ...fine, rated: 'noColumn' }, { ...fine, rated: 'noColumn' })).toEqual([
      'rag-missing info D2',
    ]);
  });
  it('a rating column in which nobody has rated', () => {
    expect(plan({ ...fine, rated: null }, { ...fine, rated: null })).toEqual(['rag-missing info E2']);
  });
  it('no column with timescales', () => {
    const columns: PlanOptions['columns'] = [
      { sheet: 'Plan', column: 'B', header: 'Action', role: 'action' },
    ];
    const bare = { ...fine, milestones: [{}] };
    const built = planWith({ columns, actions: [action('1', bare, bare)] });
    expect(findingsOf(built).map(told)).toEqual(['timescale-missing info D2']);
  });
  it('an empty cell in a timescale column of its own, once a row', () => {
    const columns: PlanOptions['columns'] = [
      { sheet: 'Plan', column: 'B', header: 'Action', role: 'action' },
      { sheet: 'Plan', column: 'D', header: 'By when', role: 'timescale' },
    ];
    const empty = { ...fine, rated: 'amber', milestones: [] } as const;
    const built = planWith({
      columns,
      actions: [action('1', empty, { ...empty, rated: 'green', evidence: 'Held on 3 May' })],
    });
    expect(findingsOf(built).map(told)).toEqual(['timescale-missing warning D2']);
  });
  it('colours that conditional formatting shows, once a sheet, and no missing rating there', () => {
    const built = planWith({ actions: [action('1', { ...fine, rated: null }, { ...fine, rated: null })] });
    const painted = [cellAt('E2'), cellAt('E3')];
    const assessed = assess({ ...built, paintedByRule: painted }, AS_OF);
    expect(check(assessed).map(told)).toEqual(['rag-painted warning E2']);
    expect(check(assessed)[0]?.message).toContain('Conditional formatting');
  });
  it('what green means in a plan without a key', () => {
    const built = planWith({
      ragKey: RAG.map((one) => ({ ...one, cell: null })),
      ragKeyFromPlan: false,
      actions: [
        action(
          '1',
          { ...fine, rated: 'green', milestones: [{ due: PAST }, {}] },
          { ...fine, rated: 'green', evidence: 'Held', milestones: [{ due: PAST }] },
        ),
      ],
    });
    expect(findingsOf(built).map(told)).toEqual(['rag-meaning info E2']);
  });
});

describe('by the plan’s own key', () => {
  const brag = (spec: ActivitySpec) =>
    findingsOf(planWith({ ragKey: BRAG, actions: [action('1', { ...fine, ...spec })] })).map(told);

  it('asks no green for completion where blue means complete', () => {
    expect(brag({ rated: 'green' })).toEqual([]);
  });
  it('asks blue for it', () => {
    expect(brag({ rated: 'blue', milestones: [{ due: PAST }] })).toEqual(['rag-evidence warning F2']);
    expect(brag({ rated: 'blue' })).toEqual(['rag-open warning E2']);
  });
  it('takes missing evidence for more than a note where amber does not mean that', () => {
    expect(brag({ rated: 'amber', milestones: [{ status: 'complete' }] })).toEqual([
      'evidence-missing warning F2',
    ]);
  });
});

describe('numbers left out', () => {
  it.each<[string, (string | null)[], string[]]>([
    ['in order', ['1.1.1', '1.1.2', '1.2.1', '2.1.1'], []],
    ['an action', ['1.1.1', '1.1.3'], ['1.1.2']],
    ['several', ['1', '5'], ['2 to 4']],
    ['an outcome', ['1.2.2', '1.4.1'], ['1.3']],
    ['the first below', ['1.2.2', '1.3.2'], ['1.3.1']],
    ['restarting', ['1.1', '1.2', '1.1', '1.2'], []],
    ['the same again', ['1.1', '1.1'], []],
    ['unnumbered between', ['1', null, '2', '4.'], ['3']],
    ['with words', ['CSE 1', 'CSE 3'], ['CSE 2']],
    ['of another kind', ['A1', 'B5'], []],
    ['no numbers', ['first', 'second'], []],
    ['deeper', ['1', '1.1', '1.2', '2'], []],
  ])('%s', (_what, numbers, expected) => {
    const built = planOf(...numbers.map((number) => action(number, fine)));
    const found = findingsOf(built).filter(({ rule }) => rule === 'number-gap');
    expect(found.map((finding) => finding.expected)).toEqual(expected);
  });
});
