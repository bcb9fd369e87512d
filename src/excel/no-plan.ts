/** What people are told where no sheet of the workbook reads as a plan, and how they can put it right. */
import type { Results } from '../plan/model';
import { MonitorError, UNTOUCHED } from './errors';
import { NOTHING_SAID } from '../plan/settings/said';
import { tooLargeWords } from './size';
import type { SheetState, Snapshot } from './snapshot';

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
  { plan, headings = [], said = NOTHING_SAID }: Results,
  problems: readonly string[],
  rescue: Rescue,
): MonitorError {
  const read = new Map(plan.sheets.map(({ name, why }) => [name, why]));
  const sheets = snapshot.sheets
    .filter(({ kind }) => kind === null)
    .map((sheet) => ({
      name: sheet.name,
      why: whyNot(sheet, read.get(sheet.name)),
      isShown: sheet.visibility === 'Visible',
    }));
  const reasons = sheets.map(({ name, why }) => `“${name}”: ${why}`);
  const what = ['No sheet of this workbook has a table that reads as a plan.', ...reasons, ...problems];
  return new MonitorError({
    kind: 'noPlan',
    what: what.join(' '),
    ...wayOut(rescue),
    looked: { sheets, problems, headings, said },
  });
}

/** @param told what the reading says of it; absent where it has no cells to read */
function whyNot({ tooLarge, visibility, charts }: SheetState, told: string | undefined): string {
  if (tooLarge) return tooLargeWords('The sheet', tooLarge);
  if (told === undefined)
    return charts.length > 0 ? 'The sheet has charts and nothing to read.' : 'The sheet is empty.';
  switch (visibility) {
    case 'Visible':
      return told;
    case 'Hidden':
      return `${told} Right-click any sheet tab and choose Unhide.`;
    case 'VeryHidden':
      return `${told} Excel’s own menus cannot show this one: ask whoever made the workbook, or copy the plan to another sheet.`;
  }
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
