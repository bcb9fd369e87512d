/** Plain text for a terminal of 100 columns. */
export const WIDTH = 100;

/**
 * The text without what would steer a terminal or turn the order of letters round: it may come from a plan. Headings
 * stay bold.
 */
export function printable(text: string): string {
  const isBold = (at: number) => /^\[[01]m/.test(text.slice(at + 1, at + 4));
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (sign, at: number) =>
    sign === '\n' || (sign === '\u001b' && isBold(at)) ? sign : '',
  );
}

/** The value as JSON of which `printable` takes nothing away. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** How headings look; as they are where the terminal shows no colours. */
export type Emphasis = (text: string) => string;

/** Breaks the text into lines of at most `WIDTH` characters, the first with one indent, the others with another. */
export function wrapped(text: string, first = '', rest = first): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/\s+/).flatMap(pieces)) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return isEmpty ? lines : [...lines, line];
}

/** A word that fits no line in pieces that do. */
function pieces(word: string): string[] {
  const longest = WIDTH - 20;
  const parts: string[] = [];
  for (let rest = word; rest !== ''; rest = rest.slice(longest)) parts.push(rest.slice(0, longest));
  return parts;
}

/** "1 action", "2 actions", "2 activities". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

/** The text, cut at a word with "…" where it is longer. */
export function shortened(text: string, length: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}
