/** Where the rows, cells and formulas of a sheet stand in its text. */
import { type Area } from '../../../../plan/grid';
import { parseArea, parseCell } from '../areas';
import { type Attributes, localName, scan, type XmlHandler } from '../xml/scan';
import { numberOf } from '../xml/tree';

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
  readonly start: number;
  readonly openEnd: number;
  end: number;
  formula: PlacedFormula | null;
}

export interface PlacedFormula {
  readonly attributes: Attributes;
  readonly start: number;
  end: number;
  text: string;
  readonly area: Area | null;
}

export interface PlacedRow {
  readonly row: number;
  readonly attributes: Attributes;
  readonly start: number;
  readonly openEnd: number;
  closeStart: number;
  end: number;
}

/**
 * Hears the inside of `<sheetData>`. Of the cells it keeps only those of formulas that fill areas; `cellsOf` finds the
 * others, row by row, where they are wanted.
 */
export class RowScan implements XmlHandler {
  readonly rows: PlacedRow[] = [];
  /** Cells of shared formulas and of formulas that fill an area, wherever they stand. */
  readonly grouped: PlacedCell[] = [];
  /** True where some cell or row does not say where it is, so that its place hangs on those before it. */
  hasImplied = false;
  private row: PlacedRow | null = null;
  private readonly cells: CellScan;

  constructor() {
    this.cells = new CellScan(0, (cell) => {
      if (cell.formula?.attributes['t'] !== undefined) this.grouped.push(cell);
    });
  }

  open(qualified: string, attributes: Attributes, start: number, end: number): void {
    if (localName(qualified) !== 'row') {
      this.cells.open(qualified, attributes, start, end);
      if (this.cells.hasImplied) this.hasImplied = true;
      return;
    }
    const stated = numberOf(attributes, 'r');
    if (stated === null) this.hasImplied = true;
    const row = (stated ?? (this.row?.row ?? -1) + 2) - 1;
    this.row = { row, attributes, start, openEnd: end, closeStart: end, end };
    this.rows.push(this.row);
    this.cells.startRow(row);
  }

  text(text: string): void {
    this.cells.text(text);
  }

  close(qualified: string, start: number, end: number): void {
    if (localName(qualified) !== 'row') {
      this.cells.close(qualified, start, end);
    } else if (this.row) {
      this.row.closeStart = Math.max(start, this.row.openEnd);
      this.row.end = end;
    }
  }
}

/** The cells of one row. */
export function cellsOf(text: string, row: PlacedRow, part: string): PlacedCell[] {
  const cells: PlacedCell[] = [];
  const scanner = new CellScan(row.start, (cell) => cells.push(cell));
  scanner.startRow(row.row);
  scan(text.slice(row.start, row.end), scanner, part);
  return cells;
}

/** Hears the cells of rows, and hands each on when it is closed. */
class CellScan implements XmlHandler {
  hasImplied = false;
  private cell: PlacedCell | null = null;
  private formula: PlacedFormula | null = null;
  private row = -1;
  private column = -1;

  /** @param offset where the text that is heard begins in the whole */
  constructor(
    private readonly offset: number,
    private readonly found: (cell: PlacedCell) => void,
  ) {}

  startRow(row: number): void {
    this.row = row;
    this.column = -1;
  }

  open(qualified: string, attributes: Attributes, start: number, end: number): void {
    const name = localName(qualified);
    if (name === 'c') {
      const stated = parseCell(attributes['r'] ?? '');
      if (stated === null) this.hasImplied = true;
      this.column = stated?.column ?? this.column + 1;
      const places = { start: this.offset + start, openEnd: this.offset + end, end: this.offset + end };
      this.cell = { row: this.row, column: this.column, attributes, ...places, formula: null };
    } else if (name === 'f' && this.cell) {
      const area = attributes['ref'] === undefined ? null : parseArea(attributes['ref']);
      const places = { start: this.offset + start, end: this.offset + end };
      this.formula = { attributes, ...places, text: '', area };
      this.cell.formula = this.formula;
    }
  }

  text(text: string): void {
    if (this.formula) this.formula.text += text;
  }

  close(qualified: string, _start: number, end: number): void {
    const name = localName(qualified);
    if (name === 'f' && this.formula) {
      this.formula.end = this.offset + end;
      this.formula = null;
    } else if (name === 'c' && this.cell) {
      this.cell.end = this.offset + end;
      this.found(this.cell);
      this.cell = null;
    }
  }
}
