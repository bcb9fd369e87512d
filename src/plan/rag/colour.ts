/** What a fill says by its hue alone. */
import type { Rating } from '../model';

/**
 * `background`: no rating to be seen in it (white, or so pale that it may be banding). Other hues and greys are null.
 */
export type ByHue = Rating | 'background' | null;

interface Rgb {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** How light a fill must be to count as background: Excel’s palest tints are lighter than its light red for "bad". */
const PALE = 0.894;
/** Below this saturation a fill is a grey. */
const GREY = 0.15;
/** Blues lighter than this are the "not started" of plans without a key; deeper ones are Blue. */
const LIGHT_BLUE = 0.68;

interface Hues {
  readonly from: number;
  readonly below: number;
  readonly rating: Rating;
}

/** In degrees of the colour circle; what lies in no range (turquoise, purple, pink) is not recognised. */
const HUES: readonly Hues[] = [
  { from: 0, below: 16, rating: 'red' },
  { from: 16, below: 66, rating: 'amber' },
  { from: 66, below: 168, rating: 'green' },
  { from: 185, below: 255, rating: 'blue' },
  { from: 345, below: 360, rating: 'red' },
];

/** Excel's spelling of a colour ("#FFC000") in capitals; null where it is none. */
export function parseColour(text: string): string | null {
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : null;
}

/**
 * What the colour says by its hue: product.md "RAG", "otherwise colours are told by hue, with an explicit 'not
 * recognised'".
 *
 * @param colour "#FFC000"; anything else is not recognised
 */
export function byHue(colour: string): ByHue {
  const rgb = rgbOf(colour);
  if (!rgb) return null;
  const { hue, saturation, lightness } = hslOf(rgb);
  if (lightness >= PALE) return 'background';
  if (saturation < GREY || lightness < 0.12) return null;
  const found = HUES.find(({ from, below }) => hue >= from && hue < below)?.rating ?? null;
  return found === 'blue' && lightness > LIGHT_BLUE ? 'notStarted' : found;
}

/** How far apart two colours lie: 0 for the same, about 440 for black and white; infinite where one is no colour. */
export function distance(one: string, other: string): number {
  const [a, b] = [rgbOf(one), rgbOf(other)];
  return a && b ? Math.hypot(a.red - b.red, a.green - b.green, a.blue - b.blue) : Infinity;
}

function rgbOf(colour: string): Rgb | null {
  const parsed = parseColour(colour);
  if (parsed === null) return null;
  const part = (from: number) => Number.parseInt(parsed.slice(from, from + 2), 16);
  return { red: part(1), green: part(3), blue: part(5) };
}

function hslOf({ red, green, blue }: Rgb): { hue: number; saturation: number; lightness: number } {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 510;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (255 - Math.abs(most + least - 255));
  const sixth =
    most === red
      ? (green - blue) / spread + (green < blue ? 6 : 0)
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return { hue: sixth * 60, saturation, lightness };
}
