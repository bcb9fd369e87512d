/** The plan's RAG key as the rules use it: meanings and clauses by rating. */
import type { Activity, Meaning, Plan, Rating } from '../model';
import { definedRatings, type Clause, type DefinedRating } from './clauses';

export interface RagDefinitions {
  readonly defined: readonly DefinedRating[];
  /** Whose words they are, for a sentence: 'the plan’s definitions' or "the usual definitions". */
  readonly whose: string;
  /** What the rating means; null for none, where the key has no such rating, and where its meaning is not settled. */
  readonly meaningOf: (rating: Rating | null) => Meaning | null;
  /** False for a rating of which nobody has said what it means here. */
  isSettled(rating: Rating | null): boolean;
  /** True where the rating may mean complete: it does, or nobody has said yet. */
  readonly mayMeanComplete: (rating: Rating | null) => boolean;
  /** True where one of the clauses of the rating's definition is this one. */
  says(rating: Rating, clause: Clause): boolean;
}

/** What the rules need to know of a plan to read its ratings; an assessed plan is one as well. */
export interface RatedPlan extends Pick<Plan, 'ragKey' | 'ragKeyFromPlan'> {
  readonly actions: readonly { readonly activities: readonly Pick<Activity, 'rag'>[] }[];
}

/**
 * True where nobody has said whether green means complete or on track: greens are given, the workbook shows no key,
 * the entry in use is built in, and no blue tells the two apart (product.md "RAG"). The rules that hang on it then
 * stay silent, and a green is left as it stands.
 */
export function isGreenUnsettled(plan: RatedPlan): boolean {
  const green = plan.ragKey.find((entry) => entry.rating === 'green');
  const rated = (rating: Rating) =>
    plan.actions.some(({ activities }) => activities.some(({ rag }) => rag.rating === rating));
  return (
    !plan.ragKeyFromPlan &&
    green?.cell === null &&
    green.isTold !== true &&
    green.meaning === 'complete' &&
    rated('green') &&
    !rated('blue')
  );
}

/** Reads the key once for all activities. */
export function ragDefinitions(plan: RatedPlan): RagDefinitions {
  const unsettled = isGreenUnsettled(plan);
  const defined = definedRatings(plan.ragKey);
  const isSettled = (rating: Rating | null) => !(unsettled && rating === 'green');
  const byRating = new Map<Rating | null, DefinedRating>(defined.map((one) => [one.entry.rating, one]));
  const meaningOf = (rating: Rating | null) =>
    isSettled(rating) ? (byRating.get(rating)?.entry.meaning ?? null) : null;
  return {
    defined,
    whose: plan.ragKeyFromPlan ? 'the plan’s definitions' : 'the usual definitions',
    meaningOf,
    isSettled,
    mayMeanComplete: (rating) => meaningOf(rating) === 'complete' || !isSettled(rating),
    says: (rating, clause) => byRating.get(rating)?.clauses.has(clause) ?? false,
  };
}
