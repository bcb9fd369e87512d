import { matchItems } from '../../../src/plan/match/match-items';
import type { ItemMark } from '../../../src/plan/match/item';

const mark = (spec: Partial<ItemMark> = {}): ItemMark => ({
  key: '',
  number: null,
  priority: null,
  action: 'Review the neglect toolkit with all schools',
  milestones: 'Toolkit agreed with head teachers – June 2022',
  leads: [],
  ...spec,
});
const other = mark({
  key: 'other',
  action: 'Publish an annual report on private fostering',
  milestones: 'Report published',
});

describe('one item of its kind is found', () => {
  it.each<[string, Partial<ItemMark>]>([
    ['unchanged', {}],
    ['renumbered', { number: '4.2' }],
    ['redated', { milestones: 'Toolkit agreed with head teachers – September 2023' }],
    ['led by another', { leads: ['Health'] }],
    ['moved to another priority', { priority: 'Neglect' }],
    ['lightly reworded', { action: 'Review and refresh the neglect toolkit with schools' }],
    [
      'with a milestone more',
      {
        milestones:
          'Toolkit agreed with head teachers – June 2022\nLaunch event held for practitioners in every locality',
      },
    ],
    ['with its progress told', { milestones: 'Toolkit agreed with head teachers – June 2022 – Complete' }],
  ])('%s', (_how, change) => {
    const before = mark({ number: '1.1', priority: 'Early help', leads: ['Education'] });
    expect(matchItems([before, other], [other, { ...before, ...change }])).toEqual([1, 0]);
  });

  it('not where it is gone', () => {
    expect(matchItems([mark(), other], [other])).toEqual([null, 0]);
    expect(matchItems([mark()], [])).toEqual([null]);
    expect(matchItems([], [other])).toEqual([]);
  });
});

describe('of two that read alike', () => {
  type Pair = readonly Partial<ItemMark>[];
  const AB: Pair = [{ leads: ['Health'] }, { leads: ['Education'] }];
  const NUMBERS: Pair = [{ number: '1.1' }, { number: '1.2' }];
  const DATES: Pair = [{ milestones: 'Audit – June 2022' }, { milestones: 'Audit – Sept 2022' }];
  const BOTH: Pair = [
    { number: '1.1', leads: ['Health'] },
    { number: '1.2', leads: ['Education'] },
  ];
  it.each<[string, Pair, Pair, (number | null)[]]>([
    ['sorted, told apart by lead', AB, [AB[1] ?? {}, AB[0] ?? {}], [1, 0]],
    ['one deleted, told apart by lead', AB, [AB[1] ?? {}], [null, 0]],
    ['sorted, told apart by number', NUMBERS, [NUMBERS[1] ?? {}, NUMBERS[0] ?? {}], [1, 0]],
    [
      'told apart by number, one deleted, the other perhaps renumbered',
      NUMBERS,
      [{ number: '1.1' }],
      [null, null],
    ],
    [
      'told apart by number, a copy put in, all perhaps renumbered',
      NUMBERS,
      [...NUMBERS, { number: '1.3' }],
      [null, null],
    ],
    ['told apart by date', DATES, [DATES[1] ?? {}, DATES[0] ?? {}], [1, 0]],
    ['told apart by date, the first done and gone', DATES, [DATES[1] ?? {}], [null, 0]],
    [
      'told apart by date, all moved on in step',
      DATES,
      [DATES[1] ?? {}, { milestones: 'Audit – Dec 2022' }],
      [null, null],
    ],
    [
      'sorted and renumbered, told apart by lead',
      BOTH,
      [
        { number: '1.1', leads: ['Education'] },
        { number: '1.2', leads: ['Health'] },
      ],
      [null, null],
    ],
    [
      'one deleted, the other renumbered, told apart by lead',
      BOTH,
      [{ number: '1.1', leads: ['Education'] }],
      [null, 0],
    ],
    ['the same in every fact', [{}, {}], [{}, {}], [null, null]],
    ['the same in every fact, one deleted', [{}, {}], [{}], [null, null]],
    ['one copied', [{}], [{}, {}], [null]],
    [
      'one copied for another lead, and then reworded or given to another',
      [{ leads: ['Health'] }],
      [
        { leads: ['Education'] },
        { leads: ['Health'], action: 'Review the neglect toolkit with all our schools' },
      ],
      [null],
    ],
    [
      'a series: the first done and gone, or all moved on and the last gone; renumbered either way',
      [
        { number: '1.1', milestones: 'Audit – June 2022' },
        { number: '1.2', milestones: 'Audit – Sept 2022' },
        { number: '1.3', milestones: 'Audit – Dec 2022' },
      ],
      [
        { number: '1.1', milestones: 'Audit – Sept 2022' },
        { number: '1.2', milestones: 'Audit – Dec 2022' },
      ],
      [null, null, null],
    ],
    [
      'a series moved on in step, its numbers as they were',
      [
        { number: '1.1', milestones: 'Audit – June 2022' },
        { number: '1.2', milestones: 'Audit – Sept 2022' },
        { number: '1.3', milestones: 'Audit – Dec 2022' },
      ],
      [
        { number: '1.1', milestones: 'Audit – Sept 2022' },
        { number: '1.2', milestones: 'Audit – Dec 2022' },
        { number: '1.3', milestones: 'Audit – March 2023' },
      ],
      [0, 1, 2],
    ],
    [
      'one reworded and another given to its lead, or the other way round',
      [{ leads: ['Health'] }, { leads: ['Education'] }],
      [
        { leads: ['Health'] },
        { leads: ['Health'], action: 'Review the neglect toolkit with all our schools' },
      ],
      [null, null],
    ],
    ['keys follow the order and prove nothing', [{ key: 'k' }, { key: 'k-2' }], [{ key: 'k' }], [null, null]],
  ])('%s', (_what, then, now, expected) => {
    expect(matchItems(then.map(mark), now.map(mark))).toEqual(expected);
  });

  it('the wording of its own tells one, though the other was deleted and the numbers moved up', () => {
    const schools = mark({
      number: '1.1',
      action: 'Deliver neglect training to practitioners in all schools',
    });
    const health = mark({
      number: '1.2',
      action: 'Deliver neglect training to practitioners in all surgeries',
    });
    expect(matchItems([schools, health], [{ ...health, number: '1.1' }])).toEqual([null, 0]);
  });

  it('a lead that is seen to be renamed elsewhere does not tell who is who', () => {
    const twins = [mark({ leads: ['Health'] }), mark({ leads: ['Police'] })];
    const now = [mark({ leads: ['Health and Care'] }), mark({ leads: ['Health'] })];
    const led = (lead: string) => ({ ...other, leads: [lead] });
    expect(matchItems([...twins, led('Health')], [...now, led('Health and Care')])).toEqual([null, null, 2]);
    expect(matchItems([...twins, led('Health')], [...now, led('Health')])).toEqual([1, 0, 2]);
  });

  it('numbers tell none apart where those beside them have moved', () => {
    const twins = [mark({ number: '1.1' }), mark({ number: '1.2' })];
    const now = [{ ...other, number: '1.3' }, ...twins];
    expect(matchItems([...twins, { ...other, number: '1.4' }], now)).toEqual([null, null, 0]);
  });
});
