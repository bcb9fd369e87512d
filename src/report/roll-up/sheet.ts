import { RATINGS, type Rating } from '../../plan/model';
import type { PlanInFile, RollUp, RollUpCounts } from '../../plan/roll-up';
import { numberCell, textCell } from '../cells';
import type { ReportCell, ReportChart, SheetContent } from '../content';
import { BUILT } from '../frame';
import { Page } from '../page';
import { shortPriority } from '../summary/short-priority';
import { RATING_COLOURS, RATING_WORDS } from '../styles';
import { capitalised, count, positionAt } from '../words';

export const ROLL_UP_SHEET = 'Roll-up';

const NAME = 46;
const RATING = 8.5;
const NUMBER = 10;
const WORDS = 40;
/** Right of the printed page: the figures behind the chart. */
const GAP = 3;
const FIGURES = 26;
const CHART_ROWS = 14;
const CHART_ROW_HEIGHT = 15;

/**
 * One sheet over several plans: ratings, overdue milestones and escalations by plan and by lead.
 *
 * @param builtAt as people read it: "21/11/2026 10:49"
 */
export function rollUpSheet(sums: RollUp, plans: readonly PlanInFile[], builtAt: string): SheetContent {
  const ratings = [...RATINGS, 'unrated' as const].filter((rating) => sums.byRating[rating] > 0);
  const printed = [NAME, ...ratings.map(() => RATING), NUMBER, NUMBER, NUMBER, WORDS];
  const page = new Page([...printed, GAP, FIGURES, ...ratings.map(() => RATING)]);
  const last = printed.length - 1;
  const say = (words: string, style: 'title' | 'subtitle' | 'heading' | 'paragraph' | 'note') =>
    page.addAcross(words, style, 0, last);

  say(`${capitalised(count(sums.byPlan.length, 'plan'))} together`, 'title');
  say(subtitle(plans), 'subtitle');
  say(
    'Ratings are the leads’ own. Overdue: stated date passed and not recorded as complete. Each plan is judged by its own key and on its own day.',
    'paragraph',
  );
  page.gap(12);

  say('By plan', 'heading');
  const header = page.add(headerCells('Plan', ratings, 'File'));
  for (const one of sums.byPlan) {
    page.add([textCell(one.title ?? one.file), ...countCells(one, ratings, 'number'), textCell(one.file)]);
  }
  page.add([textCell('All plans', 'strong'), ...countCells(sums, ratings, 'strongNumber'), textCell('')]);
  page.gap(12);
  const chart = ratings.length === 0 ? null : drawn(page, sums, ratings, header, last);

  say('By lead', 'heading');
  say('A joint activity counts under each of its leads, so there is no total here.', 'note');
  page.add(headerCells('Lead', ratings, ''));
  for (const one of sums.byLead) {
    page.add([textCell(one.lead), ...countCells(one, ratings, 'number'), textCell('')]);
  }
  page.gap();
  say(`${BUILT}${builtAt} by Plan Monitor.`, 'note');

  return {
    kind: 'rollUp',
    name: ROLL_UP_SHEET,
    tabColour: '#1F3864',
    columnWidths: page.widths,
    rows: page.rows,
    merges: page.merges,
    freezeRows: 0,
    charts: chart ? [chart] : [],
    print: {
      orientation: 'landscape',
      titleRows: null,
      area: { top: 0, left: 0, bottom: page.next - 1, right: last },
      pageBreaksBefore: [],
      header: `${capitalised(count(sums.byPlan.length, 'plan'))} together`,
      footerLeft: `${ROLL_UP_SHEET} · built ${builtAt}`,
    },
  };
}

/** The day of the plans, or each day where they differ. */
function subtitle(plans: readonly PlanInFile[]): string {
  const days = [...new Set(plans.map(({ results }) => results.plan.asOf))].sort();
  return days.map(positionAt).join(' · ');
}

function headerCells(name: string, ratings: readonly (Rating | 'unrated')[], words: string): ReportCell[] {
  return [
    textCell(name, 'tableHeader'),
    ...ratings.map((rating) => textCell(RATING_WORDS[rating], rating)),
    ...['Activities', 'Overdue', 'Escalated'].map((word) => textCell(word, 'numberHeader')),
    textCell(words, 'tableHeader'),
  ];
}

function countCells(
  { byRating, overdue, escalations }: RollUpCounts,
  ratings: readonly (Rating | 'unrated')[],
  style: 'number' | 'strongNumber',
): ReportCell[] {
  const activities = Object.values(byRating).reduce((sum, one) => sum + one, 0);
  return [...ratings.map((rating) => byRating[rating]), activities, overdue, escalations].map((number) =>
    numberCell(number, style),
  );
}

/** Room below the table, and the chart in it: one bar a plan. */
function drawn(
  page: Page,
  { byPlan }: RollUp,
  ratings: readonly (Rating | 'unrated')[],
  header: number,
  last: number,
): ReportChart {
  const left = last + 2;
  page.addTo(header - 1, left, [textCell('Figures behind the chart', 'note')]);
  page.addTo(header, left, [
    textCell('Plan', 'tableHeader'),
    ...ratings.map((rating) => textCell(RATING_WORDS[rating], 'tableHeader')),
  ]);
  [...byPlan].reverse().forEach((one, at) => {
    const numbers = ratings.map((rating) => numberCell(one.byRating[rating]));
    page.addTo(header + 1 + at, left, [textCell(shortPriority(one.title ?? one.file)), ...numbers]);
  });
  const top = page.next;
  for (let row = 0; row < CHART_ROWS; row += 1) page.gap(CHART_ROW_HEIGHT);
  const place = { top, left: 0, bottom: page.next - 1, right: last };
  page.gap(12);
  return {
    name: 'Ratings by plan',
    type: 'BarStacked',
    title: 'Activities by plan, as the leads rate them',
    data: { top: header, left, bottom: header + byPlan.length, right: left + ratings.length },
    seriesBy: 'Columns',
    colours: ratings.map((rating) => RATING_COLOURS[rating]),
    place,
  };
}
