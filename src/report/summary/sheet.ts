import type { Results } from '../../plan/model';
import type { ReportChart, SheetContent } from '../content';
import type { ReportContext } from '../context';
import { ESCALATIONS_SHEET, type EscalationsSheet } from '../escalations/sheet';
import { placeOf } from '../escalations/columns';
import { builtNote, planName, printFrame, subtitle } from '../frame';
import { Page } from '../page';
import { asks } from './asks';
import { ratingsChart } from './chart';
import { summaryColumns, type SummaryColumns } from './columns';
import { health } from './health';
import { keepNotes, keptNotes } from './kept';
import { outOfStepList } from './out-of-step';
import { paginate, type Parts } from './pages';
import { ratingsShown } from './ratings-shown';
import { datesSentence, FIRST_REPORT, outOfStepSentence, ratingsSentence, readSentence } from './sentences';
import { leadTable, priorityTable } from './tables';

export const SUMMARY_SHEET = 'Plan summary';

/** Points that the chart needs to be read. */
const CHART_HEIGHT = 190;

interface Composed {
  readonly page: Page;
  readonly parts: Parts;
  readonly chart: ReportChart | null;
  /** The row of the heading over the ratings out of step; null where there are none. */
  readonly list: number | null;
}

/** Builds the sheet *Plan summary* (product.md, "Sheets it builds"), in the order given there. */
export function summarySheet(
  results: Results,
  context: ReportContext,
  escalations: EscalationsSheet,
): SheetContent {
  const columns = summaryColumns(ratingsShown(results));
  const make = (detailsAt: string, list: number | null) =>
    compose(results, context, escalations, columns, detailsAt, list);
  const paged = ({ page, parts }: Composed) => paginate(page, parts, widthInPoints(columns));
  // The sentence names the page on which the list begins, and that is known only once the rows stand.
  const draft = make('page 2', 0);
  const { page, parts, chart } = make(paged(draft).detailsAt, draft.list);
  return {
    kind: 'summary',
    name: SUMMARY_SHEET,
    tabColour: '#1F3864',
    columnWidths: columns.widths,
    rows: page.rows,
    merges: page.merges,
    freezeRows: 0,
    charts: chart ? [chart] : [],
    print: {
      ...printFrame(SUMMARY_SHEET, results.plan, context),
      titleRows: { top: 1, bottom: parts.body - 1 },
      area: { top: 0, left: 0, bottom: page.next - 1, right: columns.wide },
      pageBreaksBefore: paged({ page, parts, chart, list: null }).breaks,
    },
  };
}

function compose(
  results: Results,
  context: ReportContext,
  escalations: EscalationsSheet,
  columns: SummaryColumns,
  detailsAt: string,
  list: number | null,
): Composed {
  const page = new Page(columns.widths);
  page.addAcross(planName(results.plan, context), 'title', 0, columns.wide);
  page.addAcross(subtitle(SUMMARY_SHEET, results.plan, context), 'subtitle', 0, columns.wide);
  const body = page.next;
  page.addAcross(readSentence(results), 'paragraph', 0, columns.wide);
  page.gap();

  const top = page.next;
  const drawn = columns.ratings.length > 0 && results.summary.byPriority.length > 0;
  const right = drawn ? columns.ratings.length : columns.wide;
  firstHalf(page, results, escalations, right, detailsAt, list);
  const missing = CHART_HEIGHT - page.heightBetween(top, page.next);
  if (drawn && missing > 0) page.gap(missing);
  const place = { top, left: right + 1, bottom: page.next - 1, right: columns.wide };
  page.gap();

  const header = priorityTable(page, results, columns);
  const chart = ratingsChart(page, results, columns, header, place);
  page.gap();
  const byLead = page.next;
  leadTable(page, results, columns);
  page.gap();
  const details = page.next;
  const heading = outOfStepList(page, results, columns);
  if (heading !== null) page.gap();
  page.addAcross(
    `Leads with no update since the last meeting. ${FIRST_REPORT}`,
    'paragraph',
    0,
    columns.wide,
  );
  page.gap();
  health(page, results, columns);
  page.gap();
  page.addAcross(builtNote(context), 'note', 0, columns.wide);
  keepNotes(page, keptNotes(context.summaryBefore ?? null), columns);
  return { page, parts: { body, byLead, details }, chart, list: heading };
}

/** What is asked, and the position in sentences. The chart stands to the right of it. */
function firstHalf(
  page: Page,
  results: Results,
  escalations: EscalationsSheet,
  right: number,
  detailsAt: string,
  list: number | null,
): void {
  page.addAcross('The Executive is asked to', 'heading', 0, right);
  for (const ask of asks(results.escalations, (item) => {
    const row = escalations.rowOf.get(item.key);
    return row === undefined ? null : { sheet: ESCALATIONS_SHEET, row, column: placeOf('ref') };
  })) {
    const { text, actions, link } = ask;
    if (link === null || actions === '') {
      page.addAcross(text, link ? 'paragraphLink' : 'paragraph', 0, right, link);
      continue;
    }
    page.addSpans([
      { text, style: 'paragraphLink', left: 0, right: 0, link },
      { text: actions, style: 'paragraph', left: 1, right },
    ]);
  }
  page.gap();
  page.addAcross('Position', 'heading', 0, right);
  page.addAcross(ratingsSentence(results), 'paragraph', 0, right);
  page.addAcross(FIRST_REPORT, 'paragraph', 0, right);
  page.addAcross(datesSentence(results), 'paragraph', 0, right);
  const step = outOfStepSentence(results, detailsAt);
  if (step === null) return;
  page.addAcross(step, 'paragraph', 0, right);
  if (results.summary.outOfStep === 0 || list === null) return;
  const link = { sheet: SUMMARY_SHEET, row: list, column: 0 };
  page.addAcross('Go to the list and its reasons', 'paragraphLink', 0, 0, link);
}

/** As the writer sets them: 7 pixels a character and 5 between columns, at 96 pixels an inch. */
function widthInPoints(columns: SummaryColumns): number {
  return columns.widths.slice(0, columns.wide + 1).reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
}
