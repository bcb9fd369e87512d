/** What people say of the key counts before what was read of it. */
import type { Meaning, RagKeyEntry, Rating } from '../model';
import { RATINGS } from '../model';
import { builtInKey } from './built-in';
import { withGreenOnTrack } from './green';

/** What a rating is to mean, and how it looks. */
export interface KeyCorrection {
  readonly rating: Rating;
  /** "#FFC000"; null leaves the colour that was read. */
  readonly colour: string | null;
  /** Null leaves the meaning that was read. */
  readonly meaning: Meaning | null;
}

/** The key with the corrections; a rating that the key does not have is added with its usual definition. */
export function correctKey(
  key: readonly RagKeyEntry[],
  corrections: readonly KeyCorrection[],
): readonly RagKeyEntry[] {
  const usual = builtInKey([...key, ...corrections].some(({ rating }) => rating === 'blue'));
  const corrected = RATINGS.flatMap((rating): RagKeyEntry[] => {
    const said = corrections.find((one) => one.rating === rating);
    const entry = key.find((one) => one.rating === rating);
    if (!said) return entry ? [entry] : [];
    const base = entry ?? usual.find((one) => one.rating === rating);
    if (!base) return [];
    return [
      {
        ...base,
        colour: said.colour ?? base.colour,
        ...(said.meaning === null ? {} : { meaning: said.meaning, isTold: true }),
      },
    ];
  });
  return withGreenOnTrack(corrected);
}

/** True where people say that the plan rates blue, and not that it means something other than complete. */
export function saysBlueCompletes(corrections: readonly KeyCorrection[]): boolean {
  return corrections.some(
    ({ rating, meaning }) => rating === 'blue' && (meaning ?? 'complete') === 'complete',
  );
}
