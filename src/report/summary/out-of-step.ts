import { NO_COMPARISON } from '../../plan/history/change';
import type { PositionEntry } from '../../plan/history/position';
import type {
  AssessedAction,
  AssessedActivity,
  AssessedMilestone,
  EvidenceKind,
  Results,
} from '../../plan/model';
import { changeOf } from '../../plan/since';
import { dayCell, linkCell, numberCell, textCell } from '../cells';
import type { ReportCell } from '../content';
import type { Page } from '../page';
import { RATING_WORDS } from '../styles';
import { shortened } from '../words';
import type { SummaryColumns } from './columns';

const TEXT_LENGTH = 150;

const EVIDENCE: Readonly<Record<EvidenceKind, string>> = {
  evidence: 'Recorded',
  update: 'Update only',
  none: 'None',
  above: 'In row above',
};

/**
 * The list of ratings that look out of step: what was rated, what the definitions allow, the facts and the reason.
 * Nothing where no rating does. Returns the row of its heading, or null.
 */
export function outOfStepList(page: Page, results: Results, columns: SummaryColumns): number | null {
  const found = results.plan.actions.flatMap((action) =>
    action.activities
      .filter((activity) => activity.allowed.outOfStep)
      .map((activity) => ({ action, activity })),
  );
  if (found.length === 0) return null;
  const heading = page.addAcross('Ratings that look out of step', 'heading', 0, columns.wide);
  page.addAcross(
    'What the words, dates and evidence in the plan allow by its definitions. To talk over with the lead, who rates.',
    'note',
    0,
    columns.wide,
  );
  page.add([
    textCell('Activity and lead', 'tableHeader'),
    ...columns.ratings.map((rating) => textCell(RATING_WORDS[rating], rating)),
    textCell('Action', 'tableHeader'),
    textCell('Due', 'tableHeader'),
    textCell('Days overdue', 'numberHeader'),
    textCell('Evidence', 'tableHeader'),
    ...(columns.change === null ? [] : [textCell('Rated then', 'tableHeader')]),
    textCell('Why', 'tableHeader'),
  ]);
  const changes = changeOf(results.change ?? NO_COMPARISON);
  for (const { action, activity } of found) {
    page.add(cellsOf(action, activity, changes.get(activity.key)?.before ?? null, columns));
  }
  return heading;
}

function cellsOf(
  action: AssessedAction,
  activity: AssessedActivity,
  before: PositionEntry | null,
  columns: SummaryColumns,
): ReportCell[] {
  const worst = worstOf(activity.milestones);
  return [
    textCell(nameOf(action, activity)),
    ...columns.ratings.map((rating) => {
      if (rating === activity.rag.rating) return textCell('Rated', rating);
      const allowed = rating !== 'unrated' && activity.allowed.ratings.includes(rating);
      return textCell(allowed ? 'Allowed' : '–', 'word');
    }),
    linkCell(action.number ?? `Row ${String(activity.cell.row + 1)}`, activity.cell),
    worst?.effectiveDue ? dayCell(worst.effectiveDue) : textCell('No date'),
    numberCell(worst?.daysOverdue ?? 0),
    textCell(EVIDENCE[activity.evidence.kind]),
    ...(columns.change === null ? [] : [textCell(before ? RATING_WORDS[before.rating ?? 'unrated'] : 'New')]),
    textCell(activity.allowed.reason),
  ];
}

/** The activity's milestones, cut where they are long, and its leads. */
export function nameOf(action: AssessedAction, activity: AssessedActivity): string {
  const milestones = activity.milestones.map((milestone) => milestone.text).join('; ');
  const leads = activity.leads.map((lead) => lead.name).join(', ') || 'none';
  return `${shortened(milestones || action.text, TEXT_LENGTH)}\nLead: ${leads}`;
}

/** The longest overdue; else the one due last. */
function worstOf(milestones: readonly AssessedMilestone[]): AssessedMilestone | null {
  return milestones.reduce<AssessedMilestone | null>((worst, each) => {
    if (!worst || each.daysOverdue > worst.daysOverdue) return each;
    if (worst.daysOverdue > 0) return worst;
    return (each.effectiveDue ?? '') > (worst.effectiveDue ?? '') ? each : worst;
  }, null);
}
