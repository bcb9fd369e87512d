/** Why these ratings are allowed: the facts, then the clause, in the plan's own words cut short. */
import { formatDay, type Day } from '../day';
import type { Activity, AssessedMilestone, Rating } from '../model';
import { liveMilestones, type Situation } from './allowed';
import type { Clause, DefinedRating } from './clauses';
import { passedDeadlines, passedWords } from './due';
import type { RagDefinitions } from './key';
import { saysNotDone, type Standing } from './state';
import { listed, ratingName, shortened } from './words';

export interface Case {
  readonly activity: Activity;
  readonly milestones: readonly AssessedMilestone[];
  readonly standing: Standing;
  readonly situation: Situation;
  readonly clauses: ReadonlySet<Clause>;
  readonly ratings: readonly Rating[];
  readonly outOfStep: boolean;
  readonly asOf: Day;
}

const QUOTE_LENGTH = 110;

/** One to three sentences for people. */
export function reasonFor(one: Case, definitions: RagDefinitions): string {
  const facts = factsOf(one);
  if (one.ratings.length === 0) return `${facts}; ${definitions.whose} do not say how to rate that.`;
  const names = listed(one.ratings.map(ratingName), 'or');
  const only = one.ratings.length === 1;
  const first = definitions.defined.find(({ entry }) => entry.rating === one.ratings[0]);
  const because = first ? `: ${quote(clauseWords(first, one))}` : '';
  const fits = only ? `only ${names} fits${because}` : `${names} can be right`;
  return `${facts}, so by ${definitions.whose} ${fits}.${contrast(one, definitions)}`;
}

/** What the stated rating would have needed. */
function contrast(one: Case, definitions: RagDefinitions): string {
  const { rating } = one.activity.rag;
  if (rating === null) return '';
  const stated = definitions.defined.find(({ entry }) => entry.rating === rating);
  if (!stated) return ` The key has no definition of ${ratingName(rating)}, so it is left as it stands.`;
  if (!definitions.isSettled(rating)) {
    return ` What ${ratingName(rating)} means in this plan is not settled, so it is left as it stands.`;
  }
  return one.outOfStep ? ` ${ratingName(rating)} is defined as ${quote(stated.entry.definition)}.` : '';
}

/** The condition of the definition that is met; where time ran out, the one that speaks of time. */
function clauseWords(defined: DefinedRating, one: Case): string {
  const met = [...defined.clauses]
    .filter(([clause]) => one.clauses.has(clause))
    .flatMap(([, words]) => words);
  const ofTime = met.find((words) => /\b(timescale|deadline|date|time|overdue)s?\b/i.test(words));
  return (one.situation === 'past' ? ofTime : undefined) ?? met[0] ?? defined.entry.definition;
}

function quote(words: string): string {
  return `“${shortened(words.trim().replace(/[.;,]+$/, ''), QUOTE_LENGTH)}”`;
}

function factsOf(one: Case): string {
  const live = liveMilestones(one.activity);
  const recorded = recordedWords(one);
  switch (one.situation) {
    case 'cancelled':
      return 'This is marked as cancelled';
    case 'complete':
      if (live.length > 0 && live.every((milestone) => milestone.status === 'complete')) {
        return `The words say complete, ${recorded}`;
      }
      return `It is rated ${one.activity.rag.rating === null ? 'complete' : ratingName(one.activity.rag.rating)}, ${recorded}`;
    case 'past':
      return `${pastWords(one)}, ${recorded}`;
    case 'mixed':
      return `Part of it is recorded as complete and nothing else is past its date, ${recorded}`;
    case 'ahead':
      return `${aheadWords(one, live.length)}${statusWords(one)}, ${recorded}`;
  }
}

function pastWords(one: Case): string {
  const late = lateOf(one);
  const all = one.milestones.filter((milestone) => milestone.state !== 'cancelled').length;
  const days = lateDays(late, one.asOf);
  const which = all > 1 ? ` (${String(late.length)} of ${String(all)} milestones)` : '';
  const several = new Set(late.flatMap((milestone) => passedDeadlines(milestone, one.asOf))).size > 1;
  const have = several ? 'have' : 'has';
  return `${days} ${have} passed${which}`;
}

/** "Due 31/01/2022 and 28/02/2022", with lists and revised dates after the plain ones. */
function lateDays(late: readonly AssessedMilestone[], asOf: Day): string {
  const inOrder = [...late].sort((a, b) => ((a.effectiveDue ?? '') < (b.effectiveDue ?? '') ? -1 : 1));
  const words = [...new Set(inOrder.map((milestone) => passedWords(milestone, asOf)))];
  const plain = words.filter((one) => one.startsWith(DUE)).map((one) => one.slice(DUE.length));
  const others = words.filter((one) => !one.startsWith(DUE));
  const [first = '', ...rest] = [...(plain.length > 0 ? [`${DUE}${listed(plain, 'and')}`] : []), ...others];
  return [first, ...rest.map((one) => one.slice(0, 1).toLowerCase() + one.slice(1))].join(', ');
}

/** How a plain date begins (`passedWords`). */
const DUE = 'Due ';

/** Past its date, and neither complete nor cancelled. */
function lateOf({ milestones, asOf }: Case): readonly AssessedMilestone[] {
  return milestones.filter(
    (milestone) =>
      milestone.state !== 'complete' &&
      milestone.state !== 'cancelled' &&
      passedDeadlines(milestone, asOf).length > 0,
  );
}

function aheadWords(one: Case, live: number): string {
  const open = one.milestones.filter((milestone) => milestone.state === 'open');
  const guessed = open.some((milestone) => milestone.assumed.some(({ what }) => what === 'noYear'));
  if (guessed) return 'The date names no year, so nothing is called late on it';
  const dated = open.filter(({ effectiveDue }) => effectiveDue !== null);
  const [first] = dated.sort((a, b) => ((a.effectiveDue ?? '') < (b.effectiveDue ?? '') ? -1 : 1));
  if (!first?.effectiveDue) {
    const standing = open.some(({ kind }) => kind === 'recurring' || kind === 'ongoing');
    return standing ? 'This is standing work with no end date' : 'No date is given';
  }
  const { revisedDue, due, effectiveDue: next } = first;
  if (revisedDue !== null && due !== null) {
    return `Its revised date, ${formatDay(next)} (first due ${formatDay(due)}), has not passed`;
  }
  return `${live > 1 ? 'The first of its dates' : 'Its date'}, ${formatDay(next)}, has not passed`;
}

function statusWords(one: Case): string {
  const statuses = new Set(one.milestones.map((milestone) => milestone.status));
  if (statuses.has('inProgress')) return ', the words say in progress';
  if (statuses.has('delayed')) return ', the words say delayed';
  return statuses.has('notStarted') ? ', the words say not started' : '';
}

/** What is recorded, as the second half of a sentence. */
function recordedWords(one: Case): string {
  const past = one.situation === 'past';
  switch (one.activity.evidence.kind) {
    case 'evidence':
      return past
        ? 'completion is not recorded but evidence is given, which people must judge'
        : 'and evidence is recorded';
    case 'update':
      return past ? 'and what is recorded shows no completion' : 'and what is recorded is an update only';
    case 'above':
      if (lateOf(one).some(saysNotDone)) return 'and its own words say that it is not done';
      return 'and nothing is recorded beside it, though the text above may cover it';
    case 'none':
      if (past && one.standing.mayBeRatedComplete && one.activity.rag.rating !== null) {
        return `and nothing is recorded, though it is rated ${ratingName(one.activity.rag.rating)}`;
      }
      return past ? 'and nothing is recorded as done' : 'and nothing is recorded yet';
  }
}
