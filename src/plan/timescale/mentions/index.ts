import type { TimescaleContext } from '../context';
import { readTime } from '../times/time';
import { tokenAt, type Line } from '../tokens';
import type { Mention, MentionReader } from './mention';
import { often } from './often';
import { standing } from './standing';
import { statusWords } from './status';
import { vague } from './vague';

/** Every way of saying when or how far; the more telling first. */
const readers: readonly MentionReader<Mention>[] = [readTime, often, standing, vague, statusWords];

/** All that a line says about when and how far, in order, none overlapping another. Whether it counts is told later. */
export function findMentions(line: Line, context: TimescaleContext): readonly Mention[] {
  const found: Mention[] = [];
  let at = 0;
  while (at < line.tokens.length) {
    const mention = mentionAt(line, at, context);
    if (mention !== null) found.push(mention);
    at = mention?.to ?? at + 1;
  }
  return found;
}

function mentionAt(line: Line, at: number, context: TimescaleContext): Mention | null {
  const { type } = tokenAt(line, at);
  if (type !== 'word' && type !== 'number') return null;
  for (const read of readers) {
    const mention = read(line, at, context);
    if (mention === null) continue;
    // A time after a date has a beginning, but no date by which it is due.
    return mention.says === 'time' && mention.lead === 'after'
      ? { says: 'vague', from: mention.from, to: mention.to, where: 'end', unsettled: false }
      : mention;
  }
  return null;
}
