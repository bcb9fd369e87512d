/** How the ratings are shown: fills, letters, words and what the key says of them. */
import type { Rating } from '../../../../src/plan/model';
import { SAMPLE_PLAN } from '../../../../src/sample/plan-content';
import type { Canvas } from './canvas';
import type { Way } from './way';

const SHADES: Readonly<Record<Way['shades'], Readonly<Record<Rating, string>>>> = {
  strong: { red: '#FF0000', amber: '#FFC000', green: '#00B050', notStarted: '#9DC3E6', blue: '#0070C0' },
  soft: { red: '#FF7C80', amber: '#FFD966', green: '#A9D08E', notStarted: '#BDD7EE', blue: '#5B9BD5' },
  office: { red: '#FFC7CE', amber: '#FFEB9C', green: '#C6EFCE', notStarted: '#BDD7EE', blue: '#00B0F0' },
};
/** Not started in a plan whose key shows it: no hue would tell it. */
const GREY = '#BFBFBF';
const LETTERS: Readonly<Record<Rating, string>> = {
  red: 'R',
  amber: 'A',
  green: 'G',
  notStarted: 'NS',
  blue: 'B',
};
const WORDS: Readonly<Record<Rating, string>> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  notStarted: 'Not started',
  blue: 'Blue',
};

/** The rating as this layout gives it: in a scale with blue, what is complete is blue. */
export function ratingIn({ scale }: Way, rating: Rating | null): Rating | null {
  return scale === 'brag' && rating === 'green' ? 'blue' : rating;
}

export function shadeOf({ shades, key, keyStyle }: Way, rating: Rating): string {
  const shown = key !== 'none' && keyStyle !== 'labelThenWords';
  return rating === 'notStarted' && shown && shades === 'strong' ? GREY : SHADES[shades][rating];
}

/** What stands in the rating cell. */
export function ratingCell(way: Way, rating: Rating | null): { value: string; fill: string | null } {
  const given = ratingIn(way, rating);
  if (given === null) return { value: '', fill: null };
  const value = { fill: '', letter: LETTERS[given], word: WORDS[given] };
  switch (way.rating) {
    case 'fill':
      return { value: '', fill: shadeOf(way, given) };
    case 'letter':
    case 'word':
      return { value: value[way.rating], fill: null };
    case 'fillAndWord':
      return { value: value.word, fill: shadeOf(way, given) };
    case 'fillAndLetter':
      return { value: value.letter, fill: shadeOf(way, given) };
  }
}

/** The lines of the key: the sample's own, and in a scale with blue one more. */
function keyLines({ scale }: Way): { rating: Rating; words: string }[] {
  const own = SAMPLE_PLAN.key.map(({ rating, definition }) => ({
    rating,
    words: definition.replace(/^[\w ]+ – /, ''),
  }));
  if (scale === 'rag') return own;
  return [
    ...own.map((line) =>
      line.rating === 'amber'
        ? { ...line, words: 'Some risk that it will not be done by the agreed date.' }
        : line.rating === 'green'
          ? { ...line, words: 'Under way and on track.' }
          : line,
    ),
    { rating: 'blue', words: 'Completed, and the evidence that proves it is on record.' },
  ];
}

export const KEY_HEIGHT = 7;

/** Draws the key with its first cell here. */
export function drawKey(canvas: Canvas, way: Way, top: number, left: number, heading: boolean): void {
  if (heading) canvas.put(top, left, 'RAG key');
  keyLines(way).forEach(({ rating, words }, index) => {
    const row = way.keyStyle === 'across' ? top + 1 : top + 1 + index;
    const column = way.keyStyle === 'across' ? left + 2 * index : left;
    const hasLabel = way.keyStyle === 'fillWithLabel' || way.keyStyle === 'labelThenWords';
    canvas.put(row, column, {
      value: hasLabel ? WORDS[rating] : '',
      fill: way.keyStyle === 'labelThenWords' ? null : shadeOf(way, rating),
    });
    const capital = words.charAt(0).toUpperCase() + words.slice(1);
    canvas.put(row, column + 1, hasLabel ? capital : `${WORDS[rating]} – ${words}`);
  });
}
