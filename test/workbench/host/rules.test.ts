/** A case for every rule the host enforces, through Microsoft's own client. */
import { assumedRules, BEHAVIOURS, REFUSALS, RULES, type RefusalId } from '../../../src/workbench/host/rules';
import { PROBES } from '../../../src/workbench/probe';
import { record } from '../../../src/workbench/probe/probe';
import { REFUSALS as PROBED, SHEET_CHANGES, STRUCTURE_CHANGES } from '../../../src/workbench/probe/refusals';
import { filterOut } from '../../support/filter';
import { codeOf, open, protect, protectStructure, type Opened } from './support';

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

interface RefusalCase {
  readonly rule: RefusalId;
  readonly what: string;
  readonly before?: (opened: Opened) => void;
  readonly batch: Batch;
}

const REFUSED: readonly RefusalCase[] = [
  {
    rule: 'api-not-found',
    what: 'a member we do not have',
    batch: (sheet) => sheet.tables.add('A1:B2', true),
  },
  {
    rule: 'sheet-name-taken',
    what: 'the name of a chart sheet',
    before: ({ workbook }) => Object.defineProperty(workbook, 'otherNames', { value: () => ['Chart1'] }),
    batch: (_sheet, context) => context.workbook.worksheets.add('chart1'),
  },
  ...SHEET_CHANGES.map(([what, batch]): RefusalCase => ({
    rule: 'sheet-protected',
    what,
    before: ({ sheet }) => {
      protect(sheet);
    },
    batch,
  })),
  ...STRUCTURE_CHANGES.map(([what, batch]): RefusalCase => ({
    rule: 'structure-protected',
    what,
    before: ({ workbook }) => {
      protectStructure(workbook);
    },
    batch,
  })),
  ...(
    [
      ['values', (sheet) => void (sheet.getRange('A3:A4').values = [['a'], ['b']])],
      [
        'formulas',
        (sheet) => void (sheet.getRange('A1:A9').formulas = Array.from({ length: 9 }, () => ['a'])),
      ],
    ] as readonly [string, Batch][]
  ).map(([what, batch]): RefusalCase => ({
    rule: 'filtered-write',
    what,
    before: ({ sheet }) => {
      filterOut(sheet, { top: 1, left: 0, bottom: 4, right: 2 }, [3]);
    },
    batch,
  })),
  ...(
    [
      [
        'criteria of a filter',
        (sheet) => {
          sheet.autoFilter.apply(sheet.getRange('A1:B3'), 0, { filterOn: 'Values', values: ['a'] });
        },
      ],
      [
        'a filter in the place of another',
        (sheet) => {
          sheet.autoFilter.apply(sheet.getRange('A1:B3'));
          sheet.autoFilter.apply(sheet.getRange('A1:B4'));
        },
      ],
      ['the fill of a whole column', (sheet) => void (sheet.getRange('A:A').format.fill.color = '#FF0000')],
      ['a property the host only reads', (sheet) => void (sheet.getRange('A1').rowHidden = true)],
      ['protecting', (sheet) => sheet.protection.protect()],
    ] as readonly [string, Batch][]
  ).map(([what, batch]): RefusalCase => ({ rule: 'host-limit', what, batch })),
];

describe('what Excel refuses', () => {
  test.each(REFUSED.map((each) => [each.rule, each.what, each] as const))(
    '%s: %s',
    async (rule, _what, { before, batch }) => {
      const opened = open();
      before?.(opened);
      const code = await codeOf(
        opened.run(async (context) => {
          batch(context.workbook.worksheets.getItem('Data'), context);
          await context.sync();
        }),
      );
      expect({ code, rule: opened.host.lastRefusal()?.rule }).toEqual({ code: REFUSALS[rule].code, rule });
    },
  );

  test.each(PROBED.map((probe) => [probe.rule, probe.what, probe] as const))(
    '%s: %s, as an Excel is asked, too',
    async (rule, _what, probe) => {
      const { run, host } = open();
      host.userAddSheet('Start');
      host.userDeleteSheet('Data');
      const { answers } = await record(run, [probe], {});
      const { code } = REFUSALS[rule as RefusalId];
      expect(answers).toMatchObject([{ refuses: code }]);
      expect(host.lastRefusal()?.rule).toBe(rule);
    },
  );

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
    ...PROBES.map(({ rule }) => rule),
    'action-unknown',
    // In behaviours.test.ts, whose names are checked there.
    ...Object.keys(BEHAVIOURS),
  ]);
  expect(RULES.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
});

test('the number of rules nobody has seen real Excel follow may only fall', () => {
  expect(assumedRules().length).toBeLessThanOrEqual(10);
});
