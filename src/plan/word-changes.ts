/** How one text becomes another, word by word. */

/** A piece of the text that stays, goes, or comes. */
export interface Piece {
  readonly is: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Longer middles are shown as one change: the table below would grow with their square. */
const MOST_WORDS = 300;

/** The pieces in order: what goes stands before what comes in its place. Words that touch each other are one piece. */
export function wordChanges(was: string, now: string): readonly Piece[] {
  const before = wordsOf(was);
  const after = wordsOf(now);
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const middle = [before, after].map((words) => words.slice(head, words.length - tail));
  return joined([
    ...pieces('same', before.slice(0, head)),
    ...changesBetween(middle[0] ?? [], middle[1] ?? []),
    ...pieces('same', before.slice(before.length - tail)),
  ]);
}

/**
 * The pieces with the long ones that stay cut to what stands beside a change, with "…" for the rest.
 *
 * @param beside how many characters to keep on each side of a change
 */
export function shortPieces(all: readonly Piece[], beside: number): readonly Piece[] {
  return all.map((piece, at) => {
    if (piece.is !== 'same') return piece;
    const left = at === 0 ? '' : firstOf(piece.text, beside);
    const right = at === all.length - 1 ? '' : lastOf(piece.text, beside);
    const short = `${left}…${right}`;
    return short.length < piece.text.length ? { ...piece, text: short } : piece;
  });
}

/** A word that ends where the cut is is whole: the blank behind it tells. */
function firstOf(text: string, most: number): string {
  return text.length > most ? text.slice(0, most + 1).replace(/\S*$/, '') : text;
}

function lastOf(text: string, most: number): string {
  return text.length > most ? text.slice(-most - 1).replace(/^\S*/, '') : text;
}

/** Words, and what stands between them, so that together they are the text. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

function pieces(is: Piece['is'], words: readonly string[]): readonly Piece[] {
  return words.length === 0 ? [] : [{ is, text: words.join('') }];
}

/** By the longest run of words that both have in common. */
function changesBetween(before: readonly string[], after: readonly string[]): readonly Piece[] {
  if (Math.max(before.length, after.length) > MOST_WORDS) {
    return [...pieces('gone', before), ...pieces('new', after)];
  }
  const common = lengths(before, after);
  const found: Piece[] = [];
  let [one, other] = [0, 0];
  while (one < before.length || other < after.length) {
    const [gone, added] = [before[one], after[other]];
    const without = common[one + 1]?.[other] ?? -1;
    const withNew = common[one]?.[other + 1] ?? -1;
    if (gone !== undefined && gone === added) {
      found.push({ is: 'same', text: gone });
      one += 1;
      other += 1;
    } else if (gone !== undefined && (added === undefined || without >= withNew)) {
      found.push({ is: 'gone', text: gone });
      one += 1;
    } else {
      found.push({ is: 'new', text: added ?? '' });
      other += 1;
    }
  }
  return found;
}

/** How many words the rests of both have in common, in order, from each pair of places on. */
function lengths(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let one = before.length - 1; one >= 0; one -= 1) {
    for (let other = after.length - 1; other >= 0; other -= 1) {
      const [row, below] = [table[one] ?? [], table[one + 1] ?? []];
      row[other] =
        before[one] === after[other]
          ? 1 + (below[other + 1] ?? 0)
          : Math.max(below[other] ?? 0, row[other + 1] ?? 0);
    }
  }
  return table;
}

/** Pieces of a kind side by side are one; so is a blank that stays between two words that change. */
function joined(all: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  let gone = '';
  let added = '';
  const settle = () => {
    found.push(...pieces('gone', gone === '' ? [] : [gone]), ...pieces('new', added === '' ? [] : [added]));
    [gone, added] = ['', ''];
  };
  all.forEach(({ is, text }, at) => {
    const isBetween =
      gone !== '' && added !== '' && /^\s+$/.test(text) && all[at + 1]?.is !== 'same' && at + 1 < all.length;
    if (is === 'gone' || (is === 'same' && isBetween)) gone += text;
    if (is === 'new' || (is === 'same' && isBetween)) added += text;
    if (is !== 'same' || isBetween) return;
    settle();
    const last = found.at(-1);
    if (last?.is === 'same') found[found.length - 1] = { is, text: last.text + text };
    else found.push({ is, text });
  });
  settle();
  return found;
}
