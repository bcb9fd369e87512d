/** Work that is, or may be, complete: what is asked of its evidence, in the words in which people read it. */
import type { Finding } from '../../../../src/plan/model';
import { action, BRAG, entry, planWith, RAG, type ActivitySpec } from '../../../support/plan-builder';
import { AHEAD, COLUMNS, foundBy, inShort, PAST } from './support';

const findingsOf = (rule: string, spec: ActivitySpec, ragKey = RAG): readonly Finding[] =>
  foundBy(rule, planWith({ columns: COLUMNS, ragKey, actions: [action('1.1', spec)] }));
const saidOf = (...of: Parameters<typeof findingsOf>) => findingsOf(...of).map(({ what }) => what);

const NO_YEAR = [{ what: 'noYear', why: '', meant: null }] as const;

describe('due-unconfirmed', () => {
  const opening = '“Agree the protocol” in D2: due 31/01/2022 has passed and it is not recorded as complete.';
  const past: ActivitySpec = { rated: 'amber', milestones: [{ due: PAST, timescale: 'by January 2022' }] };

  it.each<[string, ActivitySpec, string]>([
    ['evidence', { evidence: 'Two of three held.' }, 'The evidence says “Two of three held”.'],
    [
      'an update',
      { evidence: 'Planned; see minutes, item 3', evidenceKind: 'update' },
      'The update says “Planned; see minutes, item 3”.',
    ],
    [
      'text above',
      { evidence: 'Held in May...', evidenceKind: 'above' },
      'Nothing is recorded beside it, but the text above may cover it: “Held in May”.',
    ],
    [
      'a rating alone, where no evidence can be recorded',
      { rated: 'green', noEvidenceColumn: true },
      'Nothing is recorded, but it is rated Green.',
    ],
  ])('asks with %s', (_what, change, words) => {
    const [finding] = findingsOf('due-unconfirmed', { ...past, ...change });
    expect(finding?.what).toBe(`${opening} ${words} Is it done?`);
    expect(finding?.found).toBe('by January 2022');
  });
});

describe('rag-evidence', () => {
  const green: ActivitySpec = { rated: 'green', milestones: [{ status: 'complete', due: PAST }] };

  it.each<[string, ActivitySpec, string]>([
    ['nothing is recorded', {}, 'but F2 is empty.'],
    [
      'the text only plans',
      { evidence: 'Launch planned for May.', evidenceKind: 'update' },
      'but F2 records nothing as done: “Launch planned for May”.',
    ],
    [
      'there is text above',
      { evidence: 'Launch held.', evidenceKind: 'above' },
      'but F2 is empty. Does the text above cover it: “Launch held”?',
    ],
    [
      'a date has passed besides',
      { milestones: [{ status: 'complete', due: PAST }, { due: '2022-03-31' }] },
      'but F2 is empty. Due 31/03/2022 has passed, so completion is still to confirm.',
    ],
    [
      'a date has passed and the text above may cover it',
      { evidence: 'Held', evidenceKind: 'above', milestones: [{ due: PAST }] },
      'but F2 is empty. Due 31/01/2022 has passed, so completion is still to confirm. Does the text above cover it: “Held”?',
    ],
  ])('says so where %s', (_what, change, words) => {
    const [finding] = findingsOf('rag-evidence', { ...green, ...change });
    expect(finding?.what).toBe(`The activity in D2 is rated Green, which means complete, ${words}`);
    expect(finding?.expected).toBe('evidence for Green');
  });

  it('asks for no evidence where the plan has no place for it', () => {
    const bare: ActivitySpec = { rated: 'green', noEvidenceColumn: true, milestones: [{ due: AHEAD }] };
    expect(findingsOf('rag-evidence', bare)).toEqual([]);
    expect(findingsOf('rag-open', bare)).toEqual([]);
  });

  it('is told where the date lies behind by a guessed year: that is not still to be done', () => {
    const guessed: ActivitySpec = { rated: 'green', milestones: [{ due: PAST, assumed: NO_YEAR }] };
    expect(inShort(findingsOf('rag-evidence', guessed))).toEqual(['warning F2']);
    expect(findingsOf('rag-open', guessed)).toEqual([]);
  });
});

describe('evidence-missing', () => {
  const done: ActivitySpec = {
    rated: 'red',
    milestones: [{ due: AHEAD }, { task: 'Held', status: 'complete' }],
  };

  it.each<[string, ActivitySpec, string]>([
    ['nothing', {}, ''],
    [
      'text above',
      { evidence: 'Launch held.', evidenceKind: 'above' },
      ' Does the text above cover it: “Launch held”?',
    ],
  ])('names the milestone that says complete, beside %s', (_what, change, words) => {
    expect(saidOf('evidence-missing', { ...done, ...change })).toEqual([
      `“Held” in D2 is recorded as complete, but F2 is empty.${words}`,
    ]);
  });

  it('is more than a note where nobody has rated it', () => {
    expect(inShort(findingsOf('evidence-missing', { ...done, rated: null }))).toEqual(['warning F2']);
  });
});

describe('rag-complete', () => {
  const done: ActivitySpec = { rated: 'amber', evidence: 'Held', milestones: [{ status: 'complete' }] };
  const opening = 'Every milestone here says complete and evidence is recorded, yet it is rated Amber, not ';

  it('names the colour that means complete by the plan’s own key', () => {
    expect(saidOf('rag-complete', done)).toEqual([`${opening}Green.`]);
    expect(saidOf('rag-complete', done, BRAG)).toEqual([`${opening}Blue.`]);
  });

  it('is silent where no colour means complete', () => {
    const key = [entry('green', 'onTrack', 'On track'), entry('amber', 'atRisk', 'At risk')];
    expect(saidOf('rag-complete', done, key)).toEqual([]);
  });
});
