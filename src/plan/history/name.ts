import { formatDay } from '../day';
import { dayOfWords } from '../settings/words';
import type { Position } from './position';

/** "the Executive of 12/05/2022", the meeting as it was named, or "the quarter's end of 31/03/2022". */
export function positionName({ meeting, quarterEnd: end }: Position): string {
  if (meeting === null)
    return end === undefined ? 'the current position' : `the quarter’s end of ${formatDay(end)}`;
  const [, name = '', when = ''] =
    /^(?:the\s)?(.+?)[,:–-]?\s+((?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\d\S*(?:\s+\S+\s+\d{4})?)$/i.exec(
      meeting.trim(),
    ) ?? [];
  const day = dayOfWords(when);
  return day === null ? meeting.trim() : `the ${name.trim()} of ${formatDay(day)}`;
}
