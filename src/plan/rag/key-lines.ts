/** A key that stands in one cell: "Red – not achieved; Amber – some slippage; Green – on track". */

export interface KeyLine {
  /** "Red", "A". */
  readonly label: string;
  readonly definition: string;
}

/** A colour's name or letter at the start, after "Key:" or after a break, and the sign that leads to its definition. */
const LABEL =
  /(?:^[^:\n]{0,30}:|^|[\n;,.)•|])[^\S\n]*(red|amber|yellow|orange|green|blue|gr[ea]y|white|black|purple|not started|complete|[rabgy])\s*([-:=–—(])\s*/gi;

/** The lines of a key in the text, in order; none where it names no colour with words after it. */
export function linesOfKey(text: string): readonly KeyLine[] {
  const starts = [...text.matchAll(LABEL)].flatMap((match) => {
    const [all, label = '', sign = ''] = match;
    // A small letter is a letter of a key only where it is plainly set equal to something.
    if (/^[a-z]$/.test(label) && sign !== '=') return [];
    return [{ label, at: match.index, from: match.index + all.length }];
  });
  return starts.flatMap(({ label, from }, index): KeyLine[] => {
    const definition = text
      .slice(from, starts[index + 1]?.at)
      // From its last word backwards: looking for the end from each of thousands of blanks takes seconds.
      .replace(/^([^]*[^\s;,.•|(]|)[\s;,.•|(]*$/, '$1')
      .replace(/^([^(]*)\)$/, '$1');
    return definition.length < 4 ? [] : [{ label, definition }];
  });
}
