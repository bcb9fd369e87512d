/** Ratings that people may see in another colour than the cell's own, by conditional formatting. */
import { thinkThrough } from '../../../src/plan/results';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, AS_OF, planIn } from './support';

const [RED, GREEN, PURPLE] = ['#FF0000', '#00B050', '#7030A0'];

/** A plan of two ratings, E2 and E3, the first of them in an area that conditional formatting paints. */
function painted(word: string, fill: string | null, options: SketchOptions = {}) {
  const rows = [
    ['No', 'Action', 'Lead', 'Due', 'RAG'],
    ['1', 'Agree', 'Chair', 'May 2022', word],
    ['2', 'Print', 'Chair', 'May 2022', word],
  ];
  const fills = fill === null ? {} : { E2: fill, E3: fill };
  return {
    ...sketch(rows, { fills, ...options }),
    conditional: [{ top: 1, bottom: 1, left: 4, right: 4 }],
  };
}

const ratings = (...about: Parameters<typeof painted>) =>
  activitiesOf(planIn(painted(...about))).map(({ rag }) => rag.rating);

/** What is found about the rating of the cell that is painted. */
const found = (...about: Parameters<typeof painted>) =>
  thinkThrough([painted(...about)], { asOf: AS_OF, memory: [], history: [] }).findings.filter(
    ({ rule, cell }) => /^rag-(?:painted|mismatch|unrecognised)$/.test(rule) && cell.row === 1,
  );

describe('a cell that conditional formatting may paint', () => {
  it('is rated by its word, since its own fill may not be what people see', () => {
    expect(ratings('Red', GREEN)).toEqual(['red', 'green']);
  });

  it('says so, and what its own fill is', () => {
    expect(found('Red', GREEN)).toMatchObject([
      {
        rule: 'rag-mismatch',
        what: 'E2 says “Red” but its own fill is Green, over which conditional formatting may show another colour; until it is settled it counts as Red.',
        found: 'Red in words, Green in colour',
      },
    ]);
  });

  it('is no matter where word and fill agree, or where there is no fill of its own', () => {
    expect(found('Red', RED)).toEqual([]);
    expect(found('Red', null)).toEqual([]);
  });

  it('is not told of for a fill that is none of the key, where its word rates', () => {
    expect(ratings('Red', PURPLE)).toEqual(['red', 'red']);
    expect(found('Red', PURPLE)).toEqual([]);
  });

  it('is rated by its fill where no word rates it, and told of', () => {
    expect(ratings('', GREEN)).toEqual(['green', 'green']);
    expect(found('', GREEN).map(({ rule }) => rule)).toEqual(['rag-painted']);
    expect(found('Reset', GREEN).map(({ rule }) => rule)).toEqual(['rag-painted']);
  });
});

describe('where colours may be painted', () => {
  const cells = (...areas: readonly (readonly [number, number, number, number])[]) => {
    const conditional = areas.map(([top, left, bottom, right]) => ({ top, left, bottom, right }));
    return (planIn({ ...painted('', null), conditional }).paintedByRule ?? []).map(({ row }) => row);
  };

  it('is each rating cell within an area, to its edges', () => {
    expect(cells([1, 4, 2, 4])).toEqual([1, 2]);
    expect(cells([1, 3, 1, 5])).toEqual([1]);
    expect(cells([2, 4, 9, 4])).toEqual([2]);
    expect(cells([0, 4, 0, 4], [3, 4, 3, 4], [0, 0, 9, 3], [0, 5, 9, 9])).toEqual([]);
    expect(cells([0, 0, 0, 9], [2, 0, 2, 9])).toEqual([2]);
  });

  it('is only on the sheet that has the area', () => {
    const other = sketch(
      [
        ['No', 'Action', 'Lead', 'Due', 'RAG'],
        ['1', 'Send', 'Chair', 'May 2022', ''],
      ],
      { sheet: 'Other' },
    );
    const plan = planIn([painted('', null), other]);
    expect(plan.paintedByRule?.map(({ sheet }) => sheet)).toEqual(['Plan']);
  });

  it('is nowhere where there is no such area', () => {
    expect(
      planIn(
        sketch([
          ['Action', 'RAG'],
          ['Agree', ''],
        ]),
      ),
    ).not.toHaveProperty('paintedByRule');
    expect(planIn(painted('R', null))).not.toHaveProperty('paintedByRule');
  });
});
