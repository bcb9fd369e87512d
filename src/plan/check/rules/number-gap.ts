import { numberingOf } from '../numbering';
import { at, type Rule } from '../rule';

/** A hole in which an action without its right number stands is that action's finding. */
export const numberGap: Rule = {
  id: 'number-gap',
  severity: 'info',
  title: 'A number is left out',
  why: 'Readers look for the missing action.',
  whatToDo: 'If it was withdrawn, say so in the plan; if not, correct the numbering.',
  ofPlan: ({ plan }) =>
    numberingOf(plan).gaps.map(({ before, after, missing }) => {
      const cell = after.numberCell ?? after.cell;
      return {
        cell,
        action: after,
        what: `After ${before.number ?? ''} comes ${after.number ?? ''} in ${at(cell)}: ${missing} is missing.`,
        found: after.number ?? '',
        expected: missing,
      };
    }),
};
