import type { SheetKind } from '../report/content';
import { SHEET_NAMES } from '../report/names';

/**
 * Custom property of a worksheet that makes it ours: the sheet's kind and the name it had when it was written. Excel
 * does not copy it with a sheet (OfficeDev/office-js#5486), other programs may, and some drop it when they save.
 */
export const MARK_KEY = 'planMonitor';
/** Custom property that names the build that wrote the sheet last. */
export const BUILD_KEY = 'planMonitorBuild';

export interface Mark {
  readonly kind: SheetKind;
  /** The sheet's name when it was marked; null in marks of old. */
  readonly name: string | null;
}

const BETWEEN = ': ';

/** "summary: Plan summary". */
export function markOf({ kind, name }: Mark): string {
  return name === null ? kind : kind + BETWEEN + name;
}

/** What a mark says; null where it names none of ours. */
export function readMark(mark: string | null): Mark | null {
  if (mark === null) return null;
  const [kind = '', ...name] = mark.split(BETWEEN);
  if (!Object.hasOwn(SHEET_NAMES, kind)) return null;
  return { kind: kind as SheetKind, name: name.length === 0 ? null : name.join(BETWEEN) };
}
