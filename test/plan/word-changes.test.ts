import fc from 'fast-check';
import { shortPieces, wordChanges, type Piece } from '../../src/plan/word-changes';

/** "Audit [-Mary-]{+May+} 2021". */
const shown = (pieces: readonly Piece[]) =>
  pieces
    .map(({ is, text }) => (is === 'same' ? text : is === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

it.each([
  ['Audit – Mary 2021', 'Audit – May 2021', 'Audit – [-Mary-]{+May+} 2021'],
  ['QAP Sub Group', 'QAP sub-group', 'QAP [-Sub Group-]{+sub-group+}'],
  ['one two three four', 'one 2 3 four', 'one [-two three-]{+2 3+} four'],
  ['1.2.3', '1.2.4', '1.2.[-3-]{+4+}'],
  ['the same', 'the same', 'the same'],
  ['', '', ''],
  ['May', 'May May', 'May{+ May+}'],
  ['May May', 'May', 'May[- May-]'],
  ['one two', 'two one', '[-one -]two{+ one+}'],
  ['a, b; c', 'b; a, c', '[-a, -]b;{+ a,+} c'],
  ['x one y two z', 'p one q two r', '[-x-]{+p+} one [-y-]{+q+} two [-z-]{+r+}'],
  ['one two ', 'three four ', '[-one two-]{+three four+} '],
  [' one', ' two', ' [-one-]{+two+}'],
  ['a b', 'a  b', 'a[- -]{+  +}b'],
  ['Éducation', 'Education', '[-Éducation-]{+Education+}'],
  ['a b c d', 'b c d e', '[-a -]b c d{+ e+}'],
  ['b c d e', 'a b c d', '{+a +}b c d[- e-]'],
  ['2nd stage', '3rd stage', '[-2nd-]{+3rd+} stage'],
  ['', 'new', '{+new+}'],
  ['old', '', '[-old-]'],
  ['a b c', 'a c', 'a [-b -]c'],
  ['“May” “June”', 'May June', '[-“-]May[-”-] [-“-]June[-”-]'],
  ['May June', '“May” “June”', '{+“+}May{+”+} {+“+}June{+”+}'],
  ['one  two', 'three  four', '[-one  two-]{+three  four+}'],
  ['Chair\nBoard manager', 'Nurse\nHead', '[-Chair\nBoard manager-]{+Nurse\nHead+}'],
  [
    'Agree the plan with the Board, then publish it',
    'Publish it, then agree the plan with schools',
    '[-Agree the plan with-]{+Publish it, then agree+} the [-Board, then publish it-]{+plan with schools+}',
  ],
  ['line one\nJuly', 'line one\nJune', 'line one\n[-July-]{+June+}'],
])('“%s” becomes “%s”', (was, now, expected) => {
  expect(shown(wordChanges(was, now))).toBe(expected);
});

const texts = fc
  .array(fc.constantFrom('May', 'Mary', '2021', ' ', '\n', '–', '.', 'sub', 'Group', 'é'), { maxLength: 40 })
  .map((words) => words.join(''));

it('loses nothing of either text', () => {
  fc.assert(
    fc.property(texts, texts, (was, now) => {
      const pieces = wordChanges(was, now);
      const textOf = (...kinds: Piece['is'][]) =>
        pieces
          .filter(({ is }) => kinds.includes(is))
          .map(({ text }) => text)
          .join('');
      expect(textOf('same', 'gone')).toBe(was);
      expect(textOf('same', 'new')).toBe(now);
      expect(pieces.filter(({ is }, at) => pieces[at - 1]?.is === is)).toEqual([]);
    }),
  );
});

it('a text of very many words is told apart too, as one change', () => {
  const long = Array.from({ length: 2000 }, (_, at) => `word${String(at)}`).join(' ');
  const pieces = wordChanges(`a ${long} z`, `a ${long.toUpperCase()} z`);
  expect(pieces.map(({ is }) => is)).toEqual(['same', 'gone', 'new', 'same']);
});

it('of so long a text nothing in the middle is told to stay, however short the other is', () => {
  const long = Array.from({ length: 400 }, (_, at) => `word${String(at)}`).join(' ');
  expect(wordChanges(`a ${long} z`, 'a or word200 too z').map(({ is }) => is)).toEqual([
    'same',
    'gone',
    'new',
    'same',
  ]);
});

it('of a long text only what stands beside the change is kept', () => {
  const pieces = wordChanges(
    'some long words before x and some after it',
    'some long words before y and some after it',
  );
  expect(shown(shortPieces(pieces, 8))).toBe('… before [-x-]{+y+} and …');
});

it.each([
  ['a change at the start', 'x and some long words', 'y and some long words', '[-x-]{+y+} and some …'],
  ['a change at the end', 'some words before x', 'some words before y', '… before [-x-]{+y+}'],
  [
    'a word that ends where the room does',
    'x one three words',
    'y one three words',
    '[-x-]{+y+} one three …',
  ],
  [
    'a word that begins where the room does',
    'words: three one x',
    'words: three one y',
    '… three one [-x-]{+y+}',
  ],
  ['no room for a word', 'x antidisestablishmentarianism', 'y antidisestablishmentarianism', '[-x-]{+y+} …'],
  ['no more words than are kept', 'x and a few', 'y and a few', '[-x-]{+y+} and a few'],
  ['no more words than are kept before it', 'and a few x', 'and a few y', 'and a few [-x-]{+y+}'],
  ['a sign of which “…” would take the place', 'x and some z', 'y and some z', '[-x-]{+y+} and some z'],
])('only whole words are kept beside a change: %s', (_, was, now, expected) => {
  expect(shown(shortPieces(wordChanges(was, now), 10))).toBe(expected);
});

it('what goes and what comes is never cut', () => {
  const pieces = wordChanges('a very long text of old words', 'Éducation');
  expect(shortPieces(pieces, 3)).toEqual(pieces);
});

it('a short text is kept whole', () => {
  const pieces = wordChanges('by Mary 2021 at last', 'by May 2021 at last');
  expect(shortPieces(pieces, 20)).toEqual(pieces);
});
