import { passedSentence } from '../../assess/due';
import type { AssessedActivity } from '../../model';
import { lacksEvidenceForComplete } from '../complete';
import { at, quoted, isUnsettled, statedWord, told, type Rule } from '../rule';

/** Where it is rated complete and only the evidence is missing, that is the one thing to ask (`rag-evidence`). */
export const dueUnconfirmed: Rule = {
  id: 'due-unconfirmed',
  severity: 'warning',
  title: 'Past its date: is it done?',
  why: 'It is not counted as overdue, nor as complete, until someone says.',
  whatToDo: 'Ask the lead: if it is done, record it as complete; if not, agree a revised date.',
  ofActivity: (activity, seen) => {
    if (isUnsettled(activity, seen) || lacksEvidenceForComplete(activity)) return [];
    return activity.milestones
      .filter(({ state }) => state === 'toConfirm')
      .map((milestone) => ({
        cell: milestone.cell,
        what: `${told(milestone.task)} in ${at(milestone.cell)}: ${lowerFirst(passedSentence(milestone, seen.plan.asOf))} and it is not recorded as complete. ${recordedWords(activity)} Is it done?`,
        found: milestone.timescale ?? '',
        expected: 'recorded as complete, or a revised date',
      }));
  },
};

function recordedWords(activity: AssessedActivity): string {
  const { kind, text } = activity.evidence;
  const words = quoted(text);
  switch (kind) {
    case 'evidence':
      return `The evidence says ${words}.`;
    case 'update':
      return `The update says ${words}.`;
    case 'above':
      return `Nothing is recorded beside it, but the text above may cover it: ${words}.`;
    case 'none':
      return `Nothing is recorded, but it is ${statedWord(activity)}.`;
  }
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
