/** Which columns rate: one, or one for each period. */
import type { Candidate } from './candidates';
import { besidePeriod, inTime, isSeries } from './periods';

/** The rating columns in the order of time; the last one that a row fills in is its rating now. */
export function ratingColumns(candidates: readonly Candidate[]): readonly Candidate[] {
  const named = candidates.filter((one) => one.word === 'rag' || ratesAPeriod(one));
  if (isSeries(named.map(({ text }) => text))) return inTime(named);
  const periods = named.filter((one) => besidePeriod(one.text) !== null);
  // A rating without a period counts before those of single quarters, which are its history.
  const plain = named.filter((one) => !periods.includes(one));
  const best = plain.reduce<Candidate | undefined>(
    (most, one) => (most === undefined || one.content.rated > most.content.rated ? one : most),
    undefined,
  );
  return best && (best.content.rated > 0 || periods.length === 0) ? [best] : inTime(periods);
}

/** True for a column headed by a period alone, or by its status, that may hold ratings. */
export function mayRateAPeriod({ text }: Candidate): boolean {
  const beside = besidePeriod(text);
  return beside !== null && /^(?:status|position)?$/.test(beside);
}

/** "Q1", "Q2 status": a rating where its cells say so; fills alone may be those of a timeline. */
function ratesAPeriod(one: Candidate): boolean {
  const { filled, ratingWords } = one.content;
  return mayRateAPeriod(one) && ratingWords > 0 && ratingWords >= 0.6 * filled;
}
