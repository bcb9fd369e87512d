/** The cells of a sheet: those that changed are put in place of the old ones, and nothing else is touched. */
import { areaName, type Area } from '../../../../plan/grid';
import { contains, parseArea } from '../areas';
import { moveFormula } from '../read/formula';
import { escapeText } from '../xml/escape';
import { type Patch, prefixed, tag, tagWith } from '../xml/patch';
import { isSelfClosed } from '../xml/patch';
import { flag, type XmlElement } from '../xml/tree';
import type { CellChange, Changes } from './changes';
import { cellXml } from './cell-xml';
import { cellsOf, type PlacedCell, type PlacedRow, type RowScan } from './rows-scan';
import type { Sections } from './sections';

/** The number of the cell format a changed cell gets. */
export type FormatOf = (change: NonNullable<CellChange['now']>) => number;

/** @throws RangeError where a change would tear a formula that fills several cells */
export function writeRows(
  sections: Sections,
  part: string,
  scan: RowScan,
  changes: Changes,
  formatOf: FormatOf,
): void {
  if (changes.cells.size === 0 && changes.rows.size === 0) return;
  const data = sections.get('sheetData');
  if (!data) throw new RangeError('The sheet has no cells to change.');
  new RowWriter(sections, part, data, scan, changes, formatOf).write();
}

class RowWriter {
  private readonly patch: Patch;
  private readonly prefix: string;

  constructor(
    private readonly sections: Sections,
    private readonly part: string,
    private readonly data: XmlElement,
    private readonly scan: RowScan,
    private readonly changes: Changes,
    private readonly formatOf: FormatOf,
  ) {
    this.patch = sections.patch;
    this.prefix = data.prefix;
  }

  write(): void {
    this.keepGroups();
    const placed = new Map(this.scan.rows.map((row) => [row.row, row]));
    const wanted = new Set([...this.changes.cells.keys(), ...this.changes.rows.keys()]);
    const fresh: number[] = [];
    for (const row of wanted) {
      const old = placed.get(row);
      if (old) this.changeRow(old);
      else fresh.push(row);
    }
    this.addRows(fresh.sort((a, b) => a - b));
    this.widenDimension();
  }

  private changeRow(row: PlacedRow): void {
    const changes = this.changes.cells.get(row.row) ?? new Map<number, CellChange>();
    const cells = changes.size === 0 ? [] : cellsOf(this.sections.text, row, this.part);
    const old = new Map(cells.map((cell) => [cell.column, cell]));
    const left = cells.filter(({ column }) => changes.get(column)?.now !== null);
    const added = [...changes]
      .filter(([column, { now }]) => now && !old.has(column))
      .sort(([a], [b]) => a - b);
    const attributes = this.rowAttributes(row, added);
    const bare = Object.keys({ ...row.attributes, ...attributes }).every((name) =>
      /^(r|spans|.*:dyDescent)$/.test(name),
    );
    if (left.length + added.length === 0 && bare && changes.size > 0) {
      this.patch.replace(row.start, row.end, '');
      return;
    }
    const opening = this.sections.text.slice(row.start, row.openEnd);
    const changed = tagWith(opening, attributes);
    const isClosed = opening.endsWith('/>');
    if (isClosed && added.length > 0) {
      const inner = added.map(([column, change]) => this.cell(row.row, column, change)).join('');
      this.patch.replace(
        row.start,
        row.end,
        `${changed.replace(/\s*\/>$/, '>')}${inner}</${this.prefix}row>`,
      );
      return;
    }
    if (changed !== opening) this.patch.replace(row.start, row.openEnd, changed);
    for (const cell of cells) {
      const change = changes.get(cell.column);
      if (change) this.changeCell(cell, change);
    }
    for (const [column, change] of added) {
      const next = cells.find((cell) => cell.column > column);
      this.patch.insert(next?.start ?? row.closeStart, this.cell(row.row, column, change));
    }
  }

  private changeCell(cell: PlacedCell, change: CellChange): void {
    const { now, contentChanged } = change;
    if (!now) {
      this.patch.replace(cell.start, cell.end, '');
    } else if (contentChanged) {
      this.patch.replace(cell.start, cell.end, this.cell(cell.row, cell.column, change));
    } else {
      const opening = this.sections.text.slice(cell.start, cell.openEnd);
      const format = this.formatOf(now);
      const changed = tagWith(opening, { s: format === 0 ? null : String(format) });
      this.patch.replace(cell.start, cell.openEnd, changed);
    }
  }

  private cell(row: number, column: number, { now }: CellChange): string {
    return now ? prefixed(cellXml(row, column, now.content, this.formatOf(now)), this.prefix) : '';
  }

  private rowAttributes(
    row: PlacedRow,
    added: readonly (readonly [number, CellChange])[],
  ): Record<string, string | null> {
    const state = this.changes.rows.get(row.row);
    const attributes: Record<string, string | null> = {};
    if (state) {
      attributes['ht'] = state.height === null ? null : String(state.height);
      attributes['customHeight'] = state.height === null || state.fitted ? null : '1';
      if (!state.hidden) attributes['hidden'] = null;
    }
    const spans = row.attributes['spans'];
    const match = spans === undefined ? null : /^(\d+):(\d+)$/.exec(spans);
    const columns = added.map(([column]) => column + 1);
    if (spans === undefined || columns.length === 0) return attributes;
    const first = Math.min(Number(match?.[1] ?? Infinity), ...columns);
    const last = Math.max(Number(match?.[2] ?? 0), ...columns);
    // They only help readers, so several stretches are left out rather than mended.
    const widened = match ? `${String(first)}:${String(last)}` : null;
    return widened === spans ? attributes : { ...attributes, spans: widened };
  }

  private addRows(rows: readonly number[]): void {
    const texts = new Map<number, string>();
    let next = 0;
    for (const row of rows) {
      const cells = [...(this.changes.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
      const inner = cells.map(([column, change]) => this.cell(row, column, change)).join('');
      const state = this.changes.rows.get(row);
      const height = state?.height ?? null;
      if (inner === '' && height === null) continue;
      const attributes = {
        r: row + 1,
        ht: height,
        customHeight: height === null || state?.fitted ? null : 1,
      };
      const open = prefixed(tag('row', attributes), this.prefix);
      const xml = inner === '' ? open : `${open.slice(0, -2)}>${inner}</${this.prefix}row>`;
      while (next < this.scan.rows.length && (this.scan.rows[next]?.row ?? Infinity) < row) next += 1;
      const at = this.scan.rows[next]?.start ?? this.data.closeStart;
      texts.set(at, (texts.get(at) ?? '') + xml);
    }
    for (const [at, text] of texts) {
      if (isSelfClosed(this.sections.text, this.data)) this.openData(text);
      else this.patch.insert(at, text);
    }
  }

  private openData(rows: string): void {
    const name = `${this.prefix}sheetData`;
    this.patch.replaceElement(this.data, `<${name}>${rows}</${name}>`);
  }

  /** Only for cells that were not listed before: what it said of the others is the file's own affair. */
  private widenDimension(): void {
    const dimension = this.sections.get('dimension');
    const old = dimension && parseArea(dimension.attributes['ref'] ?? '');
    if (!dimension || !old) return;
    let area: Area = old;
    for (const [row, cells] of this.changes.cells) {
      for (const [column, { now, isNew }] of cells) {
        if (!now || !isNew || contains(area, row, column)) continue;
        area = {
          top: Math.min(area.top, row),
          left: Math.min(area.left, column),
          bottom: Math.max(area.bottom, row),
          right: Math.max(area.right, column),
        };
      }
    }
    if (area !== old) this.patch.attributes(dimension, { ref: areaName(area) });
  }

  /** Cells that share the formula of one that is overwritten get it as their own; a torn array is refused. */
  private keepGroups(): void {
    const isOverwritten = ({ row, column }: { row: number; column: number }): boolean =>
      this.changes.cells.get(row)?.get(column)?.contentChanged ?? false;
    for (const master of this.scan.grouped) {
      const { formula } = master;
      if (!formula) continue;
      const { t: type, si } = formula.attributes;
      if (type === 'shared' && formula.text !== '' && isOverwritten(master)) {
        for (const cell of this.scan.grouped) {
          const own = cell.formula;
          if (own?.attributes['t'] !== 'shared' || own.attributes['si'] !== si || own.text !== '') continue;
          if (isOverwritten(cell)) continue;
          const moved = moveFormula(formula.text, cell.row - master.row, cell.column - master.column);
          this.patch.replace(own.start, own.end, prefixed(tag('f', {}, escapeText(moved)), this.prefix));
        }
      }
      if ((type === 'array' || type === 'dataTable') && formula.area)
        this.refuseTorn(formula.area, flag(master.attributes, 'cm'));
    }
  }

  /** A formula that spills (`cm`) is Excel's to lay out anew; one entered over an area can only go as a whole. */
  private refuseTorn(area: Area, isSpill: boolean): void {
    let changed = 0;
    for (const [row, cells] of this.changes.cells) {
      for (const [column, { contentChanged }] of cells) {
        if (contentChanged && contains(area, row, column)) changed += 1;
      }
    }
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (changed > 0 && changed < size && !isSpill) {
      throw new RangeError(
        `The cells ${areaName(area)} are filled by one formula, so no part of them can be set.`,
      );
    }
  }
}
