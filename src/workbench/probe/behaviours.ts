/** What Excel is thought to answer where something else would be obvious, tried. */
import type { BEHAVIOURS as RULES } from '../host/rules';
import type { Probe } from './probe';

/** Queues something and gives what reads its answers once it was sent. */
type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => unknown;

function asked(rule: keyof typeof RULES, what: string, ...batches: readonly Batch[]): Probe {
  return {
    rule,
    what,
    ask: async (sheet, context) => {
      const answers: unknown[] = [];
      for (const batch of batches) {
        const read = batch(sheet, context);
        await context.sync();
        answers.push(read());
      }
      return answers.length === 1 ? answers[0] : answers;
    },
  };
}

/** Sets values, in cells of that format where one is given, and reads them back with their formats. */
const typing =
  (address: string, values: unknown, format?: string): Batch =>
  (sheet) => {
    const range = sheet.getRange(address);
    if (format !== undefined) range.numberFormat = [[format]];
    (range as unknown as { values: unknown }).values = values;
    range.load('values,numberFormat');
    return () => [range.values, range.numberFormat];
  };

const merge =
  (address: string): Batch =>
  (sheet) => {
    sheet.getRange(address).merge();
    return () => 'merged';
  };

const fillRead =
  (fill: string | null): Batch =>
  (sheet) => {
    const range = sheet.getRange('A1');
    if (fill !== null) range.format.fill.color = fill;
    range.format.fill.load('color,tintAndShade');
    const cells = range.getCellProperties({ format: { fill: { color: true, tintAndShade: true } } });
    return () => [range.format.fill.color, range.format.fill.tintAndShade, cells.value[0]?.[0]?.format?.fill];
  };

export const BEHAVIOURS: readonly Probe[] = [
  asked('scalar-fills', 'a text for four cells', typing('A1:B2', 'x')),
  asked(
    'null-leaves-alone',
    'null and ""',
    typing('A1:C1', [['a', 'b', 'c']]),
    typing('A1:C1', [[null, '', 'z']]),
  ),
  asked('typed-text', 'formula, numbers, truth', (sheet) => {
    const range = sheet.getRange('A1:E1');
    range.values = [['=A2+1', '12.5', '50%', 'true', 'plain']];
    range.load('formulas,valueTypes');
    return () => [range.formulas, range.valueTypes];
  }),
  asked('typed-dates', 'a day', typing('A1', '3/4/2021')),
  asked('typed-dates', 'a day without a year', (sheet) => {
    const range = sheet.getRange('A1');
    range.values = [['1/2']];
    range.load('text,numberFormat');
    return () => [range.text, range.numberFormat];
  }),
  asked('apostrophe-text', 'before a formula and a date', typing('A1:B1', [["'=A2", "'1/2"]])),
  ...['=1+1', '1/2', 1.1, "'x"].map((value) =>
    asked('text-format-keeps', String(value), typing('A1', value, '@')),
  ),
  asked('merged-write-ignored', 'below the first', merge('A1:A2'), typing('A1:A2', [['first'], ['second']])),
  asked('merge-keeps-first', 'two cells', typing('A1:B1', [['first', 'second']]), merge('A1:B1'), (sheet) => {
    const range = sheet.getRange('A1:B1').load('values');
    return () => range.values;
  }),
  asked(
    'copy-values',
    'a merged text, a formula and a number, looks first',
    merge('A1:B1'),
    typing('A1', "'1/2"),
    typing('A2', '=1-1'),
    typing('B2', 3, '0.0'),
    (sheet) => {
      sheet.getRange('A5').copyFrom(sheet.getRange('A1:B2'), 'Formats');
      sheet.getRange('A5').copyFrom(sheet.getRange('A1:B2'), 'Values');
      const range = sheet.getRange('A5:B6').load('values,formulas,numberFormat');
      const merged = range.getMergedAreasOrNullObject().load('address');
      return () => [range.values.flat(), range.formulas.flat(), range.numberFormat.flat(), merged.address];
    },
  ),
  asked('merged-areas-anchor', 'with and without the first cell', merge('A1:A3'), (sheet) => {
    const whole = sheet.getRange('A1:A3').getMergedAreasOrNullObject().load('address,areaCount');
    const part = sheet.getRange('A2:A3').getMergedAreasOrNullObject().load('address');
    return () => [whole.address, whole.areaCount, part.isNullObject];
  }),
  asked('no-fill-white', 'none, then white', fillRead(null), fillRead('white')),
  asked('mixed-null', 'two fills, one font', (sheet) => {
    sheet.getRange('A1').format.fill.color = '#FF0000';
    sheet.getRange('A1:B1').format.font.bold = true;
    const { format } = sheet.getRange('A1:B1').load('format/fill/color,format/font/bold');
    return () => [format.fill.color, format.font.bold];
  }),
  asked('unbounded-null', 'three columns', (sheet) => {
    const range = sheet.getRange('A:C').load('values,formulas,text,numberFormat,address,columnCount');
    return () => [
      range.values,
      range.formulas,
      range.text,
      range.numberFormat,
      range.address,
      range.columnCount,
    ];
  }),
  asked('unbounded-null', 'every cell of two rows, by its address', (sheet) => {
    const range = sheet.getRange('A1:XFD2').load('values,address');
    return () => [range.values, range.address];
  }),
  asked('address-cut', '1,500 areas', (sheet) => {
    const cells = Array.from({ length: 1500 }, (_cell, index) => `A${String(index * 2 + 1)}`);
    const areas = sheet.getRanges(cells.join(',')).load('address');
    return () => areas.address.length;
  }),
  asked('areas-address', 'three areas', (sheet) => {
    const areas = sheet.getRanges('A1:B2,D4,3:3').load('address');
    return () => areas.address;
  }),
  asked('used-range-empty', 'an empty sheet', (sheet) => {
    const range = sheet.getUsedRange().load('address');
    const none = sheet.getUsedRangeOrNullObject(true).load('address');
    return () => [range.address, none.isNullObject];
  }),
  asked('hyperlink-look', 'a link within the workbook', (sheet) => {
    const range = sheet.getRange('A1');
    range.hyperlink = { documentReference: "'Data'!B2", textToDisplay: 'Go there', screenTip: 'B2' };
    range.load('values,hyperlink,format/font/color,format/font/underline');
    return () => [range.values, range.hyperlink, range.format.font.color, range.format.font.underline];
  }),
  {
    rule: 'not-a-transaction',
    what: 'a wrong array between two right ones',
    ask: async (sheet, context) => {
      sheet.getRange('A1').values = [['before']];
      sheet.getRange('A2:B2').values = [['too few']];
      sheet.getRange('A3').values = [['after']];
      const said = await context.sync().then(
        () => 'not refused',
        (error: unknown) => (error as { code?: string }).code,
      );
      const range = context.workbook.worksheets.getItem('Data').getRange('A1:A3').load('values');
      await context.sync();
      return [said, range.values];
    },
  },
  asked('property-key-case', 'set twice', (sheet) => {
    sheet.customProperties.add('Kind', 'summary');
    sheet.customProperties.add('KIND', 'checks');
    const property = sheet.customProperties.getItem('kind').load('key,value');
    const all = sheet.customProperties.load('items/key');
    return () => [property.key, property.value, all.items.length];
  }),
  asked('copy-without-properties', 'a sheet copied twice', (sheet) => {
    sheet.getRange('A1').values = [['kept']];
    sheet.customProperties.add('kind', 'summary');
    const copy = sheet.copy().load('name');
    const cell = copy.getRange('A1').load('values');
    const property = copy.customProperties.getItemOrNullObject('kind');
    const twice = sheet.copy('Beginning').load('name,position');
    return () => [copy.name, cell.values, property.isNullObject, twice.name, twice.position];
  }),
];
