import type { Rating } from '../../plan/model';

/** The colours of bars and swatches. A word always stands beside them. */
export const RATING_FILLS: Readonly<Record<Rating | 'unrated', string>> = {
  red: '#C00000',
  amber: '#FFC000',
  green: '#00B050',
  notStarted: '#9DC3E6',
  blue: '#2F5597',
  unrated: '#A6A6A6',
};
