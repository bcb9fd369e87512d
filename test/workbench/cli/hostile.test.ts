/** Hostile names on the command line: of files, of the meeting that is frozen. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseDay, type Day } from '../../../src/plan/day';
import { main } from '../../../src/workbench/cli/cli';
import { createWorkbook, openWorkbook } from '../../../src/workbench/host/store';
import { sheetNamed } from '../../support/build';
import { setText, unsafe, wholeTexts } from '../../support/hostile';

const MEETING = '=1+1 & "more"';
const FILES = ['=1+1.xlsx', '@SUM(A1).xlsx'];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plan-monitor-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Without a title, so that its file's name stands for it. */
function untitledPlan(above: readonly string[][] = []): Uint8Array {
  const workbook = createWorkbook();
  const rows = [
    ...above,
    ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
    ['1', 'Write the guide for carers', 'Health', '31/01/2025', 'Red', ''],
    ['2', 'Train the night staff', 'Housing', '30/06/2026', 'Amber', 'Drafted'],
  ];
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      setText(sheetNamed(workbook, 'Sheet1'), row, column, text);
    });
  });
  return workbook.save();
}

it('steer no terminal: what would do so is left out of the report, and escaped in the JSON', async () => {
  const title = 'Plan \u001b]0;mine\u0007\u001b[2J\u009b31m of \u202Ework\u202C 2024-2027 \u001b[1m';
  await writeFile(path.join(folder, 'plan.xlsx'), untitledPlan([[title], []]));
  const said = async (...more: string[]) => {
    const out: string[] = [];
    const code = await main(['plan.xlsx', '--as-of', '2025-10-31', ...more], {
      cwd: folder,
      out: (text) => out.push(text),
      err: (text) => out.push(text),
      today: () => parseDay('2025-11-21') as Day,
      now: () => '21/11/2025 10:49',
      isWatched: false,
      isColoured: true,
    });
    expect(code).toBe(0);
    return out.join('');
  };
  const report = await said();
  expect(report).toContain('Plan ]0;mine[2J31m of work 2024-2027');
  expect(report.replaceAll('\u001b[1m', '').replaceAll('\u001b[0m', '')).not.toMatch(
    /[^\P{Cc}\n]|[\u202a-\u202e]/u,
  );
  const json = await said('--json');
  expect(json).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]/u);
  const { plans } = JSON.parse(json) as { plans: { plan: { title: string } }[] };
  expect(plans[0]?.plan.title).toBe(title);
});

it('are text in every workbook that is written', async () => {
  for (const file of FILES) await writeFile(path.join(folder, file), untitledPlan());
  const err: string[] = [];
  const code = await main([...FILES, '--freeze', MEETING, '--as-of', '2025-10-31', '--out', 'built'], {
    cwd: folder,
    out: () => undefined,
    err: (text) => err.push(text),
    today: () => parseDay('2025-11-21') as Day,
    now: () => '21/11/2025 10:49',
    isWatched: false,
    isColoured: false,
  });
  expect([code, err]).toEqual([0, []]);
  const open = async (file: string) => openWorkbook(await readFile(path.join(folder, 'built', file)));
  const namesOf = (workbook: Awaited<ReturnType<typeof open>>) =>
    workbook.sheets().flatMap(({ name }) => (name === 'Sheet1' ? [] : [name]));
  for (const file of FILES) {
    const workbook = await open(file.replace('.xlsx', '.monitored.xlsx'));
    expect(unsafe(workbook, namesOf(workbook))).toEqual([]);
    expect(wholeTexts(workbook, ['Plan history']).get(MEETING)).toBeGreaterThan(0);
    expect(wholeTexts(workbook, ['Plan summary']).get(file.replace('.xlsx', ''))).toBeGreaterThan(0);
  }
  const rolled = await open('roll-up.xlsx');
  expect(unsafe(rolled, namesOf(rolled))).toEqual([]);
  for (const file of FILES) expect(wholeTexts(rolled, ['Roll-up']).get(file)).toBeGreaterThan(0);
});
