/** Work that is, or may be, complete: what is asked of its evidence, in the words in which people read it. */
import type { Finding } from '../../../../src/plan/model';
import { action, planWith, type ActivitySpec } from '../../../support/plan-builder';
import { AHEAD, COLUMNS, foundBy, inShort, PAST } from './support';

const findingsOf = (rule: string, spec: ActivitySpec): readonly Finding[] =>
  foundBy(rule, planWith({ columns: COLUMNS, actions: [action('1.1', spec)] }));
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

describe('rated complete', () => {
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
