import type { Results } from '../plan/model';
import { finished, type Steps } from '../plan/steps';
import { byLeadSheet } from './by-lead/sheet';
import { checksSheet } from './checks/sheet';
import type { SheetContent } from './content';
import type { ReportContext } from './context';
import { escalationsSheet } from './escalations/sheet';
import { historySheet } from './history/sheet';
import { leadsSheet } from './leads/sheet';
import { lookAheadSheet } from './look-ahead/sheet';
import { settingsSheet } from './settings/sheet';
import { summarySheet } from './summary/sheet';

export type { ReportContext } from './context';
export { readTypedUpdates } from './by-lead/read';
export { answerCell } from './escalations/answer-cell';
export { readEscalationMemory } from './escalations/memory';
export { readHistory, type HistoryMemory } from './history/memory';
export { withLeadEdits } from './leads/edit';
export { readLeads } from './leads/read';
export { leadsSheet } from './leads/sheet';
export { settingsSheet } from './settings/sheet';

/**
 * What the generated sheets say, in the order in which they stand; those that people switched off are left out. The
 * same results and context give the same sheets; no text of the plan is ever more than text (see `ReportCell`).
 */
export function buildReport(results: Results, context: ReportContext): SheetContent[] {
  return finished(reportInSteps(results, context));
}

/** The same, to be done in steps. */
export function* reportInSteps(results: Results, context: ReportContext): Steps<SheetContent[]> {
  const escalations = yield* escalationsSheet(results, context);
  yield;
  const summary = yield* summarySheet(results, context, escalations);
  yield;
  const all = [summary, escalations.content];
  for (const sheet of [byLeadSheet, lookAheadSheet, checksSheet]) {
    all.push(yield* sheet(results, context));
    yield;
  }
  all.push(...(yield* historySheet(results, context)));
  yield;
  all.push(leadsSheet(results, context), settingsSheet(results, context));
  const without: readonly string[] = context.settings?.withoutSheets ?? [];
  return all.filter(({ kind }) => !without.includes(kind));
}
