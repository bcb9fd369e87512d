import { findingIds, groupsOf, ownWords } from '../../../src/plan/check/groups';
import { findingOf } from '../../support/finding';
import { cellAt } from '../../support/plan-builder';

const at = (cell: string) => ({ cell: cellAt(cell) });

it('a rule whose findings weigh differently makes two groups; worst first, then by the first of each', () => {
  const groups = groupsOf([
    findingOf({ ...at('A2'), rule: 'gap', severity: 'info' }),
    findingOf({ ...at('D2'), rule: 'vague', severity: 'warning' }),
    findingOf({ ...at('C3'), rule: 'lead', severity: 'error' }),
    findingOf({ ...at('D3'), rule: 'missing', severity: 'info' }),
    findingOf({ ...at('D4'), rule: 'missing', severity: 'warning' }),
    findingOf({ ...at('D5'), rule: 'vague', severity: 'warning' }),
  ]);
  expect(groups.map(({ id, findings }) => [id, findings.length])).toEqual([
    ['error lead', 1],
    ['warning vague', 2],
    ['warning missing', 1],
    ['info gap', 1],
    ['info missing', 1],
  ]);
});

it('what most of a group say is told once; only what says something else has words of its own', () => {
  const usual = findingOf(at('C3'));
  const other = findingOf({ ...at('C2'), why: 'It is the whole column.', whatToDo: '' });
  const [group] = groupsOf([other, usual, findingOf(at('C4'))]);
  expect(group).toMatchObject({ title: 'No lead', why: 'Nobody is asked.', whatToDo: 'Name one.' });
  expect(group && [other, usual].map((one) => ownWords(one, group))).toEqual(['It is the whole column.', '']);
});

it('one that differs from most in a part of its words has words of its own', () => {
  const usual = [findingOf(at('C3')), findingOf(at('C4'))];
  const others = [
    findingOf({ ...at('C5'), why: 'Nobody knows.' }),
    findingOf({ ...at('C6'), whatToDo: 'Ask.' }),
  ];
  const [group] = groupsOf([...usual, ...others]);
  expect(group && others.map((one) => ownWords(one, group))).toEqual([
    'Nobody knows. Name one.',
    'Nobody is asked. Ask.',
  ]);
});

it('a finding keeps its name whatever else is found', () => {
  const one = findingOf({ ...at('D3'), found: 'TBC' });
  const others = [
    findingOf({ ...at('D2'), found: 'TBC' }),
    findingOf({ ...at('D3'), found: 'asap' }),
    findingOf({ ...at('D3'), rule: 'vague', found: 'TBC' }),
  ];
  const alone = findingIds([one]).get(one);
  expect(findingIds([...others, one]).get(one)).toBe(alone);
  expect(findingIds([one, { ...one }]).get(one)).toBe(alone);
});

it('three that say the same are told apart', () => {
  const one = findingOf(at('D3'));
  expect(new Set(findingIds([one, { ...one }, { ...one }]).values()).size).toBe(3);
});

it('a finding is known again by its rule, its cell and what was found; two that say the same are told apart', () => {
  const all = [
    findingOf({ ...at('D2'), found: 'TBC' }),
    findingOf({ ...at('D2'), found: 'TBC' }),
    findingOf({ ...at('D2'), found: 'asap' }),
    findingOf({ ...at('D3'), found: 'TBC' }),
  ];
  const ids = [...findingIds(all).values()];
  expect(new Set(ids).size).toBe(4);
  expect([...findingIds(all.map((one) => ({ ...one, message: 'Read anew.' }))).values()]).toEqual(ids);
});
