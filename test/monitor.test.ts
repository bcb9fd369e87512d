import { unzipSync, zipSync } from 'fflate';
import { buildSummary, readAndThink, type Build } from '../src/monitor';
import { columnLetters } from '../src/plan/grid';
import { SHEET_NAMES } from '../src/report/names';
import type { SheetModel } from '../src/workbench/host/model';
import { createWorkbook, openWorkbook } from '../src/workbench/host/store';
import {
  build,
  BUILT_AT,
  bytesOf,
  changedParts,
  lockStructure,
  SAMPLE,
  sheetNamed,
  textsOf,
} from './support/build';
import { API_LEVELS, cleared, closeOffices, openOffice } from './support/office';
import { describePlans, planFile } from './support/plans';

afterEach(closeOffices);

const PLANS = [
  { file: 'mscp-business-plan-2021-23.xlsx', asOf: '2022-04-30' },
  { file: 'mscb-business-plan-2014-17.xlsx', asOf: '2016-04-30' },
  { file: 'mscb-business-plan-2009-10.xlsx', asOf: '2009-10-31' },
] as const;

/** Parts that a build may add to; all others of the input must come back as they were. */
const MAY_GROW =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|docProps\/app\.xml)$/;

const escalationsOf = (built: Build) => built.results.escalations.filter(({ closed }) => closed === null);

describePlans('building on the published plans', () => {
  describe.each(PLANS)('$file', ({ file, asOf }) => {
    it.each(API_LEVELS)(
      'leaves every part of the plan as it was, in few and small round trips, at %s',
      async (level) => {
        const input = bytesOf(planFile(file));
        const { saved, built, host, traffic } = await build(input, asOf, level);
        expect(built.sheetsWritten.map(({ kind }) => kind)).toEqual(
          expect.arrayContaining(['summary', 'escalations', 'history', 'settings']),
        );
        expect(changedParts(input, saved).filter((part) => !MAY_GROW.test(part))).toEqual([]);
        expect(host.stats.roundTrips).toBeLessThanOrEqual(8);
        expect(traffic.request).toBeLessThan(4_000_000);
        expect(traffic.response).toBeLessThan(4_000_000);
      },
    );

    it('says the same when it is built again on its own output, byte for byte', async () => {
      const first = await build(bytesOf(planFile(file)), asOf);
      const second = await build(first.saved, asOf);
      expect(changedParts(first.saved, second.saved)).toEqual([]);
      expect(Buffer.from(second.saved).equals(Buffer.from(first.saved))).toBe(true);
    });

    it('reads the same before and after', async () => {
      const first = await build(bytesOf(planFile(file)), asOf);
      const { plan, findings } = await readAndThink(openOffice(openWorkbook(first.saved)).run, { asOf });
      expect(plan.actions).toEqual(first.built.results.plan.actions);
      expect(findings).toEqual(first.built.results.findings);
    });

    it('never counts finished work as overdue, and never escalates it', async () => {
      const { built } = await build(bytesOf(planFile(file)), asOf);
      const escalated = new Set(escalationsOf(built).map(({ key }) => key));
      for (const { activities } of built.results.plan.actions) {
        for (const activity of activities) {
          const finished = activity.meaning === 'complete' && activity.evidence.kind !== 'none';
          if (!finished) continue;
          expect(activity.milestones.filter(({ overdue }) => overdue)).toEqual([]);
          expect(escalated.has(activity.key)).toBe(false);
        }
      }
    });
  });

  it('counts 29 actions on 58 rows with 71 milestones in the plan of 2021–23', async () => {
    const { built } = await build(bytesOf(planFile(PLANS[0].file)), PLANS[0].asOf);
    expect(built.results.summary).toMatchObject({ actions: 29, activities: 58, milestones: 71 });
  });
});

describe('building on the sample plan', () => {
  const asOf = '2025-10-31';

  it('leaves a sheet of the user’s alone that bears our name', async () => {
    const workbook = openWorkbook(bytesOf(SAMPLE));
    const own = workbook.addSheet('Plan summary');
    own.setContent(4, 2, { value: 'my own notes', formula: null, isError: false });
    const before = workbook.save();
    const { built, saved } = await build(before, asOf);
    const written = built.sheetsWritten.map(({ kind, name }) => [kind, name]);
    expect(written).toEqual(
      built.sheetsWritten.map(({ kind }) => [
        kind,
        kind === 'summary' ? 'Plan summary (2)' : SHEET_NAMES[kind],
      ]),
    );
    expect(written.length).toBeGreaterThanOrEqual(6);
    expect(built.notices.join()).toMatch(/You have a sheet named “Plan summary”/);
    expect(changedParts(before, saved).filter((part) => !MAY_GROW.test(part))).toEqual([]);
  });

  it('keeps what people typed beside an escalation, wherever its row goes', async () => {
    const first = await build(bytesOf(SAMPLE), asOf);
    const sheet = sheetNamed(first.workbook, 'Escalations');
    const response = textsOf(sheet).find(({ text }) => text === 'Response');
    if (!response) throw new Error('No column for responses');
    const row = response.row + 1;
    first.host.userEdit(
      'Escalations',
      `${columnLetters(response.column)}${String(row + 1)}`,
      '=not a formula',
    );
    const typed = sheet.content(row, response.column).value;
    const second = await build(first.workbook.save(), '2026-03-31');
    const kept = textsOf(sheetNamed(second.workbook, 'Escalations')).filter(
      ({ text }) => text === String(typed),
    );
    expect(kept.map(({ column }) => column)).toEqual([response.column]);
    expect(second.built.results.escalations.flatMap(({ notes }) => notes)).toContain(String(typed));
  });

  it('keeps what people typed beside the summary', async () => {
    const first = await build(bytesOf(SAMPLE), asOf);
    first.host.userEdit('Plan summary', 'Z5', 'Ask for a deputy');
    const second = await build(first.workbook.save(), asOf);
    const third = await build(second.saved, asOf);
    for (const { workbook } of [second, third]) {
      const texts = textsOf(sheetNamed(workbook, 'Plan summary')).map(({ text }) => text);
      expect(texts.filter((text) => text === 'Ask for a deputy')).toHaveLength(1);
    }
  });

  it('says that colours shown by conditional formatting cannot be read, in the same few round trips', async () => {
    const parts = unzipSync(bytesOf(SAMPLE));
    const sheet = 'xl/worksheets/sheet1.xml';
    const rule =
      '<conditionalFormatting sqref="E14:E20"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>';
    const text = Buffer.from(parts[sheet] ?? []).toString('utf8');
    const painted = zipSync({
      ...parts,
      [sheet]: Buffer.from(text.replace('</mergeCells>', `</mergeCells>${rule}`)),
    });
    const { built, host } = await build(painted, asOf);
    const findings = built.results.findings.filter(({ rule: id }) => id === 'rag-painted');
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain('Conditional formatting');
    expect(host.stats.roundTrips).toBeLessThanOrEqual(8);
    const plain = await build(bytesOf(SAMPLE), asOf);
    expect(plain.built.results.findings.map(({ rule: id }) => id)).not.toContain('rag-painted');
  });

  it('brings text of the plan as text, whatever it begins with', async () => {
    const workbook = openWorkbook(bytesOf(SAMPLE));
    const first = await readAndThink(openOffice(workbook).run, { asOf });
    const late = first.escalations[0];
    if (!late?.cell) throw new Error('The sample has no escalation');
    const { sheet, row, column } = late.cell;
    const milestone = sheetNamed(workbook, sheet);
    const words = `=HYPERLINK("http://x","y") ${String(milestone.content(row, column).value)}`;
    milestone.setContent(row, column, { value: words, formula: null, isError: false });
    const { built, workbook: after } = await build(workbook.save(), asOf);
    const arrived = built.sheetsWritten.flatMap(({ name }) => {
      const written = sheetNamed(after, name);
      return textsOf(written).filter((cell) => {
        expect(written.content(cell.row, cell.column).formula).toBeNull();
        return cell.text.includes('=HYPERLINK(');
      });
    });
    expect(arrived.length).toBeGreaterThan(0);
  });

  it('says what protects the workbook and changes nothing', async () => {
    const locked = lockStructure(bytesOf(SAMPLE));
    const workbook = openWorkbook(locked);
    await expect(buildSummary(openOffice(workbook).run, { asOf, builtAt: BUILT_AT })).rejects.toMatchObject({
      kind: 'structureProtected',
      untouched: 'Nothing in the workbook was changed.',
    });
    expect(changedParts(locked, workbook.save())).toEqual([]);
    // Once our sheets are there, the protection of the structure is no hindrance.
    const { built, saved } = await build(bytesOf(SAMPLE), asOf);
    const again = await build(lockStructure(saved), asOf);
    expect(again.built.sheetsWritten).toEqual(built.sheetsWritten);
  });

  it('tells its steps in words, and brings the summary to the front when asked', async () => {
    const workbook = openWorkbook(bytesOf(SAMPLE));
    const steps: string[] = [];
    const { run, host } = openOffice(workbook);
    await buildSummary(run, {
      asOf,
      builtAt: BUILT_AT,
      onProgress: (words) => steps.push(words),
      goToSummary: true,
    });
    await cleared(host);
    expect(steps).toEqual(['Reading the workbook', 'Checking the plan', 'Writing the sheets']);
    expect(workbook.activeSheet().name).toBe('Plan summary');
    expect(host.stats.roundTrips).toBeLessThanOrEqual(8);
  });
});

describe('a workbook without a plan', () => {
  const cases: readonly (readonly [string, (sheet: SheetModel) => void])[] = [
    ['with one empty sheet', () => undefined],
    [
      'with a table of something else',
      (sheet) => {
        [
          ['Region', 'Units', 'Price'],
          ['North', 10, 2.5],
        ].forEach((line, row) => {
          line.forEach((value, column) => {
            sheet.setContent(row, column, { value, formula: null, isError: false });
          });
        });
      },
    ],
  ];

  it.each(cases)('%s is named with the reason, and nothing is written', async (_words, fill) => {
    const workbook = createWorkbook();
    fill(sheetNamed(workbook, 'Sheet1'));
    const { run } = openOffice(workbook);
    await expect(buildSummary(run, { asOf: '2022-04-30', builtAt: BUILT_AT })).rejects.toMatchObject({
      kind: 'noPlan',
      what: expect.stringMatching(/“Sheet1”: \S/) as string,
    });
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it.each(['30/04/2022', '2022-02-30', ''])('the day “%s” is refused', async (asOf) => {
    const { run } = openOffice(createWorkbook());
    await expect(buildSummary(run, { asOf, builtAt: BUILT_AT })).rejects.toMatchObject({ kind: 'badDate' });
    await expect(readAndThink(run, { asOf })).rejects.toMatchObject({ kind: 'badDate' });
  });
});
