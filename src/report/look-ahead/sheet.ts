import { actionName } from '../../plan/assess/words';
import { formatDay } from '../../plan/day';
import type { CellValue } from '../../plan/grid';
import { lookAhead, type Ahead, type LookAhead, type MonthMark } from '../../plan/look-ahead';
import type { AssessedPlan, Results } from '../../plan/model';
import { eachInSteps, type Steps } from '../../plan/steps';
import { dayCell, emptyCell, linkCell, ratingCell, textCell } from '../cells';
import type { ReportCell, SheetContent } from '../content';
import type { ReportContext } from '../context';
import { milestoneText, referenceText } from '../escalations/milestone-cell';
import { builtNote, planName, printFrame, subtitle } from '../frame';
import { keepNotes, keptNotes } from '../kept';
import { Page } from '../page';
import type { StyleName } from '../styles';
import { shortened } from '../words';
import { COLUMNS, MONTH_WIDTH } from './columns';
import { countWords, legendWords, MARK_WORDS, monthWords, stretchWords } from './words';

export const LOOK_AHEAD_SHEET = 'Look-ahead';

const MILESTONE_LENGTH = 150;

const MARK_STYLES: Readonly<Record<MonthMark, StyleName>> = {
  overdue: 'monthLate',
  due: 'monthDue',
  revised: 'monthRevised',
  window: 'monthWindow',
};

/**
 * Builds *Look-ahead* (product.md, "Sheets it builds"): what is late and what falls due within twelve months, one row
 * for each date, with the months beside it as a timeline. One table, so that a filter narrows both.
 */
export function* lookAheadSheet(results: Results, context: ReportContext): Steps<SheetContent> {
  const ahead = lookAhead(results.plan, context.settings?.meetings ?? []);
  const page = new Page([...COLUMNS.map(({ width }) => width), ...ahead.months.map(() => MONTH_WIDTH)]);
  const right = page.widths.length - 1;
  page.addAcross(`Look-ahead: ${planName(results.plan, context)}`, 'title', 0, right);
  page.addAcross(subtitle('', results.plan, context), 'subtitle', 0, right);
  for (const words of countWords(ahead, results.summary)) page.addAcross(words, 'paragraph', 0, right);
  page.addAcross(legendWords(ahead.months), 'paragraph', 0, right);
  const header = page.add([
    ...COLUMNS.map((column) => textCell(column.header, 'tableHeader')),
    ...ahead.months.map((month) => textCell(monthWords(month), 'numberHeader')),
  ]);
  const repeated = numbersOnSeveralSheets(results.plan);
  yield* eachInSteps(ahead.items, (item) => page.add(rowCells(item, ahead, repeated)));
  const bottom = page.next - 1;
  if (ahead.items.length === 0) {
    const words = `No date of the plan is overdue or falls within twelve months of ${formatDay(results.plan.asOf)}.`;
    page.addAcross(words, 'paragraph', 0, right);
  }
  page.gap();
  page.addAcross(builtNote(context), 'note', 0, right);
  const printed = page.next - 1;
  if (context.lookAheadBefore) {
    const about = (row: readonly CellValue[]) =>
      `Beside ${String(row[2] ?? '')}: ${shortened(String(row[3] ?? ''), 60)}`;
    keepNotes(page, keptNotes(context.lookAheadBefore, { right, about }), right);
  }
  return {
    kind: 'lookAhead',
    name: LOOK_AHEAD_SHEET,
    tabColour: '#2F5597',
    columnWidths: page.widths,
    rows: page.rows,
    merges: page.merges,
    freezeRows: header + 1,
    charts: [],
    filter: ahead.items.length === 0 ? null : { top: header, left: 0, bottom, right },
    print: {
      ...printFrame(LOOK_AHEAD_SHEET, results.plan, context),
      titleRows: { top: header, bottom: header },
      area: { top: 0, left: 0, bottom: printed, right },
      pageBreaksBefore: [],
    },
  };
}

/** Numbers that begin anew on each sheet of the plan: there the sheet's name has to stand before the words. */
function numbersOnSeveralSheets({ actions }: AssessedPlan): ReadonlySet<string> {
  const sheets = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { number, cell } of actions) {
    if (number === null) continue;
    if ((sheets.get(number) ?? cell.sheet) !== cell.sheet) repeated.add(number);
    sheets.set(number, cell.sheet);
  }
  return repeated;
}

function rowCells(item: Ahead, { meeting }: LookAhead, repeated: ReadonlySet<string>): ReportCell[] {
  const { action, activity, milestone, due, isRevised } = item;
  const name = actionName(action);
  const words = milestoneText(
    { action: name, milestone: shortened(milestone.task, MILESTONE_LENGTH) },
    action.text === '' ? null : action.text,
  );
  const sheet = repeated.has(name) ? `${activity.cell.sheet}: ` : '';
  const first = isRevised && milestone.due !== null ? `\nFirst due ${formatDay(milestone.due)}` : '';
  const leads = [...new Set(activity.leads.map((lead) => lead.name))];
  return [
    dayCell(due),
    textCell(stretchWords(item.stretch, meeting)),
    linkCell(referenceText(name, activity.cell), milestone.cell),
    textCell(sheet + words + first),
    textCell(leads.length === 0 ? 'No lead' : leads.join('\n')),
    ratingCell(activity.rag.rating),
    ...item.marks.map((mark) =>
      mark === null ? emptyCell('text') : textCell(MARK_WORDS[mark], MARK_STYLES[mark]),
    ),
  ];
}
