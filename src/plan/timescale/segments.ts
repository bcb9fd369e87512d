import type { TimescaleContext } from './context';
import { findMentions } from './mentions';
import type { Mention } from './mentions/mention';
import { tokenAt, tokenise, type Line } from './tokens';

/** A part of a line between two signs that part sentences: a dash with a blank beside it, a full stop, a line's end. */
export interface Segment {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** All that is said in it, in brackets or not. */
  readonly mentions: readonly Mention[];
}

/** A line with all that is said in it, before it is judged what of it counts. */
export interface Parsed {
  readonly line: Line;
  readonly mentions: readonly Mention[];
  /** How deep in brackets each token stands; empty where the text has none. See `depthAt`. */
  readonly depth: readonly number[];
  readonly segments: readonly Segment[];
}

/** What was parsed last in each plan: what a milestone says, and where it was moved to, are asked one after the other. */
const latest = new WeakMap<TimescaleContext, { readonly text: string; readonly parsed: Parsed }>();

export function parse(text: string, context: TimescaleContext): Parsed {
  const before = latest.get(context);
  if (before?.text === text) return before.parsed;
  const line = tokenise(text);
  const mentions = findMentions(line, context);
  const depth = depths(line);
  const parsed = { line, mentions, depth, segments: segmentsOf(line, mentions, depth) };
  latest.set(context, { text, parsed });
  return parsed;
}

/** The mention that covers a token. */
export function mentionOn({ mentions }: Parsed, at: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = mentions[low];
  return found !== undefined && found.from <= at ? found : undefined;
}

/** How deep in brackets a token stands. */
export function depthAt({ depth }: Pick<Parsed, 'depth'>, at: number): number {
  return depth.length === 0 ? 0 : (depth[at] ?? 0);
}

/** Brackets that do not pair up are taken for no brackets at all. */
function depths({ text, tokens }: Line): readonly number[] {
  if (!/[([{]/.test(text)) return [];
  const depth: number[] = [];
  let level = 0;
  for (const { type } of tokens) {
    if (type === 'open') level += 1;
    depth.push(level);
    if (type === 'close') level -= 1;
    if (level < 0) return [];
  }
  return level === 0 ? depth : [];
}

const NONE: readonly Mention[] = [];

function segmentsOf(line: Line, mentions: readonly Mention[], depth: readonly number[]): readonly Segment[] {
  const segments: Segment[] = [];
  const count = line.tokens.length;
  let from = 0;
  let taken = 0;
  let next = 0;
  let at = 0;
  while (at < count) {
    const mention = next < mentions.length ? mentions[next] : undefined;
    if (mention !== undefined && mention.from <= at) {
      at = mention.to;
      next += 1;
      continue;
    }
    if (parts(line, at, mention) && (depth.length === 0 || depth[at] === 0)) {
      if (at > from)
        segments.push({ from, to: at, mentions: next > taken ? mentions.slice(taken, next) : NONE });
      taken = next;
      from = at + 1;
    }
    at += 1;
  }
  return segments;
}

/** Whether the sign at this token parts two segments. */
export function parts(line: Line, at: number, following: Mention | undefined): boolean {
  const { type, gap } = tokenAt(line, at);
  if (type === 'word' || type === 'number') return false;
  if (type === 'line' || type === 'semicolon' || type === 'end') return true;
  if (type === 'stop' || type === 'colon') return tokenAt(line, at + 1).gap;
  if (type !== 'dash') return false;
  // "launched-July 2021": a date with its year also parts, though no blank does.
  if (gap || tokenAt(line, at + 1).gap) return true;
  return following?.says === 'time' && following.from === at + 1 && following.hasYear;
}
