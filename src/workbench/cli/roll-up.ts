import { RATINGS, type Escalation, type Rating, type RatingCounts } from '../../plan/model';
import type { RollUpCounts, RollUpJson } from './json';
import type { Monitored } from './monitor-file';

const NONE: RollUpCounts = {
  byRating: { red: 0, amber: 0, green: 0, notStarted: 0, blue: 0, unrated: 0 },
  overdue: 0,
  escalations: 0,
};

/** Ratings, overdue milestones and escalations over several plans: together, by plan and by lead. */
export function rollUp(plans: readonly Monitored[]): RollUpJson {
  const byPlan = plans.map(({ file, build: { results } }) => ({
    file,
    title: results.plan.title,
    byRating: results.summary.byRating,
    overdue: results.summary.overdue,
    escalations: results.escalations.filter(isOpen).length,
  }));
  return { ...byPlan.map(counts).reduce(add, NONE), byPlan, byLead: byLead(plans) };
}

const isOpen = ({ closed }: Escalation): boolean => closed === null;

const counts = ({ byRating, overdue, escalations }: RollUpCounts): RollUpCounts => ({
  byRating,
  overdue,
  escalations,
});

function add(a: RollUpCounts, b: RollUpCounts): RollUpCounts {
  const rated = [...RATINGS, 'unrated' as const].map((rating): [Rating | 'unrated', number] => [
    rating,
    a.byRating[rating] + b.byRating[rating],
  ]);
  return {
    byRating: Object.fromEntries(rated) as RatingCounts,
    overdue: a.overdue + b.overdue,
    escalations: a.escalations + b.escalations,
  };
}

/** A body is the same in two plans where its usual name is, whatever the case; the first plan's spelling is shown. */
function byLead(plans: readonly Monitored[]): (RollUpCounts & { readonly lead: string })[] {
  const found = new Map<string, RollUpCounts & { readonly lead: string }>();
  const count = (lead: string, more: RollUpCounts) => {
    const known = found.get(lead.toLowerCase());
    found.set(lead.toLowerCase(), { lead: known?.lead ?? lead, ...add(known ?? NONE, more) });
  };
  for (const { build } of plans) {
    const { summary, escalations } = build.results;
    for (const { lead, byRating, overdue } of summary.byLead)
      count(lead, { byRating, overdue, escalations: 0 });
    for (const { leads } of escalations.filter(isOpen)) {
      for (const lead of leads) count(lead, { ...NONE, escalations: 1 });
    }
  }
  return [...found.values()].sort((a, b) => a.lead.localeCompare(b.lead, 'en-GB'));
}
