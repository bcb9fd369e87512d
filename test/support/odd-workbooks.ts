/** Workbooks as nobody would make them, and what comes of each; docs/odd-input.md tells of them. */
import { buildSummary, type Build } from '../../src/monitor';
import type { CellContent, SheetModel, WorkbookModel } from '../../src/workbench/host/model';
import { openWorkbook } from '../../src/workbench/host/store';
import { BUILT_AT, changedParts, sheetNamed } from './build';
import { unsafe } from './hostile';
import { cleared, openOffice } from './office';
import { planSheet, smallPlan } from './small-plan';
import { protect } from './workbook';

export const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** The most that Excel on the web takes or gives at once is 5 MB. */
const MOST_BYTES = 4_000_000;
const LONGEST = 32_767;

export interface OddWorkbook {
  readonly what: string;
  readonly prepare: (workbook: WorkbookModel, plan: SheetModel) => void;
  /** How many activities are read; where it is refused, of what kind the refusal is and what it says. */
  readonly expected: number | readonly [kind: string, says: RegExp];
  readonly also?: (built: Build) => void;
  /** The most round trips; 9 where nothing else is said. */
  readonly trips?: number;
}

export const put = (
  sheet: SheetModel,
  row: number,
  column: number,
  value: CellContent['value'],
  isError = false,
) => {
  sheet.setContent(row, column, { value, formula: null, isError });
};
/** Puts this into every cell of the plan's own row, from its number to its progress. */
const fill = (sheet: SheetModel, value: CellContent['value'], isError = false): void => {
  for (let column = 0; column < 6; column += 1) put(sheet, 4, column, value, isError);
};
const look = (sheet: SheetModel, row: number, column: number): void => {
  sheet.setStyle(row, column, { ...sheet.style(row, column), wrap: true, indent: 3 });
};

/** Each is tried in every run. */
export const ODD: readonly OddWorkbook[] = [
  {
    what: 'formats down to the last row and across to the last column',
    prepare: (_, plan) => {
      look(plan, LAST_ROW, 5);
      look(plan, 2, LAST_COLUMN);
    },
    expected: 3,
  },
  {
    what: 'a stray text in the last row of the plan',
    prepare: (_, plan) => {
      put(plan, LAST_ROW, 2, 'x');
    },
    expected: ['noPlan', /“Sheet1”: The sheet is too large .* as far as cell F1048576\. .*delete the rows/],
  },
  {
    what: 'a stray text in the last column of the plan',
    prepare: (_, plan) => {
      put(plan, 4, LAST_COLUMN, 'x');
    },
    expected: ['noPlan', /“Sheet1”: The sheet is too large .* as far as cell XFD6\./],
  },
  {
    what: 'a stray text in the last row of another sheet',
    prepare: (workbook) => {
      put(workbook.addSheet('Data'), LAST_ROW, 2, 'x');
      put(sheetNamed(workbook, 'Data'), 0, 0, 'x');
    },
    expected: 3,
    also: ({ notices }) => {
      expect(notices.join()).toMatch(/“Data” is too large .* as far as cell C1048576/);
    },
  },
  {
    what: 'a cell with as many characters as one can hold, in every field',
    prepare: (_, plan) => {
      put(plan, 0, 0, `Work Plan 2021-2023 ${'t'.repeat(LONGEST)}`.slice(0, LONGEST));
      put(plan, 1, 0, `Priority 1: ${'p'.repeat(LONGEST)}`.slice(0, LONGEST));
      fill(plan, 'wörd 😀 '.repeat(LONGEST).slice(0, LONGEST));
    },
    expected: 3,
  },
  {
    what: 'errors in every field',
    prepare: (_, plan) => {
      fill(plan, '#REF!', true);
    },
    expected: 3,
  },
  {
    what: 'days that no calendar has',
    prepare: (_, plan) => {
      ['31/02/2022', '99/99/9999', '0/0/0000'].forEach((text, at) => {
        put(plan, 3 + at, 3, text);
      });
    },
    expected: 3,
  },
  {
    what: 'a plan sheet that is protected',
    prepare: (_, plan) => {
      protect(plan);
    },
    expected: 3,
  },
  {
    what: 'a structure that is protected',
    prepare: (workbook) => {
      protect(workbook);
    },
    expected: ['structureProtected', /no sheets can be added/],
  },
  {
    what: 'a plan on a very hidden sheet',
    prepare: (workbook, plan) => {
      workbook.addSheet('Front');
      plan.setVisibility('VeryHidden');
    },
    expected: ['noPlan', /“Sheet1”: .*Excel’s own menus cannot show this one/],
  },
];

/** These in the long run only. */
export const ODD_AND_LONG: readonly OddWorkbook[] = [
  {
    what: 'text in nearly every column of the plan',
    prepare: (_, plan) => {
      for (let column = 6; column < LAST_COLUMN; column += 1) put(plan, 4, column, `Note ${String(column)}`);
    },
    expected: 3,
  },
  {
    what: '10,000 merged areas on another sheet',
    prepare: (workbook) => {
      const sheet = workbook.addSheet('Notes');
      for (let row = 0; row < 10_000; row += 1) {
        put(sheet, row, 0, `Note ${String(row)}`);
        sheet.merge({ top: row, left: 0, bottom: row, right: 2 });
      }
    },
    expected: 3,
  },
  {
    what: '10,000 merged areas in the plan',
    prepare: (_, plan) => {
      for (let action = 0; action < 1667; action += 1) {
        const top = 6 + action * 3;
        // Each over three rows of one action, in the six columns of the table.
        for (let column = 0; column < 6; column += 1) {
          const texts = [
            `1.${String(4 + action)}`,
            `Visit ward ${String(action)}`,
            'Health',
            'May 2022',
            'Red',
            '',
          ];
          put(plan, top, column, texts[column] ?? '');
          plan.merge({ top, left: column, bottom: top + 2, right: column });
        }
      }
    },
    expected: 3 + 1667,
    trips: 14,
  },
  {
    what: 'one merged area over the sheet’s last columns and all its rows',
    prepare: (_, plan) => {
      plan.merge({ top: 0, left: 20, bottom: LAST_ROW, right: LAST_COLUMN });
    },
    expected: 3,
  },
  {
    what: '150 other sheets',
    prepare: (workbook) => {
      for (let sheet = 0; sheet < 150; sheet += 1) put(workbook.addSheet(`S${String(sheet)}`), 0, 0, 'Text');
    },
    expected: 3,
  },
  {
    what: 'TRUE in every field',
    prepare: (_, plan) => {
      fill(plan, true);
    },
    expected: 3,
  },
  {
    what: 'a number no date can be in every field',
    prepare: (_, plan) => {
      fill(plan, 1e300);
    },
    expected: 3,
  },
];

export async function build(workbook: WorkbookModel) {
  const { run, host } = openOffice(workbook);
  try {
    return { ...(await buildSummary(run, { asOf: '2022-04-30', builtAt: BUILT_AT })), stats: host.stats };
  } finally {
    await cleared(host);
  }
}

/** Names of parts of sheets that were there and are another by now. */
const changedSheets = (before: Uint8Array, after: Uint8Array) =>
  changedParts(before, after).filter((name) => name.startsWith('xl/worksheets/'));

/** Builds, and looks at the numbers, the plan and our sheets; `twice` builds again, which must change nothing. */
export async function expectWhatComesOf(
  { prepare, expected, also, trips = 9 }: OddWorkbook,
  twice: boolean,
): Promise<void> {
  const workbook = smallPlan();
  prepare(workbook, planSheet(workbook));
  const before = workbook.save();
  if (typeof expected !== 'number') {
    const [kind, what] = expected;
    await expect(build(workbook)).rejects.toMatchObject({
      kind,
      what: expect.stringMatching(what) as string,
      untouched: 'Nothing in the workbook was changed.',
    });
    expect(Buffer.from(workbook.save()).equals(Buffer.from(before))).toBe(true);
    return;
  }
  const built = await build(workbook);
  const { results, sheetsWritten, stats } = built;
  expect(results.summary).toMatchObject({ activities: expected, rowsLeftOut: 0 });
  expect(
    unsafe(
      workbook,
      sheetsWritten.map(({ name }) => name),
    ),
  ).toEqual([]);
  const saved = workbook.save();
  expect(changedSheets(before, saved)).toEqual([]);
  expect(stats.roundTrips).toBeLessThanOrEqual(trips);
  expect(Math.max(stats.largestRequest, stats.largestResponse)).toBeLessThan(MOST_BYTES);
  also?.(built);
  if (!twice) return;
  const again = openWorkbook(saved);
  await build(again);
  expect(changedParts(saved, again.save())).toEqual([]);
}
