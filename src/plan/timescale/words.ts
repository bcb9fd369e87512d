import { tokenAt, type Line } from './tokens';

const FOLLOWERS = new Set(
  (
    'to in on at by for from with within through throughout via and or as until during across over after before ' +
    'between if when where which who led incl inclusive including then so but unless against about into per thereafter ' +
    'ongoing since pending subject awaiting due despite following using based given'
  ).split(' '),
);
/** Nouns that end like a participle ("monthly briefing", "quarterly monitoring"). */
const NOUNS = new Set(
  (
    'meeting briefing training monitoring reporting learning planning funding screening sampling mailing hearing ' +
    'testing housing staffing commissioning building gathering teaching reading writing supervising auditing feed need ' +
    'spending banking parenting listing rating setting finding morning evening safeguarding'
  ).split(' '),
);

/**
 * True where the word can follow a statement of when or how far without being what is meant by it: a preposition, a
 * conjunction, a participle. "Reported quarterly to" – but "quarterly dataset" is a name.
 */
export function continues(line: Line, at: number): boolean {
  const { type, text } = tokenAt(line, at);
  if (type !== 'word') return type !== 'number' && type !== 'other';
  if (FOLLOWERS.has(text)) return true;
  return text.length > 5 && /(?:ing|ed)$/.test(text) && !NOUNS.has(text);
}
