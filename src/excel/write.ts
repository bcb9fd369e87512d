/**
 * Writes the generated sheets: only into sheets that carry our mark, in place, and never a cell of the user's.
 * What people typed is part of the content; while that is written, what stood there before stands in a journal.
 */
import type { Grid } from '../plan/grid';
import type { SheetKind } from '../report/content';
import { leftovers } from './areas';
import { readBack } from './check';
import { at } from './errors';
import { writeJournal } from './journal';
import { ownArea } from './layout';
import { BUILD_KEY, MARK_KEY, markOf } from './mark';
import { askAsItStands } from './overtaken';
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
  /** Sheets in which somebody typed between the reading and the writing, as they stood just before. */
  readonly overtaken: readonly Grid[];
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
  const checks: (() => void)[] = [];
  const standing: (() => Grid | null)[] = [];
  for (const { target, sheet } of sheets) {
    standing.push(await writeSheet(batch, sheet, target, snapshot, buildId));
    checks.push(readBack(batch, sheet, target));
  }
  await batch.send();
  const marks = sheets.map(({ sheet }) =>
    sheet.customProperties.getItemOrNullObject(BUILD_KEY).load('value'),
  );
  await at('checking', async () => {
    await batch.askRest();
    for (const check of checks) check();
  });
  const renamed = toWrite.filter(({ content, name, old }) => old === null && name !== content.name);
  return {
    overtaken: standing.flatMap((asItStood) => asItStood() ?? []),
    sheetsWritten: toWrite.map(({ name, content }) => ({ name, kind: content.kind })),
    notices: [
      ...snapshot.notices,
      ...filterNotices(toWrite),
      ...renamed.map(
        ({ content, name }) => `You have a sheet named “${content.name}”, so ours is named “${name}”.`,
      ),
      ...(marks.every((mark) => !mark.isNullObject && mark.value === buildId)
        ? []
        : [
            'Someone else built the summary at the same moment. Build it again, so that it shows one reading.',
          ]),
    ],
  };
}

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
 * @returns gives, once all was sent, the sheet as it stood just before, where it was no longer as it had been read
 */
async function writeSheet(
  batch: Batch,
  sheet: Excel.Worksheet,
  target: Target,
  snapshot: Snapshot,
  buildId: string,
): Promise<() => Grid | null> {
  const { content, old } = target;
  const left = leftovers(old?.used ?? null, ownArea(content));
  const before = old && (snapshot.grids.find((grid) => grid.sheet === old.name) ?? null);
  const used = old?.used;
  const asItStood =
    before && !old?.isHalfWritten ? await askAsItStands(batch, sheet, before, content) : () => null;
  const journal = before && used ? await writeJournal(batch, sheet, { before, used, content }) : null;
  await writeCells(batch, sheet, content, old !== null, journal ? [...left, journal] : left);
  await writeLooks(batch, sheet, content, left, columnsThatKeepTheirWidth(content, before));
  await writePage(batch, sheet, content);
  await writeCharts(batch, sheet, content, old?.charts ?? []);
  await writeFilter(batch, sheet, content, old);
  await batch.add(200, () => {
    sheet.customProperties.add(BUILD_KEY, buildId);
  });
  return asItStood;
}
