import { openItems, type PlanInFile } from '../../plan/roll-up';
import { dayCell, ratingCell, textCell } from '../cells';
import type { SheetContent } from '../content';
import { BUILT } from '../frame';
import { Page } from '../page';
import { capitalised, count, positionAt } from '../words';

export const ITEMS_SHEET = 'Escalations of all plans';

const COLUMNS = [
  { header: 'Plan', width: 26 },
  { header: 'Ref', width: 12 },
  { header: 'Milestone', width: 40 },
  { header: 'Lead', width: 20 },
  { header: 'Rating', width: 9 },
  { header: 'Due', width: 11 },
  { header: 'Level (ask of)', width: 16 },
  { header: 'Why', width: 34 },
] as const;

/**
 * Every open item of the escalation lists of several plans, highest level first. What people answer to an item stands
 * in its plan's own workbook, so there is nothing to fill in here.
 */
export function rollUpItemsSheet(plans: readonly PlanInFile[], builtAt: string): SheetContent {
  const items = plans
    .flatMap(({ file, results }) =>
      openItems(results).map((item) => ({ item, plan: results.plan.title ?? file, day: results.plan.asOf })),
    )
    .sort((a, b) => b.item.level - a.item.level || b.item.daysOverdue - a.item.daysOverdue);
  const page = new Page(COLUMNS.map(({ width }) => width));
  const last = COLUMNS.length - 1;
  page.addAcross(ITEMS_SHEET, 'title', 0, last);
  const days = [...new Set(plans.map(({ results }) => results.plan.asOf))].sort();
  page.addAcross(
    `${capitalised(count(items.length, 'item'))} of ${count(plans.length, 'plan')} · ${days.map(positionAt).join(' · ')}`,
    'subtitle',
    0,
    last,
  );
  const header = page.add(COLUMNS.map((column) => textCell(column.header, 'tableHeader')));
  for (const { item, plan } of items) {
    page.add([
      textCell(plan),
      textCell(item.action),
      textCell(item.milestone),
      textCell(item.leads.length === 0 ? 'No lead' : item.leads.join('\n')),
      ratingCell(item.rating),
      item.due === null ? textCell('No date') : dayCell(item.due),
      textCell(`${String(item.level)} ${item.askOf}`),
      textCell(item.reasons.map(capitalised).join('\n')),
    ]);
  }
  const bottom = page.next - 1;
  if (items.length === 0) {
    page.addAcross('No item of these plans needs anyone above its lead.', 'paragraph', 0, last);
  }
  page.gap();
  page.addAcross(`${BUILT}${builtAt} by Plan Monitor.`, 'note', 0, last);
  return {
    kind: 'rollUpItems',
    name: ITEMS_SHEET,
    tabColour: '#C00000',
    columnWidths: page.widths,
    rows: page.rows,
    merges: page.merges,
    freezeRows: header + 1,
    charts: [],
    ...(items.length === 0 ? {} : { filter: { top: header, left: 0, bottom, right: last } }),
    print: {
      orientation: 'landscape',
      titleRows: { top: header, bottom: header },
      area: { top: 0, left: 0, bottom: page.next - 1, right: last },
      pageBreaksBefore: [],
      header: ITEMS_SHEET,
      footerLeft: `${ITEMS_SHEET} · built ${builtAt}`,
    },
  };
}
