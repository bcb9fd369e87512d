/**
 * Work that can be put down between any two of its steps, so that whoever does it in a pane can let the screen, the
 * user and a wish to stop come in between. The work itself knows nothing of that.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What the work makes of each item, a step each. */
export function* eachInSteps<T, R>(items: readonly T[], work: (item: T, at: number) => R): Steps<R[]> {
  const made: R[] = [];
  for (const [at, item] of items.entries()) {
    made.push(work(item, at));
    yield;
  }
  return made;
}
