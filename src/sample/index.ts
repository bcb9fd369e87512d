/** The sample plan, laid out on its sheet. */
import { FROZEN_ROWS, layOut, type LaidSheet } from './layout';
import { pageBreaks } from './pages';
import { SAMPLE_PLAN } from './plan-content';

export { SAMPLE_AS_OF } from './as-of';
export { COLUMN_WIDTHS, FROZEN_ROWS, type LaidSheet } from './layout';
export { FONT, LINE_COLOUR, LOOKS, type Look, type LookName } from './looks';
export { FOOTER, MARGINS, PRINT_SCALE } from './pages';

/** The sheet as it is to stand, and the rows with which its printed pages begin. */
export function laidSample(): { readonly sheet: LaidSheet; readonly breaks: readonly number[] } {
  const sheet = layOut(SAMPLE_PLAN);
  return { sheet, breaks: pageBreaks(sheet, FROZEN_ROWS) };
}
