/** The lead register changed from outside its sheet, through office.js. */
import { changeRegister, readAndThink } from '../src/monitor';
import { answerEdits } from '../src/plan/register/answers';
import type { LeadEdit } from '../src/plan/register';
import type { WorkbookModel } from '../src/workbench/host/model';
import { openWorkbook } from '../src/workbench/host/store';
import { changedParts, sheetNamed, textsOf } from './support/build';
import { API_LEVELS, cleared, closeOffices, openOffice } from './support/office';
import { OPTIONS, read } from './support/settings-change';
import { buildOn, workbookOf } from './support/settings-sheet';
import { sheetNames } from './support/workbook';

afterEach(closeOffices);

const ROWS = [
  ['Work Plan 2025-2027'],
  [],
  ['No', 'Action', 'Lead', 'By when', 'RAG'],
  ['1', 'Write the guide', 'Lay Member', '30/06/2025', 'Green'],
  ['2', 'Train the staff', 'Lay Members', '31/12/2025', 'Amber'],
  ['3', 'Hold the audit', 'Training Officer', '31/12/2025', 'Red'],
];

async function change(workbook: WorkbookModel, edits: readonly LeadEdit[], level = API_LEVELS[0]) {
  const { run, host } = openOffice(workbook, level);
  try {
    return await changeRegister(run, OPTIONS, edits);
  } finally {
    await cleared(host);
  }
}
const leadsIn = ({ plan }: Awaited<ReturnType<typeof read>>) =>
  plan.actions.map(({ activities: [one] }) => one?.leads[0]?.name);

it.each(API_LEVELS)(
  'an answer is written on Leads alone, and the plan is read by it, at %s',
  async (level) => {
    const workbook = workbookOf(ROWS);
    const before = new Uint8Array(workbook.save());
    const { register } = await read(workbook);
    const [question] = register?.questions ?? [];
    if (!register || !question) throw new Error('Nothing is asked');
    const edits = answerEdits(register, question, { kind: 'same', as: 'Lay Member' });
    const { sheet, reading } = await change(workbook, edits, level);
    expect([sheet, sheetNames(workbook)]).toEqual(['Leads', ['Sheet1', 'Leads']]);
    expect(leadsIn(reading.results)).toEqual(['Lay Member', 'Lay Member', 'Training Officer']);
    expect(reading.results.register?.questions).toEqual([]);
    const saved = openWorkbook(workbook.save());
    expect(await readAndThink(openOffice(saved).run, OPTIONS)).toEqual(reading.results);
    expect(changedParts(before, workbook.save())).not.toContain('xl/worksheets/sheet1.xml');
  },
);

it('what people typed on the sheet stays, and another build changes nothing of it', async () => {
  const workbook = workbookOf(ROWS);
  await buildOn(workbook);
  await change(workbook, [
    { kind: 'say', name: 'Training Officer', field: 'contact', saw: '', text: 'J Smith' },
  ]);
  await change(workbook, [{ kind: 'say', name: 'Lay Member', field: 'agency', saw: '', text: 'Council' }]);
  const texts = () => textsOf(sheetNamed(workbook, 'Leads')).map(({ text }) => text);
  const now = texts();
  expect(now).toEqual(expect.arrayContaining(['J Smith', 'Council']));
  await buildOn(workbook);
  expect(texts()).toEqual(now);
});

it('is refused, with nothing changed, where somebody has typed there meanwhile', async () => {
  const workbook = workbookOf(ROWS);
  await buildOn(workbook);
  await change(workbook, [{ kind: 'say', name: 'Lay Member', field: 'agency', saw: '', text: 'Council' }]);
  const before = workbook.save();
  await expect(
    change(workbook, [{ kind: 'say', name: 'Lay Member', field: 'agency', saw: '', text: 'Health' }]),
  ).rejects.toMatchObject({
    kind: 'changedMeanwhile',
    what: '“Agency” of “Lay Member” says “Council” now.',
    untouched: 'Nothing in the workbook was changed.',
  });
  expect(Buffer.from(workbook.save()).equals(Buffer.from(before))).toBe(true);
});
