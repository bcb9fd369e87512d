import { planWith, type ActivitySpec } from '../../../support/plan-builder';
import { AHEAD, COLUMNS, foundBy, inShort, ofRows, PAST } from './support';

describe('action-missing', () => {
  it.each<[string, string, string | null, string[]]>([
    ['empty, numbered', '', '1.1', ['error B2']],
    ['empty, not numbered', '', null, ['error B2']],
    ['only a mark', '–', '1.1', ['error B2']],
    ['a text', 'Agree the policy', '1.1', []],
    ['a short text', 'QA', '1.1', []],
  ])('%s', (_what, text, number, expected) => {
    const actions = [{ number, text, activities: [{}, {}] }];
    expect(inShort(foundBy('action-missing', planWith({ columns: COLUMNS, actions })))).toEqual(expected);
  });

  it('tells it once for all rows of the action, at its first cell where columns are not known', () => {
    const actions = [{ number: '2', text: '', activities: [{}, {}, {}] }];
    expect(inShort(foundBy('action-missing', planWith({ actions })))).toEqual(['error A2']);
  });
});

describe('milestone-missing', () => {
  it.each<[string, ActivitySpec[], string[]]>([
    ['none', [{ milestones: [] }], ['warning D2']],
    ['on the second row', [{}, { milestones: [] }], ['warning D3']],
    ['none, rated complete', [{ rated: 'green', evidence: 'Held', milestones: [] }], ['warning D2']],
    ['one', [{ milestones: [{ due: AHEAD }] }], []],
    ['one without a time', [{ milestones: [{}] }], []],
    ['one that is cancelled', [{ milestones: [{ status: 'cancelled' }] }], []],
    ['on hold', [{ remark: 'On hold', milestones: [] }], []],
  ])('%s', (_what, rows, expected) => {
    expect(ofRows('milestone-missing', rows)).toEqual(expected);
  });

  it('is silent in a table without a column of milestones', () => {
    const columns = COLUMNS.filter(({ role }) => role !== 'milestones');
    expect(ofRows('milestone-missing', [{ milestones: [] }], { columns })).toEqual([]);
  });
});

describe('rag-unrecognised', () => {
  it.each<[string, ActivitySpec, string[]]>([
    ['neither tells a rating', { unrecognised: true }, ['error E2']],
    ['the other tells it', { unrecognised: true, rated: 'green', evidence: 'Held' }, ['warning E2']],
    ['a rating', { rated: 'amber' }, []],
    ['a status', { remark: 'On hold' }, []],
    ['empty', {}, []],
    ['no column', { rated: 'noColumn' }, []],
  ])('%s', (_what, spec, expected) => {
    expect(ofRows('rag-unrecognised', [{ milestones: [{ due: AHEAD }], ...spec }])).toEqual(expected);
  });
});

describe('rag-mismatch', () => {
  const rows = [{ rated: 'amber', milestones: [{ due: AHEAD }] }] as const;
  it.each<[string, 'red' | 'amber' | 'green' | null, 'red' | 'amber' | null, string[]]>([
    ['another word', 'green', 'amber', ['warning E2']],
    ['a milder fill', 'red', 'amber', ['warning E2']],
    ['the same', 'amber', 'amber', []],
    ['no word', null, 'amber', []],
    ['no fill', 'red', null, []],
  ])('%s', (_what, byWord, byFill, expected) => {
    const plan = planWith({ columns: COLUMNS, actions: [{ number: '1', activities: rows }] });
    const actions = plan.actions.map((action) => ({
      ...action,
      activities: action.activities.map((activity) => ({
        ...activity,
        rag: { ...activity.rag, word: byWord, byWord, byFill },
      })),
    }));
    expect(inShort(foundBy('rag-mismatch', { ...plan, actions }))).toEqual(expected);
  });
});

describe('rag-complete', () => {
  const done = { status: 'complete', due: PAST } as const;
  it.each<[string, ActivitySpec, string[]]>([
    ['rated amber', { rated: 'amber', evidence: 'Held', milestones: [done] }, ['info E2']],
    ['rated red', { rated: 'red', evidence: 'Held', milestones: [done, done] }, ['info E2']],
    ['rated not started', { rated: 'notStarted', evidence: 'Held', milestones: [done] }, ['info E2']],
    [
      'one cancelled',
      { rated: 'amber', evidence: 'Held', milestones: [done, { status: 'cancelled' }] },
      ['info E2'],
    ],
    ['rated green', { rated: 'green', evidence: 'Held', milestones: [done] }, []],
    ['one still open', { rated: 'amber', evidence: 'Held', milestones: [done, { due: AHEAD }] }, []],
    ['no evidence', { rated: 'amber', milestones: [done] }, []],
    ['only an update', { rated: 'amber', evidence: 'x', evidenceKind: 'update', milestones: [done] }, []],
    [
      'the evidence stands above',
      { rated: 'amber', evidence: 'x', evidenceKind: 'above', milestones: [done] },
      [],
    ],
    ['not rated', { rated: null, evidence: 'Held', milestones: [done] }, []],
    ['all cancelled', { rated: 'amber', evidence: 'x', milestones: [{ status: 'cancelled' }] }, []],
    ['nothing to be done', { rated: 'amber', evidence: 'Held', milestones: [] }, []],
  ])('%s', (_what, spec, expected) => {
    expect(ofRows('rag-complete', [spec])).toEqual(expected);
  });
});

describe('rag-open', () => {
  const green = { rated: 'green' } as const;
  it.each<[string, ActivitySpec, string[]]>([
    ['due ahead, nothing recorded', { ...green, milestones: [{ due: AHEAD }] }, ['warning E2']],
    ['due today', { ...green, milestones: [{ due: '2022-04-30' }] }, ['warning E2']],
    [
      'the text only plans',
      { ...green, evidence: 'Planned for May', evidenceKind: 'update', milestones: [{ due: AHEAD }] },
      ['warning E2'],
    ],
    ['one of two ahead', { ...green, milestones: [{ status: 'complete' }, { due: AHEAD }] }, ['warning E2']],
    ['evidence says it is done', { ...green, evidence: 'Held', milestones: [{ due: AHEAD }] }, []],
    ['words say it is done', { ...green, milestones: [{ due: AHEAD, status: 'complete' }] }, []],
    [
      'the text above may say so',
      { ...green, evidence: 'Held', evidenceKind: 'above', milestones: [{ due: AHEAD }] },
      [],
    ],
    ['past its date', { ...green, milestones: [{ due: PAST }] }, []],
    ['no date', { ...green, milestones: [{}] }, []],
    ['rated amber', { rated: 'amber', milestones: [{ due: AHEAD }] }, []],
  ])('%s', (_what, spec, expected) => {
    expect(ofRows('rag-open', [spec])).toEqual(expected);
    // Told once: either as open or as lacking evidence.
    if (expected.length > 0) expect(ofRows('rag-evidence', [spec])).toEqual([]);
  });
});

describe('rag-late-start', () => {
  const at = (start: string, due: string) => [{ kind: 'window', start, due }] as const;
  const notStarted = { rated: 'notStarted' } as const;
  it.each<[string, ActivitySpec, string[]]>([
    ['past', { ...notStarted, milestones: [{ due: PAST }] }, ['warning E2']],
    ['one of two past', { ...notStarted, milestones: [{ due: AHEAD }, { due: PAST }] }, ['warning E2']],
    [
      'past, though something is recorded',
      { ...notStarted, evidence: 'Held', milestones: [{ due: PAST }] },
      ['warning E2'],
    ],
    ['window over', { ...notStarted, milestones: at('2021-06-01', PAST) }, ['warning E2']],
    ['half of it over', { ...notStarted, milestones: at('2021-10-01', '2022-06-30') }, ['info E2']],
    ['a day past the middle', { ...notStarted, milestones: at('2022-04-01', '2022-05-28') }, ['info E2']],
    ['the very middle', { ...notStarted, milestones: at('2022-04-01', '2022-05-30') }, []],
    ['just begun', { ...notStarted, milestones: at('2022-04-01', AHEAD) }, []],
    ['not yet begun', { ...notStarted, milestones: at('2022-06-01', AHEAD) }, []],
    ['due ahead', { ...notStarted, milestones: [{ due: AHEAD }] }, []],
    ['revised to a day ahead', { ...notStarted, milestones: [{ due: PAST, revised: AHEAD }] }, []],
    ['done', { ...notStarted, milestones: [{ due: PAST, status: 'complete' }] }, []],
    ['cancelled', { ...notStarted, milestones: [{ due: PAST, status: 'cancelled' }] }, []],
    ['rated red', { rated: 'red', milestones: [{ due: PAST }] }, []],
    [
      'year assumed',
      {
        ...notStarted,
        milestones: [{ due: PAST, assumed: [{ what: 'noYear', why: '', meant: null }] }],
      },
      [],
    ],
  ])('%s', (_what, spec, expected) => {
    expect(ofRows('rag-late-start', [spec])).toEqual(expected);
    expect(ofRows('rag-overdue', [spec])).toEqual([]);
  });
});

describe('rag-out-of-step', () => {
  it.each<[string, ActivitySpec, string[]]>([
    [
      'in progress by its words, rated not started',
      { rated: 'notStarted', milestones: [{ due: AHEAD, status: 'inProgress' }] },
      ['info E2'],
    ],
    [
      'not started by its words, rated amber',
      { rated: 'amber', milestones: [{ due: AHEAD, status: 'notStarted' }] },
      ['info E2'],
    ],
    [
      'done with an update only, rated red',
      { rated: 'red', evidence: 'x', evidenceKind: 'update', milestones: [{ status: 'complete' }] },
      ['info E2'],
    ],
    [
      'something done, rated not started',
      { rated: 'notStarted', evidence: 'Held', milestones: [{ due: AHEAD }] },
      ['info E2'],
    ],
    ['in step', { rated: 'amber', milestones: [{ due: AHEAD }] }, []],
    ['overdue: told by its own rule', { rated: 'amber', milestones: [{ due: PAST }] }, []],
    ['not rated', { rated: null, milestones: [{ due: PAST }] }, []],
  ])('%s', (_what, spec, expected) => {
    expect(ofRows('rag-out-of-step', [spec])).toEqual(expected);
  });
});
