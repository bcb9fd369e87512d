/** Words added to a cell of evidence: what stands there stays as it is. */
import { formatDay, type Day } from '../day';
import { bulletOf } from '../timescale';

/** The cell with the words on a new line, behind the bullet sign that its own lines have. */
export function appended(cell: string, words: string): string {
  return cell.trim() === '' ? words : `${cell.trimEnd()}\n${signOf(cell)}${words}`;
}

/** The sign of the last line that has one, where at least half of the lines have. */
function signOf(cell: string): string {
  const lines = cell.split('\n').filter((line) => line.trim() !== '');
  const signs = lines.map(bulletOf).filter((sign) => sign !== '');
  return 2 * signs.length >= lines.length ? (signs.at(-1) ?? '') : '';
}

const DATED = /^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/;

/** "31/10/2025: Agreed by the board."; the words themselves where they begin with a date. */
export function dated(words: string, on: Day): string {
  const own = words.trim();
  return DATED.test(own) ? own : `${formatDay(on)}: ${own}`;
}
