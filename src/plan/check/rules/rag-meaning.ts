import type { Rule } from '../rule';

/** Says that the rules which hang on the meaning of green are silent, and why. */
export const ragMeaning: Rule = {
  id: 'rag-meaning',
  severity: 'info',
  title: 'What does Green mean?',
  why: 'Until it is settled, nothing is asked of what is rated Green.',
  whatToDo: 'Say in the settings whether Green means complete or on track.',
  ofPlan: ({ greenUnsettled, plan }) => {
    const greens = plan.actions.flatMap(({ activities }) =>
      activities.filter(({ rag }) => rag.rating === 'green'),
    );
    const cell = greens[0]?.rag.cell;
    if (!greenUnsettled || !cell) return [];
    return [
      {
        cell,
        what: `The plan shows no RAG key and no Blue, so Green (${greens.length === 1 ? '1 activity' : `${String(greens.length)} activities`}) may mean complete or on track.`,
        found: 'Green',
      },
    ];
  },
};
