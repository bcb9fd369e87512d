/** A case for every rule the host enforces, through Microsoft's own client. */
import type { SheetModel } from '../../../src/workbench/host/model';
import { assumedRules, BEHAVIOURS, REFUSALS, RULES, type RefusalId } from '../../../src/workbench/host/rules';
import { filterOut } from '../../support/filter';
import { codeOf, open, protect, protectStructure, type Opened } from './support';

type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

interface RefusalCase {
  readonly rule: RefusalId;
  readonly what: string;
  readonly before?: (opened: Opened) => void;
  readonly batch: Batch;
}

const sheets = (context: Excel.RequestContext): Excel.WorksheetCollection => context.workbook.worksheets;
const mergeMany = (sheet: SheetModel, count: number): void => {
  for (let row = 0; row < count; row += 1) sheet.merge({ top: row, left: 0, bottom: row, right: 1 });
};
const setUnchecked = (range: Excel.Range, value: unknown): void => {
  // What TypeScript would not let pass, but JavaScript does.
  (range as unknown as { values: unknown }).values = value;
};
const badName = (what: string, name: string): RefusalCase => ({
  rule: 'sheet-name-invalid',
  what,
  batch: (context) => sheets(context).add(name),
});

const REFUSED: readonly RefusalCase[] = [
  {
    rule: 'api-not-found',
    what: 'a member we do not have',
    batch: (_context, sheet) => sheet.tables.add('A1:B2', true),
  },
  {
    rule: 'item-not-found',
    what: 'an unknown sheet',
    batch: (context) => sheets(context).getItem('Nope').load('name'),
  },
  {
    rule: 'item-not-found',
    what: 'an unknown chart',
    batch: (_context, sheet) => sheet.charts.getItem('Nope').load('name'),
  },
  {
    rule: 'item-not-found',
    what: 'an unknown custom property',
    batch: (_context, sheet) => sheet.customProperties.getItem('nope').load('value'),
  },
  {
    rule: 'null-object-used',
    what: 'deleting a null object',
    batch: (context) => {
      sheets(context).getItemOrNullObject('Nope').delete();
    },
  },
  {
    rule: 'null-object-used',
    what: 'naming a null object',
    batch: (context) => {
      sheets(context).getItemOrNullObject('Nope').name = 'Yes';
    },
  },
  badName('32 characters', 'a'.repeat(32)),
  badName('a blank', ' '),
  badName('the reserved name', 'history'),
  badName('an apostrophe first', "'Plan"),
  badName('an apostrophe last', "Plan'"),
  ...[':', '\\', '/', '?', '*', '[', ']'].map((sign) => badName(`a name with ${sign}`, `Plan${sign}2`)),
  {
    rule: 'sheet-name-invalid',
    what: 'renaming to 32 characters',
    batch: (_context, sheet) => {
      sheet.name = 'a'.repeat(32);
    },
  },
  { rule: 'sheet-name-taken', what: 'in another case', batch: (context) => sheets(context).add('DATA') },
  {
    rule: 'sheet-name-taken',
    what: 'the name of a chart sheet',
    before: ({ workbook }) => Object.defineProperty(workbook, 'otherNames', { value: () => ['Chart1'] }),
    batch: (context) => sheets(context).add('chart1'),
  },
  {
    rule: 'sheet-name-taken',
    what: 'renaming',
    before: ({ workbook }) => workbook.addSheet('Notes'),
    batch: (_context, sheet) => {
      sheet.name = 'notes';
    },
  },
  ...(
    [
      ['values', (sheet) => void (sheet.getRange('A1').values = [[1]])],
      ['a fill', (sheet) => void (sheet.getRange('A1').format.fill.color = '#FF0000')],
      ['a font', (sheet) => void (sheet.getRange('A1').format.font.bold = true)],
      ['a width', (sheet) => void (sheet.getRange('A:A').format.columnWidth = 40)],
      ['a merge', (sheet) => sheet.getRange('A1:B1').merge()],
      ['clearing', (sheet) => sheet.getRange('A1:B1').clear()],
      ['a chart', (sheet) => sheet.charts.add('BarStacked', sheet.getRange('A1:B2'))],
      ['filter buttons', (sheet) => sheet.autoFilter.apply(sheet.getRange('A1:B2'))],
      ['a link', (sheet) => void (sheet.getRange('A1').hyperlink = { documentReference: 'Data!A2' })],
    ] as readonly [string, (sheet: Excel.Worksheet) => unknown][]
  ).map(([what, batch]): RefusalCase => ({
    rule: 'sheet-protected',
    what,
    before: ({ sheet }) => {
      protect(sheet);
    },
    batch: (_context, sheet) => batch(sheet),
  })),
  ...(
    [
      ['adding', (context) => sheets(context).add('New')],
      ['renaming', (_context, sheet) => void (sheet.name = 'New')],
      ['deleting', (_context, sheet) => sheet.delete()],
      ['hiding', (_context, sheet) => void (sheet.visibility = 'Hidden')],
      ['moving', (_context, sheet) => void (sheet.position = 0)],
    ] as readonly [string, Batch][]
  ).map(([what, batch]): RefusalCase => ({
    rule: 'structure-protected',
    what,
    before: ({ workbook }) => {
      protectStructure(workbook);
    },
    batch,
  })),
  { rule: 'last-visible-sheet', what: 'deleting it', batch: (_context, sheet) => sheet.delete() },
  {
    rule: 'last-visible-sheet',
    what: 'hiding it',
    before: ({ workbook }) => workbook.addSheet('Other').setVisibility('Hidden'),
    batch: (_context, sheet) => {
      sheet.visibility = 'Hidden';
    },
  },
  {
    rule: 'very-hidden-delete',
    what: 'deleting',
    before: ({ workbook }) => workbook.addSheet('Secret').setVisibility('VeryHidden'),
    batch: (context) => sheets(context).getItem('Secret').delete(),
  },
  {
    rule: 'hidden-activate',
    what: 'activating',
    before: ({ workbook }) => workbook.addSheet('Other').setVisibility('Hidden'),
    batch: (context) => sheets(context).getItem('Other').activate(),
  },
  {
    rule: 'hidden-activate',
    what: 'selecting',
    before: ({ workbook }) => workbook.addSheet('Other').setVisibility('Hidden'),
    batch: (context) => sheets(context).getItem('Other').getRange('A1').select(),
  },
  ...(
    [
      ['too few columns', [[1], [2]]],
      ['too few rows', [[1, 2]]],
      ['ragged rows', [[1, 2], [3]]],
      ['a flat array', [1, 2]],
    ] as const
  ).map(([what, values]): RefusalCase => ({
    rule: 'array-shape',
    what,
    batch: (_context, sheet) => {
      setUnchecked(sheet.getRange('A1:B2'), values);
    },
  })),
  {
    rule: 'array-shape',
    what: 'a number format',
    batch: (_context, sheet) => {
      sheet.getRange('A1:B2').numberFormat = [['@']];
    },
  },
  {
    rule: 'array-shape',
    what: 'more cells than are sent at once',
    batch: (_context, sheet) => {
      sheet.getRange('A1:J400').values = Array.from({ length: 401 }, () =>
        Array.from({ length: 10 }, () => 1),
      );
    },
  },
  {
    rule: 'array-shape',
    what: 'cell properties',
    batch: (_context, sheet) => {
      sheet.getRange('A1:B2').setCellProperties([[{}, {}]]);
    },
  },
  {
    rule: 'argument-invalid',
    what: 'null for all values',
    batch: (_context, sheet) => {
      setUnchecked(sheet.getRange('A1'), null);
    },
  },
  {
    rule: 'argument-invalid',
    what: 'a colour that is none',
    batch: (_context, sheet) => {
      sheet.getRange('A1').format.fill.color = 'reddish';
    },
  },
  {
    rule: 'argument-invalid',
    what: 'an alignment that is none',
    batch: (_context, sheet) => {
      (sheet.getRange('A1').format as { horizontalAlignment: string }).horizontalAlignment = 'Middle';
    },
  },
  {
    rule: 'argument-invalid',
    what: 'a row beyond the range',
    batch: (_context, sheet) => sheet.getRange('A1:B2').getRow(2).load('address'),
  },
  {
    rule: 'address-invalid',
    what: 'no address',
    batch: (_context, sheet) => sheet.getRange('Plan').load('address'),
  },
  {
    rule: 'address-invalid',
    what: 'row 0',
    batch: (_context, sheet) => sheet.getRange('A0').load('address'),
  },
  {
    rule: 'address-invalid',
    what: 'beyond the last row',
    batch: (_context, sheet) => sheet.getRange('A1048577').load('address'),
  },
  {
    rule: 'address-invalid',
    what: 'another sheet',
    batch: (_context, sheet) => sheet.getRange('Notes!A1').load('address'),
  },
  {
    rule: 'address-invalid',
    what: 'above the first row',
    batch: (_context, sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('address'),
  },
  {
    rule: 'text-too-long',
    what: '32,768 characters',
    batch: (_context, sheet) => {
      sheet.getRange('A1').values = [['x'.repeat(32_768)]];
    },
  },
  {
    rule: 'header-too-long',
    what: '254 characters and their code',
    batch: (_context, sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = 'x'.repeat(254);
    },
  },
  ...['=1+', '=(1', '- see (above', '@nobody,', '=== part ==='].map((text): RefusalCase => ({
    rule: 'formula-invalid',
    what: text,
    batch: (_context, sheet) => {
      sheet.getRange('A1').values = [[text]];
    },
  })),
  {
    rule: 'row-height-limit',
    what: '410 points',
    batch: (_context, sheet) => {
      sheet.getRange('1:1').format.rowHeight = 410;
    },
  },
  {
    rule: 'border-inside',
    what: 'a single row',
    batch: (_context, sheet) => {
      sheet.getRange('A1:C1').format.borders.getItem('InsideHorizontal').style = 'Continuous';
    },
  },
  {
    rule: 'unbounded-write',
    what: 'values of a column',
    batch: (_context, sheet) => {
      setUnchecked(sheet.getRange('A:A'), 1);
    },
  },
  {
    rule: 'merge-overlap',
    what: 'through another',
    before: ({ sheet }) => sheet.merge({ top: 0, left: 0, bottom: 0, right: 2 }),
    batch: (_context, sheet) => {
      sheet.getRange('C1:D2').merge();
    },
  },
  {
    rule: 'merged-areas-limit',
    what: '513 areas',
    before: ({ sheet }) => {
      mergeMany(sheet, 513);
    },
    batch: (_context, sheet) => sheet.getRange('A1:B600').getMergedAreasOrNullObject().load('address'),
  },
  {
    rule: 'range-limit',
    what: '5,000,001 cells',
    batch: (_context, sheet) => sheet.getRange('A1:F900000').load('values'),
  },
  {
    rule: 'property-key',
    what: '256 characters',
    batch: (_context, sheet) => sheet.customProperties.add('k'.repeat(256), 'v'),
  },
  ...(
    [
      ['values', (sheet) => void (sheet.getRange('A3:A4').values = [['a'], ['b']])],
      [
        'formulas',
        (sheet) => void (sheet.getRange('A1:A9').formulas = Array.from({ length: 9 }, () => ['a'])),
      ],
    ] as readonly [string, (sheet: Excel.Worksheet) => unknown][]
  ).map(([what, batch]): RefusalCase => ({
    rule: 'filtered-write',
    what,
    before: ({ sheet }) => {
      filterOut(sheet, { top: 1, left: 0, bottom: 4, right: 2 }, [3]);
    },
    batch: (_context, sheet) => batch(sheet),
  })),
  {
    rule: 'host-limit',
    what: 'criteria of a filter',
    batch: (_context, sheet) => {
      sheet.autoFilter.apply(sheet.getRange('A1:B3'), 0, { filterOn: 'Values', values: ['a'] });
    },
  },
  {
    rule: 'host-limit',
    what: 'a filter in the place of another',
    batch: (_context, sheet) => {
      sheet.autoFilter.apply(sheet.getRange('A1:B3'));
      sheet.autoFilter.apply(sheet.getRange('A1:B4'));
    },
  },
  {
    rule: 'host-limit',
    what: 'the fill of a whole column',
    batch: (_context, sheet) => {
      sheet.getRange('A:A').format.fill.color = '#FF0000';
    },
  },
  {
    rule: 'host-limit',
    what: 'a property the host only reads',
    batch: (_context, sheet) => {
      sheet.getRange('A1').rowHidden = true;
    },
  },
];

describe('what Excel refuses', () => {
  test.each(REFUSED.map((each) => [each.rule, each.what, each] as const))(
    '%s: %s',
    async (rule, _what, { before, batch }) => {
      const opened = open();
      before?.(opened);
      const code = await codeOf(
        opened.run(async (context) => {
          batch(context, context.workbook.worksheets.getItem('Data'));
          await context.sync();
        }),
      );
      expect({ code, rule: opened.host.lastRefusal()?.rule }).toEqual({ code: REFUSALS[rule].code, rule });
    },
  );

  test('reference-gone: a tracked range whose sheet was deleted', async () => {
    const { run, workbook, host } = open();
    workbook.addSheet('Gone');
    const code = await codeOf(
      run(async (context) => {
        const range = context.workbook.worksheets.getItem('Gone').getRange('A1');
        context.trackedObjects.add(range);
        await context.sync();
        context.workbook.worksheets.getItem('Gone').delete();
        await context.sync();
        range.load('values');
        await context.sync();
      }),
    );
    expect([code, host.lastRefusal()?.rule]).toEqual(['ItemNotFound', 'reference-gone']);
  });

  test('action-unknown: a request office.js of this build does not send', async () => {
    const { host } = open();
    const answer = await host.processQuery(
      JSON.stringify({ Actions: [{ Id: 1, ActionType: 99, Name: '', ObjectPathId: 0 }], ObjectPaths: {} }),
    );
    expect(answer).toContain('"Code":"InvalidRequest"');
    expect(host.lastRefusal()?.rule).toBe('action-unknown');
  });
});

test('every rule has a case', () => {
  const tried = new Set<string>([
    ...REFUSED.map(({ rule }) => rule),
    'reference-gone',
    'action-unknown',
    // In behaviours.test.ts, whose names are checked there.
    ...Object.keys(BEHAVIOURS),
  ]);
  expect(RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
});

test('the number of rules nobody has seen real Excel follow may only fall', () => {
  expect(assumedRules().length).toBeLessThanOrEqual(10);
});
