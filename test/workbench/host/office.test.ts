/** Microsoft's own client before the host: its errors, its batches, its events; faults and counts. */
import { codeOf, open } from './support';

describe('the API set gate', () => {
  test('a property that was not loaded is the client’s own error', async () => {
    const { run } = open();
    const code = await codeOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        await context.sync();
        return sheet.name;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  test.each([
    ['1.13', '1.15', 'ApiNotFound'],
    // There it is in Excel, and not in the host.
    ['1.15', '1.15', 'ApiNotFound'],
  ] as const)('at %s a call of %s fails', async (apiLevel, _since, expected) => {
    const { run, host } = open({ apiLevel });
    const code = await codeOf(
      run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1').getDependents();
        await context.sync();
      }),
    );
    expect(code).toBe(expected);
    // Below its level the call does not even leave the client.
    expect(host.lastRefusal()?.rule ?? null).toBe(apiLevel === '1.13' ? null : 'api-not-found');
  });

  test('the host refuses by level, too, whoever asks', async () => {
    const { host } = open({ apiLevel: '1.13' });
    const ask = (name: string): Promise<string> =>
      host.processQuery(
        JSON.stringify({
          Actions: [{ Id: 1, ActionType: 1, Name: '', ObjectPathId: 2 }],
          ObjectPaths: {
            1: { Id: 1, ObjectPathType: 1, Name: '' },
            2: { Id: 2, ObjectPathType: 4, Name: name, ParentObjectPathId: 1 },
          },
        }),
      );
    expect(await ask('Worksheets')).toContain('"Value":{}');
    expect(await ask('Queries')).toContain('"Code":"ApiNotFound"');
    // Not a member, though every object of JavaScript has it.
    expect(await ask('Constructor')).toContain('"Code":"ApiNotFound"');
  });

  test.each([
    ['1.13', [true, true, false, false]],
    ['1.15', [true, true, true, false]],
  ] as const)('isSetSupported tells the truth at %s', (apiLevel, expected) => {
    const { isSetSupported } = open({ apiLevel }).Office.context.requirements;
    expect([
      isSetSupported('ExcelApi', '1.9'),
      isSetSupported('excelapi', '1.13'),
      isSetSupported('ExcelApi', '1.14'),
      isSetSupported('RibbonApi', '1.1'),
    ]).toEqual(expected);
  });
});

test('an error says where it happened, as Excel tells it', async () => {
  const { run } = open();
  const error: unknown = await run(async (context) => {
    context.workbook.worksheets.getItem('Nope').load('name');
    await context.sync();
  }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: 'RichApi.Error',
    code: 'ItemNotFound',
    message: "The requested resource doesn't exist.",
    httpStatusCode: 404,
    debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
  });
});

describe('sheets', () => {
  test('are added, renamed, moved, hidden, counted and deleted', async () => {
    const { run, workbook } = open();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const summary = worksheets.add('Plan summary');
      const unnamed = worksheets.add();
      summary.position = 0;
      summary.tabColor = '#1f3864';
      unnamed.visibility = 'Hidden';
      worksheets.load('items/name,items/position,items/visibility,items/tabColor');
      const visible = worksheets.getCount(true);
      await context.sync();
      expect(
        worksheets.items.map((each) => [each.name, each.position, each.visibility, each.tabColor]),
      ).toEqual([
        ['Plan summary', 0, 'Visible', '#1F3864'],
        ['Data', 1, 'Visible', ''],
        ['Sheet3', 2, 'Hidden', ''],
      ]);
      expect(visible.value).toBe(2);
      // The client knows the sheet by its id now, so that a new name does not lose it.
      summary.name = 'Summary';
      unnamed.delete();
      summary.activate();
      await context.sync();
    });
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Summary', 'Data']);
    expect(workbook.activeSheet().name).toBe('Summary');
  });

  test('the selection is the user’s', async () => {
    const { run, host } = open();
    host.userSelect('Data', 'B2:C3');
    const address = await run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Data!B2:C3');
  });
});

describe('large writes', () => {
  test('the client splits them, and they arrive whole', async () => {
    const { run, sheet } = open();
    const values = Array.from({ length: 400 }, (_row, row) =>
      Array.from({ length: 10 }, (_cell, column) => row * 10 + column),
    );
    await run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('H1:Q400').values = values;
      await context.sync();
    });
    expect(sheet.content(399, 16).value).toBe(3999);
    expect(sheet.usedArea(true)).toEqual({ top: 0, left: 7, bottom: 399, right: 16 });
  });
});

describe('events', () => {
  test('of the collection and of one sheet, until they are taken off', async () => {
    const { run, host } = open();
    const seen: string[] = [];
    const note = (what: string) => (): Promise<void> => {
      seen.push(what);
      return Promise.resolve();
    };
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('Data').load('id');
      await context.sync();
      const changed = sheet.onChanged.add(note('changed'));
      worksheets.onAdded.add(note('added'));
      worksheets.onDeleted.add(note('deleted'));
      worksheets.onActivated.add(note('activated'));
      await context.sync();
      const added = worksheets.add('New');
      added.getRange('A1').values = [['not listened to']];
      sheet.getRange('A1').values = [['x']];
      added.activate();
      await context.sync();
      changed.remove();
      await context.sync();
      sheet.activate();
      added.delete();
      await context.sync();
    });
    host.userEdit('Data', 'A1', 'nobody hears it');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toEqual(['added', 'changed', 'activated', 'activated', 'deleted']);
  });

  test('of a single cell tells what it held', async () => {
    const { run, host } = open();
    const seen: unknown[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.details);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.userEdit('Data', 'A1', '1/2');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen).toEqual([
      { valueBefore: '', valueAfter: 44563, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
    ]);
  });
});

describe('faults', () => {
  const three = (run: ReturnType<typeof open>['run']): Promise<unknown> =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      for (const [row, text] of ['one', 'two', 'three'].entries()) {
        sheet.getCell(row, 0).values = [[text]];
      }
      await context.sync();
    });

  test('at every single action: what was done before it stays done', async () => {
    const clean = open();
    await three(clean.run);
    const { actions } = clean.host.faults.seen;
    expect(actions).toBeGreaterThan(10);
    const written: number[] = [];
    for (let action = 1; action <= actions + 1; action += 1) {
      const { run, host, sheet } = open();
      host.faults.atAction(action, { code: 'GeneralException', message: 'Something went wrong.' });
      await codeOf(three(run));
      written.push([0, 1, 2].filter((row) => sheet.content(row, 0).value !== '').length);
    }
    // Never fewer with a later fault, and every number of cells between none and all.
    expect(written).toEqual([...written].sort((a, b) => a - b));
    expect(new Set(written)).toEqual(new Set([0, 1, 2, 3]));
  });

  test.each([
    [{ code: 'AccessDenied' }, 'AccessDenied'],
    [{ officeStatus: 5004 }, 'InvalidOperationInCellEditMode'],
    [{ officeStatus: 5102 }, 'ActivityLimitReached'],
    [{ officeStatus: 5103 }, 'RequestPayloadSizeLimitExceeded'],
    [{ officeStatus: 5104 }, 'ResponsePayloadSizeLimitExceeded'],
    [{ officeStatus: 7000 }, 'AccessDenied'],
    [{ officeStatus: 5012 }, 'InvalidOrTimedOutSession'],
  ])('of a whole request: %j', async (fault, expected) => {
    const { run, host, sheet } = open();
    host.faults.atRequest(1, fault);
    expect(await codeOf(three(run))).toBe(expected);
    expect(sheet.usedArea(false)).toBeNull();
    expect(await codeOf(three(run))).toBe('no error');
  });
});

test('round trips and bytes are counted', async () => {
  const { run, host } = open();
  await run(async (context) => {
    context.workbook.worksheets.load('items/name');
    await context.sync();
  });
  expect(host.stats.roundTrips).toBe(1);
  expect(host.stats.requestBytes).toBeGreaterThan(200);
  expect(host.stats.responseBytes).toBeGreaterThan(100);
  host.stats.reset();
  expect(host.stats).toMatchObject({ roundTrips: 0, requestBytes: 0, responseBytes: 0 });
});
