/** Plain text for a terminal of 100 columns. */
export const WIDTH = 100;

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
