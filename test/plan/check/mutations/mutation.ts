import type { Circumstances } from '../../../../src/plan/results';
import type { Grid } from '../../../../src/plan/grid';
import type { Way } from '../../read/layouts/way';
import type { Change, Laid, Row } from './laid';

/** One defect as it is planted: cells, or what is known besides the sheets. */
export interface Planted {
  readonly changes?: readonly Change[];
  readonly grids?: readonly Grid[];
  readonly more?: Partial<Circumstances>;
}

/** Ways to plant what one rule is to find. */
export interface Mutation {
  readonly rule: string;
  /** In which layouts it can stand. */
  readonly where?: (way: Way) => boolean;
  /** A layout made so that it can stand there. */
  readonly way?: (way: Way) => Way;
  /** In which rows. */
  readonly rows?: (row: Row, laid: Laid) => boolean;
  /** The defect, in wording number `nth`. */
  readonly plant: (row: Row, laid: Laid, nth: number) => Planted;
  /** Rules that may rightly find something besides, and why. */
  readonly besides?: Readonly<Record<string, string>>;
}

export const wordOf = <T>(words: readonly T[], nth: number): T => {
  const word = words[nth % words.length];
  if (word === undefined) throw new Error('No wordings');
  return word;
};
