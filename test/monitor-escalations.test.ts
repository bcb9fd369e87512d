/** A year with a plan: builds with edits between them, and notes that people type. */
import { createWorkbook, openWorkbook } from '../src/workbench/host/store';
import type { SheetModel } from '../src/workbench/host/model';
import { columnLetters } from '../src/plan/grid';
import { build, sheetNamed, textsOf } from './support/build';
import { closeOffices } from './support/office';

afterEach(closeOffices);

type Row = readonly [number: string, action: string, lead: string, when: string];
const HEADER = ['No', 'Action', 'Lead', 'Timescale', 'RAG', 'Evidence'];
const AUDIT = 'Each agency audits its referrals to the front door';
const HEALTH: Row = ['1.1', AUDIT, 'Health', 'November 2021'];
const POLICE: Row = ['1.2', AUDIT, 'Police', 'November 2021'];
const LEAFLET: Row = ['1.3', 'Publish a leaflet on private fostering for carers', 'Housing', 'December 2021'];
const TOOLKIT: Row = ['1.4', 'Refresh the neglect toolkit with head teachers', 'Education', 'January 2022'];

function writePlan(sheet: SheetModel, rows: readonly Row[]): void {
  const put = (row: number, column: number, value: string) => {
    sheet.setContent(row, column, { value, formula: null, isError: false });
  };
  HEADER.forEach((heading, column) => {
    put(0, column, heading);
  });
  for (let row = 1; row < 12; row += 1) {
    HEADER.forEach((_, column) => {
      put(row, column, rows[row - 1]?.[column] ?? '');
    });
  }
}

function placeOf(sheet: SheetModel, heading: string): number {
  return textsOf(sheet).find(({ text }) => text === heading)?.column ?? -1;
}

/** The response beside each lead of our sheet, from the top. */
function responses(sheet: SheetModel): string[] {
  const [lead, response] = [placeOf(sheet, 'Lead'), placeOf(sheet, 'Response')];
  return textsOf(sheet)
    .filter(({ column, text }) => column === lead && text !== 'Lead')
    .map(({ row, text }) => `${text}: ${String(sheet.content(row, response).value)}`)
    .sort();
}

it('notes follow their items through a year of edits, and widths stay as people set them', async () => {
  const workbook = createWorkbook();
  writePlan(sheetNamed(workbook, 'Sheet1'), [HEALTH, POLICE, LEAFLET, TOOLKIT]);
  const spring = await build(workbook.save(), '2022-04-30');
  const ours = sheetNamed(spring.workbook, 'Escalations');
  const [lead, response, owner] = ['Lead', 'Response', 'Owner'].map((heading) => placeOf(ours, heading));
  const extra = (owner ?? 0) + 1;
  for (const { row, text, column } of textsOf(ours)) {
    if (column !== lead || text === 'Lead') continue;
    const cell = (at: number) => `${columnLetters(at)}${String(row + 1)}`;
    spring.host.userEdit('Escalations', cell(response ?? 0), `asked of ${text}`);
    if (text === 'Police') spring.host.userEdit('Escalations', cell(extra), 'seen by the chair');
  }
  ours.setColumnWidth(extra, 222);
  ours.setColumnWidth(response ?? 0, 111);

  // Sorted, one row put in above, one reworded and renumbered, one redated.
  const summerBook = openWorkbook(spring.workbook.save());
  writePlan(sheetNamed(summerBook, 'Sheet1'), [
    ['1.1', 'Agree a joint offer for young carers', 'Voluntary sector', 'March 2022'],
    ['1.2', 'Refresh the neglect toolkit together with all head teachers', 'Education', 'January 2022'],
    ['1.3', LEAFLET[1], 'Housing', 'February 2022'],
    ['1.4', AUDIT, 'Police', 'November 2021'],
    ['1.5', AUDIT, 'Health', 'November 2021'],
  ]);
  const summer = await build(summerBook.save(), '2022-07-31');
  const after = sheetNamed(summer.workbook, 'Escalations');
  expect(responses(after)).toEqual([
    'Education: asked of Education',
    'Health: asked of Health',
    'Housing: asked of Housing',
    'Police: asked of Police',
    'Voluntary sector: ',
  ]);
  expect(textsOf(after).filter(({ text }) => text === 'seen by the chair')).toEqual([
    expect.objectContaining({ column: extra }),
  ]);
  expect([after.columnWidth(extra), after.columnWidth(response ?? 0)]).toEqual([222, 111]);
  expect(summer.built.results.escalations.find(({ leads }) => leads.includes('Police'))?.firstRaised).toBe(
    '2022-04-30',
  );

  // One of the two that read alike is deleted, and what is below it moves up and is renumbered.
  const autumnBook = openWorkbook(summer.saved);
  writePlan(sheetNamed(autumnBook, 'Sheet1'), [
    ['1.1', LEAFLET[1], 'Housing', 'February 2022'],
    ['1.2', AUDIT, 'Health', 'November 2021'],
  ]);
  const autumn = await build(autumnBook.save(), '2022-10-31');
  const items = autumn.built.results.escalations;
  const told = (isOpen: boolean) =>
    items
      .filter(({ closed }) => (closed === null) === isOpen)
      .map(({ leads, notes }) => `${leads.join()}: ${notes[0] ?? ''}`)
      .sort();
  expect(told(true)).toEqual(['Health: asked of Health', 'Housing: asked of Housing']);
  expect(told(false)).toEqual([
    'Education: asked of Education',
    'Police: asked of Police',
    'Voluntary sector: ',
  ]);
  const again = await build(autumn.saved, '2022-10-31');
  expect(textsOf(sheetNamed(again.workbook, 'Escalations'))).toEqual(
    textsOf(sheetNamed(autumn.workbook, 'Escalations')),
  );
});
