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
/** Lighter than this a fill shows no hue that anyone means. */
const ALMOST_WHITE = 0.985;
/** Below this saturation a fill is a grey, a tan or the blue-grey of Office’s text colour. */
const GREY = 0.3;
/** Blues lighter than this are the "not started" of plans without a key; deeper ones are Blue. */
const LIGHT_BLUE = 0.68;

interface Hsl {
  /** In degrees of the colour circle. */
  readonly hue: number;
  /** 0 to 1. */
  readonly saturation: number;
  readonly lightness: number;
}

interface Hues {
  readonly from: number;
  readonly below: number;
  readonly rating: Rating;
  /** Whether the colour is that rating's at this lightness and saturation too. */
  readonly if?: (colour: Hsl) => boolean;
}

/**
 * What lies in no range is not recognised: turquoise, aqua, purple, pink, and what may be either of two neighbours
 * (red or orange, yellow or lime). So are brown and ochre, which are dark or dull oranges, and lilac, a light blue.
 */
const HUES: readonly Hues[] = [
  { from: 0, below: 13, rating: 'red' },
  {
    from: 19,
    below: 64,
    rating: 'amber',
    if: ({ saturation, lightness }) => lightness >= 0.35 && (saturation >= 0.5 || lightness >= 0.6),
  },
  { from: 71, below: 164, rating: 'green' },
  { from: 195, below: 250, rating: 'blue', if: ({ hue, lightness }) => lightness <= LIGHT_BLUE || hue < 230 },
  { from: 345, below: 360, rating: 'red', if: ({ hue, lightness }) => lightness < 0.75 || hue >= 352 },
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
  const hsl = hslOf(colour);
  if (!hsl) return null;
  return hsl.lightness >= PALE ? 'background' : ratingOf(hsl);
}

/**
 * The same without a lower end: what a tint says that is too pale for a rating, where a key shows it as a sample.
 * Null for white, greys and hues that are not recognised.
 */
export function byTint(colour: string): Rating | null {
  const hsl = hslOf(colour);
  return hsl && hsl.lightness < ALMOST_WHITE ? ratingOf(hsl) : null;
}

function ratingOf(colour: Hsl): Rating | null {
  const { hue, saturation, lightness } = colour;
  if (saturation < GREY || lightness < 0.12) return null;
  const found = HUES.find(({ from, below }) => hue >= from && hue < below);
  if (!found || found.if?.(colour) === false) return null;
  return found.rating === 'blue' && lightness > LIGHT_BLUE ? 'notStarted' : found.rating;
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

function hslOf(colour: string): Hsl | null {
  const rgb = rgbOf(colour);
  if (!rgb) return null;
  const { red, green, blue } = rgb;
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
