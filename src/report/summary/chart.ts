import type { Area } from '../../plan/grid';
import type { Results } from '../../plan/model';
import { numberCell, textCell } from '../cells';
import type { ReportChart } from '../content';
import type { Page } from '../page';
import { RATING_COLOURS, RATING_WORDS } from '../styles';
import type { SummaryColumns } from './columns';
import { shortPriority } from './short-priority';

/**
 * Stacked bars of the ratings of each priority, and the figures behind them, put beside the table from `row` on and
 * outside the printed page: the chart needs short names, the table shows whole ones. The last priority comes first,
 * since Excel draws bars from the bottom up. Null where there is nothing to draw.
 */
export function ratingsChart(
  page: Page,
  results: Results,
  columns: SummaryColumns,
  row: number,
  place: Area,
): ReportChart | null {
  const { byPriority } = results.summary;
  if (columns.ratings.length === 0 || byPriority.length === 0) return null;
  const left = columns.figures;
  page.addTo(row - 1, left, [textCell('Figures behind the chart', 'note')]);
  page.addTo(row, left, [
    textCell('Priority', 'tableHeader'),
    ...columns.ratings.map((rating) => textCell(RATING_WORDS[rating], 'tableHeader')),
  ]);
  [...byPriority].reverse().forEach((tally, at) => {
    const counts = columns.ratings.map((rating) => numberCell(tally.byRating[rating]));
    page.addTo(row + 1 + at, left, [textCell(shortPriority(tally.priority)), ...counts]);
  });
  return {
    name: 'Ratings by priority',
    type: 'BarStacked',
    title: 'Activities by priority, as the leads rate them',
    data: { top: row, left, bottom: row + byPriority.length, right: left + columns.ratings.length },
    seriesBy: 'Columns',
    colours: columns.ratings.map((rating) => RATING_COLOURS[rating]),
    place,
  };
}
