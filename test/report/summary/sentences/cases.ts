/** Plans that each bear out one sentence of Plan summary, or contradict it, built by hand. */
import { changesSince, type Change } from '../../../../src/plan/history/change';
import { positionOf } from '../../../../src/plan/history/position-of';
import type { Finding, Question, Rating, Results } from '../../../../src/plan/model';
import { buildReport } from '../../../../src/report';
import type { SheetContent } from '../../../../src/report/content';
import { findingOf } from '../../../support/finding';
import {
  action,
  activity,
  cellAt,
  day,
  planOf,
  planWith,
  type ActivitySpec,
  type PlanOptions,
} from '../../../support/plan-builder';
import { item, resultsOf, type ResultsOptions } from '../../support/results-of';

const summaryOf = (results: Results): SheetContent => {
  const [sheet] = buildReport(results, { builtAt: '21/11/2026 10:49', marking: null });
  if (!sheet) throw new Error('No sheet');
  return sheet;
};

const OUTSIDE_TABLES = new Set(['title', 'subtitle', 'heading', 'paragraph', 'paragraphLink', 'note']);

/** All texts of the sheet that stand in no table. */
export function sentencesOf(results: Results): string[] {
  return summaryOf(results).rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell?.value.kind === 'text' && OUTSIDE_TABLES.has(cell.style) ? [cell.value.text] : [],
    ),
  );
}

const of = (...activities: readonly ActivitySpec[]) => resultsOf(planOf(action('1.1', ...activities)));
export const rated = (...ratings: (Rating | null | 'noColumn')[]) =>
  of(...ratings.map((one) => ({ rated: one })));
export const milestone = (due: string | null, evidence = '') => of({ milestones: [{ due }], evidence });
export const led = (...leads: (readonly string[] | null)[]) =>
  of(...leads.map((names) => ({ leads: names })));
export const withPlan = (options: Partial<PlanOptions>, more: ResultsOptions = {}) =>
  resultsOf(planWith({ actions: [action('1.1', { rated: 'green' })], ...options }), more);
export const escalated = (...levels: number[]) =>
  resultsOf(planOf(action('1.1.1')), {
    escalations: levels.map((level, at) => item({ key: String(at), level })),
  });

const ALLOWED = { ratings: ['red' as const], reason: 'Because.' };
export const step = (out: number, options: Partial<PlanOptions> = {}) => {
  const keys = ['a', 'b', 'c'];
  const actions = [
    action('1.1', ...keys.map((key, at) => activity({ key, rated: at < out ? 'green' : 'red' }))),
  ];
  return resultsOf(planWith({ actions, ...options }), {
    allowed: Object.fromEntries(keys.map((key) => [key, ALLOWED])),
  });
};

export const finding = (severity: Finding['severity'], dismissed: string | null = null): Finding =>
  findingOf({ severity, cell: cellAt('C4'), action: null, dismissed });
export const found = (...findings: Finding[]) => resultsOf(planOf(action('1.1')), { findings });

export const QUESTION: Question = {
  about: 'meaning',
  what: 'What does Green mean?',
  until: 'Complete.',
  cell: null,
};
export const asked = (...questions: Question[]): Results => ({ ...rated('red'), questions });

/** The plan as it stood, with other ratings, leads, dates or evidence, and as it stands. */
export function since(
  before: readonly ActivitySpec[],
  now: readonly ActivitySpec[],
  options: Partial<PlanOptions> & { readonly meeting?: string | null } = {},
): Results {
  const { meeting = 'Executive, 12 May 2022', ...rest } = options;
  const positionFor = (specs: readonly ActivitySpec[], isFrozen: boolean) => {
    const results = resultsOf(planWith({ actions: actionsOf(specs), ...rest }));
    const freeze = isFrozen && meeting !== null ? { meeting, at: '' } : null;
    return { results, position: positionOf(results.plan, [], freeze) };
  };
  const then = { ...positionFor(before, true).position, day: day('2022-03-31') };
  const kept = meeting === null ? { ...then, quarterEnd: day('2022-03-31') } : then;
  const { results, position } = positionFor(now, false);
  const change: Change = changesSince(kept, position);
  return { ...results, change };
}

const TOPICS = ['Agree the protocol', 'Train the night staff', 'Publish the dashboard'];
const actionsOf = (specs: readonly ActivitySpec[]) =>
  specs.map((spec, at) => ({
    ...action(`1.${String(at + 1)}`, { key: `k${String(at)}`, ...spec }),
    text: TOPICS[at] ?? `Action ${String(at)}`,
  }));
export const from = (before: Rating | null, now: Rating | null, options: Partial<PlanOptions> = {}) =>
  since([{ rated: before }], [{ rated: now }], options);
export const HELD = 'Three panels were held.';
export const completed = (more: ActivitySpec) => since([{ rated: 'amber' }], [{ rated: 'green', ...more }]);
export const silent = (...now: readonly ActivitySpec[]) =>
  since(
    now.map((one) => ({ ...one, rated: 'amber' as const })),
    now,
  );

export const leftOut = (...rows: string[]) => ({
  rowsLeftOut: rows.map((name) => ({ cell: cellAt(name), why: 'It is a note.' })),
});

/** A sentence · a plan for which it is true · one for which it is not · what that reads instead, null for nothing. */
export type Row = readonly [sentence: string, holds: Results, not: Results, instead: string | null];

export function unkeyed(): Partial<PlanOptions> {
  const ragKey = planOf(action('1')).ragKey.map((entry) => ({ ...entry, cell: null }));
  return { ragKeyFromPlan: false, ragKey };
}

export function unsettled(results: Results): Results {
  const actions = results.plan.actions.map((one) => ({
    ...one,
    activities: one.activities.map((each) => ({ ...each, meaning: null })),
  }));
  return { ...results, plan: { ...results.plan, actions } };
}
