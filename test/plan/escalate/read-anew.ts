import type { Plan } from '../../../src/plan/model';
import { keyGiver } from '../../../src/plan/read/activity-key';

/** The plan with the keys that reading it gives: twins by their order. */
export function readAnew(plan: Plan): Plan {
  const keyOf = keyGiver();
  return {
    ...plan,
    actions: plan.actions.map((action) => ({
      ...action,
      activities: action.activities.map((activity) => ({
        ...activity,
        key: keyOf(action.text, activity.milestones[0]?.task ?? ''),
      })),
    })),
  };
}
