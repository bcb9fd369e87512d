/** The plan on a day: what is complete, overdue or to confirm, and which ratings its own definitions allow. */
import type { Day } from '../day';
import {
  RATINGS,
  type Activity,
  type AllowedRatings,
  type AssessedActivity,
  type AssessedMilestone,
  type AssessedPlan,
  type Plan,
  type Rating,
} from '../model';
import { eachInSteps, finished, type Steps } from '../steps';
import { possibleClauses, situationOf } from './allowed';
import { ragDefinitions, type RagDefinitions, type RatedPlan } from './key';
import { reasonFor } from './reason';
import { assessMilestone, standingOf, type Standing } from './state';

/**
 * Judges a plan on the day `asOf` by its own definitions; never throws and never rates.
 * Rules: product.md "What the definitions allow".
 */
export function assess(plan: Plan, asOf: Day): AssessedPlan {
  return finished(assessInSteps(plan, asOf));
}

/** The same, to be done in steps. */
export function* assessInSteps(plan: Plan, asOf: Day): Steps<AssessedPlan> {
  const definitions = ragDefinitions(plan);
  const actions = yield* eachInSteps(plan.actions, (action) => ({
    ...action,
    activities: action.activities.map((activity) => assessActivity(activity, definitions, asOf)),
  }));
  return { ...plan, asOf, actions };
}

/** One activity as it would stand in the plan. */
export function assessOne(plan: RatedPlan, activity: Activity, asOf: Day): AssessedActivity {
  return assessActivity(activity, ragDefinitions(plan), asOf);
}

function assessActivity(activity: Activity, definitions: RagDefinitions, asOf: Day): AssessedActivity {
  const standing = standingOf(activity, definitions);
  const milestones = activity.milestones.map((milestone) => assessMilestone(milestone, standing, asOf));
  const { key, cell, leads, leadCell, rag, evidence, milestonesAbove } = activity;
  return {
    key,
    cell,
    leads,
    leadCell,
    rag,
    evidence,
    milestones,
    meaning: definitions.meaningOf(rag.rating),
    allowed: allowedRatings(activity, milestones, standing, definitions, asOf),
    ...(milestonesAbove ? { milestonesAbove } : {}),
  };
}

function allowedRatings(
  activity: Activity,
  milestones: readonly AssessedMilestone[],
  standing: Standing,
  definitions: RagDefinitions,
  asOf: Day,
): AllowedRatings {
  const clauses = possibleClauses(activity, standing, asOf);
  const situation = situationOf(activity, standing, asOf);
  const fitting = new Set<Rating>();
  for (const { entry, clauses: said } of definitions.defined) {
    if ([...said.keys()].some((clause) => clauses.has(clause))) fitting.add(entry.rating);
  }
  // The rating given, where the key defines it: one that it does not define is left alone.
  const stated = definitions.defined.find(({ entry }) => entry.rating === activity.rag.rating)?.entry.rating;
  // A mix of done and not yet due is progress, and how much of it is the lead's to say, short of complete; a colour
  // whose meaning is not settled stands as it is.
  if (stated !== undefined && clauses.size > 0) {
    const isPartly = situation === 'mixed' && !standing.ratedComplete;
    if (isPartly || !definitions.isSettled(stated)) fitting.add(stated);
  }
  const ratings = RATINGS.filter((rating) => fitting.has(rating));
  const outOfStep = stated !== undefined && ratings.length > 0 && !fitting.has(stated);
  const reason = reasonFor(
    { activity, milestones, standing, situation, clauses, ratings, outOfStep, asOf },
    definitions,
  );
  return { ratings, reason, outOfStep };
}
