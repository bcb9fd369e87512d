import { keyGiver } from '../../../src/plan/read/activity-key';

const ACTION = 'Ensure there are effective arrangements for escalating concerns';
const TASK = 'Policy to be refreshed by the subgroup and promoted to practitioners';

const keyOf = (action: string, task: string) => keyGiver()(action, task);

test.each([
  ['case and punctuation', 'ENSURE there are effective arrangements, for escalating concerns.', TASK],
  ['little words', 'To ensure that there are effective arrangements for the escalating of concerns', TASK],
  ['endings', 'Ensure there are effective arrangement for escalation concerns', TASK],
  ['a date in the task', ACTION, `${TASK} – 31 September 2025`],
  ['a status in the task', ACTION, `${TASK} – Complete`],
])('light rewording leaves the key: %s', (_, action, task) => {
  expect(keyOf(action, task)).toBe(keyOf(ACTION, TASK));
});

test.each([
  ['a little word of a short action', 'Agree the budget', 'Agree a budget'],
  [
    'a short word at the end of a long action',
    'Publish an annual safeguarding report for partner boards',
    'Publish an annual safeguarding report for partner teams',
  ],
  [
    'a short word at the start',
    'Begin safeguarding arrangements for escalation',
    'Start safeguarding arrangements for escalation',
  ],
  [
    'an ending that makes a word the longest',
    'Develop a register of premises',
    'Developing a register of premises',
  ],
  [
    'the order of words that are equally long',
    'Publish partner schools funding',
    'Funding schools publish partner',
  ],
])('light rewording leaves the key of an action: %s', (_, before, after) => {
  expect(keyOf(after, TASK)).toBe(keyOf(before, TASK));
});

test.each([
  ['in a word of four letters', 'Hold the fair', 'Hold the gala'],
  [
    'beside a word that is said in several forms',
    'Commissioners commission the commissioning of beds',
    'Commissioners commission the commissioning of vans',
  ],
])('work that differs %s has another key', (_, one, other) => {
  expect(keyOf(other, TASK)).not.toBe(keyOf(one, TASK));
});

test('other work has another key', () => {
  const others = [
    keyOf(ACTION, 'Training programme for managers'),
    keyOf('Publish the annual report', TASK),
    keyOf(ACTION, ''),
  ];
  expect(new Set([...others, keyOf(ACTION, TASK)]).size).toBe(4);
});

test('twins are told apart by their order, and a key is letters and figures', () => {
  const give = keyGiver();
  const [first, second, third] = [give(ACTION, TASK), give(ACTION, TASK), give('', '')];
  expect(second).toBe(`${first}-2`);
  expect(new Set([first, second, third]).size).toBe(3);
  expect(first).toMatch(/^[a-z0-9]{10}$/);
});
