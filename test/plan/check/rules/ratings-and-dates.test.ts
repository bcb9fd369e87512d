/** Ratings held against what the dates, the words and the evidence say. */
import { BRAG, entry, RAG, type ActivitySpec, type MilestoneSpec } from '../../../support/plan-builder';
import { AHEAD, findingsOf, ofRows, PAST, saidOf, UNSETTLED } from './support';

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

  it.each<[string, typeof RAG, string]>([
    ['one', RAG, 'Green'],
    ['another', BRAG, 'Blue'],
    ['two', [...RAG, entry('blue', 'complete', 'Completed, and reviewed since.')], 'Green or Blue'],
  ])('names the ratings that mean complete: %s', (_what, ragKey, names) => {
    const rows = [{ rated: 'red', evidence: 'Held', milestones: [done] }] as const;
    expect(findingsOf('rag-complete', rows, { ragKey })[0]).toMatchObject({
      what: `Every milestone here says complete and evidence is recorded, yet it is rated Red, not ${names}.`,
      found: 'Red',
      expected: names,
    });
  });

  it('is silent where no rating means complete, or nobody has said whether green does', () => {
    const rows = [{ rated: 'amber', evidence: 'Held', milestones: [done] }] as const;
    const ragKey = BRAG.filter(({ meaning }) => meaning !== 'complete');
    expect(ofRows('rag-complete', rows, { ragKey })).toEqual([]);
    const greens = [...rows, { rated: 'green', milestones: [{ due: AHEAD }] }] as const;
    expect(ofRows('rag-complete', greens, UNSETTLED)).toEqual([]);
  });
});

describe('rag-evidence', () => {
  const opening = 'The activity in D2 is rated Green, which means complete,';
  it.each<[string, ActivitySpec, string]>([
    ['an empty cell', { milestones: [{ status: 'complete' }] }, `${opening} but F2 is empty.`],
    [
      'an empty cell, past its date',
      { milestones: [{ status: 'complete' }, { due: PAST }] },
      `${opening} but F2 is empty. Due 31/01/2022 has passed, so completion is still to confirm.`,
    ],
    [
      'words that only plan',
      { evidence: 'Planned for May.', evidenceKind: 'update', milestones: [{ status: 'complete' }] },
      `${opening} but F2 records nothing as done: “Planned for May”.`,
    ],
    [
      'words above',
      { evidence: 'Held in May.', evidenceKind: 'above', milestones: [{ due: PAST }] },
      `${opening} but F2 is empty. Due 31/01/2022 has passed, so completion is still to confirm. ` +
        'Does the text above cover it: “Held in May”?',
    ],
  ])('tells what stands in its place: %s', (_what, spec, words) => {
    const [finding] = findingsOf('rag-evidence', [{ rated: 'green', ...spec }]);
    expect(finding).toMatchObject({ what: words, expected: 'evidence for Green' });
    const asks = spec.evidenceKind === 'above' ? 'If it does, say so in the cell' : 'Ask the lead';
    expect(finding?.whatToDo).toContain(asks);
  });

  it('is silent in a plan without a column of evidence', () => {
    expect(ofRows('rag-evidence', [{ rated: 'green', noEvidenceColumn: true }])).toEqual([]);
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

  it.each<[string, ActivitySpec, string]>([
    ['nothing', { milestones: [{ due: AHEAD }] }, 'Neither its words nor any evidence say that it is done.'],
    [
      'words that only plan',
      { evidence: 'Planned for May.', evidenceKind: 'update', milestones: [{ due: AHEAD }] },
      'Neither its words nor “Planned for May” say that it is done.',
    ],
    [
      'nothing, and another is past its date',
      { milestones: [{ due: AHEAD }, { due: PAST }] },
      'Neither its words nor any evidence say that it is done. ' +
        'Due 31/01/2022 has passed, so completion is still to confirm.',
    ],
  ])('tells what is recorded: %s', (_what, spec, words) => {
    expect(saidOf('rag-open', [{ ...green, ...spec }])).toEqual([
      `“Agree the protocol” in D2 is rated Green, which means complete, but is due 30/09/2022. ${words}`,
    ]);
  });
});

describe('rag-late-start', () => {
  const at = (start: string, due: string) => [{ kind: 'window', start, due }] as const;
  const notStarted = { rated: 'notStarted' } as const;
  const half = { kind: 'window', start: '2021-10-01', due: '2022-06-30' } as const;
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
    [
      'half of it over, with a start alone',
      { ...notStarted, milestones: [{ kind: 'window', start: '2021-05-01' }] },
      [],
    ],
    [
      'half of it over, with an end alone',
      { ...notStarted, milestones: [{ kind: 'window', due: AHEAD }] },
      [],
    ],
    [
      'half of it over, ongoing',
      { ...notStarted, milestones: [{ kind: 'ongoing', start: '2021-10-01', due: '2022-06-30' }] },
      [],
    ],
    ['half of it over, cancelled', { ...notStarted, milestones: [{ ...half, status: 'cancelled' }] }, []],
    [
      'half of it over, year assumed',
      { ...notStarted, milestones: [{ ...half, assumed: [{ what: 'noYear', why: '', meant: null }] }] },
      [],
    ],
    [
      'half of it over, another guess',
      { ...notStarted, milestones: [{ ...half, assumed: [{ what: 'season', why: '', meant: null }] }] },
      ['info E2'],
    ],
    ['its end before its start', { ...notStarted, milestones: at('2022-09-01', '2022-05-31') }, []],
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

  it.each<[string, ActivitySpec, string]>([
    [
      'overdue',
      { milestones: [{ due: PAST }] },
      '“Agree the protocol” is rated Not started. Due 31/01/2022: three months overdue.',
    ],
    [
      'something recorded',
      { evidence: 'Held', milestones: [{ due: PAST }] },
      '“Agree the protocol” is rated Not started. Due 31/01/2022: the date has passed.',
    ],
    [
      'several, the longest overdue first',
      { milestones: [{ due: PAST }, { task: 'Publish it', due: '2021-11-30' }, { due: '2022-03-31' }] },
      '“Publish it” (and 2 more in this row) is rated Not started. Due 30/11/2021: five months overdue.',
    ],
    [
      'several in the order of their dates',
      { milestones: [{ task: 'Publish it', due: '2021-11-30' }, { due: PAST }] },
      '“Publish it” (and 1 more in this row) is rated Not started. Due 30/11/2021: five months overdue.',
    ],
    [
      'half of its time',
      { milestones: [half] },
      '“Agree the protocol” is rated Not started, though more than half of its time has gone (01/10/2021 to 30/06/2022).',
    ],
  ])('tells how late it is: %s', (_what, spec, words) => {
    expect(findingsOf('rag-late-start', [{ ...notStarted, ...spec }])).toMatchObject([
      { what: words, found: 'rated Not started' },
    ]);
  });
});

describe('rag-overdue', () => {
  it.each<[string, MilestoneSpec[], string]>([
    [
      'one',
      [{ due: PAST }, { due: AHEAD }],
      '“Agree the protocol” is rated Amber. Due 31/01/2022: three months',
    ],
    [
      'several, the longest overdue first',
      [{ due: PAST }, { task: 'Publish it', due: '2021-11-30' }, { due: '2022-03-31' }],
      '“Publish it” (and 2 more in this row) is rated Amber. Due 30/11/2021: five months',
    ],
  ])('tells how late it is: %s', (_what, milestones, words) => {
    expect(findingsOf('rag-overdue', [{ rated: 'amber', milestones }])).toMatchObject([
      { what: `${words} overdue, and nothing is recorded as done.`, found: 'Amber', expected: 'Red' },
    ]);
  });

  it('says nothing of what is rated late, or not at all', () => {
    expect(ofRows('rag-overdue', [{ rated: 'red', milestones: [{ due: PAST }] }])).toEqual([]);
    expect(ofRows('rag-overdue', [{ rated: null, milestones: [{ due: PAST }] }])).toEqual([]);
  });
});
