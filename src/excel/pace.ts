/** Long work in short stretches: in between the screen is drawn, keys and clicks are heard, and the user can stop it. */
import type { Steps } from '../plan/steps';
import { throwIfCancelled } from './patiently';

/** The longest stretch of work without a pause, in milliseconds; what is not noticed while somebody types. */
const STRETCH = 40;

/** To be called again and again in long work: pauses where a stretch has passed since the last pause. */
export function pace(): () => Promise<void> {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < STRETCH) return;
    await pause();
    begun = performance.now();
  };
}

/**
 * Does the work stretch by stretch, the first after a pause: what came before, an answer of megabytes say, took its time.
 *
 * @throws MonitorError `cancelled` where the signal was given meanwhile; whatever the work throws
 */
export async function inStretches<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  await pause();
  const rest = pace();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await rest();
    throwIfCancelled(signal);
  }
}

/** Until all else that waits has had its turn. By message: timers are slowed down where the pane is not in sight. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
