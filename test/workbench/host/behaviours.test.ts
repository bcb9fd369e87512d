/**
 * The rules that are a behaviour: what real Excel answers where something else would be obvious. Those that an Excel can
 * be asked by a probe are in `probe/probes.test.ts`.
 */
import { seamSettings } from '../../../src/workbench/host/browser-office';
import { BEHAVIOURS } from '../../../src/workbench/host/rules';
import { PROBES } from '../../../src/workbench/probe';
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

const CASES: Partial<Record<keyof typeof BEHAVIOURS, Case>> = {
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

test('every one is tried, here or by a probe', () => {
  const tried = new Set<string>([...Object.keys(CASES), ...PROBES.map(({ rule }) => rule)]);
  expect(Object.keys(BEHAVIOURS).filter((rule) => !tried.has(rule))).toEqual([]);
});
