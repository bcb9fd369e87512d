/** How the cells of the sample plan look; the order of `LOOKS` is the order of the styles in the file. */
import type { Rating } from '../plan/model';
import { BODY_SIZE } from './text-height';

export const FONT = 'Arial';
/** Of the lines around the cells of a table. */
export const LINE_COLOUR = '#8497B0';

export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  /** "#RRGGBB", or null for none. */
  readonly fill: string | null;
  readonly border: boolean;
  readonly horizontal: 'left' | 'center';
  readonly vertical: 'top' | 'center';
}

const plain: Look = {
  size: BODY_SIZE,
  bold: false,
  colour: '#000000',
  fill: null,
  border: false,
  horizontal: 'left',
  vertical: 'top',
};
const cell: Look = { ...plain, border: true };
const strong: Look = { ...cell, bold: true };

/** The first one's font is the workbook's own. */
export const LOOKS = {
  plain,
  title: { ...plain, size: 16, bold: true, colour: '#1F3864', vertical: 'center' },
  version: { ...plain, bold: true, colour: '#595959', vertical: 'center' },
  heading: { ...plain, bold: true },
  header: { ...strong, fill: '#D9E1F2', vertical: 'center' },
  headerGroup: { ...strong, fill: '#D9E1F2', vertical: 'center', horizontal: 'center' },
  priority: { ...strong, size: 12, fill: '#1F3864', colour: '#FFFFFF', vertical: 'center' },
  outcome: { ...strong, fill: '#EAF0F9', vertical: 'center' },
  cell,
  number: strong,
  red: { ...cell, fill: '#FF0000' },
  amber: { ...cell, fill: '#FFC000' },
  green: { ...cell, fill: '#00B050' },
  notStarted: { ...cell, fill: '#BFBFBF' },
} as const satisfies Record<string, Look>;

/** The sample plan rates with four colours; it has no blue. */
export type LookName = keyof typeof LOOKS;

/** The look of a rating cell. @throws RangeError for blue, which the sample's key does not have. */
export function ratingLook(rating: Rating | null): LookName {
  if (rating === null) return 'cell';
  if (rating === 'blue') throw new RangeError('The sample plan has no blue in its key.');
  return rating;
}
