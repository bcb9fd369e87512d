/** What a chart shows, read from the cells it is drawn from. */
import type { Area } from '../../../plan/grid';
import { mapCells } from '../../host/dispatch/areas';
import type { ChartData } from '../../host/model';
import type { Workbook } from '../../host/store';
import { shapeOf, type ChartShape } from '../../host/store/charts/words';

/** Excel's own colours, for series that have none. */
const COLOURS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export interface Series {
  readonly name: string;
  readonly colour: string;
  /** One for each category. */
  readonly values: readonly number[];
}

export interface Drawing {
  readonly shape: ChartShape;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
}

/** Null where the chart is of a kind that is not drawn, or its cells are gone. */
export function drawingOf(
  workbook: Workbook,
  { type, source, seriesBy, seriesColours }: ChartData,
): Drawing | null {
  const sheet = workbook.sheets().find(({ name }) => name === source.sheet);
  const shape = knownShape(type);
  if (!sheet || shape === null || isEmpty(source.area)) return null;
  const rows = mapCells(source.area, (row, column) => sheet.content(row, column).value);
  const table = seriesBy === 'Rows' ? rows : turned(rows);
  const [head = [], ...lines] = table;
  return {
    shape,
    categories: head.slice(1).map(String),
    series: lines.map(([name = '', ...values], index) => ({
      name: String(name),
      colour: seriesColours[index] ?? COLOURS[index % COLOURS.length] ?? '#4472C4',
      values: values.map((value) => (typeof value === 'number' ? value : 0)),
    })),
  };
}

/** One bar, or one part of a stacked one, in shares of the room: along the axis of numbers, and across it. */
export interface Piece {
  readonly name: string;
  readonly colour: string;
  readonly from: number;
  readonly length: number;
  readonly across: number;
  readonly thickness: number;
}

/** The bars of one category. */
export function piecesOf(drawing: Drawing, category: number): readonly Piece[] {
  const { shape, series } = drawing;
  const values = series.map((one) => Math.max(0, one.values[category] ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  const end = shape.grouping === 'percentStacked' ? Math.max(total, 1) : axisEnd(drawing);
  const isStacked = shape.grouping !== 'clustered';
  let before = 0;
  return series.map(({ name, colour }, index) => {
    const length = (values[index] ?? 0) / end;
    const from = isStacked ? before : 0;
    before += length;
    const thickness = isStacked ? 1 : 1 / series.length;
    return { name, colour, from, length, across: isStacked ? 0 : index * thickness, thickness };
  });
}

/** The marks of the axis of numbers: where each stands, as a share, and its words. */
export function ticksOf(drawing: Drawing): readonly { readonly at: number; readonly words: string }[] {
  if (drawing.shape.grouping === 'percentStacked') {
    return [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, words: `${String(at * 100)}%` }));
  }
  const end = axisEnd(drawing);
  const step = roundStep(end);
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => ({
    at: (index * step) / end,
    words: String(index * step),
  }));
}

/** The round number at which the axis ends, so that the longest bar fits. */
function axisEnd({ shape, categories, series }: Drawing): number {
  const ends = categories.map((_, at) => {
    const values = series.map(({ values: all }) => all[at] ?? 0);
    return shape.grouping === 'stacked'
      ? values.reduce((sum, value) => sum + value, 0)
      : Math.max(0, ...values);
  });
  const most = Math.max(1, ...ends);
  const step = roundStep(most);
  return Math.ceil(most / step) * step;
}

/** About five steps, each 1, 2 or 5 times a power of ten, and of whole numbers. */
function roundStep(most: number): number {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((times) => times * power >= rough) ?? 10;
  return Math.max(1, step * power);
}

function knownShape(type: string): ChartShape | null {
  try {
    return shapeOf(type);
  } catch {
    return null;
  }
}

function isEmpty({ top, left, bottom, right }: Area): boolean {
  return bottom <= top || right <= left;
}

function turned<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as T));
}
