/** From the rows of a sheet to its actions and their activities, before what needs the whole plan is settled. */
import type { CellRef } from '../grid';
import type { Evidence, EvidenceCell } from '../model';
import { plain, startOf } from '../plain';
import type { Steps } from '../steps';
import { Heading, type Band, type Rank } from './bands';
import type { Columns } from './columns';
import { evidenceKind } from './evidence';
import { isFailedFormula } from './failed-formula';
import { cutLeadAndTime } from './lead-and-time';
import type { Row } from './rows';
import type { Sheet } from './sheet';

/** A lead cell as it stands; split and named once all cells of the plan are known. */
export interface LeadCell {
  readonly text: string;
  readonly cell: CellRef;
}

export interface DraftActivity {
  readonly sheet: Sheet;
  readonly row: number;
  readonly columns: Columns;
  leads: readonly LeadCell[];
  evidence: Evidence;
}

export interface DraftAction {
  readonly number: string | null;
  readonly numberCell: CellRef | null;
  readonly priority: string | null;
  readonly outcome: string | null;
  readonly text: string;
  readonly cell: CellRef;
  readonly activities: DraftActivity[];
}

export interface Ranked {
  readonly ranks: ReadonlyMap<Band, Rank>;
  /** The rank of the plan's priorities. */
  readonly top: Rank;
  /** The priority of what stands under no band of that rank. */
  readonly otherwise: string | null;
}

/**
 * An action begins with a number or a text of its own; merged, blank or repeated ones go on with the action above.
 * Its leads go on for the rows below until another is named. A priority or outcome column goes on likewise.
 */
export function* assemble(
  sheet: Sheet,
  rows: readonly Row[],
  { ranks, top, otherwise }: Ranked,
): Steps<DraftAction[]> {
  const actions: DraftAction[] = [];
  const heading = new Heading(top);
  let priority: string | null = null;
  let outcome: string | null = null;
  let action: DraftAction | null = null;
  for (const entry of rows) {
    yield;
    if (entry.kind === 'band') {
      heading.enter(entry.band, ranks.get(entry.band) ?? top);
      action = null;
      continue;
    }
    const { row, columns } = entry;
    const latest: DraftActivity | undefined = action?.activities.at(-1);
    if (entry.kind === 'continuation' && latest) {
      addTo(latest, sheet, row);
      continue;
    }
    const ownPriority = own(sheet, row, columns.priority);
    const ownOutcome = own(sheet, row, columns.outcome);
    if (ownPriority !== '' && ownPriority !== priority) outcome = null;
    const moves =
      (ownPriority !== '' && ownPriority !== priority) || (ownOutcome !== '' && ownOutcome !== outcome);
    priority = ownPriority === '' ? priority : ownPriority;
    outcome = ownOutcome === '' ? outcome : ownOutcome;
    if (action === null || moves || begins(sheet, row, columns, action)) {
      action = {
        number: numberAt(sheet, row, columns.number),
        numberCell: columns.number === null ? null : { sheet: sheet.name, row, column: columns.number },
        priority: nearer(columns.priority, priority, heading.priority) ?? otherwise,
        outcome: outcomeUnder(heading, columns, priority, outcome),
        text: own(sheet, row, columns.action),
        cell: { sheet: sheet.name, row, column: columns.first },
        activities: [],
      };
      actions.push(action);
    }
    action.activities.push(activityAt(sheet, row, columns, action));
  }
  return actions;
}

/** What a column says counts before a heading, but in a table without that column what a table above it said does not. */
function nearer(column: number | null, inColumn: string | null, heading: string | null): string | null {
  return column === null ? (heading ?? inColumn) : (inColumn ?? heading);
}

/**
 * What stands over the action below its priority. A heading that a column's own words stand before is none the less over
 * the action: a theme across the table, beside a column of priorities or outcomes. Said there again it is told once.
 */
function outcomeUnder(
  heading: Heading,
  columns: Columns,
  priority: string | null,
  outcome: string | null,
): string | null {
  const nearest = nearer(columns.outcome, outcome, heading.outcome);
  const isBeside = (column: number | null, inColumn: string | null) => column !== null && inColumn !== null;
  const over = [
    isBeside(columns.priority, priority) ? heading.priority : null,
    isBeside(columns.outcome, outcome) ? heading.outcome : null,
  ].filter(
    (text) => text !== null && ![priority, nearest].some((other) => other !== null && saysSame(text, other)),
  );
  const all = nearest === null ? over : [...over, nearest];
  return all.length === 0 ? null : all.join(' – ');
}

/** "Theme 1: Homes" in a heading, "Homes" or "Theme 1" in the column. */
function saysSame(heading: string, inColumn: string): boolean {
  const [whole, other] = [plain(heading), plain(inColumn)];
  const [, label, words] = /^([^:–—]{1,40}?)\s*[:–—]\s*(.+)$/.exec(whole) ?? [];
  return [whole, label, words].includes(other);
}

function own(sheet: Sheet, row: number, column: number | null): string {
  return column === null ? '' : sheet.text(row, column);
}

/** No number of an action is longer; what stands in its place is named by its beginning. */
const LONGEST_NUMBER = 60;

/** Null where nothing numbers the action: no cell, a dash or another mark alone, a formula that fails. */
function numberAt(sheet: Sheet, row: number, column: number | null): string | null {
  const text = own(sheet, row, column);
  if (/^[\s.–—-]*$/.test(text) || isFailedFormula(text)) return null;
  return text.length <= LONGEST_NUMBER ? text : `${startOf(text, LONGEST_NUMBER)}…`;
}

/** A number or text of its own, unless it only repeats that of the action above. */
function begins(sheet: Sheet, row: number, columns: Columns, action: DraftAction): boolean {
  const number = numberAt(sheet, row, columns.number);
  const text = own(sheet, row, columns.action);
  if (number === null && text === '') return false;
  return number !== action.number || (text !== '' && text !== action.text);
}

function activityAt(sheet: Sheet, row: number, columns: Columns, action: DraftAction): DraftActivity {
  const above = action.activities.at(-1);
  return {
    sheet,
    row,
    columns,
    leads: leadsAt(sheet, row, columns, above),
    evidence: evidenceAt(sheet, row, columns, above),
  };
}

/** Each column goes on for itself: an agency merged over several rows, beside an officer on each. */
function leadsAt(
  sheet: Sheet,
  row: number,
  columns: Columns,
  above: DraftActivity | undefined,
): readonly LeadCell[] {
  return columns.leads.flatMap((column) => {
    const at = sheet.anchor(row, column);
    const text = leadText(sheet.text(at.row, at.column), column, columns);
    if (text !== '') return [{ text, cell: { sheet: sheet.name, ...at } }];
    return above?.leads.filter(({ cell }) => cell.column === column || cell.column === at.column) ?? [];
  });
}

/** What the cell says of who leads. */
function leadText(text: string, column: number, { leadAndTime }: Columns): string {
  return column === leadAndTime ? cutLeadAndTime(text).lead : text;
}

function evidenceAt(sheet: Sheet, row: number, columns: Columns, above: DraftActivity | undefined): Evidence {
  const [first] = columns.evidence;
  if (first === undefined) return { text: '', kind: 'none', cell: null };
  const cells = evidenceCells(sheet, row, columns);
  const isFilled = (column: number) => sheet.text(row, column) !== '';
  const filled = columns.periodic.findLast(isFilled) ?? columns.evidence.find(isFilled) ?? first;
  const cell = { sheet: sheet.name, row, column: filled };
  if (cells.length > 0) return evidenceOf(cells, cell);
  const anchors = columns.evidence.map((column) => sheet.anchor(row, column));
  // Columns merged with one another have one anchor.
  const over = anchors.flatMap((at, index) => {
    const isFirst = anchors.findIndex((one) => one.column === at.column) === index;
    return (isFirst && columns.evidence.includes(at.column) && sheet.text(at.row, at.column)) || [];
  });
  const text = over.length > 0 ? over.join('\n') : (above?.evidence.text ?? '');
  return text === '' ? { text, kind: 'none', cell } : { text, kind: 'above', cell };
}

function evidenceCells(sheet: Sheet, row: number, columns: Columns): readonly EvidenceCell[] {
  return columns.evidence.flatMap((column) => {
    const text = sheet.text(row, column);
    return text === '' ? [] : [{ text, cell: { sheet: sheet.name, row, column } }];
  });
}

function evidenceOf(cells: readonly EvidenceCell[], cell: CellRef): Evidence {
  const text = cells.map((one) => one.text).join('\n');
  const kind = evidenceKind(text);
  if (kind === 'none') return { text: '', kind, cell };
  const isOne = cells.every((one) => one.cell.row === cell.row && one.cell.column === cell.column);
  return { text, kind, cell, ...(isOne ? {} : { cells }) };
}

/** A row that goes on with the activity above adds its lead and its evidence to it. */
function addTo(activity: DraftActivity, sheet: Sheet, row: number): void {
  const { columns, evidence } = activity;
  const leads = columns.leads.flatMap((column): LeadCell[] => {
    const text = leadText(own(sheet, row, column), column, columns);
    return text === '' ? [] : [{ text, cell: { sheet: sheet.name, row, column } }];
  });
  activity.leads = [...activity.leads, ...leads];
  const cells = evidenceCells(sheet, row, columns);
  const { kind, text, cell } = evidence;
  if (cells.length === 0 || cell === null) return;
  const before = kind === 'above' || text === '' ? [] : (evidence.cells ?? [{ text, cell }]);
  activity.evidence = evidenceOf([...before, ...cells], cell);
}
