/** Excel's own filter over the tables of our sheets. What people filter by is theirs; the rows it stands over are ours. */
import { areaName } from '../plan/grid';
import type { SheetContent } from '../report/content';
import type { Batch } from './payload';
import type { SheetState } from './snapshot';
import type { Target } from './targets';

/**
 * Takes away what people filter by, before anything is written to the sheet: Excel puts values that are written across
 * filtered rows into other rows than meant (OfficeDev/office-js#224), and old criteria would hide new rows. The
 * buttons stay.
 */
export function showAllRows(sheet: Excel.Worksheet, old: SheetState | null): void {
  if (old?.filter?.isFiltered) sheet.autoFilter.clearCriteria();
}

/**
 * Sets the buttons over the table as it now stands, where they do not stand there already; a table that is empty now
 * loses them. A sheet that asks for no filter keeps the one people have set on it.
 */
export async function writeFilter(
  batch: Batch,
  sheet: Excel.Worksheet,
  { filter }: SheetContent,
  old: SheetState | null,
): Promise<void> {
  if (filter === undefined) return;
  const before = old?.filter?.area ?? null;
  const wanted = filter && areaName(filter);
  if (wanted === (before && areaName(before))) return;
  await batch.add(500, () => {
    if (before) sheet.autoFilter.remove();
    if (wanted !== null) sheet.autoFilter.apply(sheet.getRange(wanted));
  });
}

/** Tells people which of their filters are gone. */
export function filterNotices(written: readonly Target[]): string[] {
  const names = written.filter(({ old }) => old?.filter?.isFiltered).map(({ name }) => `“${name}”`);
  if (names.length === 0) return [];
  return [
    `All rows of ${names.join(', ')} are shown again: a filter must not hide what was written. Filter anew where you need it.`,
  ];
}
