/** What has changed, in sentences that a person could read out. */
import { listed, RATING_WORDS } from '../assess/words';
import { formatDay, type Day } from '../day';
import type { Rating } from '../model';
import type { ActivityChange, Since } from './change';
import type { Direction } from './direction';

/** Where there is nothing to compare with: never "no change". */
export const FIRST_REPORT = 'First report: no comparison yet.';

/** So many are named one by one; more would not be listened to. */
const MOST_NAMED = 12;

/** The first sentence counts, the others name: each is left out where it would name nothing. */
export function changeSentences(since: Since, activities: readonly ActivityChange[]): string[] {
  const of = (direction: Direction) => activities.filter((one) => one.direction === direction);
  const moved = activities.filter((one) => one.dateMoved);
  const rated = activities.filter(({ before, now }) => before !== null && now !== null);
  const untouched = rated.filter(({ isUntouched }) => isUntouched).length;
  return [
    counts(since, of),
    named('Worse', of('worse'), ratingWords),
    named('Better', of('better'), ratingWords),
    named(
      'Better, after the date was changed',
      of('improvedAfterDateChange'),
      (one) => `${ratingWords(one)}, its date ${dateWords(one)}`,
    ),
    named('Started', of('started'), ({ now }) => `now ${ratingName(now?.rating)}`),
    named('Changed, neither better nor worse', of('changed'), ratingWords),
    named(`Due dates moved (${laterAndEarlier(moved)})`, moved, dateWords),
    named('New in the plan', of('new'), ({ now }) => ratingName(now?.rating)),
    named('No longer in the plan', of('gone'), ({ before }) => `was ${ratingName(before?.rating)}`),
    named(
      'Could not be matched to a row of the plan, so not compared',
      of('unmatched'),
      ({ before }) => `was ${ratingName(before?.rating)}`,
    ),
    rated.length === 0
      ? ''
      : `Rating, milestones and evidence are word for word the same in ${String(untouched)} of ${String(rated.length)} activities.`,
  ].filter((sentence) => sentence !== '');
}

function counts({ name, day }: Since, of: (direction: Direction) => readonly ActivityChange[]): string {
  const told: readonly [Direction, string, string][] = [
    ['worse', 'is worse', 'are worse'],
    ['better', 'is better', 'are better'],
    [
      'improvedAfterDateChange',
      'is better after its date was changed',
      'are better after their dates were changed',
    ],
    ['started', 'has started', 'have started'],
    ['changed', 'has changed otherwise', 'have changed otherwise'],
    ['same', 'is the same', 'are the same'],
  ];
  // What is rated at neither position has no rating that could be the same.
  const rated = (direction: Direction) =>
    of(direction).filter(({ before, now }) => before?.rating !== null || now?.rating !== null).length;
  const at = name.includes(formatDay(day)) ? '' : ` (position at ${formatDay(day)})`;
  const since = `Since ${name}${at}:`;
  if (told.every(([direction]) => rated(direction) === 0)) return `${since} there are no ratings to compare.`;
  const parts = told.flatMap(([direction, one, many]) => {
    const number = rated(direction);
    if (direction === 'worse') {
      return [
        number === 0 ? 'no rating is worse' : `${count(number, 'rating')} ${number === 1 ? one : many}`,
      ];
    }
    if (number === 0) return direction === 'better' ? ['none is better'] : [];
    return [`${String(number)} ${number === 1 ? one : many}`];
  });
  return `${since} ${listed(parts)}.`;
}

function count(number: number, what: string): string {
  return `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}

function named(
  what: string,
  activities: readonly ActivityChange[],
  words: (one: ActivityChange) => string,
): string {
  if (activities.length === 0) return '';
  const each = activities.slice(0, MOST_NAMED).map((one) => `${one.reference} ${words(one)}`);
  const more = activities.length - each.length;
  return `${what}: ${each.join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}.`;
}

function ratingWords({ before, now }: ActivityChange): string {
  return `from ${ratingName(before?.rating)} to ${ratingName(now?.rating)}`;
}

function dateWords({ before, now }: ActivityChange): string {
  return `moved from ${dayName(before?.due)} to ${dayName(now?.due)}`;
}

function laterAndEarlier(moved: readonly ActivityChange[]): string {
  const isLater = ({ before, now }: ActivityChange) => (now?.due ?? '') > (before?.due ?? '');
  const removed = moved.filter(({ now }) => !now?.due).length;
  const later = moved.filter(isLater).length;
  const earlier = moved.length - later - removed;
  const parts: [number, string][] = [
    [later, 'later'],
    [earlier, 'earlier'],
    [removed, 'taken away'],
  ];
  return listed(parts.filter(([number]) => number > 0).map(([number, way]) => `${String(number)} ${way}`));
}

function ratingName(rating: Rating | null | undefined): string {
  return RATING_WORDS[rating ?? 'unrated'];
}

function dayName(day: Day | null | undefined): string {
  return day ? formatDay(day) : 'no date';
}
