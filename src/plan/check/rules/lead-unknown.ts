import { cellsOf, leadsInPlan } from '../../register';
import { cellList, type Rule } from '../rule';

/** Only once people have made the register theirs: before, every name of the plan is in it. */
export const leadUnknown: Rule = {
  id: 'lead-unknown',
  severity: 'warning',
  title: 'Lead not in the register',
  why: 'Nobody can tell whether it is a lead of its own or another name for one.',
  whatToDo:
    'In the sheet of leads, clear its status “new”, or delete its row and write the name beside the lead that it means, under Other spellings.',
  ofPlan: ({ plan, register }) => {
    if (!register?.isUsers) return [];
    const news = new Set(register.leads.filter(({ isNew }) => isNew).map(({ name }) => name));
    return leadsInPlan(plan).flatMap((lead) => {
      const cells = cellsOf(lead);
      const [first] = cells;
      if (!first || !news.has(lead.name)) return [];
      return [
        {
          cell: first,
          what: `“${lead.name}” leads in ${cellList(cells)} and is not in the lead register.`,
          found: lead.name,
          expected: 'a lead of the register',
        },
      ];
    });
  },
};
