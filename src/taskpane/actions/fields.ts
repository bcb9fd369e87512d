/** What is typed in an update form, as the fields hold it. */
import type { Rating } from '../../plan/model';
import { dayOfWords } from '../../plan/settings/words';
import type { UpdateForm } from '../../plan/updates/form';

export interface Fields {
  /** Null leaves the rating as it is. */
  readonly rating: Rating | null;
  readonly words: string;
  /** Milestones, counted from 0. */
  readonly completed: readonly number[];
  /** As it is typed; "" where nothing is. */
  readonly day: string;
  readonly reason: string;
  /** A milestone's number, "all", or "" where nobody has said. */
  readonly whose: string;
}

export const NO_FIELDS: Fields = { rating: null, words: '', completed: [], day: '', reason: '', whose: '' };

/** The update that the fields say. */
export function formFrom({ rating, words, completed, day, reason, whose }: Fields): UpdateForm {
  const to = dayOfWords(day);
  const milestone = whose === '' ? null : whose === 'all' ? 'all' : Number(whose);
  return { rating, words, completed, revised: to === null ? null : { day: to, reason, milestone } };
}

/** True where nothing is asked for. */
export function isBlank(fields: Fields): boolean {
  const { rating, words, completed, revised } = formFrom(fields);
  return rating === null && words.trim() === '' && completed.length === 0 && revised === null;
}
