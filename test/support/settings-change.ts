/** A small plan whose settings the pane changes, through office.js. */
import { changeSettings, readAndThink } from '../../src/monitor';
import type { Finding, Results } from '../../src/plan/model';
import type { SettingsCell, SettingsEdit } from '../../src/plan/settings';
import type { WorkbookModel } from '../../src/workbench/host/model';
import { BUILT_AT, sheetNamed } from './build';
import { API_LEVELS, cleared, openOffice } from './office';
import { workbookOf } from './settings-sheet';

export const ROWS = [
  ['Work Plan 2025-2027'],
  [],
  ['No', 'Action', 'Lead', 'Deputy', 'By when', 'RAG', 'Progress'],
  ['1', 'Write the guide', 'Health', 'Police', '30/06/2025', 'Green', 'Published in May'],
  ['2', 'Train the staff', 'Housing', 'Schools', 'asap', 'Amber', 'Half are trained'],
  ['3', 'Agree the protocol', 'Executive', 'Council', 'Mary 2025', 'Red', ''],
];
/** A host of ours that says it is busy would be asked again for half a minute. */
const AT_ONCE = { sleep: () => Promise.resolve() };
export const OPTIONS = { asOfDefault: '2025-10-31', builtAt: BUILT_AT, ...AT_ONCE };
export const DEPUTY: SettingsCell = {
  table: 'column',
  column: { sheet: 'Sheet1', column: 'D', header: 'Deputy' },
};

/** The plan, with one cell filled, as a file. */
export function planned(): Uint8Array {
  const workbook = workbookOf(ROWS);
  const sheet = sheetNamed(workbook, 'Sheet1');
  const fill = { colour: '#FFC000', tint: 0, pattern: 'Solid' };
  sheet.setStyle(4, 6, { ...sheet.style(4, 6), fill });
  return workbook.save();
}

/** Changes the settings; tells also how many requests that took. */
export async function change(workbook: WorkbookModel, edits: readonly SettingsEdit[], level = API_LEVELS[0]) {
  const { run, host } = openOffice(workbook, level);
  const requests = jest.spyOn(host, 'processQuery');
  try {
    const { sheet, reading } = await changeSettings(run, OPTIONS, edits);
    return { sheet, results: reading.results, requests: requests.mock.calls.length };
  } finally {
    await cleared(host);
  }
}

export const read = (workbook: WorkbookModel): Promise<Results> =>
  readAndThink(openOffice(workbook).run, OPTIONS);
export const say = (cell: SettingsCell, text: string, saw = ''): SettingsEdit => ({
  kind: 'say',
  cell,
  text,
  saw,
});
export const found = ({ findings }: Results, rule: string): Finding[] =>
  findings.filter((one) => one.rule === rule);
export const leadsOf = ({ plan }: Results): (string | undefined)[] =>
  plan.actions.map(({ activities: [one] }) => one?.leads[0]?.name);
