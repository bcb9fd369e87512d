import { RATINGS } from '../../plan/model';
import type { RollUp, RollUpCounts } from '../../plan/roll-up';
import { RATING_WORDS } from '../../report/styles';
import { shortened, WIDTH, type Emphasis } from './text';

interface Row {
  readonly name: string;
  readonly counts: RollUpCounts;
}

interface Column {
  readonly heading: string;
  readonly of: (counts: RollUpCounts) => number;
}

/** All plans together, after their own reports: a table by plan and one by lead, those with most to do first. */
export function rollUpText(rollUp: RollUp, file: string, bold: Emphasis): string {
  const plans = rollUp.byPlan.map((plan) => ({ name: plan.file, counts: plan }));
  const leads = rollUp.byLead
    .map((lead) => ({ name: lead.lead, counts: lead }))
    .sort((a, b) => b.counts.escalations - a.counts.escalations || b.counts.overdue - a.counts.overdue);
  const columns = columnsFor(rollUp);
  return [
    ...table(
      `All ${String(plans.length)} plans`,
      [...plans, { name: 'Together', counts: rollUp }],
      columns,
      bold,
    ),
    '',
    ...table('By lead (joint under each)', leads, columns, bold),
    '',
    `The roll-up is in ${file}`,
    '',
  ].join('\n');
}

/** Ratings that no plan gives have no column. */
function columnsFor({ byRating }: RollUpCounts): Column[] {
  return [
    ...[...RATINGS, 'unrated' as const]
      .filter((rating) => byRating[rating] > 0)
      .map((rating) => ({
        heading: RATING_WORDS[rating],
        of: (counts: RollUpCounts) => counts.byRating[rating],
      })),
    { heading: 'Overdue', of: ({ overdue }) => overdue },
    { heading: 'Escalated', of: ({ escalations }) => escalations },
  ];
}

const GAP = 2;

function table(title: string, rows: readonly Row[], columns: readonly Column[], bold: Emphasis): string[] {
  const numbers = columns.reduce((sum, { heading }) => sum + heading.length + GAP, 0);
  const room = WIDTH - numbers - GAP;
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(room + GAP) +
    cells.map((cell, at) => cell.padStart((columns[at]?.heading.length ?? 0) + GAP)).join('');
  return [
    bold(
      line(
        shortened(title, room),
        columns.map(({ heading }) => heading),
      ),
    ),
    ...rows.map(({ name, counts }) =>
      line(
        `  ${shortened(name, room)}`,
        columns.map(({ of }) => String(of(counts))),
      ),
    ),
  ];
}
