/** Taking a sheet out of the package, with what belongs to it alone. */
import type { Package } from '../package/package';
import type { TabSource } from '../read/book';

export function removeSheetPart(parts: Package, main: string, { part, relation }: TabSource): void {
  parts.unrelate(main, relation);
  removeTree(parts, part);
}

/** A part and those it points to, unless others point to them as well. */
function removeTree(parts: Package, part: string): void {
  const targets = parts.relationships(part).filter(({ isExternal }) => !isExternal);
  parts.remove(part);
  for (const { target } of targets) {
    if (parts.has(target) && !parts.isPointedTo(target)) removeTree(parts, target);
  }
}
