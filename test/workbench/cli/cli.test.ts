import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import Ajv from 'ajv';
import { parseDay, type Day } from '../../../src/plan/day';
import { main, type Surroundings } from '../../../src/workbench/cli/cli';
import type { MonitorJson, PlanJson } from '../../../src/workbench/cli/json';
import { WIDTH } from '../../../src/workbench/cli/text';
import { createWorkbook, openWorkbook } from '../../../src/workbench/host/store';
import schema from '../../../docs/plan-monitor-1.schema.json';
import { sheetNamed, textsOf } from '../../support/build';
import { withPart } from '../host/store/support/parts';
import { closeOffices } from '../../support/office';
import { describePlans, planFile } from '../../support/plans';

const ROOT = path.resolve(__dirname, '../../..');
const SAMPLE = path.join(ROOT, 'assets/sample-plan.xlsx');
const PLAN = 'mscp-business-plan-2021-23';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plan-monitor-'));
});
afterEach(async () => {
  closeOffices();
  await rm(folder, { recursive: true });
});

/** Runs the command in an empty folder of its own. */
async function run(argv: readonly string[], change: Partial<Surroundings> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(argv, {
    cwd: folder,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    today: () => parseDay('2025-11-21') as Day,
    now: () => '21/11/2025 10:49',
    isWatched: false,
    isColoured: false,
    ...change,
  });
  return { code, out: out.join(''), err: err.join('') };
}

const validate = new Ajv({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(schema);

function documentOf(out: string): MonitorJson {
  const json: unknown = JSON.parse(out);
  expect(validate(json) ? [] : validate.errors).toEqual([]);
  return json as MonitorJson;
}

function onlyPlan(out: string): PlanJson {
  const { plans } = documentOf(out);
  expect(plans).toHaveLength(1);
  return plans[0] as PlanJson;
}

const filesBelow = async (where: string): Promise<string[]> =>
  (await readdir(where, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(where, path.join(entry.parentPath, entry.name)))
    .sort();

describe('the command without a plan', () => {
  it('monitors the bundled sample at its own day and says where the result is', async () => {
    const before = await readFile(SAMPLE);
    const { code, out, err } = await run([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/position at 31\/10\/2025/);
    expect(out).toContain(path.join('out', 'sample-plan.monitored.xlsx'));
    expect(await filesBelow(folder)).toEqual([path.join('out', 'sample-plan.monitored.xlsx')]);
    expect(await readFile(SAMPLE)).toEqual(before);
    const written = openWorkbook(
      new Uint8Array(await readFile(path.join(folder, 'out/sample-plan.monitored.xlsx'))),
    );
    expect(written.sheets().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Plan summary', 'Escalations', 'Plan settings']),
    );
  });

  it('fits a terminal and needs no colour', async () => {
    const plain = await run([]);
    for (const line of plain.out.split('\n')) expect(line.length).toBeLessThanOrEqual(WIDTH);
    expect(plain.out).not.toContain('\u001b');
    const coloured = await run([], { isColoured: true });
    expect(coloured.out.replaceAll('\u001b[1m', '').replaceAll('\u001b[0m', '')).toBe(plain.out);
  });

  it('tells its progress only where someone watches', async () => {
    expect((await run([], { isWatched: true })).err).toMatch(
      /Reading the workbook …\n.*Writing the sheets …\n/s,
    );
  });
});

describe('--json', () => {
  it('prints exactly one document that its schema describes', async () => {
    const { code, out, err } = await run(['--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const plan = onlyPlan(out);
    expect(plan.file).toBe('sample-plan.xlsx');
    expect(plan.plan.asOf).toBe('2025-10-31');
    expect(plan.stats.roundTrips).toBe(7);
    expect(plan.stats.requestBytes).toBeGreaterThan(1000);
    expect(plan.stats.responseBytes).toBeGreaterThan(1000);
    expect(plan.sheetsWritten.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['summary', 'escalations', 'history', 'settings']),
    );
    expect(plan.history.positions.map(({ asOf }) => asOf)).toEqual(['2025-10-31']);
    expect(plan.history.change).toMatchObject({ since: null, counts: null });
    expect(documentOf(out).rollUp).toBeNull();
  });

  it('rolls several plans up', async () => {
    const second = path.join(folder, 'second.xlsx');
    await copyFile(SAMPLE, second);
    const { out } = await run([SAMPLE, second, '--as-of', '2025-10-31', '--json']);
    const { plans, rollUp } = documentOf(out);
    const [first] = plans;
    expect(rollUp?.byPlan.map(({ file }) => file)).toEqual(['sample-plan.xlsx', 'second.xlsx']);
    expect(rollUp?.overdue).toBe(2 * (first?.summary.overdue ?? -1));
    expect(rollUp?.byRating.red).toBe(2 * (first?.summary.byRating.red ?? -1));
    expect(rollUp?.escalations).toBe(
      2 * (first?.escalations.filter(({ closed }) => closed === null).length ?? -1),
    );
    for (const lead of first?.summary.byLead ?? []) {
      const together = rollUp?.byLead.find((one) => one.lead === lead.lead);
      expect(together?.byRating.amber).toBe(2 * lead.byRating.amber);
    }
  });
});

describe('several plans', () => {
  it('are also rolled up in a workbook of its own, beside theirs', async () => {
    const second = path.join(folder, 'second.xlsx');
    await copyFile(SAMPLE, second);
    const { out } = await run([SAMPLE, second, '--as-of', '2025-10-31', '--json']);
    const book = openWorkbook(new Uint8Array(await readFile(path.join(folder, 'out', 'roll-up.xlsx'))));
    expect(book.sheets().map(({ name }) => name)).toEqual(['Roll-up', 'Escalations of all plans']);
    const { rollUp } = documentOf(out);
    const texts = textsOf(sheetNamed(book, 'Roll-up')).map(({ text }) => text);
    for (const { lead } of rollUp?.byLead ?? []) expect(texts).toContain(lead);
    const items = textsOf(sheetNamed(book, 'Escalations of all plans')).map(({ text }) => text);
    expect(items).toContain(`${String(rollUp?.escalations)} items of 2 plans · Position at 31/10/2025`);
  });

  it('are followed by a table over all of them that fits the terminal', async () => {
    const second = path.join(folder, 'second.xlsx');
    await copyFile(SAMPLE, second);
    const { out } = await run([SAMPLE, second, '--as-of', '2025-10-31']);
    const table = out.slice(out.indexOf('All 2 plans'));
    expect(table.split('\n')[0]).toMatch(
      /^All 2 plans +Red +Amber +Green +Not started +Not rated +Overdue +Escalated$/,
    );
    expect(table).toMatch(/^ {2}Together( +\d+){7}$/m);
    expect(table).toMatch(/^By lead \(joint under each\)/m);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(WIDTH);
  });
});

describe('--out, --as-of and --fail-on', () => {
  it('writes to the file or the folder that is named', async () => {
    await run(['--out', 'new.xlsx']);
    await run(['--out', 'there']);
    expect(await filesBelow(folder)).toEqual(['new.xlsx', path.join('there', 'sample-plan.monitored.xlsx')]);
  });

  it('changes the input only where --out names it', async () => {
    const own = path.join(folder, 'own.xlsx');
    await copyFile(SAMPLE, own);
    await run(['own.xlsx']);
    expect(await readFile(own)).toEqual(await readFile(SAMPLE));
    await run(['own.xlsx', '--out', 'own.xlsx']);
    const changed = openWorkbook(new Uint8Array(await readFile(own)));
    expect(changed.sheets().map(({ name }) => name)).toContain('Plan summary');
  });

  it('takes the day that is named, else today', async () => {
    const own = path.join(folder, 'own.xlsx');
    await copyFile(SAMPLE, own);
    expect(onlyPlan((await run(['own.xlsx', '--json'])).out).plan.asOf).toBe('2025-11-21');
    expect(onlyPlan((await run(['--as-of', '2025-06-30', '--json'])).out).plan.asOf).toBe('2025-06-30');
  });

  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
  ])('exits with 1 for findings from %s up', async (failOn, severity) => {
    const { code, out } = await run(['--json', '--fail-on', failOn]);
    const { findings } = onlyPlan(out);
    expect(findings.some((one) => one.severity === severity || one.severity === 'error')).toBe(true);
    expect(code).toBe(1);
  });
});

describe('an input that cannot be used', () => {
  const compound = (stream: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(`${stream}\0`, 'utf16le'),
      Buffer.alloc(600),
    ]);

  const cases: readonly (readonly [string, () => Promise<string[]>, RegExp])[] = [
    ['a missing file', () => Promise.resolve(['gone.xlsx']), /^gone\.xlsx: There is no such file/],
    ['a folder', () => mkdir(path.join(folder, 'dir')).then(() => ['dir']), /^dir: This is a folder/],
    ['an empty file', () => put('x.xlsx', Buffer.alloc(0)), /^x\.xlsx: The file is empty/],
    [
      'text',
      () => put('x.xlsx', Buffer.from('Action,Lead\n')),
      /^x\.xlsx: This file is not an Excel workbook/,
    ],
    ['half a workbook', async () => put('x.xlsx', (await readFile(SAMPLE)).subarray(0, 9000)), /^x\.xlsx: /],
    [
      'a text that is called a workbook',
      () => put('x.xlsx', Buffer.from('\ufeffAction;Lead\r\nTrain;Health\r\n', 'utf16le')),
      /^x\.xlsx: This file is not an Excel workbook\. Name a workbook that Excel saved/,
    ],
    [
      'a workbook with a document type',
      async () =>
        put(
          'x.xlsx',
          withPart(await readFile(SAMPLE), 'xl/workbook.xml', (text) =>
            text.replace('<workbook', '<!DOCTYPE workbook SYSTEM "file:///etc/hostname"><workbook'),
          ),
        ),
      /^x\.xlsx: The workbook is damaged: its part "xl\/workbook\.xml" has a document type.*Open it in Excel/,
    ],
    [
      'a workbook whose parts nest without end',
      async () =>
        put(
          'x.xlsx',
          withPart(await readFile(SAMPLE), 'xl/styles.xml', (text) =>
            text.replace('</styleSheet>', `${'<a>'.repeat(9999)}${'</a>'.repeat(9999)}</styleSheet>`),
          ),
        ),
      /^x\.xlsx: The workbook is damaged: its part "xl\/styles\.xml" nests deeper/,
    ],
    ['an encrypted workbook', () => put('x.xlsx', compound('EncryptedPackage')), /^x\.xlsx: .*password/],
    ['an old workbook', () => put('x.xls', compound('Workbook')), /^x\.xls: .*\.xls.*save it as \.xlsx/],
    [
      'a workbook without a plan',
      () => put('x.xlsx', noPlan()),
      /^x\.xlsx: No sheet .* reads as a plan.*“Sheet1”.*--config FILE/,
    ],
    ['a bad date', () => Promise.resolve(['--as-of', '31/10/2025']), /^--as-of "31\/10\/2025" is not a date/],
    ['an unknown option', () => Promise.resolve(['--loud']), /^There is no option --loud/],
    [
      'no file of settings',
      () => Promise.resolve(['--config', 'x.json']),
      /^--config x\.json: There is no such file/,
    ],
    [
      'settings that are no JSON',
      () => config('asOf: today'),
      /^x\.json: It is not JSON\. Settings are described/,
    ],
    ['an unknown setting', () => config('{"colour":1}'), /^x\.json: .*no setting "colour"/],
    [
      'settings of many lines',
      () => config('{"asOf":"a\\nb\\u001b[31m"}'),
      /^x\.json: "asOf" should be a date/,
    ],
    [
      'settings nested without end',
      () => config(`{"asOf":${'['.repeat(99_999)}${']'.repeat(99_999)}}`),
      /^x\.json: "asOf" should be a date/,
    ],
    ['a workbook as settings', async () => config(await readFile(SAMPLE)), /^x\.json: It is not JSON/],
  ];

  async function config(text: string | Uint8Array): Promise<string[]> {
    await writeFile(path.join(folder, 'x.json'), text);
    return ['--config', 'x.json'];
  }

  async function put(name: string, bytes: Uint8Array): Promise<string[]> {
    await writeFile(path.join(folder, name), bytes);
    return [name];
  }

  it.each(cases)('is named in one line: %s', async (_what, prepare, words) => {
    const argv = await prepare();
    const before = await filesBelow(folder);
    for (const more of [[], ['--json']]) {
      const { code, out, err } = await run([...argv, ...more]);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toMatch(words);
      expect(err).toMatch(/^[^\n]+\n$/);
    }
    expect(await filesBelow(folder)).toEqual(before);
  });

  it('does not keep the other plans back', async () => {
    const { code, out, err } = await run(['gone.xlsx', SAMPLE, '--json']);
    expect(code).toBe(2);
    expect(err).toMatch(/^gone\.xlsx: [^\n]+\n$/);
    expect(onlyPlan(out).file).toBe('sample-plan.xlsx');
    expect(await filesBelow(folder)).toEqual([path.join('out', 'sample-plan.monitored.xlsx')]);
  });

  it('may be the place of the result: it says so and leaves nothing', async () => {
    await writeFile(path.join(folder, 'out'), 'a file where a folder should be');
    const { code, err } = await run([]);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be written to .*Name another place with --out\.\n$/);
    expect(await filesBelow(folder)).toEqual(['out']);
  });
});

describePlans('the published plan of 2021–23', () => {
  interface Label {
    readonly id: string;
    readonly [field: string]: unknown;
  }

  const FIELDS = ['id', 'text', 'task', 'timescale', 'status', 'kind', 'start', 'due', 'dates', 'every'];

  it('reads as its labels say, field by field', async () => {
    const lines = (await readFile(planFile(`${PLAN}.labels.jsonl`), 'utf8')).trim().split('\n');
    const labels = lines.map((line) => JSON.parse(line) as Label);
    const { out } = await run([planFile(`${PLAN}.xlsx`), '--as-of', '2022-04-30', '--json']);
    const { actions, summary } = onlyPlan(out);
    const read = actions.flatMap(({ number, activities }) =>
      activities
        .flatMap(({ milestones }) => milestones)
        .map(({ text, task, timescale, status, kind, start, due, dates, every }, index) => ({
          id: `mscp-2021-23/${String(number)}/${String(index + 1)}`,
          ...{ text, task, timescale, status, kind, start, due, dates, every },
        })),
    );
    expect(read).toEqual(
      labels.map((label) => Object.fromEntries(FIELDS.map((field) => [field, label[field]]))),
    );
    const guessed = actions.flatMap(({ activities }) =>
      activities.flatMap(({ milestones }) => milestones.filter(({ assumed }) => assumed.length > 0)),
    );
    expect(guessed.map(({ timescale }) => timescale)).toContainEqual(expect.stringContaining('Mary 2021'));
    expect(summary).toMatchObject({ actions: 29, activities: 58, milestones: 71, rowsLeftOut: 0 });
  });
});

describe('--config', () => {
  const settings = {
    asOf: '2025-06-30',
    period: { end: '2027-03-31' },
    columns: [{ header: 'Impact and evidence', role: 'ignored' }],
    key: [{ rating: 'amber', meaning: 'atRisk' }],
  };

  it('counts before what is read, and --as-of before it', async () => {
    await writeFile(path.join(folder, 'rules.json'), JSON.stringify(settings));
    const { code, out } = await run(['--config', 'rules.json', '--json']);
    expect(code).toBe(0);
    const { plan, actions } = (JSON.parse(out) as MonitorJson).plans[0] as PlanJson;
    expect(plan.asOf).toBe('2025-06-30');
    expect(plan.period).toEqual({ start: '2024-04-01', end: '2027-03-31' });
    expect(plan.columns.find(({ header }) => header === 'Impact and evidence')?.role).toBe('ignored');
    expect(plan.ragKey.find(({ rating }) => rating === 'amber')?.meaning).toBe('atRisk');
    const kinds = actions.flatMap(({ activities }) => activities.map(({ evidence }) => evidence.kind));
    expect(new Set(kinds)).toEqual(new Set(['none']));
    const again = await run(['--config', 'rules.json', '--as-of', '2025-07-31', '--json']);
    expect((JSON.parse(again.out) as MonitorJson).plans[0]?.plan.asOf).toBe('2025-07-31');
  });
});

describe('as a program of its own', () => {
  it('runs, and prints its help', async () => {
    const entry = path.join(ROOT, 'src/workbench/cli/main.ts');
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', entry, '--help'],
      {
        cwd: ROOT,
      },
    );
    expect(stdout).toMatch(/^Usage: npm run/);
    expect(stderr).toBe('');
  });
});

/** A workbook that Excel opens and that holds no plan. */
function noPlan(): Uint8Array {
  return createWorkbook().save();
}

describe('--freeze and --history', () => {
  it('freezes once, tells the change, and brings positions into another workbook', async () => {
    const frozen = await run([
      SAMPLE,
      '--as-of',
      '2025-10-31',
      '--freeze',
      'Executive, 12 May 2025',
      '--out',
      'a.xlsx',
    ]);
    expect(frozen.code).toBe(0);
    const again = await run(['a.xlsx', '--freeze', 'Executive, 12 May 2025', '--out', 'b.xlsx']);
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/^a\.xlsx: The position for “Executive, 12 May 2025” is frozen already.*\n$/);
    expect(await filesBelow(folder)).toEqual(['a.xlsx']);
    const later = await run([SAMPLE, '--as-of', '2026-01-31', '--history', 'a.xlsx', '--json']);
    const { positions, change } = onlyPlan(later.out).history;
    expect(positions.map(({ meeting, frozen: isFrozen }) => [meeting, isFrozen])).toEqual([
      ['Executive, 12 May 2025', true],
      [null, false],
    ]);
    expect(change.sentences[0]).toMatch(
      /^Since the Executive of 12\/05\/2025 \(position at 31\/10\/2025\): /,
    );
  });

  it('says which workbook cannot be used', async () => {
    const { code, err } = await run([SAMPLE, '--history', 'none.xlsx']);
    expect(code).toBe(2);
    expect(err).toMatch(/--history none\.xlsx: There is no such file/);
  });
});
