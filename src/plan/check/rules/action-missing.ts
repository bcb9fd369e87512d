import { at, cellInRow, type Rule } from '../rule';

export const actionMissing: Rule = {
  id: 'action-missing',
  severity: 'error',
  title: 'No action text',
  why: 'Nobody can tell what the lead is to achieve.',
  whatToDo: 'Write the action, or clear the row if it was withdrawn.',
  ofAction: (action, seen) => {
    if (/[\p{L}\p{N}]/u.test(action.text)) return [];
    const cell = cellInRow(action.cell, 'action', seen) ?? action.cell;
    const named = action.number === null ? 'This row' : `Action ${action.number}`;
    return [
      {
        cell,
        what: `${named} has no text in ${at(cell)}, nor is it the next row of an action above.`,
        found: action.text,
        expected: 'what is to be done',
      },
    ];
  },
};
