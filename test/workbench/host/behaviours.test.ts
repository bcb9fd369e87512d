/** The rules that are a behaviour: what real Excel answers where something else would be obvious. */
import { seamSettings } from '../../../src/workbench/host/browser-office';
import type { BEHAVIOURS } from '../../../src/workbench/host/rules';
import { filterOut } from '../../support/filter';
import { codeOf, open, type Opened } from './support';

type Case = (opened: Opened) => Promise<unknown>;

/** Runs a batch on the sheet "Data" and loads what it gives back. */
async function ask<T>(
  { run }: Opened,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => () => T,
): Promise<T> {
  return run(async (context) => {
    const answer = batch(context.workbook.worksheets.getItem('Data'), context);
    await context.sync();
    return answer();
  });
}

/** Sets values on a range and reads values and formats back. */
function typing(
  opened: Opened,
  address: string,
  values: unknown,
  format: string | null = null,
): Promise<[unknown, unknown]> {
  return ask(opened, (sheet) => {
    const range = sheet.getRange(address);
    if (format !== null) range.numberFormat = [[format]];
    (range as unknown as { values: unknown }).values = values;
    range.load('values,numberFormat');
    return () => [range.values, range.numberFormat];
  });
}

/** Listens to the workbook from now on; gives what was told once it has all come. */
async function heard(
  { run }: Opened,
  listen: (workbook: Excel.Workbook, tell: (words: string) => Promise<void>) => void,
): Promise<() => Promise<readonly string[]>> {
  const seen: string[] = [];
  await run(async (context) => {
    listen(context.workbook, (words) => {
      seen.push(words);
      return Promise.resolve();
    });
    await context.sync();
  });
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return seen;
  };
}

const CASES: Record<keyof typeof BEHAVIOURS, Case> = {
  'scalar-fills': async (opened) => {
    expect((await typing(opened, 'A1:B2', 'x'))[0]).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  },
  'null-leaves-alone': async (opened) => {
    await typing(opened, 'A1:C1', [['a', 'b', 'c']]);
    expect((await typing(opened, 'A1:C1', [[null, '', 'z']]))[0]).toEqual([['a', '', 'z']]);
  },
  'typed-text': async (opened) => {
    const formulas = await ask(opened, (sheet) => {
      const range = sheet.getRange('A1:E1');
      range.values = [['=A2+1', '12.5', '50%', 'true', 'plain']];
      range.load('formulas,valueTypes');
      return () => [range.formulas, range.valueTypes];
    });
    expect(formulas).toEqual([
      [['=A2+1', 12.5, 0.5, true, 'plain']],
      [['Double', 'Double', 'Double', 'Boolean', 'String']],
    ]);
  },
  'typed-dates': async (opened) => {
    expect(await typing(opened, 'A1:B1', [['3/4/2021', '1/2']])).toEqual([
      [[44259, 44563]],
      [['m/d/yyyy', 'd-mmm']],
    ]);
  },
  'apostrophe-text': async (opened) => {
    expect(await typing(opened, 'A1:B1', [["'=A2", "'1/2"]])).toEqual([
      [['=A2', '1/2']],
      [['General', 'General']],
    ]);
  },
  'text-format-keeps': async (opened) => {
    const read = async (value: unknown): Promise<unknown> => (await typing(opened, 'A1', value, '@'))[0];
    expect(await read('=1+1')).toEqual([['=1+1']]);
    expect(await read('1/2')).toEqual([['1/2']]);
    expect(await read(1.1)).toEqual([['1.1']]);
    expect(await read("'x")).toEqual([['x']]);
  },
  'merged-write-ignored': async (opened) => {
    opened.sheet.merge({ top: 0, left: 0, bottom: 1, right: 0 });
    expect((await typing(opened, 'A1:A2', [['first'], ['second']]))[0]).toEqual([['first'], ['']]);
  },
  'merge-keeps-first': async (opened) => {
    await typing(opened, 'A1:B1', [['first', 'second']]);
    const values = await ask(opened, (sheet) => {
      const range = sheet.getRange('A1:B1');
      range.merge();
      range.load('values');
      return () => range.values;
    });
    expect(values).toEqual([['first', '']]);
  },
  'merged-areas-anchor': async (opened) => {
    opened.sheet.merge({ top: 0, left: 0, bottom: 2, right: 0 });
    const found = await ask(opened, (sheet) => {
      const whole = sheet.getRange('A1:A3').getMergedAreasOrNullObject().load('address,areaCount');
      const part = sheet.getRange('A2:A3').getMergedAreasOrNullObject().load('address');
      return () => [whole.address, whole.areaCount, part.isNullObject];
    });
    expect(found).toEqual(['Data!A1:A3', 1, true]);
  },
  'no-fill-white': async (opened) => {
    const read = (fill: string | null): Promise<unknown> =>
      ask(opened, (sheet) => {
        const range = sheet.getRange('A1');
        if (fill !== null) range.format.fill.color = fill;
        range.format.fill.load('color,tintAndShade');
        const cells = range.getCellProperties({ format: { fill: { color: true, tintAndShade: true } } });
        return () => [
          range.format.fill.color,
          range.format.fill.tintAndShade,
          cells.value[0]?.[0]?.format?.fill,
        ];
      });
    expect(await read(null)).toEqual(['#FFFFFF', null, { color: '#FFFFFF', tintAndShade: null }]);
    expect(await read('white')).toEqual(['#FFFFFF', 0, { color: '#FFFFFF', tintAndShade: 0 }]);
  },
  'mixed-null': async (opened) => {
    const read = await ask(opened, (sheet) => {
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1:B1').format.font.bold = true;
      const { format } = sheet.getRange('A1:B1').load('format/fill/color,format/font/bold');
      return () => [format.fill.color, format.font.bold];
    });
    expect(read).toEqual([null, true]);
  },
  'unbounded-null': async (opened) => {
    const read = await ask(opened, (sheet) => {
      const range = sheet.getRange('A:C').load('values,formulas,text,numberFormat,address,columnCount');
      return () => [
        range.values,
        range.formulas,
        range.text,
        range.numberFormat,
        range.address,
        range.columnCount,
      ];
    });
    expect(read).toEqual([null, null, null, null, 'Data!A:C', 3]);
  },
  'address-cut': async (opened) => {
    const cells = Array.from({ length: 1500 }, (_cell, index) => `A${String(index * 2 + 1)}`);
    const length = await ask(opened, (sheet) => {
      const areas = sheet.getRanges(cells.join(',')).load('address');
      return () => areas.address.length;
    });
    expect(length).toBe(8192);
  },
  'areas-address': async (opened) => {
    const address = await ask(opened, (sheet) => {
      const areas = sheet.getRanges('A1:B2,D4,3:3').load('address');
      return () => areas.address;
    });
    expect(address).toBe('Data!A1:B2, Data!D4, Data!3:3');
  },
  'used-range-empty': async (opened) => {
    const read = await ask(opened, (sheet) => {
      const range = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject(true).load('address');
      return () => [range.address, none.isNullObject];
    });
    expect(read).toEqual(['Data!A1', true]);
  },
  'hyperlink-look': async (opened) => {
    const read = await ask(opened, (sheet) => {
      const range = sheet.getRange('A1');
      range.hyperlink = { documentReference: "'Data'!B2", textToDisplay: 'Go there', screenTip: 'B2' };
      range.load('values,hyperlink,format/font/color,format/font/underline');
      return () => [range.values, range.hyperlink, range.format.font.color, range.format.font.underline];
    });
    expect(read).toEqual([
      [['Go there']],
      { documentReference: "'Data'!B2", screenTip: 'B2', textToDisplay: 'Go there' },
      '#0563C1',
      'Single',
    ]);
  },
  'not-a-transaction': async (opened) => {
    const { run, sheet } = opened;
    const code = await codeOf(
      run(async (context) => {
        const data = context.workbook.worksheets.getItem('Data');
        data.getRange('A1').values = [['before']];
        data.getRange('A2:B2').values = [['too few']];
        data.getRange('A3').values = [['after']];
        await context.sync();
      }),
    );
    expect([code, sheet.content(0, 0).value, sheet.content(2, 0).value]).toEqual([
      'InvalidArgument',
      'before',
      '',
    ]);
  },
  'references-live': async ({ run, host }) => {
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('B2');
      range.values = [['kept']];
      await context.sync();
      expect(host.trackedRanges()).toBe(1);
      // A second batch, on a range that is known by its reference only.
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Data!B2', [['kept']]]);
    });
    // The client tidies up after the run, in a request of its own.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.trackedRanges()).toBe(0);
    // One is kept no longer where the client is not told its name, since the batch broke off between the two.
    for (const fault of [{ code: 'AccessDenied' }, { officeStatus: 5004 }]) {
      for (let action = 1; action <= 7; action += 1) {
        host.faults.clear();
        host.faults.atAction(action, fault);
        const read = run((context) => {
          context.workbook.worksheets.getItem('Data').getRange('B2').load('values');
          return context.sync();
        });
        expect(await codeOf(read)).not.toBe('no error');
        await new Promise((resolve) => setTimeout(resolve, 5));
        expect([action, host.trackedRanges()]).toEqual([action, 0]);
      }
    }
  },
  'payload-limit': async () => {
    const { run, sheet, host } = open({ largestPayload: 4000 });
    const write = (length: number): Promise<string> =>
      codeOf(
        run(async (context) => {
          const range = context.workbook.worksheets.getItem('Data').getRange('A1');
          range.values = [['x'.repeat(length)]];
          range.load('values,formulas,text');
          await context.sync();
        }),
      );
    expect(await write(4000)).toBe('RequestPayloadSizeLimitExceeded');
    expect(sheet.content(0, 0).value).toBe('');
    expect(await write(2000)).toBe('ResponsePayloadSizeLimitExceeded');
    expect(sheet.content(0, 0).value).toHaveLength(2000);
    // The client was never told what the range is called, so it cannot let it go.
    expect(host.trackedRanges()).toBe(0);
    expect(await write(100)).toBe('no error');
  },
  'property-key-case': async (opened) => {
    const read = await ask(opened, (sheet) => {
      sheet.customProperties.add('Kind', 'summary');
      sheet.customProperties.add('KIND', 'checks');
      const property = sheet.customProperties.getItem('kind').load('key,value');
      const all = sheet.customProperties.load('items/key');
      return () => [property.key, property.value, all.items.length];
    });
    expect(read).toEqual(['Kind', 'checks', 1]);
  },
  'copy-without-properties': async (opened) => {
    const read = await ask(opened, (sheet) => {
      sheet.getRange('A1').values = [['kept']];
      sheet.customProperties.add('kind', 'summary');
      const copy = sheet.copy().load('name');
      const cell = copy.getRange('A1').load('values');
      const property = copy.customProperties.getItemOrNullObject('kind');
      const twice = sheet.copy('Beginning').load('name,position');
      return () => [copy.name, cell.values, property.isNullObject, twice.name, twice.position];
    });
    expect(read).toEqual(['Data (2)', [['kept']], true, 'Data (3)', 0]);
  },
  'filter-cleared': async (opened) => {
    const area = { top: 1, left: 0, bottom: 4, right: 2 };
    filterOut(opened.sheet, area, [2, 4]);
    const seen = (act: (filter: Excel.AutoFilter) => void): Promise<unknown> =>
      ask(opened, (sheet) => {
        act(sheet.autoFilter);
        const filter = sheet.autoFilter.load('enabled,isDataFiltered');
        const range = filter.getRangeOrNullObject().load('address');
        const rows = ['A3', 'A5'].map((name) => sheet.getRange(name).load('rowHidden'));
        return () => [
          filter.enabled,
          filter.isDataFiltered,
          range.isNullObject ? null : range.address,
          ...rows.map(({ rowHidden }) => rowHidden),
        ];
      });
    expect(await seen(() => undefined)).toEqual([true, true, 'Data!A2:C5', true, true]);
    expect(
      await seen((filter) => {
        filter.clearCriteria();
      }),
    ).toEqual([true, false, 'Data!A2:C5', false, false]);
    filterOut(opened.sheet, area, [2]);
    expect(
      await seen((filter) => {
        filter.remove();
      }),
    ).toEqual([false, false, null, false, false]);
  },
  'format-event': async (opened) => {
    const { run, host } = opened;
    const seen = await heard(opened, ({ worksheets }, tell) => {
      worksheets.onFormatChanged.add((event) => tell(`looks ${event.source} ${event.address}`));
      worksheets.onChanged.add((event) => tell(`values ${event.address}`));
    });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A2').format.fill.clear();
      sheet.getRange('A3').numberFormat = [['@']];
      sheet.getRanges('B1,B3:B4').format.font.bold = true;
      await context.sync();
    });
    host.userPaint('Data', 'C1', '#00b050', 'Remote');
    expect(await seen()).toEqual([
      'looks Local A1',
      'looks Local A2',
      'looks Local A3',
      'looks Local B1,B3:B4',
      'looks Remote C1',
    ]);
  },
  'row-event': async (opened) => {
    const { host, sheet } = opened;
    sheet.setContent(4, 1, { value: 'below', formula: null, isError: false });
    sheet.merge({ top: 4, left: 1, bottom: 5, right: 1 });
    const seen = await heard(opened, ({ worksheets }, tell) => {
      worksheets.onChanged.add(({ changeType, source, address }) =>
        tell(`${changeType} ${source} ${address}`),
      );
    });
    host.userInsertRows('Data', 2, 3, 'Remote');
    expect(await seen()).toEqual(['RowInserted Remote 3:5']);
    expect([4, 7].map((row) => sheet.content(row, 1).value)).toEqual(['', 'below']);
    expect(sheet.merges()).toEqual([{ top: 7, left: 1, bottom: 8, right: 1 }]);
  },
  'selection-event': async (opened) => {
    const { run, host } = opened;
    const seen = await heard(opened, ({ worksheets }, tell) => {
      worksheets.onSelectionChanged.add(({ address }) => tell(address));
    });
    host.userSelect('Data', 'B2:C3');
    await run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('D16').select();
      await context.sync();
    });
    expect(await seen()).toEqual(['B2:C3', 'D16']);
  },
  // Through office.js in two pages: same-page.test.ts.
  'document-settings': ({ host }) => {
    host.saveDocumentSettings({ meeting: '"13/06/2022"' });
    expect(seamSettings(host).settings).toEqual({ meeting: '"13/06/2022"' });
    return Promise.resolve();
  },
  'event-source': async () => {
    const listen = async (apiLevel: '1.13' | '1.15'): Promise<unknown> => {
      const { run, host } = open({ apiLevel });
      const seen: unknown[] = [];
      await run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          seen.push([event.source, event.triggerSource ?? null, event.address]);
          return Promise.resolve();
        });
        await context.sync();
        context.workbook.worksheets.getItem('Data').getRange('A1:B1').values = [[1, 2]];
        await context.sync();
      });
      host.userEdit('Data', 'C3', 'x');
      host.userEdit('Data', 'C4', 'y', 'Remote');
      await new Promise((resolve) => setTimeout(resolve, 20));
      return seen;
    };
    const byHand = [
      ['Local', null, 'C3'],
      ['Remote', null, 'C4'],
    ];
    expect(await listen('1.13')).toEqual([['Local', null, 'A1:B1'], ...byHand]);
    expect(await listen('1.15')).toEqual([['Local', 'ThisLocalAddin', 'A1:B1'], ...byHand]);
  },
};

test.each(Object.entries(CASES))('%s', async (_rule, run) => {
  expect.hasAssertions();
  await run(open());
});
