/** What was typed in *Actions by lead* and waits for somebody to take it into the plan or to leave it. */
import { hashOf } from '../hash';
import type { UpdateOffer } from './update';

export interface WaitingOffer {
  /** The same as long as the same text waits at the same place. */
  readonly id: string;
  readonly offer: UpdateOffer;
  /** What other leads typed for the same thing, where not all of it can stand in the plan. */
  readonly rivals: readonly UpdateOffer[];
}

/** Those not in the plan yet, in the order of the sheet; columns of people's own are never offered. */
export function waitingOffers(offers: readonly UpdateOffer[]): readonly WaitingOffer[] {
  const waiting = offers.filter(({ state, field }) => state !== 'overtaken' && field !== 'own');
  return waiting.map((offer) => ({
    id: hashOf(JSON.stringify([offer.key, offer.lead, offer.field, offer.text, offer.now])),
    offer,
    rivals: isOne(offer) ? offers.filter((other) => isRival(offer, other)) : [],
  }));
}

/** A rating and a date are one for the activity; what two leads did both stands. */
function isOne({ field, found }: UpdateOffer): boolean {
  return found !== null && (field === 'rating' || field === 'revised');
}

function isRival(offer: UpdateOffer, other: UpdateOffer): boolean {
  return other.found === offer.found && other.field === offer.field && other.lead !== offer.lead;
}
