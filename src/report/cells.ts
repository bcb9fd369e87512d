/** The cells of a generated sheet, made in one word each. Text goes through here only, so nothing becomes a formula. */
import type { Day } from '../plan/day';
import type { CellRef } from '../plan/grid';
import type { Rating } from '../plan/model';
import type { CellContent, ReportCell } from './content';
import { RATING_WORDS, type StyleName } from './styles';

/** A cell of text; empty text leaves the cell empty but styled. */
export function textCell(text: string, style: StyleName = 'text', link?: CellRef | null): ReportCell {
  if (!link) return text === '' ? emptyCell(style) : { value: { kind: 'text', text }, style };
  return { value: text === '' ? NOTHING : { kind: 'text', text }, style, link };
}

/** Text that leads to a cell; plain text where there is nowhere to go. */
export function linkCell(text: string, link: CellRef | null): ReportCell {
  return textCell(text, link ? 'link' : 'text', link);
}

export function numberCell(number: number, style: StyleName = 'number'): ReportCell {
  return { value: { kind: 'number', number }, style };
}

export function dayCell(day: Day, style: StyleName = 'day'): ReportCell {
  return { value: { kind: 'day', day }, style };
}

/** The rating's colour with its word. */
export function ratingCell(rating: Rating | null): ReportCell {
  const name = rating ?? 'unrated';
  return textCell(RATING_WORDS[name], name);
}

const NOTHING: CellContent = { kind: 'empty' };
/** Those without words are the same cell again and again: large plans have a hundred thousand. */
const emptyCells = new Map<StyleName, ReportCell>();

/** A cell with its look and nothing in it. */
export function emptyCell(style: StyleName): ReportCell {
  const known = emptyCells.get(style);
  if (known) return known;
  const made: ReportCell = { value: NOTHING, style };
  emptyCells.set(style, made);
  return made;
}
