/**
 * The looks of the generated sheets, by name. One dictionary, so that every sheet of ours looks alike and the
 * writer can format whole blocks at once.
 */
import type { Rating } from '../plan/model';

export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Single; shows a link without relying on colour. */
  readonly underline?: boolean;
  /** Points; 10 where absent. */
  readonly size?: number;
  /** Text colour. */
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  /** Thin lines on all four sides, or a line below only. */
  readonly border?: 'all' | 'below';
  /** Excel number format; text ("@") where absent. */
  readonly numberFormat?: string;
}

const cell = { vertical: 'Top', wrap: true, border: 'all' } as const;
const chip = { ...cell, horizontal: 'Center', bold: true } as const;

/** Contrast of text on fill is at least 4.5 : 1 everywhere (WCAG 2.2 AA). */
export const STYLES = {
  title: { bold: true, size: 18, colour: '#1F3864', vertical: 'Top', wrap: true },
  subtitle: { size: 11, colour: '#404040', vertical: 'Top', wrap: true },
  heading: { bold: true, size: 13, colour: '#1F3864', border: 'below' },
  paragraph: { vertical: 'Top', wrap: true },
  note: { italic: true, colour: '#404040', vertical: 'Top', wrap: true },
  tableHeader: { ...cell, bold: true, fill: '#1F3864', colour: '#FFFFFF' },
  numberHeader: { ...cell, bold: true, fill: '#1F3864', colour: '#FFFFFF', horizontal: 'Center' },
  text: cell,
  /** In a row of a height of its own: what does not fit is cut at the cell's edge and seen in the cell itself. */
  line: cell,
  strong: { ...cell, bold: true },
  /** In the middle, under the word of its column: the numbers of a plan are small and are not added by eye. */
  number: { ...cell, horizontal: 'Center', numberFormat: '0' },
  strongNumber: { ...cell, bold: true, horizontal: 'Center', numberFormat: '0' },
  day: { ...cell, horizontal: 'Left', numberFormat: 'dd/mm/yyyy' },
  link: { ...cell, colour: '#0563C1', underline: true },
  /** A sentence that leads somewhere, outside a table. */
  paragraphLink: { vertical: 'Top', wrap: true, colour: '#0563C1', underline: true },
  paragraphStrong: { vertical: 'Top', wrap: true, bold: true },
  /** A short word in the middle of its cell ("Allowed"). */
  word: { ...cell, horizontal: 'Center' },
  /** A column for people to type in. */
  entry: { ...cell, fill: '#FFFBE6' },
  /** A day that a person typed. */
  entryDay: { ...cell, fill: '#FFFBE6', horizontal: 'Left', numberFormat: 'dd/mm/yyyy' },
  entryHeader: { ...cell, bold: true, fill: '#7F6000', colour: '#FFFFFF' },
  red: { ...chip, fill: '#C00000', colour: '#FFFFFF' },
  amber: { ...chip, fill: '#FFC000', colour: '#000000' },
  green: { ...chip, fill: '#00B050', colour: '#000000' },
  notStarted: { ...chip, fill: '#9DC3E6', colour: '#000000' },
  blue: { ...chip, fill: '#2F5597', colour: '#FFFFFF' },
  unrated: { ...chip, fill: '#F2F2F2', colour: '#000000' },
  /** A month of a timeline in which work is under way, and those in which it is due; the word stands in the cell. */
  monthWindow: { ...cell, horizontal: 'Center', fill: '#BDD7EE', colour: '#1F3864' },
  monthDue: { ...chip, fill: '#1F3864', colour: '#FFFFFF' },
  monthRevised: { ...chip, fill: '#7F6000', colour: '#FFFFFF' },
  monthLate: { ...chip, fill: '#C00000', colour: '#FFFFFF' },
  hidden: { numberFormat: '@', colour: '#404040' },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** Fill colour of each rating in charts. */
export const RATING_COLOURS: Readonly<Record<Rating | 'unrated', string>> = {
  red: STYLES.red.fill,
  amber: STYLES.amber.fill,
  green: STYLES.green.fill,
  notStarted: STYLES.notStarted.fill,
  blue: STYLES.blue.fill,
  // Darker than in cells: a bar has no border to part it from the paper.
  unrated: '#BFBFBF',
};

/** The word that stands next to every colour. */
export { RATING_WORDS } from '../plan/assess/words';
