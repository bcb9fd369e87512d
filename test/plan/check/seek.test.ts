import { assess } from '../../../src/plan/assess/assess';
import { findingSeeker, type Sought } from '../../../src/plan/check/seek';
import { findingOf } from '../../support/finding';
import { action, activity, cellAt, day, planOf } from '../../support/plan-builder';

const PLAN = assess(
  planOf(
    {
      ...action('1.1', activity({ key: 'one', leads: ['QAP sub-group'] })),
      text: 'Agree the neglect pathway',
    },
    action('1.2', activity({ key: 'two', leads: ['Health', 'QAP sub-group'] })),
    action('1.3', activity({ key: 'three', leads: ['Health'] })),
  ),
  day('2022-04-30'),
);
const seek = findingSeeker(
  [
    findingOf({ cell: cellAt('D2'), action: '1.1', what: '“Protocol” says TBC.', severity: 'warning' }),
    findingOf({ cell: cellAt('D3'), action: '1.2', what: '“Training” says asap.', severity: 'warning' }),
    findingOf({ cell: cellAt('E4'), action: '1.3', what: 'E4 shows no rating.', severity: 'error' }),
    findingOf({ cell: cellAt('A1'), action: null, what: 'The whole plan.', severity: 'info', title: 'Gap' }),
  ],
  PLAN,
);

it.each<[string, Partial<Sought>, string[]]>([
  ['all', {}, ['D2', 'D3', 'E4', 'A1']],
  ['words of the message, in any case and order', { words: 'TBC protocol' }, ['D2']],
  ['the action', { words: '1.2' }, ['D3']],
  ['the cell', { words: 'e4' }, ['E4']],
  ['the heading', { words: 'gap' }, ['A1']],
  ['the action’s own words', { words: 'pathway neglect' }, ['D2']],
  ['the lead’s name', { words: 'health' }, ['D3', 'E4']],
  ['what stands nowhere', { words: 'nowhere' }, []],
  ['a severity', { severity: 'warning' }, ['D2', 'D3']],
  ['a lead, joint work too', { lead: 'QAP sub-group' }, ['D2', 'D3']],
  ['all of it together', { lead: 'Health', severity: 'warning', words: 'asap' }, ['D3']],
])('found by %s', (_words, sought, cells) => {
  const found = seek({ words: '', severity: null, lead: null, ...sought });
  expect(found.map(({ cell: { row, column } }) => 'ABCDEF'.charAt(column) + String(row + 1))).toEqual(cells);
});
