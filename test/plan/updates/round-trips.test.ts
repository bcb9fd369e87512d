/**
 * Every activity of the published plans and of the sample is updated in every way at once, and the plan is read again:
 * it then says what was meant, and all else as before.
 */
import { assess } from '../../../src/plan/assess/assess';
import { addDays, type Day } from '../../../src/plan/day';
import { cellName, type Grid } from '../../../src/plan/grid';
import { RATINGS, type Activity, type AssessedActivity } from '../../../src/plan/model';
import { readPlan } from '../../../src/plan/read';
import { isOpen } from '../../../src/plan/read/milestones';
import type { UpdateForm } from '../../../src/plan/updates/form';
import { changesForUpdate } from '../../../src/plan/updates/for-update';
import { planOnSheets, sharers } from '../../../src/plan/updates/on-sheets';
import { SAMPLE } from '../../support/build';
import { gridsOf } from '../../support/grids';
import { day } from '../../support/plan-builder';
import { describePlans, planFile } from '../../support/plans';
import { withChanges } from '../../support/with-changes';

const WORDS = 'Published on the website and shared with all partners.';

/** How many activities took the update; and the cells of those that tell why they cannot. */
interface Outcome {
  readonly done: number;
  readonly not: readonly string[];
}

function updateAll(file: string, asOf: string, rates: boolean): Outcome {
  const grids = gridsOf(file);
  const on = day(asOf);
  const read = (from: readonly Grid[]) => readPlan(from, { asOf: on });
  const first = read(grids);
  const plan = assess(first, on);
  const seen = planOnSheets(plan, grids);
  const before = activitiesOf(first);
  const looks = looksOf(before);
  const not: string[] = [];
  for (const [at, activity] of activitiesOf(plan).entries()) {
    const form = everything(activity, at, on, rates);
    const { changes, problems } = changesForUpdate(seen, activity, form, on);
    if (problems.length > 0) {
      not.push(cellName(activity.cell));
      continue;
    }
    const again = activitiesOf(read(withChanges(grids, changes)));
    const [was, is] = [before[at], again[at]];
    if (!was || !is || again.length !== before.length) throw new Error('The plan has other activities.');
    proveMeant(was, is, form, on);
    const look = lookOf(is);
    if (looks.get(is.rag.rating)) expect(looks.get(is.rag.rating)).toContain(look);
    const shared = changes.flatMap(({ cell }) =>
      sharers(seen, cell, activity).map((one) => one.activity.key),
    );
    const isOther = ({ key }: Activity, index: number) => index !== at && !shared.includes(key);
    expect(again.filter(isOther).map(onItsRow)).toEqual(before.filter(isOther).map(onItsRow));
  }
  return { done: before.length - not.length, not };
}

/** Another rating, evidence, the first open milestone complete where there are several, the last one revised. */
function everything({ rag, milestones }: AssessedActivity, at: number, on: Day, rates: boolean): UpdateForm {
  const open = milestones.flatMap((one, index) => (isOpen(one) ? [index] : []));
  const others = RATINGS.filter((rating) => rating !== rag.rating && rating !== 'blue');
  const last = open.at(-1);
  const revised = {
    day: addDays(on, 200),
    reason: 'the new post is not filled yet',
    milestone: last ?? null,
  };
  return {
    rating: rates ? (others[at % 3] ?? null) : null,
    words: WORDS,
    completed: open.length > 1 ? open.slice(0, 1) : [],
    revised: last === undefined ? null : revised,
  };
}

function proveMeant(was: Activity, is: Activity, { rating, completed, revised }: UpdateForm, on: Day): void {
  if (rating !== null) expect(is.rag).toMatchObject({ rating, unrecognised: false });
  if (is.evidence.kind === 'above') expect(is.evidence.text).toContain(WORDS);
  else expect(is.evidence.kind).toBe('evidence');
  is.milestones.forEach((milestone, at) => {
    const old = was.milestones[at];
    if (completed.includes(at)) {
      expect(milestone).toMatchObject({ status: 'complete', task: old?.task });
      if (old?.kind !== 'none') expect(milestone).toMatchObject({ kind: old?.kind, due: old?.due });
    } else if (at === revised?.milestone) {
      expect(milestone.revisedDue ?? milestone.due).toBe(addDays(on, 200));
      expect(milestone.status).toBe(old?.status);
      if (old?.due !== null) expect(milestone.due).toBe(old?.due);
    } else expect(milestone).toEqual(old);
  });
}

function activitiesOf<T>(plan: { readonly actions: readonly { readonly activities: readonly T[] }[] }) {
  return plan.actions.flatMap((action) => action.activities);
}

const lookOf = ({ rag }: Activity) => `${rag.word ?? ''} ${rag.fill ?? ''}`;

/** The looks that each rating has in the plan. */
function looksOf(activities: readonly Activity[]) {
  const looks = new Map<string | null, string[]>();
  for (const one of activities)
    looks.set(one.rag.rating, [...(looks.get(one.rag.rating) ?? []), lookOf(one)]);
  return looks;
}

/** What the plan says of the activity on its own row: text above that may cover it is another's. */
function onItsRow({ cell, leads, rag, evidence, milestones }: Activity) {
  const own = evidence.kind === 'above' || evidence.kind === 'none' ? null : evidence;
  return { at: cellName(cell), leads, rag, evidence: own, milestones };
}

it('the sample plan', () => {
  expect(updateAll(SAMPLE, '2025-10-31', true)).toEqual({ done: 64, not: [] });
});

describePlans('the published plans', () => {
  it.each<[string, string, boolean, Outcome]>([
    ['mscp-business-plan-2021-23.xlsx', '2022-04-30', true, { done: 58, not: [] }],
    // No wording moves the date of E6, whose own dates stand in the middle of a sentence.
    ['mscb-business-plan-2014-17.xlsx', '2016-01-31', true, { done: 50, not: ['E6'] }],
    // A plan that does not rate.
    ['mscb-business-plan-2009-10.xlsx', '2010-01-31', false, { done: 19, not: [] }],
  ])('%s', (file, asOf, rates, outcome) => {
    expect(updateAll(planFile(file), asOf, rates)).toEqual(outcome);
  });
});
