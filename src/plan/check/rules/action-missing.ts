import { isFailedFormula } from '../../read/failed-formula';
import { at, cellInRow, type Rule } from '../rule';

export const actionMissing: Rule = {
  id: 'action-missing',
  severity: 'error',
  title: 'No action text',
  why: 'Nobody can tell what the lead is to achieve.',
  whatToDo: 'Write the action, or clear the row if it was withdrawn.',
  ofAction: (action, seen) => {
    const isFailed = isFailedFormula(action.text);
    if (/[\p{L}\p{N}]/u.test(action.text) && !isFailed) return [];
    const cell = cellInRow(action.cell, 'action', seen) ?? action.cell;
    const named = action.number === null ? 'This row' : `Action ${action.number}`;
    const shows = isFailed ? `${action.text}, a formula that fails, and no text` : 'no text';
    return [
      {
        cell,
        what: `${named} has ${shows} in ${at(cell)}, nor is it the next row of an action above.`,
        found: action.text,
        expected: 'what is to be done',
      },
    ];
  },
};
