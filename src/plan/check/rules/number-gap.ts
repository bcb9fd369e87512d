import { listed } from '../../assess/words';
import { at, type Rule } from '../rule';

/** A hole in which an action without its right number stands is that action's finding. */
export const numberGap: Rule = {
  id: 'number-gap',
  severity: 'info',
  title: 'A number is left out',
  why: 'Readers look for the missing action.',
  whatToDo: 'If it was withdrawn, say so in the plan; if not, correct the numbering.',
  ofPlan: ({ numbering }) =>
    numbering.gaps.map(({ before, after, missing }) => {
      const cell = after.numberCell ?? after.cell;
      const named = runsOf(missing);
      const are = missing.length === 1 ? 'is' : 'are';
      return {
        cell,
        action: after,
        what: `After ${before.number ?? ''} comes ${after.number ?? ''} in ${at(cell)}: ${named} ${are} missing.`,
        found: after.number ?? '',
        expected: named,
      };
    }),
};

/** "1.3", "4 to 6", or "4, 5 and 8": numbers that follow one another are named by the first and the last. */
function runsOf(numbers: readonly string[]): string {
  const runs: string[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && lastOf(number) === lastOf(run.at(-1) ?? '') + 1) run.push(number);
    else runs.push([number]);
  }
  return listed(runs.flatMap((run) => (run.length > 1 ? `${run[0] ?? ''} to ${run.at(-1) ?? ''}` : run)));
}

const lastOf = (number: string) => Number(/\d+$/.exec(number)?.[0]);
