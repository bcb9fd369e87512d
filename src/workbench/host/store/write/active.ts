/** Which tab the file opens at. */
import type { BookPart } from '../read/book';
import type { Sheet } from '../sheet';
import type { Tab } from '../workbook';

/**
 * A sheet that is selected says so in its own part. To open at another, that sheet would have to be changed, and two
 * that say so open as a group, in which typing goes into both. So the file opens where it did, unless no sheet of the
 * file says so (as in a workbook of our own making): which tab is open is not worth a change to a user's sheet.
 */
export function activeTab(book: BookPart, tabs: readonly Tab[], active: Sheet): number {
  const opened = book.tabs[book.activeTab];
  const place = tabs.findIndex(({ source }) => source !== null && source === opened);
  const isFree = tabs.every(({ sheet }) => !sheet?.state.isSelected);
  const wanted = tabs.findIndex(({ sheet }) => sheet === active);
  return isFree || place < 0 ? Math.max(0, wanted) : place;
}
