/** Rows with nothing but a label in the action's column and its words in the next: "Priority 2" | "Schools". */
import { labelRank, type Band } from './bands';
import { readWord } from '../rag';
import { cellsOf, type Table } from './stretch';

/** A label and its number, with no words of its own; "Section 11" and "Recommendation 2" may as well be the action. */
const BARE =
  /^(?:[\p{L}&]+ ){0,2}(?:priority|objective|theme|work ?stream|strand|pillar|aim|goal|outcome)(?: area| objective| theme| no\.?)? (?:\d{1,2}(?:\.\d{1,2})*|[a-z]|one|two|three|four|five|six)\s?[.:)–—-]?$/iu;

/**
 * Such a row is a heading where the next one has a number or holds more, or is such a row again. Not where actions are
 * so labelled themselves, and have more than a lead beside them.
 */
export function labelRows(table: Table): ReadonlyMap<number, Band> {
  const { sheet, columns, area } = table;
  const found = new Map<number, Band>();
  let leads = false;
  for (let row = area.bottom; row >= area.top; row -= 1) {
    const own = cellsOf(table, row);
    if (own.length === 0) continue;
    const text = sheet.text(row, columns.action);
    const isBare = BARE.test(text);
    if (isBare && own.length > 2) return new Map();
    const [first, second] = own;
    const words = sheet.text(row, second ?? columns.action);
    if (isBare && leads && first === columns.action && second === first + 1 && areWords(words)) {
      const cell = { sheet: sheet.name, row, column: second };
      found.set(row, { cell, text: words, number: text, label: labelRank(text) });
    } else leads = own.length > 2 || (columns.number !== null && own.includes(columns.number));
  }
  return found;
}

/** A name, neither a time nor a rating. */
function areWords(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !/\d/.test(text) && readWord(text).kind === 'unknown';
}
