/** How many activities were rated what at each position: a table, and Excel's own columns over it. */
import type { Position } from '../../plan/history/position';
import { RATINGS, type Rating } from '../../plan/model';
import { dayCell, numberCell, textCell } from '../cells';
import type { ReportChart } from '../content';
import type { Page } from '../page';
import { RATING_COLOURS, RATING_WORDS } from '../styles';
import { LAST_SHOWN, placeOf } from './columns';
import { positionLabel } from './row';

type Rated = Rating | 'unrated';

/** Rows that the chart needs to be read. */
const CHART_ROWS = 18;

/** Writes the table from the page's next row on, oldest position first. @param mark puts the mark of ours into a row */
export function ratingsOverPositions(
  page: Page,
  positions: readonly Position[],
  mark: (row: number) => void,
): ReportChart | null {
  const shown = [...RATINGS, 'unrated' as const].filter((rating) =>
    positions.some((position) => countOf(position, rating) > 0),
  );
  if (shown.length === 0) return null;
  const top = page.add([
    textCell('Position', 'tableHeader'),
    ...shown.map((rating) => textCell(RATING_WORDS[rating], 'numberHeader')),
    textCell('Position at', 'tableHeader'),
  ]);
  mark(top);
  for (const position of positions) {
    const counts = shown.map((rating) => numberCell(countOf(position, rating)));
    mark(page.add([textCell(positionLabel(position)), ...counts, dayCell(position.day)]));
  }
  const bottom = page.next - 1;
  while (page.next < top + CHART_ROWS) mark(page.gap(15));
  return {
    name: 'Ratings over the positions',
    type: 'ColumnStacked',
    title: 'Activities at each position, as the leads rated them',
    data: { top, left: 0, bottom, right: shown.length },
    seriesBy: 'Columns',
    colours: shown.map((rating) => RATING_COLOURS[rating]),
    place: {
      top,
      left: Math.max(placeOf('action'), shown.length + 2),
      bottom: top + CHART_ROWS - 1,
      right: LAST_SHOWN,
    },
  };
}

function countOf({ entries }: Position, rating: Rated): number {
  return entries.filter((entry) => (entry.rating ?? 'unrated') === rating).length;
}
