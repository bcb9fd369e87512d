/** The samples of a place where a key may stand: a ground, a word or a letter, and the words that define it. */
import type { Area } from '../grid';
import type { CellRef } from '../grid';
import type { Rating } from '../model';
import type { Sheet } from '../read/sheet';
import { byHue, byTint, parseColour } from './colour';
import { linesOfKey } from './key-lines';
import { signsIn } from './meaning';
import { isGround, isName, isNameAlone, isNotStarted, isRowOfNames, LABEL, nameTheSame } from './names';
import { readWord } from './words';

/** Where a key may stand. */
export interface KeyPlace {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** One colour of a key with its definition. */
export interface Sample {
  readonly rating: Rating;
  /** "#FF0000"; null where it is only named. */
  readonly colour: string | null;
  readonly definition: string;
  /** The short word in the cell itself; "" where it has none. */
  readonly label: string;
  readonly cell: CellRef;
}

const WHITE = '#FFFFFF';

/** Every sample of the place, row by row. */
export function samplesIn({ sheet, area }: KeyPlace): Sample[] {
  const samples: Sample[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const first = sheet.anchor(row, column);
      if (first.row === row && first.column === column) samples.push(...samplesAt(sheet, row, column, area));
    }
  }
  return samples;
}

function samplesAt(sheet: Sheet, row: number, column: number, area: Area): readonly Sample[] {
  const text = sheet.text(row, column);
  const cell = { sheet: sheet.name, row, column };
  const lines = linesOfKey(text);
  if (lines.length >= 2) {
    return lines.flatMap(({ label, definition }) => {
      const rating = ratingOf(label, null, definition);
      return rating === null ? [] : [{ rating, colour: whiteOf(label), definition, label, cell }];
    });
  }
  const fill = sheet.fill(row, column);
  const colour = fill === null ? null : parseColour(fill);
  const [line] = lines;
  const label = line?.label ?? (text.length <= LABEL ? text : '');
  const own = line?.definition ?? (text.length <= LABEL ? '' : text);
  if (colour === null && label === '') return [];
  const definition = own === '' ? wordsFor(sheet, row, column, area, label, colour) : own;
  if (!/[a-z]{3}/i.test(definition)) return [];
  const rating = ratingOf(label, colour, definition);
  if (rating === null) return [];
  // Words on a coloured ground define a rating only where they say something of progress; a title does not.
  if (own !== '' && label === '' && signsIn(own).size === 0) return [];
  // A tint that may be banding is a sample only where its own cell leaves room for it.
  if (own !== '' && colour !== null && byHue(colour) === 'background' && line === undefined) return [];
  return [{ rating, colour: colour ?? whiteOf(label), definition, label, cell }];
}

/** "White" names a fill that needs no showing. */
function whiteOf(label: string): string | null {
  return /^white$/i.test(label) ? WHITE : null;
}

/**
 * The words that define a sample: in a row of names those beneath; else to its right; else its own label where that
 * says something of progress ("On track" on green); else those beneath it or to its left, where they do.
 */
function wordsFor(
  sheet: Sheet,
  row: number,
  column: number,
  area: Area,
  label: string,
  colour: string | null,
): string {
  if (isRowOfNames(sheet, row, area)) return below(sheet, row, column, area);
  const beside = along(sheet, row, column, { step: 1, last: area.right });
  if (beside !== '') return beside;
  if (colour !== null && signsIn(label).size > 0) return label;
  if (colour === null && !isNameAlone(sheet, row, area)) return '';
  const others = [below(sheet, row, column, area), along(sheet, row, column, { step: -1, last: area.left })];
  return others.find((words) => signsIn(words).size > 0) ?? '';
}

/** The next words in the row that do more than name its rating, up to the next sample. */
function along(
  sheet: Sheet,
  row: number,
  column: number,
  { step, last }: { readonly step: 1 | -1; readonly last: number },
): string {
  const own = sheet.text(row, column);
  for (let next = column + step; step > 0 ? next <= last : next >= last; next += step) {
    const text = sheet.text(row, next);
    if (isAnotherSample(sheet, row, next, sheet.fill(row, column))) return '';
    // Beside a fill without words it is the fill's name, beside "R" the same in full, beside another the next sample's.
    if (isName(text)) {
      if (own !== '' && !nameTheSame(own, text)) return '';
    } else if (text !== '') return text;
  }
  return '';
}

/** The words in the next two rows of the column, up to the next sample. */
function below(sheet: Sheet, row: number, column: number, area: Area): string {
  for (let next = row + 1; next <= Math.min(row + 2, area.bottom); next += 1) {
    const text = sheet.text(next, column);
    if (isAnotherSample(sheet, next, column, sheet.fill(row, column))) return '';
    if (text !== '') return isName(text) || linesOfKey(text).length > 0 ? '' : text;
  }
  return '';
}

/** A ground of another colour, unless it only shades a definition: a grey or a tint with long words on it. */
function isAnotherSample(sheet: Sheet, row: number, column: number, mine: string | null): boolean {
  const fill = sheet.fill(row, column);
  if (fill === null || fill === mine || sheet.anchor(row, column).column !== column) return false;
  const hue = byHue(fill);
  if (hue === 'background') return false;
  return hue !== null || sheet.text(row, column).length <= LABEL;
}

function ratingOf(label: string, colour: string | null, words: string): Rating | null {
  const word = readWord(label);
  if (word.kind === 'rating') return word.leaning ? null : word.rating;
  const hue = colour === null ? null : byTint(colour);
  if (hue === 'red' || hue === 'amber' || hue === 'green') return hue;
  // Blue, grey, white and other grounds, shown or named, are what their words say.
  const signs = signsIn(`${label} ${words}`);
  if (colour === null && !isGround(label)) return isNotStarted(label) ? 'notStarted' : null;
  if (signs.has('notStarted')) return 'notStarted';
  if (signs.has('complete')) return 'blue';
  return hue;
}
