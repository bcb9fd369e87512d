/**
 * A theme colour made lighter or darker. ECMA-376 18.8.19 gives the rule on hue, lightness and saturation; Excel
 * reckons it in whole numbers from 0 to 240, as Windows' ColorRGBToHLS does, and cuts off at every step. The result
 * agrees with all fifty tints of Excel's own colour picker (Office theme).
 */

const RANGE = 240;
const { trunc, max, min } = Math;

type Triple = readonly [number, number, number];

/** @param colour "#RRGGBB" @param tint from -1 (black) to 1 (white) */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const [hue, lightness, saturation] = toHls(channels(colour));
  const changed =
    tint < 0
      ? trunc(lightness * (1 + tint))
      : trunc(lightness * (1 - tint)) + RANGE - trunc(RANGE * (1 - tint));
  return hex(toRgb([hue, min(RANGE, max(0, changed)), saturation]));
}

function channels(colour: string): Triple {
  const part = (at: number): number => parseInt(colour.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

function hex(rgb: Triple): string {
  return `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

function toHls([red, green, blue]: Triple): Triple {
  const most = max(red, green, blue);
  const least = min(red, green, blue);
  const spread = most - least;
  const sum = most + least;
  const lightness = trunc((sum * RANGE + 255) / 510);
  if (spread === 0) return [0, lightness, 0];
  const room = lightness <= RANGE / 2 ? sum : 510 - sum;
  const saturation = trunc((spread * RANGE + trunc(room / 2)) / room);
  const away = (value: number): number => trunc(((most - value) * (RANGE / 6) + trunc(spread / 2)) / spread);
  const [r, g, b] = [away(red), away(green), away(blue)];
  const hue = red === most ? b - g : green === most ? RANGE / 3 + r - b : (2 * RANGE) / 3 + g - r;
  return [(hue + RANGE) % RANGE, lightness, saturation];
}

function toRgb([hue, lightness, saturation]: Triple): Triple {
  if (saturation === 0) {
    const grey = trunc((lightness * 255) / RANGE + 0.5);
    return [grey, grey, grey];
  }
  const high =
    lightness <= RANGE / 2
      ? trunc((lightness * (RANGE + saturation) + RANGE / 2) / RANGE)
      : lightness + saturation - trunc((lightness * saturation + RANGE / 2) / RANGE);
  const low = 2 * lightness - high;
  const channel = (angle: number): number =>
    trunc((between(low, high, (angle + RANGE) % RANGE) * 255 + RANGE / 2) / RANGE);
  return [channel(hue + RANGE / 3), channel(hue), channel(hue - RANGE / 3)];
}

function between(low: number, high: number, angle: number): number {
  const rise = (steps: number): number => low + trunc(((high - low) * steps + RANGE / 12) / (RANGE / 6));
  if (angle < RANGE / 6) return rise(angle);
  if (angle < RANGE / 2) return high;
  if (angle < (2 * RANGE) / 3) return rise((2 * RANGE) / 3 - angle);
  return low;
}
