/** Text that Excel would take for a formula, a number or a date arrives as that text, wherever it came from. */
import { strFromU8, unzipSync } from 'fflate';
import { buildSummary, readAndThink, type BuildOptions } from '../src/monitor';
import { NO_SETTINGS, parseConfig } from '../src/plan/settings';
import { rollUp } from '../src/plan/roll-up';
import { parseDay } from '../src/plan/day';
import { grouped } from '../src/plan/grouped';
import { SHEET_NAMES } from '../src/report/names';
import { rollUpWorkbook } from '../src/workbench/cli/roll-up';
import type { WorkbookModel } from '../src/workbench/host/model';
import { openWorkbook } from '../src/workbench/host/store';
import { BUILT_AT, sheetNamed, textsOf } from './support/build';
import {
  HOSTILE,
  HOSTILE_SHEETS,
  hostilePlan,
  plain,
  quietPlan,
  setText,
  unsafe,
  wholeTexts,
} from './support/hostile';
import { API_LEVELS, cleared, closeOffices, openOffice } from './support/office';

afterEach(closeOffices);

const AS_OF = '2025-10-31';
/** All sheets of ours in the plan's own workbook. */
const ALL = (Object.keys(SHEET_NAMES) as (keyof typeof SHEET_NAMES)[])
  .filter((kind) => !kind.startsWith('rollUp'))
  .map((kind) => SHEET_NAMES[kind]);
const MARKING = '&P of &N &"Arial,Bold" =1+1 & 2';

async function build(workbook: WorkbookModel, apiLevel = API_LEVELS[0], options: Partial<BuildOptions> = {}) {
  const { run, host } = openOffice(workbook, apiLevel);
  const built = await buildSummary(run, { asOf: AS_OF, builtAt: BUILT_AT, ...options });
  await cleared(host);
  return { ...built, ours: built.sheetsWritten.map(({ name }) => name) };
}

/** The texts that no cell of these sheets holds as the whole of its text. */
function missing(workbook: WorkbookModel, names: readonly string[], times = 1): string[] {
  const found = wholeTexts(workbook, names);
  return HOSTILE.map(plain).filter((text) => text !== '' && (found.get(text) ?? 0) < times);
}

/** Sheets that the links of these sheets lead to. */
function linkedSheets(workbook: WorkbookModel, names: readonly string[]): Set<string> {
  const links = names.flatMap((name) => {
    const sheet = sheetNamed(workbook, name);
    return textsOf(sheet).flatMap(({ row, column }) => sheet.link(row, column) ?? []);
  });
  return new Set(
    links.map(({ address, documentReference }) => {
      expect(address).toBeNull();
      const [, quoted = ''] = /^'((?:[^']|'')+)'![A-Z]+\d+$/.exec(documentReference ?? '') ?? [];
      return quoted.replaceAll("''", "'");
    }),
  );
}

/** What stands between these tags in the parts of the package whose names match, as XML has it. */
function inParts(bytes: Uint8Array, parts: RegExp, tag: string): string[] {
  return Object.entries(unzipSync(bytes, { filter: ({ name }) => parts.test(name) })).flatMap(([, part]) =>
    [...strFromU8(part).matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(
      ([, words = '']) => words,
    ),
  );
}

describe.each(API_LEVELS)('hostile words of a plan, at ExcelApi %s', (level) => {
  let workbook: WorkbookModel;
  let built: Awaited<ReturnType<typeof build>>;
  let saved: Uint8Array;

  beforeAll(async () => {
    workbook = hostilePlan();
    built = await build(workbook, level, { settings: { ...NO_SETTINGS, marking: MARKING } });
    saved = workbook.save();
  }, 60_000);

  it('arrive as text in every sheet of ours', () => {
    expect(built.results.plan.actions).toHaveLength(HOSTILE.length * 3);
    expect(built.ours).toEqual(expect.arrayContaining(ALL));
    expect(unsafe(workbook, built.ours)).toEqual([]);
  });

  it('stand whole where they are to stand whole', () => {
    expect(missing(workbook, ['Plan history'])).toEqual([]);
    expect(missing(workbook, ['Plan checks'])).toEqual([]);
  });

  it('are the same after saving, opening and building again, and so is the plan', async () => {
    const again = openWorkbook(saved);
    await build(again, level, { settings: { ...NO_SETTINGS, marking: MARKING } });
    expect(unsafe(again, built.ours)).toEqual([]);
    expect(Buffer.from(again.save()).equals(Buffer.from(saved))).toBe(true);
    const fresh = hostilePlan();
    for (const name of HOSTILE_SHEETS) {
      expect(textsOf(sheetNamed(again, name))).toEqual(textsOf(sheetNamed(fresh, name)));
    }
  }, 60_000);

  it('name sheets that links still lead to', () => {
    const linked = linkedSheets(workbook, built.ours);
    for (const name of HOSTILE_SHEETS) expect([...linked]).toContain(name);
    const all = workbook.sheets().map(({ name }) => name);
    for (const name of linked) expect(all).toContain(name);
  });

  it('are no codes in headers and footers, which stay within Excel’s limit', () => {
    for (const name of built.ours) {
      const { headers, footers } = sheetNamed(workbook, name).pageLayout();
      expect(footers.right).toBe('Page &P of &N');
      const texts = [headers.left, headers.center, headers.right, footers.left, footers.center];
      expect(texts.join('')).toContain('&&P of &&N &&"Arial,Bold" =1+1 && 2');
      expect(texts.join('').replaceAll('&&', '')).not.toContain('&');
    }
    const sections = inParts(saved, /^xl\/worksheets\/sheet\d+\.xml$/, 'odd(?:Header|Footer)');
    expect(sections.length).toBeGreaterThan(8);
    for (const words of sections) expect(words.replaceAll('&amp;', '&').length).toBeLessThanOrEqual(255);
  });

  it('are in charts only as cells that hold text', () => {
    const charts = built.ours.flatMap((name) => [...sheetNamed(workbook, name).charts()]);
    expect(charts.length).toBeGreaterThan(1);
    for (const { name, title } of charts) {
      expect(name).toMatch(/^Plan Monitor: [A-Z][a-z ]+$/);
      expect(title).toMatch(/^[A-Z][a-z, ]+$/);
    }
    const references = inParts(saved, /^xl\/charts\/chart\d+\.xml$/, 'c:f');
    expect(references.length).toBeGreaterThan(5);
    for (const one of references)
      expect(one).toMatch(/^'Plan (?:summary|history)'!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/);
  });

  it('are in no defined name: those hold areas of our sheets, and rows to repeat', () => {
    const names = inParts(saved, /^xl\/workbook\.xml$/, 'definedName');
    expect(names.length).toBeGreaterThan(15);
    const area = `'(?:${built.ours.join('|')})'!\\$[A-Z]*\\$?\\d+:\\$[A-Z]*\\$?\\d+`;
    for (const one of names) expect(one).toMatch(new RegExp(`^${area}$`));
  });

  it('are text in a roll-up over several plans, too', async () => {
    const plans = ['=1+1.xlsx', '@SUM(A1).xlsx'].map((file) => ({ file, results: built.results }));
    const rolled = openWorkbook(await rollUpWorkbook(rollUp(plans), plans, BUILT_AT));
    const names = rolled.sheets().map(({ name }) => name);
    expect(names).toHaveLength(2);
    expect(unsafe(rolled, names)).toEqual([]);
    expect(missing(rolled, names)).toEqual([]);
    for (const file of ['=1+1.xlsx', '@SUM(A1).xlsx']) {
      expect([...wholeTexts(rolled, names).keys()]).toContain(file);
    }
  });
});

/** The cells of *Plan settings* that people fill in. */
function settingsCells(workbook: WorkbookModel): Spot[] {
  const sheet = sheetNamed(workbook, 'Plan settings');
  let columns: number[] = [];
  const rows = [...grouped(textsOf(sheet), ({ row }) => row)];
  return rows.flatMap(([row, cells]) => {
    const headings = cells.filter(({ text }) => /^(?:Your .*|Its date|Papers due|About|Check)$/.test(text));
    if (headings.length > 0) columns = headings.map(({ column }) => column);
    const isEntry = /^#(?:setting|column|key|meeting|rung|dismissal|sheet)\b/.test(cells[0]?.text ?? '');
    return isEntry ? columns.map((column) => ({ sheet, row, column })) : [];
  });
}

/** The cells below this heading, one for each text. */
function cellsBelow(workbook: WorkbookModel, name: string, heading: string): Spot[] {
  const sheet = sheetNamed(workbook, name);
  const at = textsOf(sheet).find(({ text }) => text === heading);
  if (!at) throw new Error(`No ${heading} on ${name}`);
  return HOSTILE.map((_, index) => ({ sheet, row: at.row + 1 + index, column: at.column }));
}

/** Heads a column of people's own at the right of the table that has this heading. */
function addColumn(workbook: WorkbookModel, name: string, heading: string, added: string): Spot[] {
  const sheet = sheetNamed(workbook, name);
  const at = textsOf(sheet).find(({ text }) => text === heading);
  const column = (sheet.usedArea(false)?.right ?? 0) + 1;
  setText(sheet, at?.row ?? 0, column, added);
  return cellsBelow(workbook, name, added);
}

interface Spot {
  readonly sheet: ReturnType<typeof sheetNamed>;
  readonly row: number;
  readonly column: number;
}

const MEETINGS = HOSTILE.map((text) => plain(text)).filter((text) => text !== '');

describe.each(API_LEVELS)('hostile words that people say of a plan, at ExcelApi %s', (level) => {
  const parsed = parseConfig(
    JSON.stringify({
      marking: MARKING,
      meetings: MEETINGS.map((name, at) => ({
        name,
        date: `2026-${String(1 + (at % 12)).padStart(2, '0')}-15`,
      })),
      ladder: ['=1+1', '@SUM(A1)', '00123', '1/2'].map((askOf, at) => ({ level: at + 1, askOf, on: true })),
    }),
  );
  const settings = parsed.settings ?? NO_SETTINGS;
  let workbook: WorkbookModel;

  beforeAll(async () => {
    expect(settings.meetings.map(({ name }) => name).sort()).toEqual([...MEETINGS].sort());
    workbook = quietPlan();
    const { position: now } = await readAndThink(openOffice(workbook, level).run, { asOf: AS_OF });
    if (!now) throw new Error('No position');
    const earlier = MEETINGS.map((meeting, at) => ({
      ...now,
      meeting,
      isFrozen: true,
      frozenAt: meeting,
      version: meeting,
      day: parseDay(`2025-0${String(1 + (at % 9))}-${String(10 + at)}`) ?? now.day,
      entries: now.entries.slice(0, 3),
    }));
    const freeze = { meeting: '=1+1 & more', at: BUILT_AT };
    const built = await build(workbook, level, { earlier, freeze, settings });
    expect(built.ours).toEqual(expect.arrayContaining(ALL));
  }, 60_000);

  it('are text as names of meetings, frozen and to come, and of the ladder’s rungs', () => {
    expect(unsafe(workbook, ALL)).toEqual([]);
    expect(missing(workbook, ['Plan history'])).toEqual([]);
    expect([...wholeTexts(workbook, ['Plan history']).keys()]).toContain('=1+1 & more');
    expect([...wholeTexts(workbook, ['Escalations']).keys()].join('\n')).toMatch(/00123|=1\+1|@SUM/);
  });

  it('are kept as text wherever they are typed, build after build', async () => {
    const spots = [
      cellsBelow(workbook, 'Escalations', 'Response'),
      cellsBelow(workbook, 'Escalations', 'Decision'),
      addColumn(workbook, 'Escalations', 'Response', '=1+1 ours'),
      cellsBelow(workbook, 'Actions by lead', 'Update'),
      cellsBelow(workbook, 'Actions by lead', 'Impact'),
      addColumn(workbook, 'Actions by lead', 'Update', '@ours'),
      cellsBelow(workbook, 'Leads', 'Chair or contact'),
      cellsBelow(workbook, 'Leads', 'Agency'),
      cellsBelow(workbook, 'Leads', 'Other spellings'),
      addColumn(workbook, 'Leads', 'Agency', '2022-05-01'),
      addColumn(workbook, 'Plan history', 'Rating', "'ours"),
      HOSTILE.map((_, at) => ({ sheet: sheetNamed(workbook, 'Plan summary'), row: 5 + at, column: 27 })),
    ];
    for (const places of spots) {
      places.forEach(({ sheet, row, column }, at) => {
        setText(sheet, row, column, HOSTILE[at] ?? '');
      });
    }
    const cells = settingsCells(workbook);
    expect(cells.length).toBeGreaterThan(HOSTILE.length);
    cells.forEach(({ sheet, row, column }, at) => {
      setText(sheet, row, column, HOSTILE[at % HOSTILE.length] ?? '');
    });
    for (let times = 0; times < 2; times += 1) {
      await build(workbook, level, { settings });
      expect(unsafe(workbook, ALL)).toEqual([]);
      expect(missing(workbook, ALL, spots.length + 1)).toEqual([]);
    }
  }, 60_000);
});
