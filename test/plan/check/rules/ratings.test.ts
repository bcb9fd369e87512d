/** Ratings that are missing, that the key does not have, or of which nobody knows what they mean. */
import { thinkThrough } from '../../../../src/plan/results';
import { sketch, type SketchOptions } from '../../../support/grids';
import { action, planWith, type ActivitySpec } from '../../../support/plan-builder';
import {
  AHEAD,
  AS_OF,
  COLUMNS,
  findingsOf,
  foundBy,
  inShort,
  ofRows,
  PAST,
  saidOf,
  UNSETTLED,
} from './support';

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

  /** In a sheet whose first rating cell, E2, shows this and whose second is green. */
  function foundIn(word: string, fill: string | null, options: SketchOptions = {}) {
    const rows = [
      ['No', 'Action', 'Lead', 'By when', 'RAG', 'Evidence'],
      ['1', 'Agree the protocol', 'Executive', 'September 2022', word, ''],
      ['2', 'Publish the protocol', 'Executive', 'March 2022', 'G', 'Published'],
    ];
    const grid = sketch(rows, { fills: fill === null ? {} : { E2: fill }, ...options });
    const { findings } = thinkThrough([grid], { asOf: AS_OF, memory: [], history: [] });
    return findings.filter(({ rule }) => rule === 'rag-unrecognised');
  }

  it.each<[string, string, string | null, string, string]>([
    ['a word', 'Purple', null, 'the word “Purple”', 'Purple'],
    ['a word on white', 'Purple', '#FFFFFF', 'the word “Purple”', 'Purple'],
    ['a fill', '', '#7030A0', 'the fill #7030A0', '#7030A0'],
    ['a fill of two colours', '', 'gradient', 'a gradient fill', 'gradient'],
    ['both', 'Purple', '#7030A0', 'the word “Purple” and the fill #7030A0', 'Purple, #7030A0'],
    ['a fill around a word of the key', 'A', '#7030A0', 'the fill #7030A0', '#7030A0'],
    ['a fill around a status', 'On hold', '#7030A0', 'the fill #7030A0', '#7030A0'],
    ['a fill around a dash', '–', '#7030A0', 'the fill #7030A0', '#7030A0'],
    ['a word on a fill of the key', 'Purple', '#FF0000', 'the word “Purple”', 'Purple'],
  ])('tells what is none of the key: %s', (_what, word, fill, words, found) => {
    expect(foundIn(word, fill)).toMatchObject([
      {
        what: `E2 shows ${words}, which is none of the key.`,
        found,
        expected: 'Red, Amber, Green, Not started',
      },
    ]);
  });

  it('says what it counts as where the other of the two tells the rating', () => {
    expect(foundIn('Purple', '#FF0000')[0]).toMatchObject({
      severity: 'warning',
      why: 'It counts as Red until that is settled.',
    });
    expect(foundIn('Purple', null)[0]).toMatchObject({
      severity: 'error',
      why: 'It cannot be counted with the others.',
    });
  });

  it('is silent where a colour may come of conditional formatting', () => {
    const conditional = [{ top: 1, left: 4, bottom: 2, right: 4 }];
    const rows = [
      ['No', 'Action', 'Lead', 'By when', 'RAG'],
      ['1', 'Agree it', 'Executive', 'May 2022', ''],
    ];
    const grid = { ...sketch(rows, { fills: { E2: '#7030A0' } }), conditional };
    const { findings } = thinkThrough([grid], { asOf: AS_OF, memory: [], history: [] });
    expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('rag-'))).toEqual([
      'rag-painted',
    ]);
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

  it('tells both, and which of them counts', () => {
    const plan = planWith({ columns: COLUMNS, actions: [{ number: '1', activities: rows }] });
    const actions = plan.actions.map((action) => ({
      ...action,
      activities: action.activities.map((activity) => ({
        ...activity,
        rag: { ...activity.rag, word: 'G', byWord: 'green' as const },
      })),
    }));
    expect(foundBy('rag-mismatch', { ...plan, actions })[0]).toMatchObject({
      what: 'E2 says “G” but is filled Amber; until it is settled it counts as Amber.',
      found: 'Green in words, Amber in colour',
    });
  });
});

describe('rag-missing', () => {
  it.each<[string, ActivitySpec, string[]]>([
    ['work ahead', { milestones: [{ due: AHEAD }] }, ['warning E3']],
    ['no milestone', { milestones: [] }, ['warning E3']],
    ['part cancelled', { milestones: [{ status: 'cancelled' }, { due: AHEAD }] }, ['warning E3']],
    ['all cancelled', { milestones: [{ status: 'cancelled' }] }, []],
    ['withdrawn', { remark: 'Withdrawn', milestones: [] }, []],
  ])('of an activity beside a rated one: %s', (_what, spec, expected) => {
    expect(ofRows('rag-missing', [{ rated: 'red' }, { rated: null, ...spec }])).toEqual(expected);
  });

  it('is told of the rows that have a rating column, and the sheet that has none is told of once', () => {
    const plan = planWith({
      actions: [
        { ...action('1', { rated: 'red' }, { rated: null }), sheet: 'One' },
        { ...action('2', { rated: 'noColumn' }, { rated: 'noColumn' }), sheet: 'Two' },
      ],
    });
    expect(foundBy('rag-missing', plan).map(({ cell, what }) => [cell.sheet, what])).toEqual([
      ['One', 'E3 shows no rating.'],
      ['Two', 'No RAG rating column was found on “Two”, so nothing is checked there that needs one.'],
    ]);
  });
});

describe('rag-meaning', () => {
  const red = { rated: 'red', milestones: [{ due: PAST }] } as const;
  const green = { rated: 'green', milestones: [{ due: AHEAD }] } as const;
  it.each<[number, string, ActivitySpec[]]>([
    [1, '1 activity', [red, green]],
    [2, '2 activities', [red, green, green]],
  ])('tells of %i green activities once, at the first of them', (_count, words, rows) => {
    expect(inShort(findingsOf('rag-meaning', rows, UNSETTLED))).toEqual(['info E3']);
    expect(saidOf('rag-meaning', rows, UNSETTLED)).toEqual([
      `The plan shows no RAG key and no Blue, so Green (${words}) may mean complete or on track.`,
    ]);
  });

  it('is silent where the plan has a key, or nothing green', () => {
    expect(ofRows('rag-meaning', [red, green])).toEqual([]);
    expect(ofRows('rag-meaning', [red], UNSETTLED)).toEqual([]);
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

  it('tells the reason and the ratings that would be in step', () => {
    const rows = [{ rated: 'notStarted', milestones: [{ due: AHEAD, status: 'inProgress' }] }] as const;
    const [finding] = findingsOf('rag-out-of-step', rows);
    expect(finding).toMatchObject({ found: 'Not started', expected: 'Red or Amber' });
    expect(finding?.what).toMatch(/^Rated Not started\. ./);
  });
});
