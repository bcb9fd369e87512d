import { isOpen } from '../../plan/check/open';
import { RULES } from '../../plan/check/rules';
import { cellName, type CellValue } from '../../plan/grid';
import type { Finding, Results } from '../../plan/model';
import { eachInSteps, type Steps } from '../../plan/steps';
import { linkCell, textCell } from '../cells';
import type { ReportCell, SheetContent } from '../content';
import type { ReportContext } from '../context';
import { referenceText } from '../escalations/milestone-cell';
import { builtNote, planName, printFrame, subtitle } from '../frame';
import { keepNotes, keptNotes } from '../kept';
import { Page } from '../page';
import { SEVERITIES, SEVERITY_WORDS, severityCounts, titleOf } from '../severity';
import { leftOutSentences, readSentence } from '../summary/sentences';
import { capitalised, count } from '../words';

export const CHECKS_SHEET = 'Plan checks';

const COLUMNS = [
  { header: 'Severity', width: 8.5 },
  { header: 'Check', width: 18.5 },
  { header: 'Where', width: 18.5 },
  { header: 'Action', width: 7.5 },
  { header: 'What was found, and why it matters', width: 54 },
  { header: 'Found', width: 18 },
  { header: 'Expected', width: 18 },
  { header: 'Suggested fix', width: 16 },
  { header: 'Set aside because', width: 14.5 },
] as const;

/** A longer text of a cell is not written out whole. */
const FIX_LENGTH = 60;

const LAST = COLUMNS.length - 1;

/**
 * Builds *Plan checks* (product.md, "Checks"): every finding with its cell, worst first; what people have set aside
 * comes last, with their reason. Below it the rows and sheets that were not read, and why.
 */
export function* checksSheet(results: Results, context: ReportContext): Steps<SheetContent> {
  const page = new Page(COLUMNS.map(({ width }) => width));
  const findings = inOrder(results);
  yield;
  page.addAcross(`Plan checks: ${planName(results.plan, context)}`, 'title', 0, LAST);
  page.addAcross(subtitle('', results.plan, context), 'subtitle', 0, LAST);
  page.addAcross(countWords(findings), 'paragraph', 0, LAST);
  page.addAcross(readSentence(results, 'below'), 'paragraph', 0, LAST);
  const header = page.add(COLUMNS.map((column) => textCell(column.header, 'tableHeader')));
  yield* eachInSteps(findings, (finding) => page.add(rowCells(finding)));
  const bottom = page.next - 1;
  if (findings.length === 0) {
    page.addAcross('No check of the plan found anything. There is nothing to do here.', 'paragraph', 0, LAST);
  }
  notRead(page, results);
  page.gap();
  page.addAcross(builtNote(context), 'note', 0, LAST);
  const printed = page.next - 1;
  if (context.checksBefore) {
    const about = (row: readonly CellValue[]) => `Beside ${String(row[2] ?? '')}: ${String(row[1] ?? '')}`;
    keepNotes(page, keptNotes(context.checksBefore, { right: LAST, about }), LAST);
  }
  return {
    kind: 'checks',
    name: CHECKS_SHEET,
    tabColour: '#7F7F7F',
    columnWidths: page.widths,
    rows: page.rows,
    merges: page.merges,
    freezeRows: header + 1,
    charts: [],
    filter: findings.length === 0 ? null : { top: header, left: 0, bottom, right: LAST },
    print: {
      ...printFrame(CHECKS_SHEET, results.plan, context),
      titleRows: { top: header, bottom: header },
      area: { top: 0, left: 0, bottom: printed, right: LAST },
      pageBreaksBefore: [],
    },
  };
}

/** Set aside last; then by severity, by rule as the checker has them, and by place in the workbook. */
function inOrder({ findings, plan }: Results): Finding[] {
  const rules = RULES.map(({ id }) => id);
  const sheets = plan.sheets.map(({ name }) => name);
  const places = (finding: Finding): number[] => [
    isOpen(finding) ? 0 : 1,
    SEVERITIES.indexOf(finding.severity),
    rules.indexOf(finding.rule),
    sheets.indexOf(finding.cell.sheet),
    finding.cell.row,
    finding.cell.column,
  ];
  return findings
    .map((finding) => ({ finding, at: places(finding) }))
    .sort((a, b) => a.at.reduce((found, value, level) => found || value - (b.at[level] ?? 0), 0))
    .map(({ finding }) => finding);
}

function countWords(findings: readonly Finding[]): string {
  const open = severityCounts(findings);
  const counts =
    open === ''
      ? 'Nothing is open.'
      : `${capitalised(open)}, worst first. Nothing in the plan was changed; the reference in each row leads to its cell.`;
  const aside = findings.filter((finding) => !isOpen(finding)).length;
  const last =
    aside === 0
      ? ''
      : ` ${capitalised(count(aside, 'finding was', 'findings were'))} set aside with a reason and ${aside === 1 ? 'comes' : 'come'} last.`;
  return counts + last;
}

function rowCells(finding: Finding): ReportCell[] {
  const { cell, action } = finding;
  return [
    textCell(SEVERITY_WORDS[finding.severity], finding.severity === 'error' ? 'strong' : 'text'),
    textCell(titleOf(finding.rule)),
    linkCell(`${cell.sheet}, ${cellName(cell)}`, cell),
    textCell(action === null ? 'Whole plan' : referenceText(action, cell)),
    textCell(finding.message),
    textCell(finding.found ?? ''),
    textCell(finding.expected ?? ''),
    textCell(fixWords(finding)),
    textCell(finding.dismissed ?? ''),
  ];
}

/** The new text of the cell, or what of it would change where it is long; and how many cells it is about. */
function fixWords({ fix, fixes, found, expected }: Finding): string {
  if (fix === null) return '';
  const cells = fixes?.length ?? 1;
  const isLong = fix.value.length > FIX_LENGTH && found !== null && expected !== null;
  const words = isLong ? `“${found}” becomes “${expected}”` : fix.value;
  return cells > 1 ? `${words}\n(${String(cells)} cells)` : words;
}

function notRead(page: Page, { plan }: Results): void {
  const rows = leftOutSentences(plan.rowsLeftOut);
  const others = plan.sheets.filter(({ role }) => role === 'other');
  if (rows.length + others.length === 0) return;
  page.gap(12);
  page.addAcross('Not read', 'heading', 0, LAST);
  for (const { text, first } of rows) page.addAcross(text, 'paragraphLink', 0, LAST, first.cell);
  for (const sheet of others) {
    page.addAcross(`Sheet “${sheet.name}” was not read. ${sheet.why}`, 'paragraph', 0, LAST);
  }
}
