/** Layouts with faults put into them, and grids of scraps. */
import { faults } from './hold';
import { itemsOf, samplePlan } from './items';
import { layOut } from './lay';
import { scraps, spoil } from './mutate';
import { wayOf } from './way';

/** Reads layouts with faults put into them; what does not hold, by seed. */
export function faultsInSpoilt(from: number, count: number): string[] {
  const items = itemsOf(samplePlan());
  return bySeed(from, count, (seed) => faults(spoil(layOut(wayOf(seed), items), seed)));
}

/** Reads grids of scraps; what does not hold, by seed. */
export function faultsInScraps(from: number, count: number): string[] {
  return bySeed(from, count, (seed) => faults(scraps(seed)));
}

function bySeed(from: number, count: number, look: (seed: number) => readonly string[]): string[] {
  return Array.from({ length: count }, (_, index) => from + index).flatMap((seed) =>
    look(seed).map((fault) => `seed ${String(seed)}: ${fault}`),
  );
}
