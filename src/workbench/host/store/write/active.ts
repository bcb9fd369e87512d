/** Which tab the file opens at. */
import type { Package } from '../package/package';
import type { BookPart } from '../read/book';
import { firstView } from '../read/sheet';
import type { Sheet } from '../sheet';
import type { Tab } from '../workbook';
import { flag, parseXml } from '../xml/tree';

/**
 * A sheet that is selected says so in its own part. To open at another, that sheet would have to be changed, and two
 * that say so open as a group, in which typing goes into both. So the file opens where it did, unless no sheet of the
 * file says so (as in a workbook of our own making): which tab is open is not worth a change to a user's sheet.
 */
export function activeTab(parts: Package, book: BookPart, tabs: readonly Tab[], active: Sheet): number {
  const opened = book.tabs[book.activeTab];
  const place = tabs.findIndex(({ source }) => source !== null && source === opened);
  const isFree = tabs.every(({ source }) => !source?.isWorksheet || !isSelected(parts, source.part));
  const wanted = tabs.findIndex(({ sheet }) => sheet === active);
  return isFree || place < 0 ? Math.max(0, wanted) : place;
}

function isSelected(parts: Package, part: string): boolean {
  const aside = { name: 'sheetData', handler: { open: ignore, close: ignore } };
  const view = firstView(parseXml(parts.text(part), part, aside));
  return flag(view?.attributes ?? {}, 'tabSelected');
}

function ignore(): void {
  // Cells say nothing of what is selected.
}
