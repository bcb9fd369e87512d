/** Tables name their columns after their header cells; Excel calls a file damaged where the two differ. */
import { cellName } from '../../../../plan/grid';
import { parseArea } from '../areas';
import type { Package } from '../package/package';
import { child, childrenOf, numberOf, relationId, type XmlElement } from '../xml/tree';
import type { Changes } from './changes';

/** @throws RangeError where a table's header cell was given another text */
export function refuseTableHeaders(
  parts: Package,
  part: string,
  sheet: XmlElement,
  { cells }: Changes,
): void {
  const tables = childrenOf(child(sheet, 'tableParts'), 'tablePart');
  if (tables.length === 0 || cells.size === 0) return;
  const targets = new Map(parts.relationships(part).map(({ id, target }) => [id, target]));
  for (const one of tables) {
    const target = targets.get(relationId(one) ?? '');
    if (target === undefined || !parts.has(target)) continue;
    const { attributes } = parts.tree(target);
    const area = parseArea(attributes['ref'] ?? '');
    if (!area || numberOf(attributes, 'headerRowCount') === 0) continue;
    for (const [column, { contentChanged }] of cells.get(area.top) ?? []) {
      if (contentChanged && column >= area.left && column <= area.right) {
        throw new RangeError(
          `The cell ${cellName({ row: area.top, column })} is the header of a table's column, which the local host cannot rename.`,
        );
      }
    }
  }
}
