/** A day as somebody types it in a form. */
import { formatDay } from '../day';
import { dayOfWords } from './words';

/** As British readers write it ("30/04/2022"); what is no day as it was typed. */
export function asDay(text: string): string {
  const day = dayOfWords(text);
  return day === null ? text.trim() : formatDay(day);
}

/** True where something was typed that is no day. */
export function isNoDay(text: string): boolean {
  return text.trim() !== '' && dayOfWords(text) === null;
}
