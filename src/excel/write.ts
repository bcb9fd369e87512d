/**
 * Writes the generated sheets: only into sheets that carry our mark, in place, and never a cell of the user's.
 * What people typed is part of the content; while that is written, what stood there before stands in a journal.
 */
import type { SheetKind } from '../report/content';
import { around, leftovers } from './areas';
import { readBack } from './check';
import { at, codeOf } from './errors';
import { writeJournal, type Journal } from './journal';
import { ownArea } from './layout';
import { BUILD_KEY, MARK_KEY, markOf } from './mark';
import { Batch } from './payload';
import type { Snapshot } from './snapshot';
import type { Target } from './targets';
import { columnsThatKeepTheirWidth } from './widths';
import { writeCells } from './write-cells';
import { writeCharts } from './write-charts';
import { filterNotices, showAllRows, writeFilter } from './write-filter';
import { writeLooks } from './write-looks';
import { writePage } from './write-page';

export interface SheetWritten {
  readonly name: string;
  readonly kind: SheetKind;
}

export interface Written {
  readonly sheetsWritten: readonly SheetWritten[];
  /** What the user should know: a name that was taken, another build that came between. */
  readonly notices: readonly string[];
  /** Sheets that held more than was known when they were written over: it stands in their journals. */
  readonly overtaken: readonly SheetWritten[];
}

/**
 * Writes the contents and reads back what arrived, of large ones while the rest is still being written. The snapshot must
 * be of the same batch's workbook.
 */
export async function writeWithin(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  toWrite: readonly Target[],
  buildId: string,
): Promise<Written> {
  const batch = new Batch(context);
  const sheets = toWrite.map((target) => ({ target, sheet: sheetFor(context, target) }));
  const checks: (() => Promise<void>)[] = [];
  const journals: { readonly journal: Journal; readonly of: SheetWritten }[] = [];
  for (const { target, sheet } of sheets) {
    const journal = await writeSheet(batch, sheet, target, snapshot, buildId);
    if (journal) journals.push({ journal, of: writtenOf(target) });
    checks.push(await readBack(batch, sheet, target));
  }
  await batch.send();
  const builds = () =>
    sheets.map(({ sheet }) => sheet.customProperties.getItemOrNullObject(BUILD_KEY).load('value'));
  const isAlone = await at('checking', async () => {
    const done = journals.map(({ journal }) => journal).filter((journal) => journal.isAsKnown());
    for (const journal of done) journal.clear();
    let marks = builds();
    const isOurs = () => marks.every((mark) => !mark.isNullObject && mark.value === buildId);
    try {
      await batch.askRest();
    } catch (error) {
      if (codeOf(error) !== 'ItemNotFound') throw error;
      // Somebody else may have written over a journal, which is theirs then, as is what stands on the sheet to check.
      const asked = done.map((journal) => ({ journal, stands: journal.ask() }));
      await context.sync();
      for (const { journal, stands } of asked) if (stands()) journal.clear();
      marks = builds();
      await batch.askRest();
      if (!isOurs()) return false;
    }
    for (const check of checks) await check();
    return isOurs();
  });
  const renamed = toWrite.filter(({ content, name, old }) => old === null && name !== content.name);
  return {
    overtaken: journals.filter(({ journal }) => !journal.isAsKnown()).map(({ of }) => of),
    sheetsWritten: toWrite.map(writtenOf),
    notices: [
      ...snapshot.notices,
      ...filterNotices(toWrite),
      ...renamed.map(
        ({ content, name }) => `You have a sheet named “${content.name}”, so ours is named “${name}”.`,
      ),
      ...(isAlone
        ? []
        : [
            'Someone else built the summary at the same moment. Build it again, so that it shows one reading.',
          ]),
    ],
  };
}

const writtenOf = ({ name, content }: Target): SheetWritten => ({ name, kind: content.kind });

/** The sheet, added where there is none. The mark comes first, so that even a half-written sheet is known. */
function sheetFor(context: Excel.RequestContext, { name, old, content }: Target): Excel.Worksheet {
  const worksheets = context.workbook.worksheets;
  const sheet = old === null ? worksheets.add(name) : worksheets.getItem(name);
  showAllRows(sheet, old);
  sheet.customProperties.add(MARK_KEY, markOf({ kind: content.kind, name }));
  return sheet;
}

/**
 * Queues one sheet. Text and its number formats go first, then links, then looks: each later step mends the former.
 *
 * @returns its journal; null for a sheet that is new
 */
async function writeSheet(
  batch: Batch,
  sheet: Excel.Worksheet,
  target: Target,
  snapshot: Snapshot,
  buildId: string,
): Promise<Journal | null> {
  const { content, old } = target;
  const own = ownArea(content);
  const left = leftovers(old?.used ?? null, own);
  const before = snapshot.grids.find((grid) => grid.sheet === old?.name) ?? null;
  const known = old && { before, found: old.cells, area: around(own, old.used ?? own) };
  const journal = known && (await writeJournal(batch, sheet, known, buildId));
  await writeCells(batch, sheet, content, old !== null, left);
  // A sheet that no build has come to the end of has not had its widths yet.
  const widths = columnsThatKeepTheirWidth(content, old?.build == null ? null : before);
  await writeLooks(batch, sheet, content, left, widths);
  await writePage(batch, sheet, content);
  await writeCharts(batch, sheet, content, old?.charts ?? []);
  await writeFilter(batch, sheet, content, old);
  await batch.add(500, () => {
    sheet.customProperties.add(BUILD_KEY, buildId);
    journal?.done();
  });
  return journal;
}
