import { tokenAt, type Line } from '../tokens';

/** What joins a time to the one before it, and the index behind it. */
export type Joint = { readonly kind: 'range' | 'list'; readonly next: number } | null;

const RANGE_WORDS = new Set(['to', 'until', 'till', 'through', 'thru', 'or']);

/** The joint at this token: the ends of a range (- – / to) or a list (, ; and); `isBetween` makes a range of "and". */
export function jointAt(line: Line, at: number, isBetween: boolean): Joint {
  const sign = tokenAt(line, at);
  // The dot of "Apr. – Sept."
  if (sign.type === 'stop' && !sign.gap && tokenAt(line, at - 1).text.length <= 4)
    return tokenAt(line, at + 1).type === 'stop' ? null : jointAt(line, at + 1, isBetween);
  const after = tokenAt(line, at + 1);
  const article = after.text === 'the' ? 1 : 0;
  if (isBetween && sign.text === 'and') return { kind: 'range', next: at + 1 + article };
  if (sign.text === 'through' && after.text === 'to') return { kind: 'range', next: at + 2 };
  if (sign.type === 'dash' || sign.type === 'slash' || RANGE_WORDS.has(sign.text))
    return { kind: 'range', next: at + 1 + article };
  if (sign.type === 'comma' || sign.type === 'semicolon' || sign.type === 'plus')
    return { kind: 'list', next: after.text === 'and' ? at + 2 : at + 1 };
  return sign.text === 'and' ? { kind: 'list', next: at + 1 + article } : null;
}
