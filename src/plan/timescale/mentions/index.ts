import type { TimescaleContext } from '../context';
import { times } from '../times/time';
import { tokenAt, type Line } from '../tokens';
import type { Mention, MentionReader } from './mention';
import { often } from './often';
import { standing } from './standing';
import { statusWords } from './status';
import { vague } from './vague';

type Readers = readonly MentionReader<Mention>[];

/** Every way of saying when or how far; the more telling first. */
const readers: Readers = [times, often, standing, vague, statusWords];
const byNumber: Readers = readers.filter(({ numbers }) => numbers);
/** The readers that can begin with a word, by that word: most words of a plan begin nothing and are passed at once. */
const byWord = new Map<string, Readers>();
for (const reader of readers)
  for (const word of new Set(reader.firsts)) byWord.set(word, [...(byWord.get(word) ?? []), reader]);

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
  const { type, text } = tokenAt(line, at);
  if (type !== 'word' && type !== 'number') return null;
  const known = type === 'number' ? byNumber : byWord.get(text);
  for (const reader of known ?? readers) {
    if (known === undefined && !reader.mayBeSlip(line, at)) continue;
    const mention = reader.read(line, at, context);
    if (mention === null) continue;
    // A time after a date has a beginning, but no date by which it is due.
    return mention.says === 'time' && mention.lead === 'after'
      ? { says: 'vague', from: mention.from, to: mention.to, where: 'alone', unsettled: false }
      : mention;
  }
  return null;
}
