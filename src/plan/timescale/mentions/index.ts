import type { TimescaleContext } from '../context';
import { leadWords, noLead, readLead } from '../times/leads';
import { times } from '../times/time';
import { tokenAt, type Line } from '../tokens';
import type { Mention, MentionReader } from './mention';
import { often } from './often';
import { standing } from './standing';
import { statusWords } from './status';
import { vague } from './vague';

/** What can be said with a word at the beginning. */
interface Entry {
  /** The readers to ask, in order. */
  readonly readers: readonly MentionReader<Mention>[];
  /** The readers to ask where the word leads to a time; null where it is no lead. */
  readonly behindLead: readonly MentionReader<Mention>[] | null;
}

/** Every way of saying when or how far; the more telling first. */
const readers: readonly MentionReader<Mention>[] = [times, often, standing, statusWords, vague];
const byNumber: Entry = { readers: readers.filter(({ numbers }) => numbers), behindLead: null };
/** The readers that can begin with a word, by that word: most words of a plan begin nothing and are passed at once. */
const byWord = new Map<string, Entry>();
for (const word of new Set([...leadWords, ...readers.flatMap(({ firsts }) => firsts)])) {
  const begins = ({ firsts }: MentionReader<Mention>): boolean => firsts.includes(word);
  const behindLead = leadWords.includes(word)
    ? readers.filter((reader) => reader.led || begins(reader))
    : null;
  byWord.set(word, { readers: readers.filter(begins), behindLead });
}

/** All that a line says about when and how far, in order, none overlapping another. Whether it counts is told later. */
export function findMentions(line: Line, context: TimescaleContext): readonly Mention[] {
  const found: Mention[] = [];
  const { tokens } = line;
  let at = 0;
  // The one loop that sees every word of a plan: it asks for nothing twice and calls nothing it need not.
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const { type, text } = token;
    let mention: Mention | null = null;
    if (type === 'number') mention = mentionAt(line, at, context, byNumber);
    else if (type === 'word') {
      const entry = byWord.get(text);
      if (entry !== undefined) mention = mentionAt(line, at, context, entry);
      else if (
        tokens[at + 1]?.type !== 'word' ||
        at === 0 ||
        tokens[at - 1]?.type !== 'word' ||
        text.endsWith('y')
      )
        mention = slipAt(line, at, context);
    }
    if (mention !== null) found.push(mention);
    at = mention?.to ?? at + 1;
  }
  return found;
}

function mentionAt(line: Line, at: number, context: TimescaleContext, entry: Entry): Mention | null {
  const lead = entry.behindLead === null ? noLead(at) : readLead(line, at);
  const asked = lead.kind === 'none' ? entry.readers : (entry.behindLead ?? entry.readers);
  for (const reader of asked) {
    const mention = reader.read(line, at, context, lead);
    if (mention !== null) return withoutAfter(mention);
  }
  return null;
}

/**
 * A word that none of the readers knows may be one of theirs, misspelt. In the midst of prose only a frequency is
 * looked for ("reported quaterly to"), so that few words come here.
 */
function slipAt(line: Line, at: number, context: TimescaleContext): Mention | null {
  if (tokenAt(line, at).text.length < 3) return null;
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
