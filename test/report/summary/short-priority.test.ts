import { shortPriority } from '../../../src/report/summary/short-priority';

test.each([
  ['Priority objective 1: Effective Partnerships', '1 Effective Partnerships'],
  ['Priority 2 – Neglect', '2 Neglect'],
  ['PRIORITY THEME 3: Exploitation', '3 Exploitation'],
  ['Strategic priority 4 Early help', '4 Early help'],
  ['Core objective A: Safe workforce', 'A Safe workforce'],
  ['Objective iv. Learning', 'iv Learning'],
  ['5. Domestic abuse', '5 Domestic abuse'],
  ['Voice of the child', 'Voice of the child'],
  ['Priority', 'Priority'],
  ['Objective 4: Reduce the harm of abuse at home', '4 Reduce the harm …'],
  ['No priority named', 'No priority named'],
])('%s: %s', (name, short) => {
  expect(shortPriority(name)).toBe(short);
});

test('a long name keeps its number and ends at a whole word', () => {
  expect(shortPriority('Priority objective 3: Contextual safeguarding and exploitation')).toBe(
    '3 Contextual …',
  );
});
