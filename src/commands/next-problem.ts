import type { RibbonFunction } from './perform';

/** *Next problem*: selects the next cell that has something to put right, and tells what. */
export const NEXT_PROBLEM: RibbonFunction = {
  button: 'Next problem',
  writes: false,
  work: async ({ goToNextProblem, problemSentences, NO_PROBLEM }, { run, today }) => {
    const next = await goToNextProblem(run, { asOfDefault: today() });
    if (next === null) return { kind: 'done', sentences: [NO_PROBLEM], isSeen: false };
    return {
      kind: 'problem',
      sentences: problemSentences(next),
      findings: next.findings.map(({ rule, cell }) => ({ rule, cell })),
      isSeen: false,
    };
  },
};
