/** Headers and footers: three texts in one, parted by "&L", "&C" and "&R". */

export interface HeaderTexts {
  left: string;
  center: string;
  right: string;
}

const PLACES: Readonly<Record<string, keyof HeaderTexts>> = { L: 'left', C: 'center', R: 'right' };

/** The most characters Excel takes in one header or footer; a file with more is called damaged. */
export const LONGEST_HEADER = 255;

/** A text before any mark stands in the middle. Source: ECMA-376 18.3.1.39. */
export function splitHeader(text: string): HeaderTexts {
  const texts: HeaderTexts = { left: '', center: '', right: '' };
  let place: keyof HeaderTexts = 'center';
  // "&&" is a sign, and a font's name (&"…") may hold anything.
  for (const [piece] of text.matchAll(/&"[^"]*"|&[\s\S]|[^&]+|&$/g)) {
    const next =
      piece.length === 2 && piece.startsWith('&') ? PLACES[piece.charAt(1).toUpperCase()] : undefined;
    if (next) place = next;
    else texts[place] += piece;
  }
  return texts;
}

export function joinHeader(texts: Readonly<HeaderTexts>): string {
  const part = (mark: string, text: string): string => (text === '' ? '' : `&${mark}${text}`);
  return part('L', texts.left) + part('C', texts.center) + part('R', texts.right);
}
