/** Finding something in a list by some of its words, in any order, whatever their case. */
import { plain } from './plain';

/** Text as it is searched: apostrophes and dashes are alike whichever way they were typed. */
export function searchable(...texts: readonly string[]): string {
  return plain(texts.join('\n').replace(/[‘’]/g, "'").replace(/[‐–—]/g, '-'));
}

/** True for texts (see `searchable`) in which every word asked for stands; all do where nothing is asked for. */
export function soughtBy(asked: string): (text: string) => boolean {
  const words = searchable(asked).split(' ');
  return (text) => words.every((word) => text.includes(word));
}
