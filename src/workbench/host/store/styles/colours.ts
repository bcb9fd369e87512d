/** Colours as the file gives them – by number, by theme, or as they are – made "#RRGGBB". */
import type { Attributes } from '../xml/scan';
import { child, childrenOf, descendant, numberOf, type XmlElement } from '../xml/tree';
import { tinted } from './tint';

/** The sixteen colours, then the palette of Excel 97. Source: ECMA-376 18.8.27. */
const EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const PALETTE = (
  `${EIGHT} ${EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ` +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
)
  .split(' ')
  .map((rgb) => `#${rgb}`);
const WINDOW_TEXT = 64;
const WINDOW = 65;

/** The Office theme, for workbooks without one, in the order of the `theme` attribute: light first, then dark. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'
  .split(' ')
  .map((rgb) => `#${rgb}`);
/** Excel's `theme` numbers, against the order of the theme's own list (dark 1, light 1, dark 2, light 2, …). */
const THEME_NAMES = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);

export class Colours {
  private constructor(
    private readonly theme: readonly string[],
    private readonly palette: readonly string[],
  ) {}

  /** @param theme the theme part's root @param styles the styles part's root */
  static of(theme: XmlElement | null, styles: XmlElement | null): Colours {
    const scheme = theme && descendant(theme, 'clrScheme');
    const own = childrenOf(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor');
    return new Colours(
      THEME_NAMES.map((name, index) => themeColour(child(scheme, name)) ?? OFFICE_THEME[index] ?? '#000000'),
      PALETTE.map((colour, index) => rgb(own[index]?.attributes['rgb']) ?? colour),
    );
  }

  /** The colour of a `<color>`, `<fgColor>` or `<tabColor>`; null for "automatic" and for what is no colour. */
  resolve(attributes: Attributes | null | undefined): string | null {
    if (!attributes) return null;
    const base = this.base(attributes);
    return base && tinted(base, numberOf(attributes, 'tint') ?? 0);
  }

  private base(attributes: Attributes): string | null {
    const own = rgb(attributes['rgb']);
    if (own) return own;
    const theme = numberOf(attributes, 'theme');
    if (theme !== null) return this.theme[theme] ?? null;
    const index = numberOf(attributes, 'indexed');
    if (index === WINDOW_TEXT) return '#000000';
    if (index === WINDOW) return '#FFFFFF';
    return index === null ? null : (this.palette[index] ?? null);
  }
}

/** "#FFC000" of "FFFFC000" (the first two are no transparency that Excel heeds) or of "FFC000". */
function rgb(value: string | undefined): string | null {
  return value !== undefined && /^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(value)
    ? `#${value.slice(-6).toUpperCase()}`
    : null;
}

function themeColour(entry: XmlElement | null): string | null {
  return (
    rgb(child(entry, 'srgbClr')?.attributes['val']) ?? rgb(child(entry, 'sysClr')?.attributes['lastClr'])
  );
}
