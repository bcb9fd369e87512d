import { formatDay } from '../../day';
import { passedSentence } from '../../assess/due';
import { openThoughComplete } from '../complete';
import { at, quoted, statedWord, told, type Rule } from '../rule';

/** Where the evidence is all that is missing, `rag-evidence` asks for it instead: the empty cell is told once. */
export const ragOpen: Rule = {
  id: 'rag-open',
  severity: 'warning',
  title: 'Rated complete, but still to be done',
  why: 'Work that is shown as finished is not looked at again.',
  whatToDo:
    'Ask the lead: if it is done, record it as complete with its evidence; if not, change the rating.',
  ofActivity: (activity, seen) => {
    const open = openThoughComplete(activity, seen);
    if (open?.effectiveDue == null) return [];
    const { text } = activity.evidence;
    const recorded =
      text === '' ? 'Neither its words nor any evidence say' : `Neither its words nor ${quoted(text)} say`;
    const late = activity.milestones.find(({ state }) => state === 'toConfirm');
    const passed = late ? ` ${passedSentence(late, seen.plan.asOf)}, so completion is still to confirm.` : '';
    return [
      {
        cell: activity.rag.cell ?? activity.cell,
        what: `${told(open.task)} in ${at(open.cell)} is ${statedWord(activity)}, which means complete, but is due ${formatDay(open.effectiveDue)}. ${recorded} that it is done.${passed}`,
        found: statedWord(activity),
        expected: 'words or evidence that it is done, or another rating',
      },
    ];
  },
};
