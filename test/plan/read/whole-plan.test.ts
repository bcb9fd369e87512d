/** What is told only by the whole plan: the sheets that count, the key, what people say of it. */
import type { CellValue, Grid } from '../../../src/plan/grid';
import { fillAreas } from '../../../src/plan/read';
import { sketch, type SketchOptions } from '../../support/grids';
import { activitiesOf, headingsOf, planIn, told } from './support';

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const act = (number: string, rating = 'G') => [number, `Act ${number}`, 'Chair', 'May 2022', rating];
const sheet = (rows: readonly (readonly CellValue[])[], options: SketchOptions = {}): Grid =>
  sketch(rows, options);

describe('a sheet with headings but no action', () => {
  const form = sheet([['Review 2019 – 2020'], HEADER.with(3, 'Deadline')], { sheet: 'Blank form' });

  it('makes no plan of several sheets of the one beside it', () => {
    expect(headingsOf(planIn([sheet([HEADER, act('1')]), form]))).toEqual(['– > –']);
  });

  it('tells nothing of the plan’s columns and period', () => {
    const plan = planIn([sheet([HEADER, act('1')]), form]);
    expect(plan.columns.map(({ sheet: name }) => name)).not.toContain('Blank form');
    expect(plan.period).toBeNull();
  });

  it('has no cells whose fills could rate', () => {
    expect(fillAreas([form]).filter(({ top, bottom }) => top > bottom)).toEqual([]);
    expect(fillAreas([form]).map(({ left }) => left)).not.toContain(4);
  });
});

it('fills rate from the row under the headings on', () => {
  const rows = [['Plan'], [''], HEADER, act('1'), act('2')];
  expect(fillAreas([sheet(rows)])).toContainEqual({ sheet: 'Plan', top: 3, bottom: 4, left: 4, right: 4 });
});

describe('a row of which only the colour is left', () => {
  const rows = [HEADER, act('1', ''), ['', '', '', '', ''], act('2', '')];
  const merges = ['A2:A3', 'B2:B3'];
  const read = (fill: string, options: Parameters<typeof planIn>[1] = {}, more: readonly Grid[] = []) =>
    told(planIn([sheet(rows, { merges, fills: { E3: fill } }), ...more], options))[0];
  const ALONE = '1 Act 1 | B2 Chair';
  const BOTH = '1 Act 1 | B2 Chair; B3 Chair';

  it('is rated where the colour is one of a rating, and not where it is a mere shade', () => {
    expect(read('#FF0000')).toBe(BOTH);
    expect(read('#FFFFFF')).toBe(ALONE);
    expect(read('#000000')).toBe(ALONE);
  });

  it('is rated where people say that the colour rates', () => {
    const key = [{ rating: 'green', colour: '#D9D9D9', meaning: null }] as const;
    expect(read('#D9D9D9')).toBe(ALONE);
    expect(read('#D9D9D9', { key })).toBe(BOTH);
    expect(read('#FFFFFF', { key })).toBe(ALONE);
  });
});

it('the colour that people name rates a cell', () => {
  const plan = planIn(sheet([HEADER, act('1', '')], { fills: { E2: '#7030A0' } }), {
    key: [{ rating: 'green', colour: '#7030A0', meaning: null }],
  });
  expect(activitiesOf(plan)[0]?.rag.rating).toBe('green');
});

describe('the plan’s title', () => {
  const key = [
    ['Red', 'Off track'],
    ['Amber', 'Some delay'],
    ['Green', 'Going to plan'],
  ];

  it('is told where a key stands below the table', () => {
    const rows = [['Neglect programme'], HEADER, act('1'), [''], ['Key'], ...key];
    expect(planIn(sheet(rows)).title).toBe('Neglect programme');
  });

  it('is no line of the key above the table', () => {
    const lines = [['Red: off track'], ['Amber: some delay'], ['Green: going to plan']];
    expect(planIn(sheet([['RAG key'], ...lines, [''], HEADER, act('1')])).title).toBeNull();
    const cells = [
      ['Red', 'Off track'],
      ['Amber', 'Some delay'],
      ['Green', 'Going to plan'],
    ];
    expect(planIn(sheet([['RAG key'], ...cells, [''], HEADER, act('1')])).title).toBeNull();
    const painted = sheet([['RAG key'], ['Off track'], ['Some delay'], ['On plan'], [''], HEADER, act('1')], {
      fills: { A2: '#FF0000', A3: '#FFC000', A4: '#00B050' },
    });
    const { title, ragKeyFromPlan } = planIn(painted);
    expect([title, ragKeyFromPlan]).toEqual([null, true]);
  });
});

it('a period is told by the name of the plan’s sheet', () => {
  const plan = planIn(sheet([HEADER, act('1')], { sheet: 'Actions 2021-23' }));
  expect(plan.period).toEqual({ start: '2021-04-01', end: '2023-03-31' });
});

describe('of its sheets', () => {
  it('one whose first column alone is blank is not empty', () => {
    expect(planIn(sketch([['', 'Names']])).sheets[0]?.why).toMatch(/^No row names the columns/);
  });

  it('every list beside the plan’s tables is named from left to right, whichever table it stands beside', () => {
    const list = ['Name', 'Agency', 'Telephone'];
    const blank = ['', '', '', ''];
    const right = [...blank, ...HEADER, '', ...list];
    const left = [...list, '', ...HEADER, '', '', '', ''];
    const row = (number: string, before: readonly string[], after: readonly string[]) => [
      ...before,
      ...act(number),
      '',
      ...after,
    ];
    const person = ['A Person', 'Police', '01234'];
    const plan = planIn(
      sheet([right, row('1', blank, person), [...blank, 'Priority 2'], left, row('2', [...person, ''], [])]),
    );
    expect(plan.sheets[0]?.why).toMatch(/beside it from column A and K on/);
  });
});

describe('headings over the actions', () => {
  const named = ['Priority', 'Action', 'Lead', 'Due'];
  const of = (priority: string, action: string) => [priority, action, 'Chair', 'May 2022'];

  it('of the second table stand as priorities where only the first has a column of them', () => {
    const rows = [named, of('Homes', 'Agree'), [''], named.slice(1), ['Schools'], of('', 'Print').slice(1)];
    expect(headingsOf(planIn(sheet(rows, { merges: ['A5:C5'] })))).toEqual(['Homes > –', 'Schools > –']);
  });

  it('objectives stand under the sheets that are the priorities', () => {
    const of = (name: string, objective: string) =>
      sheet([HEADER, [objective], act('1')], { sheet: name, merges: ['A2:E2'] });
    const plan = planIn([of('Priority 1', 'Objective 1: Homes'), of('Priority 2', 'Objective 2: Schools')]);
    expect(headingsOf(plan)).toEqual([
      'Priority 1 > Objective 1: Homes',
      'Priority 2 > Objective 2: Schools',
    ]);
  });

  it('that say the column’s priority again are no outcome', () => {
    const rows = [named, ['Priority 1: Homes'], of('Homes', 'Agree')];
    expect(headingsOf(planIn(sheet(rows, { merges: ['A2:D2'] })))).toEqual(['Homes > –']);
  });
});
