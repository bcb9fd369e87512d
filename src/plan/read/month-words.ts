/** The months as headings and titles name them. */

/** The months in order, short, full and as they are misspelt ("Febuary"); "Marketing" and "Junior" are none. */
const MONTHS = [
  'jan(?:[au][a-z]*)?',
  'feb(?:[ru][a-z]*)?',
  'mar(?:ch)?',
  'apr(?:i[a-z]*)?',
  'may',
  'june?',
  'july?',
  'aug(?:[ue]?st)?',
  'sept?(?:e?m[a-z]*)?',
  'oct(?:o?b[a-z]*)?',
  'nov(?:e?m[a-z]*)?',
  'dec(?:e?m[a-z]*)?',
];
export const MONTH = `(?:${MONTHS.join('|')})`;
const WITHIN = MONTHS.map((name) => new RegExp(String.raw`\b${name}\b`, 'i'));

/** The first month of the year that the words name, 1 to 12; 0 where they name none. */
export function monthIn(words: string): number {
  return WITHIN.findIndex((pattern) => pattern.test(words)) + 1;
}
