/** Rows and cells that speak of progress as a key does, told from a key. */
import type { CellValue } from '../../../../src/plan/grid';
import { sketch } from '../../../support/grids';
import { readAsked } from './same';

type Rows = readonly (readonly CellValue[])[];
type Fills = Readonly<Record<string, string>>;

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const FIRST = ['1', 'Agree', 'Chair', 'May 2022', ''];
const RED = '#FF0000';
const AMBER = '#FFC000';
const GREEN = '#00B050';
const BLUE = '#0070C0';

function read(rows: Rows, fills: Fills = {}) {
  const plan = readAsked([sketch(rows, { fills })]);
  return {
    actions: plan.actions.map(({ text }) => text),
    key: plan.ragKeyFromPlan ? plan.ragKey.map(({ definition }) => definition) : [],
    leftOut: plan.rowsLeftOut.map(({ cell }) => cell.row + 1),
  };
}

describe('the last actions stay actions', () => {
  it('where a key after a blank row follows them', () => {
    const key = [[], ['Red', 'Off track'], ['Green', 'Delivered']];
    const found = read([HEADER, FIRST, ['2', 'Agree terms'], ...key]);
    expect(found).toEqual({
      actions: ['Agree', 'Agree terms'],
      key: ['Off track', 'Delivered'],
      leftOut: [5, 6],
    });
  });

  it('where they stand after a blank row and are rated beside what was done', () => {
    const header = ['No.', 'Action', 'Lead', 'RAG', 'Progress'];
    const rows = [
      header,
      ['1', 'Agree', 'Chair', 'Amber', 'Some slippage'],
      [],
      ['2', 'Print', 'Chair', 'Red', 'Off track as staff are ill'],
      ['3', 'Send', 'Chair', 'Green', 'Completed in May'],
    ];
    expect(read(rows)).toMatchObject({ actions: ['Agree', 'Print', 'Send'], key: [] });
  });

  it('where they have little but a rating by word and fill', () => {
    const rows = [
      HEADER,
      FIRST,
      ['2', 'Complete the audit', '', '', 'Amber'],
      ['3', 'Hear of any delay', '', '', 'Red'],
    ];
    const found = read(rows, { E3: AMBER, E4: RED });
    expect(found).toMatchObject({ actions: ['Agree', 'Complete the audit', 'Hear of any delay'], key: [] });
  });

  it.each(['', '.'])('where letters number them whose cells are painted: “A%s”', (stop) => {
    const last = [
      [`A${stop}`, 'Complete the audit'],
      [`B${stop}`, 'Hear of any delay'],
    ];
    const found = read([HEADER, FIRST, ...last], { A3: AMBER, A4: RED });
    expect(found).toMatchObject({ actions: ['Agree', 'Complete the audit', 'Hear of any delay'], key: [] });
  });

  it('where nobody leads them yet, and their rating stands before what was done', () => {
    const rows = [
      ['Action', 'Lead', 'RAG', 'Progress'],
      ['Agree', 'Chair', 'Green', 'Met'],
      ['Print', '', 'Amber', 'Some slippage'],
      ['Send', '', 'Red', 'Off track as staff are ill'],
    ];
    const found = read(rows, { C2: GREEN, C3: AMBER, C4: RED });
    expect(found).toMatchObject({ actions: ['Agree', 'Print', 'Send'], key: [] });
  });

  it('where only the first of several rating columns is filled in', () => {
    const header = ['No.', 'Action', 'Lead', 'Q1 RAG', 'Q2 RAG'];
    const rows = [header, ['1', 'Agree', 'Chair'], ['', 'Complete the audit'], ['', 'Hear of any delay']];
    expect(read(rows, { D2: GREEN, D3: RED, D4: AMBER })).toMatchObject({
      actions: ['Agree', 'Complete the audit', 'Hear of any delay'],
      key: [],
    });
  });

  it('where one of them stands above colours side by side', () => {
    const rows = [
      HEADER,
      FIRST,
      ['', 'Complete the audit'],
      ['Red: off track', 'Amber: slipping', 'Green: delivered'],
    ];
    const found = read(rows, { E3: RED, A4: RED, B4: AMBER, C4: GREEN });
    expect(found.actions).toEqual(['Agree', 'Complete the audit']);
    expect(found.key).toEqual(['off track', 'slipping', 'delivered']);
  });
});

describe('a key at the foot', () => {
  it('has rows right under the last action of which one says only what is then done', () => {
    const key = [
      ['Red', 'Tell the chair'],
      ['Green', 'On track'],
    ];
    const found = read([HEADER, FIRST, ...key], { A3: RED, A4: GREEN });
    expect(found).toMatchObject({ actions: ['Agree'], key: ['Tell the chair', 'On track'] });
  });

  it.each(['', '.'])('may name its ratings by letters, in the order red, amber, green: “R%s”', (stop) => {
    const key = [
      [`R${stop}`, 'Off track'],
      [`A${stop}`, 'Some slippage'],
      [`G${stop}`, 'Delivered'],
    ];
    const found = read([HEADER, FIRST, ...key], { A3: RED, A4: AMBER, A5: GREEN });
    expect(found).toMatchObject({ actions: ['Agree'], key: ['Off track', 'Some slippage', 'Delivered'] });
  });

  it('has all of its colours, though one stands in the rating column', () => {
    const rows = [
      ['Action', 'Lead', 'RAG', 'Due'],
      ['Agree', 'Chair', '', 'May 2022'],
      ['Red: off track', 'Amber: slipping', 'Green: on target', 'Blue: complete'],
    ];
    const found = read(rows, { A3: RED, B3: AMBER, C3: GREEN, D3: BLUE });
    expect(found.key).toEqual(['off track', 'slipping', 'on target', 'complete']);
  });

  it('has the lines between a blank row and its colours: they are no actions', () => {
    const lines = [
      ['', 'What we mean by it'],
      ['Red', 'Off track'],
      ['Green', 'Delivered'],
    ];
    const found = read([HEADER, FIRST, [], ...lines]);
    expect(found).toEqual({ actions: ['Agree'], key: ['Off track', 'Delivered'], leftOut: [4, 5, 6] });
  });

  it('may stand whole in a cell, with a word in front and two colours only', () => {
    const found = read([HEADER, FIRST, [], ['Legend', 'Red – not achieved; Green – on track']]);
    expect(found).toMatchObject({ actions: ['Agree'], key: ['not achieved', 'on track'] });
  });
});

describe('ratings of the table are no key', () => {
  const rated: Rows = [
    ['Action', 'RAG', 'Progress', 'Lead'],
    ['Agree', 'Red', 'Off track as staff are ill', 'Chair'],
    ['Print', 'Green', 'Completed in May', 'Chair'],
  ];

  it('where tables stand side by side', () => {
    const found = read(rated.map((row) => [...row, '', ...row]));
    expect(found.key).toEqual([]);
    expect(found.actions).toHaveLength(4);
  });

  it('below an action called “Key”', () => {
    const found = read(rated.toSpliced(1, 0, ['Key', 'Green', 'Met', 'Chair']));
    expect(found).toMatchObject({ actions: ['Key', 'Agree', 'Print'], key: [] });
  });

  it('below a line that heads them', () => {
    const found = read(rated.toSpliced(1, 0, ['Priority 1: Homes']));
    expect(found).toMatchObject({ actions: ['Agree', 'Print'], key: [] });
  });

  it('in a first column before numbers', () => {
    const plan = read([
      ['RAG', 'No.', 'Action', 'Due'],
      ['Red', '1', 'Agree', 'May 2022'],
      ['Green', '2', 'Print', 'May 2022'],
    ]);
    expect(plan.actions).toEqual(['Agree', 'Print']);
  });
});

it('a key may stand in the column right beside the table', () => {
  const rows = [
    [...HEADER, ''],
    [...FIRST, 'Red – off track'],
    ['2', 'Print', 'Chair', 'May 2022', '', 'Green – delivered'],
  ];
  expect(read(rows, { F2: RED, F3: GREEN }).key).toEqual(['off track', 'delivered']);
});

describe('a key on another sheet', () => {
  const plan = sketch([HEADER, FIRST], { fills: { E2: RED } });
  const keyOn = (rows: Rows, at: string, fills: Fills) =>
    readAsked([plan, sketch(rows, { sheet: 'Words', at, fills })]).ragKeyFromPlan;

  it('may stand anywhere on it', () => {
    const rows = [
      ['', 'Off track'],
      ['', 'Delivered'],
    ];
    expect(keyOn(rows, 'P41', { P41: RED, P42: GREEN })).toBe(true);
  });

  it('may say more in each of its rows', () => {
    const rows = [
      ['', 'Off track', 'Tell the chair'],
      ['', 'Delivered', 'Tell nobody'],
    ];
    expect(keyOn(rows, 'A1', { A1: RED, A2: GREEN })).toBe(true);
  });
});
