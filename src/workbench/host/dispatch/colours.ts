/** Colours as Excel takes them: "#FFC000", "FFC000" or an HTML name. */
import { breach } from '../rules';
import { asText } from './arguments';

const NAMED: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  fuchsia: '#FF00FF',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lime: '#00FF00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** "#RRGGBB" in capitals. @throws HostError InvalidArgument */
export function colourOf(value: unknown): string {
  const text = asText(value).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const colour = hex === undefined ? NAMED[text.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (colour === undefined) throw breach('argument-invalid', `colour ${text}`);
  return colour;
}
