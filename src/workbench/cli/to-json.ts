import { address, type CellRef } from '../../plan/grid';
import type {
  AssessedAction,
  AssessedActivity,
  AssessedMilestone,
  Escalation,
  Finding,
  Summary,
} from '../../plan/model';
import { historyJson } from './history-json';
import type {
  ActionJson,
  ActivityJson,
  EscalationJson,
  FindingJson,
  MilestoneJson,
  MonitorJson,
  PlanJson,
  SummaryJson,
  UpdateJson,
} from './json';
import type { RollUp } from '../../plan/roll-up';
import type { UpdateOffer } from '../../plan/updates/update';
import type { Monitored } from './monitor-file';

/** All plans as the one document that `--json` prints; `rollUp` is null for a single plan. */
export function monitorJson(plans: readonly Monitored[], rollUp: RollUp | null): MonitorJson {
  const documents = plans.map(planJson);
  return { schema: 'plan-monitor/1', plans: documents, rollUp };
}

function planJson({ file, build, traffic }: Monitored): PlanJson {
  const { plan, findings, escalations, summary, chasing, offers = [], questions = [] } = build.results;
  return {
    file,
    plan: {
      title: plan.title,
      version: plan.version,
      period: plan.period && { start: plan.period.start, end: plan.period.end },
      asOf: plan.asOf,
      sheets: plan.sheets.map(({ name, role, why }) => ({ name, role, why })),
      columns: plan.columns.map(({ sheet, column, header, role, why = '', rivals = [] }) => ({
        sheet,
        column,
        header,
        role,
        why,
        rivals,
      })),
      ragKey: plan.ragKey.map(({ rating, colour, meaning, definition }) => ({
        rating,
        colour,
        meaning,
        definition,
      })),
    },
    questions: questions.map(({ about, what, until, cell }) => ({
      about,
      what,
      until,
      cell: cellOrNull(cell),
    })),
    actions: plan.actions.map(actionJson),
    findings: findings.map(findingJson),
    escalations: escalations.map(escalationJson),
    chasing: chasing ?? [],
    updates: offers.filter(({ field }) => field !== 'own').map(updateJson),
    summary: summaryJson(summary),
    history: historyJson(build.results),
    sheetsWritten: build.sheetsWritten.map(({ name, kind }) => ({ name, kind })),
    stats: { ...traffic, milliseconds: build.milliseconds },
  };
}

function updateJson({
  lead,
  number,
  action,
  field,
  text,
  state,
  cell,
  now,
  offered,
  why,
}: UpdateOffer): UpdateJson {
  return { lead, number, action, field, text, state, cell: cellOrNull(cell), now, offered, why };
}

const cellOrNull = (cell: CellRef | null): string | null => cell && address(cell);

function actionJson({ number, priority, outcome, text, cell, activities }: AssessedAction): ActionJson {
  return {
    number,
    priority,
    outcome,
    action: text,
    cell: address(cell),
    activities: activities.map(activityJson),
  };
}

function activityJson(activity: AssessedActivity): ActivityJson {
  const { allowed, evidence } = activity;
  return {
    key: activity.key,
    cell: address(activity.cell),
    leads: activity.leads.map(({ text, name }) => ({ text, name })),
    rag: {
      stated: activity.rag.rating,
      allowed: allowed.ratings,
      outOfStep: allowed.outOfStep,
      reason: allowed.reason,
    },
    evidence: { text: evidence.text, kind: evidence.kind },
    milestones: activity.milestones.map(milestoneJson),
  };
}

function milestoneJson(milestone: AssessedMilestone): MilestoneJson {
  return {
    cell: address(milestone.cell),
    text: milestone.text,
    task: milestone.task,
    timescale: milestone.timescale,
    status: milestone.status,
    kind: milestone.kind,
    start: milestone.start,
    due: milestone.due,
    dates: milestone.dates,
    every: milestone.every,
    assumed: milestone.assumed.map(({ why }) => why),
    revisedDue: milestone.revisedDue,
    state: milestone.state,
    overdue: milestone.overdue,
  };
}

function findingJson({
  rule,
  severity,
  cell,
  message,
  found,
  expected,
  fix,
  dismissed = null,
}: Finding): FindingJson {
  return {
    rule,
    severity,
    cell: address(cell),
    message,
    found,
    expected,
    dismissed,
    fix: fix && { cell: address(fix.cell), value: fix.value },
  };
}

function escalationJson(item: Escalation): EscalationJson {
  return {
    key: item.key,
    action: item.action,
    cell: cellOrNull(item.cell),
    milestone: item.milestone,
    leads: item.leads,
    level: item.level,
    reasons: item.reasons,
    due: item.due,
    originalDue: item.originalDue,
    daysOverdue: item.daysOverdue,
    firstRaised: item.firstRaised,
    positionsRunning: item.positionsRunning,
    closed: item.closed,
  };
}

function summaryJson(summary: Summary): SummaryJson {
  const { actions, activities, milestones, overdue, toConfirm, undated, outOfStep, rowsLeftOut, byRating } =
    summary;
  return {
    actions,
    activities,
    milestones,
    overdue,
    toConfirm,
    undated,
    outOfStep,
    rowsLeftOut,
    byRating,
    byPriority: summary.byPriority.map((one) => ({ priority: one.priority, byRating: one.byRating })),
    byLead: summary.byLead.map((one) => ({ lead: one.lead, byRating: one.byRating })),
  };
}
