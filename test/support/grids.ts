/**
 * Turns an .xlsx into grids for tests of the pure reader: small, and independent of the local host and its store, so
 * that a fault there cannot hide one here. Knows what the tests' files use: shared and inline strings, numbers,
 * number formats (shown as General, whole or with fixed decimals), merges and solid fills.
 */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { cellKey, type Area, type CellValue, type Grid } from '../../src/plan/grid';

/** The grids of the workbook at this path, with all fills. */
export function gridsOf(file: string): Grid[] {
  const parts = unzipSync(readFileSync(file));
  const xml = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const strings = sharedStrings(xml('xl/sharedStrings.xml'));
  const styles = stylesOf(xml('xl/styles.xml'));
  const targets = new Map<string, string>();
  walk(xml('xl/_rels/workbook.xml.rels'), (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship') targets.set(Id, Target.replace(/^\/?xl\//, ''));
  });
  const grids: Grid[] = [];
  walk(xml('xl/workbook.xml'), (name, attributes) => {
    if (name !== 'sheet') return;
    const part = xml(`xl/${targets.get(attributes['r:id'] ?? '') ?? ''}`);
    const hidden = (attributes['state'] ?? 'visible') !== 'visible';
    grids.push(gridOf(attributes['name'] ?? '', hidden, part, strings, styles));
  });
  return grids;
}

interface Style {
  readonly format: string;
  readonly fill: string | null;
}

type Attributes = Readonly<Record<string, string>>;

function walk(
  xml: string,
  open: (name: string, attributes: Attributes) => void,
  text: (text: string) => void = () => undefined,
  close: (name: string) => void = () => undefined,
): void {
  const parser = new Parser({ onopentag: open, ontext: text, onclosetag: close }, { xmlMode: true });
  parser.end(xml);
}

function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let inText = false;
  walk(
    xml,
    (name) => {
      if (name === 'si') strings.push('');
      inText = name === 't';
    },
    (text) => {
      if (inText) strings.push((strings.pop() ?? '') + text);
    },
    () => {
      inText = false;
    },
  );
  return strings;
}

function stylesOf(xml: string): Style[] {
  const formats = new Map([
    ['0', 'General'],
    ['1', '0'],
    ['2', '0.00'],
    ['14', 'dd/mm/yyyy'],
    ['17', 'mmm-yy'],
    ['49', '@'],
  ]);
  const fills: (string | null)[] = [];
  const styles: Style[] = [];
  const path: string[] = [];
  walk(
    xml,
    (name, attributes) => {
      path.push(name);
      if (name === 'numFmt') formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? 'General');
      if (name === 'fill') fills.push(null);
      if (name === 'fgColor' && path.includes('fill')) {
        fills[fills.length - 1] = `#${(attributes['rgb'] ?? 'FF000000').slice(2).toUpperCase()}`;
      }
      if (name === 'xf' && path.includes('cellXfs')) {
        styles.push({
          format: formats.get(attributes['numFmtId'] ?? '0') ?? 'General',
          fill: fills[Number(attributes['fillId'] ?? 0)] ?? null,
        });
      }
    },
    undefined,
    () => path.pop(),
  );
  return styles;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly style: Style | undefined;
  readonly type: string;
  value: string;
}

function gridOf(
  sheet: string,
  hidden: boolean,
  xml: string,
  strings: readonly string[],
  styles: readonly Style[],
): Grid {
  const cells: Cell[] = [];
  const merges: Area[] = [];
  let inValue = false;
  walk(
    xml,
    (name, { r = 'A1', s = '0', t = 'n', ref = 'A1' }) => {
      if (name === 'c') cells.push({ ...placeOf(r), style: styles[Number(s)], type: t, value: '' });
      if (name === 'mergeCell') merges.push(areaOf(ref));
      inValue = name === 'v' || name === 't';
    },
    (text) => {
      const cell = cells.at(-1);
      if (inValue && cell) cell.value += text;
    },
    () => {
      inValue = false;
    },
  );
  return gridFrom(sheet, hidden, cells, merges, strings);
}

function gridFrom(
  sheet: string,
  hidden: boolean,
  cells: readonly Cell[],
  merges: readonly Area[],
  strings: readonly string[],
): Grid {
  const used = cells.filter(({ value }) => value !== '');
  const top = Math.min(...used.map(({ row }) => row));
  const left = Math.min(...used.map(({ column }) => column));
  const height = Math.max(...used.map(({ row }) => row)) - top + 1;
  const width = Math.max(...used.map(({ column }) => column)) - left + 1;
  const filled = <T>(value: T): T[][] => Array.from({ length: height }, () => Array<T>(width).fill(value));
  const values = filled<CellValue>('');
  const text = filled('');
  const formats = filled('General');
  const fills = new Map<string, string>();
  for (const { row, column, style, type, value } of cells) {
    if (style?.fill) fills.set(cellKey(row, column), style.fill);
    const [inValues, inText, inFormats] = [values[row - top], text[row - top], formats[row - top]];
    if (value === '' || !inValues || !inText || !inFormats) continue;
    const read = type === 's' ? (strings[Number(value)] ?? '') : type === 'n' ? Number(value) : value;
    inValues[column - left] = read;
    inFormats[column - left] = style?.format ?? 'General';
    inText[column - left] = shown(read, style?.format ?? 'General');
  }
  return { sheet, hidden, ours: null, top, left, values, text, formats, merges, fills };
}

function shown(value: string | number, format: string): string {
  const decimals = /^0\.(0+)$/.exec(format)?.[1]?.length;
  return typeof value === 'number' && decimals !== undefined ? value.toFixed(decimals) : String(value);
}

/** The place that a name such as "D16" means; counted from 0. @throws Error where it names none. */
export function placeOf(name: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(name);
  if (!match) throw new Error(`Not a cell: ${name}`);
  const column = [...(match[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** The area that a name such as "A1:F9" means. */
export function areaOf(name: string): Area {
  const [first = name, last = first] = name.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

export interface SketchOptions {
  readonly sheet?: string;
  /** Where the first cell stands ("C5"); A1 unless given. */
  readonly at?: string;
  readonly merges?: readonly string[];
  /** Fills by cell name. */
  readonly fills?: Readonly<Record<string, string>>;
  /** Number formats by cell name. */
  readonly formats?: Readonly<Record<string, string>>;
  /** What Excel shows, by cell name, where it is not the value itself. */
  readonly shown?: Readonly<Record<string, string>>;
  readonly hidden?: boolean;
  readonly ours?: string;
}

/** A small grid drawn row by row; cells in a row are values, missing ones are empty. */
export function sketch(rows: readonly (readonly CellValue[])[], options: SketchOptions = {}): Grid {
  const { row: top, column: left } = placeOf(options.at ?? 'A1');
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ''));
  const text = values.map((row) => row.map(String));
  const formats = values.map((row) => row.map(() => 'General'));
  const set = (grid: string[][], name: string, value: string) => {
    const { row, column } = placeOf(name);
    const line = grid[row - top];
    if (line) line[column - left] = value;
  };
  for (const [name, format] of Object.entries(options.formats ?? {})) set(formats, name, format);
  for (const [name, words] of Object.entries(options.shown ?? {})) set(text, name, words);
  return {
    sheet: options.sheet ?? 'Plan',
    hidden: options.hidden ?? false,
    ours: options.ours ?? null,
    top,
    left,
    values,
    text,
    formats,
    merges: (options.merges ?? []).map(areaOf),
    fills: new Map(
      Object.entries(options.fills ?? {}).map(([name, colour]) => {
        const { row, column } = placeOf(name);
        return [cellKey(row, column), colour];
      }),
    ),
  };
}
