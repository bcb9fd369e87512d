/** Every look is proved by reading it back: the plan's own reader then says the rating that was meant. */
import type { Rating } from '../../../src/plan/model';
import { ratingLook, type RatingLook } from '../../../src/plan/updates/rating-look';
import { sketch } from '../../support/grids';
import { activitiesOf, planIn } from '../read/support';

const RED = '#FF0000';
const AMBER = '#FFC000';
const GREEN = '#00B050';

/** A rating cell: its word, its fill. */
type Cell = readonly [word: string, fill?: string | undefined];

/** The last row's rating as it stands. */
function lastOf(plan: ReturnType<typeof planIn>) {
  const last = activitiesOf(plan).at(-1);
  if (!last) throw new Error('The plan has no rows.');
  return last.rag;
}

/** A plan with these ratings, one an action, under the key where one is given. */
function planWith(cells: readonly Cell[], key: readonly (readonly [fill: string, words: string])[] = []) {
  const top = key.length + 2;
  const fills = [
    ...key.map(([fill], at): [string, string] => [`A${String(at + 2)}`, fill]),
    ...cells.flatMap(([, fill], at): [string, string][] =>
      fill === undefined ? [] : [[`E${String(top + 1 + at)}`, fill]],
    ),
  ];
  return sketch(
    [
      ['Plan of the partnership'],
      ...key.map(([, words]) => ['', words]),
      ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
      ...cells.map(([word], at) => [
        `1.${String(at + 1)}`,
        `Do the thing ${String(at + 1)}`,
        'Health',
        'May 2023',
        word,
        'Met.',
      ]),
    ],
    { fills: Object.fromEntries(fills) },
  );
}

const KEY = [
  ['#E06666', 'Behind schedule'],
  ['#FFE599', 'Progress made and on track'],
  ['#93C47D', 'Completed with evidence'],
  ['#CFE2F3', 'Not yet started'],
] as const;

const EMPTY: Cell = [''];

it.each<[string, readonly Cell[], Rating, RatingLook]>([
  ['fills alone', [['', RED], ['', AMBER], ['', GREEN], EMPTY], 'green', { fill: GREEN }],
  [
    'the commonest of several fills',
    [['', '#00B050'], ['', '#92D050'], ['', '#92D050'], EMPTY],
    'green',
    { fill: '#92D050' },
  ],
  ['letters alone', [['R'], ['A'], ['G'], EMPTY], 'green', { word: 'G' }],
  ['letters and fills', [['R', RED], ['A', AMBER], ['G', GREEN], EMPTY], 'amber', { fill: AMBER, word: 'A' }],
  ['small letters', [['r'], ['a'], ['a'], EMPTY], 'green', { word: 'g' }],
  ['capitals', [['RED'], ['AMBER'], EMPTY], 'green', { word: 'GREEN' }],
  ['words as names', [['Red'], ['Amber'], EMPTY], 'green', { word: 'Green' }],
  ['words of a status', [['On track'], ['Delayed'], ['Complete'], EMPTY], 'amber', { word: 'At risk' }],
  [
    'a word used for that rating',
    [['R'], ['A'], ['Not started'], EMPTY],
    'notStarted',
    { word: 'Not started' },
  ],
  ['letters, and a rating not used yet', [['R'], ['A'], EMPTY], 'notStarted', { word: 'NS' }],
  [
    'a remark is no form of the word',
    [['Amber/Red'], ['Amber/Red'], ['Amber'], EMPTY],
    'amber',
    { word: 'Amber' },
  ],
  [
    'a long word is no form of it',
    [['Green – signed off in March 2023'], ['Green'], EMPTY],
    'green',
    { word: 'Green' },
  ],
  [
    'a word in a plan of fills gives way',
    [
      ['', RED],
      ['', AMBER],
      ['', GREEN],
      ['R', RED],
    ],
    'green',
    { fill: GREEN, word: 'G' },
  ],
  [
    'a fill in a plan of words gives way',
    [['R'], ['A'], ['G'], ['A', AMBER]],
    'red',
    { fill: RED, word: 'R' },
  ],
  [
    'a word that rates nothing stays',
    [
      ['', RED],
      ['', AMBER],
      ['', GREEN],
      ['see 1.2', AMBER],
    ],
    'red',
    { fill: RED },
  ],
  [
    'a word that says more, in one cell as in most',
    [['Green and signed off'], ['Green and signed off'], ['Red'], EMPTY],
    'green',
    { word: 'Green and signed off' },
  ],
  [
    'the plain word, where more cells say more than a rating’s name',
    [['Green with evidence kept'], ['Green with evidence kept'], ['Green'], EMPTY],
    'green',
    { word: 'Green' },
  ],
  ['letters, some of them of two signs', [['NS'], ['NS'], ['R'], EMPTY], 'amber', { word: 'A' }],
  [
    'letters alone, however many rows are not rated',
    [['R'], ['A'], EMPTY, EMPTY, EMPTY],
    'green',
    { word: 'G' },
  ],
  [
    'capitals, whatever words beside the fills rate nothing',
    [['RED', RED], ['AMBER', AMBER], ['see minutes', AMBER], ['see minutes', AMBER], EMPTY],
    'green',
    { fill: GREEN, word: 'GREEN' },
  ],
  ['nothing rated yet', [EMPTY, EMPTY], 'amber', { fill: AMBER, word: 'Amber' }],
])('%s', (_what, cells, rating, look) => {
  const grid = planWith(cells);
  const plan = planIn(grid);
  expect(ratingLook(plan, rating, lastOf(plan))).toEqual(look);

  const [word, fill] = cells.at(-1) ?? [''];
  const then: Cell = [look.word ?? word, look.fill ?? fill];
  const again = planIn(planWith([...cells.slice(0, -1), then]));
  expect(lastOf(again)).toMatchObject({ rating });
});

it.each<[string, readonly Cell[], Rating, RatingLook]>([
  ['the key’s sample, where no cell has that rating', [['', '#E06666'], EMPTY], 'green', { fill: '#93C47D' }],
  [
    'the cells’ own shade before the key’s',
    [['', '#93C47D'], ['', '#6AA84F'], ['', '#6AA84F'], EMPTY],
    'green',
    { fill: '#6AA84F' },
  ],
  [
    'the key’s sample and a word, where nothing is rated',
    [EMPTY, EMPTY],
    'notStarted',
    { fill: '#CFE2F3', word: 'Not started' },
  ],
])('with a key: %s', (_what, cells, rating, look) => {
  const plan = planIn(planWith(cells, KEY));
  expect(plan.ragKeyFromPlan).toBe(true);
  expect(ratingLook(plan, rating, lastOf(plan))).toEqual(look);
  const again = planIn(planWith([...cells.slice(0, -1), [look.word ?? '', look.fill]], KEY));
  expect(lastOf(again)).toMatchObject({ rating });
});

describe('with a key in words alone', () => {
  const IN_WORDS = [
    ['', 'Red – behind schedule'],
    ['', 'Amber – on track'],
    ['', 'Green – completed'],
    ['', 'Blue – completed with evidence'],
  ] as const;

  it('takes the usual colour', () => {
    const plan = planIn(planWith([['', RED], ['', AMBER], EMPTY], IN_WORDS));
    expect(ratingLook(plan, 'blue', lastOf(plan))).toEqual({ fill: '#0070C0' });
  });

  it('names the colour where its meaning is that of another rating too', () => {
    const plan = planIn(planWith([['Delayed'], ['Delayed'], ['On track'], EMPTY], IN_WORDS));
    const onTrack = plan.ragKey.filter(({ meaning }) => meaning === 'onTrack').map(({ rating }) => rating);
    expect(onTrack).toEqual(['amber', 'green']);
    expect(ratingLook(plan, 'green', lastOf(plan))).toEqual({ word: 'Green' });
    expect(ratingLook(plan, 'blue', lastOf(plan))).toEqual({ word: 'Complete' });
  });
});

it('gives the word alone where conditional formatting paints it', () => {
  const grid = {
    ...planWith([['R'], ['A'], EMPTY]),
    conditional: [{ top: 2, left: 4, bottom: 4, right: 4 }],
  };
  const plan = planIn(grid);
  expect(ratingLook(plan, 'red', lastOf(plan))).toEqual({ word: 'R' });
});

it('follows the other sheets where nothing is rated on its own', () => {
  const plan = planIn([planWith([['R'], ['A'], ['G']]), { ...planWith([EMPTY, EMPTY]), sheet: 'Other' }]);
  expect(ratingLook(plan, 'red', lastOf(plan))).toEqual({ word: 'R' });
});

it('has the word and the shade of its own sheet before those of others, and those before the usual ones', () => {
  const G: Cell = ['G', '#92D050'];
  const own = planWith([['Green', GREEN], ['Amber', AMBER], EMPTY]);
  const other = { ...planWith([G, G, G]), sheet: 'Other' };
  const more = { ...planWith([['Off target', '#C00000']]), sheet: 'More' };
  const plan = planIn([own, other, more]);
  const [, , last] = activitiesOf(plan);
  if (!last) throw new Error('The plan has no such row.');
  expect(ratingLook(plan, 'green', last.rag)).toEqual({ fill: GREEN, word: 'Green' });
  expect(ratingLook(plan, 'red', last.rag)).toEqual({ fill: '#C00000', word: 'Off target' });
});

it('follows the cells of its own sheet', () => {
  const letters = planWith([['R'], ['A'], ['G'], EMPTY]);
  const painted = { ...planWith([['', RED], ['', AMBER], ['', GREEN], EMPTY]), sheet: 'Other' };
  const plan = planIn([letters, painted]);
  const looks = activitiesOf(plan)
    .filter(({ rag }) => rag.rating === null)
    .map(({ rag }) => ratingLook(plan, 'red', rag));
  expect(looks).toEqual([{ word: 'R' }, { fill: RED }]);
});
