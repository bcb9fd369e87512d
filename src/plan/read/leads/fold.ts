/** The words of a lead's name that count: two spellings of one body fold to the same. */
import { byText } from '../../by-text';
import { singleSpaced } from '../../plain';
import { withoutLabel, withoutSupport } from './support';

/** Shortenings that stand for the same words in every plan of the field. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bl and d\b/g, 'learning and development'],
  [/\bt and f\b/g, 'task and finish'],
  [/\bqa\b/g, 'quality assurance'],
  [/\bsg$/, 'subgroup'],
  [/\bexec$/, 'executive'],
  [/\bco ordinator/g, 'coordinator'],
  [/\badviser/g, 'advisor'],
];

/** A lead as spelt: without who supports it, without a label or a full stop, on one line. */
export function spellingOf(text: string): string {
  const bare = singleSpaced(withoutLabel(withoutSupport(text)));
  const clean = bare.replace(/[\s.,:;]+$/, '');
  return clean === '' ? bare : clean;
}

/** Without case, apostrophes and an abbreviation in brackets; "&" as "and", "Sub-Group" and "sub group" as "subgroup". */
export const foldLead = byText((name: string): string => {
  const abbreviation = abbreviationIn(name);
  const words = (abbreviation === null ? name : name.replace(`(${abbreviation})`, ' '))
    .toLowerCase()
    .replace(/[’'‘.]/g, '')
    .replace(/[&+]/g, ' and ')
    .replace(/\b(sub|work)[\s\p{Pd}]*(group|committee)/gu, '$1$2')
    .replace(/[^\p{L}\p{N}/()]+/gu, ' ')
    .replace(/\s*\/\s*/g, '/')
    .trim()
    .replace(/^the /, '');
  return SHORT.reduce((folded, [short, long]) => folded.replace(short, long), words);
});

/** Letters in brackets that are the initials of the words around, in their order; null where there are none. */
export const abbreviationIn = byText((name: string): string | null => {
  const inside = /\(([A-Z][A-Z&\d]{1,8})\)/i.exec(name)?.[1];
  if (inside === undefined) return null;
  return isShortFor(inside.toUpperCase(), name.replace(`(${inside})`, ' ')) ? inside : null;
});

/** True where the capitals are initials of the words, in their order, a "&" that of "and"; words in between may be left out. */
export function isShortFor(capitals: string, words: string): boolean {
  const spelt = capitals.includes('&') ? words.replace(/\band\b/gi, '&') : words;
  let at = 0;
  for (const [word] of spelt.matchAll(/[\p{L}\p{N}]+|&/gu)) {
    if (word.charAt(0).toUpperCase() === capitals.charAt(at)) at += 1;
  }
  return at === capitals.length;
}
