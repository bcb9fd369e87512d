import { at, numberFix, type Rule } from '../rule';

/** Only within one priority: elsewhere the same number is another action's by right. */
export const numberDuplicate: Rule = {
  id: 'number-duplicate',
  severity: 'info',
  title: 'The same number twice',
  why: 'A reference to it can mean either action.',
  whatToDo: 'Give one of the two a number of its own.',
  ofPlan: (seen) =>
    seen.numbering.misfits
      .filter(({ kind }) => kind === 'duplicate')
      .map(({ action, against, fitting }) => {
        const cell = action.numberCell ?? action.cell;
        const first = against?.numberCell ?? against?.cell;
        const fits = fitting === null ? '' : ` By the numbers around it, this one is ${fitting}.`;
        return {
          cell,
          action,
          what: `${action.number ?? ''} in ${at(cell)} stands in ${first ? at(first) : 'another row'} as well, for another action of the same priority.${fits}`,
          found: action.number ?? '',
          expected: fitting ?? 'a number of its own',
          fix: numberFix(cell, action.number, fitting, seen),
        };
      }),
};
