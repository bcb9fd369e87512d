import { debounced, type Timers } from '../../src/monitor';

/** Time that passes when the test says so. */
function clock(): Timers & { pass(milliseconds: number): void } {
  let now = 0;
  let waiting: { readonly at: number; readonly callback: () => void }[] = [];
  return {
    start: (callback, milliseconds) => {
      const one = { at: now + milliseconds, callback };
      waiting.push(one);
      return () => {
        waiting = waiting.filter((other) => other !== one);
      };
    },
    pass: (milliseconds) => {
      now += milliseconds;
      const due = waiting.filter(({ at }) => at <= now);
      waiting = waiting.filter((one) => !due.includes(one));
      for (const { callback } of due) callback();
    },
  };
}

function opened() {
  const bursts: (readonly number[])[] = [];
  const timers = clock();
  const changes = debounced<number>((burst) => bursts.push(burst), 100, timers);
  return { bursts, timers, changes };
}

describe('bursts', () => {
  it('are handed over as one, once nothing has come for a while', () => {
    const { bursts, timers, changes } = opened();
    changes.tell(1);
    timers.pass(99);
    changes.tell(2);
    timers.pass(99);
    expect(bursts).toEqual([]);
    timers.pass(1);
    expect(bursts).toEqual([[1, 2]]);
    timers.pass(1000);
    changes.tell(3);
    timers.pass(100);
    expect(bursts).toEqual([[1, 2], [3]]);
  });

  it('do not wait for ever in a steady stream', () => {
    const { bursts, timers, changes } = opened();
    for (let second = 0; second < 12; second += 1) {
      changes.tell(second);
      timers.pass(50);
    }
    expect(bursts).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]]);
    timers.pass(100);
    expect(bursts).toHaveLength(2);
  });

  it('are handed over at once when asked, and once only', () => {
    const { bursts, timers, changes } = opened();
    changes.tell(1);
    changes.flush();
    timers.pass(1000);
    changes.flush();
    expect(bursts).toEqual([[1]]);
  });

  it('stop with what has come', () => {
    const { bursts, timers, changes } = opened();
    changes.tell(1);
    changes.stop();
    changes.tell(2);
    timers.pass(1000);
    expect(bursts).toEqual([]);
  });
});
