/**
 * One plan, laid out in many ways, is the same plan. A seed names a layout; to look at other ones, or at one that
 * failed, set LAYOUT_SEED to the first.
 */
import type { Plan } from '../../../../src/plan/model';
import { itemsOf, samplePlan } from './items';
import { layOut } from './lay';
import { differences, mustTell, readAsked, toldOf } from './same';
import { failures } from './try';
import { wayOf } from './way';

const FIRST = Number(process.env['LAYOUT_SEED'] ?? 1);
/** Many more are tried in `npm run test:deep`. */
const COUNT = 120;

test('the sample, as it is laid out in its workbook, reads as it was written', () => {
  const plan = samplePlan();
  const items = itemsOf(plan);
  const rows = plan.actions.flatMap((action) => action.activities.map((activity) => ({ action, activity })));
  expect(rows.map(({ action, activity }) => [action.number, action.text, activity.rag.rating])).toEqual(
    items.map(({ action, rating }) => [action.number, action.text, rating]),
  );
  expect(rows.map(({ activity }) => activity.milestones.map(({ text }) => text))).toEqual(
    items.map(({ bullets }) => bullets),
  );
  expect(rows.map(({ action }) => action.priority?.replace(/^Priority \d: /, ''))).toEqual(
    items.map(({ priority }) => priority.title),
  );
});

test(`${String(COUNT)} layouts read the same: seeds ${String(FIRST)} to ${String(FIRST + COUNT - 1)}`, () => {
  expect(failures(FIRST, COUNT)).toEqual([]);
}, 60_000);

describe('the comparison itself', () => {
  const items = itemsOf(samplePlan());
  const way = wayOf(1);
  const told = (plan: Plan) => differences(toldOf(plan), mustTell(way, items));

  test.each<[string, (plan: Plan) => Plan]>([
    ['a row is missing', (plan) => ({ ...plan, actions: plan.actions.slice(1) })],
    [
      'a rating is another',
      (plan) => changeFirst(plan, (activity) => ({ ...activity, rag: { ...activity.rag, rating: null } })),
    ],
    ['a lead is missing', (plan) => changeFirst(plan, (activity) => ({ ...activity, leads: [] }))],
    ['milestones are missing', (plan) => changeFirst(plan, (activity) => ({ ...activity, milestones: [] }))],
  ])('sees that %s', (_, change) => {
    const plan = readAsked(layOut(way, items));
    expect(told(plan)).toEqual([]);
    expect(told(change(plan))).not.toEqual([]);
  });
});

type Activity = Plan['actions'][number]['activities'][number];

function changeFirst(plan: Plan, change: (activity: Activity) => Activity): Plan {
  const actions = plan.actions.map((action, index) =>
    index > 0 ? action : { ...action, activities: action.activities.map(change) },
  );
  return { ...plan, actions };
}
