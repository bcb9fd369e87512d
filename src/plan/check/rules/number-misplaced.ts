import { shortened } from '../../assess/words';
import { at, numberFix, type Rule } from '../rule';

/** Only in plans whose numbers follow their headings by habit: others count as they like. */
export const numberMisplaced: Rule = {
  id: 'number-misplaced',
  severity: 'info',
  title: 'A number out of place',
  why: 'Readers look for it elsewhere.',
  whatToDo: 'Correct the number, or move the action to where it belongs.',
  ofPlan: (seen) =>
    seen.numbering.misfits
      .filter(({ kind }) => kind === 'misplaced')
      .map(({ action, against, under, fitting }) => {
        const cell = action.numberCell ?? action.cell;
        const where = under === null ? `after ${against?.number ?? ''}` : `under “${shortened(under, 60)}”`;
        const fits = fitting === null ? '' : ` By the numbers around it, it is ${fitting}.`;
        return {
          cell,
          action,
          what: `${action.number ?? ''} in ${at(cell)} stands ${where}.${fits}`,
          found: action.number ?? '',
          expected: fitting ?? 'a number that follows from its place',
          fix: numberFix(cell, action.number, fitting, seen),
        };
      }),
};
