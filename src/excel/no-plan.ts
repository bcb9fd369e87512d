/** What people are told where no sheet of the workbook reads as a plan, and how they can put it right. */
import type { Results } from '../plan/model';
import { MonitorError, UNTOUCHED } from './errors';
import type { Snapshot } from './snapshot';

/** How the columns can be named now: on our sheet that was written for it, by building, or not in the workbook. */
export type Rescue =
  | { readonly kind: 'written'; /** The name our settings sheet has. */ readonly sheet: string }
  | { readonly kind: 'build' }
  | { readonly kind: 'none' };

const HEADER =
  'A plan has a header row that names its columns, such as Action, Lead and Timescale, and rows below it.';

/** @param problems sentences on settings that cannot be used, since one of them may be the reason */
export function noPlanError(
  snapshot: Snapshot,
  { plan }: Results,
  problems: readonly string[],
  rescue: Rescue,
): MonitorError {
  const read = new Map(plan.sheets.map(({ name, why }) => [name, why]));
  const reasons = snapshot.sheets
    .filter(({ kind }) => kind === null)
    .map(({ name }) => `“${name}”: ${read.get(name) ?? 'The sheet is empty.'}`);
  const what = ['No sheet of this workbook has a table that reads as a plan.', ...reasons, ...problems];
  return new MonitorError({ kind: 'noPlan', what: what.join(' '), ...wayOut(rescue) });
}

function wayOut(rescue: Rescue): { untouched: string; next: string } {
  switch (rescue.kind) {
    case 'written':
      return {
        untouched: `Your own sheets are untouched; only the sheet “${rescue.sheet}” was written.`,
        next: `On the sheet “${rescue.sheet}”, under “Columns of the plan”, say what the headings mean, at least which is the action; then build the summary again.`,
      };
    case 'build':
      return {
        untouched: UNTOUCHED,
        next: `${HEADER} If yours has other names for them, build the summary all the same: it then writes the sheet “Plan settings” alone, where you can say what each column holds.`,
      };
    case 'none':
      return { untouched: UNTOUCHED, next: HEADER };
  }
}
