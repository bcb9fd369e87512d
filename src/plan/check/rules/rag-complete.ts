import { listed, ratingName } from '../../assess/words';
import type { AssessedActivity } from '../../model';
import { statedWord, type Rule } from '../rule';

/** Silent where no colour is known to mean complete. People judge the evidence, so it is a note. */
export const ragComplete: Rule = {
  id: 'rag-complete',
  severity: 'info',
  title: 'Complete with evidence, but not rated so',
  why: 'If the evidence is enough, finished work is shown as unfinished.',
  whatToDo: 'Ask the lead: is the evidence enough to rate it complete?',
  ofActivity: (activity, { plan, greenUnsettled }) => {
    const { rating, cell } = activity.rag;
    const complete = plan.ragKey.filter(({ meaning }) => meaning === 'complete');
    if (rating === null || greenUnsettled || complete.length === 0) return [];
    if (activity.meaning === 'complete' || activity.evidence.kind !== 'evidence') return [];
    if (!saysComplete(activity)) return [];
    const names = listed(
      complete.map((entry) => ratingName(entry.rating)),
      'or',
    );
    return [
      {
        cell: cell ?? activity.cell,
        what: `Every milestone here says complete and evidence is recorded, yet it is ${statedWord(activity)}, not ${names}.`,
        found: ratingName(rating),
        expected: names,
      },
    ];
  },
};

/** Every milestone that was not cancelled says so in its own words. */
function saysComplete({ milestones }: AssessedActivity): boolean {
  const live = milestones.filter(({ state }) => state !== 'cancelled');
  return live.length > 0 && live.every(({ status }) => status === 'complete');
}
