import type { TimescaleContext } from '../context';
import { leadWords, noLead, readLead } from '../times/leads';
import { times } from '../times/time';
import { tokenAt, type Line } from '../tokens';
import type { Mention, MentionReader } from './mention';
import { often } from './often';
import { standing } from './standing';
import { statusWords } from './status';
import { vague } from './vague';

/** What can be said with a word at the beginning: the readers to ask, in order, and whether it may be a lead. */
interface Entry {
  readonly readers: readonly MentionReader<Mention>[];
  readonly isLead: boolean;
}

/** Every way of saying when or how far; the more telling first. */
const readers: readonly MentionReader<Mention>[] = [times, often, standing, vague, statusWords];
const byNumber: Entry = { readers: readers.filter(({ numbers }) => numbers), isLead: false };
/** The readers that can begin with a word, by that word: most words of a plan begin nothing and are passed at once. */
const byWord = new Map<string, Entry>();
for (const word of new Set(readers.flatMap(({ firsts }) => firsts)))
  byWord.set(word, {
    readers: readers.filter(({ firsts }) => firsts.includes(word)),
    isLead: leadWords.includes(word),
  });

/** All that a line says about when and how far, in order, none overlapping another. Whether it counts is told later. */
export function findMentions(line: Line, context: TimescaleContext): readonly Mention[] {
  const found: Mention[] = [];
  const { tokens } = line;
  let at = 0;
  while (at < tokens.length) {
    const { type, text } = tokenAt(line, at);
    let mention: Mention | null = null;
    if (type === 'number') mention = mentionAt(line, at, context, byNumber);
    else if (type === 'word') {
      const entry = byWord.get(text);
      mention = entry === undefined ? slipAt(line, at, context) : mentionAt(line, at, context, entry);
    }
    if (mention !== null) found.push(mention);
    at = mention?.to ?? at + 1;
  }
  return found;
}

function mentionAt(line: Line, at: number, context: TimescaleContext, entry: Entry): Mention | null {
  const lead = entry.isLead ? readLead(line, at) : noLead(at);
  for (const reader of entry.readers) {
    const mention = reader.read(line, at, context, lead);
    if (mention !== null) return withoutAfter(mention);
  }
  return null;
}

/** A word that none of the readers knows may be one of theirs, misspelt. */
function slipAt(line: Line, at: number, context: TimescaleContext): Mention | null {
  const { text } = tokenAt(line, at);
  if (text.length < 3) return null;
  for (const reader of readers) {
    const mention = reader.mayBeSlip(line, at) ? reader.read(line, at, context, noLead(at)) : null;
    if (mention !== null) return mention;
  }
  return null;
}

/** A time after a date has a beginning, but no date by which it is due. */
function withoutAfter(mention: Mention): Mention {
  if (mention.says !== 'time' || mention.lead !== 'after') return mention;
  return { says: 'vague', from: mention.from, to: mention.to, where: 'alone', unsettled: false };
}
