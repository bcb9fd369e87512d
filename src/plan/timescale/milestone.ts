import type { Reading } from '../model';
import { isMoved, NONE } from './bounds';
import { compose } from './compose';
import type { TimescaleContext } from './context';
import { judge, type Judged } from './counts';
import type { Mention } from './mentions/mention';
import { atEnd, atStart, frequencyInTask, inBrackets, inProse, movedFrom, statusAtEnd } from './prose';
import { parse, type Parsed } from './segments';
import { statusInFront } from './status-in-front';
import type { Time } from './times/time';
import { taskWithout, type Range } from './task';

/**
 * Reads one bullet of an actions-and-timescales cell: what is to be done, when, and how far it is.
 * Never fails; text without a time reads as kind `none`. The rules are those of docs/timescales.md.
 * @param text the bullet without its sign
 */
export function readMilestone(text: string, context: TimescaleContext): Reading {
  const parsed = parse(text, context);
  if (parsed.mentions.length === 0) return { task: text.trim(), ...NOTHING_SAID };
  const tail = tailOf(parsed);
  const composed = compose(parsed, tail.mentions);
  return { task: taskWithout(parsed, tail.removed, composed), ...composed.reading };
}

const NOTHING_SAID = { timescale: null, status: null, ...NONE, every: null, assumed: [] };

interface Tail {
  /** The mentions that count, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** Token ranges that are no part of the task. */
  readonly removed: readonly Range[];
}

/**
 * Where the words that say when are looked for, the surest place first: segments that are nothing else, the end of a
 * sentence, a closing bracket, the beginning, and at last the middle of the prose.
 */
function tailOf(parsed: Parsed): Tail {
  const found: Mention[] = [];
  const removed: Range[] = [];
  const { tail, prose } = divide(parsed);
  for (const { segment, mentions, pure } of tail) {
    add(found, pure ? mentions : mentions.filter(({ says }) => says === 'status'));
    removed.push(segment);
  }
  if (!found.some((mention) => isTime(mention) && !isMoved(parsed, mention)))
    lookFurther(parsed, tail, prose, found, removed);
  add(found, movedFrom(parsed, prose, found));
  const before = statusAtEnd(parsed, prose, found.length > 0);
  const statuses = before.length > 0 || found.some(isStatus) ? before : statusInFront(parsed, prose);
  add(found, statuses);
  removed.push(...statuses);
  if (!found.some(isOften)) add(found, frequencyInTask(parsed, prose, found));
  return { mentions: found.length > 1 ? found.sort((one, other) => one.from - other.from) : found, removed };
}

/** Where a time may stand if no segment is given to it alone. */
function lookFurther(
  parsed: Parsed,
  tail: readonly Judged[],
  prose: readonly Judged[],
  found: Mention[],
  removed: Range[],
): void {
  if (found.some(saysWhen)) {
    add(found, atEnd(parsed, prose.slice(-1)).filter(isTime));
    return;
  }
  const end = atEnd(parsed, prose);
  add(found, end);
  removed.push(...end.filter(({ says }) => says === 'status'));
  if (found.some(saysWhen)) return;
  // "Sign the lease (May 2022)", and behind a status "Completed (May 2022)".
  for (const { segment } of [...prose.slice(-1), ...tail]) {
    const closing = found.some(saysWhen) ? null : inBrackets(parsed, segment.to);
    if (closing === null) continue;
    add(found, closing.mentions);
    removed.push(closing.range);
  }
  if (!found.some(saysWhen)) for (const { mentions } of tail) add(found, mentions);
  if (!found.some(saysWhen)) add(found, atStart(parsed, prose));
  if (!found.some(saysWhen)) add(found, inProse(parsed, prose));
}

function add(found: Mention[], mentions: readonly Mention[]): void {
  for (const mention of mentions) if (!found.includes(mention)) found.push(mention);
}

function isTime(mention: Mention): mention is Time {
  return mention.says === 'time';
}

function isOften({ says }: Mention): boolean {
  return says === 'often';
}

function isStatus({ says }: Mention): boolean {
  return says === 'status';
}

function saysWhen(mention: Mention): boolean {
  return mention.says !== 'status' && !(mention.says === 'vague' && mention.unsettled);
}

/** The segments that say nothing but when and how far, or begin with a status; and those that say what is to be done. */
function divide(parsed: Parsed): { tail: readonly Judged[]; prose: readonly Judged[] } {
  const judged = parsed.segments.map((segment) => judge(parsed, segment));
  const first = judged[0];
  if (first === undefined) return { tail: [], prose: [] };
  if (first.pure && judged.every(isTail)) return { tail: judged, prose: [] };
  return {
    tail: judged.filter((one) => one !== first && isTail(one)),
    prose: judged.filter((one) => one === first || !isTail(one)),
  };
}

function isTail({ segment, mentions, pure }: Judged): boolean {
  return pure || (mentions[0]?.says === 'status' && mentions[0].from === segment.from);
}
