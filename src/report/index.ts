import type { Results } from '../plan/model';
import type { SheetContent } from './content';
import type { ReportContext } from './context';
import { escalationsSheet } from './escalations/sheet';
import { settingsSheet } from './settings/sheet';
import { summarySheet } from './summary/sheet';

export type { ReportContext } from './context';
export { readEscalationMemory } from './escalations/memory';

/**
 * What the generated sheets say: *Plan summary*, *Escalations* and *Plan settings*, in this order. The same results and context give
 * the same sheets; no text of the plan is ever more than text (see `ReportCell`).
 */
export function buildReport(results: Results, context: ReportContext): SheetContent[] {
  const escalations = escalationsSheet(results, context);
  const all = [
    summarySheet(results, context, escalations),
    escalations.content,
    settingsSheet(results, context),
  ];
  const without: readonly string[] = context.settings?.withoutSheets ?? [];
  return all.filter(({ kind }) => !without.includes(kind));
}
