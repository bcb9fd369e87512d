/** Cells of a column that says one thing for the whole row, or one a line for each of its milestones. */

/** Stands on the line of a milestone of which nothing is said. */
const NOTHING = '–';

/**
 * The cell with this on the milestone's line, every other line as it is; null where its lines are not those of the
 * milestones, so that nobody could tell whose line it is.
 *
 * @param open which of the milestones the cell's one line has been speaking of
 */
export function withLine(
  text: string,
  {
    index,
    count,
    open,
  }: { readonly index: number; readonly count: number; readonly open: readonly number[] },
  words: string,
): string | null {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  if (lines.length === count) return lines.map((line, at) => (at === index ? words : line)).join('\n');
  if (lines.length > 1) return null;
  return Array.from({ length: count }, (_, at) => {
    if (at === index) return words;
    return open.includes(at) ? (lines[0] ?? NOTHING) : NOTHING;
  }).join('\n');
}
