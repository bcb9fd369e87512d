/** The cells and rows of a sheet, from the elements inside its `<sheetData>`. */
import type { CellContent } from '../../model';
import { LAST_COLUMN, LAST_ROW, parseCell } from '../areas';
import { damaged } from '../errors';
import { EMPTY, type RowState, type StoredCell } from '../state';
import type { StyleTable } from '../styles/table';
import { decodeXstring } from '../xml/escape';
import { type Attributes, localName, type XmlHandler } from '../xml/scan';
import { flag, numberOf } from '../xml/tree';
import { moveFormula, shownFormula } from './formula';
import { serialOfIso } from './iso-date';
import { TextGatherer } from './strings';

export interface CellSource {
  readonly styles: StyleTable;
  readonly strings: () => readonly string[];
  readonly dates1904: boolean;
  /** How many cells may still be read. */
  readonly room: { cells: number };
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Hears the inside of `<sheetData>` and fills `cells` and `rows`.
 * What Excel would call damaged is told by a WorkbookFileError, so that no text comes to stand in another cell.
 */
export class CellReader implements XmlHandler {
  readonly cells = new Map<number, Map<number, StoredCell>>();
  readonly rows = new Map<number, RowState>();
  private readonly shared = new Map<string, SharedFormula>();
  private readonly gatherer = new TextGatherer();
  private row = -1;
  private column = -1;
  private inRow: Map<number, StoredCell> = new Map();
  private cell: Attributes = {};
  private formula: Attributes | null = null;
  private formulaText = '';
  private value = '';
  private into: 'formula' | 'value' | 'inline' | null = null;

  constructor(
    private readonly source: CellSource,
    private readonly part: string,
  ) {}

  open(qualified: string, attributes: Attributes): void {
    const name = localName(qualified);
    if (this.into === 'inline') this.gatherer.open(name);
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'row') this.startRow(attributes);
    else if (name === 'v') this.into = 'value';
    else if (name === 'is') this.into = 'inline';
    else if (name === 'f') {
      this.into = 'formula';
      this.formula = attributes;
    }
  }

  text(text: string): void {
    if (this.into === 'value') this.value += text;
    else if (this.into === 'formula') this.formulaText += text;
    else if (this.into === 'inline') this.gatherer.text(text);
  }

  close(qualified: string): void {
    const name = localName(qualified);
    if (this.into === 'inline' && name !== 'is') this.gatherer.close(name);
    else if (name === 'v' || name === 'f' || name === 'is') this.into = null;
    else if (name === 'c') this.endCell();
    else if (name === 'row' && this.inRow.size > 0) this.cells.set(this.row, this.inRow);
  }

  private startRow(attributes: Attributes): void {
    const row = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']) - 1;
    if (!Number.isInteger(row) || row <= this.row || row > LAST_ROW) this.misplaced();
    this.row = row;
    this.column = -1;
    this.inRow = new Map();
    const height = numberOf(attributes, 'ht');
    const hidden = flag(attributes, 'hidden');
    const xf = flag(attributes, 'customFormat') ? numberOf(attributes, 's') : null;
    if (height === null && !hidden && xf === null) return;
    const lent = xf === null ? null : { style: this.source.styles.styleOf(xf), xf };
    this.rows.set(this.row, { height, fitted: !flag(attributes, 'customHeight'), hidden, lent });
  }

  private startCell(attributes: Attributes): void {
    const next = { row: this.row, column: this.column + 1 };
    const place = attributes['r'] === undefined ? next : parseCell(attributes['r']);
    if (place?.row !== this.row || place.column <= this.column || place.column > LAST_COLUMN)
      this.misplaced();
    this.column = place.column;
    this.source.room.cells -= 1;
    if (this.source.room.cells < 0) throw damaged(this.part, 'holds more cells than can be read');
    this.cell = attributes;
    this.formula = null;
    this.formulaText = '';
    this.value = '';
    this.gatherer.take();
  }

  private endCell(): void {
    const xf = numberOf(this.cell, 's') ?? 0;
    this.inRow.set(this.column, { content: this.content(), style: this.source.styles.styleOf(xf), xf });
  }

  private content(): CellContent {
    const type = this.cell['t'] ?? 'n';
    const formula = this.formula && this.formulaOf(this.formula);
    const value = this.valueOf(type);
    if (value === '' && formula === null) return EMPTY;
    return { value, formula, isError: type === 'e' };
  }

  private valueOf(type: string): CellContent['value'] {
    if (type === 'inlineStr') return this.gatherer.take();
    if (this.value === '') return '';
    if (type === 's') return this.sharedText(this.value);
    if (type === 'b') return this.value.trim() === '1' || this.value.trim() === 'true';
    if (type === 'n') {
      const number = Number(this.value);
      return Number.isFinite(number) ? number : this.value;
    }
    if (type === 'd') return serialOfIso(this.value, this.source.dates1904) ?? this.value;
    return decodeXstring(this.value);
  }

  private sharedText(index: string): string {
    const text = this.source.strings()[Number(index)];
    if (text === undefined) throw damaged(this.part, 'names a text that is not in the workbook');
    return text;
  }

  private misplaced(): never {
    throw damaged(this.part, 'has rows or cells in places where none can be');
  }

  private formulaOf(attributes: Attributes): string | null {
    const { t: type, si = '' } = attributes;
    const text = decodeXstring(this.formulaText);
    if (type === 'dataTable') return null;
    if (text !== '') {
      if (type === 'shared') this.shared.set(si, { text, row: this.row, column: this.column });
      return shownFormula(text);
    }
    const master = type === 'shared' ? this.shared.get(si) : undefined;
    if (!master) return null;
    return shownFormula(moveFormula(master.text, this.row - master.row, this.column - master.column));
  }
}
