/** Widths and margins: the file counts characters and inches, office.js points. */

const PIXELS_A_CHARACTER = 7;
const POINTS_A_PIXEL = 0.75;

/** Points of a column whose file says `width` characters, for the usual 7-pixel digit (Calibri 11). Source: ECMA-376 18.3.1.13. */
export function widthToPoints(width: number): number {
  const padded = 256 * width + Math.trunc(128 / PIXELS_A_CHARACTER);
  return Math.trunc((padded / 256) * PIXELS_A_CHARACTER) * POINTS_A_PIXEL;
}

/** The `width` a file gives a column of so many points, rounded to a whole pixel. */
export function pointsToWidth(points: number): number {
  const pixels = Math.round(points / POINTS_A_PIXEL);
  return Math.trunc((pixels / PIXELS_A_CHARACTER) * 256) / 256;
}

/** Points of a column that nothing was said of: 8 characters and padding, up to a multiple of 8 pixels (64). */
export function defaultWidthPoints(baseCharacters: number): number {
  return Math.ceil((baseCharacters * PIXELS_A_CHARACTER + 5) / 8) * 8 * POINTS_A_PIXEL;
}

/** Inches to points, to a hundredth of a point. */
export function inchesToPoints(inches: number): number {
  return Math.round(inches * 7200) / 100;
}

export function pointsToInches(points: number): number {
  return Math.round((points / 72) * 1e6) / 1e6;
}
