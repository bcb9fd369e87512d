/** Two shades of one hue in a key that stand for different things, where a rating is left for one of them. */
import type { Meaning, Rating } from '../model';
import { signsIn } from './meaning';
import type { Sample } from './samples';

interface Shift {
  readonly from: Rating;
  readonly to: Rating;
  /** What the one that moves says, and the others do not. */
  readonly says: Meaning;
}

/** Pale orange "overdue" beside pale yellow is red; dark green "complete" beside light green is what others call blue. */
const SHIFTS: readonly Shift[] = [
  { from: 'amber', to: 'red', says: 'late' },
  { from: 'green', to: 'blue', says: 'complete' },
];

/** The samples of one key, each with the rating that its words and the other samples leave for it. */
export function settled(samples: readonly Sample[]): readonly Sample[] {
  return SHIFTS.reduce<readonly Sample[]>((all, { from, to, says }) => {
    const alike = all.filter(({ rating }) => rating === from);
    const movers = alike.filter((one) => saysOnly(one, says));
    const isClear = movers.length === 1 && alike.length > 1 && !all.some(({ rating }) => rating === to);
    return isClear ? all.map((one) => (one === movers[0] ? { ...one, rating: to } : one)) : all;
  }, samples);
}

function saysOnly({ label, definition }: Sample, meaning: Meaning): boolean {
  const signs = signsIn(`${label} ${definition}`);
  return signs.has(meaning) && !signs.has('onTrack') && !signs.has('atRisk');
}
