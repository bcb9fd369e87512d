/** The cells of an update while it is being worked out: several of its parts may go into one cell. */
import { besideOf } from '../changes';
import { formatDay, type Day } from '../day';
import { cellKey, type CellRef } from '../grid';
import { excelDateAt } from '../read/excel-date';
import { placeName, type PlanOnSheets } from './on-sheets';
import type { PlannedChange, PlannedUpdate, UpdatePart } from './form';

/** A cell holds no more characters than this. */
const MOST_SIGNS = 32_767;

interface Words {
  readonly part: UpdatePart;
  readonly now: string;
  readonly then: string;
}

export class Draft {
  readonly #changes = new Map<string, PlannedChange>();
  readonly #problems: string[] = [];
  readonly #notes: string[] = [];

  constructor(readonly seen: PlanOnSheets) {}

  /** What the cell is to hold as things stand: its own words, a date or a number as it is shown. */
  textOf(cell: CellRef): string {
    const change = this.#changes.get(idOf(cell));
    if (change?.day !== undefined) return formatDay(change.day);
    return change?.text ?? textIn(this.seen, cell);
  }

  /** True where the cell holds a real date, and is not to hold something else. */
  isDate(cell: CellRef): boolean {
    const change = this.#changes.get(idOf(cell));
    if (change?.day !== undefined) return true;
    const sheet = this.seen.sheets.get(cell.sheet);
    return (
      change?.text === undefined && sheet !== undefined && excelDateAt(sheet, cell.row, cell.column) !== null
    );
  }

  write(cell: CellRef, part: UpdatePart, text: string): void {
    if (text.length > MOST_SIGNS) {
      this.problem(
        `${placeName(this.seen, cell)} would hold more than 32,767 characters, the most that Excel allows. Shorten what you add, or what stands there.`,
      );
      return;
    }
    this.#set(cell, { text }, { part, now: textIn(this.seen, cell), then: text });
  }

  writeDay(cell: CellRef, part: UpdatePart, day: Day): void {
    this.#set(cell, { day }, { part, now: textIn(this.seen, cell), then: formatDay(day) });
  }

  /** A rating: its word, its fill or both. */
  rate(
    cell: CellRef,
    { word, fill }: { readonly word: string | undefined; readonly fill: string | undefined },
    now: string,
    then: string,
  ): void {
    const fillWas = this.fillOf(cell);
    this.#set(
      cell,
      { ...(word === undefined ? {} : { text: word }), ...(fill === undefined ? {} : { fill, fillWas }) },
      { part: 'rating', now, then },
    );
  }

  fillOf({ sheet, row, column }: CellRef): string | null {
    return this.seen.sheets.get(sheet)?.grid.fills.get(cellKey(row, column)) ?? null;
  }

  problem(words: string): void {
    this.#problems.push(words);
  }

  note(words: string): void {
    this.#notes.push(words);
  }

  planned(): PlannedUpdate {
    return { changes: [...this.#changes.values()], problems: this.#problems, notes: this.#notes };
  }

  #set(cell: CellRef, change: Partial<PlannedChange>, words: Words): void {
    const beside = besideOf(cell, (other) => shownAt(this.seen, other));
    this.#changes.set(idOf(cell), { cell, was: shownAt(this.seen, cell), beside, ...change, ...words });
  }
}

/** The cell's own words; a date or a number as it is shown. */
function textIn({ sheets }: PlanOnSheets, { sheet: name, row, column }: CellRef): string {
  const sheet = sheets.get(name);
  if (!sheet) return '';
  const value = sheet.value(row, column);
  return typeof value === 'string'
    ? value
    : (excelDateAt(sheet, row, column)?.text ?? sheet.text(row, column));
}

/** What Excel shows in the cell, to the letter. */
function shownAt({ sheets }: PlanOnSheets, { sheet, row, column }: CellRef): string {
  const grid = sheets.get(sheet)?.grid;
  return grid?.text[row - grid.top]?.[column - grid.left] ?? '';
}

function idOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${cellKey(row, column)}`;
}
