import { assess } from '../../../src/plan/assess/assess';
import { findingSeeker, type Sought } from '../../../src/plan/check/seek';
import { cellName } from '../../../src/plan/grid';
import { findingOf } from '../../support/finding';
import { action, activity, cellAt, day, planOf } from '../../support/plan-builder';

function seeker() {
  const plan = assess(
    planOf(
      {
        ...action('1.1', activity({ key: 'one', leads: ['QAP sub-group'] })),
        text: 'Agree the neglect pathway',
      },
      {
        ...action('1.2', activity({ key: 'two', leads: ['Health', 'QAP sub-group'] })),
        text: 'Train all staff',
      },
      { ...action(null, activity({ key: 'three', leads: ['Health'] })), text: 'Ask the schools' },
    ),
    day('2022-04-30'),
  );
  return findingSeeker(
    [
      findingOf({ cell: cellAt('D2'), action: '1.1', what: '“Protocol” says TBC.', severity: 'warning' }),
      findingOf({ cell: cellAt('D3'), action: '1.2', what: '“Training” says asap.', severity: 'warning' }),
      findingOf({
        cell: cellAt('E4'),
        action: null,
        what: 'It shows no rating.',
        severity: 'error',
        why: 'Left out.',
      }),
      findingOf({
        cell: cellAt('A1', 'Notes'),
        action: null,
        what: 'The whole plan.',
        severity: 'info',
        title: 'Gap',
        whatToDo: '',
        dismissed: 'agreed in June',
      }),
    ],
    plan,
  );
}

const found = (seek: ReturnType<typeof seeker>, sought: Partial<Sought>) =>
  seek({ words: '', severity: null, lead: null, ...sought }).map(({ cell }) => cellName(cell));

it.each<[string, Partial<Sought>, string[]]>([
  ['all', {}, ['D2', 'D3', 'E4', 'A1']],
  ['blanks alone', { words: '  ' }, ['D2', 'D3', 'E4', 'A1']],
  ['words of the message, in any case and order', { words: 'TBC protocol' }, ['D2']],
  ['the number of the action', { words: '1.2' }, ['D3']],
  ['the cell', { words: 'e4' }, ['E4']],
  ['the sheet', { words: 'notes' }, ['A1']],
  ['the heading', { words: 'gap' }, ['A1']],
  ['why it matters', { words: 'left out' }, ['E4']],
  ['what to do', { words: 'name one' }, ['D2', 'D3', 'E4']],
  ['the action’s own words', { words: 'pathway neglect' }, ['D2']],
  ['the lead’s name', { words: 'health' }, ['D3', 'E4']],
  ['the reason for which it was set aside', { words: 'june' }, ['A1']],
  ['what stands nowhere', { words: 'nowhere' }, []],
  ['a severity', { severity: 'warning' }, ['D2', 'D3']],
  ['a lead, joint work too', { lead: 'QAP sub-group' }, ['D2', 'D3']],
  ['all of it together', { lead: 'Health', severity: 'warning', words: 'asap' }, ['D3']],
])('found by %s', (_words, sought, cells) => {
  expect(found(seeker(), sought)).toEqual(cells);
});

it('finds the same when it is asked again', () => {
  const seek = seeker();
  expect(found(seek, { words: 'health' })).toEqual(['D3', 'E4']);
  expect(found(seek, { words: 'pathway' })).toEqual(['D2']);
  expect(found(seek, { words: 'health' })).toEqual(['D3', 'E4']);
});
