import { daysBetween, formatDay, type Day } from '../day';
import type { Plan } from '../model';

/** Further from the day of the plan's version, today is hardly the day that is meant (product.md, "The plan"). */
const FAR = 100;

/**
 * What to ask where nobody has said at which day the plan is to be looked at and today may not be it; null where
 * today will do. Remembered once the setting *Position at* has an answer.
 */
export function asOfQuestion(plan: Pick<Plan, 'period' | 'versionDay'>, today: Day): string | null {
  const { period, versionDay } = plan;
  const answer =
    'Say which day is meant under “Position at” in the plan settings; the word today is an answer too.';
  if (period && (today < period.start || today > period.end)) {
    const span = `${formatDay(period.start)} to ${formatDay(period.end)}`;
    return `The plan is looked at on ${formatDay(today)}, outside its period (${span}). ${answer}`;
  }
  if (versionDay && Math.abs(daysBetween(versionDay, today)) > FAR) {
    return `The plan is looked at on ${formatDay(today)}, but its version is of ${formatDay(versionDay)}. ${answer}`;
  }
  return null;
}
