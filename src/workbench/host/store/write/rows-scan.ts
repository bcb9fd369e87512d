/** Where the rows, cells and formulas of a sheet stand in its text. */
import { type Area } from '../../../../plan/grid';
import { parseArea, parseCell } from '../areas';
import { type Attributes, localName, type XmlHandler } from '../xml/scan';
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
  /** Only of rows that were asked for; of the others, the number alone. */
  readonly cells: PlacedCell[];
}

/** Hears the inside of `<sheetData>`. Cells are kept for the rows asked for, formulas that fill areas for all. */
export class RowScan implements XmlHandler {
  readonly rows: PlacedRow[] = [];
  /** Cells of shared formulas and of formulas that fill an area, wherever they stand. */
  readonly grouped: PlacedCell[] = [];
  /** True where some cell or row does not say where it is, so that its place hangs on those before it. */
  hasImplied = false;
  private row: PlacedRow | null = null;
  private cell: PlacedCell | null = null;
  private formula: PlacedFormula | null = null;
  private lastRow = -1;
  private lastColumn = -1;

  constructor(private readonly wants: (row: number) => boolean) {}

  open(qualified: string, attributes: Attributes, start: number, end: number): void {
    const name = localName(qualified);
    if (name === 'row') {
      const stated = numberOf(attributes, 'r');
      this.hasImplied ||= stated === null;
      this.lastRow = (stated ?? this.lastRow + 2) - 1;
      this.lastColumn = -1;
      this.row = { row: this.lastRow, attributes, start, openEnd: end, closeStart: end, end, cells: [] };
      this.rows.push(this.row);
    } else if (name === 'c') {
      const stated = parseCell(attributes['r'] ?? '');
      this.hasImplied ||= stated === null;
      this.lastColumn = stated?.column ?? this.lastColumn + 1;
      const place = { row: this.lastRow, column: this.lastColumn };
      this.cell = { ...place, attributes, start, openEnd: end, end, formula: null };
    } else if (name === 'f' && this.cell) {
      const area = attributes['ref'] === undefined ? null : parseArea(attributes['ref']);
      this.formula = { attributes, start, end, text: '', area };
      this.cell.formula = this.formula;
    }
  }

  text(text: string): void {
    if (this.formula) this.formula.text += text;
  }

  close(qualified: string, start: number, end: number): void {
    const name = localName(qualified);
    if (name === 'row' && this.row) {
      this.row.closeStart = Math.max(start, this.row.openEnd);
      this.row.end = end;
    } else if (name === 'f' && this.formula) {
      this.formula.end = end;
      this.formula = null;
    } else if (name === 'c' && this.cell && this.row) {
      this.cell.end = end;
      if (this.wants(this.row.row)) this.row.cells.push(this.cell);
      if (this.cell.formula?.attributes['t'] !== undefined) this.grouped.push(this.cell);
      this.cell = null;
    }
  }
}
