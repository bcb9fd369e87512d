/**
 * Wordings of our own, with the reading that each must have by the rules of docs/timescales.md. Invented for this
 * measure: they run through every rule, and need no published plan.
 */
import type { Labelled } from './answer';
import { day, type RuleWordings } from './wordings/expect';
import { SINGLE_DATES } from './wordings/single-dates';
import { STANDING } from './wordings/standing';
import { STATUS_AND_NONE } from './wordings/status-and-none';
import { WINDOWS } from './wordings/windows';

export const WORDINGS: readonly RuleWordings[] = [
  ...SINGLE_DATES,
  ...WINDOWS,
  ...STANDING,
  ...STATUS_AND_NONE,
];

const AS_OF = day('2022-04-30');
const PERIOD = { start: day('2021-04-01'), end: day('2023-03-31') };

/** Every wording as a labelled milestone. Its id is its words. */
export function labelledWordings(): readonly Labelled[] {
  return WORDINGS.flatMap((group) => group.wordings.map(([text, label]) => labelled(group, text, label)));
}

function labelled({ period, isColumn }: RuleWordings, text: string, label: Labelled['label']): Labelled {
  const stated = period && { start: day(period[0]), end: day(period[1]) };
  const context = { period: stated === undefined ? PERIOD : stated, asOf: AS_OF, yearStartMonth: 4 };
  return { id: text, text, context, isColumn: isColumn ?? false, label };
}
