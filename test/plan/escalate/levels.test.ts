import { assess } from '../../../src/plan/assess/assess';
import { escalationSeeker, levelsOf, type SoughtEscalations } from '../../../src/plan/escalate/levels';
import { item } from '../../report/support/results-of';
import { action, activity, day, planOf } from '../../support/plan-builder';

it('from the top of the ladder, those who are asked apart; within, the order they came in', () => {
  const levels = levelsOf([
    item({ key: 'a', level: 2, askOf: 'Business Manager' }),
    item({ key: 'b', level: 3, askOf: 'Executive' }),
    item({ key: 'c', level: 3, askOf: 'Independent Scrutineer' }),
    item({ key: 'd', level: 2, askOf: 'Business Manager' }),
  ]);
  expect(levels.map(({ level, askOf, items }) => [level, askOf, items.map(({ key }) => key)])).toEqual([
    [3, 'Executive', ['b']],
    [3, 'Independent Scrutineer', ['c']],
    [2, 'Business Manager', ['a', 'd']],
  ]);
});

const PLAN = assess(
  planOf(action('1.1', activity({ key: 'a' })), action('1.2', activity({ key: 'b' }))),
  day('2022-04-30'),
);
const ITEMS = [
  item({ key: 'a', level: 2, action: '1.1', leads: ['Health'], milestone: 'Agree the protocol' }),
  item({
    key: 'b',
    level: 3,
    action: '1.2',
    leads: ['Police'],
    notes: ['Chair to write'],
    reasons: ['No lead named'],
  }),
];

it.each<[string, Partial<SoughtEscalations>, string[]]>([
  ['all', {}, ['a', 'b']],
  ['level', { level: 3 }, ['b']],
  ['milestone', { words: 'PROTOCOL' }, ['a']],
  ['lead', { words: 'police' }, ['b']],
  ['action', { words: '1.1' }, ['a']],
  ['reason', { words: 'no lead named' }, ['b']],
  ['what people noted', { words: 'chair write' }, ['b']],
  ['cell', { words: 'd2' }, ['a', 'b']],
  ['both', { level: 2, words: 'police' }, []],
])('found by %s', (_words, sought, keys) => {
  const seek = escalationSeeker(ITEMS, PLAN);
  expect(seek({ words: '', level: null, ...sought }).map(({ key }) => key)).toEqual(keys);
});
