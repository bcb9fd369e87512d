/**
 * Which clauses of the definitions can be true of an activity, from its words, its dates and its evidence.
 *
 * Dates and words only rule ratings out; how far behind "significantly behind" is, people judge. So a late rating is
 * always allowed while anything is left to do, and an empty cell never makes a milder rating the only one.
 */
import type { Day } from '../day';
import type { Activity, EvidenceKind, Milestone } from '../model';
import { evidenceKind } from '../read/evidence';
import type { Clause } from './clauses';
import { passedDeadlines, somethingAhead } from './due';
import { saysNotDone, type Standing } from './state';

/** What the evidence cell shows, once it is settled whether the text above covers it. */
type Recorded = Exclude<EvidenceKind, 'above'>;

/** How an activity stands, in the one word its reason hangs on. */
export type Situation = 'cancelled' | 'complete' | 'past' | 'mixed' | 'ahead';

/** The milestones that count: a cancelled one says nothing. */
export function liveMilestones(activity: Activity): readonly Milestone[] {
  return activity.milestones.filter((milestone) => milestone.status !== 'cancelled');
}

/**
 * The clauses that can be true. An empty cell below a filled one may be covered by it or not: both cases count, the
 * first with what the text above is, evidence or an update. A plan without an evidence column may keep its evidence
 * elsewhere: that alone puts no rating out of step.
 */
export function possibleClauses(activity: Activity, standing: Standing, asOf: Day): ReadonlySet<Clause> {
  const { kind, text, cell } = activity.evidence;
  const late = liveMilestones(activity).filter(
    (milestone) => milestone.status !== 'complete' && passedDeadlines(milestone, asOf).length > 0,
  );
  const above = (): readonly Recorded[] => (late.some(saysNotDone) ? ['none'] : [evidenceKind(text), 'none']);
  const mayBeElsewhere = cell === null && (late.length === 0 || standing.mayBeRatedComplete);
  const elsewhere: readonly Recorded[] = mayBeElsewhere ? ['evidence', 'none'] : ['none'];
  const cases = kind === 'above' ? above() : kind === 'none' ? elsewhere : [kind];
  return new Set(cases.flatMap((recorded) => clausesWhere(activity, standing, recorded, asOf)));
}

export function situationOf(activity: Activity, standing: Standing, asOf: Day): Situation {
  return situationWhere(activity, standing, standing.evidenceRecorded ? 'evidence' : 'none', asOf);
}

function situationWhere(activity: Activity, standing: Standing, recorded: Recorded, asOf: Day): Situation {
  const live = liveMilestones(activity);
  if (standing.cancelled || (live.length === 0 && activity.milestones.length > 0)) return 'cancelled';
  const shownDone = standing.ratedComplete && recorded === 'evidence';
  const undone = shownDone ? [] : live.filter((milestone) => milestone.status !== 'complete');
  if (undone.length === 0 && (live.length > 0 || shownDone)) return 'complete';
  if (undone.some((milestone) => passedDeadlines(milestone, asOf).length > 0)) return 'past';
  return undone.length < live.length ? 'mixed' : 'ahead';
}

function clausesWhere(
  activity: Activity,
  standing: Standing,
  recorded: Recorded,
  asOf: Day,
): readonly Clause[] {
  const live = liveMilestones(activity);
  switch (situationWhere(activity, standing, recorded, asOf)) {
    case 'cancelled':
      return [];
    case 'complete':
      return recorded === 'evidence' ? ['complete', 'completeNoEvidence'] : ['completeNoEvidence'];
    case 'mixed':
      return ['late', 'behind', 'atRisk', 'onTrack'];
    case 'past': {
      if (recorded === 'none' && !standing.mayBeRatedComplete) return ['late', 'behind'];
      // Something is recorded or the lead rates it complete: what is past its date may be done.
      if (live.some((milestone) => milestone.status !== 'complete' && somethingAhead(milestone, asOf))) {
        return ['late', 'behind', 'atRisk', 'onTrack'];
      }
      return recorded === 'evidence'
        ? ['late', 'behind', 'completeNoEvidence', 'complete']
        : ['late', 'behind', 'completeNoEvidence'];
    }
    case 'ahead':
      return aheadClauses(live, recorded);
  }
}

/** Nothing is past its date and no words say complete. */
function aheadClauses(live: readonly Milestone[], recorded: Recorded): readonly Clause[] {
  const clauses: Clause[] = ['late', 'behind', 'atRisk'];
  const evidence = recorded === 'evidence';
  const notStartedByWords = live.length > 0 && live.every((milestone) => milestone.status === 'notStarted');
  if (evidence || !notStartedByWords) clauses.push('onTrack');
  if (!live.some(hasStarted) && (!evidence || notStartedByWords)) clauses.push('notStarted');
  // Of several milestones that share one evidence cell, an open one keeps the activity from being complete.
  if (evidence && live.length < 2 && live.every(saysNothing)) clauses.push('completeNoEvidence', 'complete');
  return clauses;
}

/** "Ongoing" as the timescale says how long, not that it has begun; after a date it says that it has. */
function hasStarted(milestone: Milestone): boolean {
  const standingWork = milestone.kind === 'ongoing' || milestone.kind === 'recurring';
  return milestone.status === 'inProgress' || (milestone.status === 'ongoing' && !standingWork);
}

function saysNothing(milestone: Milestone): boolean {
  return milestone.status === null || milestone.status === 'ongoing';
}
