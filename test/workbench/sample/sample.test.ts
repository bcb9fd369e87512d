import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Rating } from '../../../src/plan/model';
import { SAMPLE_AS_OF } from '../../../src/sample/as-of';
import type { SampleRow } from '../../../src/sample/content';
import { layOut } from '../../../src/sample/layout';
import { SAMPLE_PLAN } from '../../../src/sample/plan-content';
import { sampleWorkbook } from '../../../src/workbench/sample/workbook';
import { parseDay } from '../../../src/plan/day';
import { areaName } from '../../../src/plan/grid';
import { describePlans, planFile } from '../../support/plans';

const bytes = sampleWorkbook(SAMPLE_PLAN);
const parts = unzipSync(bytes);
const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

const actions = SAMPLE_PLAN.priorities.flatMap((priority) =>
  priority.outcomes.flatMap((outcome) => outcome.actions),
);
const rows: readonly SampleRow[] = actions.flatMap((action) => action.rows);

describe('the bundled sample plan', () => {
  it('is, byte for byte, what the script makes', () => {
    const committed = readFileSync(path.resolve(__dirname, '../../../assets/sample-plan.xlsx'));
    expect(Buffer.compare(committed, Buffer.from(bytes))).toBe(0);
  });

  it('is looked at on a real day', () => {
    expect(parseDay(SAMPLE_AS_OF)).toBe('2025-10-31');
  });

  it.each<readonly [string, number, number]>([
    ['priorities', SAMPLE_PLAN.priorities.length, 5],
    ['outcomes', SAMPLE_PLAN.priorities.flatMap((priority) => priority.outcomes).length, 13],
    ['actions', actions.length, 33],
    ['rows', rows.length, 64],
    ['milestones', rows.flatMap((row) => row.milestones).length, 73],
  ])('has %s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  it.each<readonly [Rating | null, number]>([
    ['red', 6],
    ['amber', 31],
    ['green', 13],
    ['notStarted', 13],
    [null, 1],
  ])('rates %s', (rating, count) => {
    expect(rows.filter((row) => row.rating === rating)).toHaveLength(count);
  });

  it('numbers its actions under their outcome, and each once', () => {
    const numbers = actions.map((action) => action.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const outcome of SAMPLE_PLAN.priorities.flatMap((priority) => priority.outcomes)) {
      expect(outcome.actions.map((action) => action.number)).toEqual(
        outcome.actions.map((_, index) => `${String(outcome.number)}.${String(index + 1)}`),
      );
    }
  });

  it('has every text of the content in its cells', () => {
    const texts = new Set(sharedStrings(bytes));
    const expected = [
      SAMPLE_PLAN.title,
      SAMPLE_PLAN.version,
      ...SAMPLE_PLAN.key.map((line) => line.definition),
      ...actions.flatMap((action) => [action.number, action.text]),
      ...rows.flatMap((row) => [row.lead ?? [], row.evidence ?? []].flat()),
    ];
    expect(expected.filter((text) => !texts.has(text))).toEqual([]);
    const cells = [...texts].join('\n');
    expect(rows.flatMap((row) => row.milestones).filter((text) => !cells.includes(text))).toEqual([]);
  });
});

describe('its layout', () => {
  const sheet = layOut(SAMPLE_PLAN);

  it('never lets two merged areas overlap', () => {
    const taken = new Map<string, string>();
    for (const area of sheet.merges) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const cell = `${String(row)},${String(column)}`;
          expect(taken.get(cell)).toBeUndefined();
          taken.set(cell, areaName(area));
        }
      }
    }
  });

  it('loses no text under a merged area', () => {
    const hidden = sheet.merges.flatMap((area) =>
      sheet.rows
        .slice(area.top, area.bottom + 1)
        .flatMap((row, down) =>
          row.cells
            .slice(area.left, area.right + 1)
            .filter((cell, right) => down + right > 0 && cell !== null && cell.value !== null),
        ),
    );
    expect(hidden).toEqual([]);
  });

  it('makes no row taller than Excel can', () => {
    for (const row of sheet.rows) {
      expect(row.height).toBeGreaterThan(0);
      expect(row.height).toBeLessThanOrEqual(409);
    }
  });

  it('freezes the title, prints on A4 landscape and begins a page with each priority', () => {
    const xml = part('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<pane ySplit="2"');
    expect(xml).toMatch(/<pageSetup paperSize="9" [^>]*orientation="landscape"/);
    const breaks = [...xml.matchAll(/<brk id="(\d+)"/g)].map((match) => Number(match[1]));
    const headers = sheet.rows.flatMap((row, index) =>
      row.cells[0]?.value === 'Action number' ? [index] : [],
    );
    expect(headers).toHaveLength(5);
    expect(headers.slice(1).filter((row) => !breaks.includes(row))).toEqual([]);
  });
});

describePlans('the published plans', () => {
  const theirs = new Map<string, string>();
  beforeAll(() => {
    for (const name of [
      'mscb-business-plan-2009-10.xlsx',
      'mscb-business-plan-2014-17.xlsx',
      'mscp-business-plan-2021-23.xlsx',
    ]) {
      for (const text of sharedStrings(readFileSync(planFile(name)))) {
        for (const run of runsOf(text)) theirs.set(run, name);
      }
    }
  });

  it('were read', () => {
    expect(theirs.size).toBeGreaterThan(2000);
  });

  it('share no run of five words with the sample', () => {
    const shared = sharedStrings(bytes)
      .flatMap(runsOf)
      .filter((run) => theirs.has(run));
    expect(shared).toEqual([]);
  });
});

/** Every five words that follow one another in the text. */
function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  return words.slice(4).map((_, index) => words.slice(index, index + 5).join(' '));
}

/** The texts of a workbook's cells. */
function sharedStrings(workbook: Uint8Array): string[] {
  const xml = strFromU8(unzipSync(new Uint8Array(workbook))['xl/sharedStrings.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<si>([\s\S]*?)<\/si>/g)].map((match) =>
    [...(match[1] ?? '').matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)]
      .map((run) => run[1] ?? '')
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}
