/** Where a sheet's charts stand in the package. */
import { type Area } from '../../../../plan/grid';
import type { Package } from '../package/package';
import { child, childrenOf, descendant, numberOf, relationId, type XmlElement } from '../xml/tree';

export interface PlacedChart {
  readonly name: string;
  readonly place: Area;
  readonly part: string;
  /** The drawing it stands in, its place there, and the relationship that names its part. */
  readonly drawing: string;
  readonly anchor: XmlElement;
  readonly relation: string;
}

/** The sheet's drawing part; null where it has none. */
export function drawingOf(parts: Package, sheet: XmlElement, part: string): string | null {
  const drawing = child(sheet, 'drawing');
  const id = drawing && relationId(drawing);
  const target = id === null ? undefined : parts.relationships(part).find((one) => one.id === id)?.target;
  return target !== undefined && parts.has(target) ? target : null;
}

/** The charts of a sheet in the order of its drawing; newer kinds that Excel keeps apart (waterfalls) are passed over. */
export function findCharts(parts: Package, drawing: string | null): PlacedChart[] {
  if (drawing === null) return [];
  const targets = new Map(parts.relationships(drawing).map(({ id, target }) => [id, target]));
  return parts.tree(drawing).children.flatMap((anchor) => {
    const frame = child(anchor, 'graphicFrame');
    const chart = frame && descendant(frame, 'chart');
    const relation = chart && relationId(chart);
    const part = relation === null ? undefined : targets.get(relation);
    if (!frame || relation === null || part === undefined || !parts.has(part)) return [];
    const name = child(child(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes['name'] ?? '';
    return [{ name, place: placeOf(anchor), part, drawing, anchor, relation }];
  });
}

/** The cells an anchor covers. */
function placeOf(anchor: XmlElement): Area {
  const from = child(anchor, 'from');
  const to = child(anchor, 'to') ?? from;
  const number = (corner: XmlElement | null, name: string): number =>
    numberOf({ value: childrenOf(corner, name)[0]?.text ?? '' }, 'value') ?? 0;
  const top = number(from, 'row');
  const left = number(from, 'col');
  // An edge that lies on a cell's very beginning covers nothing of it.
  const last = (cell: string, offset: string): number =>
    number(to, cell) - (number(to, offset) === 0 ? 1 : 0);
  return {
    top,
    left,
    bottom: Math.max(top, last('row', 'rowOff')),
    right: Math.max(left, last('col', 'colOff')),
  };
}
