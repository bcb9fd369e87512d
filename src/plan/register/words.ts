/** The words in which people say what a lead is. */
import type { LeadKind } from './register';

export const KIND_WORDS: Readonly<Record<LeadKind, string>> = {
  subGroup: 'Sub-group',
  post: 'Post',
  body: 'Body',
};

/** The kind that people mean; null for words of their own. */
export function kindOfWord(word: string): LeadKind | null {
  const bare = word.toLowerCase().replace(/[\s-]/g, '');
  if (/^(?:sub)?(?:group|panel|committee)s?$/.test(bare)) return 'subGroup';
  if (/^(?:post|role|officer)s?$/.test(bare)) return 'post';
  return /^(?:bod(?:y|ies)|agenc(?:y|ies)|(?:board|organi[sz]ation)s?)$/.test(bare) ? 'body' : null;
}

/** Between two spellings in a cell; people may as well begin a new line. */
export const BETWEEN_SPELLINGS = '; ';
export const spellingsIn = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((spelling) => spelling.trim())
    .filter((spelling) => spelling !== '');
