import { tokenAt, type Line } from './tokens';

/** What boards, councils and schools call their meetings. */
const MEETINGS = new Set(
  (
    'board boards meeting meetings mtg executive exec committee committees panel panels forum fgb governors council cabinet ' +
    'group subgroup subgroups agm slt smt cmt clt trustees conference event workshop session seminar summit ' +
    'assembly partnership lscb lscp scrutiny awayday senate inset'
  ).split(' '),
);

export function isMeeting(word: string): boolean {
  return MEETINGS.has(word);
}

/** Those that are meetings and nothing else, unlike "group" or "partnership". */
const SURELY = new Set(
  'board meeting meetings executive committee fgb governors governing cabinet council agm slt smt cmt'.split(
    ' ',
  ),
);

export function isSurelyMeeting(word: string): boolean {
  return SURELY.has(word);
}

const STOPS = new Set(
  (
    'the a an to in on at by for from with within through throughout via as until during across over after before between if ' +
    'when where which that who led and or then so but is are was were be will has have of ongoing'
  ).split(' '),
);

/**
 * The end of a meeting's name that begins at this token ("Transparency Board", "Full Governing Body meeting"),
 * as the index behind it; the token itself where no name begins here.
 */
export function endOfMeeting(line: Line, at: number, most = 5): number {
  let end = at;
  for (let next = at; next < at + most; next += 1) {
    const token = tokenAt(line, next);
    const tied = token.type === 'dash' && !token.gap && !tokenAt(line, next + 1).gap;
    if (tied) continue;
    // "Health and Wellbeing Board"
    const joins = token.text === 'and' && next > at;
    if (token.type !== 'word' || (!joins && STOPS.has(token.text))) break;
    const body = token.text === 'body' && tokenAt(line, next - 1).text === 'governing';
    const away = token.text === 'day' && isBefore(line, next, 'away');
    const half = token.text === 'term' && isBefore(line, next, 'half');
    if (isMeeting(token.text) || body || away || half) end = next + 1;
  }
  return end;
}

/** "half term", "half-term": whether the word stands before, with a hyphen or without. */
function isBefore(line: Line, at: number, word: string): boolean {
  return tokenAt(line, tokenAt(line, at - 1).type === 'dash' ? at - 2 : at - 1).text === word;
}
