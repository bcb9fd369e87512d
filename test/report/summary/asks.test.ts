import { asks } from '../../../src/report/summary/asks';
import { item } from '../support/results-of';

const to = (link: { key: string }) => ({ sheet: 'Escalations', row: Number(link.key), column: 1 });

test('each level has its ask, which leads to its first item', () => {
  const items = [
    item({ key: '9', level: 1, action: '2.1.1' }),
    item({ key: '8', level: 2, action: '1.1.2' }),
    item({ key: '7', level: 3, action: '1.1.1', due: '2022-01-31' }),
    item({ key: '6', level: 3, action: '1.1.4', due: '2021-10-31' }),
    item({ key: '5', level: 4, action: '1.1.5' }),
    item({ key: '4', level: 3, closed: '2022-04-30' }),
  ];
  expect(asks(items, to)).toEqual([
    {
      text: 'Decide on 3 items (Executive or above)',
      actions: '1.1.5, 1.1.4 and 1.1.1',
      link: to({ key: '5' }),
    },
    { text: 'Seek assurance on 1 item (being brokered)', actions: '1.1.2', link: to({ key: '8' }) },
    { text: 'Note 1 item (with lead or chair)', actions: '2.1.1', link: to({ key: '9' }) },
  ]);
});

test('a level without items says so', () => {
  const texts = asks([item({ key: '1', level: 2 })], to).map(({ text, link }) => [text, link !== null]);
  expect(texts).toEqual([
    ['Decide: no item has reached the Executive.', false],
    ['Seek assurance on 1 item (being brokered)', true],
    ['Note: no item is with its lead or sub-group chair.', false],
  ]);
  expect(asks([item({ key: '1', level: 3 })], to)[1]?.text).toBe(
    'Seek assurance: no item is with the business manager to broker.',
  );
});

test('with nothing open there is one sentence', () => {
  for (const items of [[], [item({ key: '1', closed: '2022-04-30' })]]) {
    expect(asks(items, to)).toEqual([
      { text: 'Nothing is asked of the Executive: the escalation list is empty.', actions: '', link: null },
    ]);
  }
});

test('actions without numbers are counted, not named', () => {
  const [decide] = asks([item({ key: '1', level: 3, action: 'Agree the protocol with every agency' })], to);
  expect(decide).toMatchObject({ text: 'Decide on 1 item (Executive or above)', actions: '' });
});

test('two items of one action name it once', () => {
  const items = [item({ key: '1', action: '1.1.1' }), item({ key: '2', action: '1.1.1' })];
  expect(asks(items, to)[2]).toMatchObject({ text: 'Note 2 items (with lead or chair)', actions: '1.1.1' });
});
