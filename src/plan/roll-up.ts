/** Several plans together: ratings, overdue milestones and escalations, by plan and by lead. */
import { RATINGS, type Escalation, type Rating, type RatingCounts, type Results } from './model';
import { usualNames } from './read/leads/names';
import { NO_LEAD } from './summary';

/** Counts of one plan, of one lead over all plans, or of all plans together. */
export interface RollUpCounts {
  /** Activities. */
  readonly byRating: RatingCounts;
  /** Milestones. */
  readonly overdue: number;
  /** Items that stand on the escalation list; closed ones do not count. */
  readonly escalations: number;
}

export interface RollUp extends RollUpCounts {
  readonly byPlan: readonly (RollUpCounts & { readonly file: string; readonly title: string | null })[];
  /** A joint activity counts under each of its leads. */
  readonly byLead: readonly (RollUpCounts & { readonly lead: string })[];
}

/** One plan and the file it stands in. */
export interface PlanInFile {
  /** The file's name, without its folder. */
  readonly file: string;
  readonly results: Results;
}

const NONE: RollUpCounts = {
  byRating: { red: 0, amber: 0, green: 0, notStarted: 0, blue: 0, unrated: 0 },
  overdue: 0,
  escalations: 0,
};

/** A body named in several plans counts once, under its usual name over all of them (see `usualNames`). */
export function rollUp(plans: readonly PlanInFile[]): RollUp {
  const byPlan = plans.map(({ file, results }) => ({
    file,
    title: results.plan.title,
    byRating: results.summary.byRating,
    overdue: results.summary.overdue,
    escalations: openItems(results).length,
  }));
  return { ...byPlan.map(counts).reduce(add, NONE), byPlan, byLead: byLead(plans) };
}

/** Those that stand on the escalation list now. */
export function openItems({ escalations }: Results): readonly Escalation[] {
  return escalations.filter(({ closed }) => closed === null);
}

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

function byLead(plans: readonly PlanInFile[]): (RollUpCounts & { readonly lead: string })[] {
  const usual = usualNames(
    plans.flatMap(({ results }) => results.summary.byLead.map(({ lead }) => lead)),
    null,
  );
  const found = new Map<string, RollUpCounts>();
  const count = (lead: string, more: RollUpCounts) => {
    const name = usual(lead);
    found.set(name, add(found.get(name) ?? NONE, more));
  };
  for (const { results } of plans) {
    for (const { lead, byRating, overdue } of results.summary.byLead) {
      count(lead, { byRating, overdue, escalations: 0 });
    }
    const hasNone = results.summary.byLead.some(({ lead }) => lead === NO_LEAD);
    for (const { leads } of openItems(results)) {
      const named = leads.length === 0 && hasNone ? [NO_LEAD] : leads;
      for (const lead of named) count(lead, { ...NONE, escalations: 1 });
    }
  }
  return [...found]
    .map(([lead, sums]) => ({ lead, ...sums }))
    .sort((a, b) => a.lead.localeCompare(b.lead, 'en-GB'));
}
