/** The lines around and between the cells of a range. */
import type { Area } from '../../../plan/grid';
import type { BorderEdge, BorderLine, SheetModel } from '../model';
import { breach } from '../rules';
import { forEachCell } from './areas';
import { asOneOf, asText } from './arguments';
import { colourOf } from './colours';
import { mustBeEditable } from './guards';
import { uniform } from './lines';
import { property, writable, type HostObject, type RangeTarget } from './object';
import { restyle } from './restyle';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof SIDES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const BLACK = '#000000';
const NEW_LINE: BorderLine = { style: 'Continuous', colour: BLACK };

/** One side of some cells: which cells, and which edge of each. */
interface Stretch {
  readonly area: Area;
  readonly edge: BorderEdge;
}

export function bordersObject(target: RangeTarget): HostObject {
  const find = (side: unknown): HostObject => borderObject(target, asOneOf(side, SIDES));
  return {
    className: 'RangeBorderCollection',
    items: () => SIDES.filter((side) => !side.startsWith('Diagonal')).map(find),
    indexer: find,
    members: { count: property(() => SIDES.length) },
  };
}

function borderObject(target: RangeTarget, side: Side): HostObject {
  const { sheet } = target;
  const read = (of: (line: BorderLine | null) => unknown): unknown => uniform(linesOf(target, side).map(of));
  return {
    className: 'RangeBorder',
    identity: { Id: side },
    members: {
      sideIndex: property(() => side),
      style: writable(
        () => read((line) => line?.style ?? 'None'),
        (value) => {
          const style = asOneOf(value, STYLES);
          draw(sheet, target, side, (line) => (style === 'None' ? null : { ...(line ?? NEW_LINE), style }));
        },
      ),
      color: writable(
        () => read((line) => line?.colour ?? BLACK),
        (value) => {
          const colour = colourOf(asText(value));
          draw(sheet, target, side, (line) => ({ ...(line ?? NEW_LINE), colour }));
        },
      ),
      weight: writable(
        () => read((line) => line?.weight ?? 'Thin'),
        (value) => {
          const weight = asOneOf(value, WEIGHTS);
          draw(sheet, target, side, (line) => {
            const { style, colour } = line ?? NEW_LINE;
            return weight === 'Thin' ? { style, colour } : { style, colour, weight };
          });
        },
      ),
    },
  };
}

function draw(
  sheet: SheetModel,
  { areas }: RangeTarget,
  side: Side,
  change: (line: BorderLine | null) => BorderLine | null,
): void {
  mustBeEditable(sheet);
  for (const { area, edge } of areas.flatMap((each) => stretches(each, side))) {
    restyle(sheet, area, (style) => {
      const { [edge]: before, ...others } = style.borders;
      const after = change(before ?? null);
      return { ...style, borders: after === null ? others : { ...others, [edge]: after } };
    });
  }
}

function linesOf({ sheet, areas }: RangeTarget, side: Side): readonly (BorderLine | null)[] {
  const lines: (BorderLine | null)[] = [];
  for (const { area, edge } of areas.flatMap((each) => stretches(each, side))) {
    forEachCell(area, (row, column) => lines.push(sheet.style(row, column).borders[edge] ?? null));
  }
  return lines;
}

/**
 * The cells whose edges make up a side of the area.
 * @throws HostError for an inner line of an area without an inside, and for diagonals
 */
function stretches(area: Area, side: Side): readonly Stretch[] {
  const { top, bottom, left, right } = area;
  switch (side) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, edge: side }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, edge: side }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, edge: side }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, edge: side }];
    case 'InsideHorizontal':
      if (top === bottom) throw breach('border-inside', side);
      return [
        { area: { ...area, bottom: bottom - 1 }, edge: 'EdgeBottom' },
        { area: { ...area, top: top + 1 }, edge: 'EdgeTop' },
      ];
    case 'InsideVertical':
      if (left === right) throw breach('border-inside', side);
      return [
        { area: { ...area, right: right - 1 }, edge: 'EdgeRight' },
        { area: { ...area, left: left + 1 }, edge: 'EdgeLeft' },
      ];
    default:
      throw breach('host-limit', `the border ${side}`);
  }
}
