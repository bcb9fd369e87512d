import { DEFAULT_LADDER } from '../../../src/plan/escalate/ladder';
import { ladderWith } from '../../../src/plan/escalate/ladder-with';
import { askedHeading, asks } from '../../../src/report/summary/asks';
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
  expect(asks(items, to, DEFAULT_LADDER)).toEqual([
    {
      text: 'Decide on 3 items',
      actions: 'Executive or above: 1.1.5, 1.1.4 and 1.1.1',
      link: to({ key: '5' }),
    },
    { text: 'Seek assurance on 1 item', actions: 'Business Manager: 1.1.2', link: to({ key: '8' }) },
    { text: 'Note 1 item', actions: 'Lead or sub-group chair: 2.1.1', link: to({ key: '9' }) },
  ]);
});

test('a level without items says so', () => {
  const texts = asks([item({ key: '1', level: 2 })], to, DEFAULT_LADDER).map(({ text, link }) => [
    text,
    link !== null,
  ]);
  expect(texts).toEqual([
    ['Decide: no item (Executive or above)', false],
    ['Seek assurance on 1 item', true],
    ['Note: no item (Lead or sub-group chair)', false],
  ]);
  expect(asks([item({ key: '1', level: 3 })], to, DEFAULT_LADDER)[1]?.text).toBe(
    'Seek assurance: no item (Business Manager)',
  );
});

test('with nothing open there is one sentence', () => {
  for (const items of [[], [item({ key: '1', closed: '2022-04-30' })]]) {
    expect(asks(items, to, DEFAULT_LADDER)).toEqual([
      { text: 'Nothing is asked of the Executive: the escalation list is empty.', actions: '', link: null },
    ]);
  }
});

test('actions without numbers are counted, not named', () => {
  const [decide] = asks(
    [item({ key: '1', level: 3, action: 'Agree the protocol with every agency' })],
    to,
    DEFAULT_LADDER,
  );
  expect(decide).toMatchObject({ text: 'Decide on 1 item (Executive or above)', actions: '' });
});

test('two items of one action name it once', () => {
  const items = [item({ key: '1', action: '1.1.1' }), item({ key: '2', action: '1.1.1' })];
  expect(asks(items, to, DEFAULT_LADDER)[2]).toMatchObject({
    text: 'Note 2 items',
    actions: 'Lead or sub-group chair: 1.1.1',
  });
});

describe('the names of the ladder', () => {
  const rung = { isOn: null, monthsOverdue: null, positionsLate: null };
  const ladder = ladderWith([
    { ...rung, level: 1, askOf: 'Task group' },
    { ...rung, level: 2, askOf: 'Head of Service, to broker' },
    { ...rung, level: 3, askOf: 'The Strategic Board' },
  ]);
  const open = [item({ key: '1' }), item({ key: '2', level: 2 }), item({ key: '3', level: 3 })];
  test.each([
    [open, ['Decide on 1 item', 'Seek assurance on 1 item', 'Note 1 item']],
    [
      open.slice(0, 1),
      [
        'Decide: no item (Strategic Board or above)',
        'Seek assurance: no item (Head of Service)',
        'Note 1 item',
      ],
    ],
    [[], ['Nothing is asked of the Strategic Board: the escalation list is empty.']],
  ])('are used in every ask: case %#', (items, texts) => {
    expect(asks(items, to, ladder).map(({ text }) => text)).toEqual(texts);
    expect(askedHeading(ladder)).toBe('The Strategic Board is asked to');
  });
  test('are those of the field where nobody has said otherwise', () => {
    expect(askedHeading(DEFAULT_LADDER)).toBe('The Executive is asked to');
  });
});
