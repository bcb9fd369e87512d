/** Sheets named like ours, copies of ours, and ours after people did what people do to sheets. */
import { unzipSync } from 'fflate';
import { MARK_KEY } from '../src/excel/mark';
import { buildSummary, readAndThink } from '../src/monitor';
import { columnLetters } from '../src/plan/grid';
import { SHEET_NAMES } from '../src/report/names';
import type { WorkbookModel } from '../src/workbench/host/model';
import { createWorkbook, openWorkbook } from '../src/workbench/host/store';
import { BUILT_AT, sheetNamed, textsOf } from './support/build';
import { cleared, closeOffices, openOffice } from './support/office';
import { cellsOf, sheetNames } from './support/workbook';

afterEach(closeOffices);

const ROWS: readonly (readonly string[])[] = [
  ['Work Plan 2025-2027'],
  [],
  ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
  ['1', 'Write the guide for carers', 'Health', '30/06/2026', 'Amber', 'Drafted'],
  ['2', 'Train the night staff', 'Housing', '31/01/2025', 'Red', ''],
];
const OTHER: readonly (readonly string[])[] = [
  ['Road Safety Plan 2025-2027'],
  [],
  ['No', 'Action', 'Lead', 'By when', 'RAG', 'Progress'],
  ['1', 'Paint the crossings', 'Highways', '31/03/2025', 'Red', ''],
];

function planned(rows = ROWS): WorkbookModel {
  const workbook = createWorkbook();
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      sheetNamed(workbook, 'Sheet1').setContent(row, column, { value, formula: null, isError: false });
    });
  });
  return workbook;
}

async function build(workbook: WorkbookModel, asOf = '2025-10-31') {
  const { run, host } = openOffice(workbook);
  try {
    return await buildSummary(run, {
      asOf,
      builtAt: BUILT_AT,
      freeze: { meeting: `As at ${asOf}`, at: BUILT_AT },
    });
  } finally {
    await cleared(host);
  }
}

/** Types into the first row of the escalations; later copies carry it. */
function respond(workbook: WorkbookModel, words: string, sheet = 'Escalations'): void {
  const { host } = openOffice(workbook);
  const response = textsOf(sheetNamed(workbook, sheet)).find(({ text }) => text === 'Response');
  if (!response) throw new Error('No column for responses');
  host.userEdit(sheet, `${columnLetters(response.column)}${String(response.row + 2)}`, words);
}

function copy(workbook: WorkbookModel, name: string, as: string, withMark: boolean): void {
  const original = sheetNamed(workbook, name);
  const copied = workbook.copySheet(original, as);
  if (!withMark) return;
  for (const [key, value] of original.customProperties()) copied.setCustomProperty(key, value);
}

const kindsOf = (built: Awaited<ReturnType<typeof build>>) =>
  new Map(built.sheetsWritten.map(({ kind, name }) => [kind, name]));
const usualNames = (built: Awaited<ReturnType<typeof build>>) =>
  new Map(built.sheetsWritten.map(({ kind }) => [kind, SHEET_NAMES[kind]]));

describe('each of our sheets', () => {
  it('has the name of the one list', async () => {
    const built = await build(planned());
    expect(kindsOf(built)).toEqual(usualNames(built));
  });
});

describe.each([
  ['as Excel copies them, without our mark', false],
  ['with our mark, as another program may', true],
])('copies of all our sheets, %s', (_words, withMark) => {
  it.each(['first', 'last'])('that stand %s are left alone, and the user is told', async (place) => {
    const workbook = planned();
    const first = await build(workbook);
    respond(workbook, 'the answer');
    const plain = openWorkbook(workbook.save());
    for (const { name } of first.sheetsWritten) {
      copy(workbook, name, `${name} (2)`, withMark);
      if (place === 'first') workbook.moveSheet(sheetNamed(workbook, `${name} (2)`), 0);
    }
    respond(workbook, 'typed in the copy', 'Escalations (2)');
    const before = new Map(sheetNames(workbook).map((name) => [name, cellsOf(workbook, name)]));
    const second = await build(workbook, '2025-11-30');
    const wanted = await build(plain, '2025-11-30');
    expect(kindsOf(second)).toEqual(usualNames(second));
    expect(second.results.plan.actions).toEqual(wanted.results.plan.actions);
    expect(second.results.recorded).toEqual(wanted.results.recorded);
    expect(second.results.escalations).toEqual(wanted.results.escalations);
    for (const { name } of first.sheetsWritten) {
      expect(cellsOf(workbook, `${name} (2)`)).toEqual(before.get(`${name} (2)`));
      expect(second.notices.join('\n')).toContain(
        `The sheet “${name} (2)” is a copy of “${name}” and is left alone`,
      );
    }
    const notes = second.results.escalations.flatMap((item) => item.notes);
    expect(notes).toContain('the answer');
    expect(notes).not.toContain('typed in the copy');
    const third = await build(openWorkbook(workbook.save()), '2025-12-31');
    expect(third.sheetsWritten).toEqual(second.sheetsWritten);
  });
});

describe('ours', () => {
  it.each<[string, (workbook: WorkbookModel, name: string) => string]>([
    [
      'renamed',
      (workbook, name) => (workbook.renameSheet(sheetNamed(workbook, name), `My ${name}`), `My ${name}`),
    ],
    ['moved to the front', (workbook, name) => (workbook.moveSheet(sheetNamed(workbook, name), 0), name)],
    ['hidden', (workbook, name) => (sheetNamed(workbook, name).setVisibility('Hidden'), name)],
    ['very hidden', (workbook, name) => (sheetNamed(workbook, name).setVisibility('VeryHidden'), name)],
    [
      'without its mark',
      (workbook, name) => (sheetNamed(workbook, name).deleteCustomProperty(MARK_KEY), name),
    ],
    [
      'deleted, with a marked copy left',
      (workbook, name) => {
        copy(workbook, name, `${name} (2)`, true);
        workbook.deleteSheet(sheetNamed(workbook, name));
        return `${name} (2)`;
      },
    ],
    [
      'deleted, with a copy that people gave its name',
      (workbook, name) => {
        copy(workbook, name, 'x', false);
        workbook.deleteSheet(sheetNamed(workbook, name));
        workbook.renameSheet(sheetNamed(workbook, 'x'), name);
        return name;
      },
    ],
  ])('%s is still ours, with all it remembers', async (_words, change) => {
    const workbook = planned();
    const first = await build(workbook);
    respond(workbook, 'the answer');
    const names = new Map(first.sheetsWritten.map(({ kind, name }) => [kind, change(workbook, name)]));
    const tabs = sheetNames(workbook).length;
    const second = await build(openWorkbook(workbook.save()), '2025-11-30');
    expect(kindsOf(second)).toEqual(names);
    expect(sheetNames(workbook)).toHaveLength(tabs);
    expect(second.results.escalations.flatMap((item) => item.notes)).toContain('the answer');
    expect(second.results.recorded?.positions[0]).toEqual(first.results.recorded?.positions[0]);
  });

  it('is no plan where only an unmarked copy is left: the copy is left alone and a new one is made', async () => {
    const workbook = planned();
    await build(workbook);
    copy(workbook, 'Actions by lead', 'For Ann', false);
    workbook.deleteSheet(sheetNamed(workbook, 'Actions by lead'));
    const before = cellsOf(workbook, 'For Ann');
    const second = await build(workbook, '2025-11-30');
    expect(kindsOf(second).get('byLead')).toBe('Actions by lead');
    expect(cellsOf(workbook, 'For Ann')).toEqual(before);
    expect(second.results.summary.activities).toBe(2);
    expect(second.notices.join()).toContain('The sheet “For Ann” is a copy of a sheet of Plan Monitor');
  });

  it('is not guessed where two say the same and neither has the name', async () => {
    const workbook = planned();
    await build(workbook);
    copy(workbook, 'Plan history', 'Old', true);
    workbook.renameSheet(sheetNamed(workbook, 'Plan history'), 'New');
    const before = Buffer.from(workbook.save());
    const problem = { kind: 'twoOfOurs', untouched: 'Nothing in the workbook was changed.' };
    await expect(build(workbook)).rejects.toMatchObject(problem);
    await expect(readAndThink(openOffice(workbook).run, { asOf: '2025-10-31' })).rejects.toMatchObject(
      problem,
    );
    expect(before.equals(Buffer.from(workbook.save()))).toBe(true);
    workbook.renameSheet(sheetNamed(workbook, 'Old'), 'New (2)');
    expect(kindsOf(await build(workbook, '2025-11-30')).get('history')).toBe('New');
  });
});

describe('a sheet of the user’s with a name of ours', () => {
  it.each(['as it is', 'in other letters'])('%s is left alone, and the user is told', async (spelling) => {
    const workbook = planned();
    const theirs = Object.values(SHEET_NAMES).map((name) =>
      spelling === 'as it is' ? name : name.toUpperCase(),
    );
    for (const name of theirs) {
      workbook.addSheet(name).setContent(2, 1, { value: 'mine', formula: null, isError: false });
    }
    const input = workbook.save();
    const opened = openWorkbook(input);
    const built = await build(opened);
    for (const { kind, name } of built.sheetsWritten) {
      expect(name).toBe(`${SHEET_NAMES[kind]} (2)`);
      expect(built.notices.join('\n')).toMatch(
        new RegExp(`sheet named “${SHEET_NAMES[kind]}”.* “${SHEET_NAMES[kind]} \\(2\\)”`, 'i'),
      );
    }
    const [old, now] = [unzipSync(input), unzipSync(opened.save())];
    for (const part of Object.keys(old).filter((name) => name.startsWith('xl/worksheets/'))) {
      expect(Buffer.from(now[part] ?? []).equals(Buffer.from(old[part] ?? []))).toBe(true);
    }
    const again = await build(openWorkbook(opened.save()), '2025-11-30');
    expect(again.sheetsWritten).toEqual(built.sheetsWritten);
    expect(again.notices.join('\n')).not.toContain('copy');
  });

  it('that is a chart sheet stops the build in words, and the next goes on from there', async () => {
    const workbook = planned();
    const hidden = Object.defineProperty(workbook, 'otherNames', {
      value: () => ['Escalations'],
      configurable: true,
    });
    await expect(build(hidden)).rejects.toMatchObject({
      kind: 'nameTaken',
      what: expect.stringMatching(/chart sheet/) as string,
      next: expect.stringMatching(/Rename the chart sheet/) as string,
    });
    Object.defineProperty(workbook, 'otherNames', { value: () => ['Chart'] });
    const built = await build(workbook);
    expect(kindsOf(built)).toEqual(usualNames(built));
  });
});

describe('our Escalations in a workbook with another plan', () => {
  it.each([
    ['with its mark', true],
    ['without', false],
  ])('%s keeps its notes, which are not taken for that plan’s', async (_words, withMark) => {
    const workbook = planned();
    await build(workbook);
    respond(workbook, 'about the night staff');
    ROWS.forEach((_, row) => {
      for (let column = 0; column < 6; column += 1) {
        const value = OTHER[row]?.[column] ?? '';
        sheetNamed(workbook, 'Sheet1').setContent(row, column, { value, formula: null, isError: false });
      }
    });
    for (const sheet of workbook.sheets()) {
      if (sheet.name !== 'Escalations' && sheet.name !== 'Sheet1') workbook.deleteSheet(sheet);
      else if (!withMark) sheet.deleteCustomProperty(MARK_KEY);
    }
    const { results } = await build(workbook);
    const open = results.escalations.filter(({ closed }) => closed === null);
    expect(open).toHaveLength(1);
    expect(open.flatMap(({ notes }) => notes)).not.toContain('about the night staff');
    expect(textsOf(sheetNamed(workbook, 'Escalations')).map(({ text }) => text)).toContain(
      'about the night staff',
    );
  });
});
