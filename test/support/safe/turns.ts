/** Two who work on one workbook at the same time: each request of the one may come between any two of the other. */
import type { Host } from '../../../src/workbench/host/host';
import { createHost } from '../../../src/workbench/host/host';
import type { WorkbookModel } from '../../../src/workbench/host/model';
import { openOffice } from '../office';
import type { Act } from './operations';
import { AT_ONCE } from './trial';

/** What somebody does by hand. */
export type Hand = (host: Host, workbook: WorkbookModel) => void;

/** What came of it: what it gave, or the error. */
export type Outcome = { readonly gave: unknown } | { readonly error: unknown };

/** Both to their ends, the first with so many requests before anything of the second. */
export async function takeTurns(
  workbook: WorkbookModel,
  [one, other]: readonly [Act, Act],
  [first, then]: readonly [number, number],
): Promise<readonly [Outcome, Outcome]> {
  const oneIsPaused = gate();
  const otherIsPaused = gate();
  const oneIsDone = gate();
  const [office, otherOffice] = [openOffice(workbook), openOffice(workbook)];
  onRequest(office.host, async (number) => {
    if (number <= first) return;
    oneIsPaused.open();
    await otherIsPaused.opened;
  });
  onRequest(otherOffice.host, async (number) => {
    await oneIsPaused.opened;
    if (number <= then) return;
    otherIsPaused.open();
    await oneIsDone.opened;
  });
  return Promise.all([
    outcomeOf(one(office.run, AT_ONCE)).finally(() => {
      oneIsPaused.open();
      oneIsDone.open();
    }),
    outcomeOf(other(otherOffice.run, AT_ONCE)).finally(otherIsPaused.open),
  ]);
}

/** Somebody does something by hand right before the request with this number, or afterwards where there is none. */
export async function withHand(
  workbook: WorkbookModel,
  act: Act,
  hand: Hand,
  number: number,
): Promise<Outcome> {
  const { run, host } = openOffice(workbook);
  let isDone = false;
  const once = () => {
    if (!isDone) hand(createHost(workbook), workbook);
    isDone = true;
  };
  onRequest(host, (now) => {
    if (now === number) once();
    return Promise.resolve();
  });
  const outcome = await outcomeOf(act(run, AT_ONCE));
  once();
  return outcome;
}

export async function outcomeOf(work: Promise<unknown>): Promise<Outcome> {
  return work.then(
    (gave) => ({ gave }),
    (error: unknown) => ({ error }),
  );
}

/** Waits before each request of the client, but for the one by which it says that it is there. */
function onRequest(host: Host, wait: (number: number) => Promise<void>): void {
  const ask = host.processQuery.bind(host);
  let requests = 0;
  jest.spyOn(host, 'processQuery').mockImplementation(async (body) => {
    if (body.includes('Microsoft.InternalService')) return ask(body);
    requests += 1;
    await wait(requests);
    return ask(body);
  });
}

function gate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
