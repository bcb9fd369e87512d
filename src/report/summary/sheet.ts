import { ladderWith } from '../../plan/escalate/ladder-with';
import type { Results } from '../../plan/model';
import type { Steps } from '../../plan/steps';
import type { ReportChart, SheetContent } from '../content';
import type { ReportContext } from '../context';
import type { EscalationsSheet } from '../escalations/sheet';
import { builtNote, planName, printFrame, subtitle } from '../frame';
import { keepNotes } from '../kept';
import { Page } from '../page';
import { ratingsChart } from './chart';
import { summaryColumns, type SummaryColumns } from './columns';
import { changedList } from './changed';
import { completedList } from './completed';
import { firstHalf } from './first-half';
import { health } from './health';
import { summaryNotes } from './kept';
import { noUpdate } from './no-update';
import { outOfStepList } from './out-of-step';
import { paginate, type Pagination, type Parts } from './pages';
import { ratingsShown } from './ratings-shown';
import { readSentence } from './sentences';
import { leadTable, priorityTable } from './tables';

export const SUMMARY_SHEET = 'Plan summary';

/** Points that the chart needs to be read. */
const CHART_HEIGHT = 190;
/** So many lines stand on no page, however they are set. */
const MOST_ON_A_PAGE = 100;
/** Points between the parts of the first page: at most, and how many such gaps share what is left over. */
const AIR = { most: 20, gaps: 5 } as const;

/**
 * How the first page may be set, the most readable first; the first that keeps it whole counts. Where even little air
 * does not do, the tables leave out what has changed, which is then told where the changes are listed; then the
 * sentences take a column more, and the chart beside them one less; at last the names of priorities are cut.
 */
const USUAL: Layout = { hasChange: true, leastAir: 6, chartAfter: 0, nameLength: Infinity };
const TIGHT: Layout = { ...USUAL, hasChange: false, leastAir: 3 };
const DENSE: Layout = { ...TIGHT, chartAfter: 1 };
const LAYOUTS: readonly Layout[] = [
  { ...USUAL, leastAir: TIGHT.leastAir },
  { ...TIGHT, leastAir: USUAL.leastAir },
  TIGHT,
  DENSE,
  { ...DENSE, nameLength: 100 },
  { ...DENSE, nameLength: 55 },
];

interface Layout {
  /** Whether the tables have a column for what has changed, where there is a comparison. */
  readonly hasChange: boolean;
  /** The least points between the parts of the first page. */
  readonly leastAir: number;
  /** Columns beyond those of the ratings over which the sentences stand; the chart begins after them. */
  readonly chartAfter: number;
  /** Letters of a priority's name. */
  readonly nameLength: number;
}

/** What is known only once all rows stand. */
interface Unknowns extends Layout {
  /** On which page the list of ratings out of step begins, in words. */
  readonly detailsAt: string;
  /** Its row; null where there is no such list. */
  readonly list: number | null;
  /** The row where what has changed is told; null at the first report. */
  readonly changed: number | null;
  /** Points between the parts of the first page. */
  readonly air: number;
}

/** A layout and what came of it. */
interface Fitted {
  readonly columns: SummaryColumns;
  readonly layout: Layout;
  readonly draft: Composed;
  readonly paged: Pagination;
}

interface Composed {
  readonly page: Page;
  readonly parts: Parts;
  readonly chart: ReportChart | null;
  /** The row of the heading over the ratings out of step; null where there are none. */
  readonly list: number | null;
  /** The row of the heading over what has changed; null at the first report. */
  readonly changed: number | null;
}

/** Builds the sheet *Plan summary* (product.md, "Sheets it builds"), in the order given there. */
export function* summarySheet(
  results: Results,
  context: ReportContext,
  escalations: EscalationsSheet,
): Steps<SheetContent> {
  const make = (columns: SummaryColumns, unknowns: Unknowns) =>
    compose(results, context, escalations, columns, unknowns);
  const { columns, layout, draft, paged } = yield* firstWhole(results, make);
  const { detailsAt, spare, breaks } = paged;
  const { list, changed } = draft;
  const air = Math.min(AIR.most, layout.leastAir + spare / AIR.gaps);
  const { page, parts, chart } = yield* make(columns, { ...layout, detailsAt, list, changed, air });
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
      pageBreaksBefore: breaks,
    },
  };
}

/** The first layout that keeps the first page whole; the first of all where none does. */
function* firstWhole(
  results: Results,
  make: (columns: SummaryColumns, unknowns: Unknowns) => Steps<Composed>,
): Steps<Fitted> {
  const hasComparison = (results.change?.since ?? null) !== null;
  const names = results.summary.byPriority.map(({ priority }) => priority);
  const fit = function* (layout: Layout): Steps<Fitted> {
    const columns = summaryColumns(ratingsShown(results), names, hasComparison && layout.hasChange);
    const changed = hasComparison ? 0 : null;
    const draft = yield* make(columns, {
      ...layout,
      detailsAt: 'page 2',
      list: 0,
      changed,
      air: layout.leastAir,
    });
    return { columns, layout, draft, paged: paginate(draft.page, draft.parts, widthInPoints(columns)) };
  };
  const usual = yield* fit(USUAL);
  if (usual.paged.isWhole || names.length > MOST_ON_A_PAGE) return usual;
  for (const layout of LAYOUTS) {
    const fitted = yield* fit(layout);
    if (fitted.paged.isWhole) return fitted;
  }
  return usual;
}

function* compose(
  results: Results,
  context: ReportContext,
  escalations: EscalationsSheet,
  columns: SummaryColumns,
  unknowns: Unknowns,
): Steps<Composed> {
  const page = new Page(columns.widths);
  page.addAcross(planName(results.plan, context), 'title', 0, columns.wide);
  page.addAcross(subtitle(SUMMARY_SHEET, results.plan, context), 'subtitle', 0, columns.wide);
  const body = page.next;
  page.addAcross(readSentence(results), 'paragraph', 0, columns.wide);
  page.gap(unknowns.air);

  const top = page.next;
  const drawn = columns.ratings.length > 0 && results.summary.byPriority.length > 0;
  const ladder = ladderWith(context.settings?.ladder ?? []);
  const right = drawn ? columns.ratings.length + unknowns.chartAfter : columns.wide;
  firstHalf(page, results, escalations, { ...unknowns, ladder, right, sheet: SUMMARY_SHEET });
  // Always a row, so that no row below moves when the words above it come to other heights.
  const missing = drawn ? CHART_HEIGHT - page.heightBetween(top, page.next) : 0;
  page.gap(Math.max(unknowns.leastAir, missing));
  const place = { top, left: right + 1, bottom: page.next - 1, right: columns.wide };
  page.gap(unknowns.air);

  const header = priorityTable(page, results, columns, unknowns.nameLength);
  const chart = ratingsChart(page, results, columns, header, place);
  page.gap(unknowns.air);
  const byLead = page.next;
  leadTable(page, results, columns);
  yield;
  page.gap();
  const details = page.next;
  const heading = outOfStepList(page, results, columns);
  if (heading !== null) page.gap();
  yield;
  const changed = changedList(page, results, columns);
  if (changed !== null) page.gap();
  yield;
  completedList(page, results, columns);
  yield;
  page.gap();
  noUpdate(page, results, columns);
  yield;
  page.gap();
  health(page, results, columns);
  page.gap();
  page.addAcross(builtNote(context), 'note', 0, columns.wide);
  keepNotes(page, summaryNotes(context.summaryBefore ?? null), columns.wide);
  return { page, parts: { body, byLead, details }, chart, list: heading, changed };
}

/** As the writer sets them: 7 pixels a character and 5 between columns, at 96 pixels an inch. */
function widthInPoints(columns: SummaryColumns): number {
  return columns.widths.slice(0, columns.wide + 1).reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
}
