/** Where blue is complete, green is on track (product.md "RAG"), whatever else its words may say. */
import type { RagKeyEntry } from '../model';

/** The key with green on track where its blue is complete, unless people have said what green means. */
export function withGreenOnTrack(entries: readonly RagKeyEntry[]): readonly RagKeyEntry[] {
  const blueIsComplete = entries.some(({ rating, meaning }) => rating === 'blue' && meaning === 'complete');
  if (!blueIsComplete) return entries;
  return entries.map((entry): RagKeyEntry =>
    entry.rating === 'green' && entry.isTold !== true ? { ...entry, meaning: 'onTrack' } : entry,
  );
}
