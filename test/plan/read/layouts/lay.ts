/** Lays the sample plan out in the way that a seed names, as the sheets of a workbook. */
import type { Grid } from '../../../../src/plan/grid';
import { SAMPLE_PLAN } from '../../../../src/sample/plan-content';
import { Canvas } from './canvas';
import { drawKey, KEY_HEIGHT } from './colours';
import type { Item } from './items';
import { drawTable, priorityText } from './table';
import type { Way } from './way';

/** A sheet's name for a priority; Excel allows 31 characters. */
export function sheetName(way: Way, item: Item): string {
  return priorityText(way, item)
    .replace(/[:\\/?*[\]]/g, '')
    .slice(0, 31)
    .trim();
}

/** The sheets of the workbook, with all their fills. */
export function layOut(way: Way, items: readonly Item[]): Grid[] {
  const groups = way.priority === 'sheet' ? byPriority(items) : [items];
  const sheets = groups.map((group, index) => {
    const name = way.priority === 'sheet' && group[0] ? sheetName(way, group[0]) : 'Business Plan';
    return planSheet(way, group, name, index === 0);
  });
  return [...covers(way), ...sheets, ...others(way)];
}

function byPriority(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of items) (groups[item.priority.index] ??= []).push(item);
  return groups;
}

function planSheet(way: Way, items: readonly Item[], name: string, isFirst: boolean): Grid {
  const canvas = new Canvas();
  const right = way.columnsLeft + way.columns.length;
  let row = 0;
  if (isFirst && way.title !== 'cover') {
    const column = way.title === 'beside' ? way.columnsLeft + 2 : way.columnsLeft;
    canvas.put(row, column, SAMPLE_PLAN.title);
    canvas.put(row + 1, column, SAMPLE_PLAN.version);
    row += 3;
  }
  if (way.notes === 'above' || way.notes === 'both') {
    canvas.put(row, way.columnsLeft, 'Please send updates to the Business Manager by the 5th.');
    canvas.put(row + 1, way.columnsLeft, 'Distribution:');
    canvas.put(row + 1, way.columnsLeft + 1, 'Executive and sub groups');
    row += 3;
  }
  if (isFirst && way.key === 'above') {
    drawKey(canvas, way, row, way.columnsLeft, way.seed % 2 === 0);
    row += KEY_HEIGHT;
  }
  row += way.rowsAbove;
  const top = row;
  const bottom = drawTable(canvas, way, items, top);
  const far = right + 2 + (way.seed % 3);
  if (isFirst && way.key === 'right') drawKey(canvas, way, top, far, way.seed % 2 === 0);
  if (way.notes === 'beside' || way.notes === 'both') {
    canvas.put(top + 9, far, 'Ask the lead about this one.');
    canvas.put(top + 14, far, 'Discussed at the last meeting');
  }
  if (way.beside) drawContacts(canvas, top + 10, far + 12);
  if (way.risksFrom !== null) drawRisks(canvas, top + way.risksFrom, far + 20);
  const below = drawUnderneath(canvas, way, items.length, bottom);
  if (isFirst && way.key === 'below') drawKey(canvas, way, below + 2, way.columnsLeft, true);
  return canvas.grid(name, { from: way.trimmed ? null : 0 });
}

/** A list of something else with an owner and a status of its own. */
function drawRisks(canvas: Canvas, top: number, left: number): void {
  const rows = [
    ['Risk', 'Owner', 'Status'],
    ['Staff leave', 'Head of Finance', 'Open'],
    ['Grants end', 'Head of Finance', 'Closed'],
  ];
  rows.forEach((cells, index) => {
    cells.forEach((cell, at) => {
      canvas.put(top + index, left + at, cell);
    });
  });
}

function drawContacts(canvas: Canvas, top: number, left: number): void {
  const rows = [
    ['Name', 'Agency', 'Telephone'],
    ['A Person', 'Police', '01234 1'],
    ['B Person', 'Health', '01234 2'],
  ];
  rows.forEach((cells, index) => {
    cells.forEach((cell, at) => {
      canvas.put(top + index, left + at, cell);
    });
  });
}

/** What stands below the table; returns the row below it. */
function drawUnderneath(canvas: Canvas, way: Way, count: number, top: number): number {
  const left = way.columnsLeft;
  const rows: Readonly<Record<Way['underneath'], readonly (readonly (string | number)[])[]>> = {
    none: [],
    total: [['Total', '', count]],
    totalsByRating: [[], ['Total Red', 3], ['Total Amber', 4], ['Total Green', 5]],
    otherTable: [
      [],
      ['Name', 'Agency', 'Telephone', 'Attends since'],
      ['A Person', 'Police', '01234 1', 'May 2024'],
      ['B Person', 'Health', '01234 2', 'June 2024'],
    ],
    glossary: [
      [],
      ['Glossary'],
      ['QAP', 'Quality Assurance and Performance'],
      ['ICB', 'Integrated Care Board'],
    ],
    footnote: [[], ['Note: ratings are those of the leads.']],
  };
  rows[way.underneath].forEach((cells, index) => {
    cells.forEach((cell, at) => {
      canvas.put(top + index, left + at, cell);
    });
  });
  return top + rows[way.underneath].length;
}

function covers(way: Way): Grid[] {
  if (way.title !== 'cover') return [];
  const canvas = new Canvas();
  canvas.put(4, 1, SAMPLE_PLAN.title);
  canvas.put(6, 1, SAMPLE_PLAN.version);
  return [canvas.grid('Cover')];
}

function others(way: Way): Grid[] {
  const sheets: Grid[] = [];
  if (way.key === 'sheet' || way.key === 'hiddenSheet') {
    const canvas = new Canvas();
    drawKey(canvas, way, 1, 1, way.seed % 2 === 0);
    sheets.push(canvas.grid('Key', { hidden: way.key === 'hiddenSheet' }));
  }
  for (const other of way.otherSheets) sheets.push(otherSheet(other));
  return sheets;
}

function otherSheet(other: Way['otherSheets'][number]): Grid {
  const canvas = new Canvas();
  const draw = (rows: readonly (readonly string[])[]) => {
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        canvas.put(row, column, cell);
      });
    });
  };
  switch (other) {
    case 'contacts':
      drawContacts(canvas, 0, 0);
      return canvas.grid('Contacts');
    case 'hiddenLists':
      draw([
        ['Ratings', 'Leads'],
        ['Red', 'VSCP Executive'],
        ['Amber', 'Inclusion Sub Group'],
        ['Green', ''],
        ['Blue', ''],
      ]);
      return canvas.grid('Lists', { hidden: true });
    case 'riskRegister':
      draw([
        ['Risk', 'Likelihood', 'Impact', 'Score', 'Owner'],
        ['Staff leave', '3', '4', '12', 'VSCP Executive'],
      ]);
      return canvas.grid('Risk register');
    case 'empty':
      return canvas.grid('Sheet3');
  }
}
