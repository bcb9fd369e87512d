/** The cells of a generated sheet, made in one word each. Text goes through here only, so nothing becomes a formula. */
import { byText } from '../plan/by-text';
import type { Day } from '../plan/day';
import type { CellRef } from '../plan/grid';
import type { Rating } from '../plan/model';
import type { CellContent, ReportCell } from './content';
import { RATING_WORDS, type StyleName } from './styles';

/** A cell of text; empty text leaves the cell empty but styled. */
export function textCell(text: string, style: StyleName = 'text', link?: CellRef | null): ReportCell {
  if (!link && text.length <= SHORT) return shortCell(text, style);
  const value: CellContent = text === '' ? NOTHING : { kind: 'text', text };
  return link ? { value, style, link } : { value, style };
}

/** Text that leads to a cell; plain text where there is nowhere to go. */
export function linkCell(text: string, link: CellRef | null): ReportCell {
  return textCell(text, link ? 'link' : 'text', link);
}

export function numberCell(number: number, style: StyleName = 'number'): ReportCell {
  return { value: { kind: 'number', number }, style };
}

export function dayCell(day: Day, style: StyleName = 'day'): ReportCell {
  return sharedDay(day, style);
}

/** The rating's colour with its word. */
export function ratingCell(rating: Rating | null): ReportCell {
  const name = rating ?? 'unrated';
  return textCell(RATING_WORDS[name], name);
}

/** A cell with its look and nothing in it. */
export function emptyCell(style: StyleName): ReportCell {
  return shortCell('', style);
}

const NOTHING: CellContent = { kind: 'empty' };
/** Letters up to which a text is likely to come again. */
const SHORT = 40;

/** Names, ratings, days and empty cells come again and again: of each there is one cell, however large the plan. */
const shortCell = shared((text, style) => ({
  value: text === '' ? NOTHING : { kind: 'text', text },
  style,
}));
const sharedDay = shared((day, style) => ({ value: { kind: 'day', day }, style }));

function shared(make: (text: string, style: StyleName) => ReportCell) {
  const byStyle = new Map<StyleName, (text: string) => ReportCell>();
  return (text: string, style: StyleName): ReportCell => {
    const cellOf = byStyle.get(style) ?? byText((one) => make(one, style));
    byStyle.set(style, cellOf);
    return cellOf(text);
  };
}
