import type { SheetKind } from '../report/content';

/** Custom property of a worksheet that makes it ours; its value is the sheet's kind. Not copied with a sheet. */
export const MARK_KEY = 'planMonitor';
/** Custom property that names the build that wrote the sheet last. */
export const BUILD_KEY = 'planMonitorBuild';

const KINDS: Readonly<Record<SheetKind, true>> = {
  summary: true,
  escalations: true,
  byLead: true,
  lookAhead: true,
  checks: true,
  history: true,
  leads: true,
  settings: true,
  rollUp: true,
  rollUpItems: true,
};

/** The kind a mark names; null where it names none of ours. */
export function kindOf(mark: string | null): SheetKind | null {
  return mark !== null && mark in KINDS ? (mark as SheetKind) : null;
}
