/**
 * Two people have one workbook open, each with a replica of their own. Excel puts together what each has changed, cell
 * by cell and setting by setting, knowing nothing of what belongs together; of two changes of one cell either may stay.
 */
import { isDeepStrictEqual } from 'node:util';
import type { SheetModel, WorkbookModel } from '../../src/workbench/host/model';
import { openWorkbook } from '../../src/workbench/host/store';
import { sheetNamed } from './workbook';

/** Which of two changes of the same cell stays; asked once for each. */
export type Stays = () => 'mine' | 'theirs';

/** What the workbook holds once both replicas have been put together. All three have the same sheets. */
export function putTogether(
  base: Uint8Array,
  mine: WorkbookModel,
  theirs: WorkbookModel,
  stays: Stays,
): WorkbookModel {
  const together = openWorkbook(base);
  const before = openWorkbook(base);
  for (const sheet of together.sheets()) {
    const [was, one, other] = [before, mine, theirs].map((book) => sheetNamed(book, sheet.name));
    if (was && one && other) putCells(sheet, was, one, other, stays);
  }
  return together;
}

function putCells(
  sheet: SheetModel,
  was: SheetModel,
  one: SheetModel,
  other: SheetModel,
  stays: Stays,
): void {
  /** What stays of something that may have been changed here, there or in both. */
  const kept = <T>(look: (of: SheetModel) => T): T => {
    const [old, mine, theirs] = [look(was), look(one), look(other)];
    const isMine =
      isDeepStrictEqual(theirs, old) ||
      (!isDeepStrictEqual(mine, old) && !isDeepStrictEqual(mine, theirs) && stays() === 'mine');
    return isMine ? mine : theirs;
  };
  const areas = [was, one, other].flatMap((each) => each.usedArea(false) ?? []);
  const bottom = Math.max(...areas.map((area) => area.bottom));
  const right = Math.max(...areas.map((area) => area.right));
  for (let row = 0; row <= bottom; row += 1) {
    for (let column = 0; column <= right; column += 1) {
      const { content, style, link } = kept((of) => ({
        content: of.content(row, column),
        style: of.style(row, column),
        link: of.link(row, column),
      }));
      sheet.setContent(row, column, content);
      sheet.setStyle(row, column, style);
      sheet.setLink(row, column, link);
    }
  }
  const merges = kept((of) => of.merges());
  for (const area of was.merges()) sheet.unmerge(area);
  for (const area of merges) sheet.merge(area);
  for (const [key, value] of kept((of) => [...of.customProperties()])) sheet.setCustomProperty(key, value);
}
