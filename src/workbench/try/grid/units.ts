/** The workbook counts in points, the screen in pixels. */
export const PIXELS_A_POINT = 96 / 72;
