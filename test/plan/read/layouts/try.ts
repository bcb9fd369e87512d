/** Lays the sample plan out in many ways and reads it back. */
import { itemsOf, samplePlan } from './items';
import { layOut } from './lay';
import { differences, mustTell, readAsked, toldOf } from './same';
import { wayOf } from './way';

/**
 * Every layout of these seeds that reads otherwise than it was laid: its seed, the way it names, and the first
 * differences. Empty where all read the same.
 */
export function failures(from: number, count: number): string[] {
  const items = itemsOf(samplePlan());
  const failed: string[] = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const way = wayOf(seed);
    const found = differences(toldOf(readAsked(layOut(way, items))), mustTell(way, items));
    if (found.length > 0) {
      const first = found.slice(0, 4).join('\n');
      failed.push(
        `seed ${String(seed)}, ${String(found.length)} differences:\n${first}\n${JSON.stringify(way)}`,
      );
    }
  }
  return failed;
}
