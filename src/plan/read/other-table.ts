/** Where a table of something else begins below the plan's own, on the same sheet. */
import { headerWord, normalised } from './header-words';
import { cellsOf, type Table } from './stretch';
import { readWord } from '../rag';

/** What the columns of registers, contact lists and calendars are called. */
const OTHER_WORD =
  /^(?:name|full name|role|job title|title|post|agency|organisation|organization|tel|telephone|phone|mobile|e ?mail(?: address)?|contact(?: details)?|date|dates|time|venue|location|meeting|risk|likelihood|probability|score|mitigation|mitigations|controls?|term|abbreviation|acronym|meaning|definition|version|author|changes?|attends since|member since|chair|membership|attendance|document|link)$/;

/** A header is short; what stands below it is not always. */
const LONGEST = 40;

/**
 * True for a row that heads another table: short words without figures, more than half of which are what columns are
 * called, or which under a gap don't fit what the plan's columns hold.
 */
function headsOtherTable(table: Table, row: number, own: readonly number[], afterGap: boolean): boolean {
  if (own.length < (afterGap ? 2 : 3)) return false;
  const { sheet, columns } = table;
  const texts = own.map((column) => sheet.text(row, column));
  if (!texts.every((text) => text.length <= LONGEST && /\p{L}{2}/u.test(text) && !/\d/.test(text)))
    return false;
  const named = texts.filter((text) => headerWord(text) !== null || OTHER_WORD.test(normalised(text))).length;
  if (named * 2 > texts.length) return true;
  // Words without figures number nothing.
  const numberWrong = columns.number !== null && own.includes(columns.number);
  if (!afterGap || own.length < 3 || !numberWrong) return false;
  // What rates is a row of the plan, whatever else it says.
  if (columns.rag !== null && own.includes(columns.rag)) {
    return readWord(sheet.text(row, columns.rag)).kind === 'unknown';
  }
  return columns.rag === null || named > 0;
}

/** The rows at which tables of something else begin: their titles, or else their headers. */
export function otherTables(table: Table): ReadonlySet<number> {
  const begins = new Set<number>();
  let above: { readonly row: number; readonly cells: number; readonly gap: boolean } | null = null;
  for (let row = table.area.top; row <= table.area.bottom; row += 1) {
    const own = cellsOf(table, row);
    if (own.length === 0) continue;
    const gap: boolean = above === null ? row > table.area.top : row > above.row + 1;
    const titled = above !== null && above.cells === 1 && above.gap;
    if (headsOtherTable(table, row, own, gap || titled)) begins.add(titled && above ? above.row : row);
    above = { row, cells: own.length, gap };
  }
  return begins;
}
