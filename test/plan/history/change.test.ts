import { changesSince } from '../../../src/plan/history/change';
import { entry, frozen, rated, unfrozen } from './support';

/** Nothing like the others in its words. */
const OTHER = {
  ...rated('1.2', 'amber'),
  action: 'Commission independent supervision',
  milestones: 'Tender published',
};

describe('what has changed', () => {
  it('is told in sentences, counts and lists', () => {
    const before = frozen(
      'Executive, 12 May 2022',
      '2022-04-30',
      rated('1.1', 'amber'),
      rated('1.2', 'red', '2022-03-31'),
      rated('1.3', 'green'),
      rated('2.1', 'notStarted'),
      rated('2.2', 'red'),
    );
    const now = unfrozen(
      '2022-07-31',
      rated('1.1', 'green'),
      rated('1.2', 'amber', '2022-09-30'),
      entry({ key: '1.3', rating: 'red', fingerprint: 'other' }),
      rated('2.1', 'amber'),
      rated('2.2', 'red'),
    );
    const { since, sentences, counts, activities } = changesSince(before, now);
    expect(since).toEqual({
      name: 'the Executive of 12/05/2022',
      meeting: 'Executive, 12 May 2022',
      day: '2022-04-30',
      quarterEnd: null,
    });
    expect(sentences).toEqual([
      'Since the Executive of 12/05/2022 (position at 30/04/2022): 1 rating is worse, 1 is better, 1 is better after its date was changed, 1 has started and 1 is the same.',
      'Worse: 1.3 from Green to Red.',
      'Better: 1.1 from Amber to Green.',
      'Better, after the date was changed: 1.2 from Red to Amber, its date moved from 31/03/2022 to 30/09/2022.',
      'Started: 2.1 now Amber.',
      'Due dates moved (1 later): 1.2 moved from 31/03/2022 to 30/09/2022.',
      'Rating, milestones and evidence are word for word the same in 4 of 5 activities.',
    ]);
    expect(counts).toMatchObject({
      better: 1,
      improvedAfterDateChange: 1,
      worse: 1,
      started: 1,
      same: 1,
      gone: 0,
    });
    expect(activities.map(({ reference, direction }) => [reference, direction])).toEqual([
      ['1.1', 'better'],
      ['1.2', 'improvedAfterDateChange'],
      ['1.3', 'worse'],
      ['2.1', 'started'],
      ['2.2', 'same'],
    ]);
  });

  it('counts several as several, and tells which way dates have moved', () => {
    const due = '2022-06-30';
    const before = frozen(
      'Executive, 30 April 2022',
      '2022-04-30',
      rated('1.1', 'green'),
      rated('1.2', 'amber'),
      rated('1.3', 'red', due),
      rated('1.4', 'red', due),
      rated('1.5', 'notStarted'),
      rated('1.6', 'notStarted'),
      rated('1.7', 'amber'),
      rated('1.8', null),
      rated('1.9', 'blue', due),
    );
    const now = unfrozen(
      '2022-07-31',
      rated('1.1', 'amber'),
      rated('1.2', 'red'),
      rated('1.3', 'amber', '2022-05-31'),
      rated('1.4', 'green', null),
      rated('1.5', 'amber'),
      rated('1.6', 'green'),
      rated('1.7', 'notStarted'),
      rated('1.8', 'red'),
      rated('1.9', 'blue', due),
    );
    expect(changesSince(before, now).sentences).toEqual([
      'Since the Executive of 30/04/2022: 2 ratings are worse, none is better, 2 are better after their dates were changed, 2 have started, 2 have changed otherwise and 1 is the same.',
      'Worse: 1.1 from Green to Amber; 1.2 from Amber to Red.',
      'Better, after the date was changed: 1.3 from Red to Amber, its date moved from 30/06/2022 to 31/05/2022; 1.4 from Red to Green, its date moved from 30/06/2022 to no date.',
      'Started: 1.5 now Amber; 1.6 now Green.',
      'Changed, neither better nor worse: 1.7 from Amber to Not started; 1.8 from Not rated to Red.',
      'Due dates moved (1 earlier and 1 taken away): 1.3 moved from 30/06/2022 to 31/05/2022; 1.4 moved from 30/06/2022 to no date.',
      'Rating, milestones and evidence are word for word the same in 9 of 9 activities.',
    ]);
  });

  it('says nothing of what is the same where no activity stands at both', () => {
    const { sentences, activities } = changesSince(
      frozen('Board', '2022-04-30', OTHER),
      unfrozen('2022-07-31', rated('1.1', 'red', '2022-06-30')),
    );
    expect(sentences).toEqual([
      'Since Board (position at 30/04/2022): there are no ratings to compare.',
      'New in the plan: 1.1 Red.',
      'No longer in the plan: 1.2 was Amber.',
    ]);
    expect(activities.map((one) => [one.dateMoved, one.isUntouched])).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it('says that there is nothing to compare with, and never that nothing has changed', () => {
    const { since, sentences, counts } = changesSince(null, unfrozen('2022-07-31', rated('1', 'red')));
    expect({ since, counts }).toEqual({ since: null, counts: null });
    expect(sentences).toEqual(['First report: no comparison yet.']);
  });

  it('follows an activity that was renumbered, and tells of those that came and went', () => {
    const before = frozen('Board', '2022-04-30', rated('1.1', 'red'), OTHER);
    const moved = { ...rated('1.1', 'amber'), key: 'other', number: '3.7', reference: '3.7' };
    const now = unfrozen('2022-07-31', moved, rated('1.4', 'green'));
    const { activities, sentences, counts } = changesSince(before, now);
    expect(counts).toMatchObject({ better: 1, new: 1, gone: 1, unmatched: 0, same: 0 });
    expect(activities.map(({ reference, direction }) => [reference, direction])).toEqual([
      ['3.7', 'better'],
      ['1.4', 'new'],
      ['1.2', 'gone'],
    ]);
    expect(sentences).toContain('New in the plan: 1.4 Green.');
    expect(sentences).toContain('No longer in the plan: 1.2 was Amber.');
  });

  it('compares nothing that could be one of two', () => {
    const same = { action: 'Raise awareness', milestones: 'Send a bulletin', number: null, leads: [] };
    const twin = (key: string, rating: 'red' | 'green') => ({ ...rated(key, rating), ...same });
    const { counts, sentences } = changesSince(
      frozen('Board', '2022-04-30', twin('a', 'red'), twin('b', 'green')),
      unfrozen('2022-07-31', twin('c', 'green'), twin('d', 'red')),
    );
    expect(counts).toMatchObject({ unmatched: 2, new: 2, better: 0, worse: 0 });
    expect(sentences.join()).toMatch(
      /Could not be matched to a row of the plan, so not compared: a was Red; b was Green/,
    );
  });

  it.each([
    ['at neither position', null, null, 'there are no ratings to compare.'],
    ['today only', null, 'red', 'no rating is worse, none is better and 1 has changed otherwise.'],
    [
      'at the earlier one only',
      'red',
      null,
      'no rating is worse, none is better and 1 has changed otherwise.',
    ],
    ['alike at both', 'red', 'red', 'no rating is worse, none is better and 1 is the same.'],
  ] as const)('what is rated %s is not told as more than that', (_, then, today, words) => {
    const { sentences } = changesSince(
      frozen('Board', '2022-04-30', rated('1.1', then)),
      unfrozen('2022-07-31', rated('1.1', today)),
    );
    expect(sentences[0]).toBe(`Since Board (position at 30/04/2022): ${words}`);
  });

  it('leaves those that are rated at neither out of the ratings', () => {
    const { sentences } = changesSince(
      frozen('Board', '2022-04-30', rated('1.1', 'red'), rated('1.2', null)),
      unfrozen('2022-07-31', rated('1.1', 'green'), rated('1.2', null)),
    );
    expect(sentences[0]).toMatch(/no rating is worse and 1 is better\.$/);
  });

  it('names a dozen and counts the rest', () => {
    const keys = Array.from({ length: 15 }, (_, at) => `${String(at + 1)}.1`);
    const words = (key: string, rating: 'red' | 'green') => ({
      ...rated(key, rating),
      action: `Topic${key.replace('.', 'x').repeat(2)} review`,
      milestones: `Item${key.replace('.', 'y').repeat(2)}`,
    });
    const { sentences } = changesSince(
      frozen('Board', '2022-04-30', ...keys.map((key) => words(key, 'red'))),
      unfrozen('2022-07-31', ...keys.map((key) => words(key, 'green'))),
    );
    expect(sentences[0]).toMatch(/: no rating is worse and 15 are better\.$/);
    expect(sentences[1]).toMatch(
      /^Better: 1\.1 from Red to Green; .*; 12\.1 from Red to Green; and 3 more\.$/,
    );
  });
});
