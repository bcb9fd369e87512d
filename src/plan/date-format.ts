/** Number formats that show dates: what tells a day of Excel's from any other number. */

/**
 * True for a number format that shows a day, a month by its name or a year ("dd/mm/yyyy", "mmm-yy", "ddd"). "m" and
 * "mm" alone do not tell months from minutes.
 */
export function isDateFormat(format: string): boolean {
  return /[dy]|m{3}/.test(codesIn(format));
}

/** True for a number format that shows the day of the month or of the week. */
export function showsDay(format: string): boolean {
  return codesIn(format).includes('d');
}

/** True for a number format that shows a year and nothing else of the day. */
export function showsYearOnly(format: string): boolean {
  const codes = codesIn(format);
  return codes.includes('y') && !/[dm]/.test(codes);
}

/** The format without what it only shows as it is: quoted, escaped and repeated signs, room left, colours, languages. */
function codesIn(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
}
