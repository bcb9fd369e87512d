/**
 * What names an activity from one build to the next.
 *
 * Nothing in the workbook may be changed to mark a row, and rows move, are renumbered, redated and touched up. So the
 * key is a fingerprint of what stays: the longest words of the action and of its first milestone's task, since light
 * rewording changes the little words, and an edit of one long word touches the key only where it was among the three
 * longest. Words are cut to six letters ("develop", "developing") and put in order of the alphabet. Names of months,
 * figures, words of progress and words that only tie a sentence together do not count; nor do number, lead, rating,
 * priority and place. Activities with the same fingerprint are told apart by their order.
 */
import { hashOf } from '../hash';

/** How many of the longest words count, of the action and of the milestone each. */
const WORDS = 3;
const STEM = 6;
const SHORTEST = 4;

/** Words that come and go with progress or only tie a sentence together. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    'january february march april june july august september october november december ' +
    'complete completed completion progress ongoing started commenced delayed achieved closed cancelled ' +
    'quarterly monthly annually throughout ' +
    'shall will should would must could that this these those with from into have been being which their there they ' +
    'through across within including where when also other each such upon onto over under'
  ).split(' '),
);

/** Gives keys to activities in the order in which they stand; no two of one giver are the same. */
export function keyGiver(): (action: string, task: string) => string {
  const given = new Map<string, number>();
  let latest = { action: '', signature: '' };
  return (action, task) => {
    if (action !== latest.action) latest = { action, signature: signature(action) };
    const words = [latest.signature, task === action ? '' : signature(task)].join('|');
    const key = hashOf(words);
    const twins = (given.get(key) ?? 0) + 1;
    given.set(key, twins);
    return twins === 1 ? key : `${key}-${String(twins)}`;
  };
}

function signature(text: string): string {
  const words = (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST && !NOT_COUNTED.has(word),
  );
  return [...new Set(words)]
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map((word) => word.slice(0, STEM))
    .filter((stem, index, stems) => stems.indexOf(stem) === index)
    .slice(0, WORDS)
    .sort()
    .join(' ');
}
