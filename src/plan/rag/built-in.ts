/** The RAG key for plans whose workbook shows none. */
import type { RagKeyEntry } from '../model';

const NO_CELL = { cell: null } as const;

/** Definitions of product.md "RAG"; that green means complete is assumed until someone says so. */
const FOUR: readonly RagKeyEntry[] = [
  {
    ...NO_CELL,
    rating: 'red',
    colour: '#FF0000',
    meaning: 'late',
    definition:
      'Significantly behind schedule and no progress made, or progress made but the timescale has not been achieved.',
  },
  {
    ...NO_CELL,
    rating: 'amber',
    colour: '#FFC000',
    meaning: 'onTrack',
    definition:
      'Progress made and likely to be achieved within timescale; or completed, but evidence still required.',
  },
  {
    ...NO_CELL,
    rating: 'green',
    colour: '#00B050',
    meaning: 'complete',
    definition: 'Completed, with a record of evidence.',
  },
  {
    ...NO_CELL,
    rating: 'notStarted',
    colour: '#9DC3E6',
    meaning: 'notStarted',
    definition: 'Not yet commenced but will be within timescale.',
  },
];

/** Where a plan rates blue as well, blue is complete and green on track; amber then cannot mean on track too. */
const FIVE: readonly RagKeyEntry[] = [
  ...FOUR.map((entry): RagKeyEntry => {
    if (entry.rating === 'amber') {
      return { ...entry, meaning: 'atRisk', definition: 'At risk of not being achieved within timescale.' };
    }
    return entry.rating === 'green'
      ? { ...entry, meaning: 'onTrack', definition: 'On track to be achieved within timescale.' }
      : entry;
  }),
  {
    ...NO_CELL,
    rating: 'blue',
    colour: '#0070C0',
    meaning: 'complete',
    definition: 'Completed, with a record of evidence.',
  },
];

/** @param withBlue true where the plan rates blue */
export function builtInKey(withBlue: boolean): readonly RagKeyEntry[] {
  return withBlue ? FIVE : FOUR;
}
