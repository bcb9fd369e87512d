/**
 * Excel may open a page of its own for every click, so what is under way is kept where all pages of ours see it: in a
 * lock of the browser, which goes with the page that holds it and so can never stay behind.
 */
let isBusyHere = false;

/**
 * Runs the work unless a function of the ribbon is under way for this workbook; then it does nothing, since Excel shows
 * already that the add-in is at work.
 *
 * @param workbook its address
 */
export async function alone(workbook: string, work: () => Promise<void>): Promise<void> {
  if (isBusyHere) return;
  isBusyHere = true;
  try {
    const lock = await takeLock(`Plan Monitor: ${workbook}`);
    if (lock === null) return;
    try {
      await work();
    } finally {
      lock();
    }
  } finally {
    isBusyHere = false;
  }
}

/** @returns what gives the lock back; null where another page holds it */
function takeLock(name: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    const held = (lock: Lock | null) =>
      new Promise<void>((giveBack) => {
        resolve(lock === null ? null : giveBack);
        if (lock === null) giveBack();
      });
    // A browser that was told to keep nothing for this origin refuses locks: there, this page's own word must do.
    const refused = () => {
      resolve(() => undefined);
    };
    Promise.resolve()
      .then(() => navigator.locks.request(name, { ifAvailable: true }, held))
      .catch(refused);
  });
}
