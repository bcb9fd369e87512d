/**
 * The words and signs of a line, cut once. Readers match on these and never on the raw text, so that spacing,
 * kinds of dash and letter case make no difference to a reading.
 */
export type TokenType =
  | 'word'
  | 'number'
  | 'dash'
  | 'slash'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'stop'
  | 'open'
  | 'close'
  | 'plus'
  | 'question'
  | 'line'
  | 'other'
  | 'end';

export interface Token {
  readonly type: TokenType;
  /** In lower case, without the dots of initials ("a.s.a.p." is "asap") and without an ordinal's ending. */
  readonly text: string;
  /** The value of a number; -1 for anything else. */
  readonly value: number;
  /** "1st", "13th". */
  readonly ordinal: boolean;
  /** Offsets in the original text; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /** White space, or the start of the text, stands before it. */
  readonly gap: boolean;
  /** A sign that means nothing ("`", "^") stands between the token before and this one. */
  readonly stray: string;
}

/** A text and its tokens; the last token is always of type `end`. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/uy;
const INITIALS = /(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/uy;
const ORDINAL_ENDING = /(?:st|nd|rd|th)(?![\p{L}\p{N}])/iuy;
const OTHER_BLANK = /[\s\u200B]/u;

const SIGNS = new Map<string, TokenType>([
  ...Array.from('-‐‑‒–—―−﹣－→⇒', (sign) => [sign, 'dash'] as const),
  ...Array.from('/\\⁄∕／', (sign) => [sign, 'slash'] as const),
  ...Array.from('([{', (sign) => [sign, 'open'] as const),
  ...Array.from(')]}', (sign) => [sign, 'close'] as const),
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['.', 'stop'],
  ['+', 'plus'],
  ['?', 'question'],
  ['\n', 'line'],
  ['\r', 'line'],
]);
/** One form for signs that have several. */
const PLAIN = new Map<TokenType, string>([
  ['dash', '-'],
  ['slash', '/'],
]);
/** Quotation marks and the like say nothing about time, and are no error either. */
const SILENT = new Set('\'"‘’“”…\u00AD\u200C\u200D\u2022•▪●');
/** Behind a milestone a tick says that it is done; before one it is a bullet and does not come here. */
const TICKS = new Set('✓✔☑✅');
const STRAY = new Set('`´^|*#_~¬¦=<>!¨');

const END: Token = {
  type: 'end',
  text: '',
  value: -1,
  ordinal: false,
  from: 0,
  to: 0,
  gap: true,
  stray: '',
};

/** The token at an index; an end token outside the line. */
export function tokenAt({ tokens }: Line, index: number): Token {
  // Asked for first, since an index outside the list is slow to look up.
  return index >= 0 && index < tokens.length ? (tokens[index] ?? END) : END;
}

/** The words from one token up to another (exclusive), as written. */
export function wordsOf(line: Line, from: number, to: number): string {
  return line.text.slice(tokenAt(line, from).from, tokenAt(line, to - 1).to);
}

/** Cuts a text. Never fails, linear in the text's length. */
export function tokenise(text: string): Line {
  return { text, tokens: new Cutter(text).cut() };
}

/** Walks over a text once; a class, since every token changes what is known of the next. */
class Cutter {
  private readonly tokens: Token[] = [];
  private at = 0;
  private gap = true;
  private stray = '';

  constructor(private readonly text: string) {}

  cut(): readonly Token[] {
    const { text } = this;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (isBlank(code) || (code > 127 && OTHER_BLANK.test(text.charAt(this.at)))) {
        this.gap = true;
        this.at += 1;
      } else if (isLetter(code)) this.word();
      else if (isDigit(code)) this.number();
      else this.sign(text.charAt(this.at));
    }
    this.push('end', '', text.length);
    return this.tokens;
  }

  private push(type: TokenType, text: string, to: number, value = -1, ordinal = false): void {
    const { at, gap, stray } = this;
    this.tokens.push({ type, text, value, ordinal, from: at, to, gap: gap || type === 'end', stray });
    this.gap = type === 'line';
    this.stray = '';
    this.at = to;
  }

  private word(): void {
    const { text, at } = this;
    let to = at;
    let capitals = false;
    let code = text.charCodeAt(to);
    while (isLetter(code)) {
      capitals ||= code < 97;
      to += 1;
      code = text.charCodeAt(to);
    }
    // Apostrophes and letters beyond A to z belong to the word too.
    if (code > 127 || code === 39) {
      to = at + (match(WORD, text, at)?.length ?? to - at);
      capitals = true;
    }
    const initials = to === at + 1 && code === 46 ? match(INITIALS, text, at) : null;
    const word = text.slice(at, to);
    if (initials === null) this.push('word', capitals ? word.toLowerCase() : word, to);
    else this.push('word', initials.replaceAll('.', '').toLowerCase(), at + initials.length);
  }

  private number(): void {
    const { text, at } = this;
    let to = at + 1;
    while (isDigit(text.charCodeAt(to))) to += 1;
    const digits = text.slice(at, to);
    const ending = isLetter(text.charCodeAt(to)) ? match(ORDINAL_ENDING, text, to) : null;
    this.push('number', digits, to + (ending?.length ?? 0), Number(digits), ending !== null);
  }

  private sign(sign: string): void {
    const { text, at } = this;
    const type = SIGNS.get(sign);
    if (type !== undefined) this.push(type, PLAIN.get(type) ?? sign, at + 1);
    else if (sign === '&') this.push('word', 'and', at + 1);
    else if (TICKS.has(sign)) this.push('word', 'complete', at + 1);
    else if (SILENT.has(sign)) this.at += 1;
    else if (STRAY.has(sign)) {
      this.stray += sign;
      this.at += 1;
    } else {
      const word = match(WORD, text, at);
      const wide = (text.codePointAt(at) ?? 0) > 0xffff;
      if (word === null) this.push('other', sign, at + (wide ? 2 : 1));
      else this.push('word', word.toLowerCase(), at + word.length);
    }
  }
}

/** Blanks and control characters; line ends are signs of their own. */
function isBlank(code: number): boolean {
  return code <= 32 && code !== 10 && code !== 13;
}

/** A to z; other letters are told by the slower pattern. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
