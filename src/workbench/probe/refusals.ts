/** What Excel is thought to refuse, tried. */
import type { RefusalId } from '../host/rules';
import type { Probe } from './probe';

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const sheets = (context: Excel.RequestContext): Excel.WorksheetCollection => context.workbook.worksheets;

/** @param prepare sent before, in a request of its own, since nothing of it is to be refused */
function refused(rule: RefusalId, what: string, batch: Batch, prepare?: Batch): Probe {
  return {
    rule,
    what,
    ask: async (sheet, context) => {
      if (prepare) {
        await prepare(sheet, context);
        await context.sync();
      }
      batch(sheet, context);
      await context.sync();
      return 'not refused';
    },
  };
}

/** What TypeScript would not let pass, but JavaScript does. */
function setUnchecked(range: Excel.Range, value: unknown): void {
  (range as unknown as { values: unknown }).values = value;
}

const badName = (what: string, name: string): Probe =>
  refused('sheet-name-invalid', what, (_sheet, context) => sheets(context).add(name));
const addHidden =
  (name: string, visibility: 'Hidden' | 'VeryHidden'): Batch =>
  (_sheet, context) =>
    void (sheets(context).add(name).visibility = visibility);
const hideOthers: Batch = async (_sheet, context) => {
  const all = sheets(context).load('items/name');
  await context.sync();
  for (const one of all.items) if (one.name !== 'Data') one.visibility = 'Hidden';
};

/** Changes that a protected sheet refuses. */
export const SHEET_CHANGES: readonly (readonly [what: string, batch: Batch])[] = [
  ['values', (sheet) => void (sheet.getRange('A1').values = [[1]])],
  ['a fill', (sheet) => void (sheet.getRange('A1').format.fill.color = '#FF0000')],
  ['a font', (sheet) => void (sheet.getRange('A1').format.font.bold = true)],
  ['a width', (sheet) => void (sheet.getRange('A:A').format.columnWidth = 40)],
  ['a merge', (sheet) => sheet.getRange('A1:B1').merge()],
  ['clearing', (sheet) => sheet.getRange('A1:B1').clear()],
  ['a chart', (sheet) => sheet.charts.add('BarStacked', sheet.getRange('A1:B2'))],
  ['filter buttons', (sheet) => sheet.autoFilter.apply(sheet.getRange('A1:B2'))],
  ['a link', (sheet) => void (sheet.getRange('A1').hyperlink = { documentReference: 'Data!A2' })],
];

/** Changes that a workbook refuses whose structure is protected. */
export const STRUCTURE_CHANGES: readonly (readonly [what: string, batch: Batch])[] = [
  ['adding', (_sheet, context) => sheets(context).add('New')],
  ['renaming', (sheet) => void (sheet.name = 'New')],
  ['deleting', (sheet) => sheet.delete()],
  ['hiding', (sheet) => void (sheet.visibility = 'Hidden')],
  ['moving', (sheet) => void (sheet.position = 0)],
];

/** These only Excel can be asked: the host has no way to protect anything. */
export const PROTECTED: readonly Probe[] = [
  ...SHEET_CHANGES.map(([what, batch]) =>
    refused('sheet-protected', what, batch, (sheet) => sheet.protection.protect()),
  ),
  ...STRUCTURE_CHANGES.map(([what, batch]): Probe => ({
    rule: 'structure-protected',
    what,
    ask: async (sheet, context) => {
      const { protection } = context.workbook;
      protection.protect();
      await context.sync();
      try {
        batch(sheet, context);
        await context.sync();
        return 'not refused';
      } finally {
        protection.unprotect();
        await context.sync();
      }
    },
  })),
];

export const REFUSALS: readonly Probe[] = [
  refused('item-not-found', 'an unknown sheet', (_, context) => sheets(context).getItem('Nope').load('name')),
  refused('item-not-found', 'an unknown chart', (sheet) => sheet.charts.getItem('Nope').load('name')),
  refused('item-not-found', 'an unknown custom property', (sheet) =>
    sheet.customProperties.getItem('nope').load('value'),
  ),
  refused('text-not-found', 'a text that stands there only as a part', (sheet) => {
    sheet.getRange('A1').values = [['Plan settings']];
    sheet.getRange('A1:B2').find('Plan', { completeMatch: true, matchCase: true }).load('address');
  }),
  refused('null-object-used', 'deleting a null object', (_, context) => {
    sheets(context).getItemOrNullObject('Nope').delete();
  }),
  refused('null-object-used', 'naming a null object', (_, context) => {
    sheets(context).getItemOrNullObject('Nope').name = 'Yes';
  }),
  badName('32 characters', 'a'.repeat(32)),
  badName('a blank', ' '),
  badName('the reserved name', 'history'),
  badName('an apostrophe first', "'Plan"),
  badName('an apostrophe last', "Plan'"),
  ...[':', '\\', '/', '?', '*', '[', ']'].map((sign) => badName(`a name with ${sign}`, `Plan${sign}2`)),
  refused('sheet-name-invalid', 'renaming to 32 characters', (sheet) => void (sheet.name = 'a'.repeat(32))),
  refused('sheet-name-taken', 'in another case', (_, context) => sheets(context).add('DATA')),
  refused(
    'sheet-name-taken',
    'renaming',
    (sheet) => void (sheet.name = 'notes'),
    (_, context) => sheets(context).add('Notes'),
  ),
  refused('last-visible-sheet', 'deleting it', (sheet) => sheet.delete(), hideOthers),
  refused('last-visible-sheet', 'hiding it', (sheet) => void (sheet.visibility = 'Hidden'), hideOthers),
  refused(
    'very-hidden-delete',
    'deleting',
    (_, context) => sheets(context).getItem('Secret').delete(),
    addHidden('Secret', 'VeryHidden'),
  ),
  refused(
    'hidden-activate',
    'activating',
    (_, context) => sheets(context).getItem('Other').activate(),
    addHidden('Other', 'Hidden'),
  ),
  refused(
    'hidden-activate',
    'selecting',
    (_, context) => sheets(context).getItem('Other').getRange('A1').select(),
    addHidden('Other', 'Hidden'),
  ),
  ...(
    [
      ['too few columns', [[1], [2]]],
      ['too few rows', [[1, 2]]],
      ['ragged rows', [[1, 2], [3]]],
      ['a flat array', [1, 2]],
    ] as const
  ).map(([what, values]) =>
    refused('array-shape', what, (sheet) => {
      setUnchecked(sheet.getRange('A1:B2'), values);
    }),
  ),
  refused('array-shape', 'a number format', (sheet) => void (sheet.getRange('A1:B2').numberFormat = [['@']])),
  refused('array-shape', 'more cells than are sent at once', (sheet) => {
    sheet.getRange('A1:J400').values = Array.from({ length: 401 }, () => Array.from({ length: 10 }, () => 1));
  }),
  refused('array-shape', 'cell properties', (sheet) => {
    sheet.getRange('A1:B2').setCellProperties([[{}, {}]]);
  }),
  refused('argument-invalid', 'null for all values', (sheet) => {
    setUnchecked(sheet.getRange('A1'), null);
  }),
  refused(
    'argument-invalid',
    'a colour that is none',
    (sheet) => void (sheet.getRange('A1').format.fill.color = 'reddish'),
  ),
  refused('argument-invalid', 'an alignment that is none', (sheet) => {
    (sheet.getRange('A1').format as { horizontalAlignment: string }).horizontalAlignment = 'Middle';
  }),
  refused('argument-invalid', 'a row beyond the range', (sheet) =>
    sheet.getRange('A1:B2').getRow(2).load('address'),
  ),
  refused('address-invalid', 'no address', (sheet) => sheet.getRange('Plan').load('address')),
  refused('address-invalid', 'row 0', (sheet) => sheet.getRange('A0').load('address')),
  refused('address-invalid', 'beyond the last row', (sheet) => sheet.getRange('A1048577').load('address')),
  refused('address-invalid', 'another sheet', (sheet) => sheet.getRange('Notes!A1').load('address')),
  refused('address-invalid', 'above the first row', (sheet) =>
    sheet.getRange('A1').getOffsetRange(-1, 0).load('address'),
  ),
  refused(
    'text-too-long',
    '32,768 characters',
    (sheet) => void (sheet.getRange('A1').values = [['x'.repeat(32_768)]]),
  ),
  refused('header-too-long', '254 characters and their code', (sheet) => {
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = 'x'.repeat(254);
  }),
  ...['=1+', '=(1', '- see (above', '@nobody,', '=== part ==='].map((text) =>
    refused('formula-invalid', text, (sheet) => void (sheet.getRange('A1').values = [[text]])),
  ),
  refused('row-height-limit', '410 points', (sheet) => void (sheet.getRange('1:1').format.rowHeight = 410)),
  refused('border-inside', 'a single row', (sheet) => {
    sheet.getRange('A1:C1').format.borders.getItem('InsideHorizontal').style = 'Continuous';
  }),
  refused('unbounded-write', 'values of a column', (sheet) => {
    setUnchecked(sheet.getRange('A:A'), 1);
  }),
  refused(
    'merge-overlap',
    'through another',
    (sheet) => sheet.getRange('C1:D2').merge(),
    (sheet) => sheet.getRange('A1:C1').merge(),
  ),
  refused(
    'merged-areas-limit',
    '513 areas',
    (sheet) => sheet.getRange('A1:B600').getMergedAreasOrNullObject().load('address'),
    (sheet) => sheet.getRange('A1:B513').merge(true),
  ),
  refused('range-limit', '5,000,001 cells', (sheet) => sheet.getRange('A1:F900000').load('values')),
  {
    rule: 'reference-gone',
    what: 'a range of a deleted sheet',
    ask: async (_, context) => {
      const range = sheets(context).add('Gone').getRange('A1');
      context.trackedObjects.add(range);
      await context.sync();
      sheets(context).getItem('Gone').delete();
      await context.sync();
      range.load('values');
      await context.sync();
      return range.values;
    },
  },
  refused('property-key', '256 characters', (sheet) => sheet.customProperties.add('k'.repeat(256), 'v')),
];
