import type { HostError } from '../host/errors';

const UNTOUCHED = 'The cell is as it was.';

/** Why typing was refused, by the rule that refused it: what happened, what was left untouched, what to do next. */
const WORDS: Readonly<Record<string, (sheet: string) => string>> = {
  'sheet-protected': (sheet) =>
    `The sheet “${sheet}” is protected. ${UNTOUCHED} Take the protection off in Excel, then open the workbook again.`,
  'filtered-write': (sheet) =>
    `A filter hides rows of “${sheet}” among these cells. ${UNTOUCHED} Clear the filter in Excel, then open the workbook again.`,
  'formula-invalid': () =>
    `This begins like a formula, but is none. ${UNTOUCHED} To enter it as text, begin with an apostrophe (').`,
  'text-too-long': () => `A cell holds 32,767 characters. ${UNTOUCHED} Shorten the text.`,
};

export function refusalWords({ rule, message }: HostError, sheet: string): string {
  return WORDS[rule ?? '']?.(sheet) ?? `${message} ${UNTOUCHED}`;
}
