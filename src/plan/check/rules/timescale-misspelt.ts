import type { AssessedMilestone, Finding } from '../../model';
import { editDistance } from '../edit-distance';
import { at, type Rule, type Seen } from '../rule';

export const timescaleMisspelt: Rule = {
  id: 'timescale-misspelt',
  severity: 'warning',
  title: 'Misspelt timescale',
  why: 'The date is read by a guess until it is corrected.',
  whatToDo: 'Correct the word, or say what was meant.',
  ofActivity: (activity, seen) =>
    activity.milestones.flatMap((milestone) =>
      milestone.assumed
        .filter(({ what }) => what === 'misspelt')
        .map(({ why, meant }) => {
          const slip = meant === null ? null : slipIn(milestone.timescale ?? milestone.text, meant);
          const found = slip?.words ?? milestone.timescale ?? milestone.text;
          const read = meant === null ? why : `It is read as “${meant}”.`;
          return {
            cell: milestone.cell,
            what: `The timescale in ${at(milestone.cell)} says “${found}”. ${read}`,
            found,
            ...(meant === null ? {} : { expected: meant }),
            fix: slip === null ? null : fixOf(milestone, slip, seen),
          };
        }),
    ),
};

/** The words that were misspelt as they stand, and the one word among them that is wrong. */
interface Slip {
  readonly words: string;
  readonly wrong: string;
  readonly right: string;
}

/**
 * Where in the timescale the meant words stand with one word wrong ("Mary 2021" for "May 2021"). Of several such
 * places the one with the least difference; null where none is least, or more than one word differs.
 */
function slipIn(timescale: string, meant: string): Slip | null {
  const words = wordsOf(timescale);
  const right = wordsOf(meant);
  const slips: (Slip & { readonly distance: number })[] = [];
  for (let start = 0; start + right.length <= words.length; start += 1) {
    const window = words.slice(start, start + right.length);
    const differing = window.flatMap((word, index) => {
      const wanted = right[index];
      return wanted === undefined || word.text.toLowerCase() === wanted.text.toLowerCase()
        ? []
        : [{ wrong: word.text, right: wanted.text }];
    });
    const [only] = differing;
    const first = window[0];
    const last = window.at(-1);
    if (!only || differing.length > 1 || !first || !last) continue;
    const distance = editDistance(only.wrong.toLowerCase(), only.right.toLowerCase());
    slips.push({ ...only, distance, words: timescale.slice(first.start, last.start + last.text.length) });
  }
  const [best, second] = slips.sort((a, b) => a.distance - b.distance);
  return best && best.distance !== second?.distance ? best : null;
}

/** The cell's whole text with just the wrong word changed; null where the cell or the place is not certain. */
function fixOf(milestone: AssessedMilestone, slip: Slip, seen: Seen): Finding['fix'] {
  const text = seen.textOf(milestone.cell);
  if (text === null) return null;
  const bullet = onlyPlace(text, milestone.text) ?? { start: 0, end: text.length };
  const inBullet = text.slice(bullet.start, bullet.end);
  const words = onlyPlace(inBullet, slip.words);
  const wrong = words && onlyPlace(slip.words, slip.wrong);
  if (!words || !wrong) return null;
  const start = bullet.start + words.start + wrong.start;
  const value = text.slice(0, start) + slip.right + text.slice(start + slip.wrong.length);
  return { cell: milestone.cell, value };
}

/** Where the words stand in the text; null unless they stand there exactly once. */
function onlyPlace(text: string, words: string): { readonly start: number; readonly end: number } | null {
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) return null;
  return { start, end: start + words.length };
}

function wordsOf(text: string): readonly { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ text: match[0], start: match.index }));
}
