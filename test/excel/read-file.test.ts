/** Plans as real files hold them: rows hidden or filtered out, Excel Tables, formulas and errors, fills of every kind. */
import { readSnapshot } from '../../src/excel/read';
import type { Day } from '../../src/plan/day';
import { columnLetters } from '../../src/plan/grid';
import type { AssessedActivity, Results } from '../../src/plan/model';
import { fillAreas } from '../../src/plan/read';
import { thinkThrough } from '../../src/plan/results';
import { createWorkbook, openWorkbook } from '../../src/workbench/host/store';
import { closeOffices, openOffice } from '../support/office';
import { packageOf, partsOf } from '../workbench/host/store/support/parts';

afterEach(closeOffices);

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEADER = ['No', 'Action', 'Lead', 'Due', 'RAG', 'Progress'];

/** A text, a formula with its value, an error, or nothing but a look. */
type Cell =
  | string
  | {
      readonly formula?: string;
      readonly value?: string;
      readonly type?: 'str' | 'n' | 'e';
      readonly look?: number;
    };

interface File {
  readonly rows: readonly (readonly Cell[])[];
  /** Attributes of a row, by its number. */
  readonly rowsAre?: Readonly<Record<number, string>>;
  /** `<fill>`s; the first is look 1. */
  readonly fills?: readonly string[];
  /** What follows the cells in the sheet. */
  readonly after?: string;
  readonly colours?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

function cellXml(cell: Cell, row: number, column: number): string {
  const place = `r="${columnLetters(column)}${String(row)}"`;
  if (typeof cell === 'string') {
    return cell === '' ? '' : `<c ${place} t="inlineStr"><is><t>${cell}</t></is></c>`;
  }
  const { formula, value, type = 'str', look = 0 } = cell;
  const inner = `${formula === undefined ? '' : `<f>${formula}</f>`}${value === undefined ? '' : `<v>${value}</v>`}`;
  return `<c ${place} s="${String(look)}" t="${type}">${inner}</c>`;
}

function bytesOf({ rows, rowsAre = {}, fills = [], after = '', colours = '', parts = {} }: File): Uint8Array {
  const looks = fills.map((_, index) => `<xf fillId="${String(index + 2)}"/>`).join('');
  const styles =
    `<styleSheet ${MAIN}><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills>` +
    `<borders><border/></borders><cellXfs><xf/>${looks}</cellXfs>${colours}</styleSheet>`;
  const lines = rows.map((cells, index) => {
    const row = index + 1;
    const inner = cells.map((cell, column) => cellXml(cell, row, column)).join('');
    return `<row r="${String(row)}" ${rowsAre[row] ?? ''}>${inner}</row>`;
  });
  const sheet = `<worksheet ${MAIN} xmlns:r="${RELATIONS}"><sheetData>${lines.join('')}</sheetData>${after}</worksheet>`;
  const blank = partsOf(createWorkbook().save());
  return packageOf({ ...blank, 'xl/styles.xml': styles, 'xl/worksheets/sheet1.xml': sheet, ...parts });
}

async function read(file: File): Promise<Results> {
  const { run } = openOffice(openWorkbook(bytesOf(file)));
  const { grids } = await readSnapshot(run, fillAreas);
  return thinkThrough(grids, { asOf: '2022-04-30' as Day, memory: [], history: [] });
}

const activitiesOf = ({ plan }: Results): AssessedActivity[] =>
  plan.actions.flatMap(({ activities }) => [...activities]);
const actionsOf = ({ plan }: Results) => plan.actions.map(({ text }) => text);
const rules = ({ findings }: Results, row: number) =>
  findings.filter(({ cell }) => cell.row === row - 1).map(({ rule }) => rule);

const ROWS = ['Agree the protocol', 'Print the leaflet', 'Train the panel', 'Report to the board'].map(
  (action, index) => [String(index + 1), action, 'Chair', 'May 2022', 'Amber', 'Begun'],
);

describe('rows that people do not see are read', () => {
  it.each<[string, Partial<File>]>([
    ['hidden by hand', { rowsAre: { 3: 'hidden="1"', 4: 'hidden="1" ht="0" customHeight="1"' } }],
    [
      'folded away in a group',
      { rowsAre: { 3: 'hidden="1" outlineLevel="1"', 4: 'hidden="1" outlineLevel="1"', 5: 'collapsed="1"' } },
    ],
    [
      'filtered out',
      {
        rowsAre: { 3: 'hidden="1"', 4: 'hidden="1"', 5: 'hidden="1"' },
        after:
          '<autoFilter ref="A1:F5"><filterColumn colId="1"><filters><filter val="Agree the protocol"/></filters></filterColumn></autoFilter>',
      },
    ],
  ])('%s', async (_, file) => {
    const results = await read({ rows: [HEADER, ...ROWS], ...file });
    expect(actionsOf(results)).toEqual(ROWS.map(([, action]) => action));
    expect(results.plan.rowsLeftOut).toEqual([]);
  });
});

it('reads an Excel Table with its row of totals', async () => {
  const names = HEADER.map((name, index) => `<tableColumn id="${String(index + 1)}" name="${name}"/>`).join(
    '',
  );
  const table = `<table ${MAIN} id="1" name="Plan" displayName="Plan" ref="A1:F6" totalsRowCount="1"><autoFilter ref="A1:F5"/><tableColumns count="6">${names}</tableColumns></table>`;
  const blank = partsOf(createWorkbook().save());
  const results = await read({
    rows: [
      HEADER,
      ...ROWS,
      ['Total', '', '', '', { formula: 'SUBTOTAL(103,Plan[RAG])', value: '4', type: 'n' }],
    ],
    after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    parts: {
      'xl/tables/table1.xml': table,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/table" Target="../tables/table1.xml"/></Relationships>`,
      '[Content_Types].xml': (blank['[Content_Types].xml'] ?? '').replace(
        '</Types>',
        '<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>',
      ),
    },
  });
  expect(actionsOf(results)).toHaveLength(4);
});

describe('formulas and errors', () => {
  const said = (value: string, type: 'str' | 'n' | 'e' = 'str'): Cell => ({
    formula: 'Other!A1',
    value,
    type,
  });
  const failed = (value: string): Cell => said(value, 'e');

  it('what a formula says is read as if it were typed', async () => {
    const row = [
      said('1', 'n'),
      said('Agree'),
      said('Chair'),
      said('May 2022'),
      said('Amber'),
      said('Draft sent'),
    ];
    const results = await read({ rows: [HEADER, row] });
    const [activity] = activitiesOf(results);
    expect(results.plan.actions[0]).toMatchObject({ number: '1', text: 'Agree' });
    expect(activity).toMatchObject({ evidence: { text: 'Draft sent', kind: 'evidence' } });
    expect(activity?.rag.rating).toBe('amber');
    expect(activity?.milestones[0]?.due).toBe('2022-05-31');
  });

  it('a formula that fails says nothing, and what is missing is told', async () => {
    const results = await read({
      rows: [
        HEADER,
        ['1', 'Agree', failed('#REF!'), failed('#N/A'), failed('#N/A'), failed('#VALUE!')],
        ['2', failed('#REF!'), 'Chair', 'May 2022', 'Amber', 'Held'],
        [failed('#NAME?'), 'Print', 'Chair', 'May 2022', 'Amber', failed('#DIV/0!')],
        ['4', 'Train', 'Chair', 'June 2022', 'Amber', 'Held'],
      ],
    });
    const [first, , third] = activitiesOf(results);
    expect(first).toMatchObject({
      leads: [],
      evidence: { kind: 'none' },
      rag: { rating: null, unrecognised: true },
    });
    expect(third?.evidence.kind).toBe('none');
    expect(results.plan.actions[2]?.number).toBeNull();
    expect(rules(results, 2).sort()).toEqual(['lead-missing', 'rag-unrecognised', 'timescale-missing']);
    expect(rules(results, 3)).toEqual(['action-missing']);
    expect(rules(results, 4)).toEqual(['number-missing']);
  });
});

describe('fills', () => {
  const solid = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill></fill>`;
  const FILLS = [
    solid('theme="9"'), // green of the Office theme
    solid('theme="9" tint="0.39997558519241921"'),
    solid('theme="7" tint="-0.249977111117893"'), // amber, darker
    solid('indexed="10"'), // red
    solid('rgb="FFFFFFFF"'),
    solid('theme="0"'), // white of the theme
    '<fill><gradientFill degree="90"><stop position="0"><color rgb="FF00B050"/></stop><stop position="1"><color rgb="FFFF0000"/></stop></gradientFill></fill>',
    '<fill><patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/></patternFill></fill>',
    '<fill><patternFill patternType="darkDown"><fgColor rgb="FFFF0000"/><bgColor rgb="FF00B050"/></patternFill></fill>',
  ];
  const look = (index: number): Cell => ({ look: index });
  const rated = (index: number) => ['1', 'Agree', 'Chair', 'May 2022', look(index), 'Begun'] as const;

  it.each<[string, number, string | null, string | null, boolean]>([
    ['none', 0, null, null, false],
    ['a colour of the theme', 1, '#70AD47', 'green', false],
    ['the same, lighter', 2, '#A9D08E', 'green', false],
    ['another, darker', 3, '#BF8F00', 'amber', false],
    ['a colour by number', 4, '#FF0000', 'red', false],
    ['white', 5, '#FFFFFF', null, false],
    ['white of the theme', 6, '#FFFFFF', null, false],
    ['a gradient', 7, 'gradient', null, true],
    ['hatched on white', 8, 'pattern', null, true],
    ['hatched on green', 9, 'pattern', null, true],
  ])('%s', async (_, index, fill, rating, isUnrecognised) => {
    const results = await read({ rows: [HEADER, rated(index), ROWS[1] ?? []], fills: FILLS });
    const [activity] = activitiesOf(results);
    expect(activity?.rag).toMatchObject({ fill, rating, unrecognised: isUnrecognised });
    const said = rules(results, 2).filter((rule) => rule === 'rag-unrecognised' || rule === 'rag-missing');
    const ofEmpty = rating === null ? ['rag-missing'] : [];
    expect(said).toEqual(isUnrecognised ? ['rag-unrecognised'] : ofEmpty);
  });

  it('a key in colours of the theme is the plan’s own', async () => {
    const results = await read({
      fills: FILLS,
      rows: [
        [look(4), 'Behind schedule'],
        [look(3), 'Some delay'],
        [look(2), 'Complete with evidence'],
        [],
        HEADER,
        rated(2),
        rated(3),
        rated(4),
      ],
    });
    expect(results.plan.ragKey.map(({ rating, colour }) => [rating, colour])).toEqual([
      ['red', '#FF0000'],
      ['amber', '#BF8F00'],
      ['green', '#A9D08E'],
    ]);
    expect(activitiesOf(results).map(({ rag }) => rag.rating)).toEqual(['green', 'amber', 'red']);
  });
});
