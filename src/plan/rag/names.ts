/** Words that only name a rating, and rows of such names that stand over their definitions. */
import type { Area } from '../grid';
import type { Sheet } from '../read/sheet';
import { signsIn } from './meaning';
import { ratingWord, readWord } from './words';

/** The longest text that is a sample's label rather than a definition. */
export const LABEL = 25;

/** "Red", "R", "RAG: Red": it names a rating and says nothing of it. */
export function isName(text: string): boolean {
  return text.length <= LABEL && readWord(text).kind === 'rating' && signsIn(text).size === 0;
}

/** "R" and "Red" name the same rating. */
export function nameTheSame(one: string, other: string): boolean {
  const [first, second] = [readWord(one), readWord(other)];
  return first.kind === 'rating' && second.kind === 'rating' && first.rating === second.rating;
}

/** A ground that is what its words say: it names no rating by itself. */
export function isGround(text: string): boolean {
  return /^(?:gr[ea]y|white|black|purple|pink|brown|clear|no colour)$/i.test(text);
}

export function isNotStarted(text: string): boolean {
  const word = readWord(text);
  return word.kind === 'meaning' && word.meaning === 'notStarted';
}

/** A name with nothing else in its row: what stands beneath may define it. */
export function isNameAlone(sheet: Sheet, row: number, area: Area): boolean {
  const [only = '', another] = textsOf(sheet, row, area);
  return another === undefined && isName(only);
}

/**
 * "Red", "Amber" and "Green" side by side, perhaps with other grounds, "Not started" and a word in front. What stands
 * beneath defines them, unless the row itself stands under headings: then it tells how several things are rated. The
 * last action of a table, right above the place, is no row of headings.
 */
export function isRowOfNames(sheet: Sheet, row: number, area: Area): boolean {
  const [front = '', ...others] = textsOf(sheet, row, area);
  const names = isOneOfNames(front) ? [front, ...others] : others;
  const above = textsOf(sheet, row - 1, area);
  return (
    names.length >= 3 &&
    names.every(isOneOfNames) &&
    new Set(names.map(ratingWord)).size === names.length &&
    (above.length <= 1 || (row === area.top && isAction(above)))
  );
}

/** An action is numbered or rated; headings are neither. */
function isAction([first = '', ...others]: readonly string[]): boolean {
  return /^\d{1,3}(?:\.\d+)*[.)]?$/.test(first) || others.some(isName);
}

function isOneOfNames(text: string): boolean {
  return isName(text) || isGround(text) || isNotStarted(text);
}

function textsOf(sheet: Sheet, row: number, { left, right }: Area): string[] {
  return sheet
    .filled(row)
    .filter((column) => column >= left && column <= right)
    .map((column) => sheet.text(row, column));
}
