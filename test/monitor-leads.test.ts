/** The lead register in the workbook, through the whole way: built, edited in Excel, built again. */
import { buildSummary } from '../src/monitor';
import { NO_SETTINGS } from '../src/plan/settings';
import type { WorkbookModel } from '../src/workbench/host/model';
import { createWorkbook, openWorkbook } from '../src/workbench/host/store';
import { BUILT_AT, sheetNamed, textsOf } from './support/build';
import { cleared, closeOffices, openOffice } from './support/office';
import { sheetNames } from './support/workbook';

afterEach(closeOffices);

const ROWS: readonly (readonly string[])[] = [
  ['VSCP Work Plan 2025-2027'],
  [],
  ['No', 'Action', 'Lead', 'By when'],
  ['1', 'Write the guide', 'VSCP Executive', '30/06/2025'],
  ['2', 'Train the staff', 'QAP Sub Group', '31/12/2025'],
  ['3', 'Hold the audit', 'QAP subgroup / Health', '31/12/2025'],
];

function plan(): WorkbookModel {
  const workbook = createWorkbook();
  const sheet = sheetNamed(workbook, 'Sheet1');
  ROWS.forEach((cells, row) => {
    cells.forEach((value, column) => {
      sheet.setContent(row, column, { value, formula: null, isError: false });
    });
  });
  return workbook;
}

async function build(workbook: WorkbookModel, withoutLeads = false) {
  const { run, host } = openOffice(workbook);
  const settings = withoutLeads ? { ...NO_SETTINGS, withoutSheets: ['leads'] as const } : NO_SETTINGS;
  const { results } = await buildSummary(run, { asOfDefault: '2025-10-31', builtAt: BUILT_AT, settings });
  await cleared(host);
  return results;
}

/** Types into the row of this name, under the heading. */
function type(workbook: WorkbookModel, name: string, heading: string, words: string): void {
  const texts = textsOf(sheetNamed(workbook, 'Leads'));
  const row = texts.find(({ text, column }) => column === 1 && text === name)?.row;
  const column = texts.find(({ text }) => text === heading)?.column;
  if (row === undefined || column === undefined) throw new Error(`No place for ${name}, ${heading}`);
  const { host } = openOffice(workbook);
  host.userEdit('Leads', `${String.fromCharCode(65 + column)}${String(row + 1)}`, words);
}

const leadsOf = (results: Awaited<ReturnType<typeof build>>) =>
  results.plan.actions.map(({ activities }) => activities[0]?.leads.map(({ name }) => name).join(' + '));

it('is proposed, then the users’ own: their names are the plan’s, and a rebuild changes no byte', async () => {
  const workbook = plan();
  expect(leadsOf(await build(workbook))).toEqual([
    'VSCP Executive',
    'QAP Sub Group',
    'QAP Sub Group + Health',
  ]);
  type(workbook, 'QAP Sub Group', 'Usual name', 'Quality Group');
  type(workbook, 'Quality Group', 'Other spellings', 'QAP Sub Group; QAP subgroup');
  type(workbook, 'VSCP Executive', 'Chair or contact', 'J Smith');
  const results = await build(workbook);
  expect(leadsOf(results)).toEqual(['VSCP Executive', 'Quality Group', 'Quality Group + Health']);
  expect(results.summary.byLead.map(({ lead }) => lead)).toContain('Quality Group');
  expect(results.register?.isUsers).toBe(true);
  const first = workbook.save();
  const again = openWorkbook(first);
  await build(again);
  expect(Buffer.from(again.save()).equals(Buffer.from(first))).toBe(true);
  expect(textsOf(sheetNamed(again, 'Leads')).map(({ text }) => text)).toContain('J Smith');
});

it('a lead that came into the plan later is told, and added as new', async () => {
  const workbook = plan();
  await build(workbook);
  type(workbook, 'Health', 'Agency', 'NHS');
  sheetNamed(workbook, 'Sheet1').setContent(3, 2, { value: 'Area Panel', formula: null, isError: false });
  const unknown = (results: Awaited<ReturnType<typeof build>>) =>
    results.findings.filter(({ rule }) => rule === 'lead-unknown').map(({ found }) => found);
  expect(unknown(await build(workbook))).toEqual(['Area Panel']);
  type(workbook, 'Area Panel', 'Status', 'agreed in May');
  expect(unknown(await build(workbook))).toEqual([]);
});

it('is not built where people do without it, but what stands there still counts', async () => {
  const workbook = plan();
  await build(workbook, true);
  expect(sheetNames(workbook)).not.toContain('Leads');
  await build(workbook);
  type(workbook, 'Health', 'Usual name', 'NHS Vennshire');
  type(workbook, 'NHS Vennshire', 'Other spellings', 'Health');
  expect(leadsOf(await build(workbook, true)).at(-1)).toBe('QAP Sub Group + NHS Vennshire');
});
