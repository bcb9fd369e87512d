import { changesTogether, type CellChange } from '../../../src/plan/changes';
import { cellAt } from '../../support/plan-builder';

const change = (cell: string, was: string, text: string): CellChange => ({ cell: cellAt(cell), was, text });

it('changes of several cells stay as they are', () => {
  const all = [change('D2', 'Mary 2021', 'May 2021'), change('D3', 'Jun 2O21', 'Jun 2021')];
  expect(changesTogether(all)).toEqual(all);
});

it.each([
  ['Qap and Pss lead', ['QAP and Pss lead', 'Qap and PSS lead'], 'QAP and PSS lead'],
  ['Qap and Pss lead', ['Qap and PSS lead', 'QAP and Pss lead'], 'QAP and PSS lead'],
  ['a b c', ['A b c', 'a B c', 'a b C'], 'A B C'],
  ['Mary 2021', ['May 2021', 'May 2021'], 'May 2021'],
])('several changes of “%s” are one: %j', (was, texts, text) => {
  expect(changesTogether(texts.map((one) => change('D2', was, one)))).toEqual([change('D2', was, text)]);
});

it.each([
  ['the same words', 'Mary 2021', ['May 2021', 'March 2021'], 'May 2021'],
  ['words side by side', 'ab', ['xb', 'ay'], 'xb'],
])('of changes of %s the first is made, the other later', (_, was, texts, text) => {
  expect(changesTogether(texts.map((one) => change('D2', was, one)))).toEqual([change('D2', was, text)]);
});

it('no change is none', () => {
  expect(changesTogether([])).toEqual([]);
});
