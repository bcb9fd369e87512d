/** What the last rows of a sheet must say to be a key, and which of them are its own. */
import type { CellValue } from '../../../../src/plan/grid';
import { cellName } from '../../../../src/plan/grid';
import { sketch } from '../../../support/grids';
import { readAsked } from './same';

const HEADER = ['No.', 'Action', 'Lead', 'Due', 'RAG'];
const ROWS: readonly (readonly CellValue[])[] = [
  ['1', 'Agree', 'Chair', 'May 2022', ''],
  ['2', 'Print', 'Chair', 'May 2022', ''],
];
const COLOURS = ['#FF0000', '#FFC000', '#00B050', '#0070C0'];

/** Fills on these cells, in the order of the colours. */
const filled = (...cells: readonly string[]) =>
  Object.fromEntries(cells.map((cell, at) => [cell, COLOURS[at] ?? '']));
const redAndGreen = (red: string, green: string) => ({ [red]: '#FF0000', [green]: '#00B050' });

function read(more: readonly (readonly CellValue[])[], fills: Readonly<Record<string, string>> = {}) {
  const plan = readAsked([sketch([HEADER, ...ROWS, ...more], { fills: { E2: '#FF0000', ...fills } })]);
  return {
    actions: plan.actions.map(({ text }) => text),
    key: plan.ragKeyFromPlan ? plan.ragKey.map(({ definition }) => definition) : [],
    leftOut: plan.rowsLeftOut.map(({ cell }) => cellName(cell)),
  };
}

it('a blank row within the key parts it from nothing', () => {
  const found = read([[], ['', 'Off track'], [], ['', 'Delivered']], redAndGreen('A5', 'A7'));
  expect(found).toEqual({
    actions: ['Agree', 'Print'],
    key: ['Off track', 'Delivered'],
    leftOut: ['B5', 'B7'],
  });
});

it('what stands between a blank row and the key belongs to it: how it is to be read', () => {
  const found = read([[], ['What we mean'], ['', 'Off track'], ['', 'Delivered']], redAndGreen('A6', 'A7'));
  expect(found).toEqual({
    actions: ['Agree', 'Print'],
    key: ['Off track', 'Delivered'],
    leftOut: ['A5', 'B6', 'B7'],
  });
});

it('rows of three cells after a blank row are a key where each begins with a rating', () => {
  const found = read(
    [[], ['Red', 'Off track', 'Tell the chair'], ['Green', 'Delivered', 'None']],
    redAndGreen('A5', 'A6'),
  );
  expect(found.actions).toEqual(['Agree', 'Print']);
  expect(found.leftOut).toEqual(['A5', 'A6']);
});

it('rows that speak of progress without a sample or a colour’s name are no key', () => {
  const found = read([[], ['', 'Off track'], ['', 'Delivered']]);
  expect(found.key).toEqual([]);
  expect(found.actions).toEqual(['Agree', 'Print', 'Off track', 'Delivered']);
});

it('one row that speaks of progress is no key', () => {
  expect(read([[], ['', 'Off track']], filled('A5')).actions).toEqual(['Agree', 'Print', 'Off track']);
});

it('two colours side by side in a row are no key, three are', () => {
  const two = read([['Red: off track', 'Green: delivered']], redAndGreen('A4', 'B4'));
  expect(two.key).toEqual([]);
  const three = read([['Red: off track', 'Amber: slipping', 'Green: delivered']], filled('A4', 'B4', 'C4'));
  expect(three.key).toHaveLength(3);
  expect(three.actions).toEqual(['Agree', 'Print']);
});

it('a row of colours may have one cell in front that speaks of none, and no more', () => {
  const row = ['Red: off track', 'Amber: slipping', 'Green: delivered'];
  expect(read([['Legend', ...row]], filled('B4', 'C4', 'D4')).key).toHaveLength(3);
  expect(read([['Legend', 'Chair', ...row]], filled('C4', 'D4', 'E4')).actions).toHaveLength(3);
});

it('the last actions above a key that follows them at once stay actions', () => {
  const found = read(
    [
      ['', 'Complete the audit', '', '', ''],
      ['Red', 'Off track'],
      ['Amber', 'Slipping'],
      ['Green', 'Delivered'],
    ],
    { E4: '#FF0000', ...filled('A5', 'A6', 'A7') },
  );
  expect(found.actions).toEqual(['Agree', 'Print', 'Complete the audit']);
  expect(found.leftOut).toEqual(['A5', 'A6', 'A7']);
});

describe('right below the last action, without sample fills', () => {
  const names = ['Red', 'Amber', 'Green'];
  const meanings = ['Off track', 'Slipping', 'Delivered'];
  const last = ['3', 'Send', 'Chair', 'May 2022', 'Green'];

  it.each<[string, readonly (readonly string[])[]]>([
    ['names over what they mean', [names, meanings]],
    ['letters over what they mean', [['R', 'A', 'G'], meanings]],
    [
      'letters before what they mean',
      [
        ['R', 'Off track'],
        ['A', 'Slipping'],
        ['G', 'Delivered'],
      ],
    ],
  ])('%s are a key', (_, key) => {
    expect(read([last, ...key])).toMatchObject({ actions: ['Agree', 'Print', 'Send'], key: meanings });
  });

  it('names over what they mean are a key below an action without a number that is rated by a word', () => {
    expect(read([['', ...last.slice(1)], names, meanings]).key).toEqual(meanings);
  });

  it('names under headings rate what the headings name', () => {
    const summary = [
      ['', 'Partnerships', 'Training', 'Learning'],
      ['RAG', ...names],
      ['Why', 'Recruitment delayed', 'Some slippage', 'On track'],
    ];
    expect(read([last, ...summary]).key).toEqual([]);
  });

  it('lettered actions that speak of progress stay actions', () => {
    const lettered = [
      ['A', 'Complete the audit'],
      ['B', 'Hear of any delay'],
    ];
    expect(read([last, ...lettered])).toMatchObject({ key: [] });
    expect(read([last, ...lettered]).actions).toHaveLength(5);
    const led = [
      ['R', 'Complete the audit', 'Chair'],
      ['G', 'Hear of any delay', 'Chair'],
    ];
    expect(read([last, ...led]).actions).toHaveLength(5);
  });
});

it('no more than the last twenty rows are looked at', () => {
  const lines = Array.from({ length: 25 }, (_, at) => ['', `Complete part ${String(at)}`]);
  expect(read(lines).actions).toHaveLength(27);
});

it('below two tables side by side it belongs to neither', () => {
  const half = ['4', 'Fix', 'Police', 'June 2022', 'A'];
  const rows = [
    [...HEADER, '', ...HEADER],
    [...(ROWS[0] ?? []), '', ...half],
    [],
    ['', 'Off track'],
    ['', 'Delivered'],
  ];
  const plan = readAsked([sketch(rows, { fills: { A4: '#FF0000', A5: '#00B050' } })]);
  expect(plan.actions.map(({ text }) => text)).toEqual(['Agree', 'Fix']);
  expect(plan.ragKeyFromPlan).toBe(true);
});

describe('a key beside or below under its heading', () => {
  it.each([
    'Key',
    'RAG key',
    'Key to ratings',
    'Status key',
    'What the RAG colours mean',
    'Colour definitions',
  ])('“%s” begins it', (heading) => {
    const found = read([[heading], ['', 'Off track'], ['', 'Delivered']], redAndGreen('A5', 'A6'));
    expect(found.key).toEqual(['Off track', 'Delivered']);
    expect(found.actions).toEqual(['Agree', 'Print']);
  });

  it.each(['Keyworkers', 'Rating agencies', 'Key dates'])('“%s” does not', (heading) => {
    const found = read([
      ['', heading, 'Chair', 'May 2022', ''],
      ['', 'Tell the chair', 'Chair', 'June 2022', ''],
    ]);
    expect(found.actions).toHaveLength(4);
  });

  it('is a heading only where nothing stands beside it', () => {
    const found = read([['', 'Key', 'Chair', 'May 2022', '']]);
    expect(found.actions).toEqual(['Agree', 'Print', 'Key']);
  });
});

describe('a table that is itself a key', () => {
  const heads = ['RAG', 'Definition', 'Action required'];
  const key = (...rows: readonly (readonly string[])[]) =>
    readAsked([sketch([HEADER, ...ROWS]), sketch([heads, ...rows], { sheet: 'Scale' })]).sheets.map(
      ({ role }) => role,
    );

  it('is no plan where each of its rows begins with another rating', () => {
    expect(key(['Red', 'Off track', 'Escalate'], ['Green', 'Delivered', 'None'])).toEqual(['plan', 'other']);
  });

  it.each<[string, readonly (readonly string[])[]]>([
    ['it has one row', [['Red', 'Off track', 'Escalate']]],
    [
      'two rows have one rating',
      [
        ['Red', 'Agree', 'Meet'],
        ['Red', 'Print', 'Send'],
      ],
    ],
    [
      'a row begins with none',
      [
        ['Red', 'Agree', 'Meet'],
        ['Soon', 'Print', 'Send'],
      ],
    ],
  ])('may be a plan where %s', (_, rows) => {
    expect(key(...rows)).toEqual(['plan', 'plan']);
  });
});
