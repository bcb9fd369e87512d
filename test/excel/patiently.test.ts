import { patiently } from '../../src/excel/patiently';

const busy = (code: string) => Object.assign(new Error('not now'), { code });

/** Work that fails so often with this code, and what waiting for it looked like. */
function opened(failures: number, code = 'InvalidOperationInCellEditMode') {
  const slept: number[] = [];
  const waits: string[] = [];
  let tries = 0;
  const work = () => {
    tries += 1;
    return tries <= failures ? Promise.reject(busy(code)) : Promise.resolve('done');
  };
  const sleep = (milliseconds: number) => {
    slept.push(milliseconds);
    return Promise.resolve();
  };
  return {
    work,
    slept,
    waits,
    tries: () => tries,
    patience: { sleep, onWait: (words: string) => waits.push(words) },
  };
}

describe('patience', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'Excel is waiting for you to finish typing; trying again…'],
    ['ActivityLimitReached', 'Excel is busy; trying again…'],
  ])('tries again where Excel says %s', async (code, words) => {
    const { work, slept, waits, patience } = opened(3, code);
    await expect(patiently(work, patience)).resolves.toBe('done');
    expect(waits).toEqual([words, words, words]);
    expect(slept).toEqual([500, 1000, 2000]);
  });

  it('ends after eight tries in half a minute', async () => {
    const { work, slept, tries, patience } = opened(99);
    await expect(patiently(work, patience)).rejects.toMatchObject({ kind: 'cellEditing' });
    expect(tries()).toBe(8);
    expect(slept.reduce((sum, one) => sum + one, 0)).toBe(30_000);
    expect(slept).toEqual([...slept].sort((one, other) => one - other));
  });

  it('is not had with any other failure', async () => {
    const { work, tries, patience } = opened(1, 'AccessDenied');
    await expect(patiently(work, patience)).rejects.toMatchObject({ kind: 'accessDenied' });
    expect(tries()).toBe(1);
  });

  it('is given up at once when the user says so, before and while waiting', async () => {
    const early = opened(0);
    await expect(patiently(early.work, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: 'cancelled',
      untouched: 'Nothing in the workbook was changed.',
    });
    expect(early.tries()).toBe(0);

    const { work, tries } = opened(99);
    const stopped = new AbortController();
    const never = () => new Promise<void>(() => undefined);
    const waiting = patiently(work, { signal: stopped.signal, sleep: never });
    setTimeout(() => {
      stopped.abort();
    }, 5);
    await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
    expect(tries()).toBe(1);
  });

  it('passes time by the machine’s timer unless given another', async () => {
    const { work } = opened(1);
    const before = performance.now();
    await expect(patiently(work)).resolves.toBe('done');
    expect(performance.now() - before).toBeGreaterThan(400);
  });
});
