import { bringToFront } from './front';
import type { RibbonFunction } from './perform';
import { WORDS } from './words';

/** *Build summary*: builds all sheets of ours and brings the summary to the front. */
export const BUILD_SUMMARY: RibbonFunction = {
  button: 'Build summary',
  writes: true,
  work: async (monitor, { run, today, now }) => {
    const builtAt = now();
    const { sheetsWritten, notices } = await monitor.buildSummary(run, { asOfDefault: today(), builtAt });
    const [first] = sheetsWritten;
    if (!first) return { kind: 'done', sentences: [WORDS.noneBuilt, ...notices], isSeen: false };
    const hidden = await bringToFront(monitor, run, first.name);
    return {
      kind: 'done',
      sentences: [WORDS.built(builtAt), ...hidden, ...notices],
      isSeen: hidden.length + notices.length === 0,
    };
  },
};
