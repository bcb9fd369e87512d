import { capitalised } from '../../assess/words';
import type { CellRef } from '../../grid';
import type { AssessedMilestone, Assumption, Finding } from '../../model';
import { cellSaying } from '../cell-saying';
import { at, type Found, type Rule, type Seen } from '../rule';

export const timescaleMisspelt: Rule = {
  id: 'timescale-misspelt',
  severity: 'warning',
  title: 'Misspelt timescale',
  why: 'The date is read by a guess until it is corrected.',
  whatToDo: 'Correct the word, or say what was meant.',
  ofActivity: (activity, seen) =>
    activity.milestones.flatMap((milestone) =>
      milestone.assumed.flatMap((assumption) => foundIn(milestone, assumption, seen)),
    ),
};

function foundIn(
  milestone: AssessedMilestone,
  { what, meant, found }: Assumption,
  seen: Seen,
): readonly Found[] {
  if (what !== 'misspelt' || meant === null || found === undefined) return [];
  const cell = cellSaying(found, milestone, seen);
  const expected = /^\p{Lu}/u.test(found) ? capitalised(meant) : meant;
  return [
    {
      cell,
      what: `The timescale in ${at(cell)} says “${found}”. It is read as “${expected}”.`,
      found,
      expected,
      fix: fixOf(cell, milestone, found, expected, seen),
    },
  ];
}

/** The cell's whole text with just the wrong words changed; null where the cell or the place is not certain. */
function fixOf(
  cell: CellRef,
  milestone: AssessedMilestone,
  wrong: string,
  right: string,
  seen: Seen,
): Finding['fix'] {
  const text = seen.textOf(cell);
  if (text === null) return null;
  const bullet = onlyPlace(text, milestone.text);
  const within = bullet === null ? text : milestone.text;
  const place = onlyPlace(within, wrong);
  if (place === null) return null;
  const start = (bullet ?? 0) + place;
  return { cell, value: text.slice(0, start) + right + text.slice(start + wrong.length) };
}

/** Where the words begin in the text; null unless they stand there exactly once. */
function onlyPlace(text: string, words: string): number | null {
  const start = text.indexOf(words);
  return start >= 0 && start === text.lastIndexOf(words) ? start : null;
}
