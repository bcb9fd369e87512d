/** What people say of leads outside the register's sheet, and in which words. */
import type { LeadKind, LeadQuestion } from '../../../src/plan/register';
import { answerEdits, answersTo } from '../../../src/plan/register/answers';
import { leadText } from '../../../src/plan/register/edit';
import { KIND_WORDS, kindOfWord, spellingsIn } from '../../../src/plan/register/words';
import { row } from './support';

const about = (...names: readonly string[]): LeadQuestion => ({ what: '?', until: '', names, cell: null });

describe('an answer', () => {
  it('is one of the two names, or that they are apart; of one name only that it stays', () => {
    expect(answersTo(about('A', 'B'))).toEqual([
      { kind: 'same', as: 'A' },
      { kind: 'same', as: 'B' },
      { kind: 'apart' },
    ]);
    expect(answersTo(about('A'))).toEqual([{ kind: 'apart' }]);
  });

  it('writes the one name beside the other, which stays open while something else is asked of it', () => {
    const [one, other] = [about('A', 'B'), about('B', 'C')];
    const same = { kind: 'same', name: 'A', as: 'B' };
    const answer = { kind: 'same', as: 'B' } as const;
    expect(answerEdits({ questions: [one] }, one, answer)).toEqual([same, { kind: 'looked', name: 'B' }]);
    expect(answerEdits({ questions: [one, other] }, one, answer)).toEqual([same]);
    expect(answerEdits({ questions: [one, about('A', 'C')] }, one, answer)).toHaveLength(2);
  });

  it('that they are apart settles both', () => {
    const one = about('A', 'B');
    expect(answerEdits({ questions: [one, about('B', 'C')] }, one, { kind: 'apart' })).toEqual([
      { kind: 'looked', name: 'A' },
      { kind: 'looked', name: 'B' },
    ]);
  });
});

it('a field of a lead reads as it is typed', () => {
  const lead = row('A', { otherSpellings: ['B', 'C'], kind: 'subGroup', agency: 'Health' });
  expect(leadText(lead, 'otherSpellings')).toBe('B; C');
  expect(spellingsIn(leadText(lead, 'otherSpellings'))).toEqual(['B', 'C']);
  expect(leadText(lead, 'kind')).toBe('Sub-group');
  expect(leadText(row('A'), 'kind')).toBe('');
  expect(leadText(lead, 'agency')).toBe('Health');
});

it('spellings may stand on lines of their own', () => {
  expect(spellingsIn(' Lay Member;Laymen \nLay persons;; ')).toEqual(['Lay Member', 'Laymen', 'Lay persons']);
});

it.each<[LeadKind | null, ...string[]]>([
  ['subGroup', 'Sub-group', 'sub group', 'Subgroups', 'Group', 'Panel', 'committee', 'Sub-committee'],
  ['post', 'Post', 'posts', 'Role', 'Roles', 'Officer', 'officers'],
  ['body', 'Body', 'bodies', 'Board', 'boards', 'Agency', 'agencies', 'Organisation', 'organizations'],
  [
    null,
    '',
    'person',
    'Panel chair',
    'Group of groups',
    'Postal',
    'Outpost',
    'Antibody',
    'Agency lead',
    'Board chair',
  ],
])('the kind %s is meant by these words', (kind, ...words) => {
  expect(words.map(kindOfWord)).toEqual(words.map(() => kind));
});

it.each(Object.entries(KIND_WORDS))('the kind %s is known again by its own word', (kind, word) => {
  expect(kindOfWord(word)).toBe(kind);
});
