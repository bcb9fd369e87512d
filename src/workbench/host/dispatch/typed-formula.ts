/**
 * Typed text that Excel takes for a formula. The host does not calculate: a formula that could be one gets the value
 * 0, one made of words that are no names gets #NAME?, and one that is none is refused, as Excel refuses it.
 */
import type { CellContent } from '../model';
import { breach } from '../rules';

/** What a formula can be made of, once its texts and quoted sheet names are taken out. */
const FORMULA_CHARACTERS = /^[\w\s.$!:()+\-*/^&=<>,;%#@{}[\]?£]*$/;
const ENDS_OPEN = /[-+*/^&=<>,(:!@]\s*$/;
const DOUBLED = /[*/^&,]\s*[*/^&,]|\(\s*[*/^&=<>,]|=\s*=/;
const TWO_WORDS = /[a-z_]\w*\s+[a-z_]\w*/i;

/** Null where the text does not begin like a formula. @throws HostError InvalidArgument where it does but is none */
export function typedFormula(text: string): CellContent | null {
  const trimmed = text.trimStart();
  const first = trimmed.charAt(0);
  if (!['=', '+', '-', '@'].includes(first)) return null;
  // A lone sign is a sign.
  if (/^[=+\-@]\s*$/.test(trimmed)) return null;
  const body = first === '=' ? trimmed.slice(1) : trimmed;
  if (!isFormula(body)) throw breach('formula-invalid', text.slice(0, 40));
  const formula = `=${body}`;
  // Words side by side are names that cross; ours never exist.
  const isUnknown = TWO_WORDS.test(withoutTexts(body));
  return isUnknown ? { value: '#NAME?', formula, isError: true } : { value: 0, formula, isError: false };
}

function isFormula(body: string): boolean {
  const bare = withoutTexts(body);
  if (!FORMULA_CHARACTERS.test(bare) || ENDS_OPEN.test(bare) || DOUBLED.test(bare)) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Without the texts in quotes and with quoted sheet names as plain ones. */
function withoutTexts(body: string): string {
  return body.replaceAll(/"(?:[^"]|"")*"/g, '1').replaceAll(/'(?:[^']|'')*'!/g, 'S!');
}
