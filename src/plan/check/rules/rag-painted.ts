import type { CellRef } from '../../grid';
import { at, type Found, type Rule } from '../rule';

/** Excel hands over the colour a cell was given, not the one a rule of conditional formatting shows. */
export const ragPainted: Rule = {
  id: 'rag-painted',
  severity: 'warning',
  title: 'Colours by conditional formatting',
  why: 'Excel shows such a colour but does not hand it over: the rating read here may not be the one people see, or none. A word in the cell counts before its own fill.',
  whatToDo: 'Put the rating into the cell as a word too, or fill the cell by hand.',
  ofPlan: ({ plan: { paintedByRule = [] } }) => {
    const firsts = new Map<string, CellRef>();
    for (const cell of paintedByRule) if (!firsts.has(cell.sheet)) firsts.set(cell.sheet, cell);
    return [...firsts].map(([sheet, cell]): Found => ({
      cell,
      what: `Conditional formatting is at work among the ratings on “${sheet}”, from ${at(cell)} down.`,
      found: 'conditional formatting',
      expected: 'a fill or a word',
    }));
  },
};
